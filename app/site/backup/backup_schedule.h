// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "services/backup_status.h"
#include "site/store.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace tapledger {

/// Makes backups beside a running server, by the settings `backup.*`, on a thread of its own, and raises an alert when
/// one cannot be made. What is in the folder says when the next one is due, so a restart makes none too many.
class BackupSchedule
{
public:
    /// @param isWriter whether this server writes the ledger: a standby makes no backups.
    BackupSchedule(const Site& site, std::function<bool()> isWriter, const Clock& clock);
    /// Stops what is being made, which leaves nothing behind.
    ~BackupSchedule();
    BackupSchedule(const BackupSchedule&) = delete;
    BackupSchedule& operator=(const BackupSchedule&) = delete;

    void start();
    /// Makes a backup now if one is due; called by the thread, and by tests.
    Result<void> check();
    /// Any thread.
    BackupStatus status() const;

private:
    struct Backup
    {
        std::filesystem::path file;
        Timestamp at;
    };
    void run();
    Result<std::vector<Backup>> backups() const;
    Result<void> make(Timestamp now);
    void removeOld() const;
    Result<void> tell(const Result<void>& made);

    const Site& m_site;
    const std::filesystem::path m_folder;
    const std::function<bool()> m_isWriter;
    const Clock& m_clock;
    std::chrono::steady_clock::time_point m_notBefore; ///< after a failure
    std::atomic<bool> m_stop = false;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    BackupStatus m_status;
    std::thread m_thread;
};

} // namespace tapledger
