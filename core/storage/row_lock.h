// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <string_view>

namespace tapledger {

/// Ends a SELECT whose rows nobody else shall change before this transaction ends: what is read is still so when it is
/// written back. SQLite's transactions hold the lock of the whole store anyway. Records that refer to the row by its
/// id can still be added.
inline std::string_view rowLock(const Database& database)
{
    return database.dialect() == Dialect::Sqlite ? "" : " FOR NO KEY UPDATE";
}

} // namespace tapledger
