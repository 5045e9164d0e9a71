// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event_type.h"

#include <array>

namespace tapledger {
namespace {
constexpr std::array<std::string_view, 4> kNames = {"time_in", "time_out", "break_start", "break_end"};
}

std::string_view toText(EventType type) { return kNames[static_cast<std::size_t>(type)]; }

std::optional<EventType> parseEventType(std::string_view text)
{
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (kNames[i] == text)
            return static_cast<EventType>(i);
    }
    return std::nullopt;
}

} // namespace tapledger
