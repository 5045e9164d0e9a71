// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "services/ledger_service.h"
#include "simulate/cast_file.h"
#include "simulate/demo_site.h"
#include "simulate/simulation.h"
#include "site/json_object.h"
#include "site/server.h"
#include "tap_lines.h"
#include "verify_output.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <memory>
#include <poll.h>
#include <system_error>
#include <thread>

namespace tapledger {
namespace {

namespace fs = std::filesystem;
using namespace demo;

struct DemoOptions
{
    double duration = 0;
    double rate = 4;
    std::uint64_t seed = 1;
    bool keep = false;
};

std::string verifyCommand(const fs::path& folder)
{
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    return fmt::format("{} verify --data-dir {}", error ? "tapledgerd" : program.string(), folder.string());
}

std::string introduction(const NetAddresses& addresses, const fs::path& folder)
{
    return fmt::format("Tapledger demonstration: made-up people tap at six simulated gates, over real connections.\n"
                       "  listening      http {}   tcp {}   udp {}\n"
                       "  data folder    {}\n"
                       "  readers' keys  {}\n"
                       "To verify the ledger while it grows, type in another terminal:\n"
                       "  {}\n"
                       "Ctrl-C ends it.\n\n",
                       addresses.http->text(), addresses.tcp->text(), addresses.udp->text(), folder.string(),
                       (folder / "credentials.json").string(), verifyCommand(folder));
}

Result<VerifyReport> verifyStore(const Site& site)
{
    auto database = openStore(site, StoreUse::Read);
    if (!database)
        return failure(database.error());
    return LedgerService(**database, commandLineActor()).verify({});
}

/// Runs the simulated readers until they are done or a signal comes, and shows the taps.
Result<simulate::Summary> runReaders(simulate::SimulationOptions options, StopSignals& signals, TapLines& lines)
{
    std::atomic<bool> stop = false;
    WakeUp finished;
    Result<simulate::Summary> summary = failure(ErrorCode::Internal, "the simulation did not run");
    std::thread worker([&] {
        const SystemClock clock;
        summary = simulate::Simulation(std::move(options), clock).run(stop);
        finished.raise();
    });
    pollfd waiting[] = {{finished.fd(), POLLIN, 0}, {lines.fd(), POLLIN, 0}, {signals.fd(), POLLIN, 0}};
    while (waiting[0].revents == 0) {
        poll(waiting, 3, -1);
        print(lines.take());
        if (waiting[2].revents != 0) {
            signals.acknowledge();
            waiting[2] = {-1, 0, 0}; // answered; poll() passes over it
            stop = true;
        }
    }
    worker.join();
    print(lines.take());
    return summary;
}

int runDemo(const DemoOptions& options, const CommonOptions& common)
{
    if (!common.dataDir.empty() || !common.database.empty() || !common.config.empty())
        return fail({ErrorCode::InvalidArgument,
                     "the demo makes a data folder of its own; leave --data-dir, --database "
                     "and --config out, or use serve and simulate"});
    StopSignals signals;
    const auto folder =
        ThrowAwayFolder::make(options.keep ? ThrowAwayFolder::AtTheEnd::Keep : ThrowAwayFolder::AtTheEnd::Remove);
    if (!folder)
        return fail(folder.error());
    const Site site = siteIn(folder->path());
    log::install(site.settings.logLevel, site.settings.logFormat);

    auto database = openStore(site, StoreUse::Write);
    if (!database)
        return fail(database.error());
    const auto people = makeSite(**database, options.seed);
    database->reset();
    if (!people)
        return fail(people.error());
    if (auto written = writeCredentials(folder->path() / "credentials.json", people->cast); !written)
        return fail(written.error());

    const SystemClock clock;
    SystemRandom random;
    TapLines lines(people->names, common.format(), TapLines::coloursOfTerminal());
    Server server(site, clock, random);
    server.onTaps([&lines](std::span<const SeenTap> taps) { lines.add(taps); });
    const auto addresses = server.start();
    if (!addresses)
        return fail(addresses.error());
    if (!common.json)
        print(introduction(*addresses, folder->path()) + TapLines::header());

    const auto summary = runReaders(
        demo::simulationOf(*people, *addresses, {options.rate, options.duration, options.seed}), signals, lines);
    server.stop();
    if (!summary)
        return fail(summary.error());
    const auto report = verifyStore(site);
    if (!report)
        return fail(report.error());
    if (common.json) {
        print(JsonObject().raw("summary", summary->toJson()).raw("verification", report->toJson()).finish() + "\n");
    } else {
        print("\n" + summary->text() + "\n" + verifyReportText(*report, folder->path().string()));
        print(options.keep
                  ? fmt::format("The data folder is kept. To verify it again:\n  {}\n", verifyCommand(folder->path()))
                  : "The data folder is removed; --keep keeps it.\n");
    }
    const bool isAsItMust = !report->chain.hasErrors && summary->unanswered == 0;
    return isAsItMust ? kExitOk : kExitFailed;
}

} // namespace

void addDemoCommand(CLI::App& app, Invocation& invocation)
{
    auto options = std::make_shared<DemoOptions>();
    CLI::App* command = addCommand(app, invocation, "demo", "Show it all at work on a throw-away store",
                                   [options, &invocation] { return runDemo(*options, invocation.common); });
    command->add_option("--duration", options->duration, "Seconds; default: until Ctrl-C")->check(CLI::PositiveNumber);
    command->add_option("--rate", options->rate, "Taps a second")
        ->capture_default_str()
        ->check(CLI::Range(0.1, 1000.0));
    command->add_option("--seed", options->seed, "The same seed gives the same people and taps")->capture_default_str();
    command->add_flag("--keep", options->keep, "Keep the data folder");
}

} // namespace tapledger
