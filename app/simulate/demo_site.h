// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "simulate/reader_link.h"
#include "simulate/tap_plan.h"
#include "storage/database.h"

#include <cstdint>
#include <map>
#include <string>

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

} // namespace tapledger::demo
