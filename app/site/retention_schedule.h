// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "services/retention.h"
#include "site/chore.h"
#include "site/store.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>

namespace tapledger {

/// Applies the settings `retention.*` beside a running server, once a day of this machine's calendar, on a thread of
/// its own, and raises an alert when not everything could be removed that was due. The audit log remembers the days
/// on which something went, so neither a restart, another server on the same database, nor a clock that is set back
/// makes those twice.
class RetentionSchedule
{
public:
    /// @param isWriter whether this server writes the ledger: a standby removes nothing.
    RetentionSchedule(const Site& site, std::function<bool()> isWriter, const Clock& clock);

    /// Until it is destroyed, which stops what is under way.
    void start() { m_chore.start(); }
    /// Applies the rules now if that is due; called by the thread, and by tests.
    Result<void> check();
    /// Any thread.
    ChoreStatus status() const { return m_chore.status(); }

private:
    Result<void> learn(Database& database);
    bool isClockBelieved(Timestamp now);
    Result<void> apply(const std::string& day);
    Result<void> tell(Database& database, const Result<void>& applied);

    const Site& m_site;
    const std::function<bool()> m_isWriter;
    const Clock& m_clock;
    std::chrono::steady_clock::time_point m_notBefore; ///< after a failure, or a leap of the clock
    std::optional<Timestamp> m_seen;                   ///< the latest time that was known to be right
    std::string m_doneOn;                              ///< a day on which it was applied
    bool m_hasLearnt = false;
    Chore m_chore; // last: its thread uses the others
};

} // namespace tapledger
