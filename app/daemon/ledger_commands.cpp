// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/files.h"
#include "commands.h"
#include "evidence_files.h"
#include "ledger/receipt.h"
#include "services/ledger_service.h"
#include "services/verification_jobs.h"
#include "site/json_object.h"
#include "site/store.h"
#include "site/trust.h"
#include "verify_output.h"

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <fmt/format.h>
#include <memory>
#include <unistd.h>

namespace tapledger {
namespace {

constexpr std::size_t kMaxDeviceKeys = 32UL * 1024 * 1024;

struct RangeOptions
{
    std::int64_t from = 0;
    std::int64_t to = 0;

    LedgerRange range() const
    {
        LedgerRange range;
        if (from > 0)
            range.from = from;
        if (to > 0)
            range.to = to;
        return range;
    }
};

void addRange(CLI::App& command, RangeOptions& options)
{
    command.add_option("--from", options.from, "First entry (default: the ledger's first)")
        ->type_name("N")
        ->check(CLI::PositiveNumber);
    command.add_option("--to", options.to, "Last entry (default: the ledger's last)")
        ->type_name("N")
        ->check(CLI::PositiveNumber);
}

/// Shows on a terminal how far a verification is, a few times a second.
class ProgressLine
{
public:
    bool operator()(const VerifyProgress& progress)
    {
        const auto now = std::chrono::steady_clock::now();
        if (now - m_shown < std::chrono::milliseconds(200))
            return true;
        m_shown = now;
        const double percent = 100.0 * static_cast<double>(progress.done) / static_cast<double>(progress.total);
        std::fputs(fmt::format("\r{} of {} entries ({:.0f} %) ", progress.done, progress.total, percent).c_str(),
                   stderr);
        return true;
    }
    static void clear() { std::fputs("\r\033[K", stderr); }

private:
    std::chrono::steady_clock::time_point m_shown;
};

/// Those who look at the console shall hear of it too. A store that may only be read here keeps no alerts.
void tellOfIt(const Site& site, const LedgerRange& range, const VerifyReport& report)
{
    Result<void> told;
    if (auto database = Database::open(site.databaseUrl); database)
        told = tellOfVerification(**database, SystemClock(), range, report);
    else
        told = failure(database.error());
    if (!told && told.error().code != ErrorCode::ReadOnly && told.error().code != ErrorCode::Permission)
        std::fputs(fmt::format("tapledgerd: the result is not among the alerts: {}\n", told.error().message).c_str(),
                   stderr);
}

/// What an auditor brings along.
struct EvidenceFiles
{
    std::string keyRing;
    std::string deviceKeys;
    std::string resume;
    std::vector<std::string> checkpoints;
    std::vector<std::string> receipts;
};

Result<VerifyEvidence> readEvidence(const EvidenceFiles& files, const Site& site)
{
    VerifyEvidence evidence;
    const bool isEvidenceGiven = !files.checkpoints.empty() || !files.receipts.empty() || !files.deviceKeys.empty();
    auto ring = ringFrom(files.keyRing, LogKind::Taps, site, isEvidenceGiven);
    if (!ring)
        return failure(ring.error());
    evidence.key_ring = std::move(*ring);
    if (evidence.key_ring)
        evidence.now = SystemClock().now();
    auto checkpoints = readFiles(files.checkpoints, kMaxNoteLength);
    if (!checkpoints)
        return failure(checkpoints.error());
    evidence.checkpoints = std::move(*checkpoints);
    auto receipts = readFiles(files.receipts, kMaxReceiptLength);
    if (!receipts)
        return failure(receipts.error());
    evidence.receipts = std::move(*receipts);
    if (!files.deviceKeys.empty()) {
        const auto text = readWholeFile(files.deviceKeys, kMaxDeviceKeys);
        if (!text)
            return failure(text.error());
        auto keys = DeviceKeys::parse(*text);
        if (!keys)
            return failure(keys.error());
        evidence.device_keys = std::move(*keys);
    }
    return evidence;
}

/// Goes on from what the file says, if there is one, and keeps it up to date.
Result<void> keepState(const std::string& file, VerifyEvidence& evidence)
{
    const auto text = readWholeFile(file, VerifierState::kMaxLength);
    if (text) {
        auto state = VerifierState::parse(*text);
        if (!state)
            return failure(state.error().code, fmt::format("{}: {}", file, state.error().message));
        evidence.resume = std::move(*state);
    } else if (text.error().code != ErrorCode::NotFound) {
        return failure(text.error());
    }
    evidence.save = [file](const VerifierState& state) {
        if (auto written = writeWholeFile(file, state.toJson() + "\n", kPublicFile, true); !written)
            std::fputs(
                fmt::format("tapledgerd: how far it has come is not kept: {}\n", written.error().message).c_str(),
                stderr);
    };
    return {};
}

int verifyLedger(const RangeOptions& options, const EvidenceFiles& files, const CommonOptions& common)
{
    auto site = openSite(common, StoreUse::Read);
    if (!site)
        return fail(site.error());
    auto evidence = readEvidence(files, site->site);
    if (evidence && !files.resume.empty()) {
        if (auto kept = keepState(files.resume, *evidence); !kept)
            return fail(kept.error());
    }
    if (!evidence)
        return fail(evidence.error());
    const bool showsProgress = isatty(STDERR_FILENO) == 1 && !common.json;
    ProgressLine line;
    const auto report = LedgerService(*site->database, commandLineActor())
                            .verify(options.range(), *evidence,
                                    showsProgress ? LedgerService::ProgressSink(line) : LedgerService::ProgressSink());
    if (showsProgress)
        ProgressLine::clear();
    if (!report)
        return fail(report.error());
    if (!files.resume.empty())
        std::remove(files.resume.c_str());
    tellOfIt(site->site, options.range(), *report);
    print(common.json ? report->toJson() + "\n" : verifyReportText(*report, site->database->description()));
    return report->chain.hasErrors ? kExitFailed : kExitOk;
}

int exportLedger(const std::string& format, const std::string& file, const RangeOptions& options,
                 const CommonOptions& common)
{
    auto site = openSite(common, StoreUse::Read);
    if (!site)
        return fail(site.error());
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> out(file.empty() ? stdout : std::fopen(file.c_str(), "wx"),
                                                        file.empty() ? std::fflush : std::fclose);
    if (!out)
        return fail({ErrorCode::InvalidArgument, fmt::format("{} cannot be made: {}", file, std::strerror(errno))});
    const auto incomplete = [&] {
        return failure(ErrorCode::Unavailable,
                       fmt::format("the export is not complete, it could not be written: {}", std::strerror(errno)));
    };
    const auto count =
        LedgerService(*site->database, commandLineActor())
            .exportEntries(options.range(), format == "csv" ? LedgerService::Format::Csv : LedgerService::Format::Jsonl,
                           [&](std::string_view text) -> Result<void> {
                               if (std::fwrite(text.data(), 1, text.size(), out.get()) == text.size())
                                   return {};
                               return incomplete();
                           });
    if (!count)
        return fail(count.error());
    if (std::fflush(out.get()) != 0)
        return fail(incomplete().value());
    if (!file.empty())
        print(common.json ? JsonObject().number("entries", *count).text("file", file).finish() + "\n"
                          : fmt::format("{} entries written to {}\n", *count, file));
    return kExitOk;
}

} // namespace

void addLedgerCommands(CLI::App& app, Invocation& invocation)
{
    auto range = std::make_shared<RangeOptions>();
    auto files = std::make_shared<EvidenceFiles>();
    CLI::App* verify =
        addCommand(app, invocation, "verify", "Verify the ledger: form, numbering, chain, tree and checkpoints",
                   [range, files, &invocation] { return verifyLedger(*range, *files, invocation.common); });
    addRange(*verify, *range);
    verify->add_option("--checkpoint", files->checkpoints, "A checkpoint that was kept elsewhere; any number of them")
        ->type_name("FILE")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    verify->add_option("--receipt", files->receipts, "A receipt that somebody holds; any number of them")
        ->type_name("FILE")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    verify
        ->add_option("--device-keys", files->deviceKeys,
                     "The readers' public keys as somebody else kept them: a JSON list of device_id, public_key, "
                     "from_sequence_id, to_sequence_id")
        ->type_name("FILE");
    verify
        ->add_option("--resume", files->resume,
                     "Keeps in FILE how far it has come, and goes on from there when it was stopped")
        ->type_name("FILE");
    verify->add_option("--keyring", files->keyRing, "Key ring (default: this site's)")->type_name("FILE");
    verify->footer("Exit code 0: intact (warnings are named); 1: something is wrong, or the ledger cannot be read.");

    struct ExportOptions
    {
        RangeOptions range;
        std::string format;
        std::string file;
    };
    auto options = std::make_shared<ExportOptions>();
    CLI::App* exporting =
        addCommand(app, invocation, "export", "Write the ledger's entries as text", [options, &invocation] {
            return exportLedger(options->format, options->file, options->range, invocation.common);
        });
    exporting->add_option("--format", options->format, "csv or jsonl")
        ->required()
        ->check(CLI::IsMember({"csv", "jsonl"}));
    exporting->add_option("--output", options->file, "File to make (default: standard output)")->type_name("FILE");
    addRange(*exporting, options->range);
    exporting->footer("Example: tapledgerd export --format csv --from 1 --to 1000 > entries.csv");
}

} // namespace tapledger
