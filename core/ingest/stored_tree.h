// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ingest/log_rows.h"
#include "ledger/merkle.h"
#include "storage/tile_store.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tapledger {

/// The tree of a log as the database holds it: full tiles from `rfid_tiles`, what is younger from the entries. Answers
/// proofs at any size in a few reads. One thread.
class StoredTree
{
public:
    StoredTree(Database& database, LogKind kind, const std::string& origin)
        : m_tiles(database, origin), m_rows(database, kind)
    {
    }

    Result<Sha256Digest> root(std::int64_t size);
    Result<Proof> inclusion(std::int64_t index, std::int64_t size);
    Result<Proof> consistency(std::int64_t oldSize, std::int64_t newSize);
    /// The root over the leaves [index·2^level, (index+1)·2^level), all of which there must be.
    Result<Sha256Digest> subtree(unsigned level, std::int64_t index);

private:
    SubtreeSource source();
    Result<void> fetchLeaves(std::int64_t tile);

    TileStore m_tiles;
    LogRows m_rows;
    Sha256 m_sha;
    std::int64_t m_leavesFrom = -1; ///< index of the first of m_leaves; negative when nothing was fetched
    std::vector<Sha256Digest> m_leaves;
};

} // namespace tapledger
