// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outcome.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace tapledger::simulate {

/// Durations in buckets of about 3 % width: constant memory however many are added.
class LatencyHistogram
{
public:
    void add(std::chrono::nanoseconds duration);
    /// The duration that @p fraction of all do not exceed; zero without any.
    std::chrono::nanoseconds quantile(double fraction) const;
    std::uint64_t count() const { return m_count; }

private:
    static constexpr unsigned kSubBits = 5; ///< buckets of a power of two: 32
    std::array<std::uint64_t, 64U << kSubBits> m_buckets{};
    std::uint64_t m_count = 0;
};

/// What a simulation came to.
struct Summary
{
    std::int64_t sent = 0; ///< taps, each counted once however often it had to be sent
    std::int64_t success = 0;
    std::int64_t ignored = 0;
    std::int64_t queued = 0;
    std::int64_t rejected = 0;
    std::int64_t errors = 0;
    std::int64_t unanswered = 0;
    std::int64_t resent = 0;     ///< after a lost connection, no answer in time, or an answer that asked to send again
    std::int64_t reconnects = 0; ///< connections that were lost and made again
    std::int64_t batches = 0;
    std::map<std::string, std::int64_t, std::less<>> reasons; ///< of rejected taps and errors
    LatencyHistogram latency;                                 ///< of live taps, from when each was due to its answer
    std::chrono::nanoseconds elapsed{0};                      ///< from the first tap to the last answer

    void count(Status status, std::string_view reason);
    double tapsPerSecond() const;
    /// In plain words, some lines.
    std::string text() const;
    std::string toJson() const;
};

} // namespace tapledger::simulate
