// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sqlite_database.h"

#include "base/hex.h"

#include <QString>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <type_traits>
#include <unistd.h>

namespace tapledger {
namespace {

constexpr int kBusyTimeoutMs = 5000;
constexpr int kLookForStopEvery = 10'000; ///< of its virtual machine's steps: a millisecond or less
constexpr std::size_t kMaxCachedStatements = 64;
constexpr std::string_view kScheme = "sqlite://";

class SqliteRow final : public Row
{
public:
    explicit SqliteRow(sqlite3_stmt* statement) : m_statement(statement) {}

    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    std::string_view text(int column) const override
    {
        const unsigned char* bytes = sqlite3_column_text(m_statement, column);
        if (!bytes)
            return {};
        return {reinterpret_cast<const char*>(bytes),
                static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
    }

private:
    sqlite3_stmt* m_statement;
};

/// Resets a cached statement whatever way it is left, so that it holds no lock and no borrowed text.
class Reset
{
public:
    explicit Reset(sqlite3_stmt* statement) : m_statement(statement) {}
    Reset(const Reset&) = delete;
    Reset& operator=(const Reset&) = delete;
    ~Reset()
    {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }

private:
    sqlite3_stmt* m_statement;
};

int bindText(sqlite3_stmt* statement, int position, const std::string& text)
{
    return sqlite3_bind_text64(statement, position, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

int bindValue(sqlite3_stmt* statement, int position, const SqlValue& value)
{
    return std::visit(
        [&]<class T>(const T& held) {
            if constexpr (std::is_same_v<T, std::nullptr_t>)
                return sqlite3_bind_null(statement, position);
            else if constexpr (std::is_same_v<T, bool>)
                return sqlite3_bind_int(statement, position, held ? 1 : 0);
            else if constexpr (std::is_same_v<T, std::int64_t>)
                return sqlite3_bind_int64(statement, position, held);
            else if constexpr (std::is_same_v<T, std::string>)
                return bindText(statement, position, held);
            else
                return bindText(statement, position, held.iso());
        },
        value);
}

/// SQLite's own lower() knows no letters but a to z: Łukasz must be found by łukasz here as on PostgreSQL.
void lowerText(sqlite3_context* context, int, sqlite3_value** values)
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
    if (!bytes)
        return sqlite3_result_null(context);
    std::string text(bytes, static_cast<std::size_t>(sqlite3_value_bytes(values[0])));
    bool isAscii = true;
    for (char& c : text) {
        isAscii = isAscii && c >= 0;
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    if (!isAscii)
        text = QString::fromStdString(text).toLower().toStdString();
    sqlite3_result_text64(context, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

} // namespace

Result<std::string> sqlitePath(const std::string& url)
{
    if (!url.starts_with(kScheme)) {
        if (url.empty() || url.find("://") != std::string::npos)
            return failure(ErrorCode::InvalidArgument,
                           "the database must be given as postgresql://…, sqlite:///path or the path of a file");
        return url;
    }
    std::string path;
    for (std::size_t i = kScheme.size(); i < url.size(); ++i) {
        const int high = i + 2 < url.size() && url[i] == '%' ? hexDigitValue(url[i + 1]) : -1;
        const int low = high >= 0 ? hexDigitValue(url[i + 2]) : -1;
        if (low >= 0) {
            path += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            path += url[i];
        }
    }
    if (!path.starts_with('/') || path == "/" || path.find('\0') != std::string::npos)
        return failure(ErrorCode::InvalidArgument,
                       fmt::format("\"{}\" names no file; write sqlite:///absolute/path", url));
    return path;
}

Result<std::unique_ptr<SqliteDatabase>> SqliteDatabase::open(const std::string& url, const OpenOptions& options)
{
    auto path = sqlitePath(url);
    if (!path)
        return failure(path.error());
    std::unique_ptr<SqliteDatabase> database(new SqliteDatabase(std::move(*path), options));
    if (auto opened = database->openFile(options); !opened)
        return failure(opened.error());
    return database;
}

Result<void> SqliteDatabase::openFile(const OpenOptions& options)
{
    if (auto announced = announceAccess("open"); !announced)
        return announced;
    std::error_code error;
    const bool exists = std::filesystem::exists(m_path, error);
    if (!exists && options.ifMissing == OpenOptions::IfMissing::Fail)
        return failure(ErrorCode::NotFound,
                       fmt::format("there is no database {}; `tapledgerd db migrate` or `tapledgerd "
                                   "serve` with the same --data-dir makes one",
                                   m_path));
    if (std::filesystem::is_directory(m_path, error))
        return failure(ErrorCode::InvalidArgument, fmt::format("{} is a folder; name the database file in it", m_path));
    if (!exists) { // made here and not by SQLite, because nobody else may read hashes of keys
        const int file = ::open(m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (file < 0)
            return failure(
                errno == ENOENT   ? ErrorCode::NotFound
                : errno == EROFS  ? ErrorCode::ReadOnly
                : errno == ENOSPC ? ErrorCode::StorageFull
                                  : ErrorCode::Permission,
                fmt::format("the database {} cannot be made: {}; check the folder", m_path, std::strerror(errno)));
        ::close(file);
    }

    const bool readOnly = options.access == OpenOptions::Access::ReadOnly;
    sqlite3* handle = nullptr;
    const int opened = sqlite3_open_v2(m_path.c_str(), &handle,
                                       (readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_NOMUTEX |
                                           SQLITE_OPEN_EXRESCODE,
                                       nullptr);
    m_handle.reset(handle);
    if (opened != SQLITE_OK)
        return failure(lastError());
    if (!readOnly && sqlite3_db_readonly(handle, "main") == 1)
        return failure(ErrorCode::ReadOnly,
                       fmt::format("{} may be read but not written; check its permissions and those of "
                                   "its folder",
                                   m_path));
    sqlite3_busy_timeout(handle, kBusyTimeoutMs);
    sqlite3_progress_handler(
        handle, kLookForStopEvery,
        [](void* database) { return static_cast<const SqliteDatabase*>(database)->isStopped() ? 1 : 0; }, this);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    if (sqlite3_create_function(handle, "lower", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr,
                                lowerText, nullptr, nullptr) != SQLITE_OK)
        return failure(lastError());
    if (auto configured =
            doRunScript("PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; "
                        "PRAGMA temp_store = MEMORY; PRAGMA journal_size_limit = 67108864;");
        !configured)
        return configured;
    return readOnly ? Result<void>() : useWriteAheadLog();
}

/// A file that is neither empty nor ours is left exactly as it is; the migrator refuses it later.
Result<void> SqliteDatabase::useWriteAheadLog()
{
    bool ours = false;
    bool empty = true;
    const auto looked = doRun("SELECT name FROM sqlite_master", {}, [&](const Row& row) {
        empty = false;
        ours = ours || row.text(0) == "rfid_store";
    });
    if (!looked)
        return failure(looked.error());
    if (!ours && !empty)
        return {};
    // Two programs may do this to a new file at once, and SQLite does not wait by itself while the mode changes.
    for (int waitedMs = 0;; waitedMs += 10) {
        auto switched = doRunScript("PRAGMA journal_mode = WAL");
        if (switched || switched.error().code != ErrorCode::Unavailable || waitedMs >= kBusyTimeoutMs)
            return switched;
        sqlite3_sleep(10);
    }
}

Result<SqliteDatabase::Statement> SqliteDatabase::prepare(std::string_view sql) const
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr) != SQLITE_OK)
        return failure(lastError());
    return Statement(statement);
}

Result<sqlite3_stmt*> SqliteDatabase::cached(std::string_view sql)
{
    if (const auto it = m_statements.find(sql); it != m_statements.end() && !sqlite3_stmt_busy(it->second.get()))
        return it->second.get();
    auto statement = prepare(sql);
    if (!statement)
        return failure(statement.error());
    if (m_statements.size() >= kMaxCachedStatements)
        std::erase_if(m_statements, [](const auto& entry) { return !sqlite3_stmt_busy(entry.second.get()); });
    const auto [it, inserted] = m_statements.try_emplace(std::string(sql), nullptr);
    if (!inserted)
        return failure(ErrorCode::Internal, "a statement was started again before its rows were read");
    it->second = std::move(*statement);
    return it->second.get();
}

Result<std::int64_t> SqliteDatabase::doRun(std::string_view sql, std::span<const SqlValue> values, const RowSink& sink)
{
    const auto statement = cached(sql);
    if (!statement)
        return failure(statement.error());
    const Reset reset(*statement);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const int position = sqlite3_bind_parameter_index(*statement, fmt::format("${}", i + 1).c_str());
        if (position == 0)
            return failure(ErrorCode::Internal, fmt::format("the statement has no ${}: {}", i + 1, sql));
        if (bindValue(*statement, position, values[i]) != SQLITE_OK)
            return failure(lastError());
    }
    const SqliteRow row(*statement);
    std::int64_t rows = 0;
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(*statement)) == SQLITE_ROW) {
        ++rows;
        if (sink)
            sink(row);
    }
    if (step != SQLITE_DONE)
        return failure(lastError());
    return sqlite3_column_count(*statement) > 0 ? rows : sqlite3_changes64(handle());
}

Result<void> SqliteDatabase::doRunScript(std::string_view sql)
{
    if (sqlite3_exec(handle(), std::string(sql).c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure(lastError());
    return {};
}

Error SqliteDatabase::lastError() const
{
    const int code = sqlite3_extended_errcode(handle());
    const std::string text = sqlite3_errmsg(handle());
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Unavailable,
                fmt::format("the database {} is in use by another program; try again in a moment", m_path)};
    case SQLITE_FULL:
        return {ErrorCode::StorageFull,
                fmt::format("no space is left for the database {}; make room on its disk", m_path)};
    case SQLITE_READONLY:
        return {ErrorCode::ReadOnly,
                fmt::format("{} may be read but not written; check its permissions and those of its folder", m_path)};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorCode::Permission,
                fmt::format("the database {} cannot be opened ({}); check its permissions and those of its folder",
                            m_path, text)};
    case SQLITE_NOTADB:
        return {ErrorCode::ForeignStore,
                fmt::format("{} is not a SQLite database; nothing was changed, name another file", m_path)};
    case SQLITE_CORRUPT:
        return {ErrorCode::Corrupt,
                fmt::format("the database {} is damaged ({}); nothing was changed, restore a backup", m_path, text)};
    case SQLITE_CONSTRAINT:
        // RAISE(ABORT) of a trigger is how an append-only table refuses.
        return {code == SQLITE_CONSTRAINT_TRIGGER && text.find("append-only") != std::string::npos
                    ? ErrorCode::Permission
                    : ErrorCode::Conflict,
                fmt::format("{}: {}", m_path, text)};
    case SQLITE_TOOBIG:
    case SQLITE_MISMATCH:
        return {ErrorCode::InvalidArgument, fmt::format("{}: {}", m_path, text)};
    case SQLITE_IOERR:
        return {ErrorCode::Unavailable,
                fmt::format("the disk fails under the database {} ({}); check the disk", m_path, text)};
    default:
        return {ErrorCode::Internal, fmt::format("{}: {}", m_path, text)};
    }
}

} // namespace tapledger
