// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/card_mapping_store.h"

#include "base/json.h"

#include <fmt/format.h>

namespace tapledger {
namespace {

constexpr std::string_view kColumns =
    "m.id, m.card_uid, m.employee_id, m.card_type, m.issued_at, m.expires_at, m.is_active, m.deactivated_at, "
    "m.deactivated_reason, m.last_used_at, m.usage_count, m.notes";
constexpr int kEmployeeIsActive = 12; ///< the column after kColumns in the directory's query

CardMapping mappingOf(const Row& row)
{
    CardMapping mapping;
    mapping.id = row.integer(0);
    if (auto uid = CardUid::parse(row.text(1)))
        mapping.card_uid = std::move(*uid);
    mapping.employee_id = row.integer(2);
    mapping.card_type = row.text(3);
    mapping.issued_at = row.timestamp(4).value_or(Timestamp::earliest());
    mapping.expires_at = row.timestamp(5);
    mapping.is_active = row.boolean(6);
    mapping.deactivated_at = row.timestamp(7);
    mapping.deactivated_reason = row.text(8);
    mapping.last_used_at = row.timestamp(9);
    mapping.usage_count = row.integer(10);
    mapping.notes = row.text(11);
    return mapping;
}

SqlValue orNull(const std::optional<Timestamp>& value) { return value ? SqlValue(*value) : SqlValue(nullptr); }
SqlValue orNull(const std::string& text) { return text.empty() ? SqlValue(nullptr) : SqlValue(text); }

Result<std::optional<CardMapping>> findOne(Database& database, std::string_view where, const SqlValue& value)
{
    std::optional<CardMapping> found;
    auto read =
        database.run(fmt::format("SELECT {} FROM rfid_card_mappings m WHERE m.is_active AND {}", kColumns, where),
                     {value}, [&](const Row& row) { found = mappingOf(row); });
    if (!read)
        return failure(read.error());
    return found;
}

Result<std::vector<CardMapping>> findAll(Database& database, std::string_view where,
                                         std::initializer_list<SqlValue> values)
{
    std::vector<CardMapping> mappings;
    auto read = database.run(fmt::format("SELECT {} FROM rfid_card_mappings m WHERE {}", kColumns, where), values,
                             [&](const Row& row) { mappings.push_back(mappingOf(row)); });
    if (!read)
        return failure(read.error());
    return mappings;
}

std::string directoryQuery(std::string_view where)
{
    return fmt::format(
        "SELECT {}, e.is_active FROM rfid_card_mappings m LEFT JOIN rfid_employees e ON e.id = m.employee_id "
        "{} ORDER BY m.issued_at, m.id",
        kColumns, where);
}

Result<void> readDirectory(Database& database, const std::string& sql, std::initializer_list<SqlValue> values,
                           const std::function<void(DirectoryRow)>& sink)
{
    auto read = database.run(sql, values, [&](const Row& row) {
        sink({mappingOf(row), row.boolean(kEmployeeIsActive)}); // no such employee: not active
    });
    return read ? Result<void>() : Result<void>(failure(read.error()));
}

} // namespace

Result<std::int64_t> CardMappingStore::insert(const CardMapping& mapping, Timestamp now)
{
    std::int64_t id = 0;
    auto inserted = m_database.run("INSERT INTO rfid_card_mappings (card_uid, employee_id, card_type, issued_at, "
                                   "expires_at, is_active, deactivated_at, "
                                   "deactivated_reason, notes, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, "
                                   "$7, $8, $9, $10, $11) RETURNING id",
                                   {mapping.card_uid.text(), mapping.employee_id, mapping.card_type, mapping.issued_at,
                                    orNull(mapping.expires_at), mapping.is_active, orNull(mapping.deactivated_at),
                                    orNull(mapping.deactivated_reason), orNull(mapping.notes), now, now},
                                   [&](const Row& row) { id = row.integer(0); });
    if (!inserted && inserted.error().code == ErrorCode::Conflict)
        return failure(ErrorCode::Conflict,
                       "the card or the employee has an active card mapping already, or there is no "
                       "such employee; deactivate the old mapping first");
    if (!inserted)
        return failure(inserted.error());
    return id;
}

Result<void> CardMappingStore::deactivate(std::int64_t mappingId, std::string_view reason, Timestamp now)
{
    auto changed =
        m_database.run("UPDATE rfid_card_mappings SET is_active = $1, deactivated_at = $2, deactivated_reason = $3, "
                       "updated_at = $4 WHERE id = $5 AND is_active",
                       {false, now, std::string(reason), now, mappingId});
    if (!changed)
        return failure(changed.error());
    if (*changed == 0)
        return failure(ErrorCode::NotFound,
                       fmt::format("card mapping {} does not exist or is not active any more", mappingId));
    return {};
}

Result<std::optional<CardMapping>> CardMappingStore::findActiveByCard(const CardUid& uid)
{
    return findOne(m_database, "m.card_uid = $1", uid.text());
}

Result<std::optional<CardMapping>> CardMappingStore::findActiveByEmployee(std::int64_t employeeId)
{
    return findOne(m_database, "m.employee_id = $1", employeeId);
}

Result<std::vector<CardMapping>> CardMappingStore::history(const CardUid& uid)
{
    return findAll(m_database, "m.card_uid = $1 ORDER BY m.issued_at, m.id", {uid.text()});
}

Result<std::vector<CardMapping>> CardMappingStore::ofEmployee(std::int64_t employeeId)
{
    return findAll(m_database, "m.employee_id = $1 ORDER BY m.issued_at, m.id", {employeeId});
}

Result<std::vector<CardMapping>> CardMappingStore::pageOf(std::int64_t employeeId, std::int64_t after,
                                                          std::int64_t limit)
{
    return findAll(m_database, "m.employee_id = $1 AND m.id > $2 ORDER BY m.id LIMIT $3", {employeeId, after, limit});
}

Result<std::vector<CardMapping>> CardMappingStore::pageOf(const CardUid& uid, std::int64_t after, std::int64_t limit)
{
    return findAll(m_database, "m.card_uid = $1 AND m.id > $2 ORDER BY m.id LIMIT $3", {uid.text(), after, limit});
}

Result<std::vector<CardMapping>> CardMappingStore::page(std::int64_t after, std::int64_t limit)
{
    return findAll(m_database, "m.id > $1 ORDER BY m.id LIMIT $2", {after, limit});
}

Result<void> CardMappingStore::forEach(const std::function<void(const CardMapping&)>& sink)
{
    auto read = m_database.run(fmt::format("SELECT {} FROM rfid_card_mappings m ORDER BY m.issued_at, m.id", kColumns),
                               {}, [&](const Row& row) { sink(mappingOf(row)); });
    return read ? Result<void>() : Result<void>(failure(read.error()));
}

Result<void> CardMappingStore::forEachForDirectory(const std::function<void(DirectoryRow)>& sink)
{
    return readDirectory(m_database, directoryQuery(""), {}, sink);
}

Result<void> CardMappingStore::forEachForDirectory(std::span<const std::string> cardUids,
                                                   std::span<const std::int64_t> employeeIds,
                                                   const std::function<void(DirectoryRow)>& sink)
{
    std::string cards = "[";
    for (const std::string& uid : cardUids) {
        cards += cards.size() > 1 ? "," : "";
        json::appendQuoted(cards, uid);
    }
    cards += ']';
    const std::string employees = fmt::format("[{}]", fmt::join(employeeIds, ","));
    const std::string_view in =
        m_database.dialect() == Dialect::Sqlite
            ? "WHERE m.card_uid IN (SELECT value FROM json_each($1)) OR m.card_uid IN (SELECT card_uid "
              "FROM rfid_card_mappings WHERE employee_id IN (SELECT value FROM json_each($2)))"
            : "WHERE m.card_uid IN (SELECT json_array_elements_text($1::json)) OR m.card_uid IN (SELECT "
              "card_uid FROM rfid_card_mappings WHERE employee_id IN (SELECT "
              "json_array_elements_text($2::json)::bigint))";
    return readDirectory(m_database, directoryQuery(in), {cards, employees}, sink);
}

Result<void> CardMappingStore::addUses(std::span<const CardUse> uses)
{
    if (uses.empty())
        return {};
    std::string rows = "[";
    for (const CardUse& use : uses)
        rows += fmt::format("{}{{\"i\":{},\"n\":{},\"t\":\"{}\"}}", rows.size() > 1 ? "," : "", use.mapping_id,
                            use.count, use.last_used_at.iso());
    rows += ']';
    const std::string_view source = m_database.dialect() == Dialect::Sqlite
                                        ? "(SELECT json_extract(value, '$.i') AS i, json_extract(value, '$.n') AS n, "
                                          "json_extract(value, '$.t') AS t "
                                          "FROM json_each($1)) AS u"
                                        : "json_to_recordset($1::json) AS u(i bigint, n bigint, t timestamptz)";
    auto changed =
        m_database.run(fmt::format("UPDATE rfid_card_mappings SET usage_count = usage_count + u.n, last_used_at = "
                                   "CASE WHEN last_used_at > u.t THEN last_used_at ELSE u.t END "
                                   "FROM {} WHERE rfid_card_mappings.id = u.i",
                                   source),
                       {rows});
    return changed ? Result<void>() : Result<void>(failure(changed.error()));
}

} // namespace tapledger
