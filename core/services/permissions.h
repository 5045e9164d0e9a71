// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace tapledger {

/// What a person, or a program of theirs, is allowed to be. Devices authenticate by their own keys.
enum class Role : std::uint8_t { Admin, Hr, Security, Auditor };
inline constexpr std::array kRoles = {Role::Admin, Role::Hr, Role::Security, Role::Auditor};

std::string_view toText(Role role);
std::optional<Role> parseRole(std::string_view text);

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
    ManageUsers,
    ReadAudit,
    ReadMetrics,
};
inline constexpr std::array kOperations = {
    Operation::ManageDevices, Operation::ManageCards,  Operation::ReadPeople,     Operation::ManagePeople,
    Operation::ReadLedger,    Operation::VerifyLedger, Operation::ReadRejections, Operation::ManageAlerts,
    Operation::WatchTaps,     Operation::ManageUsers,  Operation::ReadAudit,      Operation::ReadMetrics,
};

/// The one place where it is decided who may do what. Administrators may do everything.
bool mayPerform(Role role, Operation operation);

} // namespace tapledger
