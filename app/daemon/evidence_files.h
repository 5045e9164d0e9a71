// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ingest/trust_folder.h"
#include "ledger/key_ring.h"
#include "site/store.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace tapledger {

/// The key ring in @p file, or where none is named this site's own of that log: nothing where it has none, unless it
/// @p isNeeded.
Result<std::optional<KeyRing>> ringFrom(const std::string& file, LogKind kind, const Site& site, bool isNeeded);
/// What stands in each of the files, at most @p maxSize bytes each.
Result<std::vector<std::string>> readFiles(const std::vector<std::string>& names, std::size_t maxSize);

} // namespace tapledger
