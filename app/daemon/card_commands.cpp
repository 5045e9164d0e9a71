// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "import_command.h"
#include "services/enrolment_service.h"
#include "site/json_object.h"
#include "site/store.h"

#include <fmt/format.h>
#include <memory>

namespace tapledger {
namespace {

struct AssignOptions
{
    std::string uid;
    std::string employee;
    std::string type = "mifare";
    std::string expires;
    bool reassign = false;
};

std::optional<std::string> isoOrNull(const std::optional<Timestamp>& time)
{
    return time ? std::optional(time->iso()) : std::nullopt;
}

JsonObject toJson(const CardMapping& mapping, const Employee& employee)
{
    JsonObject object;
    object.number("id", mapping.id)
        .text("card_uid", mapping.card_uid.text())
        .text("card_type", mapping.card_type)
        .number("employee_id", mapping.employee_id)
        .text("employee_number", employee.employee_number)
        .text("full_name", employee.full_name)
        .text("issued_at", mapping.issued_at.iso())
        .textOrNull("expires_at", isoOrNull(mapping.expires_at))
        .boolean("is_active", mapping.is_active)
        .textOrNull("deactivated_at", isoOrNull(mapping.deactivated_at))
        .text("deactivated_reason", mapping.deactivated_reason)
        .textOrNull("last_used_at", isoOrNull(mapping.last_used_at))
        .number("usage_count", mapping.usage_count);
    return object;
}

Result<CardUid> parseUid(const std::string& text)
{
    auto uid = CardUid::parse(text);
    if (!uid)
        return failure(ErrorCode::InvalidArgument, fmt::format("card UID \"{}\": {}", text, uid.error().message));
    return uid;
}

int assignCard(const AssignOptions& options, const CommonOptions& common)
{
    const auto uid = parseUid(options.uid);
    if (!uid)
        return fail(uid.error());
    CardAssignment assignment{*uid, options.employee, options.type, std::nullopt};
    if (!options.expires.empty()) {
        const auto expires = parseExpiry(options.expires);
        if (!expires)
            return fail(expires.error());
        assignment.expires_at = *expires;
    }
    auto site = openSite(common, StoreUse::Write);
    if (!site)
        return fail(site.error());
    const SystemClock clock;
    auto assigned = EnrolmentService(*site->database, clock, commandLineActor())
                        .assignCard(assignment, options.reassign ? CardInUse::Reassign : CardInUse::Refuse);
    if (!assigned) {
        if (assigned.error().code == ErrorCode::Conflict && !options.reassign)
            assigned.error().message += " (--reassign)";
        return fail(assigned.error());
    }
    const bool isNew = assigned->change == AssignedCard::Change::Issued;
    if (common.json) {
        JsonObject object = toJson(assigned->mapping, assigned->employee);
        object.text("change", isNew ? "issued" : "already_held");
        object.textOrNull("replaced_card_uid",
                          assigned->replaced ? std::optional(assigned->replaced->card_uid.text()) : std::nullopt);
        object.textOrNull("taken_from_employee_number",
                          assigned->taken_from ? std::optional(assigned->taken_from->employee_number) : std::nullopt);
        print(object.finish() + "\n");
        return kExitOk;
    }
    const std::string who = nameAndNumber(assigned->employee);
    const std::string& card = assigned->mapping.card_uid.text();
    std::string text = isNew ? fmt::format("card {} issued to {}\n", card, who)
                             : fmt::format("card {} belongs to {} already; nothing was changed\n", card, who);
    if (assigned->replaced)
        text += fmt::format("their card {} is no longer valid\n", assigned->replaced->card_uid.text());
    if (assigned->taken_from)
        text += fmt::format("it no longer belongs to {}\n", nameAndNumber(*assigned->taken_from));
    print(text);
    return kExitOk;
}

int deactivateCard(const std::string& uidText, const std::string& reason, const CommonOptions& common)
{
    const auto uid = parseUid(uidText);
    if (!uid)
        return fail(uid.error());
    auto site = openSite(common, StoreUse::Write);
    if (!site)
        return fail(site.error());
    const SystemClock clock;
    const auto ended = EnrolmentService(*site->database, clock, commandLineActor()).deactivateCard(*uid, reason);
    if (!ended)
        return fail(ended.error());
    print(common.json ? toJson(ended->mapping, ended->employee).finish() + "\n"
                      : fmt::format("card {} of {} is no longer valid ({})\n", uid->text(),
                                    nameAndNumber(ended->employee), reason));
    return kExitOk;
}

std::string stateOf(const CardMapping& mapping, Timestamp now)
{
    if (!mapping.is_active)
        return mapping.deactivated_reason.empty() ? "ended" : mapping.deactivated_reason;
    return mapping.expires_at && *mapping.expires_at <= now ? "expired" : "active";
}

int listCards(EnrolmentService::Cards which, const CommonOptions& common)
{
    auto site = openSite(common, StoreUse::Write);
    if (!site)
        return fail(site.error());
    const SystemClock clock;
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> objects;
    auto read =
        EnrolmentService(*site->database, clock, commandLineActor()).forEachCard(which, [&](const CardAndHolder& card) {
            if (common.json)
                objects.push_back(toJson(card.mapping, card.employee).finish());
            else
                rows.push_back({card.mapping.card_uid.text(), card.employee.employee_number, card.employee.full_name,
                                card.mapping.card_type, card.mapping.issued_at.iso().substr(0, 10),
                                card.mapping.expires_at ? card.mapping.expires_at->iso().substr(0, 10) : "never",
                                stateOf(card.mapping, clock.now()), std::to_string(card.mapping.usage_count)});
        });
    if (!read)
        return fail(read.error());
    if (common.json)
        print(jsonArray(objects) + "\n");
    else
        printTable({"CARD", "NUMBER", "NAME", "TYPE", "ISSUED", "EXPIRES", "STATE", "USES"}, rows);
    return kExitOk;
}

} // namespace

void addCardCommands(CLI::App& app, Invocation& invocation)
{
    CLI::App* group = app.add_subcommand("card", "Cards: assign, deactivate, import, list");

    auto options = std::make_shared<AssignOptions>();
    CLI::App* assign = addCommand(*group, invocation, "assign", "Issue a card; the person's previous one ends",
                                  [options, &invocation] { return assignCard(*options, invocation.common); });
    assign->add_option("UID", options->uid, "Number of the card, as hex: 04:3A:B2:C5:D8")->required();
    assign->add_option("--employee", options->employee, "Employee number")->required();
    assign->add_option("--type", options->type, "mifare, desfire, em4100, hid, ntag or other")->capture_default_str();
    assign->add_option("--expires", options->expires, "Last day (2027-01-31) or time with offset; default: never");
    assign->add_flag("--reassign", options->reassign, "Take the card from whoever holds it now");
    assign->footer("Example: tapledgerd card assign 04:3A:B2:C5:D8 --employee 1001");

    struct DeactivateOptions
    {
        std::string uid;
        std::string reason;
    };
    auto ending = std::make_shared<DeactivateOptions>();
    CLI::App* deactivate =
        addCommand(*group, invocation, "deactivate", "End a card's validity at once",
                   [ending, &invocation] { return deactivateCard(ending->uid, ending->reason, invocation.common); });
    deactivate->add_option("UID", ending->uid, "Number of the card, as hex")->required();
    deactivate->add_option("--reason", ending->reason, "lost, stolen, damaged, replaced, left, expired or other")
        ->required();
    deactivate->footer("Example: tapledgerd card deactivate 04:3A:B2:C5:D8 --reason lost");

    auto all = std::make_shared<bool>(false);
    CLI::App* list = addCommand(*group, invocation, "list", "List the cards that are active", [all, &invocation] {
        return listCards(*all ? EnrolmentService::Cards::All : EnrolmentService::Cards::Active, invocation.common);
    });
    list->add_flag("--all", *all, "Past ones too");

    addImportCommand(*group, invocation, "cards", "card_uid,employee_number,card_type,expires_at", importCards);
}

} // namespace tapledger
