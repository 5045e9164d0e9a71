// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/postgres/postgres_database.h"
#include "storage/sqlite/sqlite_database.h"

#include <charconv>
#include <fmt/format.h>

namespace tapledger {

std::optional<std::int64_t> Row::optionalInteger(int column) const
{
    const std::string_view value = text(column);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (isNull(column) || error != std::errc())
        return std::nullopt;
    return number;
}

std::int64_t Row::integer(int column) const { return optionalInteger(column).value_or(0); }

bool Row::boolean(int column) const
{
    const std::string_view value = text(column);
    return value == "t" || value == "1" || value == "true";
}

std::optional<std::string> Row::optionalText(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return std::string(text(column));
}

std::optional<Timestamp> Row::timestamp(int column) const
{
    if (isNull(column))
        return std::nullopt;
    const auto parsed = Timestamp::parse(text(column), Timestamp::MissingOffset::Utc);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

Result<std::unique_ptr<Database>> Database::open(const std::string& url, const OpenOptions& options)
{
    if (isPostgresUrl(url)) {
        auto database = PostgresDatabase::open(url, options);
        if (!database)
            return failure(database.error());
        return std::unique_ptr<Database>(std::move(*database));
    }
    auto database = SqliteDatabase::open(url, options);
    if (!database)
        return failure(database.error());
    return std::unique_ptr<Database>(std::move(*database));
}

bool isServerAway(const std::string& url) { return isPostgresUrl(url) && isPostgresAway(url); }

Result<std::int64_t> Database::run(std::string_view sql, std::span<const SqlValue> values, const RowSink& sink)
{
    if (auto announced = announceAccess(sql); !announced)
        return failure(announced.error());
    auto ran = doRun(sql, values, sink);
    if (!ran && isStopped()) // whatever words the database has for it
        return failure(ErrorCode::Cancelled, "the question was stopped before it was answered");
    return ran;
}

Result<std::int64_t> Database::run(std::string_view sql, std::initializer_list<SqlValue> values, const RowSink& sink)
{
    return run(sql, std::span<const SqlValue>(values.begin(), values.size()), sink);
}

Result<void> Database::runScript(std::string_view sql)
{
    if (auto announced = announceAccess(sql); !announced)
        return announced;
    return doRunScript(sql);
}

Result<void> Database::announceAccess(std::string_view what) const
{
    return m_beforeAccess ? m_beforeAccess(what) : Result<void>();
}

Result<Transaction> Transaction::begin(Database& database)
{
    auto begun = database.runScript(database.dialect() == Dialect::Sqlite ? "BEGIN IMMEDIATE" : "BEGIN");
    if (!begun)
        return failure(begun.error());
    return Transaction(&database);
}

Transaction::Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction()
{
    // Not announced: what fails on purpose must still leave nothing half done. A lost connection rolls back by itself.
    if (m_database && m_database->isConnected())
        static_cast<void>(m_database->doRunScript("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    auto committed = m_database->runScript("COMMIT");
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace tapledger
