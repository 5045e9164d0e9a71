// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <atomic>

namespace tapledger {

/// A clock that stands still until it is moved.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Timestamp now) : m_now(now.microseconds()) {}

    Timestamp now() const override { return Timestamp(m_now); }
    std::chrono::steady_clock::time_point steadyNow() const override
    {
        return std::chrono::steady_clock::time_point(Microseconds(m_steady));
    }

    /// Sets the time of day; the steady time stays.
    void setNow(Timestamp now) { m_now = now.microseconds(); }
    /// Lets time pass.
    void advance(Microseconds by)
    {
        m_now += by.count();
        m_steady += by.count();
    }

private:
    std::atomic<std::int64_t> m_now;
    std::atomic<std::int64_t> m_steady = 1'000'000'000;
};

} // namespace tapledger
