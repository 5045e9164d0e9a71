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

} // namespace tapledger
