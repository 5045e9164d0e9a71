// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/adoption.h"

#include "base/hex.h"
#include "ledger/entry.h"
#include "storage/migrator.h"

#include <algorithm>
#include <fmt/format.h>
#include <initializer_list>
#include <map>
#include <optional>

namespace tapledger {
namespace {

/// A column as the catalogue describes it.
struct Column
{
    std::string type;           ///< `bigint`, `character varying`, `timestamp without time zone` …
    std::int64_t modifier = -1; ///< length + 4 of a text, digits of a time; -1 for none
    bool required = false;      ///< NOT NULL without a default
};
using Columns = std::map<std::string, Column, std::less<>>;

Result<Columns> columnsOf(Database& database, const std::string& table)
{
    Columns columns;
    auto read = database.run(
        "SELECT attname, format_type(atttypid, NULL), atttypmod, attnotnull AND NOT atthasdef AND attidentity = '' "
        "FROM pg_attribute WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped",
        {table}, [&](const Row& row) {
            columns[std::string(row.text(0))] = {std::string(row.text(1)), row.integer(2), row.boolean(3)};
        });
    if (!read)
        return failure(read.error());
    return columns;
}

/// True if the query has an answer.
Result<bool> isThere(Database& database, std::string_view sql)
{
    auto found = database.run(sql, {}, [](const Row&) {});
    if (!found)
        return failure(found.error());
    return *found > 0;
}

/// A failure of the moment, which says nothing about the tables.
bool isPassing(ErrorCode code) { return code == ErrorCode::Unavailable || code == ErrorCode::StorageFull; }

enum class Holds { Bigint, Text, Instant, Json, Flag };

/// A column of rfid_ledger: what we write into it and how it is added where it is missing.
struct Wanted
{
    std::string_view name;
    Holds holds;
    std::int64_t length; ///< of a text, the longest that we write
    std::string_view definition;
};

constexpr Wanted kWanted[] = {
    {"sequence_id", Holds::Bigint, 0, "bigint"},
    {"employee_rfid", Holds::Text, 95, "varchar(255)"}, // 32 bytes as hex, joined by colons
    {"device_id", Holds::Text, 64, "varchar(255)"},
    {"scan_timestamp", Holds::Instant, 0, "timestamptz"},
    {"event_type", Holds::Text, 11, "varchar(50)"},
    {"raw_payload", Holds::Json, 0, "jsonb"},
    {"hash_chain", Holds::Text, 64, "varchar(255)"},
    {"device_signature", Holds::Text, 88, "text"}, // 64 bytes as base64
    {"processed", Holds::Flag, 0, "boolean NOT NULL DEFAULT false"},
    {"processed_at", Holds::Instant, 0, "timestamptz"},
    {"created_at", Holds::Instant, 0, "timestamptz"},
    {"employee_id", Holds::Bigint, 0, "bigint"},
};
constexpr Wanted kHashPrevious = {"hash_previous", Holds::Text, 64, ""};

tl::unexpected<Error> cannotAdopt(std::string_view why, std::string_view help)
{
    return failure(
        ErrorCode::ForeignStore,
        fmt::format("the standing table rfid_ledger cannot be adopted: {}; nothing was changed. {}", why, help));
}

/// Why a standing column cannot hold what we write, and the ALTER that helps; nothing if it can.
Result<void> checkColumn(const Wanted& wanted, const Column& column)
{
    constexpr std::int64_t kHeader = 4; // that PostgreSQL adds to a text's length
    constexpr std::int64_t kMicroseconds = 6;
    const auto alter = [&](std::string_view type) {
        return fmt::format("Run: ALTER TABLE rfid_ledger ALTER COLUMN {} TYPE {};", wanted.name, type);
    };
    const auto refuse = [&](std::string_view must, std::string_view type) {
        return cannotAdopt(fmt::format("its column {} ({}) {}", wanted.name, column.type, must), alter(type));
    };
    switch (wanted.holds) {
    case Holds::Bigint:
        if (column.type != "bigint")
            return refuse("must be bigint", "bigint");
        break;
    case Holds::Text: {
        const bool fixed = column.type == "character" && column.modifier - kHeader == wanted.length;
        if (column.type != "text" && column.type != "character varying" && !fixed)
            return refuse("must be a text", "varchar(255)");
        if (column.modifier >= 0 && column.modifier - kHeader < wanted.length)
            return refuse(fmt::format("must hold {} characters", wanted.length), "varchar(255)");
        break;
    }
    case Holds::Instant:
        if (column.type != "timestamp with time zone" && column.type != "timestamp without time zone")
            return refuse("must be a timestamp", "timestamptz");
        if (wanted.name != "processed_at" && column.modifier >= 0 && column.modifier < kMicroseconds)
            return refuse("must keep microseconds",
                          column.type == "timestamp with time zone" ? "timestamptz(6)" : "timestamp(6)");
        break;
    case Holds::Json:
        if (column.type != "jsonb" && column.type != "json" && column.type != "text")
            return refuse("must be jsonb, json or text", "jsonb");
        break;
    case Holds::Flag:
        if (column.type != "boolean")
            return refuse("must be boolean", "boolean USING processed::int <> 0");
        break;
    }
    return {};
}

bool isOurs(std::string_view column)
{
    return column == "id" || column == kHashPrevious.name ||
           std::ranges::find(kWanted, column, &Wanted::name) != std::end(kWanted);
}

Result<void> checkLedger(Database& database, const Columns& columns)
{
    auto plain = isThere(database, "SELECT 1 FROM pg_class WHERE oid = to_regclass('rfid_ledger') AND relkind = 'r'");
    if (!plain)
        return failure(plain.error());
    if (!*plain)
        return cannotAdopt("it is a view, or a partitioned or foreign table",
                           "Rename it, and an ordinary table will be made.");
    for (const Wanted& wanted : kWanted) {
        if (const auto it = columns.find(wanted.name); it != columns.end()) {
            if (auto fits = checkColumn(wanted, it->second); !fits)
                return fits;
        }
    }
    if (const auto it = columns.find(kHashPrevious.name); it != columns.end()) {
        if (auto fits = checkColumn(kHashPrevious, it->second); !fits)
            return fits;
    }
    for (const auto& [name, column] : columns) {
        if (column.required && (!isOurs(name) || name == "id" || name == "processed" || name == "processed_at"))
            return cannotAdopt(
                fmt::format("its column {} must have a value that we do not know", name),
                fmt::format("Run: ALTER TABLE rfid_ledger ALTER COLUMN {} DROP NOT NULL; or give it a default.", name));
    }
    if (!columns.contains("sequence_id"))
        return {};
    auto doubtful = isThere(database, "SELECT 1 FROM rfid_ledger GROUP BY sequence_id "
                                      "HAVING count(*) > 1 OR sequence_id IS NULL OR sequence_id < 1 LIMIT 1");
    if (!doubtful)
        return failure(doubtful.error());
    if (*doubtful)
        return cannotAdopt("its sequence_id is not a unique positive number in every row",
                           "Number the rows anew, or rename the table, and an empty one will be made.");
    return {};
}

Result<void> addMissingColumns(Database& database, const Columns& columns, std::vector<std::string>& notices)
{
    auto rows = isThere(database, "SELECT 1 FROM rfid_ledger LIMIT 1");
    if (!rows)
        return failure(rows.error());
    for (const std::string_view needed : {"sequence_id", "hash_chain"}) {
        if (*rows && !columns.contains(needed))
            return cannotAdopt(fmt::format("it has rows but no column {}", needed),
                               "Rename the table, and an empty one will be made.");
    }
    const auto add = [&](std::string_view name, std::string_view definition) {
        notices.push_back(fmt::format("rfid_ledger: the column {} was added", name));
        return database.runScript(fmt::format("ALTER TABLE rfid_ledger ADD COLUMN {} {}", name, definition));
    };
    for (const Wanted& wanted : kWanted) {
        if (columns.contains(wanted.name))
            continue;
        if (auto added = add(wanted.name, wanted.definition); !added)
            return added;
    }
    return columns.contains("id") ? Result<void>() : add("id", "bigserial UNIQUE");
}

Result<void> refuseOurNames(Database& database)
{
    for (const std::string_view table :
         {"rfid_card_mappings", "rfid_devices", "rfid_rejections", "rfid_store", "rfid_employees"}) {
        auto stands = isThere(database, fmt::format("SELECT 1 WHERE to_regclass('{}') IS NOT NULL", table));
        if (!stands)
            return failure(stands.error());
        if (*stands)
            return failure(
                ErrorCode::ForeignStore,
                fmt::format(
                    "{} has a table {} of another program; nothing was changed. Rename it, or give this program "
                    "a schema of its own by adding ?options=-csearch_path%3Dtapledger to the URL",
                    database.description(), table));
    }
    return {};
}

/// 13.7: our numbering and chain continue those that stand there.
Result<void> continueOrigin(Database& database, std::vector<std::string>& notices)
{
    std::optional<std::int64_t> last;
    std::string hash;
    auto read = database.run("SELECT sequence_id, hash_chain FROM rfid_ledger ORDER BY sequence_id DESC LIMIT 1", {},
                             [&](const Row& row) {
                                 last = row.integer(0);
                                 hash = row.text(1);
                             });
    if (!read)
        return failure(read.error());
    if (!last)
        return {};
    if (!isLowerHex(hash, genesisHash().size()))
        return cannotAdopt(
            fmt::format("its last row (sequence_id {}) has a hash_chain that is not 64 lower-case hex digits, so "
                        "nothing can be chained to it",
                        *last),
            "Rename the table, and an empty one will be made.");
    notices.push_back(
        fmt::format("rfid_ledger: this log continues the standing rows; its first sequence_id is {}", *last + 1));
    auto set = database.run("UPDATE rfid_store SET first_sequence_id = $1, genesis_hash_chain = $2", {*last + 1, hash});
    return set ? Result<void>() : Result<void>(failure(set.error()));
}

/// What no catalogue tells (checks, foreign keys, other triggers) a trial insert of every event type does.
Result<void> tryInsert(Database& database)
{
    const auto columns = columnsOf(database, "rfid_ledger");
    if (!columns)
        return failure(columns.error());
    const bool previous = columns->contains(kHashPrevious.name);
    if (auto saved = database.runScript("SAVEPOINT trial"); !saved)
        return saved;
    std::int64_t offset = 0;
    for (const char* event : {"time_in", "time_out", "break_start", "break_end"}) {
        auto inserted = database.run(fmt::format(
            "INSERT INTO rfid_ledger (sequence_id, employee_rfid, device_id, scan_timestamp, event_type, raw_payload, "
            "hash_chain, created_at, employee_id{}) SELECT first_sequence_id + {}, '04:3A:B2:C5:D8', 'GATE-01', "
            "'2026-02-04T08:05:23.123456Z', '{}', '{{}}', repeat('a', 64), '2026-02-04T08:05:23.123456Z', "
            "(SELECT id FROM rfid_employees ORDER BY id LIMIT 1){} FROM rfid_store",
            previous ? ", hash_previous" : "", offset++, event, previous ? ", repeat('b', 64)" : ""));
        if (!inserted && isPassing(inserted.error().code))
            return failure(inserted.error());
        if (!inserted)
            return cannotAdopt(fmt::format("it refuses a row such as we write ({})", inserted.error().message),
                               "Change the constraint or trigger that refuses it.");
    }
    return database.runScript("ROLLBACK TO SAVEPOINT trial");
}

/// The first of @p names that the table has, as `e.name`.
std::optional<std::string> firstOf(const Columns& columns, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        if (columns.contains(name))
            return fmt::format("e.{}", name);
    }
    return std::nullopt;
}

Result<std::string> guessEmployees(const Columns& columns)
{
    const auto number = firstOf(columns, {"employee_number", "employee_no", "emp_no", "personnel_number",
                                          "staff_number", "number", "employee_code", "code"});
    auto name = firstOf(columns, {"full_name", "name", "display_name"});
    if (!name && columns.contains("first_name") && columns.contains("last_name"))
        name = "concat_ws(' ', e.first_name, e.last_name)";
    if (!columns.contains("id") || !name)
        return failure(
            ErrorCode::InvalidArgument,
            "the table employees belongs to another system and its columns for id and name are not recognised; nothing "
            "was changed, set employees_select in the configuration to a SELECT of id, employee_number, full_name, "
            "department, photo, is_active");
    std::vector<std::string> active;
    if (const auto flag = firstOf(columns, {"is_active", "active"}))
        active.push_back(fmt::format("COALESCE({}::text IN ('t', 'true', '1'), false)", *flag));
    else if (columns.contains("status"))
        active.emplace_back("COALESCE(lower(e.status::text) = 'active', false)");
    if (columns.contains("deleted_at"))
        active.emplace_back("e.deleted_at IS NULL");
    return fmt::format("SELECT e.id, {}, {}, {}, {}, {} FROM employees e", number.value_or("e.id"), *name,
                       firstOf(columns, {"department", "department_name"}).value_or("''"),
                       firstOf(columns, {"photo", "photo_path", "photo_url", "avatar"}).value_or("NULL"),
                       active.empty() ? "true" : fmt::format("{}", fmt::join(active, " AND ")));
}

/// A key for the cards' owners, where the ids of the view are those of a table that has one.
Result<void> linkMappings(Database& database, const std::string& select)
{
    if (auto dropped =
            database.runScript("ALTER TABLE rfid_card_mappings DROP CONSTRAINT IF EXISTS rfid_card_mappings_employee");
        !dropped || !select.empty())
        return dropped;
    auto keyed = isThere(
        database, "SELECT 1 FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid "
                  "JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0] "
                  "WHERE c.oid = to_regclass('employees') AND c.relkind = 'r' AND i.indisunique AND i.indimmediate "
                  "AND i.indpred IS NULL AND i.indnkeyatts = 1 AND a.attname = 'id' "
                  "AND a.atttypid IN ('bigint'::regtype, 'integer'::regtype) "
                  "AND has_table_privilege(c.oid, 'REFERENCES')");
    if (!keyed)
        return failure(keyed.error());
    if (!*keyed)
        return {};
    return database.runScript("ALTER TABLE rfid_card_mappings ADD CONSTRAINT rfid_card_mappings_employee "
                              "FOREIGN KEY (employee_id) REFERENCES employees (id)");
}

} // namespace

