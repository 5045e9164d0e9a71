// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/log_tree.h"

#include "ledger/tiles.h"

#include <fmt/format.h>
#include <span>

namespace tapledger {
namespace {

static_assert(Tile::kWidth == kTileWidth);

/// The last full tile's worth of hashes.
std::span<const Sha256Digest> lastTile(const std::vector<Sha256Digest>& hashes)
{
    return std::span(hashes).last(static_cast<std::size_t>(kTileWidth));
}

bool isFull(std::size_t count) { return count > 0 && count % static_cast<std::size_t>(kTileWidth) == 0; }

} // namespace

Result<void> LogTree::load(TileStore& tiles)
{
    const auto roots = tiles.roots(0, 0, INT64_MAX);
    if (!roots)
        return failure(roots.error());
    m_base = std::ssize(*roots) * kTileWidth;
    m_leaves.clear();
    m_roots.clear();
    // What stands above full tiles is cheap to hash anew: one hash in 256 entries.
    for (const Sha256Digest& root : *roots)
        addRoot(0, root);
    m_newTiles.clear();
    return {};
}

void LogTree::append(const Sha256Digest& leafHash)
{
    m_leaves.push_back(leafHash);
    if (!isFull(m_leaves.size()))
        return;
    const auto full = lastTile(m_leaves);
    const Sha256Digest root = *perfectRoot(m_sha, full);
    m_newTiles.push_back({0, size() / kTileWidth - 1, root, {full.begin(), full.end()}});
    addRoot(0, root);
}

void LogTree::addRoot(unsigned tileLevel, const Sha256Digest& root)
{
    if (m_roots.size() <= tileLevel)
        m_roots.resize(tileLevel + 1);
    auto& roots = m_roots[tileLevel];
    roots.push_back(root);
    if (!isFull(roots.size()))
        return;
    const auto full = lastTile(roots);
    const Sha256Digest above = *perfectRoot(m_sha, full);
    m_newTiles.push_back({tileLevel + 1, std::ssize(roots) / kTileWidth - 1, above, {full.begin(), full.end()}});
    addRoot(tileLevel + 1, above);
}

Result<Sha256Digest> LogTree::subtree(unsigned level, std::int64_t index)
{
    const TileSpot spot = tileSpot(level, index);
    const std::int64_t first = spot.tile * kTileWidth + spot.offset;
    const std::vector<Sha256Digest>* hashes = &m_leaves;
    std::int64_t from = first - m_base;
    if (spot.level > 0) {
        hashes = spot.level <= m_roots.size() ? &m_roots[spot.level - 1] : nullptr;
        from = first;
    }
    if (!hashes || from < 0 || from + spot.count > std::ssize(*hashes))
        return failure(ErrorCode::Internal,
                       fmt::format("the tree in memory has no subtree {} of level {}", index, level));
    return perfectRoot(m_sha, std::span(*hashes).subspan(static_cast<std::size_t>(from), spot.count));
}

Result<Sha256Digest> LogTree::root(std::int64_t treeSize)
{
    return treeRoot(m_sha, treeSize, [this](unsigned level, std::int64_t index) { return subtree(level, index); });
}

Result<Frontier> LogTree::frontier(std::int64_t treeSize)
{
    return treeFrontier(m_sha, treeSize, [this](unsigned level, std::int64_t index) { return subtree(level, index); });
}

Result<Proof> LogTree::consistency(std::int64_t oldSize, std::int64_t newSize)
{
    return consistencyProof(m_sha, oldSize, newSize,
                            [this](unsigned level, std::int64_t index) { return subtree(level, index); });
}

void LogTree::forget(std::int64_t sealedSize)
{
    const std::int64_t base = sealedSize / kTileWidth * kTileWidth;
    if (base <= m_base)
        return;
    m_leaves.erase(m_leaves.begin(), m_leaves.begin() + static_cast<std::ptrdiff_t>(base - m_base));
    m_base = base;
}

} // namespace tapledger
