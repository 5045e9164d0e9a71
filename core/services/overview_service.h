// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/alert.h"
#include "domain/records.h"
#include "ledger/entry.h"
#include "services/audit.h"
#include "storage/database.h"
#include "storage/overview_store.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tapledger {

/// The state of a site at a glance.
struct Overview
{
    StoreCounts counts;
    ChainHead head;
    std::int64_t devices = 0;                  ///< that may send taps
    std::int64_t devices_online = 0;           ///< of them
    std::vector<std::string> offline;          ///< device_id of the others that were online once
    std::vector<std::string> maintenance_due;  ///< device_id of those that may send taps and are to be looked after
    std::vector<Alert> alerts;                 ///< the newest open ones
    std::optional<std::int64_t> disk_free;     ///< bytes, where the embedded store is; nothing for PostgreSQL
    std::optional<std::int64_t> disk_capacity; ///< of the same disk
    std::int64_t sealed_size = 0;              ///< entries that the newest checkpoint covers
    std::optional<Timestamp> sealed_at;        ///< when it was signed; nothing without one
    std::int64_t log_size = 0;                 ///< entries of the log that checkpoints are of
};

/// What an administrator looks at first.
class OverviewService
{
public:
    OverviewService(Database& database, const Clock& clock, Actor actor)
        : m_database(database), m_clock(clock), m_actor(std::move(actor))
    {
    }

    Result<Overview> overview();
    /// The minutes from @p since on (no more than the last day) in which there were taps, in order.
    Result<std::vector<MinuteTaps>> tapsPerMinute(Timestamp since);

private:
    Database& m_database;
    const Clock& m_clock;
    const Actor m_actor; ///< whose role counts
};

} // namespace tapledger
