// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger_writer.h"

#include "storage/postgres/postgres_writer.h"
#include "storage/sqlite/sqlite_writer.h"

namespace tapledger {

Result<std::unique_ptr<LedgerWriter>> LedgerWriter::open(const std::string& url, const OpenOptions& options)
{
    return isPostgresUrl(url) ? PostgresWriter::open(url, options) : SqliteWriter::open(url, options);
}

Result<std::string> currentWriter(Database& database)
{
    return database.dialect() == Dialect::Postgres ? postgresWriter(database) : sqliteWriter(database.description());
}

} // namespace tapledger
