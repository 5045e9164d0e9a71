// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchors/anchor_settings.h"
#include "anchors/sink.h"

#include <atomic>
#include <memory>
#include <vector>

namespace tapledger {

/// The sinks that the settings name. What is under way ends soon after @p stop becomes true.
std::vector<std::unique_ptr<Sink>> makeSinks(const AnchorSettings& settings, const std::atomic<bool>& stop);

} // namespace tapledger
