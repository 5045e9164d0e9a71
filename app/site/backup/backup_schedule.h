// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "site/chore.h"
#include "site/store.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace tapledger {

/// Makes backups beside a running server, by the settings `backup.*`, on a thread of its own, and raises an alert when
/// one cannot be made. What is in the folder says when the next one is due, so a restart makes none too many.
class BackupSchedule
{
public:
    /// @param isWriter whether this server writes the ledger: a standby makes no backups.
    BackupSchedule(const Site& site, std::function<bool()> isWriter, const Clock& clock);

    /// Until it is destroyed, which stops what is under way.
    void start() { m_chore.start(); }
    /// Makes a backup now if one is due; called by the thread, and by tests.
    Result<void> check();
    /// Any thread.
    ChoreStatus status() const { return m_chore.status(); }

private:
    struct Backup
    {
        std::filesystem::path file;
        Timestamp at;
    };
    Result<std::vector<Backup>> backups() const;
    Result<void> make(Timestamp now);
    void removeOld() const;
    Result<void> tell(const Result<void>& made);

    const Site& m_site;
    const std::filesystem::path m_folder;
    const std::function<bool()> m_isWriter;
    const Clock& m_clock;
    std::chrono::steady_clock::time_point m_notBefore; ///< after a failure
    Chore m_chore;                                     // last: its thread uses the others
};

} // namespace tapledger
