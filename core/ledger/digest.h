// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/sha256.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger {

/// The hashes of a proof, in the order in which they are checked.
using Proof = std::vector<Sha256Digest>;

/// No tree of 2^63 leaves needs a longer proof.
inline constexpr std::size_t kMaxProofLength = 63;

/// The 32 bytes as text bytes, for hashing and comparing.
std::string_view asBytes(const Sha256Digest& digest);

std::string toBase64(const Sha256Digest& digest);
/// Nothing unless the text is the canonical base64 of 32 bytes.
std::optional<Sha256Digest> digestFromBase64(std::string_view text);
/// Nothing unless the text is 64 lower-case hex digits.
std::optional<Sha256Digest> digestFromHex(std::string_view text);

/// A JSON array of base64 strings, as receipts and consistency documents hold proofs.
std::string proofToJson(std::span<const Sha256Digest> proof);
/// Nothing unless @p value is such an array of at most kMaxProofLength hashes; nothing for null.
std::optional<Proof> proofFromJson(const json::Value* value);

} // namespace tapledger
