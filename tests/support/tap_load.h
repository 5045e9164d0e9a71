// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace tapledger {

/// A reader that sends one numbered tap after the other from a thread of its own, until it is stopped. It knows one
/// server or more: where one refuses a tap, or does not answer, it sends the same tap to the next.
class TapLoad
{
public:
    using Clock = std::chrono::steady_clock;
    enum class Door { Tcp, Http }; ///< Tcp: lines, up to forty before the first is answered

    /// @param device one of enrolTestSite(), of this load alone: each of its taps must then be recorded.
    /// @param patience how long it waits for an answer.
    TapLoad(Door door, std::string device, std::vector<std::uint16_t> ports, std::chrono::milliseconds patience);
    ~TapLoad() { stop(); }
    TapLoad(const TapLoad&) = delete;
    TapLoad& operator=(const TapLoad&) = delete;

    void stop();
    /// How often that was the answer, `nothing` where none came.
    int count(const std::string& status) const;
    /// How many were answered `success` after @p then, and when the first of them was.
    int successesSince(Clock::time_point then) const;
    std::optional<Clock::time_point> firstSuccessSince(Clock::time_point then) const;

    /// What is wrong with the ledger after @p loads have stopped: every tap that was taken, whatever the word for it,
    /// is recorded exactly once, as it was answered, in a whole chain.
    static std::string fault(Database& database, std::span<const TapLoad* const> loads);

private:
    struct Success
    {
        std::int64_t sequence_id = 0;
        std::string hash;
        Clock::time_point at;
    };
    void run();
    bool take(std::string_view answer);
    std::string line(std::int64_t n) const;

    const Door m_door;
    const std::string m_device;
    const std::vector<std::uint16_t> m_ports;
    const std::chrono::milliseconds m_patience;
    mutable std::mutex m_mutex;
    std::int64_t m_next = 0; ///< all before it are taken
    std::map<std::string, int> m_counts;
    std::map<std::int64_t, Success> m_successes; ///< by the tap's number
    std::atomic<bool> m_isStopping = false;
    std::thread m_thread;
};

} // namespace tapledger
