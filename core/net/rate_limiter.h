// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <map>
#include <string>
#include <string_view>

namespace tapledger {

/// A bucket of tokens a name: as many requests at once as the limit says, refilled evenly over a minute.
class RateLimiter
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// @param perMinute 0 = no limit.
    explicit RateLimiter(int perMinute) : m_perMinute(perMinute) {}

    /// Takes a token of @p name. @return 0, or the seconds to wait when there is none.
    int take(std::string_view name, Time now);

private:
    struct Bucket
    {
        double tokens = 0;
        Time filledAt;
    };
    /// Full buckets say nothing: they are forgotten before the table grows beyond this.
    static constexpr std::size_t kMaxBuckets = 10'000;

    const int m_perMinute;
    std::map<std::string, Bucket, std::less<>> m_buckets;
};

} // namespace tapledger
