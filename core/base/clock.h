// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <chrono>

namespace tapledger {

/// Where the time comes from; handed in, so that tests can let it jump.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    /// The time of day. It may jump either way when somebody sets the system's clock.
    virtual Timestamp now() const = 0;

    /// A time that only grows, for measuring how long something takes or is silent.
    virtual std::chrono::steady_clock::time_point steadyNow() const = 0;
};

/// The clocks of the operating system.
class SystemClock final : public Clock
{
public:
    Timestamp now() const override;
    std::chrono::steady_clock::time_point steadyNow() const override;
};

} // namespace tapledger
