// SPDX-License-Identifier: GPL-3.0-or-later
// What the machine and the database can do by themselves, into the same table with its indexes and triggers: the
// figures that the server's are divided by.
//   baseline MODE URL ROWS
//     append   1,000 rows a transaction: binary COPY on PostgreSQL, prepared inserts through the C interface on SQLite
//     unnest   1,000 rows a transaction by INSERT … SELECT FROM unnest: the other way on PostgreSQL
//     single   one row a transaction, prepared; answers latencies
//     read     all rows in sequence order: binary COPY, or stepping through the C interface
// Prints one JSON object. The table must be empty for append and single.
#include <algorithm>
#include <array>
#include <bit>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fmt/format.h>
#include <libpq-fe.h>
#include <sqlite3.h>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::int64_t kRowsPerTransaction = 1000;
constexpr std::string_view kColumns = "sequence_id, employee_rfid, device_id, scan_timestamp, event_type, raw_payload, "
                                      "hash_chain, device_signature, created_at, employee_id";
constexpr std::int64_t kPostgresEpoch = 946'684'800'000'000; // 2000-01-01 in microseconds since 1970
constexpr std::int64_t kStart = 1'790'000'000'000'000;

[[noreturn]] void die(std::string_view what)
{
    fmt::print(stderr, "baseline: {}\n", what);
    std::exit(1);
}

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

/// A row of the size and shape that the server writes.
struct Sample
{
    explicit Sample(std::int64_t n)
        : sequence(n), uid(fmt::format("04:{:02X}:{:02X}:{:02X}:D8", n >> 16 & 255, n >> 8 & 255, n & 255)),
          device(fmt::format("GATE-{:02}", n % 64)), scanMicros(kStart + n * 1000),
          payload(
              fmt::format("{{\"_srv\":{{\"device_key\":null,\"employee_id\":{},\"nonce\":\"{:032x}\",\"offline\":false,"
                          "\"source\":\"tcp\"}},\"card_uid\":\"{}\",\"device_id\":\"{}\",\"event_type\":\"time_in\","
                          "\"timestamp\":\"2026-02-04T08:05:23.123456Z\"}}",
                          n % 100'000, n * 0x9E37, uid, device)),
          hash(fmt::format("{:064x}", static_cast<std::uint64_t>(n) * 0x9E3779B97F4A7C15U))
    {
    }
    std::int64_t sequence;
    std::string uid;
    std::string device;
    std::int64_t scanMicros;
    std::string payload;
    std::string hash;
};

std::string isoText(std::int64_t micros)
{
    const std::time_t seconds = micros / 1'000'000;
    std::tm utc{};
    gmtime_r(&seconds, &utc);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:06}+00:00", utc.tm_year + 1900, utc.tm_mon + 1,
                       utc.tm_mday, utc.tm_hour, utc.tm_min, utc.tm_sec, micros % 1'000'000);
}

void printLatencies(std::vector<double>& micros)
{
    std::ranges::sort(micros);
    const auto at = [&](double q) {
        return micros[static_cast<std::size_t>(q * static_cast<double>(micros.size() - 1))];
    };
    fmt::print("{{\"p50_us\":{:.1f},\"p99_us\":{:.1f}}}\n", at(0.5), at(0.99));
}

class Postgres
{
public:
    explicit Postgres(const char* url) : m_db(PQconnectdb(url))
    {
        if (PQstatus(m_db) != CONNECTION_OK)
            die(PQerrorMessage(m_db));
        run("SET timezone = 'UTC'");
    }
    ~Postgres() { PQfinish(m_db); }
    Postgres(const Postgres&) = delete;
    Postgres& operator=(const Postgres&) = delete;

    void append(std::int64_t rows)
    {
        const auto start = Clock::now();
        for (std::int64_t n = 1; n <= rows;) {
            run("BEGIN");
            run(fmt::format("COPY rfid_ledger ({}) FROM STDIN (FORMAT binary)", kColumns), PGRES_COPY_IN);
            m_buffer.assign("PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0", 19);
            for (const std::int64_t end = std::min(rows + 1, n + kRowsPerTransaction); n < end; ++n)
                encode(Sample(n));
            put<std::int16_t>(-1);
            if (PQputCopyData(m_db, m_buffer.data(), static_cast<int>(m_buffer.size())) != 1 ||
                PQputCopyEnd(m_db, nullptr) != 1)
                die(PQerrorMessage(m_db));
            while (PGresult* result = PQgetResult(m_db)) {
                if (PQresultStatus(result) != PGRES_COMMAND_OK)
                    die(PQresultErrorMessage(result));
                PQclear(result);
            }
            run("COMMIT");
        }
        fmt::print("{{\"rows_per_s\":{:.0f}}}\n", static_cast<double>(rows) / secondsSince(start));
    }

