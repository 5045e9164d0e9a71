// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ingest/device_registry.h"
#include "storage/card_mapping_store.h"
#include "storage/database.h"
#include "storage/device_store.h"

#include <atomic>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <thread>
#include <unordered_map>

namespace tapledger {

/// Tells everyone what is written off the critical path: which devices were heard, how often cards were used; and
/// which devices fell silent. One thread with a connection of its own, started and stopped by the pipeline.
class Bookkeeper
{
public:
    struct Options
    {
        std::string databaseUrl;
        std::chrono::seconds flushEvery{2};
        std::chrono::seconds offlineAfter{120}; ///< silent for so long: offline
    };

    Bookkeeper(Options options, const Clock& clock);
    ~Bookkeeper();

    void start();
    /// Writes what is left and joins.
    void stop();

    /// Only the ledger's writer keeps the books; a standby must not call devices offline.
    /// @param server of the database, where the writer is; it is the first that is asked for a connection.
    void setWriting(bool writing, const std::string& server);

    struct Heartbeat
    {
        std::string device_id;
        std::optional<std::string> firmware_version;
        std::optional<Timestamp> device_time;
    };
    /// A device said that it lives. @return the time noted. Any thread.
    Timestamp heartbeat(const Heartbeat& heartbeat);
    /// Taps of a device were recorded or ignored. Any thread.
    void deviceHeard(std::string_view deviceId, Timestamp at, std::optional<std::int64_t> clockSkewMs);
    /// A card was used. Any thread.
    void cardsUsed(std::span<const CardUse> uses);

    /// Devices that were heard lately. Any thread.
    std::size_t onlineDevices();
    /// Those of these devices that are enabled, and were heard once but not lately. Any thread.
    std::size_t offlineDevices(const DeviceTable& devices);

    /// Writes now what has gathered, and looks for silent devices; called by the thread, and by tests.
    Result<void> flush();

private:
    struct Liveness
    {
        enum class State { Online, Offline };
        std::chrono::steady_clock::time_point lastHeard;
        State state = State::Online;
    };
    void run();
    Result<Database*> connection();
    Result<void> learnOnlineDevices(Database& database);
    void markSilentDevices(std::map<std::string, DeviceActivity, std::less<>>& activity);
    Result<void> write(Database& database, const std::map<std::string, DeviceActivity, std::less<>>& activity,
                       std::unordered_map<std::int64_t, CardUse>& uses);

    const Options m_options;
    const Clock& m_clock;
    std::unique_ptr<Database> m_database; ///< of the flushing thread
    std::string m_server;                 ///< of the writer

    std::mutex m_flushMutex;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    bool m_livenessLoaded = false;
    std::atomic<bool> m_writing = false;
    std::map<std::string, DeviceActivity, std::less<>> m_activity;
    std::map<std::string, Liveness, std::less<>> m_liveness;
    std::unordered_map<std::int64_t, CardUse> m_uses;
    std::thread m_thread;
};

} // namespace tapledger
