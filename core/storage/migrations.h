// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <span>
#include <string_view>

namespace tapledger {

/// A file of resources/migrations, compiled into the program.
struct MigrationScript
{
    int version;
    std::string_view name;
    std::string_view sql;
};

/// All of a dialect, ascending from 1 without gaps.
std::span<const MigrationScript> migrationScripts(Dialect dialect);

} // namespace tapledger
