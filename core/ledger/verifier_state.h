// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/timestamp.h"
#include "ledger/finding.h"
#include "ledger/merkle.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tapledger {

/// How far a verification has come that found nothing wrong so far: all that is needed to go on from there.
struct VerifierState
{
    static constexpr std::size_t kMaxLength = 4'000'000;

    FrontierState frontier;
    std::int64_t first_sequence_id = 1;
    Timestamp last_created; ///< the latest receive time
    std::int64_t raw_erased = 0;
    std::int64_t offline_late = 0;
    Findings found;    ///< warnings and remarks about entries
    std::string given; ///< SHA-256 of what the ledger was held against so far

    /// InvalidArgument when it is no such state.
    static Result<VerifierState> parse(std::string_view text);
    std::string toJson() const;
};

} // namespace tapledger
