// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/role.h"

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

} // namespace tapledger
