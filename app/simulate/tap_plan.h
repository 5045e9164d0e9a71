// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "domain/event_type.h"

#include <cstddef>
#include <cstdint>
#include <functional>

namespace tapledger::simulate {

/// What a simulated person does: which card, which event, when by the reader's clock.
struct PlannedTap
{
    std::uint32_t card = 0; ///< index into the list of cards
    EventType event_type = EventType::TimeIn;
    Timestamp scan_timestamp;
};

/// Decides what is tapped next at a reader.
using TapPlan = std::function<PlannedTap(std::size_t reader, Timestamp now)>;

/// A plan for load: every reader goes through all cards in a fixed order, each reader from its own place, so that no
/// card comes to a reader twice with the same event before 4 × @p cards other taps of that reader.
/// @param duplicatePercent of the taps repeat the reader's last one, as a reader does that missed the answer.
TapPlan steadyPlan(std::size_t readers, std::size_t cards, unsigned duplicatePercent, std::uint64_t seed);

} // namespace tapledger::simulate
