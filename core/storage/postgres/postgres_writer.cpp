// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/postgres_writer.h"

#include "base/log.h"
#include "storage/ledger_news.h"
#include "storage/ledger_store.h"
#include "storage/migrator.h"
#include "storage/replication.h"

#include <array>
#include <charconv>
#include <fmt/format.h>
#include <utility>
#include <vector>

Q_LOGGING_CATEGORY(lcPgWriter, "tapledger.storage")

namespace tapledger {
namespace {

/// Up to so many rows a prepared insert each, in one round trip, is quicker than COPY with its two.
constexpr std::size_t kPipelinedRows = 16;
/// A writer that is so silent is of no use to anybody who waits for an answer.
constexpr std::chrono::seconds kStatementTimeout{5};
constexpr std::chrono::seconds kPatience{4};
/// An idle writer says so often that it lives ...
constexpr std::chrono::seconds kSignEvery{1};
/// ... so that a server that stands by may end the session of one that was silent for so many: it is frozen, or cut
/// off.
constexpr int kSilentSeconds = 5;
constexpr int kLockAttempts = 3;
/// More names than this are not worth looking up one by one.
constexpr std::size_t kMaxNamedChanges = 1000;
constexpr std::size_t kKeepBuffer = 4UL * 1024 * 1024;

/// The lock is one of the database's, so one ledger a schema: 'tapl' and the schema of the table.
constexpr std::int64_t kLockClass = 1'952'542'828;
/// Held beside it by a writer that promises signs of life. Others that hold the writer lock do not: a store that is
/// moved.
constexpr std::int64_t kSignClass = kLockClass + 1;
constexpr std::string_view kLockObject = "hashtext((SELECT n.nspname::text FROM pg_class c JOIN pg_namespace n "
                                         "ON n.oid = c.relnamespace WHERE c.oid = to_regclass('rfid_ledger')))";

/// A session's own name: numbers of processes are used again.
constexpr std::string_view kSessionName = "(a.pid || ' ' || a.backend_start)";

constexpr const char* kInsertEntry = "append_entry";
constexpr const char* kInsertRejection = "append_rejection";

constexpr Oid kInt8 = 20;
constexpr Oid kText = 25;
constexpr Oid kTimestamptz = 1184;
constexpr Oid kJson = 114;
constexpr Oid kJsonb = 3802;

/// "tapledgerd host-a 123" → "tapledgerd on host-a, process 123".
std::string inWords(const std::string& applicationName)
{
    const std::size_t first = applicationName.find(' ');
    const std::size_t last = applicationName.rfind(' ');
    if (first == std::string::npos || first == last)
        return applicationName;
    return fmt::format("{} on {}, process {}", applicationName.substr(0, first),
                       applicationName.substr(first + 1, last - first - 1), applicationName.substr(last + 1));
}

/// The process of the session that holds the writer lock.
std::string holderSql()
{
    return fmt::format(R"(SELECT l.pid FROM pg_locks l WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 2
            AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
            AND l.classid::bigint = {} AND l.objid::bigint = ({})::bigint & 4294967295)",
                       kLockClass, kLockObject);
}

std::string placeholders(std::size_t count)
{
    std::string out;
    for (std::size_t i = 1; i <= count; ++i)
        out += fmt::format("{}${}", i == 1 ? "" : ", ", i);
    return out;
}

/// Sends the first row of @p rows, encoded as for COPY, to a prepared insert, and removes it from them.
int sendInsert(PGconn* connection, const char* statement, std::string_view& rows)
{
    const auto number = [&](std::size_t at, std::size_t bytes) {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < bytes; ++i)
            value = value << 8 | static_cast<unsigned char>(rows[at + i]);
        return value;
    };
    constexpr std::size_t kMaxFields = 11;
    std::array<const char*, kMaxFields> values{};
    std::array<int, kMaxFields> lengths{};
    std::array<int, kMaxFields> formats{};
    formats.fill(1); // binary
    const std::size_t fields = number(0, 2);
    std::size_t at = 2;
    for (std::size_t i = 0; i < fields; ++i) {
        const auto length = static_cast<std::int32_t>(number(at, 4));
        at += 4;
        if (length < 0)
            continue; // NULL
        values.at(i) = rows.data() + at;
        lengths.at(i) = length;
        at += static_cast<std::size_t>(length);
    }
    const int sent = PQsendQueryPrepared(connection, statement, static_cast<int>(fields), values.data(), lengths.data(),
                                         formats.data(), 0);
    rows.remove_prefix(at);
    return sent;
}

