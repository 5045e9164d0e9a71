// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/postgres/pg_connection.h"

#include <memory>
#include <string>

namespace tapledger {

/// A connection to a PostgreSQL database.
class PostgresDatabase final : public Database
{
public:
    static Result<std::unique_ptr<PostgresDatabase>> open(const std::string& url, const OpenOptions& options);

    Dialect dialect() const override { return Dialect::Postgres; }
    std::string description() const override { return m_connection->description(); }
    std::string server() const override { return m_connection->server(); }
    Result<void> setStatementTimeout(std::chrono::seconds limit) override;
    void setStop(const std::atomic<bool>* stop) override
    {
        Database::setStop(stop);
        m_connection->setStop(stop);
    }
    bool isConnected() const override { return m_connection->isConnected(); }

    using Database::announceAccess;
    PgConnection& connection() { return *m_connection; }

protected:
    Result<std::int64_t> doRun(std::string_view sql, std::span<const SqlValue> values, const RowSink& sink) override;
    Result<void> doRunScript(std::string_view sql) override;

private:
    explicit PostgresDatabase(const OpenOptions& options) : Database(options) {}

    std::unique_ptr<PgConnection> m_connection;
};

} // namespace tapledger
