// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/audit_entry.h"
#include "storage/database.h"

#include <optional>
#include <string>
#include <vector>

namespace tapledger {

/// What a verification of the audit log found.
struct AuditReport
{
    std::int64_t entries = 0;
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
    /// Those with sequence_id < @p before (0: from the newest), newest first, at most @p limit.
    Result<std::vector<AuditEntry>> page(std::int64_t before, std::int64_t limit);
    /// Reads the whole log in order, in constant memory.
    Result<AuditReport> verify();

private:
    Result<void> findLast();

    Database& m_database;
    std::optional<AuditEntry> m_last; ///< once append() has locked the log
};

} // namespace tapledger
