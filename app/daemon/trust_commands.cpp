// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchors/anchor_state.h"
#include "anchors/sinks.h"
#include "base/files.h"
#include "base/json.h"
#include "commands.h"
#include "ledger/consistency.h"
#include "ledger/receipt.h"
#include "ledger/report_signature.h"
#include "services/payload_erasure.h"
#include "services/trust_service.h"
#include "site/json_object.h"
#include "site/key_rotation.h"
#include "site/timestamping.h"
#include "site/trust.h"

#include <CLI/Validators.hpp>
#include <algorithm>
#include <atomic>
#include <fmt/format.h>
#include <map>
#include <memory>

namespace tapledger {
namespace {

/// To a new file, or to standard output where none is named.
int writeOut(const std::string& text, const std::string& file)
{
    if (file.empty()) {
        print(text);
        return kExitOk;
    }
    const auto written = writeWholeFile(file, text, kPublicFile, false);
    return written ? kExitOk : fail(written.error());
}

const std::map<std::string, LogKind> kLogs = {{"taps", LogKind::Taps}, {"admin", LogKind::Admin}};

int initKeys(const CommonOptions& common)
{
    auto site = openSite(common, StoreUse::Write);
    if (!site)
        return fail(site.error());
    if (auto made = makeSiteKeys(site->site, *site->database); !made)
        return fail(made.error());
    const TrustFolder folder = trustFolder(site->site);
    const auto keys = folder.keys(LogKind::Taps);
    if (!keys)
        return fail(keys.error());
    const std::string ring = (folder.path() / "taps.keyring.json").string();
    if (common.json)
        print(JsonObject().text("origin", keys->ring.origin).text("key_ring", ring).finish() + "\n");
    else
        print(fmt::format(
            "the ledger is signed as {}\nGive {} to everybody who is to check checkpoints and receipts; the "
            "other files of that folder are for the service alone.\n",
            keys->ring.origin, ring));
    return kExitOk;
}

int rotateKeys(const CommonOptions& common)
{
    const auto site = findSite(common);
    if (!site)
        return fail(site.error());
    const SystemClock clock;
    const auto rotated = rotateSiteKeys(*site, clock, commandLineActor());
    if (!rotated)
        return fail(rotated.error());
    for (const RotatedKeys& log : *rotated) {
        if (common.json)
            print(JsonObject()
                      .text("origin", log.origin)
                      .number("size", log.size)
                      .text("key_ring", log.key_ring)
                      .finish() +
                  "\n");
        else
            print(fmt::format("{}: new keys from its size {} on; hand out {}\n", log.origin, log.size, log.key_ring));
    }
    return kExitOk;
}

int listCheckpoints(LogKind kind, const CommonOptions& common)
{
    auto site = openSite(common, StoreUse::Read);
    if (!site)
        return fail(site.error());
    const SystemClock clock;
    TrustService trust(*site->database, clock, commandLineActor());
    constexpr std::int64_t kPage = 1'000;
    std::int64_t before = 0;
    for (;;) {
        const auto page = trust.page(kind, before, kPage);
        if (!page)
            return fail(page.error());
        std::string text;
        for (const StoredCheckpoint& stored : *page)
            text += common.json ? stored.record + "\n"
                                : fmt::format("{}  {:>12} entries\n", stored.created_at.iso(), stored.tree_size);
        if (!print(text) || std::ssize(*page) < kPage)
            return kExitOk;
        before = page->back().id;
    }
}

/// How far the copies are that go elsewhere: of each place that is set up and each log, as the server wrote it last.
int listCopies(const CommonOptions& common)
{
    const auto site = findSite(common);
    if (!site)
        return fail(site.error());
    const auto known = readAnchorStates(trustFolder(*site).path());
    if (!known)
        return fail(known.error());
    const std::atomic<bool> stop = false;
    const auto sinks = makeSinks(site->settings.anchorSettings(site->dataDir), stop);
    for (const auto& sink : sinks) {
        for (const LogKind kind : {LogKind::Taps, LogKind::Admin}) {
            const std::string& name = sink->manner().name;
            const auto found = std::ranges::find_if(
                *known, [&](const AnchorState& one) { return one.sink == name && one.log == kind; });
            const AnchorState state = found == known->end() ? AnchorState() : *found;
            const auto iso = [](const std::optional<Timestamp>& at) {
                return at ? std::optional(at->iso()) : std::nullopt;
            };
            if (common.json) {
                print(JsonObject()
                          .text("sink", name)
                          .text("log", toText(kind))
                          .number("size", state.size)
                          .textOrNull("done_at", iso(state.done_at))
                          .textOrNull("behind_since", iso(state.behind_since))
                          .text("error", state.error)
                          .boolean("is_refused", state.is_refused)
                          .finish() +
                      "\n");
                continue;
            }
            std::string line = fmt::format("{}  {}: ", name, toText(kind));
            line += state.done_at ? fmt::format("{} entries, {}", state.size, state.done_at->iso()) : "nothing yet";
            if (state.is_refused)
                line += "; refused: it says that this log contradicts itself";
            else if (state.behind_since)
                line += fmt::format("; behind since {}", state.behind_since->iso());
            if (!state.error.empty())
                line += fmt::format(": {}", state.error);
            print(line + "\n");
        }
    }
    if (sinks.empty() && !common.json)
        print("no place is set up; keep what `tapledgerd checkpoint --now` prints, or see trust.export in the "
              "configuration\n");
    return kExitOk;
}

struct ConsistencyOptions
{
    std::int64_t oldSize = 0;
    std::int64_t newSize = 0;
    LogKind log = LogKind::Taps;
    std::string output;
};

int proveConsistency(const ConsistencyOptions& options, const CommonOptions& common)
{
    auto site = openSite(common, StoreUse::Read);
    if (!site)
        return fail(site.error());
    const SystemClock clock;
    const auto document = TrustService(*site->database, clock, commandLineActor())
                              .consistency(options.log, options.oldSize, options.newSize);
    if (!document)
        return fail(document.error());
    return writeOut(document->toJson() + "\n", options.output);
}

/// The key ring of that file, or this site's.
Result<KeyRing> findKeyRing(const std::string& file, const CommonOptions& common)
{
    if (!file.empty())
        return readKeyRing(file);
    const auto site = findSite(common);
    return site ? trustFolder(*site).keyRing(LogKind::Taps) : Result<KeyRing>(failure(site.error()));
}

int checkConsistencyFile(const std::string& file, const std::string& ringFile, const CommonOptions& common)
{
    const auto ring = findKeyRing(ringFile, common);
    const auto text = readWholeFile(file, kMaxReceiptLength);
    if (!ring || !text)
        return fail(ring ? text.error() : ring.error());
    const auto checked = verifyConsistency(*text, *ring);
    if (!checked)
        return fail(checked.error());
    if (common.json) {
        print(checked->toJson() + "\n");
    } else if (checked->isValid()) {
        print(fmt::format("valid: the ledger {} of {} entries begins with the {} entries of before, unchanged\n",
                          ring->origin, checked->new_note->checkpoint.size, checked->old_note->checkpoint.size));
    } else {
        std::string words = "not valid\n";
        for (const std::string& failed : checked->failures)
            words += fmt::format("  {}: {}\n", failed, explainConsistencyFailure(failed));
        print(words);
    }
    return checked->isValid() ? kExitOk : kExitFailed;
}

int checkReport(const std::string& file, const std::string& ringFile, const CommonOptions& common)
{
    constexpr std::size_t kMaxReport = 64UL * 1024 * 1024;
    const auto ring = findKeyRing(ringFile, common);
    const auto report = readWholeFile(file, kMaxReport);
    const auto signature = readWholeFile(file + ".sig", kMaxNoteLength);
    if (!ring || !report || !signature)
        return fail(!ring ? ring.error() : !report ? report.error() : signature.error());
    const auto size = verifyReport(*signature, *report, *ring);
    if (common.json)
        print(JsonObject().boolean("valid", size.has_value()).text("origin", ring->origin).finish() + "\n");
    else if (size)
        print(fmt::format("valid: a report about {} entries, signed by the key of {}\n", *size, ring->origin));
    else
        print(fmt::format("not valid: {}\n", size.error().message));
    return size ? kExitOk : kExitFailed;
}

struct CheckpointOptions
{
    bool listsAll = false;
    bool listsCopies = false;
    bool sealsNow = false;
    bool isStamped = false;
    LogKind log = LogKind::Taps;
};

int showCheckpoint(const CheckpointOptions& options, const CommonOptions& common)
{
    auto site = openSite(common, options.sealsNow || options.isStamped ? StoreUse::Write : StoreUse::Read);
    if (!site)
        return fail(site.error());
    const SystemClock clock;
    TrustService trust(*site->database, clock, commandLineActor());
    auto checkpoint = options.sealsNow ? trust.sealNow() : trust.latest(options.log);
    if (checkpoint && options.isStamped)
        checkpoint = timestampNow(site->site, *site->database, options.log, *checkpoint, clock);
    if (!checkpoint)
        return fail(checkpoint.error());
    print(common.json ? checkpoint->record + "\n" : noteOf(*checkpoint));
    return kExitOk;
}

struct ReceiptOptions
{
    std::int64_t sequence = 0;
    std::string output;
    bool withPrevious = false;
    bool asProof = false;
};

int makeReceipt(const ReceiptOptions& options, const CommonOptions& common)
{
    auto site = openSite(common, StoreUse::Write); // it may ask for a checkpoint
    if (!site)
        return fail(site.error());
    const SystemClock clock;
    const auto receipt = TrustService(*site->database, clock, commandLineActor())
                             .receipt(options.sequence, options.withPrevious ? TrustService::PreviousHash::Include
                                                                             : TrustService::PreviousHash::LeaveOut);
    if (!receipt)
        return fail(receipt.error());
    return writeOut(options.asProof ? receipt->toTlogProof() : receipt->toJson() + "\n", options.output);
}

int checkReceipt(const std::string& file, const std::string& ringFile, const CommonOptions& common)
{
    const auto ring = findKeyRing(ringFile, common);
    const auto text = readWholeFile(file, kMaxReceiptLength);
    if (!ring || !text)
        return fail(ring ? text.error() : ring.error());
    const bool isProof = text->starts_with("c2sp.org/tlog-proof@");
    const auto checked = isProof ? verifyTlogProof(*text, *ring) : verifyReceipt(*text, *ring);
    if (!checked)
        return fail(checked.error());
    if (common.json) {
        print(checked->toJson() + "\n");
    } else if (checked->isValid()) {
        print(fmt::format("valid: entry {} is in the ledger {} at its size {}\n{}\n", checked->leaf->entry.sequence_id,
                          ring->origin, checked->note->checkpoint.size, checked->leaf_text));
    } else {
        std::string words = "not valid\n";
        for (const std::string& failed : checked->failures)
            words += fmt::format("  {}: {}\n", failed, explainReceiptFailure(failed));
        print(words);
    }
    return checked->isValid() ? kExitOk : kExitFailed;
}

struct ErasureOptions
{
    ErasureRequest request;
    std::string before;
    bool isDryRun = false;
};

int erasePayloads(ErasureOptions& options, const CommonOptions& common)
{
    if (!options.before.empty()) {
        const auto before =
            Timestamp::parse(options.before.size() == 10 ? options.before + "T00:00:00Z" : options.before);
        if (!before)
            return fail({ErrorCode::InvalidArgument, "--before must be a day such as 2024-01-01, or an instant"});
        options.request.created_before = *before;
    }
    auto site = openSite(common, options.isDryRun ? StoreUse::Read : StoreUse::Write);
    if (!site)
        return fail(site.error());
    const SystemClock clock;
    PayloadErasure erasure(*site->database, clock, commandLineActor());
    const auto found = options.isDryRun ? erasure.find(options.request) : erasure.erase(options.request);
    if (!found)
        return fail(found.error());
    if (common.json)
        print(JsonObject().number("payloads", found->count).boolean("dry_run", options.isDryRun).finish() + "\n");
    else
        print(fmt::format("{} payloads {}\n", found->count, options.isDryRun ? "would be erased" : "were erased"));
    return kExitOk;
}

int acceptTheRestore(const std::string& reason, const CommonOptions& common)
{
    const auto site = findSite(common);
    if (!site)
        return fail(site.error());
    const SystemClock clock;
    const auto accepted = acceptRestore(*site, reason, clock, commandLineActor());
    if (!accepted)
        return fail(accepted.error());
    if (!*accepted) {
        print(common.json ? "{\"accepted\":false}\n"
                          : "nothing to accept: the ledger and the audit log are as they were signed\n");
        return kExitOk;
    }
    const AcceptedRestore& done = **accepted;
    if (common.json)
        print(addRestore(JsonObject().boolean("accepted", true), done).finish() + "\n");
    else
        print(fmt::format(
            "{} has ended; {} begins with the {} entries that there are. {} were signed; the entries match "
            "what was signed up to entry {}. Hand out the new key ring; receipts for lost entries stay valid "
            "evidence of {}.\n",
            done.old_origin, done.new_origin, done.surviving, done.signed_size, done.matched_size, done.old_origin));
    return kExitOk;
}

} // namespace

JsonObject addRestore(JsonObject object, const AcceptedRestore& done)
{
    return object.text("old_origin", done.old_origin)
        .text("new_origin", done.new_origin)
        .number("signed_size", done.signed_size)
        .number("surviving", done.surviving)
        .number("matched_size", done.matched_size);
}

void addTrustCommands(CLI::App& app, Invocation& invocation)
{
    CLI::App* keys = app.add_subcommand("keys", "Keys that sign the ledger: init, rotate");
    addCommand(*keys, invocation, "init", "Make the keys that sign checkpoints of this ledger, and the key ring",
               [&invocation] { return initKeys(invocation.common); })
        ->footer("On the embedded store the server makes them by itself when it starts first.");

    addCommand(*keys, invocation, "rotate",
               "Replace the keys: yearly, and whenever somebody leaves who could read them",
               [&invocation] { return rotateKeys(invocation.common); })
        ->footer("Stop the server first. The old private keys are destroyed; hand out the new key rings.");

    auto shown = std::make_shared<CheckpointOptions>();
    CLI::App* checkpoint =
        addCommand(app, invocation, "checkpoint", "Print the newest signed checkpoint", [shown, &invocation] {
            return shown->listsCopies ? listCopies(invocation.common)
                   : shown->listsAll  ? listCheckpoints(shown->log, invocation.common)
                                      : showCheckpoint(*shown, invocation.common);
        });
    CLI::Option* now = checkpoint->add_flag("--now", shown->sealsNow,
                                            "Let the running server sign one over all that is recorded first");
    CLI::Option* list = checkpoint->add_flag("--list", shown->listsAll, "All of them, newest first")->excludes(now);
    checkpoint->add_flag("--timestamp", shown->isStamped,
                         "Let the authority of trust.tsa.url stamp it; --json shows the answer too");
    checkpoint->add_option("--log", shown->log, "The log of taps, or the audit log")
        ->transform(CLI::CheckedTransformer(kLogs))
        ->option_text("taps|admin")
        ->excludes(now);
    checkpoint->add_flag("--copies", shown->listsCopies, "How far the copies are that go elsewhere")
        ->excludes(now)
        ->excludes(list);

    auto proved = std::make_shared<ConsistencyOptions>();
    CLI::App* consistency =
        addCommand(app, invocation, "consistency", "Prove that the ledger still begins with what it was once",
                   [proved, &invocation] { return proveConsistency(*proved, invocation.common); });
    consistency->add_option("SIZE", proved->oldSize, "Entries of the earlier checkpoint")
        ->required()
        ->check(CLI::PositiveNumber);
    consistency->add_option("--to", proved->newSize, "Entries of the later one (default: the newest)")
        ->type_name("SIZE")
        ->check(CLI::PositiveNumber);
    consistency->add_option("--log", proved->log, "The log of taps, or the audit log")
        ->transform(CLI::CheckedTransformer(kLogs))
        ->option_text("taps|admin");
    consistency->add_option("--output", proved->output, "File to make (default: standard output)")->type_name("FILE");

    auto document = std::make_shared<std::pair<std::string, std::string>>();
    CLI::App* checkDocument = addCommand(
        app, invocation, "verify-consistency", "Check a consistency document; needs no database",
        [document, &invocation] { return checkConsistencyFile(document->first, document->second, invocation.common); });
    checkDocument->add_option("FILE", document->first, "The document")->required()->type_name("FILE");
    checkDocument->add_option("--keyring", document->second, "Key ring (default: this site's)")->type_name("FILE");

    auto options = std::make_shared<ReceiptOptions>();
    CLI::App* receipt = addCommand(app, invocation, "receipt", "Make a receipt: proof that an entry is in the ledger",
                                   [options, &invocation] { return makeReceipt(*options, invocation.common); });
    receipt->add_option("SEQ", options->sequence, "The entry's number")->required()->check(CLI::PositiveNumber);
    receipt->add_option("--output", options->output, "File to make (default: standard output)")->type_name("FILE");
    receipt->add_flag("--with-previous", options->withPrevious,
                      "With the hash of the entry before, for auditors; not for employees");
    receipt->add_flag("--tlog-proof", options->asProof, "In the form of C2SP tlog-proof, for programs of others");

    auto files = std::make_shared<std::pair<std::string, std::string>>();
    CLI::App* check =
        addCommand(app, invocation, "verify-receipt", "Check a receipt; needs no database",
                   [files, &invocation] { return checkReceipt(files->first, files->second, invocation.common); });
    check->add_option("FILE", files->first, "The receipt, or a tlog-proof")->required()->type_name("FILE");
    check->add_option("--keyring", files->second, "Key ring (default: this site's)")->type_name("FILE");
    check->footer("Exit code 0: valid; 1: not valid, or not to be read.");

    auto report = std::make_shared<std::pair<std::string, std::string>>();
    CLI::App* checkedReport = addCommand(
        app, invocation, "verify-report", "Check the signature of a verification's report; needs no database",
        [report, &invocation] { return checkReport(report->first, report->second, invocation.common); });
    checkedReport->add_option("FILE", report->first, "The report; its signature is in FILE.sig")
        ->required()
        ->type_name("FILE");
    checkedReport->add_option("--keyring", report->second, "Key ring (default: this site's)")->type_name("FILE");

    CLI::App* ledger =
        app.add_subcommand("ledger", "What is rarely done to the ledger: erase-payloads, accept-restore");
    auto erasure = std::make_shared<ErasureOptions>();
    CLI::App* erase = addCommand(*ledger, invocation, "erase-payloads",
                                 "Erase what readers sent with old taps, or with a person's; the entries stay",
                                 [erasure, &invocation] { return erasePayloads(*erasure, invocation.common); });
    erase->add_option("--employee", erasure->request.employee_number, "Of this person")->type_name("NUMBER");
    erase->add_option("--before", erasure->before, "Received before this day or instant (UTC)")->type_name("DAY");
    erase->add_option("--reason", erasure->request.reason, "Why; kept in each entry and in the audit log");
    erase->add_flag("--dry-run", erasure->isDryRun, "Say how many, and erase nothing");
    erase->footer("The hash of what was erased is kept, so the ledger verifies as before and receipts stay valid. It "
                  "cannot be undone. On PostgreSQL: as the owner of the tables.");
    auto reason = std::make_shared<std::string>();
    CLI::App* accept = addCommand(*ledger, invocation, "accept-restore",
                                  "Go on with a ledger that is not what was signed, under a new name",
                                  [reason, &invocation] { return acceptTheRestore(*reason, invocation.common); });
    accept->add_option("--reason", *reason, "Why, for the audit log")->required();
    accept->footer(
        "Bring lost entries back first, if they can be had: from replicas, exports, or the readers. What was signed "
        "under the old name stays evidence against it.");
}

} // namespace tapledger