Result<StandingLedger> prepareAdoption(Database& database, std::vector<std::string>& notices)
{
    if (auto free = refuseOurNames(database); !free)
        return failure(free.error());
    const auto columns = columnsOf(database, "rfid_ledger");
    if (!columns)
        return failure(columns.error());
    if (columns->empty())
        return StandingLedger::No;
    if (auto fits = checkLedger(database, *columns); !fits)
        return failure(fits.error());
    if (auto added = addMissingColumns(database, *columns, notices); !added)
        return failure(added.error());
    auto unique =
        isThere(database, "SELECT 1 FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = "
                          "i.indkey[0] WHERE i.indrelid = to_regclass('rfid_ledger') AND i.indisunique "
                          "AND i.indpred IS NULL AND i.indnkeyatts = 1 AND a.attname = 'sequence_id'");
    if (!unique)
        return failure(unique.error());
    if (*unique)
        return StandingLedger::Yes;
    notices.emplace_back("rfid_ledger: a unique index on sequence_id was added");
    if (auto made = database.runScript("CREATE UNIQUE INDEX rfid_ledger_sequence_id_key ON rfid_ledger (sequence_id)");
        !made)
        return failure(made.error());
    return StandingLedger::Yes;
}

Result<void> finishAdoption(Database& database, StandingLedger ledger, const std::string& employeesSelect,
                            std::vector<std::string>& notices)
{
    auto foreign = employeesAreForeign(database);
    if (!foreign)
        return failure(foreign.error());
    if (*foreign) {
        if (auto made = makeEmployeesView(database, employeesSelect, notices); !made)
            return made;
    }
    if (ledger == StandingLedger::No)
        return {};
    if (auto continued = continueOrigin(database, notices); !continued)
        return continued;
    return tryInsert(database);
}

