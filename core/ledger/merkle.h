// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "ledger/digest.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger {

/// H(0x01 || left || right), the hash of an inner node (ledger format 7.1).
Sha256Digest nodeHash(Sha256& sha, const Sha256Digest& left, const Sha256Digest& right);
/// H(""), the root of the tree without leaves.
Sha256Digest emptyRoot();

/// The right edge of a growing tree (7.2): one root of a perfect subtree for each set bit of its size, largest first.
/// All that is needed to append and to know the root.
class Frontier
{
public:
    Frontier() = default;
    /// From stored parts. InvalidArgument unless there is one hash for each set bit of @p size.
    static Result<Frontier> make(std::int64_t size, std::vector<Sha256Digest> hashes);

    void append(Sha256& sha, const Sha256Digest& leafHash) { appendSubtree(sha, 0, leafHash); }
    /// Appends 2^level leaves at once by the root of their perfect subtree; false, and nothing done, unless the size is
    /// a multiple of 2^level.
    bool appendSubtree(Sha256& sha, unsigned level, const Sha256Digest& root);
    /// Appends a range that was hashed apart: its subtrees in order. False, and nothing done, unless the size is a
    /// multiple of the range's largest subtree.
    bool merge(Sha256& sha, const Frontier& next);
    Sha256Digest root(Sha256& sha) const;

    std::int64_t size() const { return m_size; }
    const std::vector<Sha256Digest>& hashes() const { return m_hashes; }
    bool operator==(const Frontier&) const = default;

private:
    std::int64_t m_size = 0;
    std::vector<Sha256Digest> m_hashes;
};

/// A frontier and the chain's last hash: all that a writer or a verifier needs to go on (7.2).
struct FrontierState
{
    Frontier frontier;
    std::string prev_hash_chain; ///< 64 lower-case hex digits

    /// From `{"size":n,"hashes":[hex…],"prev_hash_chain":hex}`.
    static Result<FrontierState> parse(const json::Value& value);
    static Result<FrontierState> parse(std::string_view text);
    std::string toJson() const;
};

/// True if @p proof leads from the leaf with that hash at @p index to @p root of the tree of @p size leaves (7.3).
bool checkInclusion(Sha256& sha, std::int64_t index, std::int64_t size, const Sha256Digest& leafHash,
                    std::span<const Sha256Digest> proof, const Sha256Digest& root);

/// True if @p proof shows that the tree of @p newSize leaves begins with the one of @p oldSize (7.3). False for
/// oldSize 0, which is consistent with everything and has no proof.
bool checkConsistency(Sha256& sha, std::int64_t oldSize, std::int64_t newSize, const Sha256Digest& oldRoot,
                      const Sha256Digest& newRoot, std::span<const Sha256Digest> proof);

/// Answers with the root of the perfect subtree over leaves [index·2^level, (index+1)·2^level): from tiles, from rows,
/// or from memory. Asked a few times log2 n, never beyond the tree's size.
using SubtreeSource = std::function<Result<Sha256Digest>(unsigned level, std::int64_t index)>;

/// The root over the first @p size leaves.
Result<Sha256Digest> treeRoot(Sha256& sha, std::int64_t size, const SubtreeSource& source);
/// The frontier over the first @p size leaves.
Result<Frontier> treeFrontier(Sha256& sha, std::int64_t size, const SubtreeSource& source);
/// The inclusion proof of leaf @p index in the tree of @p size leaves. InvalidArgument unless 0 ≤ index < size.
Result<Proof> inclusionProof(Sha256& sha, std::int64_t index, std::int64_t size, const SubtreeSource& source);
/// The proof that the tree of @p newSize leaves begins with that of @p oldSize. Empty for oldSize 0 and for equal
/// sizes; InvalidArgument for an old size beyond the new one.
Result<Proof> consistencyProof(Sha256& sha, std::int64_t oldSize, std::int64_t newSize, const SubtreeSource& source);

/// The root of a perfect subtree over @p hashes, whose number must be a power of two.
Result<Sha256Digest> perfectRoot(Sha256& sha, std::span<const Sha256Digest> hashes);
/// A source over leaf hashes in memory, which must outlive it.
SubtreeSource subtreesOf(Sha256& sha, std::span<const Sha256Digest> leafHashes);

} // namespace tapledger
