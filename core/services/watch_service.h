// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/records.h"
#include "ledger/entry.h"
#include "services/audit.h"
#include "services/live_taps.h"
#include "storage/database.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tapledger {

/// What those who watch taps see of a person: no more than a guard has to know.
struct WatchedPerson
{
    std::int64_t employee_id = 0;
    std::string employee_number;
    std::string full_name;
    std::string department;
};

/// A picture of a person: a path or a data URI.
struct WatchedPhoto
{
    std::int64_t employee_id = 0;
    std::string photo;
};

/// What they see of a device.
struct Gate
{
    std::string device_id;
    std::string device_name;
    std::string location;
    bool is_enabled = true;
    bool is_online = false;
    std::optional<Timestamp> last_heard_at; ///< a tap or a heartbeat
    std::optional<Timestamp> last_event_at;
};

/// A part of the ledger, for those who catch up.
struct EntriesAfter
{
    std::vector<LedgerEntry> entries;
    std::int64_t last = 0; ///< its last entry; where it is empty, what was asked for, or the ledger's end before that
};

/// For those who watch taps as they come.
class WatchService
{
public:
    WatchService(Database& database, Actor actor) : m_database(database), m_actor(std::move(actor)) {}

    /// Those of these people that there are, in any order. One question of the store.
    Result<std::vector<WatchedPerson>> people(const std::vector<std::int64_t>& employeeIds);
    /// The photos of those of these people who have one, in any order; also for those who give out cards.
    Result<std::vector<WatchedPhoto>> photos(const std::vector<std::int64_t>& employeeIds);
    /// All devices by device_id.
    Result<std::vector<Gate>> gates();
    /// The newest taps, recorded and refused, oldest first.
    Result<std::vector<LiveTap>> recent(std::int64_t limit);
    /// Entries with a sequence_id > @p sequenceId, by sequence, at most @p limit.
    Result<EntriesAfter> after(std::int64_t sequenceId, std::int64_t limit);

private:
    Database& m_database;
    const Actor m_actor; ///< whose role counts
};

} // namespace tapledger
