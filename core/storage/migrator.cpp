// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include "base/clock.h"
#include "base/hex.h"
#include "base/sha256.h"
#include "ledger/entry.h"
#include "storage/ledger_store.h"
#include "storage/migrations.h"
#include "storage/postgres/adoption.h"

#include <fmt/format.h>
#include <map>
#include <optional>

namespace tapledger {
namespace {

constexpr std::chrono::seconds kUnlimited{0};
constexpr std::chrono::seconds kUsual{30};

struct AppliedMigration
{
    std::string name;
    std::string checksum;
};
/// By version; empty where no table tells of any.
using Applied = std::map<int, AppliedMigration>;

Error foreignStore(const Database& database)
{
    return {ErrorCode::ForeignStore,
            fmt::format("{} holds tables of another program; nothing was changed, name another database",
                        database.description())};
}

/// What `schema_migrations` says; fails where the table is another program's, or tables stand in a SQLite file without
/// it.
Result<Applied> readApplied(Database& database)
{
    const bool sqlite = database.dialect() == Dialect::Sqlite;
    bool stands = false;
    bool ours = false;
    bool otherTables = false;
    const auto looked =
        sqlite ? database.run("SELECT name FROM sqlite_master WHERE type = 'table'", {},
                              [&](const Row& row) {
                                  stands = stands || row.text(0) == "schema_migrations";
                                  otherTables = true;
                              })
               // reading pg_class makes the session see what another program made while this one waited for it
               : database.run("SELECT 1 FROM pg_class WHERE oid = to_regclass('schema_migrations')", {},
                              [&](const Row&) { stands = true; });
    if (!looked)
        return failure(looked.error());
    if (!stands && otherTables)
        return failure(foreignStore(database));
    if (!stands)
        return Applied();

    const std::string_view columns =
        sqlite
            ? "SELECT 1 FROM pragma_table_info('schema_migrations') WHERE name = 'checksum'"
            : "SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('schema_migrations') AND attname = 'checksum'";
    if (auto asked = database.run(columns, {}, [&](const Row&) { ours = true; }); !asked)
        return failure(asked.error());
    if (!ours)
        return failure(foreignStore(database));

    Applied applied;
    auto read = database.run("SELECT version, name, checksum FROM schema_migrations", {}, [&](const Row& row) {
        applied[static_cast<int>(row.integer(0))] = {std::string(row.text(1)), std::string(row.text(2))};
    });
    if (!read)
        return failure(read.error());
    return applied;
}

/// Refuses what this program does not know or knows otherwise. @return the migrations still to be applied.
Result<std::vector<const MigrationScript*>> pendingOf(const Database& database, const Applied& applied)
{
    std::vector<const MigrationScript*> pending;
    Sha256 sha;
    const auto scripts = migrationScripts(database.dialect());
    if (!applied.empty() && applied.rbegin()->first > scripts.back().version)
        return failure(
            ErrorCode::NewerSchema,
            fmt::format("{} was made by a newer version of this program (schema {}, this one knows {}); nothing "
                        "was changed, install the newer version",
                        database.description(), applied.rbegin()->first, scripts.back().version));
    for (const MigrationScript& script : scripts) {
        const auto it = applied.find(script.version);
        if (it == applied.end())
            pending.push_back(&script);
        else if (it->second.checksum != sha.hex(script.sql))
            return failure(
                ErrorCode::Corrupt,
                fmt::format("{} was made by another variant of this program: its migration {} ({}) differs; nothing "
                            "was changed, use the program that made it",
                            database.description(), script.version, it->second.name));
    }
    return pending;
}

Result<void> applyOne(Database& database, const MigrationScript& script, const MigrationOptions& options,
                      MigrationReport& report)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    if (auto locked = lockSchema(database); !locked)
        return locked;
    const auto applied = readApplied(database);
    if (!applied)
        return failure(applied.error());
    if (applied->contains(script.version))
        return {}; // another program was quicker

