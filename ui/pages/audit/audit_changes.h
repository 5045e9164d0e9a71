// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/audit_entry.h"

#include <QString>
#include <vector>

namespace tapledger::ui {

/// One field of a record before and after.
struct AuditChange
{
    QString field;
    QString before;
    QString after;
};

/// What an entry of the audit log says, taken apart.
struct AuditStory
{
    QString actor;
    QString via; ///< in words: `command line`
    QString peer;
    QString subject;                  ///< the record's own name: `GATE-01`
    std::vector<AuditChange> changes; ///< of a change what differs; of what is new or gone all that is known
};

AuditStory storyOf(const AuditEntry& entry);
/// `device_added` in words; what is not known stays as it is.
QString auditEventWords(const std::string& event);
/// Every event that this version writes.
const std::vector<std::string>& auditEvents();

} // namespace tapledger::ui
