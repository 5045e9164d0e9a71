// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <atomic>
#include <filesystem>

namespace tapledger {

/// Copies the embedded store that @p source has open into the new file @p copy, for its owner alone. All of it is of
/// one moment, between two transactions, while other programs go on writing: inside a read transaction of @p source, if
/// it is in one, that is the moment of that. InvalidArgument for another kind of database. Cancelled once @p stop is
/// true. What was copied before a failure is removed.
Result<void> copySqliteStore(Database& source, const std::filesystem::path& copy, const std::atomic<bool>* stop = {});

} // namespace tapledger
