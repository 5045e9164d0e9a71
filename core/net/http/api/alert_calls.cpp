// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http/api/fields.h"
#include "services/alert_service.h"

namespace tapledger::api {
namespace {

std::string alertText(const Alert& alert)
{
    const bool isSeen = alert.acknowledged_at.has_value();
    return ObjectText()
        .add("id", alert.id)
        .add("kind", alert.kind ? toText(*alert.kind) : std::string_view("unknown"))
        .add("subject", alert.subject)
        .add("severity", alert.severity)
        .add("message", alert.message)
        .add("raised_at", alert.raised_at)
        .add("acknowledged_at", alert.acknowledged_at)
        .add("acknowledged_by", isSeen ? std::optional(alert.acknowledged_by) : std::nullopt)
        .add("resolved_at", alert.resolved_at)
        .text();
}

std::optional<AlertFilter> filterOf(std::string_view state)
{
    if (state.empty() || state == "all")
        return AlertFilter::All;
    if (state == "open")
        return AlertFilter::Open;
    if (state == "resolved")
        return AlertFilter::Resolved;
    return std::nullopt;
}

Answer list(const Context& context, const Request& request)
{
    QueryFields query(request.query);
    const auto filter = filterOf(query.text("state"));
    const std::int64_t before = query.number("before", 0, 0, INT64_MAX);
    const std::int64_t limit = query.number("limit", 100, 1, 1000);
    if (const auto problem = query.problem())
        return refuse(*problem);
    if (!filter)
        return refuse(Problem::field_error("state", "state must be open, resolved or all"));
    const auto alerts = AlertService(context.database, context.clock, request.actor()).page(*filter, before, limit);
    if (!alerts)
        return refuse(alerts.error());
    std::vector<std::string> items;
    items.reserve(alerts->size());
    for (const Alert& alert : *alerts)
        items.push_back(alertText(alert));
    const bool isLast = static_cast<std::int64_t>(items.size()) < limit;
    return ok(pageText(items, "next_before", isLast ? "" : std::to_string(alerts->back().id)));
}

Answer acknowledge(const Context& context, const Request& request)
{
    const auto alert = AlertService(context.database, context.clock, request.actor()).acknowledge(request.number("id"));
    return alert ? Answer(ok(alertText(*alert))) : refuse(alert.error());
}

constexpr Route kRoutes[] = {
    {"GET", "/api/alerts", Operation::ManageAlerts, list},
    {"POST", "/api/alerts/{id}/acknowledge", Operation::ManageAlerts, acknowledge},
};

} // namespace

std::span<const Route> alertRoutes() { return kRoutes; }

} // namespace tapledger::api
