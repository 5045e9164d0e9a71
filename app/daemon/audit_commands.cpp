// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "services/ledger_service.h"
#include "site/json_object.h"
#include "site/store.h"

#include <fmt/format.h>
#include <memory>

namespace tapledger {
namespace {

int verifyAudit(const CommonOptions& common)
{
    auto site = openSite(common, StoreUse::Read);
    if (!site)
        return fail(site.error());
    const auto report = LedgerService(*site->database, commandLineActor()).verifyAudit();
    if (!report)
        return fail(report.error());
    if (common.json)
        print(JsonObject()
                  .number("entries", report->entries)
                  .boolean("intact", !report->fault)
                  .textOrNull("fault", report->fault)
                  .finish() +
              "\n");
    else
        print(report->fault ? fmt::format("The audit log is damaged: {}.\n", *report->fault)
                            : fmt::format("The audit log is intact: {} entries.\n", report->entries));
    return report->fault ? kExitFailed : kExitOk;
}

int listAudit(std::int64_t limit, const CommonOptions& common)
{
    auto site = openSite(common, StoreUse::Read);
    if (!site)
        return fail(site.error());
    const auto entries = LedgerService(*site->database, commandLineActor()).auditPage({0, limit});
    if (!entries)
        return fail(entries.error());
    if (!common.json) {
        std::vector<std::vector<std::string>> rows;
        for (const AuditEntry& entry : *entries)
            rows.push_back({std::to_string(entry.sequence_id), entry.created_at.iso(), entry.event, entry.body});
        printTable({"NUMBER", "TIME", "EVENT", "WHO AND WHAT"}, rows);
        return kExitOk;
    }
    std::vector<std::string> objects;
    objects.reserve(entries->size());
    for (const AuditEntry& entry : *entries)
        objects.push_back(auditLeaf(entry));
    print(jsonArray(objects) + "\n");
    return kExitOk;
}

} // namespace

void addAuditCommands(CLI::App& app, Invocation& invocation)
{
    CLI::App* group = app.add_subcommand("audit", "Who changed what: list, verify");
    auto limit = std::make_shared<std::int64_t>(50);
    CLI::App* list = addCommand(*group, invocation, "list", "Show the newest changes",
                                [limit, &invocation] { return listAudit(*limit, invocation.common); });
    list->add_option("--limit", *limit, "How many")->check(CLI::Range(1, 100'000))->capture_default_str();
    addCommand(*group, invocation, "verify", "Check numbering and chain of the audit log",
               [&invocation] { return verifyAudit(invocation.common); });
}

} // namespace tapledger
