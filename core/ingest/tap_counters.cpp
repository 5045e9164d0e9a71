// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/tap_counters.h"

#include <algorithm>

namespace tapledger {

void TapCounters::count(std::string_view transport, const Outcome& outcome)
{
    const auto found = std::ranges::find(kTransports, transport);
    if (found == kTransports.end())
        return;
    Cells& cells = m_cells.at(static_cast<std::size_t>(found - kTransports.begin()));
    cells.at(static_cast<std::size_t>(outcome.status))
        .at(static_cast<std::size_t>(outcome.reason))
        .fetch_add(1, std::memory_order_relaxed);
}

void TapCounters::observe(std::chrono::nanoseconds duration)
{
    const auto bound = std::ranges::find_if(kBounds, [&](std::chrono::microseconds b) { return duration <= b; });
    m_buckets.at(static_cast<std::size_t>(bound - kBounds.begin())).fetch_add(1, std::memory_order_relaxed);
    m_nanoseconds.fetch_add(duration.count(), std::memory_order_relaxed);
}

std::vector<TapCounters::Count> TapCounters::counts() const
{
    std::vector<Count> counts;
    for (std::size_t t = 0; t < kTransports.size(); ++t) {
        for (std::size_t s = 0; s < kStatuses; ++s) {
            for (std::size_t r = 0; r < kReasons; ++r) {
                if (const auto n = m_cells.at(t).at(s).at(r).load(std::memory_order_relaxed); n > 0)
                    counts.push_back({kTransports.at(t), static_cast<Status>(s), static_cast<Reason>(r), n});
            }
        }
    }
    return counts;
}

std::uint64_t TapCounters::total(Status status, Reason reason) const
{
    std::uint64_t sum = 0;
    for (const Cells& cells : m_cells)
        sum += cells.at(static_cast<std::size_t>(status))
                   .at(static_cast<std::size_t>(reason))
                   .load(std::memory_order_relaxed);
    return sum;
}

TapCounters::Durations TapCounters::durations() const
{
    Durations durations;
    for (std::size_t i = 0; i < m_buckets.size(); ++i)
        durations.buckets.at(i) = m_buckets.at(i).load(std::memory_order_relaxed);
    durations.sum = std::chrono::nanoseconds(m_nanoseconds.load(std::memory_order_relaxed));
    return durations;
}

} // namespace tapledger
