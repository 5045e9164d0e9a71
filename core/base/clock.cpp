// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

namespace tapledger {

Timestamp SystemClock::now() const
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return Timestamp(std::chrono::duration_cast<Microseconds>(sinceEpoch).count());
}

std::chrono::steady_clock::time_point SystemClock::steadyNow() const { return std::chrono::steady_clock::now(); }

} // namespace tapledger
