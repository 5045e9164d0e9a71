// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "commands.h"
#include "services/retention.h"
#include "site/json_object.h"
#include "site/store.h"

#include <algorithm>
#include <fmt/format.h>

namespace tapledger {
namespace {

enum class Mode { Plan, Run };

std::string textOf(const std::optional<Timestamp>& at) { return at ? at->iso() : ""; }

std::string toJson(const RetentionItem& item)
{
    const auto instant = [](const std::optional<Timestamp>& at) {
        return at ? std::optional(at->iso()) : std::optional<std::string>();
    };
    return JsonObject()
        .text("what", item.what)
        .number("days", item.kept.count())
        .text("before", item.before.iso())
        .number("count", item.found.count)
        .textOrNull("oldest", instant(item.found.oldest))
        .textOrNull("newest", instant(item.found.newest))
        .textOrNull("trouble", item.trouble ? std::optional(item.trouble->message) : std::optional<std::string>())
        .finish();
}

void show(const std::vector<RetentionItem>& items, Mode mode)
{
    if (items.empty()) {
        print("everything is kept for ever; set retention.rejections_days, retention.alerts_days or "
              "retention.payloads_days\n");
        return;
    }
    std::vector<std::vector<std::string>> rows;
    rows.reserve(items.size());
    for (const RetentionItem& item : items)
        rows.push_back({std::string(item.what), fmt::format("{} days", item.kept.count()), item.before.iso(),
                        std::to_string(item.found.count), textOf(item.found.oldest), textOf(item.found.newest)});
    printTable({"WHAT", "KEPT FOR", "GOES BEFORE", mode == Mode::Plan ? "WOULD GO" : "GONE", "OLDEST", "NEWEST"}, rows);
}

int applyRetention(Mode mode, const CommonOptions& common)
{
    auto site = openSite(common, mode == Mode::Plan ? StoreUse::Read : StoreUse::Write);
    if (!site)
        return fail(site.error());
    const SystemClock clock;
    Retention retention(*site->database, clock, commandLineActor());
    const RetentionRules& rules = site->site.settings.retention.rules;
    const auto items = mode == Mode::Plan ? retention.plan(rules) : retention.run(rules);
    if (!items)
        return fail(items.error());
    if (common.json) {
        std::vector<std::string> objects;
        std::ranges::transform(*items, std::back_inserter(objects), toJson);
        print(jsonArray(objects) + "\n");
    } else {
        show(*items, mode);
    }
    int exitCode = kExitOk;
    for (const RetentionItem& item : *items) {
        if (item.trouble)
            exitCode = fail({item.trouble->code, fmt::format("{}: {}", item.what, item.trouble->message)});
    }
    return exitCode;
}

} // namespace

void addRetentionCommands(CLI::App& app, Invocation& invocation)
{
    CLI::App* group = app.add_subcommand("retention", "What is removed by age, by the settings retention.*: plan, run");
    CLI::App* plan = addCommand(*group, invocation, "plan", "Say what would go now, and change nothing",
                                [&invocation] { return applyRetention(Mode::Plan, invocation.common); });
    plan->footer("Exit code 1: run would lack a right for some of it.");
    CLI::App* run = addCommand(*group, invocation, "run", "Remove it now, as the server does once a day",
                               [&invocation] { return applyRetention(Mode::Run, invocation.common); });
    run->footer(
        "It cannot be undone. Entries of the ledger and the audit log are never removed; of a payload its hash\n"
        "stays, so that the ledger verifies as before. Payloads on PostgreSQL: as the owner of the tables.\n"
        "Exit code 1: not everything could be removed.");
}

} // namespace tapledger
