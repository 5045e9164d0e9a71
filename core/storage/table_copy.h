// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sha256.h"
#include "storage/database.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

/// Rows on their way from one kind of database to the other, in a form that both print alike.
namespace tapledger {

enum class ColumnKind { Plain, Boolean, Instant, Json };

struct CopyColumn
{
    std::string name;
    ColumnKind kind = ColumnKind::Plain;
};

/// A table that both databases have.
struct CopyTable
{
    std::string name;
    std::vector<CopyColumn> columns;
    std::string key; ///< a unique number by which it grows; empty: it is copied in one piece

    std::string columnNames() const;
};

/// The tables of a store and their columns, people first. @p sqlite names them, @p postgres knows their types. Internal
/// where the two schemas do not fit.
Result<std::vector<CopyTable>> copyTables(Database& sqlite, Database& postgres);

/// A row's value as both databases shall have it: instants as the ledger format prints them, JSON canonical, booleans
/// as 1 and 0. Empty for NULL.
std::optional<std::string> copiedValue(const Row& row, int column, ColumnKind kind);

/// Takes rows into a table, by COPY on PostgreSQL and prepared inserts on SQLite, in a transaction of the caller's.
class TableWriter
{
public:
    TableWriter() = default;
    TableWriter(const TableWriter&) = delete;
    TableWriter& operator=(const TableWriter&) = delete;
    virtual ~TableWriter() = default;
    static Result<std::unique_ptr<TableWriter>> begin(Database& target, const CopyTable& table);

    /// A failure is told by this or a later call.
    virtual Result<void> add(const Row& row) = 0;
    virtual Result<void> finish() = 0;
};

/// What a table holds, whatever the order of its rows.
struct TableDigest
{
    std::int64_t rows = 0;
    Sha256Digest sum{}; ///< of the rows' hashes, by exclusive or: no two rows are alike

    bool operator==(const TableDigest&) const = default;
};
Result<TableDigest> digestTable(Database& database, const CopyTable& table);

} // namespace tapledger
