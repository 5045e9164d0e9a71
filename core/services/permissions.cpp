// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/permissions.h"

#include <algorithm>

namespace tapledger {

std::string_view toText(Role role)
{
    switch (role) {
    case Role::Admin:
        return "admin";
    case Role::Hr:
        return "hr";
    case Role::Security:
        return "security";
    case Role::Auditor:
        return "auditor";
    }
    return "";
}

std::optional<Role> parseRole(std::string_view text)
{
    const auto* found = std::ranges::find(kRoles, text, [](Role role) { return toText(role); });
    return found == kRoles.end() ? std::nullopt : std::optional(*found);
}

bool mayPerform(Role role, Operation operation)
{
    if (role == Role::Admin)
        return true;
    switch (operation) {
    case Operation::ManageCards:
    case Operation::ReadPeople:
    case Operation::ManagePeople:
        return role == Role::Hr;
    case Operation::ReadLedger:
    case Operation::VerifyLedger:
    case Operation::ReadAudit:
        return role == Role::Auditor;
    case Operation::ReadRejections:
    case Operation::ManageAlerts:
    case Operation::WatchTaps:
        return role == Role::Security;
    case Operation::ManageDevices:
    case Operation::ManageUsers:
    case Operation::ReadMetrics:
        return false;
    }
    return false;
}

} // namespace tapledger
