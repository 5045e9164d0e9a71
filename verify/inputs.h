// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkpoints.h"
#include "json.h"
#include "keyring.h"
#include "ledger_check.h"
#include "result.h"

#include <string>
#include <vector>

namespace tapverify {

/// The size limit of receipts, key rings, proofs and documents: a hundred times what they need.
inline constexpr std::size_t kMaxDocumentSize = 1024UL * 1024;

/// A JSON document from a file.
Result<json::Value> readJson(const std::string& path, std::size_t maxSize = kMaxDocumentSize);
Result<KeyRing> readKeyRing(const std::string& path);

/// Appends the checkpoints of a file: a note, a record, or records one a line.
Result<bool> readCheckpoints(const std::string& path, std::vector<CheckpointInput>& inputs);

} // namespace tapverify
