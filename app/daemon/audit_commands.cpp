// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "evidence_files.h"
#include "services/ledger_service.h"
#include "site/json_object.h"
#include "site/store.h"

#include <fmt/format.h>
#include <memory>

namespace tapledger {
namespace {

/// What an auditor brings along.
struct AuditFiles
{
    std::string keyRing;
    std::vector<std::string> checkpoints;
};

Result<AuditEvidence> readEvidence(const AuditFiles& files, const Site& site)
{
    auto ring = ringFrom(files.keyRing, LogKind::Admin, site, !files.checkpoints.empty());
    if (!ring)
        return failure(ring.error());
    auto checkpoints = readFiles(files.checkpoints, kMaxNoteLength);
    if (!checkpoints)
        return failure(checkpoints.error());
    return AuditEvidence{std::move(*ring), std::move(*checkpoints)};
}

std::string signedPart(const AuditReport& report)
{
    return report.checkpoints == 0
               ? " There was no checkpoint to compare them with."
               : fmt::format(" {} checkpoints confirm the first {}.", report.checkpoints, report.signed_entries);
}

int verifyAudit(const AuditFiles& files, const CommonOptions& common)
{
    auto site = openSite(common, StoreUse::Read);
    if (!site)
        return fail(site.error());
    const auto evidence = readEvidence(files, site->site);
    if (!evidence)
        return fail(evidence.error());
    const auto report = LedgerService(*site->database, commandLineActor()).verifyAudit(*evidence);
    if (!report)
        return fail(report.error());
    if (common.json)
        print(JsonObject()
                  .number("entries", report->entries)
                  .number("checkpoints", report->checkpoints)
                  .number("signed_entries", report->signed_entries)
                  .boolean("intact", !report->fault)
                  .textOrNull("fault", report->fault)
                  .finish() +
              "\n");
    else
        print(report->fault
                  ? fmt::format("The audit log is damaged: {}.\n", *report->fault)
                  : fmt::format("The audit log is intact: {} entries.{}\n", report->entries, signedPart(*report)));
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
    auto files = std::make_shared<AuditFiles>();
    CLI::App* verify =
        addCommand(*group, invocation, "verify", "Check numbering, chain and checkpoints of the audit log",
                   [files, &invocation] { return verifyAudit(*files, invocation.common); });
    verify->add_option("--keyring", files->keyRing, "Key ring (default: this site's)")->type_name("FILE");
    verify
        ->add_option("--checkpoint", files->checkpoints,
                     "A checkpoint of the audit log that was kept elsewhere; any number of them")
        ->type_name("FILE")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

} // namespace tapledger
