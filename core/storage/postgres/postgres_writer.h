// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ledger_writer.h"
#include "storage/postgres/ledger_rows.h"
#include "storage/postgres/postgres_database.h"

#include <chrono>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace tapledger {

/// Writes by pipelined prepared inserts (a lone tap: one round trip) or by binary COPY (many).
class PostgresWriter final : public LedgerWriter
{
public:
    static Result<std::unique_ptr<LedgerWriter>> open(const std::string& url, const OpenOptions& options,
                                                      WriterSession& session);

    Result<void> append(std::span<const LedgerEntry> entries, std::span<const Rejection> rejections,
                        const SpoolMark* mark) override;
    Result<DirectoryChanges> pollDirectoryChanges() override;
    Database& database() override { return *m_database; }

private:
    explicit PostgresWriter(std::unique_ptr<PostgresDatabase> database) : m_database(std::move(database)) {}

    Result<void> takeLock(std::string& sessionId);
    Result<void> settle();
    Result<void> readShape();
    Result<void> prepare();
    Result<void> insertLone();
    Result<void> insertPipelined();
    Result<void> copy(const std::string& markSql);
    Result<void> copyRows(std::string_view rows);
    Result<void> giveSign();

    std::unique_ptr<PostgresDatabase> m_database;
    std::string m_columns; ///< kLedgerColumns, and hash_previous where there is one
    Oid m_payloadType = 0; ///< of raw_payload
    pg::PayloadForm m_payload = pg::PayloadForm::Jsonb;
    pg::HashPrevious m_hashPrevious = pg::HashPrevious::Absent;
    std::string m_lastHash;  ///< of the entry before the next one; kept only for hash_previous
    std::string m_entryRows; ///< of the batch, encoded; kept for its capacity
    std::string m_rejectionRows;
    std::optional<std::chrono::steady_clock::time_point> m_lastSign; ///< of life; nothing: none was promised yet
};

/// Takes the writer lock of the ledger in @p database for as long as that is open. Locked while another program holds
/// it; Unavailable while our own lost session does (see LedgerWriter::open()). A holder that promised signs of life and
/// gave none for five seconds is ended by this, and so is our own lost session, if it waits for us: a later try
/// succeeds then.
Result<void> takePostgresWriterLock(Database& database, const std::string& lostSession = {});

/// Who holds the writer lock of the ledger in @p database.
Result<std::string> postgresWriter(Database& database);

} // namespace tapledger
