// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tap.h"

#include <string_view>
#include <vector>

namespace tapledger {

/// The taps of a batch in the order sent, each a tap or the answer that refuses it alone.
using BatchItems = std::vector<tl::expected<Tap, Outcome>>;

/// Reads a JSON array of taps. Fails as a whole when it is not one, or holds more than @p maxTaps.
tl::expected<BatchItems, Outcome> parseTapArray(std::string_view body, std::size_t maxTaps,
                                                const UidFormatOf& uidFormatOf);

/// Reads one tap a line (application/x-ndjson); blank lines are skipped. Fails as a whole only on too many.
tl::expected<BatchItems, Outcome> parseTapLines(std::string_view body, std::size_t maxTaps,
                                                const UidFormatOf& uidFormatOf);

} // namespace tapledger