Result<void> makeEmployeesView(Database& database, const std::string& select, std::vector<std::string>& notices)
{
    std::string people = select;
    while (!people.empty() && (people.back() == ';' || people.back() == ' ' || people.back() == '\n'))
        people.pop_back();
    if (people.empty()) {
        const auto columns = columnsOf(database, "employees");
        if (!columns)
            return failure(columns.error());
        auto guessed = guessEmployees(*columns);
        if (!guessed)
            return failure(guessed.error());
        people = std::move(*guessed);
        notices.push_back(fmt::format("people are read from the standing table employees by: {}", people));
    }
    // The casts keep the view's types the same whatever the SELECT yields, so that it can be replaced.
    auto made = database.run(fmt::format(
        "CREATE OR REPLACE VIEW rfid_employees AS SELECT p.id::bigint AS id, p.employee_number::text AS "
        "employee_number, "
        "p.full_name::text AS full_name, COALESCE(p.department::text, '') AS department, p.photo::text AS photo, "
        "COALESCE(p.is_active::text::boolean, false) AS is_active "
        "FROM ({}) AS p (id, employee_number, full_name, department, photo, is_active)",
        people));
    std::int64_t doubtful = 0;
    if (made) // reads every row once, so that a SELECT that fails on some row fails now
        made = database.run(
            "SELECT count(*) - count(DISTINCT id) + count(*) FILTER (WHERE employee_number IS NULL OR full_name IS "
            "NULL OR is_active IS NULL) FROM rfid_employees",
            {}, [&](const Row& row) { doubtful = row.integer(0); });
    if (!made && isPassing(made.error().code))
        return failure(made.error());
    if (!made)
        return failure(
            ErrorCode::InvalidArgument,
            fmt::format("the SELECT of employees does not work ({}); it must yield id, employee_number, full_name, "
                        "department, photo, is_active of each person",
                        made.error().message));
    if (doubtful != 0)
        return failure(ErrorCode::InvalidArgument,
                       "the SELECT of employees yields somebody twice, or without id, number or name; "
                       "correct employees_select in the configuration");
    auto stored = database.run("UPDATE rfid_store SET employees_select = $1",
                               {select.empty() ? SqlValue(nullptr) : SqlValue(select)});
    if (!stored)
        return failure(stored.error());
    return linkMappings(database, select);
}

} // namespace tapledger