    const bool adopting = database.dialect() == Dialect::Postgres && script.version == 1;
    std::vector<std::string> notices;
    auto standing = StandingLedger::No;
    if (adopting) {
        const auto prepared = prepareAdoption(database, notices);
        if (!prepared)
            return failure(prepared.error());
        standing = *prepared;
    }
    if (auto run = database.runScript(script.sql); !run)
        return run;
    if (adopting) {
        if (auto adopted = finishAdoption(database, standing, options.employeesSelect, notices); !adopted)
            return adopted;
    }
    auto recorded = database.run(
        "INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES ($1, $2, $3, $4)",
        {std::int64_t{script.version}, std::string(script.name), Sha256().hex(script.sql), SystemClock().now()});
    if (!recorded)
        return failure(recorded.error());
    if (auto committed = transaction->commit(); !committed)
        return committed;
    report.applied.push_back(script.version);
    report.notices.insert(report.notices.end(), notices.begin(), notices.end());
    return {};
}

/// The genesis counts only until the first entry.
Result<void> applyGenesis(Database& database, const std::string& genesis)
{
    if (genesis.empty())
        return {};
    const auto origin = LedgerStore(database).origin();
    if (!origin)
        return failure(origin.error());
    if (origin->genesis_hash_chain == genesis)
        return {};
    bool empty = true;
    auto looked = database.run("SELECT 1 FROM rfid_ledger LIMIT 1", {}, [&](const Row&) { empty = false; });
    if (!looked)
        return failure(looked.error());
    if (!empty)
        return failure(ErrorCode::InvalidArgument,
                       fmt::format("the ledger has entries and begins with the genesis hash {}; "
                                   "remove GENESIS_HASH from the configuration",
                                   origin->genesis_hash_chain));
    // The condition once more, because another program may write its first entry just now.
    auto changed = database.run(
        "UPDATE rfid_store SET genesis_hash_chain = $1 WHERE NOT EXISTS (SELECT 1 FROM rfid_ledger)", {genesis});
    return changed ? Result<void>() : Result<void>(failure(changed.error()));
}

Result<void> applyEmployeesSelect(Database& database, const std::string& select, MigrationReport& report)
{
    if (select.empty())
        return {};
    const auto foreign = employeesAreForeign(database);
    if (!foreign)
        return failure(foreign.error());
    if (!*foreign)
        return failure(ErrorCode::InvalidArgument,
                       "people are kept in this program's own table; remove the SELECT of employees "
                       "from the configuration");
    std::optional<std::string> current;
    auto read = database.run("SELECT employees_select FROM rfid_store", {},
                             [&](const Row& row) { current = row.optionalText(0); });
    if (!read)
        return failure(read.error());
    if (current == select)
        return {};
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    if (auto made = makeEmployeesView(database, select, report.notices); !made)
        return made;
    return transaction->commit();
}

Result<void> refuseUnfinishedCopy(Database& database)
{
    const auto unfinished = hasTable(database, kUnfinishedCopyTable);
    if (!unfinished)
        return failure(unfinished.error());
    if (*unfinished)
        return failure(
            ErrorCode::Conflict,
            fmt::format("a copy into {} was begun and is not finished; run `tapledgerd migrate-store` again, "
                        "or use another database",
                        database.description()));
    return {};
}

Result<MigrationReport> migrateUnlimited(Database& database, const MigrationOptions& options)
{
    MigrationReport report;
    if (auto whole = refuseUnfinishedCopy(database); !whole)
        return failure(whole.error());
    const auto applied = readApplied(database);
    if (!applied)
        return failure(applied.error());
    const auto pending = pendingOf(database, *applied);
    if (!pending)
        return failure(pending.error());
    for (const MigrationScript* script : *pending) {
        if (auto done = applyOne(database, *script, options, report); !done)
            return failure(done.error());
    }
    report.version = migrationScripts(database.dialect()).back().version;
    if (auto done = applyGenesis(database, options.genesisHash); !done)
        return failure(done.error());
    if (auto done = applyEmployeesSelect(database, options.employeesSelect, report); !done)
        return failure(done.error());
    return report;
}

} // namespace

Result<void> lockSchema(Database& database)
{
    if (database.dialect() == Dialect::Sqlite)
        return {}; // BEGIN IMMEDIATE did
    return database.runScript("SET LOCAL lock_timeout = '60s'; "
                              "SELECT pg_advisory_xact_lock(1952542829, hashtext(current_schema()::text))");
}

Result<MigrationReport> migrate(Database& database, const MigrationOptions& options)
{
    if (!options.genesisHash.empty() && !isLowerHex(options.genesisHash, genesisHash().size()))
        return failure(ErrorCode::InvalidArgument, "GENESIS_HASH must be 64 lower-case hex digits");
    if (auto unlimited = database.setStatementTimeout(kUnlimited); !unlimited)
        return failure(unlimited.error());
    auto report = migrateUnlimited(database, options);
    if (database.isConnected()) {
        if (auto usual = database.setStatementTimeout(kUsual); !usual && report)
            return failure(usual.error());
    }
    return report;
}

Result<bool> hasTable(Database& database, std::string_view name)
{
    bool stands = false;
    auto looked =
        database.run(fmt::format(fmt::runtime(database.dialect() == Dialect::Sqlite
                                                  ? "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '{}'"
                                                  : "SELECT 1 FROM pg_class WHERE oid = to_regclass('{}')"),
                                 name),
                     {}, [&](const Row&) { stands = true; });
    if (!looked)
        return failure(looked.error());
    return stands;
}

Result<void> checkNotMoved(Database& database)
{
    const auto isMoved = hasTable(database, kMovedTable);
    if (!isMoved)
        return failure(isMoved.error());
    if (!*isMoved)
        return {};
    std::string to;
    auto read = database.run(fmt::format("SELECT moved_to FROM {}", kMovedTable), {},
                             [&](const Row& row) { to = row.text(0); });
    if (!read)
        return failure(read.error());
    return failure(ErrorCode::Conflict, fmt::format("the store in {} was moved to {}, and no server writes it any "
                                                    "more; set database.url to where it is now",
                                                    database.description(), to));
}

Result<void> checkSchema(Database& database)
{
    if (auto whole = refuseUnfinishedCopy(database); !whole)
        return whole;
    const auto applied = readApplied(database);
    if (!applied)
        return failure(applied.error());
    const auto pending = pendingOf(database, *applied);
    if (!pending)
        return failure(pending.error());
    if (!pending->empty())
        return failure(ErrorCode::NotFound,
                       fmt::format("the tables in {} are {}; run `tapledgerd db migrate` {}", database.description(),
                                   applied->empty() ? "missing" : "of an older version",
                                   database.dialect() == Dialect::Sqlite ? "with the same database" : "as the owner"));
    return {};
}

Result<bool> employeesAreForeign(Database& database)
{
    bool foreign = false;
    auto read = database.run("SELECT employees_are_foreign FROM rfid_store", {},
                             [&](const Row& row) { foreign = row.boolean(0); });
    if (!read)
        return failure(read.error());
    return foreign;
}

} // namespace tapledger
