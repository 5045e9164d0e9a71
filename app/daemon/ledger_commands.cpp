// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "commands.h"
#include "services/ledger_service.h"
#include "services/verification_jobs.h"
#include "site/json_object.h"
#include "site/store.h"
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

int verifyLedger(const RangeOptions& options, const CommonOptions& common)
{
    auto site = openSite(common, StoreUse::Read);
    if (!site)
        return fail(site.error());
    const bool showsProgress = isatty(STDERR_FILENO) == 1 && !common.json;
    ProgressLine line;
    const auto report =
        LedgerService(*site->database, commandLineActor())
            .verify(options.range(), showsProgress ? LedgerService::ProgressSink(line) : LedgerService::ProgressSink());
    if (showsProgress)
        ProgressLine::clear();
    if (!report)
        return fail(report.error());
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
    CLI::App* verify = addCommand(app, invocation, "verify", "Verify the ledger: form, numbering and chain",
                                  [range, &invocation] { return verifyLedger(*range, invocation.common); });
    addRange(*verify, *range);
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
