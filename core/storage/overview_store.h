// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <vector>

namespace tapledger {

/// How much of everything there is.
struct StoreCounts
{
    std::int64_t employees = 0; ///< active ones
    std::int64_t cards = 0;     ///< active ones
    std::int64_t users = 0;
    std::int64_t open_alerts = 0;
    std::int64_t bytes = 0; ///< of the database
};

/// Taps that were scanned within one minute.
struct MinuteTaps
{
    std::int64_t minute = 0; ///< since 1970-01-01T00:00Z
    std::int64_t recorded = 0;
    std::int64_t rejected = 0;
};

/// Sums over several tables.
class OverviewStore
{
public:
    explicit OverviewStore(Database& database) : m_database(database) {}

    Result<StoreCounts> counts();
    /// The minutes from @p since on that have any, in order.
    Result<std::vector<MinuteTaps>> tapsPerMinute(Timestamp since);

private:
    Database& m_database;
};

} // namespace tapledger
