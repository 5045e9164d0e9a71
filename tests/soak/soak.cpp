// SPDX-License-Identifier: GPL-3.0-or-later
// Mixed load of simulated gates, under which servers and databases are killed, frozen and stopped, for as long as one
// likes. After every episode all that was acknowledged must be recorded once and in order. The same seed gives the same
// taps and the same events. What failed is left in a folder.
#include "site.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QtGlobal>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <stdlib.h>

using namespace tapledger;
using namespace tapledger::soak;
using Steady = std::chrono::steady_clock;

namespace {

constexpr std::size_t kCheckEvery = 10; ///< kills of --kills
constexpr std::size_t kEpisodesThatTell = 20;
constexpr double kMayGrow = 1.5; ///< the server's memory, from the first tenth of the episodes to the last

struct Options
{
    double minutes = 10;
    Seed seed = 1;
    std::string store = "both";
    std::uint64_t kills = 0;
    bool clockMayJump = false;
};

void say(const std::string& line)
{
    std::fputs((line + "\n").c_str(), stdout);
    std::fflush(stdout);
}

/// Leaves everything as it is, PostgreSQL's files too; what was started ends with us.
[[noreturn]] void fail(const Options& options, const std::string& folder, std::string_view what,
                       const std::string& fault)
{
    say(fmt::format("FAILED with --seed {} --store {}{}, {}:\n{}\neverything is in {}", options.seed, options.store,
                    options.clockMayJump ? " --clock-jumps" : "", what, fault, folder));
    std::_Exit(1);
}

std::int64_t largest(std::span<const std::int64_t> values)
{
    return values.empty() ? 0 : *std::ranges::max_element(values);
}

/// Does the server's memory stay within bounds? A few episodes cannot tell: it still warms up.
std::string memoryFault(const Site& site)
{
    const std::span<const std::int64_t> all = site.resident();
    const std::size_t tenth = std::max<std::size_t>(all.size() / 10, 1);
    const std::int64_t before = largest(all.first(std::min(tenth, all.size())));
    const std::int64_t after = largest(all.last(std::min(tenth, all.size())));
    say(fmt::format("{}: resident memory {:.1f} MiB in the first tenth, {:.1f} MiB in the last", site.name(),
                    double(before) / 1024, double(after) / 1024));
    const bool isLong = all.size() >= kEpisodesThatTell;
    return !isLong || double(after) <= kMayGrow * double(before) ? std::string() : "the server's memory grows";
}

void soakFor(const Options& options, const std::string& folder, std::vector<std::unique_ptr<Site>>& sites)
{
    const auto began = Steady::now();
    const auto end = began + std::chrono::duration<double, std::ratio<60>>(options.minutes);
    for (std::uint64_t number = 0; Steady::now() < end || number < sites.size(); ++number) {
        Site& site = *sites[number % sites.size()];
        const Backend backend = site.name() == "postgres" ? Backend::Postgres : Backend::Sqlite;
        const Episode episode = planEpisode(options.seed, number, backend, options.clockMayJump);
        const std::string what = fmt::format("episode {}, {}: {}", number, site.name(), episode.text());
        say(what);
        if (const std::string fault = site.run(episode); !fault.empty())
            fail(options, folder, what, fault);
        if (const std::string fault = site.settle(); !fault.empty())
            fail(options, folder, what, fault);
    }
}

void killAgainAndAgain(const Options& options, const std::string& folder, Site& site)
{
    const auto began = Steady::now();
    for (std::uint64_t number = 0; number < options.kills; ++number) {
        const Episode episode = planKill(options.seed, number);
        const std::string what = fmt::format("kill {}, {}: {}", number, site.name(), episode.text());
        std::string fault = site.run(episode);
        if (fault.empty() && (number % kCheckEvery == kCheckEvery - 1 || number + 1 == options.kills))
            fault = site.settle();
        if (!fault.empty())
            fail(options, folder, what, fault);
    }
    const std::chrono::duration<double> took = Steady::now() - began;
    say(fmt::format("{}: {} kills in {:.1f} s, {:.3f} s each", site.name(), options.kills, took.count(),
                    took.count() / double(options.kills)));
}

/// Removes the folder of a run that went well, after everything in it has ended.
struct Folder
{
    ~Folder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    std::string path;
};

std::string makeFolder()
{
    static Folder made; // before the PostgreSQL server, so that it outlives that
    std::string folder = (std::filesystem::temp_directory_path() / "soak-XXXXXX").string();
    if (!mkdtemp(folder.data()))
        qFatal("no folder for the run");
    std::filesystem::permissions(folder, std::filesystem::perms(0755)); // PostgreSQL may be another user
    qputenv("TMPDIR", folder.c_str());                                  // all that is made from now on is in it
    qputenv("TAPLEDGER_RATE_LIMIT_PER_MINUTE", "0");
    qputenv("TAPLEDGER_DEVICES_BATCH_REQUESTS_PER_MINUTE", "0");
    return made.path = folder;
}

int soakWith(const Options& options)
{
    const std::string folder = makeFolder();
    say(fmt::format("seed {}, in {}", options.seed, folder));
    std::vector<std::unique_ptr<Site>> sites;
    for (const auto& [name, backend] :
         {std::pair("sqlite", Backend::Sqlite), std::pair("postgres", Backend::Postgres)}) {
        if (options.store != "both" && options.store != name)
            continue;
        const std::string data = fmt::format("{}/{}", folder, name);
        std::filesystem::create_directory(data);
        sites.push_back(std::make_unique<Site>(Site::Options{
            backend, options.seed, data, options.kills > 0 ? Pace::Flood : Pace::Steady, options.clockMayJump}));
        if (const std::string fault = sites.back()->start(); !fault.empty())
            fail(options, folder, "the start", fault);
    }
    if (options.kills > 0) {
        for (const auto& site : sites)
            killAgainAndAgain(options, folder, *site);
    } else {
        soakFor(options, folder, sites);
    }
    for (const auto& site : sites) {
        std::string fault = site->stop();
        if (fault.empty())
            fault = site->verify();
        if (fault.empty() && options.kills == 0)
            fault = memoryFault(*site);
        if (!fault.empty())
            fail(options, folder, "the end", fault);
        const Site::Figures figures = site->figures();
        say(fmt::format("{}: {} kills; answered: {} success, {} queued, {} ignored, {} rejected; {} entries, verified",
                        site->name(), figures.kills, figures.success, figures.queued, figures.ignored, figures.rejected,
                        figures.entries));
    }
    sites.clear();
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    Options options;
    CLI::App app("Load, kills and outages; nothing acknowledged may be lost");
    app.add_option("--minutes", options.minutes, "How long")->check(CLI::PositiveNumber)->capture_default_str();
    app.add_option_function<double>(
        "--hours", [&](double hours) { options.minutes = hours * 60; }, "How long");
    app.add_option("--seed", options.seed, "Decides on taps and events")->capture_default_str();
    app.add_option("--store", options.store, "sqlite, postgres or both, by turns")
        ->check(CLI::IsMember({"sqlite", "postgres", "both"}))
        ->capture_default_str();
    app.add_option("--kills", options.kills,
                   "Instead: so many kill -9 of the server under full load, as fast as it goes");
    app.add_flag("--clock-jumps", options.clockMayJump,
                 "The server's clock jumps too (needs libfaketime, and no sanitizer)");
    CLI11_PARSE(app, argc, argv);
    const QCoreApplication application(argc, argv);
    return soakWith(options);
}
