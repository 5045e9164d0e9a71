// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sha256.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tapverify {

/// The longest proof that any tree of up to 2^63 − 1 leaves has.
inline constexpr std::size_t kMaxProofLength = 64;

/// The Merkle tree of RFC 6962 over leaves that come one after the other, in O(log n) memory (ledger format 7.2).
class Frontier
{
public:
    Frontier() = default;
    /// A tree of which only the roots of its perfect parts are known, largest first: one for each set bit of @p size.
    Frontier(std::int64_t size, std::vector<Hash> hashes) : m_size(size), m_hashes(std::move(hashes)) {}

    /// Whether there are as many hashes as a tree of that size has perfect parts.
    bool isWellFormed() const;

    void append(Sha256& sha, const Hash& leafHash);
    Hash root(Sha256& sha) const;

    std::int64_t size() const { return m_size; }
    const std::vector<Hash>& hashes() const { return m_hashes; }

private:
    std::int64_t m_size = 0;
    std::vector<Hash> m_hashes;
};

/// Whether @p proof leads from the leaf at @p index to the root of the tree of @p size (7.3).
bool verifyInclusion(Sha256& sha, std::int64_t index, std::int64_t size, const Hash& leafHash,
                     const std::vector<Hash>& proof, const Hash& root);

/// Whether @p proof shows that the tree of @p newSize continues the tree of @p oldSize (7.3). Old size 0 fails.
bool verifyConsistency(Sha256& sha, std::int64_t oldSize, std::int64_t newSize, const Hash& oldRoot,
                       const Hash& newRoot, const std::vector<Hash>& proof);

} // namespace tapverify
