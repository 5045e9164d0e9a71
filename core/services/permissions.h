// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/role.h"
#include "services/audit.h"

#include <array>
#include <cstdint>

namespace tapledger {

/// What people and programs ask of the server. Every call of the HTTP interface and of the console is one of these.
enum class Operation : std::uint8_t {
    ManageDevices,
    ManageCards,
    ReadPeople,
    ManagePeople,
    ReadLedger,
    VerifyLedger,
    ReadRejections,
    ManageAlerts,
    WatchTaps,
    SeePhotos, ///< small ones, beside the names of people
    ManageUsers,
    ManageSettings, ///< what stands in the configuration file, and what becomes of the store as a whole
    ErasePayloads,  ///< what readers sent, under a retention rule; and whatever else is removed by age
    ExportPerson,   ///< everything that is kept about one person
    ReadAudit,
    ReadMetrics,
    LogIn,       ///< nobody has to be known for it
    EndOwnLogin, ///< everybody may
};
inline constexpr std::array kOperations = {
    Operation::ManageDevices, Operation::ManageCards,    Operation::ReadPeople,     Operation::ManagePeople,
    Operation::ReadLedger,    Operation::VerifyLedger,   Operation::ReadRejections, Operation::ManageAlerts,
    Operation::WatchTaps,     Operation::SeePhotos,      Operation::ManageUsers,    Operation::ReadAudit,
    Operation::ReadMetrics,   Operation::ManageSettings, Operation::ErasePayloads,  Operation::ExportPerson,
    Operation::LogIn,         Operation::EndOwnLogin,
};

/// The one place where it is decided who may do what. Administrators may do everything.
bool mayPerform(Role role, Operation operation);

/// What every call of a service asks first. Forbidden, with who would be allowed to.
Result<void> authorise(const Actor& actor, Operation operation);

} // namespace tapledger
