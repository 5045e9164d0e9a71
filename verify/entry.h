// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "json.h"
#include "sha256.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tapverify {

/// The values of a row that the ledger's hashes cover, as the leaf has them (ledger format 5).
struct Leaf
{
    Instant createdAt;
    std::string deviceId;
    std::optional<std::string> deviceSignature;
    std::string employeeRfid;
    std::string eventType;
    std::string hashChain;
    std::string rawSha256;
    Instant scanTimestamp;
    std::int64_t sequenceId = 0;
};

/// The text that the chain hashes (4.1).
void appendChainPayload(std::string& out, const Leaf& leaf);
/// hash_chain of an entry after the entry whose hash is @p previous (4.2).
std::string chainHash(Sha256& sha, std::string_view previous, const Leaf& leaf);
/// The leaf text (5).
void appendLeaf(std::string& out, const Leaf& leaf);
/// The values of a leaf text; nothing unless it is valid by section 5, which is: printing them gives the same bytes.
std::optional<Leaf> parseLeaf(std::string_view text);
/// Names of the members in which two leaves differ, in their order.
std::vector<std::string> differingMembers(const Leaf& a, const Leaf& b);

/// What a device signs (6). @p deviceSeq is a number's text, or `null`.
std::string deviceMessage(const Leaf& leaf, std::string_view deviceSeq);

/// What a payload says beyond its hash (3.6).
struct PayloadFacts
{
    std::string sha256; ///< of the canonical form, or the recorded value of an erased payload
    bool erased = false;
    bool offline = false;
    std::optional<std::string> deviceKey; ///< fingerprint of the key in force
    std::string deviceSeq = "null";       ///< as printed in what the device signs; empty when it is no integer
    std::optional<std::int64_t> employeeId;
    bool hasEmployee = false; ///< whether the payload says who it was, if only that nobody was known
};

/// Reads a payload. @p fault receives why it breaks the format; then the result is empty.
std::optional<PayloadFacts> readPayload(Sha256& sha, const json::Value& payload, std::string& fault);

/// The length of a text in code points must be from 1 to @p max (3.1). Empty when it is.
std::string_view textFault(std::string_view text, std::size_t max);

inline constexpr std::size_t kMaxNameLength = 255;
inline constexpr std::size_t kMaxEventLength = 50;
inline constexpr std::size_t kMaxSignatureLength = 4096;
inline constexpr std::size_t kHashLength = 64;

} // namespace tapverify