void note(DirectoryChanges& changes, std::string_view payload)
{
    if (changes.card_uids.size() + changes.employee_ids.size() >= kMaxNamedChanges)
        changes.everything = true;
    if (payload == "device") {
        changes.devices = true;
    } else if (changes.everything) {
        return;
    } else if (payload.starts_with("card:")) {
        changes.card_uids.emplace_back(payload.substr(5));
    } else if (payload.starts_with("employee:")) {
        std::int64_t id = 0;
        std::from_chars(payload.data() + 9, payload.data() + payload.size(), id);
        changes.employee_ids.push_back(id);
    } else {
        changes.everything = true;
    }
}

} // namespace

Result<std::unique_ptr<LedgerWriter>> PostgresWriter::open(const std::string& url, const OpenOptions& options,
                                                           WriterSession& session)
{
    auto database = PostgresDatabase::open(url, options);
    const bool wasAway = std::exchange(session.isAway, !database);
    if (!database)
        return failure(database.error());
    const std::string before = std::exchange(session.server, (*database)->server());
    session.yielded = session.yields && (wasAway || (!before.empty() && before != session.server));
    if (session.yielded)
        return failure(ErrorCode::Locked, "the database is back, and whoever wrote before goes first");
    if (auto checked = checkSchema(**database); !checked)
        return failure(checked.error());
    std::unique_ptr<PostgresWriter> writer(new PostgresWriter(std::move(*database)));
    if (auto locked = writer->takeLock(session.id); !locked)
        return failure(locked.error());
    for (const auto step : {&PostgresWriter::settle, &PostgresWriter::readShape, &PostgresWriter::prepare}) {
        if (auto done = ((*writer).*step)(); !done)
            return failure(done.error());
    }
    return std::unique_ptr<LedgerWriter>(std::move(writer));
}

Result<void> PostgresWriter::takeLock(std::string& sessionId)
{
    if (auto limited = m_database->setStatementTimeout(kStatementTimeout); !limited)
        return limited;
    m_database->connection().setPatience(kPatience);
    std::string own;
    auto read =
        m_database->run(fmt::format("SELECT {} FROM pg_stat_activity a WHERE pid = pg_backend_pid()", kSessionName), {},
                        [&](const Row& row) { own = row.text(0); });
    if (!read)
        return failure(read.error());
    if (auto locked = takePostgresWriterLock(*m_database, sessionId); !locked)
        return locked;
    sessionId = std::move(own);
    return {};
}

Result<void> PostgresWriter::settle()
{
    // Durable means on disk before the answer, whatever the server's default.
    auto durable = m_database->run("SELECT set_config('synchronous_commit', 'on', false) "
                                   "WHERE current_setting('synchronous_commit') = 'off'");
    if (!durable)
        return failure(durable.error());
    bool fsync = true;
    const auto shown = m_database->run("SHOW fsync", {}, [&](const Row& row) { fsync = row.text(0) == "on"; });
    if (!shown)
        return failure(shown.error());
    if (!fsync)
        log::warning(lcPgWriter(),
                     "the database server runs with fsync = off: entries can be lost when it loses power");
    // A reader may be told that its tap was recorded before, on the strength of what is seen here.
    if (auto replicated = awaitStandbys(*m_database); !replicated)
        return replicated;
    return m_database->runScript("LISTEN tapledger_directory");
}

