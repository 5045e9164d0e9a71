// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/timestamp.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tapledger {

enum class Dialect { Sqlite, Postgres };

/// A value for a placeholder. Instants go as canonical text, which both databases read exactly.
using SqlValue = std::variant<std::nullptr_t, bool, std::int64_t, std::string, Timestamp>;

/// One row of an answer; valid only during the call that shows it.
class Row
{
public:
    Row() = default;
    Row(const Row&) = delete;
    Row& operator=(const Row&) = delete;
    virtual ~Row() = default;

    virtual bool isNull(int column) const = 0;
    /// The column's text, empty for NULL.
    virtual std::string_view text(int column) const = 0;

    std::int64_t integer(int column) const; ///< 0 for NULL
    bool boolean(int column) const;         ///< false for NULL
    std::optional<std::int64_t> optionalInteger(int column) const;
    std::optional<std::string> optionalText(int column) const;
    /// An instant; a column without time zone is read as UTC. Nothing for NULL or what is no instant.
    std::optional<Timestamp> timestamp(int column) const;
};

/// How to open a database.
struct OpenOptions
{
    enum class Access { ReadWrite, ReadOnly };
    enum class IfMissing { Create, Fail }; ///< for the embedded file

    Access access = Access::ReadWrite;
    IfMissing ifMissing = IfMissing::Fail;
    int connectTimeoutSeconds = 5;
    /// Of several servers that a PostgreSQL URL names, the one to be asked first: a Database::server(). A primary that
    /// was replaced may stand before the new one in the list, and still take itself for it.
    std::string firstServer = {};
    std::chrono::seconds patience{0}; ///< to wait for a sign of a PostgreSQL server; 0: a little over the time limit
    /// Asked before every access to the database; a failure it returns takes the place of the access. The storage
    /// suite uses it to let the i-th access fail for every i.
    std::function<Result<void>(std::string_view what)> beforeAccess;
};

/// One connection to the store: a SQLite file or a PostgreSQL database, through their own C libraries. Used by one
/// thread at a time. SQL is the same for both, with placeholders `$1`, `$2` …, except where a Dialect differs.
class Database
{
public:
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    virtual ~Database() = default;

    /// Opens `postgresql://…` or `sqlite:///path` (a plain path means SQLite too). Never creates, deletes or repairs
    /// a database except the embedded file when told to create it. Errors say what to do.
    static Result<std::unique_ptr<Database>> open(const std::string& url, const OpenOptions& options = {});

    virtual Dialect dialect() const = 0;
    /// For messages: host and database, or the file; never the password.
    virtual std::string description() const = 0;
    /// For OpenOptions::firstServer; empty for the embedded store.
    virtual std::string server() const { return {}; }

    using RowSink = std::function<void(const Row&)>;
    /// Runs one statement and shows its rows one after the other, as they arrive: the sink must not use this database.
    /// Answers the number of rows returned, or changed.
    Result<std::int64_t> run(std::string_view sql, std::span<const SqlValue> values, const RowSink& sink);
    Result<std::int64_t> run(std::string_view sql, std::initializer_list<SqlValue> values = {},
                             const RowSink& sink = {});
    /// Runs several statements without values, as a migration file holds them.
    Result<void> runScript(std::string_view sql);

    /// How long one statement may take before it fails as Unavailable; zero for no limit. Thirty seconds unless set.
    /// (The embedded store's statements are limited by its lock timeout alone.)
    virtual Result<void> setStatementTimeout(std::chrono::seconds limit) = 0;

    /// While it is set, another thread can end what runs here by making @p stop true: it fails as Cancelled, soon.
    /// Null: nothing ends it.
    virtual void setStop(const std::atomic<bool>* stop) { m_stop = stop; }

    /// False once the connection is known to be lost; then only opening another one helps.
    virtual bool isConnected() const = 0;

protected:
    explicit Database(const OpenOptions& options) : m_beforeAccess(options.beforeAccess) {}
    virtual Result<std::int64_t> doRun(std::string_view sql, std::span<const SqlValue> values, const RowSink& sink) = 0;
    virtual Result<void> doRunScript(std::string_view sql) = 0;
    bool isStopped() const { return m_stop && *m_stop; }
    /// For subclasses' own accesses (COPY, the C interface).
    Result<void> announceAccess(std::string_view what) const;

private:
    friend class Transaction;
    std::function<Result<void>(std::string_view)> m_beforeAccess;
    const std::atomic<bool>* m_stop = nullptr;
};

/// After an Unavailable error of a PostgreSQL URL: is its server only away? Nobody answers there, or it is starting up
/// or shutting down, or lets us in by now, or lets us in as a standby where one that takes changes is asked for. Not
/// where it answers and refuses us, in whatever language.
bool isServerAway(const std::string& url);

/// A transaction that is rolled back unless committed. On SQLite it takes the write lock at once (BEGIN IMMEDIATE).
class Transaction
{
public:
    static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(Database* database) : m_database(database) {}
    Database* m_database;
};

} // namespace tapledger
