// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store_copy.h"

#include "storage/ledger_store.h"
#include "storage/postgres/pg_connection.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fmt/format.h>
#include <thread>
#include <unistd.h>

namespace tapledger {
namespace {

constexpr std::int64_t kRowsAtOnce = 50'000; ///< of one transaction
constexpr std::chrono::seconds kUnlimited{0};

tl::unexpected<Error> ofSource(const Error& error)
{
    return failure(error.code, fmt::format("the source: {}", error.message));
}

tl::unexpected<Error> ofTarget(const Error& error)
{
    return failure(error.code, fmt::format("the target: {}", error.message));
}

tl::unexpected<Error> ofTable(std::string_view table, const Error& error)
{
    return failure(error.code, fmt::format("{}: {}", table, error.message));
}

/// One number that a question answers; 0 for NULL.
Result<std::int64_t> numberOf(Database& database, const std::string& sql, std::span<const SqlValue> values = {})
{
    std::int64_t number = 0;
    auto read = database.run(sql, values, [&](const Row& row) { number = row.integer(0); });
    if (!read)
        return failure(read.error());
    return number;
}

Error otherStore(const Database& target)
{
    return {ErrorCode::Conflict, fmt::format("the target {} holds a store already; nothing was changed, name an empty "
                                             "database or a new file",
                                             target.description())};
}

} // namespace

Result<void> StoreCopy::checkKinds(const std::string& targetUrl) const
{
    if (isPostgresUrl(targetUrl) != (m_source->dialect() == Dialect::Postgres))
        return {};
    return failure(ErrorCode::InvalidArgument,
                   "this copies from SQLite to PostgreSQL or back; two of a kind are copied by backup and restore, or "
                   "by the tools of PostgreSQL");
}

Result<std::unique_ptr<StoreCopy>> StoreCopy::open(const std::string& sourceUrl, const std::string& targetUrl)
{
    std::unique_ptr<StoreCopy> copy(new StoreCopy);
    auto source = Database::open(sourceUrl);
    if (!source)
        return ofSource(source.error());
    copy->m_source = std::move(*source);
    if (auto fits = copy->checkKinds(targetUrl); !fits)
        return failure(fits.error());
    if (auto prepared = copy->prepareSource(); !prepared)
        return ofSource(prepared.error());
    OpenOptions options;
    options.ifMissing = OpenOptions::IfMissing::Create;
    auto target = Database::open(targetUrl, options);
    if (!target)
        return ofTarget(target.error());
    copy->m_target = std::move(*target);
    if (auto prepared = copy->prepareTarget(); !prepared)
        return failure(prepared.error());
    return copy;
}

Result<StoreCopy::Prospect> StoreCopy::look(const std::string& sourceUrl, const std::string& targetUrl)
{
    StoreCopy copy;
    OpenOptions options;
    options.access = OpenOptions::Access::ReadOnly;
    auto source = Database::open(sourceUrl, options);
    if (!source)
        return ofSource(source.error());
    copy.m_source = std::move(*source);
    if (auto fits = copy.checkKinds(targetUrl); !fits)
        return failure(fits.error());
    if (auto checked = copy.checkSource(); !checked)
        return ofSource(checked.error());
    Prospect prospect;
    prospect.source = copy.m_source->description();
    const auto entries = numberOf(*copy.m_source, "SELECT count(*) FROM rfid_ledger");
    if (!entries)
        return ofSource(entries.error());
    prospect.entries = *entries;
    auto target = Database::open(targetUrl, options);
    if (!target && target.error().code == ErrorCode::NotFound && !isPostgresUrl(targetUrl)) {
        if (access(std::filesystem::path(targetUrl).parent_path().c_str(), W_OK) != 0)
            return ofTarget({ErrorCode::Permission, fmt::format("the database {} cannot be made: {}; check the folder",
                                                                targetUrl, std::strerror(errno))});
        prospect.target = targetUrl; // a file that the copy makes
        return prospect;
    }
    if (!target)
        return ofTarget(target.error());
    copy.m_target = std::move(*target);
    prospect.target = copy.m_target->description();
    const auto hasTables = copy.targetHasTables();
    if (!hasTables)
        return failure(hasTables.error());
    if (*hasTables) {
        const auto begun = copy.examineTarget();
        if (!begun)
            return failure(begun.error());
        prospect.begun = *begun;
    }
    return prospect;
}

/// Whether it can be copied at all, and by whom.
Result<void> StoreCopy::checkSource()
{
    if (auto checked = checkSchema(*m_source); !checked)
        return checked;
    if (auto stays = checkNotMoved(*m_source); !stays)
        return stays;
    const auto foreign = employeesAreForeign(*m_source);
    if (!foreign)
        return failure(foreign.error());
    if (*foreign)
        return failure(ErrorCode::ForeignStore,
                       fmt::format("the people in {} are another system's, and no other store can follow them",
                                   m_source->description()));
    if (m_source->dialect() == Dialect::Sqlite)
        return {};
    const auto owns = numberOf(*m_source, "SELECT pg_has_role(relowner, 'USAGE')::int FROM pg_class "
                                          "WHERE oid = to_regclass('rfid_ledger')");
    if (!owns)
        return failure(owns.error());
    if (*owns == 0)
        return failure(ErrorCode::Permission,
                       fmt::format("only the owner of the tables of {} can copy them; connect to it as that role",
                                   m_source->description()));
    return {};
}

/// From here on the source stands still.
Result<void> StoreCopy::prepareSource()
{
    if (auto checked = checkSource(); !checked)
        return checked;
    auto lock = WriterLock::take(*m_source);
    if (!lock)
        return failure(lock.error());
    m_sourceLock.emplace(std::move(*lock));
    if (auto unlimited = m_source->setStatementTimeout(kUnlimited); !unlimited)
        return unlimited;
    if (m_source->dialect() == Dialect::Sqlite)
        return m_source->runScript("BEGIN IMMEDIATE");
    std::string tables;
    auto named =
        m_source->run("SELECT c.oid::regclass::text FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = "
                      "(SELECT relnamespace FROM pg_class WHERE oid = to_regclass('rfid_ledger')) "
                      "AND (c.relname = 'employees' OR c.relname LIKE 'rfid\\_%')",
                      {}, [&](const Row& row) { tables += (tables.empty() ? "" : ", ") + std::string(row.text(0)); });
    if (!named)
        return failure(named.error());
    return m_source->runScript(fmt::format("BEGIN ISOLATION LEVEL REPEATABLE READ; SET LOCAL lock_timeout = '10s'; "
                                           "LOCK TABLE {} IN SHARE MODE",
                                           tables));
}

/// Whether the target has tables of ours. An error where it has others, with nothing changed.
Result<bool> StoreCopy::targetHasTables()
{
    const auto isOurs = hasTable(*m_target, "rfid_store");
    if (!isOurs)
        return ofTarget(isOurs.error());
    if (*isOurs)
        return true;
    for (const std::string_view name : {"rfid_ledger", "employees"}) {
        const auto stands = hasTable(*m_target, name);
        if (!stands)
            return ofTarget(stands.error());
        if (*stands)
            return failure(ErrorCode::ForeignStore,
                           fmt::format("the target {} holds tables of another program; nothing was changed, name an "
                                       "empty database or a new file",
                                       m_target->description()));
    }
    return false;
}

/// Whether a copy into the tables of the target begins or goes on. An error where neither can be, with nothing changed.
Result<StoreCopy::Begun> StoreCopy::examineTarget()
{
    const auto unfinished = hasTable(*m_target, kUnfinishedCopyTable);
    if (!unfinished)
        return ofTarget(unfinished.error());
    if (!*unfinished) {
        if (auto checked = checkSchema(*m_target); !checked)
            return ofTarget(checked.error());
    }
    const bool toPostgres = m_target->dialect() == Dialect::Postgres;
    auto tables = toPostgres ? copyTables(*m_source, *m_target) : copyTables(*m_target, *m_source);
    if (!tables)
        return failure(tables.error());
    m_tables = std::move(*tables);
    if (*unfinished) {
        if (auto same = checkSameBeginning(); !same)
            return failure(same.error());
        return Begun::GoneOn;
    }
    for (const CopyTable& table : m_tables) {
        const auto rows =
            numberOf(*m_target, fmt::format("SELECT count(*) FROM (SELECT 1 FROM {} LIMIT 1) AS few", table.name));
        if (!rows)
            return ofTarget(rows.error());
        if (*rows > 0)
            return failure(otherStore(*m_target));
    }
    const auto foreign = employeesAreForeign(*m_target);
    if (!foreign)
        return ofTarget(foreign.error());
    if (*foreign)
        return failure(ErrorCode::ForeignStore,
                       fmt::format("the people in the target {} are another system's; name another database",
                                   m_target->description()));
    return Begun::New;
}

/// A schema is made only where there is nothing at all.
Result<void> StoreCopy::prepareTarget()
{
    const auto hasTables = targetHasTables();
    if (!hasTables)
        return failure(hasTables.error());
    if (!*hasTables) {
        if (auto migrated = migrate(*m_target); !migrated)
            return ofTarget(migrated.error());
    }
    if (auto unlimited = m_target->setStatementTimeout(kUnlimited); !unlimited)
        return ofTarget(unlimited.error());
    auto lock = WriterLock::take(*m_target);
    if (!lock)
        return ofTarget(lock.error());
    m_targetLock.emplace(std::move(*lock));
    const auto begun = examineTarget();
    if (!begun)
        return failure(begun.error());
    m_begun = *begun;
    if (m_begun == Begun::GoneOn)
        return {};
    return m_target->runScript(fmt::format("CREATE TABLE {} (begun_at text NOT NULL)", kUnfinishedCopyTable));
}

void StoreCopy::setStop(const std::atomic<bool>* stop)
{
    m_source->setStop(stop);
    m_target->setStop(stop);
}

/// What was copied before must be of this source: the last entry of each chain says it.
Result<void> StoreCopy::checkSameBeginning()
{
    for (const std::string_view chain : {"rfid_ledger", "rfid_audit_log"}) {
        std::int64_t last = 0;
        std::string there;
        std::string here;
        auto read = m_target->run(
            fmt::format("SELECT sequence_id, hash_chain FROM {} ORDER BY sequence_id DESC LIMIT 1", chain), {},
            [&](const Row& row) {
                last = row.integer(0);
                there = row.text(1);
            });
        if (read)
            read = m_source->run(fmt::format("SELECT hash_chain FROM {} WHERE sequence_id = $1", chain), {last},
                                 [&](const Row& row) { here = row.text(0); });
        if (!read)
            return failure(read.error());
        if (here != there)
            return failure(ErrorCode::Conflict,
                           fmt::format("the target {} holds a copy of another store that was begun; "
                                       "nothing was changed, name an empty database or a new file",
                                       m_target->description()));
    }
    return {};
}

Result<std::int64_t> StoreCopy::copyRows(const CopyTable& table, std::string_view where,
                                         std::span<const SqlValue> values)
{
    auto writer = TableWriter::begin(*m_target, table);
    if (!writer)
        return ofTable(table.name, writer.error());
    Result<void> written;
    auto rows = m_source->run(fmt::format("SELECT {} FROM {} {}", table.columnNames(), table.name, where), values,
                              [&](const Row& row) {
                                  if (written)
                                      written = (*writer)->add(row);
                              });
    if (rows && written)
        written = (*writer)->finish();
    if (!rows || !written)
        return ofTable(table.name, rows ? written.error() : rows.error());
    return rows;
}

Result<std::int64_t> StoreCopy::copyGrowing(const CopyTable& table, const Progress& progress)
{
    const auto total = numberOf(*m_source, fmt::format("SELECT count(*) FROM {}", table.name));
    const auto before = numberOf(*m_target, fmt::format("SELECT count(*) FROM {}", table.name));
    if (!total || !before)
        return failure(total ? before.error() : total.error());
    std::int64_t copied = 0;
    for (;;) {
        if (progress)
            progress(table.name, *before + copied, *total);
        auto last = numberOf(*m_target, fmt::format("SELECT max({}) FROM {}", table.key, table.name));
        auto transaction = Transaction::begin(*m_target);
        if (!last || !transaction)
            return failure(last ? transaction.error() : last.error());
        const auto rows = copyRows(table, fmt::format("WHERE {0} > $1 ORDER BY {0} LIMIT $2", table.key),
                                   std::vector<SqlValue>{*last, kRowsAtOnce});
        if (!rows)
            return failure(rows.error());
        if (auto committed = transaction->commit(); !committed)
            return failure(committed.error());
        copied += *rows;
        if (*rows < kRowsAtOnce)
            return copied;
    }
}

/// Where the log begins stands in a row that every store has.
Result<void> StoreCopy::copyOrigin()
{
    const auto origin = LedgerStore(*m_source).origin();
    if (!origin)
        return failure(origin.error());
    auto set = m_target->run("UPDATE rfid_store SET first_sequence_id = $1, genesis_hash_chain = $2",
                             {origin->first_sequence_id, origin->genesis_hash_chain});
    return set ? Result<void>() : Result<void>(failure(set.error()));
}

/// New rows continue the numbers. SQLite does that by itself.
Result<void> StoreCopy::setSequences()
{
    if (m_target->dialect() == Dialect::Sqlite)
        return {};
    for (const CopyTable& table : m_tables) {
        if (std::ranges::find(table.columns, "id", &CopyColumn::name) == table.columns.end())
            continue;
        auto set = m_target->run(fmt::format("SELECT setval(pg_get_serial_sequence('{0}', 'id'), max(id)) FROM {0} "
                                             "HAVING max(id) > 0",
                                             table.name));
        if (!set)
            return failure(set.error());
    }
    return {};
}

/// What does not grow with the taps, in one transaction, so that it is there once; copied anew where the copy goes on,
/// for a server may have changed it meanwhile.
Result<std::int64_t> StoreCopy::copyRest(const Progress& progress)
{
    auto transaction = Transaction::begin(*m_target);
    if (!transaction)
        return failure(transaction.error());
    for (auto table = m_tables.rbegin(); table != m_tables.rend(); ++table) { // those first that refer to others
        if (!table->key.empty())
            continue;
        if (auto removed = m_target->run("DELETE FROM " + table->name); !removed)
            return ofTable(table->name, removed.error());
    }
    std::int64_t copied = 0;
    for (const CopyTable& table : m_tables) {
        if (!table.key.empty())
            continue;
        const auto rows = copyRows(table, "", {});
        if (!rows)
            return rows;
        copied += *rows;
        if (progress)
            progress(table.name, *rows, *rows);
    }
    if (auto set = copyOrigin(); !set)
        return failure(set.error());
    if (auto set = setSequences(); !set)
        return failure(set.error());
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return copied;
}

Result<std::int64_t> StoreCopy::copy(const Progress& progress)
{
    std::int64_t copied = 0;
    for (const CopyTable& table : m_tables) {
        if (table.key.empty())
            continue;
        const auto rows = copyGrowing(table, progress);
        if (!rows)
            return rows;
        copied += *rows;
    }
    const auto rest = copyRest(progress);
    if (!rest)
        return rest;
    return copied + *rest;
}

Result<std::vector<StoreCopy::Table>> StoreCopy::compare(const Progress& progress)
{
    std::vector<Table> tables;
    for (const CopyTable& table : m_tables) {
        if (progress)
            progress(table.name, 0, 0);
        Result<TableDigest> source = failure(ErrorCode::Internal, "the table was not read");
        std::thread reading([&] { source = digestTable(*m_source, table); });
        const auto target = digestTable(*m_target, table);
        reading.join();
        if (!source || !target)
            return ofTable(table.name, source ? target.error() : source.error());
        if (*source != *target)
            return failure(
                ErrorCode::Corrupt,
                fmt::format("the copy is not what the source is: {} has {} rows there and {} here, or others. If "
                            "what had been copied was changed in the source while the copy waited to go on, begin "
                            "anew with an empty database",
                            table.name, source->rows, target->rows));
        tables.push_back({table.name, target->rows});
    }
    return tables;
}

/// Whatever can go wrong with it goes wrong before the target is a store.
Result<void> StoreCopy::markSource()
{
    auto made = m_source->runScript(fmt::format("CREATE TABLE {} (moved_to text NOT NULL)", kMovedTable));
    if (made && m_source->dialect() == Dialect::Postgres) // whoever connects shall be told
        made = m_source->runScript(fmt::format("GRANT SELECT ON {} TO PUBLIC", kMovedTable));
    if (!made)
        return ofSource(made.error());
    auto told = m_source->run(fmt::format("INSERT INTO {} VALUES ($1)", kMovedTable), {m_target->description()});
    return told ? Result<void>() : ofSource(told.error());
}

Result<void> StoreCopy::finish()
{
    if (auto marked = markSource(); !marked)
        return marked;
    // Whoever plans the first questions shall know how much there is.
    if (m_target->dialect() == Dialect::Postgres) {
        for (const CopyTable& table : m_tables) {
            if (auto analysed = m_target->runScript("ANALYZE " + table.name); !analysed)
                return analysed;
        }
    }
    return m_target->runScript(fmt::format("DROP TABLE {}", kUnfinishedCopyTable));
}

Result<void> StoreCopy::retireSource()
{
    auto committed = m_source->runScript("COMMIT");
    return committed ? committed : ofSource(committed.error());
}

} // namespace tapledger