Result<void> PostgresWriter::readShape()
{
    auto read = m_database->run("SELECT attname, atttypid::bigint FROM pg_attribute "
                                "WHERE attrelid = to_regclass('rfid_ledger') AND attnum > 0 AND NOT attisdropped",
                                {}, [this](const Row& row) {
                                    if (row.text(0) == "raw_payload")
                                        m_payloadType = static_cast<Oid>(row.integer(1));
                                    if (row.text(0) == "hash_previous")
                                        m_hashPrevious = pg::HashPrevious::Present;
                                });
    if (!read)
        return failure(read.error());
    if (m_payloadType != kJsonb)
        m_payload = pg::PayloadForm::Text;
    m_columns = pg::kLedgerColumns;
    if (m_hashPrevious == pg::HashPrevious::Absent)
        return {};
    m_columns += ", hash_previous";
    auto head = LedgerStore(*m_database).head();
    if (!head)
        return failure(head.error());
    m_lastHash = std::move(head->hash_chain);
    return {};
}

Result<void> PostgresWriter::prepare()
{
    const auto prepareOne = [this](const char* name, std::string_view table, std::string_view columns,
                                   const std::vector<Oid>& types) -> Result<void> {
        if (auto announced = m_database->announceAccess(name); !announced)
            return announced;
        PgConnection& connection = m_database->connection();
        const std::string sql =
            fmt::format("INSERT INTO {} ({}) VALUES ({})", table, columns, placeholders(types.size()));
        auto sent = connection.sent(
            PQsendPrepare(connection.handle(), name, sql.c_str(), static_cast<int>(types.size()), types.data()));
        return sent ? connection.finish() : sent;
    };
    const Oid payload = m_payloadType == kJsonb || m_payloadType == kJson ? m_payloadType : kText;
    std::vector<Oid> types = {kInt8, kText, kText, kTimestamptz, kText, payload, kText, kText, kTimestamptz, kInt8};
    if (m_hashPrevious == pg::HashPrevious::Present)
        types.push_back(kText);
    if (auto prepared = prepareOne(kInsertEntry, "rfid_ledger", m_columns, types); !prepared)
        return prepared;
    return prepareOne(kInsertRejection, "rfid_rejections", pg::kRejectionColumns,
                      {kTimestamptz, kText, kText, kText, kText, kTimestamptz, kText, kText, kJsonb});
}

Result<void> PostgresWriter::append(std::span<const LedgerEntry> entries, std::span<const Rejection> rejections,
                                    const SpoolMark* mark)
{
    const std::size_t rows = entries.size() + rejections.size();
    if (rows == 0 && !mark)
        return {};
    const std::string markSql =
        mark ? fmt::format("INSERT INTO rfid_spools VALUES ('{}', {}) ON CONFLICT (spool_id) DO UPDATE "
                           "SET recorded = excluded.recorded;",
                           mark->spool_id, mark->recorded)
             : std::string();
    m_entryRows.clear();
    m_rejectionRows.clear();
    std::string_view previous = m_lastHash;
    for (const LedgerEntry& entry : entries) {
        pg::appendLedgerRow(m_entryRows, entry, m_payload, m_hashPrevious, previous);
        previous = entry.hash_chain;
    }
    for (const Rejection& rejection : rejections)
        pg::appendRejectionRow(m_rejectionRows, rejection);

    auto written = m_database->announceAccess("append");
    if (written)
        written = mark                     ? copy(markSql)
                  : rows == 1              ? insertLone()
                  : rows <= kPipelinedRows ? insertPipelined()
                                           : copy({});
    if (written && m_hashPrevious == pg::HashPrevious::Present && !entries.empty())
        m_lastHash = entries.back().hash_chain;
    for (std::string* buffer : {&m_entryRows, &m_rejectionRows}) {
        if (buffer->capacity() > kKeepBuffer)
            std::string().swap(*buffer);
    }
    return written;
}

