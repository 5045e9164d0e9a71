// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "base/json.h"
#include "commands.h"
#include "ledger/receipt.h"
#include "services/trust_service.h"
#include "site/json_object.h"
#include "site/trust.h"

#include <fmt/format.h>
#include <memory>

namespace tapledger {
namespace {

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

int showCheckpoint(bool sealsNow, const CommonOptions& common)
{
    auto site = openSite(common, sealsNow ? StoreUse::Write : StoreUse::Read);
    if (!site)
        return fail(site.error());
    const SystemClock clock;
    TrustService trust(*site->database, clock, commandLineActor());
    const auto checkpoint = sealsNow ? trust.sealNow() : trust.latest(LogKind::Taps);
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
    const std::string text = options.asProof ? receipt->toTlogProof() : receipt->toJson() + "\n";
    if (options.output.empty()) {
        print(text);
        return kExitOk;
    }
    if (auto written = writeWholeFile(options.output, text, kPublicFile, false); !written)
        return fail(written.error());
    return kExitOk;
}

int checkReceipt(const std::string& file, const std::string& ringFile, const CommonOptions& common)
{
    std::string ringPath = ringFile;
    if (ringPath.empty()) {
        const auto site = findSite(common);
        if (!site)
            return fail(site.error());
        ringPath = (trustFolder(*site).path() / "taps.keyring.json").string();
    }
    const auto ringText = readWholeFile(ringPath, KeyRing::kMaxLength);
    const auto text = readWholeFile(file, kMaxReceiptLength);
    if (!ringText || !text)
        return fail(ringText ? text.error() : ringText.error());
    const auto ring = KeyRing::parse(*ringText);
    if (!ring)
        return fail(ring.error());
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
        print(JsonObject()
                  .boolean("accepted", true)
                  .text("old_origin", done.old_origin)
                  .text("new_origin", done.new_origin)
                  .number("signed_size", done.signed_size)
                  .number("surviving", done.surviving)
                  .number("matched_size", done.matched_size)
                  .finish() +
              "\n");
    else
        print(fmt::format(
            "{} has ended; {} begins with the {} entries that there are. {} were signed; the entries match "
            "what was signed up to entry {}. Hand out the new key ring; receipts for lost entries stay valid "
            "evidence of {}.\n",
            done.old_origin, done.new_origin, done.surviving, done.signed_size, done.matched_size, done.old_origin));
    return kExitOk;
}

} // namespace

void addTrustCommands(CLI::App& app, Invocation& invocation)
{
    CLI::App* keys = app.add_subcommand("keys", "Keys that sign the ledger: init");
    addCommand(*keys, invocation, "init", "Make the keys that sign checkpoints of this ledger, and the key ring",
               [&invocation] { return initKeys(invocation.common); })
        ->footer("On the embedded store the server makes them by itself when it starts first.");

    auto sealsNow = std::make_shared<bool>(false);
    CLI::App* checkpoint = addCommand(app, invocation, "checkpoint", "Print the newest signed checkpoint",
                                      [sealsNow, &invocation] { return showCheckpoint(*sealsNow, invocation.common); });
    checkpoint->add_flag("--now", *sealsNow, "Let the running server sign one over all that is recorded first");

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

    CLI::App* ledger = app.add_subcommand("ledger", "The ledger's incarnations: accept-restore");
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
