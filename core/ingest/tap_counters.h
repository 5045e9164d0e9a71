// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outcome.h"

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <string_view>
#include <vector>

namespace tapledger {

/// How many taps came to which end, and how long they took, since the program began. Any thread.
class TapCounters
{
public:
    /// What Submission::transport names.
    static constexpr std::array<std::string_view, 4> kTransports = {"http", "batch", "tcp", "udp"};
    /// Upper bounds of the histogram's buckets; a last one takes what is longer.
    static constexpr std::array<std::chrono::microseconds, 12> kBounds = {
        std::chrono::microseconds(250),     std::chrono::microseconds(500),       std::chrono::microseconds(1'000),
        std::chrono::microseconds(2'500),   std::chrono::microseconds(5'000),     std::chrono::microseconds(10'000),
        std::chrono::microseconds(25'000),  std::chrono::microseconds(50'000),    std::chrono::microseconds(100'000),
        std::chrono::microseconds(250'000), std::chrono::microseconds(1'000'000), std::chrono::microseconds(5'000'000)};

    void count(std::string_view transport, const Outcome& outcome);
    /// A tap was answered so long after it was read.
    void observe(std::chrono::nanoseconds duration);

    struct Count
    {
        std::string_view transport;
        Status status;
        Reason reason;
        std::uint64_t count;
    };
    /// Every end that a tap came to so far, by transport.
    std::vector<Count> counts() const;
    /// Taps of that end, over every transport.
    std::uint64_t total(Status status, Reason reason) const;

    struct Durations
    {
        std::array<std::uint64_t, kBounds.size() + 1> buckets{}; ///< not cumulative
        std::chrono::nanoseconds sum{0};
    };
    Durations durations() const;

private:
    static constexpr std::size_t kReasons = static_cast<std::size_t>(Reason::Unavailable) + 1;
    static constexpr std::size_t kStatuses = static_cast<std::size_t>(Status::Error) + 1;
    using Cells = std::array<std::array<std::atomic<std::uint64_t>, kReasons>, kStatuses>;

    std::array<Cells, kTransports.size()> m_cells{};
    std::array<std::atomic<std::uint64_t>, kBounds.size() + 1> m_buckets{};
    std::atomic<std::int64_t> m_nanoseconds = 0;
};

} // namespace tapledger
