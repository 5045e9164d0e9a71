// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http/api/fields.h"
#include "services/enrolment_service.h"

namespace tapledger::api {
namespace {

EnrolmentService serviceOf(const Context& context, const Request& request)
{
    return {context.database, context.clock, request.actor()};
}

std::string mappingText(const CardMapping& mapping)
{
    return ObjectText()
        .add("id", mapping.id)
        .add("card_uid", mapping.card_uid.text())
        .add("employee_id", mapping.employee_id)
        .add("card_type", mapping.card_type)
        .add("issued_at", mapping.issued_at)
        .add("expires_at", mapping.expires_at)
        .add("is_active", mapping.is_active)
        .add("deactivated_at", mapping.deactivated_at)
        .add("deactivated_reason", mapping.deactivated_reason)
        .add("last_used_at", mapping.last_used_at)
        .add("usage_count", mapping.usage_count)
        .add("notes", mapping.notes)
        .text();
}

/// Which part of a list is asked for.
struct Part
{
    std::int64_t after = 0;
    std::int64_t limit = 0;
    std::optional<Problem> problem;

    explicit Part(const Request& request)
    {
        QueryFields query(request.query);
        after = query.number("after", 0, 0, INT64_MAX);
        limit = query.number("limit", 100, 1, 1000);
        problem = query.problem();
    }
};

HttpResponse mappingsAnswer(const std::vector<CardMapping>& mappings, const Part& part)
{
    std::vector<std::string> items;
    items.reserve(mappings.size());
    for (const CardMapping& mapping : mappings)
        items.push_back(mappingText(mapping));
    const bool isLast = static_cast<std::int64_t>(items.size()) < part.limit;
    return ok(pageText(items, "next_after", isLast ? "" : std::to_string(mappings.back().id)));
}

std::optional<CardUid> uidOf(const Request& request)
{
    auto uid = CardUid::parse(request.path.at("card_uid"));
    return uid ? std::optional(std::move(*uid)) : std::nullopt;
}

Problem badUid() { return Problem::field_error("card_uid", "card_uid must be 1 to 32 bytes in hex"); }

Answer list(const Context& context, const Request& request)
{
    const Part part(request);
    if (part.problem)
        return refuse(*part.problem);
    const auto mappings = serviceOf(context, request).cardPage(part.after, part.limit);
    return mappings ? Answer(mappingsAnswer(*mappings, part)) : refuse(mappings.error());
}

/// A card that is somebody's: who holds it, so that the clerk can decide.
std::optional<Problem> cardInUse(const Context& context, const Request& request, const CardUid& uid)
{
    const auto holder = serviceOf(context, request).holder(uid);
    if (!holder || !*holder)
        return std::nullopt;
    Problem problem{409, "card_in_use", "the card is active for somebody else; send reassign to take it from them",
                    "card_uid"};
    problem.more = ",\"holder\":" + ObjectText()
                                        .add("employee_id", (*holder)->id)
                                        .add("employee_number", (*holder)->employee_number)
                                        .add("full_name", (*holder)->full_name)
                                        .text();
    return problem;
}

Answer assign(const Context& context, const Request& request)
{
    CardAssignment assignment;
    bool reassign = false;
    Fields fields(request.body);
    fields.require("card_uid");
    fields.require("employee_number");
    fields.cardUid("card_uid", assignment.card_uid);
    fields.text("employee_number", assignment.employee_number);
    fields.text("card_type", assignment.card_type);
    fields.instant("expires_at", assignment.expires_at);
    fields.boolean("reassign", reassign);
    if (const auto problem = fields.problem())
        return refuse(*problem);
    const auto assigned =
        serviceOf(context, request).assignCard(assignment, reassign ? CardInUse::Reassign : CardInUse::Refuse);
    if (!assigned) {
        if (assigned.error().code == ErrorCode::Conflict && !reassign) {
            if (auto problem = cardInUse(context, request, assignment.card_uid))
                return refuse(std::move(*problem));
        }
        return refuse(assigned.error());
    }
    return ok(mappingText(assigned->mapping), assigned->change == AssignedCard::Change::Issued ? 201 : 200);
}

Answer ofEmployee(const Context& context, const Request& request)
{
    const Part part(request);
    if (part.problem)
        return refuse(*part.problem);
    const auto mappings = serviceOf(context, request).cardPageOf(request.number("id"), part.after, part.limit);
    return mappings ? Answer(mappingsAnswer(*mappings, part)) : refuse(mappings.error());
}

Answer history(const Context& context, const Request& request)
{
    const auto uid = uidOf(request);
    if (!uid)
        return refuse(badUid());
    const Part part(request);
    if (part.problem)
        return refuse(*part.problem);
    const auto mappings = serviceOf(context, request).historyPage(*uid, part.after, part.limit);
    if (!mappings)
        return refuse(mappings.error());
    if (mappings->empty() && part.after == 0)
        return refuse(Problem{404, "not_found", "this card was never issued"});
    return mappingsAnswer(*mappings, part);
}

Answer deactivate(const Context& context, const Request& request)
{
    const auto uid = uidOf(request);
    if (!uid)
        return refuse(badUid());
    std::string reason;
    Fields fields(request.body);
    fields.require("reason");
    fields.text("reason", reason);
    if (const auto problem = fields.problem())
        return refuse(*problem);
    const auto ended = serviceOf(context, request).deactivateCard(*uid, reason);
    return ended ? Answer(ok(mappingText(ended->mapping))) : refuse(ended.error());
}

constexpr Route kRoutes[] = {
    {"GET", "/api/mappings", Operation::ManageCards, list},
    {"POST", "/api/mappings", Operation::ManageCards, assign},
    {"GET", "/api/mappings/employee/{id}", Operation::ManageCards, ofEmployee},
    {"GET", "/api/mappings/{card_uid}", Operation::ManageCards, history},
    {"POST", "/api/mappings/{card_uid}/deactivate", Operation::ManageCards, deactivate},
};

} // namespace

std::span<const Route> cardRoutes() { return kRoutes; }

} // namespace tapledger::api