    void unnest(std::int64_t rows)
    {
        PGresult* prepared = PQprepare(
            m_db, "many",
            fmt::format("INSERT INTO rfid_ledger ({}) SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], "
                        "$4::timestamptz[], $5::text[], $6::jsonb[], $7::text[], $8::text[], "
                        "$9::timestamptz[], $10::bigint[])",
                        kColumns)
                .c_str(),
            0, nullptr);
        if (PQresultStatus(prepared) != PGRES_COMMAND_OK)
            die(PQresultErrorMessage(prepared));
        PQclear(prepared);
        const auto start = Clock::now();
        for (std::int64_t n = 1; n <= rows;) {
            std::array<std::string, 10> arrays;
            for (const std::int64_t end = std::min(rows + 1, n + kRowsPerTransaction); n < end; ++n) {
                const Sample s(n);
                const std::string time = isoText(s.scanMicros);
                const std::array<std::string, 10> values = {
                    std::to_string(s.sequence), s.uid, s.device, time, "time_in", s.payload, s.hash, "NULL", time,
                    std::to_string(n % 100'000)};
                for (std::size_t column = 0; column < values.size(); ++column)
                    addElement(arrays[column], values[column]);
            }
            std::array<const char*, 10> parameters{};
            for (std::size_t column = 0; column < arrays.size(); ++column) {
                arrays[column] += '}';
                parameters[column] = arrays[column].c_str();
            }
            PGresult* result = PQexecPrepared(m_db, "many", 10, parameters.data(), nullptr, nullptr, 0);
            if (PQresultStatus(result) != PGRES_COMMAND_OK)
                die(PQresultErrorMessage(result));
            PQclear(result);
        }
        fmt::print("{{\"rows_per_s\":{:.0f}}}\n", static_cast<double>(rows) / secondsSince(start));
    }

    void single(std::int64_t rows)
    {
        PGresult* prepared = PQprepare(
            m_db, "one",
            fmt::format("INSERT INTO rfid_ledger ({}) VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10)", kColumns).c_str(), 0,
            nullptr);
        if (PQresultStatus(prepared) != PGRES_COMMAND_OK)
            die(PQresultErrorMessage(prepared));
        PQclear(prepared);
        std::vector<double> latencies;
        for (std::int64_t n = 1; n <= rows; ++n) {
            const Sample s(n);
            const std::string sequence = std::to_string(s.sequence);
            const std::string time = isoText(s.scanMicros);
            const std::string employee = std::to_string(n % 100'000);
            const std::array<const char*, 10> values = {
                sequence.c_str(),  s.uid.c_str(),  s.device.c_str(), time.c_str(), "time_in",
                s.payload.c_str(), s.hash.c_str(), nullptr,          time.c_str(), employee.c_str()};
            const auto start = Clock::now();
            PGresult* result = PQexecPrepared(m_db, "one", 10, values.data(), nullptr, nullptr, 0);
            latencies.push_back(secondsSince(start) * 1e6);
            if (PQresultStatus(result) != PGRES_COMMAND_OK)
                die(PQresultErrorMessage(result));
            PQclear(result);
        }
        printLatencies(latencies);
    }

    void read()
    {
        const auto start = Clock::now();
        run(fmt::format("COPY (SELECT {} FROM rfid_ledger ORDER BY sequence_id) TO STDOUT (FORMAT binary)", kColumns),
            PGRES_COPY_OUT);
        std::int64_t rows = -2; // header and trailer come as messages too
        std::int64_t bytes = 0;
        char* message = nullptr;
        for (int length = 0; (length = PQgetCopyData(m_db, &message, 0)) > 0; PQfreemem(message)) {
            ++rows;
            bytes += length;
        }
        fmt::print("{{\"rows\":{},\"bytes\":{},\"rows_per_s\":{:.0f}}}\n", rows + 1, bytes,
                   static_cast<double>(rows) / secondsSince(start));
        while (PGresult* result = PQgetResult(m_db))
            PQclear(result);
    }

private:
    /// An element of a text array: quoted, unless it is NULL.
    static void addElement(std::string& array, std::string_view value)
    {
        array += array.empty() ? "{" : ",";
        if (value == "NULL") {
            array += value;
            return;
        }
        array += '"';
        for (const char c : value) {
            if (c == '"' || c == '\\')
                array += '\\';
            array += c;
        }
        array += '"';
    }
    void run(const std::string& sql, ExecStatusType expected = PGRES_COMMAND_OK)
    {
        PGresult* result = PQexec(m_db, sql.c_str());
        if (PQresultStatus(result) != expected)
            die(PQresultErrorMessage(result));
        PQclear(result);
    }
    template <class Int>
    void put(Int value)
    {
        auto bits = static_cast<std::make_unsigned_t<Int>>(value);
        for (int shift = static_cast<int>(sizeof(Int)) * 8 - 8; shift >= 0; shift -= 8)
            m_buffer += static_cast<char>(bits >> shift & 0xFF);
    }
    void putText(std::string_view text)
    {
        put(static_cast<std::int32_t>(text.size()));
        m_buffer += text;
    }
    void putNumber(std::int64_t number)
    {
        put<std::int32_t>(8);
        put(number);
    }
    void encode(const Sample& s)
    {
        put<std::int16_t>(10);
        putNumber(s.sequence);
        putText(s.uid);
        putText(s.device);
        putNumber(s.scanMicros - kPostgresEpoch);
        putText("time_in");
        put(static_cast<std::int32_t>(s.payload.size() + 1));
        m_buffer += '\1'; // the version of jsonb's binary form
        m_buffer += s.payload;
        putText(s.hash);
        put<std::int32_t>(-1);
        putNumber(s.scanMicros - kPostgresEpoch);
        putNumber(s.sequence % 100'000);
    }

    PGconn* m_db;
    std::string m_buffer;
};

class Sqlite
{
public:
    explicit Sqlite(const char* path)
    {
        if (sqlite3_open_v2(path, &m_db, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
            die(sqlite3_errmsg(m_db));
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
    }
    ~Sqlite()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_db);
    }
    Sqlite(const Sqlite&) = delete;
    Sqlite& operator=(const Sqlite&) = delete;

    void append(std::int64_t rows)
    {
        prepareInsert();
        const auto start = Clock::now();
        for (std::int64_t n = 1; n <= rows;) {
            run("BEGIN IMMEDIATE");
            for (const std::int64_t end = std::min(rows + 1, n + kRowsPerTransaction); n < end; ++n)
                insert(n);
            run("COMMIT");
        }
        fmt::print("{{\"rows_per_s\":{:.0f}}}\n", static_cast<double>(rows) / secondsSince(start));
    }

    void single(std::int64_t rows)
    {
        prepareInsert();
        std::vector<double> latencies;
        for (std::int64_t n = 1; n <= rows; ++n) {
            const auto start = Clock::now();
            insert(n);
            latencies.push_back(secondsSince(start) * 1e6);
        }
        printLatencies(latencies);
    }

    void read()
    {
        const auto start = Clock::now();
        sqlite3_stmt* select = nullptr;
        sqlite3_prepare_v2(m_db, fmt::format("SELECT {} FROM rfid_ledger ORDER BY sequence_id", kColumns).c_str(), -1,
                           &select, nullptr);
        std::int64_t rows = 0;
        std::int64_t bytes = 0;
        while (sqlite3_step(select) == SQLITE_ROW) {
            ++rows;
            for (int column = 0; column < 10; ++column)
                bytes += sqlite3_column_text(select, column) ? sqlite3_column_bytes(select, column) : 0;
        }
        sqlite3_finalize(select);
        fmt::print("{{\"rows\":{},\"bytes\":{},\"rows_per_s\":{:.0f}}}\n", rows, bytes,
                   static_cast<double>(rows) / secondsSince(start));
    }

private:
    void run(const char* sql)
    {
        if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            die(sqlite3_errmsg(m_db));
    }
    void prepareInsert()
    {
        const std::string sql =
            fmt::format("INSERT INTO rfid_ledger ({}) VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10)", kColumns);
        if (sqlite3_prepare_v2(m_db, sql.c_str(), -1, &m_insert, nullptr) != SQLITE_OK)
            die(sqlite3_errmsg(m_db));
    }
    void insert(std::int64_t n)
    {
        const Sample s(n);
        const std::string time = isoText(s.scanMicros);
        const auto text = [&](int position, const std::string& value) {
            sqlite3_bind_text(m_insert, position, value.data(), static_cast<int>(value.size()), SQLITE_STATIC);
        };
        sqlite3_bind_int64(m_insert, 1, s.sequence);
        text(2, s.uid);
        text(3, s.device);
        text(4, time);
        sqlite3_bind_text(m_insert, 5, "time_in", -1, SQLITE_STATIC);
        text(6, s.payload);
        text(7, s.hash);
        sqlite3_bind_null(m_insert, 8);
        text(9, time);
        sqlite3_bind_int64(m_insert, 10, n % 100'000);
        if (sqlite3_step(m_insert) != SQLITE_DONE)
            die(sqlite3_errmsg(m_db));
        sqlite3_reset(m_insert);
    }

    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_insert = nullptr;
};

template <class Store>
void measure(std::string_view mode, const char* url, std::int64_t rows)
{
    Store store(url);
    if (mode == "append")
        store.append(rows);
    else if (mode == "single")
        store.single(rows);
    else if (mode == "read")
        store.read();
    else if constexpr (requires { store.unnest(rows); }) {
        if (mode == "unnest")
            store.unnest(rows);
        else
            die("the mode must be append, unnest, single or read");
    } else
        die("the mode must be append, single or read");
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4)
        die("usage: baseline append|unnest|single|read URL ROWS");
    const std::int64_t rows = std::atoll(argv[3]);
    if (std::string_view(argv[2]).starts_with("postgresql:"))
        measure<Postgres>(argv[1], argv[2], rows);
    else
        measure<Sqlite>(argv[1], argv[2], rows);
    return 0;
}
