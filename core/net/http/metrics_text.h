// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchors/anchor_state.h"
#include "ingest/pipeline.h"
#include "services/chore_status.h"
#include "services/retention.h"
#include "services/verification_jobs.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tapledger {

/// What the server knows of itself at one moment.
struct MetricsInput
{
    PipelineStatus pipeline;
    const TapCounters& taps;
    std::size_t devicesOnline = 0;
    std::size_t devicesOffline = 0; ///< enabled and heard of once, not lately
    std::size_t httpConnections = 0;
    std::size_t tcpConnections = 0;
    std::size_t viewers = 0;                         ///< of /ws/taps
    std::uint64_t viewersDropped = 0;                ///< too slow
    std::map<int, std::uint64_t> httpResponses = {}; ///< by status code
    std::optional<VerificationJobs::Status> lastVerification = std::nullopt;
    std::vector<AnchorStatus> anchors = {};
    std::optional<ChoreStatus> backups = std::nullopt;   ///< where any are made by schedule
    std::optional<ChoreStatus> retention = std::nullopt; ///< where anything is removed by age
};

/// In the Prometheus text format (exposition format 0.0.4).
std::string metricsText(const MetricsInput& input);

} // namespace tapledger
