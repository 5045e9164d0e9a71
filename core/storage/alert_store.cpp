// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/alert_store.h"

#include <fmt/format.h>

namespace tapledger {
namespace {

Alert alertOf(const Row& row)
{
    Alert alert;
    alert.id = row.integer(0);
    alert.kind = parseAlertKind(row.text(1));
    alert.subject = row.text(2);
    alert.severity = row.text(3);
    alert.message = row.text(4);
    alert.raised_at = row.timestamp(5).value_or(Timestamp::earliest());
    alert.acknowledged_at = row.timestamp(6);
    alert.acknowledged_by = row.text(7);
    alert.resolved_at = row.timestamp(8);
    return alert;
}

std::string_view conditionOf(AlertFilter filter)
{
    switch (filter) {
    case AlertFilter::Open:
        return "resolved_at IS NULL";
    case AlertFilter::Resolved:
        return "resolved_at IS NOT NULL";
    case AlertFilter::All:
        break;
    }
    return "true";
}

constexpr std::string_view kSettled = "acknowledged_at < $1 AND resolved_at < $1";

} // namespace

Result<bool> AlertStore::raise(AlertKind kind, std::string_view subject, std::string_view message, Timestamp now)
{
    const auto inserted = m_database.run(
        "INSERT INTO rfid_alerts (kind, subject, severity, message, raised_at) "
        "VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
        {std::string(toText(kind)), std::string(subject), std::string(severityOf(kind)), std::string(message), now});
    if (!inserted)
        return failure(inserted.error());
    return *inserted > 0;
}

Result<bool> AlertStore::resolve(AlertKind kind, std::string_view subject, Timestamp now)
{
    const auto changed = m_database.run(
        "UPDATE rfid_alerts SET resolved_at = $1 WHERE kind = $2 AND subject = $3 AND resolved_at IS NULL",
        {now, std::string(toText(kind)), std::string(subject)});
    if (!changed)
        return failure(changed.error());
    return *changed > 0;
}

Result<bool> AlertStore::acknowledge(std::int64_t id, std::string_view by, Timestamp now)
{
    const auto changed = m_database.run(
        "UPDATE rfid_alerts SET acknowledged_at = $1, acknowledged_by = $2 WHERE id = $3 AND acknowledged_at IS NULL",
        {now, std::string(by), id});
    if (!changed)
        return failure(changed.error());
    if (*changed > 0)
        return true;
    const auto known = find(id);
    if (!known)
        return failure(known.error());
    if (!*known)
        return failure(ErrorCode::NotFound, fmt::format("there is no alert {}", id));
    return false;
}

Result<std::vector<Alert>> AlertStore::read(std::string_view where, std::initializer_list<SqlValue> values)
{
    std::vector<Alert> alerts;
    auto found = m_database.run(fmt::format("SELECT id, kind, subject, severity, message, raised_at, acknowledged_at, "
                                            "acknowledged_by, resolved_at FROM rfid_alerts WHERE {}",
                                            where),
                                values, [&](const Row& row) { alerts.push_back(alertOf(row)); });
    if (!found)
        return failure(found.error());
    return alerts;
}

Result<std::optional<Alert>> AlertStore::find(std::int64_t id)
{
    auto alerts = read("id = $1", {id});
    if (!alerts)
        return failure(alerts.error());
    return alerts->empty() ? std::nullopt : std::optional(std::move(alerts->front()));
}

Result<std::vector<Alert>> AlertStore::page(AlertFilter filter, std::int64_t before, std::int64_t limit)
{
    return read(fmt::format("{} AND ($1 = 0 OR id < $1) ORDER BY id DESC LIMIT $2", conditionOf(filter)),
                {before, limit});
}

Result<std::int64_t> AlertStore::countOpen()
{
    std::int64_t count = 0;
    auto read = m_database.run("SELECT count(*) FROM rfid_alerts WHERE resolved_at IS NULL", {},
                               [&](const Row& row) { count = row.integer(0); });
    if (!read)
        return failure(read.error());
    return count;
}

Result<std::vector<Alert>> AlertStore::open(AlertKind kind)
{
    return read("kind = $1 AND resolved_at IS NULL ORDER BY id", {std::string(toText(kind))});
}

Result<AgeRange> AlertStore::settledBefore(Timestamp before)
{
    AgeRange range;
    auto read = m_database.run(
        fmt::format("SELECT count(*), min(raised_at), max(raised_at) FROM rfid_alerts WHERE {}", kSettled), {before},
        [&](const Row& row) {
            range = {row.integer(0), row.timestamp(1), row.timestamp(2)};
        });
    if (!read)
        return failure(read.error());
    return range;
}

Result<AgeRange> AlertStore::removeSettledBefore(Timestamp before, std::int64_t limit)
{
    AgeRange removed;
    auto done = m_database.run(
        fmt::format("DELETE FROM rfid_alerts WHERE id IN (SELECT id FROM rfid_alerts WHERE {} ORDER BY id LIMIT $2) "
                    "RETURNING raised_at",
                    kSettled),
        {before, limit}, [&](const Row& row) { removed.add(row.timestamp(0)); });
    if (!done)
        return failure(done.error());
    return removed;
}

} // namespace tapledger
