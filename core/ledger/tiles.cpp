// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tiles.h"

#include <charconv>
#include <fmt/format.h>

namespace tapledger {
namespace {

/// A decimal number as the only spelling of its value; nothing otherwise.
std::optional<std::int64_t> plainNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, ec] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isPlain = !text.empty() && text.front() >= '0' && text.front() <= '9' &&
                         (text.front() != '0' || text.size() == 1) && end == text.data() + text.size();
    return ec == std::errc() && isPlain ? std::optional(value) : std::nullopt;
}

/// Three digits a group, all but the last with an x in front: 1234067 is x001/x234/067.
std::string indexText(std::int64_t index)
{
    std::string text = fmt::format("{:03}", index % 1000);
    while (index >= 1000) {
        index /= 1000;
        text = fmt::format("x{:03}/{}", index % 1000, text);
    }
    return text;
}

std::optional<std::int64_t> parseIndex(std::string_view text)
{
    std::int64_t index = 0;
    while (true) {
        const bool more = text.starts_with('x');
        if (more)
            text.remove_prefix(1);
        if (text.size() < 3 || index > 99'999'999'999'999)
            return std::nullopt;
        for (const char c : text.substr(0, 3)) {
            if (c < '0' || c > '9')
                return std::nullopt;
            index = index * 10 + (c - '0');
        }
        text.remove_prefix(3);
        if (!more)
            return text.empty() ? std::optional(index) : std::nullopt;
        if (!text.starts_with('/'))
            return std::nullopt;
        text.remove_prefix(1);
    }
}

} // namespace

TileSpot tileSpot(unsigned level, std::int64_t index)
{
    const unsigned rest = level % kTileHeight;
    const std::int64_t first = index << rest; // among the hashes of the tile level
    return {level / kTileHeight, first / kTileWidth, static_cast<unsigned>(first % kTileWidth), 1U << rest};
}

std::string TilePath::text() const
{
    if (kind == Kind::Checkpoint)
        return "checkpoint";
    const std::string row = kind == Kind::Entries ? "entries" : fmt::format("{}", level);
    const std::string partial = width < kTileWidth ? fmt::format(".p/{}", width) : std::string();
    return fmt::format("tile/{}/{}{}", row, indexText(index), partial);
}

std::optional<TilePath> TilePath::parse(std::string_view path)
{
    const std::string_view whole = path;
    TilePath result;
    if (path == "checkpoint") {
        result.kind = Kind::Checkpoint;
        return result;
    }
    if (path.size() > 64 || !path.starts_with("tile/"))
        return std::nullopt;
    path.remove_prefix(5);
    const auto slash = path.find('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    if (path.substr(0, slash) == "entries") {
        result.kind = Kind::Entries;
    } else {
        const auto level = plainNumber(path.substr(0, slash));
        if (!level || *level > kMaxTileLevel)
            return std::nullopt;
        result.level = static_cast<unsigned>(*level);
    }
    path.remove_prefix(slash + 1);
    if (const auto partial = path.find(".p/"); partial != std::string_view::npos) {
        const auto width = plainNumber(path.substr(partial + 3));
        if (!width || *width < 1 || *width >= kTileWidth)
            return std::nullopt;
        result.width = static_cast<unsigned>(*width);
        path = path.substr(0, partial);
    }
    const auto index = parseIndex(path);
    if (!index)
        return std::nullopt;
    result.index = *index;
    return result.text() == whole ? std::optional(result) : std::nullopt;
}

bool appendBundleEntry(std::string& bundle, std::string_view leaf)
{
    if (leaf.size() > 0xFFFF)
        return false;
    bundle += static_cast<char>(leaf.size() >> 8);
    bundle += static_cast<char>(leaf.size() & 0xFF);
    bundle += leaf;
    return true;
}

} // namespace tapledger
