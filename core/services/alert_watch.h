// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchors/anchor_state.h"
#include "ingest/pipeline.h"
#include "services/alert_service.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace tapledger {

/// Looks every few seconds whether something needs attention, and says so once. Only beside the ledger's writer: a
/// standby knows too little. One thread with a connection of its own.
class AlertWatch
{
public:
    struct Options
    {
        std::string databaseUrl;
        std::filesystem::path dataDir;                  ///< whose disk is watched
        std::chrono::seconds checkEvery{10};            ///< between two looks
        std::chrono::seconds silentFor{300};            ///< a device of which nothing was heard for so long
        int unknownCardPercent = 5;                     ///< of the taps of the last 15 minutes, from 20 taps on
        std::chrono::seconds quietFor{900};             ///< no taps for so long, where a week ago there were ten
        std::uintmax_t diskFree = 1024UL * 1024 * 1024; ///< bytes
        std::function<std::vector<AnchorStatus>()> anchors = {}; ///< how far copies of checkpoints are; null: none
    };

    AlertWatch(Options options, const Pipeline& pipeline, const Clock& clock);
    ~AlertWatch();
    AlertWatch(const AlertWatch&) = delete;
    AlertWatch& operator=(const AlertWatch&) = delete;

    void start();
    void stop();
    /// Looks now; called by the thread, and by tests.
    Result<void> check();

private:
    /// The counters at a moment.
    struct Sample
    {
        std::chrono::steady_clock::time_point at;
        std::uint64_t unknown = 0;
        std::uint64_t decided = 0;
    };
    void run();
    Result<void> checkDevices(Database& database, AlertService& alerts) const;
    Result<void> checkUnknownCards(AlertService& alerts);
    Result<void> checkEventRate(Database& database, AlertService& alerts);
    Result<void> checkDisk(AlertService& alerts) const;
    Result<void> checkSealing(AlertService& alerts) const;
    Result<void> checkSpool(Database& database, AlertService& alerts);
    Result<void> checkRefusals(Database& database, AlertService& alerts);
    Result<void> checkAnchors(Database& database, AlertService& alerts) const;

    const Options m_options;
    const Pipeline& m_pipeline;
    const Clock& m_clock;
    std::unique_ptr<Database> m_database; ///< of the checking thread
    std::deque<Sample> m_samples;         ///< of the last 15 minutes
    std::uint64_t m_damagedTold = 0;      ///< parts of the spool
    std::uint64_t m_refusedTold = 0;      ///< taps
    std::uint64_t m_queuedTold = 0;       ///< taps
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace tapledger
