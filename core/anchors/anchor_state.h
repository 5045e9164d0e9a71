// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/timestamp.h"
#include "ingest/log_rows.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger {

/// How far a sink is with a log.
struct AnchorState
{
    std::string sink; ///< its name
    LogKind log = LogKind::Taps;
    std::string origin;
    std::int64_t size = 0;       ///< of the checkpoint that it has
    std::int64_t clock_time = 0; ///< of that checkpoint, POSIX seconds
    std::optional<Timestamp> done_at;
    std::optional<Timestamp> behind_since; ///< there is a checkpoint that it should have and has not
    std::string error;                     ///< of the last try; empty when it went well
    bool is_refused = false;               ///< a witness says that this log contradicts itself
};

/// The same for viewers.
struct AnchorStatus : AnchorState
{
    bool is_lagging = false; ///< behind for longer than the limit
};

inline constexpr std::size_t kMaxAnchorStates = 1'000'000; ///< bytes

/// The states of all sinks, kept in `anchors.json` in the trust folder: what is there need not be sent again after a
/// restart, and what is late stays late.
std::string anchorStatesToJson(const std::vector<AnchorState>& states);
/// Corrupt when it is no such text.
Result<std::vector<AnchorState>> parseAnchorStates(std::string_view text);
/// None where there is no such file.
Result<std::vector<AnchorState>> readAnchorStates(const std::filesystem::path& trustFolder);
Result<void> writeAnchorStates(const std::filesystem::path& trustFolder, const std::vector<AnchorState>& states);

} // namespace tapledger
