// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/table_copy.h"

#include "base/json.h"
#include "storage/migrator.h"
#include "storage/postgres/postgres_database.h"
#include "storage/sqlite/sqlite_database.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <utility>

namespace tapledger {
namespace {

constexpr std::size_t kCopyBuffer = 256UL * 1024;

/// What each database keeps for itself.
constexpr std::array kNotCopied = {std::string_view("schema_migrations"), std::string_view("directory_changes"),
                                   std::string_view("rfid_store"), kUnfinishedCopyTable, kMovedTable};

/// What grows with every tap, and the number that it grows by.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kGrowing = {
    {{"rfid_ledger", "id"}, {"rfid_rejections", "id"}, {"rfid_audit_log", "sequence_id"}, {"rfid_checkpoints", "id"}}};

ColumnKind kindOf(std::string_view postgresType)
{
    if (postgresType == "boolean")
        return ColumnKind::Boolean;
    if (postgresType.starts_with("timestamp"))
        return ColumnKind::Instant;
    return postgresType.starts_with("json") ? ColumnKind::Json : ColumnKind::Plain;
}

Result<std::map<std::string, ColumnKind>> postgresColumns(Database& postgres, const std::string& table)
{
    std::map<std::string, ColumnKind> kinds;
    auto read =
        postgres.run("SELECT attname, atttypid::regtype::text FROM pg_attribute WHERE attrelid = to_regclass($1) "
                     "AND attnum > 0 AND NOT attisdropped",
                     {table}, [&](const Row& row) { kinds[std::string(row.text(0))] = kindOf(row.text(1)); });
    if (!read)
        return failure(read.error());
    // Another system's ledger, taken over, may hold the payload as text.
    if (const auto payload = kinds.find("raw_payload"); payload != kinds.end())
        payload->second = ColumnKind::Json;
    return kinds;
}

/// COPY's text form.
class PostgresTableWriter final : public TableWriter
{
public:
    PostgresTableWriter(PgConnection& connection, const CopyTable& table) : m_connection(connection), m_table(table) {}
    ~PostgresTableWriter() override
    {
        if (m_isOpen && m_connection.isConnected()) {
            static_cast<void>(m_connection.endCopy("given up"));
            static_cast<void>(m_connection.finish());
        }
    }

    Result<void> open()
    {
        const std::string sql = fmt::format("COPY {} ({}) FROM STDIN", m_table.name, m_table.columnNames());
        if (auto sent = m_connection.sent(PQsendQuery(m_connection.handle(), sql.c_str())); !sent)
            return sent;
        const auto begun = m_connection.next();
        if (!begun)
            return failure(begun.error());
        if (PQresultStatus(begun->get()) != PGRES_COPY_IN) {
            const Error error = m_connection.error(begun->get());
            static_cast<void>(m_connection.finish());
            return failure(error);
        }
        m_isOpen = true;
        return {};
    }

    Result<void> add(const Row& row) override
    {
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            if (i > 0)
                m_buffer += '\t';
            const int column = static_cast<int>(i);
            if (row.isNull(column))
                m_buffer += "\\N";
            else // PostgreSQL reads what SQLite has; only jsonb puts it in order
                appendEscaped(row.text(column));
        }
        m_buffer += '\n';
        return m_buffer.size() >= kCopyBuffer ? flush() : Result<void>();
    }

    Result<void> finish() override
    {
        if (auto flushed = flush(); !flushed)
            return flushed;
        m_isOpen = false;
        if (auto ended = m_connection.endCopy(); !ended)
            return ended;
        return m_connection.finish();
    }

private:
    void appendEscaped(std::string_view text)
    {
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t special = std::min(text.find_first_of("\\\n\r\t", at), text.size());
            m_buffer.append(text, at, special - at);
            if (special < text.size()) {
                const char c = text[special];
                m_buffer += '\\';
                m_buffer += c == '\n' ? 'n' : c == '\r' ? 'r' : c == '\t' ? 't' : c;
            }
            at = special + 1;
        }
    }
    Result<void> flush()
    {
        auto put = m_buffer.empty() ? Result<void>() : m_connection.putCopy(m_buffer);
        m_buffer.clear();
        return put;
    }

    PgConnection& m_connection;
    const CopyTable& m_table;
    std::string m_buffer;
    bool m_isOpen = false;
};

/// Everything goes as text: a column makes a number of what looks like one where it holds numbers.
class SqliteTableWriter final : public TableWriter
{
public:
    SqliteTableWriter(SqliteDatabase& database, const CopyTable& table, SqliteDatabase::Statement statement)
        : m_database(database), m_table(table), m_statement(std::move(statement))
    {
    }

