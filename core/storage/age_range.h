// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace tapledger {

/// How many rows there are of something that has an age, and from when to when.
struct AgeRange
{
    std::int64_t count = 0;
    std::optional<Timestamp> oldest; ///< nothing where there are none
    std::optional<Timestamp> newest;

    void add(const std::optional<Timestamp>& at)
    {
        ++count;
        widen(at, at);
    }
    void add(const AgeRange& other)
    {
        count += other.count;
        widen(other.oldest, other.newest);
    }

private:
    void widen(const std::optional<Timestamp>& from, const std::optional<Timestamp>& to)
    {
        if (from)
            oldest = std::min(oldest.value_or(*from), *from);
        if (to)
            newest = std::max(newest.value_or(*to), *to);
    }
};

} // namespace tapledger