/// One statement is its own transaction: one round trip.
Result<void> PostgresWriter::insertLone()
{
    PgConnection& connection = m_database->connection();
    const char* statement = m_entryRows.empty() ? kInsertRejection : kInsertEntry;
    std::string_view row = m_entryRows.empty() ? m_rejectionRows : m_entryRows;
    auto sent = connection.sent(sendInsert(connection.handle(), statement, row));
    return sent ? connection.finish() : sent;
}

/// All statements up to one synchronisation point are one transaction, and one round trip.
Result<void> PostgresWriter::insertPipelined()
{
    PgConnection& connection = m_database->connection();
    PGconn* handle = connection.handle();
    int sent = PQenterPipelineMode(handle);
    for (std::string_view rows = m_entryRows; !rows.empty() && sent == 1;)
        sent = sendInsert(handle, kInsertEntry, rows);
    for (std::string_view rows = m_rejectionRows; !rows.empty() && sent == 1;)
        sent = sendInsert(handle, kInsertRejection, rows);
    if (sent == 1)
        sent = PQpipelineSync(handle);
    if (sent != 1)
        return failure(connection.lost()); // half sent and without its end: the server rolls it back
    if (auto flushed = connection.sent(sent); !flushed)
        return flushed;

    Result<void> outcome;
    for (bool synced = false; !synced;) {
        const auto result = connection.next();
        if (!result)
            return failure(result.error());
        if (!*result) { // between two statements; at the end of a connection too
            if (!connection.isConnected())
                return outcome ? Result<void>(failure(connection.lost())) : outcome;
            continue;
        }
        const ExecStatusType status = PQresultStatus(result->get());
        synced = status == PGRES_PIPELINE_SYNC;
        if (!synced && status != PGRES_COMMAND_OK && outcome)
            outcome = failure(connection.error(result->get()));
    }
    if (PQexitPipelineMode(handle) != 1)
        return failure(connection.lost());
    return outcome;
}

/// Both tables, and what a spool is told of, in one message to the server, which makes them one transaction.
Result<void> PostgresWriter::copy(const std::string& markSql)
{
    PgConnection& connection = m_database->connection();
    std::string sql;
    if (!m_entryRows.empty())
        sql += fmt::format("COPY rfid_ledger ({}) FROM STDIN (FORMAT binary);", m_columns);
    if (!m_rejectionRows.empty())
        sql += fmt::format("COPY rfid_rejections ({}) FROM STDIN (FORMAT binary);", pg::kRejectionColumns);
    sql += markSql;
    // Not for a few taps: it would add milliseconds to the commit that they wait for (LedgerFollower looks by itself).
    sql += fmt::format("NOTIFY {}", kLedgerChannel);
    if (auto sent = connection.sent(PQsendQuery(connection.handle(), sql.c_str())); !sent)
        return sent;
    for (const std::string* rows : {&m_entryRows, &m_rejectionRows}) {
        if (rows->empty())
            continue;
        if (auto copied = copyRows(*rows); !copied) {
            if (connection.isConnected())
                static_cast<void>(connection.finish());
            return copied;
        }
    }
    return connection.finish(); // the commit's own success or failure
}

Result<void> PostgresWriter::copyRows(std::string_view rows)
{
    PgConnection& connection = m_database->connection();
    const auto begun = connection.next();
    if (!begun)
        return failure(begun.error());
    if (PQresultStatus(begun->get()) != PGRES_COPY_IN)
        return failure(connection.error(begun->get()));
    for (const std::string_view part : {pg::kCopyHeader, rows, pg::kCopyTrailer}) {
        if (auto put = connection.putCopy(part); !put)
            return put;
    }
    auto announced = m_database->announceAccess("append: end of a table");
    if (auto ended = connection.endCopy(announced ? nullptr : "given up"); !ended)
        return ended;
    const auto done = connection.next();
    if (!done)
        return failure(done.error());
    if (!announced)
        return announced;
    if (PQresultStatus(done->get()) != PGRES_COMMAND_OK)
        return failure(connection.error(done->get()));
    return {};
}

