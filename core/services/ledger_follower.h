// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/live_taps.h"
#include "storage/ledger_news.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <thread>

namespace tapledger {

/// Shows here what another machine's server writes into a shared PostgreSQL: each tap once, and after a break those
/// that were missed. One thread with a connection of its own.
class LedgerFollower
{
public:
    struct Status
    {
        bool isConnected = false;
        std::string trouble; ///< why it is not
        std::string writer;  ///< in words; empty where nobody writes now
        std::string database;
        std::int64_t head_sequence_id = 0;

        bool operator==(const Status&) const = default;
    };

    /// @param taps gets every tap that is added after the first connection.
    /// @param onStatus called on the follower's thread when it has changed.
    LedgerFollower(std::string databaseUrl, LiveTaps& taps, std::function<void(const Status&)> onStatus);
    /// Stops and waits for that.
    ~LedgerFollower();
    LedgerFollower(const LedgerFollower&) = delete;
    LedgerFollower& operator=(const LedgerFollower&) = delete;

private:
    void run();
    Result<void> follow();
    Result<void> findStart(Database& database);
    Result<void> takeNew(Database& database);
    void tell(Status status);

    const std::string m_databaseUrl;
    LiveTaps& m_taps;
    const std::function<void(const Status&)> m_onStatus;
    bool m_hasStart = false;
    std::int64_t m_lastEntry = 0;     ///< sequence_id
    std::int64_t m_lastRejection = 0; ///< id
    Status m_status;
    std::atomic<bool> m_isStopping = false;
    std::thread m_thread;
};

} // namespace tapledger