    Result<void> add(const Row& row) override
    {
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            const int column = static_cast<int>(i);
            const auto value = copiedValue(row, column, m_table.columns[i].kind);
            if (value)
                sqlite3_bind_text64(m_statement.get(), column + 1, value->data(), value->size(), SQLITE_TRANSIENT,
                                    SQLITE_UTF8);
            else
                sqlite3_bind_null(m_statement.get(), column + 1);
        }
        const int step = sqlite3_step(m_statement.get());
        Result<void> outcome;
        if (step != SQLITE_DONE)
            outcome = failure(m_database.lastError());
        sqlite3_reset(m_statement.get());
        return outcome;
    }
    Result<void> finish() override { return {}; }

private:
    SqliteDatabase& m_database;
    const CopyTable& m_table;
    SqliteDatabase::Statement m_statement;
};

} // namespace

std::string CopyTable::columnNames() const
{
    std::string names;
    for (const CopyColumn& column : columns)
        names += (names.empty() ? "" : ", ") + column.name;
    return names;
}

Result<std::vector<CopyTable>> copyTables(Database& sqlite, Database& postgres)
{
    std::vector<CopyTable> tables;
    auto named = sqlite.run("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
                            "ORDER BY name <> 'employees', name",
                            {}, [&](const Row& row) {
                                if (std::ranges::find(kNotCopied, row.text(0)) == kNotCopied.end())
                                    tables.push_back({std::string(row.text(0)), {}, {}});
                            });
    if (!named)
        return failure(named.error());
    for (CopyTable& table : tables) {
        const auto* growing =
            std::ranges::find(kGrowing, table.name, &std::pair<std::string_view, std::string_view>::first);
        if (growing != kGrowing.end())
            table.key = growing->second;
        const auto kinds = postgresColumns(postgres, table.name);
        if (!kinds)
            return failure(kinds.error());
        bool fits = true;
        auto read = sqlite.run("SELECT name FROM pragma_table_info($1)", {table.name}, [&](const Row& row) {
            const auto kind = kinds->find(std::string(row.text(0)));
            fits = fits && kind != kinds->end();
            if (fits)
                table.columns.push_back({kind->first, kind->second});
        });
        if (!read)
            return failure(read.error());
        if (!fits)
            return failure(ErrorCode::Internal, fmt::format("{} does not have what {} has in its table {}",
                                                            postgres.description(), sqlite.description(), table.name));
    }
    return tables;
}

std::optional<std::string> copiedValue(const Row& row, int column, ColumnKind kind)
{
    if (row.isNull(column))
        return std::nullopt;
    switch (kind) {
    case ColumnKind::Boolean:
        return row.boolean(column) ? "1" : "0";
    case ColumnKind::Instant: {
        const auto instant = row.timestamp(column);
        return instant ? instant->iso() : std::string(row.text(column));
    }
    case ColumnKind::Json: {
        const auto value = json::parse(row.text(column));
        return value ? json::canonical(*value) : std::string(row.text(column));
    }
    case ColumnKind::Plain:
        break;
    }
    return std::string(row.text(column));
}

Result<std::unique_ptr<TableWriter>> TableWriter::begin(Database& target, const CopyTable& table)
{
    if (target.dialect() == Dialect::Postgres) {
        auto& database = static_cast<PostgresDatabase&>(target);
        if (auto announced = database.announceAccess("copy into " + table.name); !announced)
            return failure(announced.error());
        auto writer = std::make_unique<PostgresTableWriter>(database.connection(), table);
        if (auto opened = writer->open(); !opened)
            return failure(opened.error());
        return std::unique_ptr<TableWriter>(std::move(writer));
    }
    auto& database = static_cast<SqliteDatabase&>(target);
    if (auto announced = database.announceAccess("copy into " + table.name); !announced)
        return failure(announced.error());
    std::string places;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        places += i == 0 ? "?" : ", ?";
    auto statement =
        database.prepare(fmt::format("INSERT INTO {} ({}) VALUES ({})", table.name, table.columnNames(), places));
    if (!statement)
        return failure(statement.error());
    return std::unique_ptr<TableWriter>(std::make_unique<SqliteTableWriter>(database, table, std::move(*statement)));
}

Result<TableDigest> digestTable(Database& database, const CopyTable& table)
{
    TableDigest digest;
    Sha256 sha;
    std::string bytes;
    auto read =
        database.run(fmt::format("SELECT {} FROM {}", table.columnNames(), table.name), {}, [&](const Row& row) {
            bytes.clear();
            for (std::size_t i = 0; i < table.columns.size(); ++i) {
                const auto value = copiedValue(row, static_cast<int>(i), table.columns[i].kind);
                bytes += value ? fmt::format("{}:{}", value->size(), *value) : "-";
            }
            const Sha256Digest hash = sha.update(bytes).finish();
            for (std::size_t i = 0; i < hash.size(); ++i)
                digest.sum[i] ^= hash[i];
            ++digest.rows;
        });
    if (!read)
        return failure(read.error());
    return digest;
}

} // namespace tapledger
