// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "ledger/digest.h"
#include "ledger/entry.h"

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace tapledger {

/// The content of a file of tests/vectors; null, with a message on the console, when it cannot be read. U+0000, which
/// the reader rightly refuses, becomes "@NUL@".
json::Value readVectors(std::string_view name);

/// The member's text; empty when there is none.
std::string text(const json::Value& object, std::string_view key);
/// The member's elements; none when there is no such list.
const json::Value::Array& list(const json::Value& object, std::string_view key);
std::int64_t number(const json::Value& object, std::string_view key);

std::string bytesFromHex(std::string_view hex);
/// A list of hashes in hex; a hash that is none becomes zeros.
std::vector<Sha256Digest> digests(const json::Value& object, std::string_view key);

/// A row of the vectors as a ledger entry; or the name of the column whose text cannot even be held.
tl::expected<LedgerEntry, std::string> readRow(const json::Value& row);

} // namespace tapledger
