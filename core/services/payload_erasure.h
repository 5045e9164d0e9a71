// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "services/audit.h"
#include "storage/database.h"

#include <cstdint>
#include <optional>
#include <string>

namespace tapledger {

/// Whose payloads are erased, and why. At least one of the first two must be given.
struct ErasureRequest
{
    std::string employee_number;             ///< of the person whom the entries are attributed to; empty: everybody
    std::optional<Timestamp> created_before; ///< received before that
    std::string reason;                      ///< kept in each entry and in the audit log; 1 to 200 characters
};

/// Erases what readers sent with taps, where a retention rule or a person's right demands it (ledger format 3.6 and
/// 13.6). The entry itself stays, as do its hash and its place in every checkpoint: the ledger verifies as before, and
/// a receipt proves what was there.
class PayloadErasure
{
public:
    PayloadErasure(Database& database, const Clock& clock, Actor actor)
        : m_database(database), m_clock(clock), m_actor(std::move(actor))
    {
    }

    /// How many entries erase() would change.
    Result<std::int64_t> count(const ErasureRequest& request);
    /// @return how many payloads were erased. In transactions of 1,000 entries, each with its entry `raw_erased` in the
    /// audit log: what was stopped can be begun again. For administrators; on PostgreSQL only the owner of the tables
    /// may (Permission). InvalidArgument with the field that is wrong. NotFound for a person who is not there.
    Result<std::int64_t> erase(const ErasureRequest& request);

private:
    struct Selection
    {
        std::optional<std::int64_t> employee_id;
        Timestamp before;
        std::int64_t first = 1; ///< sequence_id
    };
    Result<Selection> selection(const ErasureRequest& request);
    /// The next payloads after a sequence_id, and where they end. @return how many.
    Result<std::int64_t> eraseSome(const Selection& selection, const std::string& reason, std::int64_t& after);

    Database& m_database;
    const Clock& m_clock;
    const Actor m_actor;
};

} // namespace tapledger
