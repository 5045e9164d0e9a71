// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "services/audit.h"
#include "storage/alert_store.h"

#include <string>
#include <string_view>
#include <vector>

namespace tapledger {

/// What needs attention: raised and resolved by the program, acknowledged by people.
class AlertService
{
public:
    AlertService(Database& database, const Clock& clock, Actor actor)
        : m_database(database), m_clock(clock), m_actor(std::move(actor))
    {
    }

    /// Says it once: as long as it is open, nothing comes of saying it again.
    Result<void> raise(AlertKind kind, std::string_view subject, std::string_view message);
    Result<void> resolve(AlertKind kind, std::string_view subject);

    /// Those with id < @p before (0: from the newest), newest first, at most @p limit.
    Result<std::vector<Alert>> page(AlertFilter filter, std::int64_t before, std::int64_t limit);
    Result<std::int64_t> countOpen();
    /// Somebody has seen it and looks after it; the first who says so stays named. NotFound.
    Result<Alert> acknowledge(std::int64_t id);

private:
    Database& m_database;
    const Clock& m_clock;
    const Actor m_actor; ///< whom the audit log names
};

} // namespace tapledger
