// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/permissions.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <string_view>
#include <vector>

namespace tapledger {

bool mayPerform(Role role, Operation operation)
{
    if (role == Role::Admin)
        return true;
    switch (operation) {
    case Operation::LogIn:
    case Operation::EndOwnLogin:
    case Operation::ReadMetrics:
        return true;
    case Operation::ManageCards:
    case Operation::ReadPeople:
    case Operation::ManagePeople:
    case Operation::ExportPerson:
        return role == Role::Hr;
    case Operation::ReadLedger:
    case Operation::VerifyLedger:
    case Operation::ReadAudit:
        return role == Role::Auditor;
    case Operation::ReadRejections:
    case Operation::ManageAlerts:
    case Operation::WatchTaps:
        return role == Role::Security;
    case Operation::SeePhotos:
        return role == Role::Hr || role == Role::Security;
    case Operation::ManageDevices:
    case Operation::ManageUsers:
    case Operation::ManageSettings:
    case Operation::ErasePayloads:
        return false;
    }
    return false;
}

Result<void> authorise(const Actor& actor, Operation operation)
{
    if (actor.role && mayPerform(*actor.role, operation))
        return {};
    std::vector<std::string_view> allowed;
    for (const Role role : kRoles) {
        if (mayPerform(role, operation))
            allowed.push_back(toText(role));
    }
    return failure(ErrorCode::Forbidden, fmt::format("only a user with the role {} may do this; ask one of them",
                                                     fmt::join(allowed, " or ")));
}

} // namespace tapledger
