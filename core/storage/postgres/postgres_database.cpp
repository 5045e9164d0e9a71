// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/postgres_database.h"

#include <charconv>
#include <cstring>
#include <fmt/format.h>
#include <type_traits>
#include <vector>

namespace tapledger {
namespace {

/// Beyond the server's own limit, after which it should have answered by itself.
constexpr std::chrono::seconds kGrace{2};
constexpr std::chrono::seconds kDefaultTimeout{30};

class PgRow final : public Row
{
public:
    PgRow(const PGresult* result, int row) : m_result(result), m_row(row) {}

    bool isNull(int column) const override { return PQgetisnull(m_result, m_row, column) != 0; }
    std::string_view text(int column) const override
    {
        return {PQgetvalue(m_result, m_row, column), static_cast<std::size_t>(PQgetlength(m_result, m_row, column))};
    }

private:
    const PGresult* m_result;
    int m_row;
};

std::optional<std::string> textOf(const SqlValue& value)
{
    return std::visit(
        []<class T>(const T& held) -> std::optional<std::string> {
            if constexpr (std::is_same_v<T, std::nullptr_t>)
                return std::nullopt;
            else if constexpr (std::is_same_v<T, bool>)
                return held ? "t" : "f";
            else if constexpr (std::is_same_v<T, std::int64_t>)
                return std::to_string(held);
            else if constexpr (std::is_same_v<T, std::string>)
                return held;
            else
                return held.iso();
        },
        value);
}

std::int64_t changedRows(PGresult* result)
{
    const char* text = PQcmdTuples(result);
    std::int64_t rows = 0;
    std::from_chars(text, text + std::strlen(text), rows);
    return rows;
}

/// Leaves the connection ready for the next statement, whatever way this one is left.
class Drain
{
public:
    explicit Drain(PgConnection& connection) : m_connection(connection) {}
    Drain(const Drain&) = delete;
    Drain& operator=(const Drain&) = delete;
    ~Drain()
    {
        if (m_connection.isConnected())
            static_cast<void>(m_connection.finish());
    }

private:
    PgConnection& m_connection;
};

} // namespace

Result<std::unique_ptr<PostgresDatabase>> PostgresDatabase::open(const std::string& url, const OpenOptions& options)
{
    std::unique_ptr<PostgresDatabase> database(new PostgresDatabase(options));
    if (auto announced = database->announceAccess("open"); !announced)
        return failure(announced.error());
    auto connection = PgConnection::open(url, options);
    if (!connection)
        return failure(connection.error());
    database->m_connection = std::move(*connection);
    const bool isImpatient = options.patience.count() > 0;
    database->m_connection->setPatience(isImpatient ? options.patience : kDefaultTimeout + kGrace);
    return database;
}

Result<void> PostgresDatabase::setStatementTimeout(std::chrono::seconds limit)
{
    auto set = runScript(fmt::format("SET statement_timeout = '{}s'", limit.count()));
    if (set)
        m_connection->setPatience(limit.count() > 0 ? limit + kGrace : limit);
    return set;
}

Result<std::int64_t> PostgresDatabase::doRun(std::string_view sql, std::span<const SqlValue> values,
                                             const RowSink& sink)
{
    std::vector<std::optional<std::string>> texts;
    std::vector<const char*> pointers;
    texts.reserve(values.size());
    for (const SqlValue& value : values) {
        texts.push_back(textOf(value));
        if (texts.back() && texts.back()->find('\0') != std::string::npos)
            return failure(ErrorCode::InvalidArgument, "a text with a zero byte cannot be stored");
        pointers.push_back(texts.back() ? texts.back()->c_str() : nullptr);
    }
    PGconn* handle = m_connection->handle();
    if (auto sent =
            m_connection->sent(PQsendQueryParams(handle, std::string(sql).c_str(), static_cast<int>(values.size()),
                                                 nullptr, pointers.data(), nullptr, nullptr, 0));
        !sent)
        return failure(sent.error());
    if (sink)
        PQsetSingleRowMode(handle); // memory stays flat however many rows there are
    const Drain drain(*m_connection);
    std::int64_t rows = 0;
    for (;;) {
        auto result = m_connection->next();
        if (!result)
            return failure(result.error());
        if (!*result)
            return rows;
        switch (PQresultStatus(result->get())) {
        case PGRES_SINGLE_TUPLE:
            ++rows;
            sink(PgRow(result->get(), 0));
            break;
        case PGRES_TUPLES_OK:
            rows += PQntuples(result->get());
            break;
        case PGRES_COMMAND_OK:
            rows = changedRows(result->get());
            break;
        default:
            return failure(m_connection->error(result->get()));
        }
    }
}

Result<void> PostgresDatabase::doRunScript(std::string_view sql)
{
    if (auto sent = m_connection->sent(PQsendQuery(m_connection->handle(), std::string(sql).c_str())); !sent)
        return sent;
    return m_connection->finish();
}

} // namespace tapledger
