// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <string>
#include <vector>

namespace tapledger {

struct MigrationOptions
{
    /// Over a foreign `employees` table: the SELECT that yields employee id, employee_number, full_name, department,
    /// photo, is_active in that order. Empty: guessed from common column names, and the guess is logged.
    std::string employeesSelect;
    /// The hash before the first entry of a new ledger: 64 lower-case hex digits; empty means zeros.
    std::string genesisHash;
};

struct MigrationReport
{
    std::vector<int> applied;         ///< numbers of the migrations applied now
    int version = 0;                  ///< the schema's number afterwards
    std::vector<std::string> notices; ///< what was adopted or guessed, in words
};

/// Brings the schema up to date: numbered SQL files of the dialect, each in one transaction with its row in
/// `schema_migrations`. Safe when two programs start at once. Fails without a change on a newer schema, on a
/// migration whose recorded checksum differs, and on foreign tables that cannot be adopted.
Result<MigrationReport> migrate(Database& database, const MigrationOptions& options = {});

/// The same checks without changing anything: fails with a message that names `tapledgerd db migrate` when the
/// schema is missing or older.
Result<void> checkSchema(Database& database);

/// The table that stands in a store for as long as a copy into it is not finished: a server would take half of a ledger
/// for all of it, so migrate() and checkSchema() refuse such a store.
inline constexpr std::string_view kUnfinishedCopyTable = "rfid_store_copy";

/// The table that stands in a store which was moved to another database: it can be read, and is written by no server
/// any more, for two stores that are signed under one name are two histories.
inline constexpr std::string_view kMovedTable = "rfid_store_moved";
/// Conflict, with where to, for a store that was moved.
Result<void> checkNotMoved(Database& database);

/// Whether a table of that name is found.
Result<bool> hasTable(Database& database, std::string_view name);

/// Keeps other programs from changing the schema or its rights until the transaction ends: the second waits here, and
/// then finds the work done. (On SQLite the transaction itself does.)
Result<void> lockSchema(Database& database);

/// True if people are kept in a table of another system, and are read-only here.
Result<bool> employeesAreForeign(Database& database);

} // namespace tapledger
