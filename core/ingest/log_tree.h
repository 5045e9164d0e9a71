// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ledger/merkle.h"
#include "storage/tile_store.h"

#include <cstdint>
#include <vector>

namespace tapledger {

/// The tree of a growing log in memory (ledger format 7): the hashes of full tiles' roots, one in 256 entries, and the
/// leaf hashes since the entry that is sealed last. 1.3 MB for ten million entries. One thread.
class LogTree
{
public:
    /// Begins anew with what the log's stored tiles hold; the entries after them, size() on, must be appended. Tiles
    /// are a cache: without them the tree is empty and every entry must be appended.
    Result<void> load(TileStore& tiles);

    void append(const Sha256Digest& leafHash);
    std::int64_t size() const { return m_base + std::ssize(m_leaves); }

    /// The root over the first @p treeSize entries; @p treeSize ≥ the size forgotten last.
    Result<Sha256Digest> root(std::int64_t treeSize);
    Result<Frontier> frontier(std::int64_t treeSize);
    /// That the tree of @p newSize begins with that of @p oldSize; both ≥ the size forgotten last.
    Result<Proof> consistency(std::int64_t oldSize, std::int64_t newSize);

    /// Tiles that became full and are not stored yet, in order.
    const std::vector<Tile>& newTiles() const { return m_newTiles; }
    void tilesAreStored() { m_newTiles.clear(); }
    /// Nothing below @p sealedSize will be asked for any more.
    void forget(std::int64_t sealedSize);

private:
    Result<Sha256Digest> subtree(unsigned level, std::int64_t index);
    void addRoot(unsigned tileLevel, const Sha256Digest& root);

    Sha256 m_sha;
    std::int64_t m_base = 0;                        ///< a multiple of the tile's width
    std::vector<Sha256Digest> m_leaves;             ///< from m_base on
    std::vector<std::vector<Sha256Digest>> m_roots; ///< of all full tiles, by level
    std::vector<Tile> m_newTiles;
};

} // namespace tapledger
