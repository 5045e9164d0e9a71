// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sha256.h"
#include "storage/database.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tapledger {

/// A full tile of a log's tree (ledger format 7.4): 256 hashes of a level, and the hash above them.
struct Tile
{
    static constexpr std::int64_t kWidth = 256;

    unsigned level = 0;
    std::int64_t index = 0;
    Sha256Digest root{};
    std::vector<Sha256Digest> hashes; ///< kWidth
};

/// `rfid_tiles`, a cache that answers proofs without reading the ledger again. One object a log, which its origin
/// names.
class TileStore
{
public:
    TileStore(Database& database, std::string origin) : m_database(database), m_origin(std::move(origin)) {}

    /// Adds a tile; one that is there already stays as it is.
    Result<void> add(const Tile& tile);
    /// Nothing where it is missing, or is no tile any more.
    Result<std::optional<Tile>> find(unsigned level, std::int64_t index);
    /// The roots of tiles from ≤ index ≤ to that are there without a gap, from the first on.
    Result<std::vector<Sha256Digest>> roots(unsigned level, std::int64_t from, std::int64_t to);
    /// How many tiles of a level there are without a gap, from the first on.
    Result<std::int64_t> count(unsigned level);

private:
    Database& m_database;
    const std::string m_origin;
};

} // namespace tapledger
