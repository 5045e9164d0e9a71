// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http/api/fields.h"
#include "services/trust_service.h"

namespace tapledger::api {
namespace {

Answer checkpoint(const Context& context, const Request& request)
{
    const auto latest = TrustService(context.database, context.clock, request.actor()).latest(LogKind::Taps);
    return latest ? Answer(ok(latest->record)) : refuse(latest.error());
}

Answer seal(const Context& context, const Request& request)
{
    const auto made = TrustService(context.database, context.clock, request.actor()).sealNow();
    return made ? Answer(ok(made->record, 201)) : refuse(made.error());
}

/// Which of the two logs a query asks for.
std::optional<LogKind> logOf(QueryFields& query, std::optional<Problem>& problem)
{
    const std::string log = query.text("log");
    problem = query.problem();
    if (!problem && !log.empty() && log != "taps" && log != "admin")
        problem = Problem::field_error("log", "log must be taps or admin");
    if (problem)
        return std::nullopt;
    return log == "admin" ? LogKind::Admin : LogKind::Taps;
}

Answer checkpoints(const Context& context, const Request& request)
{
    QueryFields query(request.query);
    const std::int64_t before = query.number("before", 0, 0, INT64_MAX);
    const std::int64_t limit = query.number("limit", 100, 1, 1000);
    std::optional<Problem> problem;
    const auto log = logOf(query, problem);
    if (!log)
        return refuse(*problem);
    const auto found = TrustService(context.database, context.clock, request.actor()).page(*log, before, limit);
    if (!found)
        return refuse(found.error());
    std::vector<std::string> items;
    items.reserve(found->size());
    for (const StoredCheckpoint& stored : *found)
        items.push_back(ObjectText()
                            .add("id", stored.id)
                            .add("tree_size", stored.tree_size)
                            .add("created_at", stored.created_at)
                            .raw("record", stored.record)
                            .text());
    const bool isLast = static_cast<std::int64_t>(items.size()) < limit;
    return ok(pageText(items, "next_before", isLast ? "" : std::to_string(found->back().id)));
}

Answer consistency(const Context& context, const Request& request)
{
    QueryFields query(request.query);
    const std::int64_t oldSize = query.number("old_size", 0, 1, INT64_MAX);
    const std::int64_t newSize = query.number("new_size", 0, 1, INT64_MAX);
    std::optional<Problem> problem;
    const auto log = logOf(query, problem);
    if (!log)
        return refuse(*problem);
    if (oldSize == 0)
        return refuse(Problem::field_error("old_size", "old_size is missing"));
    const auto made =
        TrustService(context.database, context.clock, request.actor()).consistency(*log, oldSize, newSize);
    return made ? Answer(ok(made->toJson())) : refuse(made.error());
}

Answer receipt(const Context& context, const Request& request)
{
    const auto made =
        TrustService(context.database, context.clock, request.actor()).receipt(request.number("sequence_id"));
    return made ? Answer(ok(made->toJson())) : refuse(made.error());
}

constexpr Route kRoutes[] = {
    {"GET", "/api/ledger/checkpoint", Operation::ReadLedger, checkpoint},
    {"POST", "/api/ledger/checkpoint", Operation::VerifyLedger, seal},
    {"GET", "/api/ledger/checkpoints", Operation::ReadLedger, checkpoints},
    {"GET", "/api/ledger/consistency", Operation::ReadLedger, consistency},
    {"GET", "/api/ledger/{sequence_id}/receipt", Operation::ReadLedger, receipt},
};

} // namespace

std::span<const Route> trustRoutes() { return kRoutes; }

} // namespace tapledger::api
