// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger_store.h"

#include "base/json.h"
#include "storage/postgres/ledger_rows.h"
#include "storage/postgres/postgres_database.h"
#include "storage/sqlite/sqlite_database.h"

#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <iterator>

namespace tapledger {
namespace {

/// A stream that says nothing for so long has died; the server's own limit does not apply to it.
constexpr std::chrono::seconds kStreamPatience{60};

Error strangeAnswer(const std::string& where)
{
    return {ErrorCode::Internal, fmt::format("{} sent rows in a form that this program does not know", where)};
}

class PatienceGuard
{
public:
    explicit PatienceGuard(PgConnection& connection) : m_connection(connection), m_before(connection.patience())
    {
        m_connection.setPatience(kStreamPatience);
    }
    PatienceGuard(const PatienceGuard&) = delete;
    PatienceGuard& operator=(const PatienceGuard&) = delete;
    ~PatienceGuard() { m_connection.setPatience(m_before); }

private:
    PgConnection& m_connection;
    std::chrono::seconds m_before;
};

/// Takes the rows of a running COPY. @return false when no more are wanted.
Result<bool> takeRows(PgConnection& connection, pg::PayloadForm payload, LedgerEntry& firstEntry,
                      const LedgerStore::NextPlace& next)
{
    PgBuffer message;
    bool first = true;
    LedgerEntry* entry = &firstEntry;
    while (entry) {
        const auto length = connection.getCopy(message);
        if (!length)
            return failure(length.error());
        if (*length == 0)
            return true;
        std::string_view bytes(message.get(), static_cast<std::size_t>(*length));
        if (first) { // the header comes with the first row, or alone
            const auto header = pg::copyHeaderLength(bytes);
            if (!header)
                return failure(strangeAnswer(connection.description()));
            bytes.remove_prefix(*header);
            first = false;
        }
        if (bytes.empty() || bytes == pg::kCopyTrailer)
            continue;
        if (!pg::readLedgerRow(bytes, payload, *entry))
            return failure(strangeAnswer(connection.description()));
        entry = next(*entry);
    }
    return false;
}

Result<void> readPostgres(PostgresDatabase& database, LedgerEntry& first, std::int64_t from, std::int64_t to,
                          const LedgerStore::NextPlace& next)
{
    auto payload = pg::PayloadForm::Jsonb;
    auto shape =
        database.run("SELECT atttypid::regtype::text FROM pg_attribute WHERE attrelid = to_regclass('rfid_ledger') "
                     "AND attname = 'raw_payload' AND NOT attisdropped",
                     {}, [&](const Row& row) {
                         if (row.text(0) != "jsonb")
                             payload = pg::PayloadForm::Text;
                     });
    if (!shape)
        return failure(shape.error());
    if (auto announced = database.announceAccess("read the ledger"); !announced)
        return announced;
    PgConnection& connection = database.connection();
    const PatienceGuard guard(connection);
    const std::string sql =
        fmt::format("SET LOCAL statement_timeout = 0; COPY (SELECT {} FROM rfid_ledger WHERE sequence_id "
                    "BETWEEN {} AND {} ORDER BY sequence_id) TO STDOUT (FORMAT binary)",
                    pg::kLedgerColumns, from, to);
    if (auto sent = connection.sent(PQsendQuery(connection.handle(), sql.c_str())); !sent)
        return sent;
    for (;;) {
        const auto result = connection.next();
        if (!result)
            return failure(result.error());
        if (!*result)
            return {};
        const ExecStatusType status = PQresultStatus(result->get());
        if (status == PGRES_COMMAND_OK)
            continue;
        if (status != PGRES_COPY_OUT) {
            const Error error = connection.error(result->get());
            static_cast<void>(connection.finish());
            return failure(error);
        }
        const auto wanted = takeRows(connection, payload, first, next);
        if (!wanted || !*wanted) {
            connection.cancel();
            static_cast<void>(connection.finish()); // answers with the cancellation
            return wanted ? Result<void>() : Result<void>(failure(wanted.error()));
        }
    }
}

/// A column's text, until the next step; nothing for NULL.
std::optional<std::string_view> columnText(sqlite3_stmt* statement, int column)
{
    const unsigned char* text = sqlite3_column_text(statement, column);
    if (!text)
        return std::nullopt;
    return std::string_view(reinterpret_cast<const char*>(text),
                            static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
}

void readText(sqlite3_stmt* statement, int column, std::string& out)
{
    out.assign(columnText(statement, column).value_or(std::string_view()));
}

/// An instant that cannot be read is left out of Timestamp's range, where the verifier reports it.
Timestamp columnInstant(sqlite3_stmt* statement, int column)
{
    const auto text = columnText(statement, column);
    if (!text)
        return Timestamp::earliest();
    const auto parsed = Timestamp::parse(*text);
    return parsed ? *parsed : Timestamp::latest() + Microseconds(1);
}

Result<void> readSqlite(SqliteDatabase& database, LedgerEntry& first, std::int64_t from, std::int64_t to,
                        const LedgerStore::NextPlace& next)
{
    if (auto announced = database.announceAccess("read the ledger"); !announced)
        return announced;
    const auto statement = database.prepare(fmt::format(
        "SELECT {} FROM rfid_ledger WHERE sequence_id BETWEEN ?1 AND ?2 ORDER BY sequence_id", pg::kLedgerColumns));
    if (!statement)
        return failure(statement.error());
    sqlite3_stmt* row = statement->get();
    sqlite3_bind_int64(row, 1, from);
    sqlite3_bind_int64(row, 2, to);
    for (LedgerEntry* entry = &first; entry; entry = next(*entry)) {
        const int step = sqlite3_step(row);
        if (step == SQLITE_DONE)
            break;
        if (step != SQLITE_ROW)
            return failure(database.lastError());
        entry->sequence_id = sqlite3_column_int64(row, 0);
        readText(row, 1, entry->employee_rfid);
        readText(row, 2, entry->device_id);
        entry->scan_timestamp = columnInstant(row, 3);
        readText(row, 4, entry->event_type);
        readText(row, 5, entry->raw_payload);
        readText(row, 6, entry->hash_chain);
        entry->device_signature = columnText(row, 7);
        entry->created_at = columnInstant(row, 8);
        entry->employee_id.reset();
        if (sqlite3_column_type(row, 9) != SQLITE_NULL)
            entry->employee_id = sqlite3_column_int64(row, 9);
    }
    return {};
}

LedgerEntry entryOf(const Row& row)
{
    LedgerEntry entry;
    entry.sequence_id = row.integer(0);
    entry.employee_rfid = row.text(1);
    entry.device_id = row.text(2);
    entry.scan_timestamp = row.timestamp(3).value_or(Timestamp::earliest());
    entry.event_type = row.text(4);
    entry.raw_payload = row.text(5);
    entry.hash_chain = row.text(6);
    entry.device_signature = row.optionalText(7);
    entry.created_at = row.timestamp(8).value_or(Timestamp::earliest());
    entry.employee_id = row.optionalInteger(9);
    return entry;
}

std::string nearQueriesAsJson(std::span<const NearQuery> queries)
{
    std::string text = "[";
    for (std::size_t i = 0; i < queries.size(); ++i) {
        text += fmt::format("{}{{\"n\":{},\"e\":{},\"d\":", i == 0 ? "" : ",", i, queries[i].employee_id);
        json::appendQuoted(text, queries[i].device_id);
        text += ",\"t\":";
        json::appendQuoted(text, queries[i].event_type);
        text += fmt::format(",\"a\":\"{}\",\"b\":\"{}\"}}", queries[i].after.iso(), queries[i].before.iso());
    }
    return text + ']';
}

/// For each query every card the employee ever had, and for each card the index of the duplicate search. The order of
/// the steps is forced (CROSS JOIN, OFFSET 0), because a planner that guesses wrong reads the whole ledger. Rows of
/// another system may not say whose they are; then the card decides.
constexpr std::string_view kNearSqlite =
    "SELECT DISTINCT q.n, l.sequence_id, l.scan_timestamp FROM (SELECT json_extract(value, '$.n') AS n, "
    "json_extract(value, '$.e') AS e, json_extract(value, '$.d') AS d, json_extract(value, '$.t') AS t, "
    "json_extract(value, '$.a') AS a, json_extract(value, '$.b') AS b FROM json_each($1)) AS q "
    "CROSS JOIN rfid_card_mappings m ON m.employee_id = q.e "
    "CROSS JOIN rfid_ledger l ON l.employee_rfid = m.card_uid AND l.device_id = q.d AND l.event_type = q.t "
    "AND l.scan_timestamp > q.a AND l.scan_timestamp < q.b AND (l.employee_id = q.e OR l.employee_id IS NULL)";
constexpr std::string_view kNearPostgres =
    "SELECT DISTINCT q.n, l.sequence_id, l.scan_timestamp "
    "FROM json_to_recordset($1::json) AS q(n bigint, e bigint, d text, t text, a timestamptz, b timestamptz) "
    "CROSS JOIN LATERAL (SELECT card_uid FROM rfid_card_mappings WHERE employee_id = q.e OFFSET 0) m "
    "CROSS JOIN LATERAL (SELECT sequence_id, scan_timestamp FROM rfid_ledger WHERE employee_rfid = m.card_uid "
    "AND device_id = q.d AND event_type = q.t AND scan_timestamp > q.a AND scan_timestamp < q.b "
    "AND (employee_id = q.e OR employee_id IS NULL) OFFSET 0) l";

} // namespace

Result<LedgerOrigin> LedgerStore::origin()
{
    LedgerOrigin origin;
    auto read = m_database.run("SELECT first_sequence_id, genesis_hash_chain FROM rfid_store", {}, [&](const Row& row) {
        origin.first_sequence_id = row.integer(0);
        origin.genesis_hash_chain = row.text(1);
    });
    if (!read)
        return failure(read.error());
    return origin;
}

Result<ChainHead> LedgerStore::head()
{
    auto first = origin();
    if (!first)
        return failure(first.error());
    ChainHead head{first->first_sequence_id - 1, std::move(first->genesis_hash_chain), Timestamp::earliest()};
    auto read = m_database.run("SELECT sequence_id, hash_chain, created_at FROM rfid_ledger WHERE sequence_id >= $1 "
                               "ORDER BY sequence_id DESC LIMIT 1",
                               {first->first_sequence_id}, [&](const Row& row) {
                                   head.sequence_id = row.integer(0);
                                   head.hash_chain = row.text(1);
                                   head.created_at = row.timestamp(2).value_or(Timestamp::earliest());
                               });
    if (!read)
        return failure(read.error());
    return head;
}

Result<std::optional<LedgerEntry>> LedgerStore::find(std::int64_t sequenceId)
{
    std::optional<LedgerEntry> found;
    auto done = read(sequenceId, sequenceId, [&](LedgerEntry&& entry) {
        found = std::move(entry);
        return true;
    });
    if (!done)
        return failure(done.error());
    return found;
}

/// A card's entries stand in an index in the order that is wanted; those of a person's cards together do not. So each
/// card is asked for its own.
Result<std::vector<LedgerEntry>> LedgerStore::pageOfPerson(const LedgerFilter& filter)
{
    std::vector<std::string> cards;
    auto read = m_database.run("SELECT DISTINCT card_uid FROM rfid_card_mappings WHERE employee_id = $1",
                               {*filter.employee_id}, [&](const Row& row) { cards.emplace_back(row.text(0)); });
    if (!read)
        return failure(read.error());
    std::vector<LedgerEntry> entries;
    for (const std::string& card : cards) {
        if (!filter.card_uid.empty() && card != filter.card_uid)
            continue;
        LedgerFilter ofCard = filter;
        ofCard.card_uid = card;
        auto found = select(ofCard);
        if (!found)
            return found;
        std::ranges::move(*found, std::back_inserter(entries));
    }
    if (filter.order == LedgerFilter::Order::NewestFirst)
        std::ranges::sort(entries, std::greater(), &LedgerEntry::sequence_id);
    else
        std::ranges::sort(entries, {}, &LedgerEntry::sequence_id);
    if (std::ssize(entries) > filter.limit)
        entries.resize(static_cast<std::size_t>(filter.limit));
    return entries;
}

Result<std::vector<LedgerEntry>> LedgerStore::page(const LedgerFilter& filter)
{
    return filter.employee_id ? pageOfPerson(filter) : select(filter);
}

Result<std::vector<LedgerEntry>> LedgerStore::select(const LedgerFilter& filter)
{
    std::vector<SqlValue> values{filter.after};
    std::string where = "sequence_id > $1";
    const auto narrow = [&](std::string_view condition, SqlValue value) {
        values.emplace_back(std::move(value));
        where += " AND " + fmt::format(fmt::runtime(condition), fmt::arg("n", fmt::format("${}", values.size())));
    };
    if (filter.before > 0)
        narrow("sequence_id < {n}", filter.before);
    if (!filter.card_uid.empty())
        narrow("employee_rfid = {n}", filter.card_uid);
    if (filter.employee_id)
        // Nearly always true, for the card is that person's; said so that no planner takes it for rare.
        narrow("CASE WHEN employee_id <> {n} THEN false ELSE true END", *filter.employee_id);
    if (!filter.device_id.empty())
        narrow("device_id = {n}", filter.device_id);
    if (!filter.event_type.empty())
        narrow("event_type = {n}", filter.event_type);
    if (filter.from)
        narrow("scan_timestamp >= {n}", *filter.from);
    if (filter.to)
        narrow("scan_timestamp < {n}", *filter.to);
    std::vector<LedgerEntry> entries;
    values.emplace_back(filter.limit);
    const std::string_view order = filter.order == LedgerFilter::Order::NewestFirst ? " DESC" : "";
    auto read = m_database.run(fmt::format("SELECT {} FROM rfid_ledger WHERE {} ORDER BY sequence_id{} LIMIT ${}",
                                           pg::kLedgerColumns, where, order, values.size()),
                               values, [&](const Row& row) { entries.push_back(entryOf(row)); });
    if (!read)
        return failure(read.error());
    return entries;
}

Result<std::vector<PersonTap>> LedgerStore::lastOf(std::int64_t employeeId, std::int64_t limit)
{
    std::vector<PersonTap> taps;
    auto read = m_database.run(
        "SELECT l.sequence_id, l.scan_timestamp, l.event_type, l.employee_rfid, l.device_id, d.device_name, d.location "
        "FROM rfid_ledger l LEFT JOIN rfid_devices d ON d.device_id = l.device_id WHERE l.employee_rfid IN "
        "(SELECT card_uid FROM rfid_card_mappings WHERE employee_id = $1) "
        "AND (l.employee_id = $1 OR l.employee_id IS NULL) "
        "ORDER BY l.scan_timestamp DESC, l.sequence_id DESC LIMIT $2",
        {employeeId, limit}, [&](const Row& row) {
            taps.push_back({row.integer(0), row.timestamp(1).value_or(Timestamp::earliest()), std::string(row.text(2)),
                            std::string(row.text(3)), std::string(row.text(4)), std::string(row.text(5)),
                            std::string(row.text(6))});
        });
    if (!read)
        return failure(read.error());
    return taps;
}

Result<std::vector<LedgerEntry>> LedgerStore::newest(std::int64_t limit)
{
    std::vector<LedgerEntry> entries;
    auto read =
        m_database.run(fmt::format("SELECT {} FROM rfid_ledger ORDER BY sequence_id DESC LIMIT $1", pg::kLedgerColumns),
                       {limit}, [&](const Row& row) { entries.push_back(entryOf(row)); });
    if (!read)
        return failure(read.error());
    return entries;
}

Result<std::vector<NearEntry>> LedgerStore::findNear(std::span<const NearQuery> queries)
{
    std::vector<NearEntry> found;
    if (queries.empty())
        return found;
    auto read =
        m_database.run(m_database.dialect() == Dialect::Sqlite ? kNearSqlite : kNearPostgres,
                       {nearQueriesAsJson(queries)}, [&](const Row& row) {
                           if (const auto scanned = row.timestamp(2))
                               found.push_back({static_cast<std::size_t>(row.integer(0)), row.integer(1), *scanned});
                       });
    if (!read)
        return failure(read.error());
    return found;
}

Result<void> LedgerStore::forEachScannedSince(Timestamp since, const std::function<void(const RecentEntry&)>& sink)
{
    // "+ 0" so that no planner walks the whole index of sequence_id to save sorting a few rows.
    auto read = m_database.run(
        "SELECT COALESCE(l.employee_id, (SELECT m.employee_id FROM rfid_card_mappings m WHERE m.card_uid = "
        "l.employee_rfid "
        "ORDER BY m.is_active DESC, m.id DESC LIMIT 1)), l.device_id, l.event_type, l.scan_timestamp, l.sequence_id "
        "FROM rfid_ledger l WHERE l.scan_timestamp >= $1 ORDER BY l.sequence_id + 0",
        {since}, [&](const Row& row) {
            const auto scanned = row.timestamp(3);
            if (row.isNull(0) || !scanned)
                return;
            sink({row.integer(0), std::string(row.text(1)), std::string(row.text(2)), *scanned, row.integer(4)});
        });
    return read ? Result<void>() : Result<void>(failure(read.error()));
}

Result<std::int64_t> LedgerStore::firstReceivedSince(Timestamp since)
{
    const auto first = origin();
    if (!first)
        return failure(first.error());
    const auto last = head();
    if (!last)
        return failure(last.error());
    std::int64_t low = first->first_sequence_id;
    for (std::int64_t high = last->sequence_id + 1; low < high;) {
        const std::int64_t middle = low + (high - low) / 2;
        bool isBefore = false;
        auto read = m_database.run("SELECT created_at FROM rfid_ledger WHERE sequence_id >= $1 "
                                   "ORDER BY sequence_id LIMIT 1",
                                   {middle}, [&](const Row& row) { isBefore = row.timestamp(0) < since; });
        if (!read)
            return failure(read.error());
        if (isBefore)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

Result<std::int64_t> LedgerStore::countScanned(Timestamp from, Timestamp to, std::int64_t atMost)
{
    std::int64_t count = 0;
    auto read = m_database.run("SELECT count(*) FROM (SELECT 1 FROM rfid_ledger WHERE scan_timestamp >= $1 AND "
                               "scan_timestamp < $2 LIMIT $3) AS few",
                               {from, to, atMost}, [&](const Row& row) { count = row.integer(0); });
    if (!read)
        return failure(read.error());
    return count;
}

Result<void> LedgerStore::read(std::int64_t from, std::int64_t to, const EntrySink& sink)
{
    LedgerEntry entry; // one for all: its strings are used again, as far as the sink leaves them
    return readInto(entry, from, to, [&](LedgerEntry&) { return sink(std::move(entry)) ? &entry : nullptr; });
}

Result<void> LedgerStore::readInto(LedgerEntry& first, std::int64_t from, std::int64_t to, const NextPlace& next)
{
    if (m_database.dialect() == Dialect::Postgres)
        return readPostgres(static_cast<PostgresDatabase&>(m_database), first, from, to, next);
    return readSqlite(static_cast<SqliteDatabase&>(m_database), first, from, to, next);
}

} // namespace tapledger
