// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sqlite_writer.h"

#include "storage/migrator.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <unistd.h>
#include <utility>

namespace tapledger {
namespace {

constexpr std::string_view kInsertEntry =
    "INSERT INTO rfid_ledger (sequence_id, employee_rfid, device_id, scan_timestamp, event_type, raw_payload, "
    "hash_chain, "
    "device_signature, created_at, employee_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
constexpr std::string_view kInsertRejection =
    "INSERT INTO rfid_rejections (received_at, reason, card_uid, device_id, event_type, scan_timestamp, source, "
    "peer_address, raw_payload) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";

/// The same file for every way to name the database.
std::string lockPath(const std::string& databasePath)
{
    std::error_code error;
    const auto canonical = std::filesystem::canonical(databasePath, error);
    return (error ? databasePath : canonical.string()) + ".lock";
}

/// A lock that belongs to the open file and not, as older ones, to the process: two writers in one program exclude
/// each other too, and the system takes it away however the program ends.
struct flock wholeFile()
{
    struct flock lock
    {
    };
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

std::string readHolder(int file)
{
    std::array<char, 512> text{};
    const ssize_t length = pread(file, text.data(), text.size(), 0);
    std::string holder(text.data(), static_cast<std::size_t>(std::max<ssize_t>(length, 0)));
    while (!holder.empty() && holder.back() == '\n')
        holder.pop_back();
    return holder;
}

/// Binds without copying: the text must live until the statement was stepped.
void bindText(sqlite3_stmt* statement, int position, std::string_view text)
{
    sqlite3_bind_text(statement, position, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

Result<void> stepInsert(const SqliteDatabase& database, sqlite3_stmt* statement)
{
    const int step = sqlite3_step(statement);
    Result<void> outcome;
    if (step != SQLITE_DONE)
        outcome = failure(database.lastError());
    sqlite3_reset(statement);
    return outcome;
}

} // namespace

Result<WriterLockFile> WriterLockFile::take(const std::string& databasePath)
{
    const std::string path = lockPath(databasePath);
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return failure(errno == EROFS ? ErrorCode::ReadOnly : ErrorCode::Permission,
                       fmt::format("the lock file {} cannot be opened: {}; check the permissions of its folder", path,
                                   std::strerror(errno)));
    WriterLockFile lock(file);
    struct flock whole = wholeFile();
    if (fcntl(file, F_OFD_SETLK, &whole) != 0) {
        const std::string holder = readHolder(file);
        return failure(ErrorCode::Locked,
                       fmt::format("{} writes this ledger", holder.empty() ? "another program" : holder));
    }
    std::array<char, 256> host{};
    gethostname(host.data(), host.size() - 1);
    const std::string holder =
        fmt::format("{} on {}, process {}\n", program_invocation_short_name, host.data(), getpid());
    // The words are for people only; the lock counts, so a full disk is no reason to stop here.
    if (ftruncate(file, 0) != 0 || pwrite(file, holder.data(), holder.size(), 0) < 0)
        return lock;
    return lock;
}

WriterLockFile::WriterLockFile(WriterLockFile&& other) noexcept : m_file(std::exchange(other.m_file, -1)) {}

WriterLockFile::~WriterLockFile()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<std::unique_ptr<LedgerWriter>> SqliteWriter::open(const std::string& url, const OpenOptions& options)
{
    auto database = SqliteDatabase::open(url, options);
    if (!database)
        return failure(database.error());
    if (auto checked = checkSchema(**database); !checked)
        return failure(checked.error());
    if (auto announced = (*database)->announceAccess("lock"); !announced)
        return failure(announced.error());
    auto lock = WriterLockFile::take((*database)->description());
    if (!lock)
        return failure(lock.error());
    std::unique_ptr<SqliteWriter> writer(new SqliteWriter(std::move(*lock), std::move(*database)));
    if (auto prepared = writer->prepare(); !prepared)
        return failure(prepared.error());
    return std::unique_ptr<LedgerWriter>(std::move(writer));
}

Result<void> SqliteWriter::prepare()
{
    for (const auto& [statement, sql] :
         {std::pair(&m_insertEntry, kInsertEntry), std::pair(&m_insertRejection, kInsertRejection),
          std::pair(&m_dataVersion, std::string_view("PRAGMA data_version"))}) {
        auto prepared = m_database->prepare(sql);
        if (!prepared)
            return failure(prepared.error());
        *statement = std::move(*prepared);
    }
    const auto version = dataVersion();
    if (!version)
        return failure(version.error());
    m_seenVersion = *version;
    auto last = m_database->run("SELECT seq FROM sqlite_sequence WHERE name = 'directory_changes'", {},
                                [this](const Row& row) { m_seenChange = row.integer(0); });
    return last ? Result<void>() : Result<void>(failure(last.error()));
}

Result<void> SqliteWriter::append(std::span<const LedgerEntry> entries, std::span<const Rejection> rejections,
                                  const SpoolMark* mark)
{
    if (entries.empty() && rejections.empty() && !mark)
        return {};
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return failure(transaction.error());
    if (auto announced = m_database->announceAccess("append"); !announced)
        return announced;
    for (const LedgerEntry& entry : entries) {
        if (auto inserted = insert(entry); !inserted)
            return inserted;
    }
    for (const Rejection& rejection : rejections) {
        if (auto inserted = insert(rejection); !inserted)
            return inserted;
    }
    if (mark) {
        auto marked = m_database->run("INSERT INTO rfid_spools VALUES ($1, $2) ON CONFLICT (spool_id) DO UPDATE "
                                      "SET recorded = excluded.recorded",
                                      {mark->spool_id, mark->recorded});
        if (!marked)
            return failure(marked.error());
    }
    return transaction->commit();
}

Result<void> SqliteWriter::insert(const LedgerEntry& entry)
{
    sqlite3_stmt* statement = m_insertEntry.get();
    const std::string scanned = entry.scan_timestamp.iso();
    const std::string created = entry.created_at.iso();
    sqlite3_bind_int64(statement, 1, entry.sequence_id);
    bindText(statement, 2, entry.employee_rfid);
    bindText(statement, 3, entry.device_id);
    bindText(statement, 4, scanned);
    bindText(statement, 5, entry.event_type);
    bindText(statement, 6, entry.raw_payload);
    bindText(statement, 7, entry.hash_chain);
    if (entry.device_signature)
        bindText(statement, 8, *entry.device_signature);
    else
        sqlite3_bind_null(statement, 8);
    bindText(statement, 9, created);
    if (entry.employee_id)
        sqlite3_bind_int64(statement, 10, *entry.employee_id);
    else
        sqlite3_bind_null(statement, 10);
    return stepInsert(*m_database, statement);
}

Result<void> SqliteWriter::insert(const Rejection& rejection)
{
    sqlite3_stmt* statement = m_insertRejection.get();
    const std::string received = rejection.received_at.iso();
    const std::string scanned = rejection.scan_timestamp.iso();
    bindText(statement, 1, received);
    bindText(statement, 2, toText(rejection.reason));
    bindText(statement, 3, rejection.card_uid);
    bindText(statement, 4, rejection.device_id);
    bindText(statement, 5, rejection.event_type);
    bindText(statement, 6, scanned);
    bindText(statement, 7, rejection.source);
    bindText(statement, 8, rejection.peer_address);
    bindText(statement, 9, rejection.raw_payload);
    return stepInsert(*m_database, statement);
}

Result<std::int64_t> SqliteWriter::dataVersion()
{
    if (sqlite3_step(m_dataVersion.get()) != SQLITE_ROW) {
        sqlite3_reset(m_dataVersion.get());
        return failure(m_database->lastError());
    }
    const std::int64_t version = sqlite3_column_int64(m_dataVersion.get(), 0);
    sqlite3_reset(m_dataVersion.get());
    return version;
}

Result<DirectoryChanges> SqliteWriter::pollDirectoryChanges()
{
    if (auto announced = m_database->announceAccess("poll"); !announced)
        return failure(announced.error());
    const auto version = dataVersion();
    if (!version)
        return failure(version.error());
    DirectoryChanges changes;
    if (*version == m_seenVersion)
        return changes; // no other connection has written anything
    std::int64_t expected = m_seenChange + 1;
    auto read = m_database->run("SELECT id, kind, key FROM directory_changes WHERE id > $1 ORDER BY id", {m_seenChange},
                                [&](const Row& row) {
                                    if (row.integer(0) != expected)
                                        changes.everything = true; // more happened than the table keeps
                                    expected = row.integer(0) + 1;
                                    if (row.text(1) == "card")
                                        changes.card_uids.emplace_back(row.text(2));
                                    else if (row.text(1) == "employee")
                                        changes.employee_ids.push_back(row.integer(2));
                                    else
                                        changes.devices = true;
                                });
    if (!read)
        return failure(read.error());
    m_seenVersion = *version;
    m_seenChange = expected - 1;
    return changes;
}

Result<std::string> sqliteWriter(const std::string& path)
{
    const int file = ::open(lockPath(path).c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return std::string(); // nobody ever was
    struct flock whole = wholeFile();
    const bool held = fcntl(file, F_OFD_GETLK, &whole) == 0 && whole.l_type != F_UNLCK;
    const std::string holder = held ? readHolder(file) : std::string();
    ::close(file);
    return holder;
}

} // namespace tapledger
