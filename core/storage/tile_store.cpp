// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tile_store.h"

#include "base/base64.h"

#include <algorithm>
#include <span>

namespace tapledger {
namespace {

constexpr std::size_t kHash = std::tuple_size_v<Sha256Digest>;

std::optional<std::vector<Sha256Digest>> hashesOf(std::string_view text)
{
    const auto bytes = fromBase64(text);
    if (!bytes || bytes->size() % kHash != 0)
        return std::nullopt;
    std::vector<Sha256Digest> hashes(bytes->size() / kHash);
    for (std::size_t i = 0; i < hashes.size(); ++i)
        std::copy_n(bytes->begin() + static_cast<std::ptrdiff_t>(i * kHash), kHash, hashes[i].begin());
    return hashes;
}

} // namespace

Result<void> TileStore::add(const Tile& tile)
{
    const auto added =
        m_database.run("INSERT INTO rfid_tiles (origin, level, tile_index, root, hashes) VALUES ($1, $2, $3, $4, $5) "
                       "ON CONFLICT DO NOTHING",
                       {m_origin, static_cast<std::int64_t>(tile.level), tile.index, toBase64(tile.root),
                        toBase64(std::as_bytes(std::span(tile.hashes)))});
    if (!added)
        return failure(added.error());
    return {};
}

Result<std::optional<Tile>> TileStore::find(unsigned level, std::int64_t index)
{
    std::optional<Tile> found;
    const auto read =
        m_database.run("SELECT root, hashes FROM rfid_tiles WHERE origin = $1 AND level = $2 AND tile_index = $3",
                       {m_origin, static_cast<std::int64_t>(level), index}, [&](const Row& row) {
                           const auto root = hashesOf(row.text(0));
                           auto hashes = hashesOf(row.text(1));
                           if (root && root->size() == 1 && hashes && std::ssize(*hashes) == Tile::kWidth)
                               found = Tile{level, index, root->front(), std::move(*hashes)};
                       });
    if (!read)
        return failure(read.error());
    return found;
}

Result<std::vector<Sha256Digest>> TileStore::roots(unsigned level, std::int64_t from, std::int64_t to)
{
    std::vector<Sha256Digest> found;
    const auto read = m_database.run(
        "SELECT tile_index, root FROM rfid_tiles WHERE origin = $1 AND level = $2 AND tile_index BETWEEN $3 AND $4 "
        "ORDER BY tile_index",
        {m_origin, static_cast<std::int64_t>(level), from, to}, [&](const Row& row) {
            const auto root = hashesOf(row.text(1));
            if (row.integer(0) == from + std::ssize(found) && root && root->size() == 1)
                found.push_back(root->front());
        });
    if (!read)
        return failure(read.error());
    return found;
}

Result<std::int64_t> TileStore::count(unsigned level)
{
    const auto found = roots(level, 0, INT64_MAX);
    if (!found)
        return failure(found.error());
    return std::ssize(*found);
}

} // namespace tapledger
