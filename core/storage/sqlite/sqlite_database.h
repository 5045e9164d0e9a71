// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <map>
#include <memory>
#include <sqlite3.h>
#include <string>

namespace tapledger {

/// A connection to a SQLite file.
class SqliteDatabase final : public Database
{
public:
    /// @param url `sqlite:///path` or a path.
    static Result<std::unique_ptr<SqliteDatabase>> open(const std::string& url, const OpenOptions& options);

    Dialect dialect() const override { return Dialect::Sqlite; }
    std::string description() const override { return m_path; }
    Result<void> setStatementTimeout(std::chrono::seconds) override { return {}; }
    bool isConnected() const override { return m_handle != nullptr; }

    using Database::announceAccess;
    sqlite3* handle() const { return m_handle.get(); }

    struct Finalize
    {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;
    Result<Statement> prepare(std::string_view sql) const;
    /// The last error of this connection, classified, in a sentence.
    Error lastError() const;

protected:
    Result<std::int64_t> doRun(std::string_view sql, std::span<const SqlValue> values, const RowSink& sink) override;
    Result<void> doRunScript(std::string_view sql) override;

private:
    struct Close
    {
        void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
    };
    SqliteDatabase(std::string path, const OpenOptions& options) : Database(options), m_path(std::move(path)) {}
    Result<void> openFile(const OpenOptions& options);
    Result<void> useWriteAheadLog();
    Result<sqlite3_stmt*> cached(std::string_view sql);

    const std::string m_path;
    std::unique_ptr<sqlite3, Close> m_handle;
    std::map<std::string, Statement, std::less<>> m_statements;
};

/// The file that a URL or path names.
Result<std::string> sqlitePath(const std::string& url);

} // namespace tapledger
