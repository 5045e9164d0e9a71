// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event_type.h"
#include "net/http/api/fields.h"
#include "services/ledger_service.h"

namespace tapledger::api {
namespace {

std::string entryText(const LedgerEntry& entry)
{
    return ObjectText()
        .add("sequence_id", entry.sequence_id)
        .add("employee_rfid", entry.employee_rfid)
        .add("employee_id", entry.employee_id)
        .add("device_id", entry.device_id)
        .add("scan_timestamp", entry.scan_timestamp)
        .add("event_type", entry.event_type)
        .raw("raw_payload", entry.raw_payload)
        .add("hash_chain", entry.hash_chain)
        .add("device_signature", entry.device_signature)
        .add("created_at", entry.created_at)
        .text();
}

Answer list(const Context& context, const Request& request)
{
    QueryFields query(request.query);
    LedgerFilter filter;
    filter.after = query.number("after", 0, 0, INT64_MAX);
    filter.limit = query.number("limit", 100, 1, 1000);
    filter.employee_id = query.optionalNumber("employee_id");
    filter.device_id = query.text("device_id");
    filter.event_type = query.text("event_type");
    filter.from = query.instant("from");
    filter.to = query.instant("to");
    const std::string card = query.text("card_uid");
    if (const auto problem = query.problem())
        return refuse(*problem);
    if (!filter.event_type.empty() && !parseEventType(filter.event_type))
        return refuse(
            Problem::field_error("event_type", "event_type must be time_in, time_out, break_start or break_end"));
    if (!card.empty()) {
        const auto uid = CardUid::parse(card);
        if (!uid)
            return refuse(Problem::field_error("card_uid", "card_uid must be 1 to 32 bytes in hex"));
        filter.card_uid = uid->text();
    }
    const auto entries = LedgerService(context.database, request.actor()).page(filter);
    if (!entries)
        return refuse(entries.error());
    std::vector<std::string> items;
    items.reserve(entries->size());
    for (const LedgerEntry& entry : *entries)
        items.push_back(entryText(entry));
    const bool isLast = static_cast<std::int64_t>(items.size()) < filter.limit;
    return ok(pageText(items, "next_after", isLast ? "" : std::to_string(entries->back().sequence_id)));
}

Answer head(const Context& context, const Request& request)
{
    const auto head = LedgerService(context.database, request.actor()).head();
    if (!head)
        return refuse(head.error());
    return ok(ObjectText().add("sequence_id", head->sequence_id).add("hash_chain", head->hash_chain).text());
}

Answer show(const Context& context, const Request& request)
{
    const auto entry = LedgerService(context.database, request.actor()).find(request.number("sequence_id"));
    if (!entry)
        return refuse(entry.error());
    return *entry ? Answer(ok(entryText(**entry))) : refuse(Problem{404, "not_found", "there is no such entry"});
}

Answer rejections(const Context& context, const Request& request)
{
    QueryFields query(request.query);
    const std::int64_t before = query.number("before", 0, 0, INT64_MAX);
    const std::int64_t limit = query.number("limit", 100, 1, 1000);
    if (const auto problem = query.problem())
        return refuse(*problem);
    const auto found = LedgerService(context.database, request.actor()).rejections(before, limit);
    if (!found)
        return refuse(found.error());
    std::vector<std::string> items;
    items.reserve(found->size());
    for (const Rejection& rejection : *found)
        items.push_back(ObjectText()
                            .add("id", rejection.id)
                            .add("received_at", rejection.received_at)
                            .add("reason", toText(rejection.reason))
                            .add("card_uid", rejection.card_uid)
                            .add("device_id", rejection.device_id)
                            .add("event_type", rejection.event_type)
                            .add("scan_timestamp", rejection.scan_timestamp)
                            .add("source", rejection.source)
                            .add("peer_address", rejection.peer_address)
                            .text());
    const bool isLast = static_cast<std::int64_t>(items.size()) < limit;
    return ok(pageText(items, "next_before", isLast ? "" : std::to_string(found->back().id)));
}

Answer audit(const Context& context, const Request& request)
{
    QueryFields query(request.query);
    const std::int64_t before = query.number("before", 0, 0, INT64_MAX);
    const std::int64_t limit = query.number("limit", 100, 1, 1000);
    if (const auto problem = query.problem())
        return refuse(*problem);
    const auto entries = LedgerService(context.database, request.actor()).auditPage({before, limit});
    if (!entries)
        return refuse(entries.error());
    std::vector<std::string> items;
    items.reserve(entries->size());
    for (const AuditEntry& entry : *entries)
        items.push_back(ObjectText()
                            .add("sequence_id", entry.sequence_id)
                            .add("created_at", entry.created_at)
                            .add("event", entry.event)
                            .raw("body", entry.body)
                            .add("hash_chain", entry.hash_chain)
                            .text());
    const bool isLast = static_cast<std::int64_t>(items.size()) < limit;
    return ok(pageText(items, "next_before", isLast ? "" : std::to_string(entries->back().sequence_id)));
}

constexpr Route kRoutes[] = {
    {"GET", "/api/ledger", Operation::ReadLedger, list},
    {"GET", "/api/ledger/head", Operation::ReadLedger, head},
    {"GET", "/api/ledger/{sequence_id}", Operation::ReadLedger, show},
    {"GET", "/api/rejections", Operation::ReadRejections, rejections},
    {"GET", "/api/audit", Operation::ReadAudit, audit},
};

} // namespace

std::span<const Route> ledgerRoutes() { return kRoutes; }

} // namespace tapledger::api
