// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/chore_status.h"

#include <QLoggingCategory>
#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace tapledger {

/// What a running server does beside its work, on a thread of its own: every half minute it looks whether something is
/// due. A failed look is logged, and never more than that.
class Chore
{
public:
    /// @param check looks, and does what is due. It stops early when stopFlag() becomes true.
    Chore(const QLoggingCategory& category, std::function<Result<void>()> check);
    /// Stops what is under way. The last member of its owner, for check() uses the others.
    ~Chore();
    Chore(const Chore&) = delete;
    Chore& operator=(const Chore&) = delete;

    void start();
    const std::atomic<bool>& stopFlag() const { return m_stop; }

    /// Any thread.
    ChoreStatus status() const;
    /// @param done when it was done last; where there is nothing to say, what was said before stays.
    void setStatus(bool isFailing, std::optional<Timestamp> done);

private:
    void run();

    const QLoggingCategory& m_category;
    const std::function<Result<void>()> m_check;
    std::atomic<bool> m_stop = false;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    ChoreStatus m_status;
    std::thread m_thread;
};

} // namespace tapledger
