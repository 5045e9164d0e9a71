// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event_type.h"
#include "domain/outcome.h"
#include "domain/records.h"
#include "ingest/pipeline.h"
#include "ledger/entry.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tapledger {

/// A decided tap as a screen shows it.
struct LiveTap
{
    Status status = Status::Error;
    Reason reason = Reason::None;
    std::optional<std::int64_t> sequence_id;
    std::optional<std::int64_t> employee_id;
    std::string card_uid;
    std::string device_id;
    EventType event_type = EventType::TimeIn;
    Timestamp scan_timestamp;
};

/// What the store holds of a tap, as a screen shows it.
LiveTap liveTapOf(const LedgerEntry& entry);
LiveTap liveTapOf(const Rejection& rejection);

/// What goes from the ledger thread to the screen: the newest taps, held until the screen takes them at its own pace.
class LiveTaps
{
public:
    static constexpr std::size_t kMostWaiting = 20'000;

    /// @param wake called on the thread that adds, when the first tap waits after take().
    explicit LiveTaps(std::function<void()> wake) : m_wake(std::move(wake)) {}

    /// Any thread. The oldest give way where nobody takes them.
    void add(std::span<const SeenTap> taps);
    void add(LiveTap tap);

    struct Taken
    {
        std::vector<LiveTap> taps;   ///< oldest first
        std::uint64_t given_way = 0; ///< taps that are missing before them
    };
    Taken take();

private:
    void push(LiveTap&& tap);

    const std::function<void()> m_wake;
    std::mutex m_mutex;
    std::deque<LiveTap> m_waiting;
    std::uint64_t m_givenWay = 0;
};

} // namespace tapledger
