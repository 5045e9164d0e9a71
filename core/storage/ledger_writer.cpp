// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger_writer.h"

#include "storage/migrator.h"
#include "storage/postgres/postgres_writer.h"
#include "storage/sqlite/sqlite_writer.h"

namespace tapledger {

Result<std::unique_ptr<LedgerWriter>> LedgerWriter::open(const std::string& url, const OpenOptions& options,
                                                         WriterSession& session)
{
    auto writer = isPostgresUrl(url) ? PostgresWriter::open(url, options, session) : SqliteWriter::open(url, options);
    if (!writer)
        return writer;
    if (auto checked = checkNotMoved((*writer)->database()); !checked)
        return failure(checked.error().code == ErrorCode::Conflict ? ErrorCode::Locked : checked.error().code,
                       checked.error().message);
    return writer;
}

Result<std::unique_ptr<LedgerWriter>> LedgerWriter::open(const std::string& url, const OpenOptions& options)
{
    WriterSession session;
    return open(url, options, session);
}

Result<std::int64_t> LedgerWriter::recordedOf(const std::string& spoolId)
{
    std::int64_t recorded = 0;
    const auto read = database().run("SELECT recorded FROM rfid_spools WHERE spool_id = $1", {spoolId},
                                     [&](const Row& row) { recorded = row.integer(0); });
    if (!read)
        return failure(read.error());
    return recorded;
}

Result<std::string> currentWriter(Database& database)
{
    return database.dialect() == Dialect::Postgres ? postgresWriter(database) : sqliteWriter(database.description());
}

} // namespace tapledger