Result<DirectoryChanges> PostgresWriter::pollDirectoryChanges()
{
    if (auto announced = m_database->announceAccess("poll"); !announced)
        return failure(announced.error());
    if (auto given = giveSign(); !given)
        return failure(given.error());
    PgConnection& connection = m_database->connection();
    DirectoryChanges changes;
    for (bool more = true; more;) { // a large import sends more than is read at once
        const auto consumed = connection.consume();
        if (!consumed)
            return failure(consumed.error());
        more = *consumed;
        while (PGnotify* notification = PQnotifies(connection.handle())) {
            note(changes, notification->extra);
            PQfreemem(notification);
        }
    }
    return changes;
}

/// From the first one on it is a promise.
Result<void> PostgresWriter::giveSign()
{
    const auto now = std::chrono::steady_clock::now();
    if (m_lastSign && now - *m_lastSign < kSignEvery)
        return {};
    const auto given = m_database->run(
        m_lastSign ? std::string("SELECT")
                   : fmt::format("SELECT pg_try_advisory_lock_shared({}, {})", kSignClass, kLockObject));
    if (!given)
        return failure(given.error());
    m_lastSign = now;
    return {};
}

Result<void> takePostgresWriterLock(Database& database, const std::string& lostSession)
{
    std::string name;
    for (int attempt = 0; attempt < kLockAttempts; ++attempt) {
        bool isLocked = false;
        auto asked = database.run(fmt::format("SELECT pg_try_advisory_lock({}, {})", kLockClass, kLockObject), {},
                                  [&](const Row& row) { isLocked = row.boolean(0); });
        if (!asked)
            return failure(asked.error());
        if (isLocked)
            return {};
        bool isOurs = false;
        bool hasEnded = false;
        // Of another role's session nothing is seen, and it cannot be ended.
        asked = database.run(fmt::format(R"(WITH holder AS (
                SELECT a.pid, a.application_name, {0} = $1 AS is_ours, a.wait_event_type = 'Client' AND ({0} = $1 OR
                    (a.state_change < now() - interval '{1} s' AND EXISTS (SELECT FROM pg_locks s
                        WHERE s.locktype = 'advisory' AND s.pid = a.pid AND s.classid::bigint = {2}))) AS is_silent
                FROM pg_stat_activity a WHERE a.pid IN ({3}))
            SELECT application_name, is_ours, CASE WHEN is_silent THEN pg_terminate_backend(pid) END FROM holder)",
                                         kSessionName, kSilentSeconds, kSignClass, holderSql()),
                             {lostSession}, [&](const Row& row) {
                                 name = inWords(std::string(row.text(0)));
                                 isOurs = row.boolean(1);
                                 hasEnded = row.boolean(2);
                             });
        if (!asked)
            return failure(asked.error());
        if (hasEnded)
            log::warning(lcPgWriter(), "the session of {} was silent while it held the ledger, and is ended", name);
        if (isOurs)
            return failure(ErrorCode::Unavailable,
                           "the database still keeps the ledger for a session of this server that was lost");
        if (*asked > 0)
            break; // else it has just let go
    }
    return failure(ErrorCode::Locked, fmt::format("{} writes this ledger", name.empty() ? "another program" : name));
}

Result<std::string> postgresWriter(Database& database)
{
    std::string name;
    auto read =
        database.run(fmt::format("SELECT application_name FROM pg_stat_activity WHERE pid IN ({})", holderSql()), {},
                     [&](const Row& row) { name = row.text(0); });
    if (!read)
        return failure(read.error());
    return inWords(name);
}

} // namespace tapledger
