// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace tapledger {

enum class EventType : std::uint8_t { TimeIn, TimeOut, BreakStart, BreakEnd };

/// `time_in`, `time_out`, `break_start`, `break_end`.
std::string_view toText(EventType type);
std::optional<EventType> parseEventType(std::string_view text);

} // namespace tapledger
