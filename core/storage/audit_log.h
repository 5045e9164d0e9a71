// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/audit_entry.h"
#include "ledger/checkpoint.h"
#include "storage/database.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tapledger {

/// Which entries a page of the audit log shows; what is left out does not matter.
struct AuditFilter
{
    std::int64_t before = 0; ///< sequence_id < before; 0: from the newest
    std::int64_t limit = 100;
    std::string actor = {}; ///< the name
    std::string event = {};
    std::string text = {};                        ///< somewhere in the body
    std::optional<Timestamp> from = std::nullopt; ///< created_at ≥ from
    std::optional<Timestamp> to = std::nullopt;   ///< created_at < to
};

/// What a verification of the audit log found.
struct AuditReport
{
    std::int64_t entries = 0;
    std::int64_t checkpoints = 0;     ///< that the log was held against, and agrees with
    std::int64_t signed_entries = 0;  ///< of the largest of them
    std::optional<std::string> fault; ///< the first, in words; nothing when the log is intact
};

/// `rfid_audit_log`: append-only, numbered without gaps, each entry hashed with the one before. For appending, one
/// object a transaction: it remembers the last entry.
class AuditLog
{
public:
    explicit AuditLog(Database& database) : m_database(database) {}

    /// Appends within the caller's transaction, so that change and entry are there together or not at all.
    /// @param body canonical JSON object.
    Result<void> append(std::string_view event, std::string body, Timestamp now);
    /// Newest first, at most filter.limit.
    Result<std::vector<AuditEntry>> page(const AuditFilter& filter);
    /// Those with sequence_id > @p after, oldest first, at most @p limit, whose body holds the id of an employee, or of
    /// another record with the same number: a first choice only.
    Result<std::vector<AuditEntry>> pageNaming(std::int64_t employeeId, std::int64_t after, std::int64_t limit);
    /// Shows entries with from ≤ sequence_id ≤ to in order, in constant memory.
    Result<void> read(std::int64_t from, std::int64_t to, const std::function<void(AuditEntry&&)>& sink);
    /// How many entries there are: the last one's sequence_id.
    Result<std::int64_t> size();
    /// Reads the whole log in order, in constant memory, and compares its tree with checkpoints that were signed.
    /// @param checkpoints ascending by size. @param progress entries read and entries there are; Cancelled when it
    /// returns false.
    Result<AuditReport> verify(std::span<const Checkpoint> checkpoints = {},
                               const std::function<bool(std::int64_t done, std::int64_t total)>& progress = {});

private:
    Result<void> findLast();

    Database& m_database;
    std::optional<AuditEntry> m_last; ///< once append() has locked the log
};

} // namespace tapledger
