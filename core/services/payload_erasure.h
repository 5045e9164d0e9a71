// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "services/audit.h"
#include "storage/age_range.h"
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

    /// The entries that erase() would change, by when they were received.
    Result<AgeRange> find(const ErasureRequest& request);
    /// @return whose payloads were erased. In transactions of 1,000 entries, each with its entry `raw_erased` in the
    /// audit log, and pauses between them: what was stopped can be begun again. For administrators; on PostgreSQL only
    /// the owner of the tables may (Permission). InvalidArgument with the field that is wrong. NotFound for a person
    /// who is not there.
    Result<AgeRange> erase(const ErasureRequest& request);

private:
    struct Selection
    {
        std::optional<std::int64_t> employee_id;
        Timestamp before;
        std::int64_t first = 1; ///< sequence_id
        std::int64_t end = 1;   ///< sequence_id of the first that is not meant
    };
    Result<Selection> selection(const ErasureRequest& request);
    /// What is to be erased among the next entries.
    Result<AgeRange> lookAt(const Selection& selection);
    /// Erases some of them, and moves on. @return what was erased.
    Result<AgeRange> eraseSome(Selection& selection, const std::string& reason);

    Database& m_database;
    const Clock& m_clock;
    const Actor m_actor;
};

} // namespace tapledger
