// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "simulate/reader_link.h"
#include "simulate/simulation.h"
#include "simulate/tap_plan.h"
#include "site/store.h"
#include "storage/database.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <utility>

namespace tapledger::demo {

/// The made-up site of the demonstration.
struct DemoSite
{
    simulate::Cast cast; ///< the cards of the people first, then the lost one, then unknown ones
    std::size_t people = 0;
    std::map<std::int64_t, std::string> names; ///< by employee id
};

/// Adds people, cards and gates to an empty store.
Result<DemoSite> makeSite(Database& database, std::uint64_t seed);

/// People pass one after the other, each with their next event of the day; now and then a tap is repeated, and a card
/// that is lost or unknown is tried.
simulate::TapPlan dayPlan(const DemoSite& site, std::uint64_t seed);

/// A folder for the site, removed at the end unless it is to be kept.
class ThrowAwayFolder
{
public:
    enum class AtTheEnd { Remove, Keep };

    static Result<ThrowAwayFolder> make(AtTheEnd atTheEnd);
    ThrowAwayFolder(ThrowAwayFolder&& other) noexcept
        : m_path(std::exchange(other.m_path, {})), m_atTheEnd(other.m_atTheEnd)
    {
    }
    ThrowAwayFolder& operator=(ThrowAwayFolder&&) = delete;
    ~ThrowAwayFolder();
    const std::filesystem::path& path() const { return m_path; }

private:
    ThrowAwayFolder(std::filesystem::path path, AtTheEnd atTheEnd) : m_path(std::move(path)), m_atTheEnd(atTheEnd) {}

    std::filesystem::path m_path;
    AtTheEnd m_atTheEnd;
};

/// Where the demonstration works. Settings of the user's own do not matter to it: it must not touch a real store.
Site siteIn(const std::filesystem::path& folder);

/// Writes the readers' keys to a file that only its owner can read.
Result<void> writeCredentials(const std::filesystem::path& file, const simulate::Cast& cast);

/// How the day goes by.
struct Pace
{
    double rate = 4;     ///< taps a second
    double duration = 0; ///< seconds; 0: until it is stopped
    std::uint64_t seed = 1;
};
/// The readers of the site at their day's work, against a server at these addresses.
simulate::SimulationOptions simulationOf(const DemoSite& site, const NetAddresses& addresses, const Pace& pace);

} // namespace tapledger::demo
