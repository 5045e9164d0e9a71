// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/audit_entry.h"

#include "base/json.h"

#include <fmt/format.h>

namespace tapledger {

std::string auditLeaf(const AuditEntry& entry)
{
    return fmt::format("{{\"body\":{},\"created_at\":\"{}\",\"event\":{},\"kind\":\"admin/1\",\"sequence_id\":{}}}",
                       entry.body, entry.created_at.iso(), json::quoted(entry.event), entry.sequence_id);
}

std::string auditHash(Sha256& sha, std::string_view previous, const AuditEntry& entry)
{
    return sha.hex(std::string(previous) + auditLeaf(entry));
}

} // namespace tapledger
