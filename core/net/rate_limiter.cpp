// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rate_limiter.h"

#include <algorithm>
#include <cmath>

namespace tapledger {

int RateLimiter::take(std::string_view name, Time now)
{
    if (m_perMinute <= 0)
        return 0;
    const double limit = m_perMinute;
    const double perSecond = limit / 60;
    auto it = m_buckets.find(name);
    if (it == m_buckets.end()) {
        if (m_buckets.size() >= kMaxBuckets)
            std::erase_if(m_buckets,
                          [&](const auto& item) { return now - item.second.filledAt >= std::chrono::minutes(1); });
        if (m_buckets.size() >= kMaxBuckets)
            return 1;
        it = m_buckets.emplace(name, Bucket{limit, now}).first;
    }
    Bucket& bucket = it->second;
    bucket.tokens =
        std::min(limit, bucket.tokens + std::chrono::duration<double>(now - bucket.filledAt).count() * perSecond);
    bucket.filledAt = now;
    if (bucket.tokens >= 1) {
        bucket.tokens -= 1;
        return 0;
    }
    return static_cast<int>(std::ceil((1 - bucket.tokens) / perSecond));
}

} // namespace tapledger
