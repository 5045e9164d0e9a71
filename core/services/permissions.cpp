// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/permissions.h"

namespace tapledger {

bool mayPerform(Role role, Operation operation)
{
    if (role == Role::Admin)
        return true;
    switch (operation) {
    case Operation::LogIn:
    case Operation::EndOwnLogin:
        return true;
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
