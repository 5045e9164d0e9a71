// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/stored_tree.h"

#include "ledger/tiles.h"

#include <algorithm>
#include <span>

namespace tapledger {
namespace {

constexpr std::int64_t kMaxLeaves = 1'048'576; ///< in memory: 32 MiB. With tiles there are a few hundred

} // namespace

SubtreeSource StoredTree::source()
{
    return [this](unsigned level, std::int64_t index) { return subtree(level, index); };
}

Result<Sha256Digest> StoredTree::root(std::int64_t size) { return treeRoot(m_sha, size, source()); }

Result<Proof> StoredTree::inclusion(std::int64_t index, std::int64_t size)
{
    return inclusionProof(m_sha, index, size, source());
}

Result<Proof> StoredTree::consistency(std::int64_t oldSize, std::int64_t newSize)
{
    return consistencyProof(m_sha, oldSize, newSize, source());
}

/// The leaf hashes of a tile, and where it is not stored, of all entries from it on: they are few, or about to be asked
/// for.
Result<void> StoredTree::fetchLeaves(std::int64_t tile)
{
    auto stored = m_tiles.find(0, tile);
    if (!stored)
        return failure(stored.error());
    m_leavesFrom = tile * kTileWidth;
    if (*stored) {
        m_leaves = std::move((*stored)->hashes);
        return {};
    }
    m_leaves.clear();
    const auto size = m_rows.size();
    if (!size)
        return failure(size.error());
    if (*size - m_leavesFrom > kMaxLeaves)
        return failure(ErrorCode::Unavailable,
                       "the tree's tiles are not stored; the server that writes stores them with "
                       "the next checkpoint");
    return m_rows.read(m_leavesFrom, *size, [this](LogRows::Leaf&& leaf) { m_leaves.push_back(leaf.hash); });
}

Result<Sha256Digest> StoredTree::subtree(unsigned level, std::int64_t index)
{
    const std::int64_t firstLeaf = index << level;
    const std::int64_t count = std::int64_t{1} << level;
    const auto inMemory = [&] {
        return m_leavesFrom >= 0 && firstLeaf >= m_leavesFrom &&
               firstLeaf + count <= m_leavesFrom + std::ssize(m_leaves);
    };
    if (level >= kTileHeight && !inMemory()) {
        // A full tile's root is the hash that stands in the tile above, which need not be full itself.
        const TileSpot spot = tileSpot(level, index);
        const std::int64_t first = spot.tile * kTileWidth + spot.offset;
        const auto roots = m_tiles.roots(spot.level - 1, first, first + spot.count - 1);
        if (!roots)
            return failure(roots.error());
        if (std::ssize(*roots) == spot.count)
            return perfectRoot(m_sha, *roots);
    }
    if (!inMemory()) {
        if (auto fetched = fetchLeaves(firstLeaf / kTileWidth); !fetched)
            return failure(fetched.error());
    }
    if (!inMemory())
        return failure(ErrorCode::NotFound, "the log is shorter than the tree that was asked for");
    return perfectRoot(m_sha, std::span(m_leaves).subspan(static_cast<std::size_t>(firstLeaf - m_leavesFrom),
                                                          static_cast<std::size_t>(count)));
}

} // namespace tapledger
