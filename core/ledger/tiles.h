// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/digest.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tapledger {

/// The layout of C2SP tlog-tiles (ledger format 7.4): hash i of tile N at level L is the root of the leaves
/// [(256N+i)·256^L, (256N+i+1)·256^L).
inline constexpr std::int64_t kTileWidth = 256;
inline constexpr unsigned kTileHeight = 8; ///< levels of the tree that one tile covers
inline constexpr unsigned kMaxTileLevel = 7;

/// Where the root of a perfect subtree can be had: fold @p count hashes of the tile, beginning at @p offset.
struct TileSpot
{
    unsigned level = 0;
    std::int64_t tile = 0;
    unsigned offset = 0;
    unsigned count = 1;
    bool operator==(const TileSpot&) const = default;
};
/// For the subtree over leaves [index·2^level, (index+1)·2^level).
TileSpot tileSpot(unsigned level, std::int64_t index);

/// A tile, an entry bundle, or the newest checkpoint, as the path of a request names it.
struct TilePath
{
    enum class Kind { Checkpoint, Tile, Entries };

    Kind kind = Kind::Tile;
    unsigned level = 0;
    std::int64_t index = 0;
    unsigned width = 256; ///< below 256 for a partial tile: how many hashes or entries
    bool operator==(const TilePath&) const = default;

    /// `tile/0/x001/067`, `tile/entries/000.p/3`, `checkpoint`.
    std::string text() const;
    /// Nothing for any other spelling than the one that text() gives.
    static std::optional<TilePath> parse(std::string_view path);
};

/// Appends a leaf to an entry bundle: its length as two bytes, big-endian, and its bytes. False if it is longer than
/// 65535 bytes, which no leaf of this format is.
bool appendBundleEntry(std::string& bundle, std::string_view leaf);

} // namespace tapledger
