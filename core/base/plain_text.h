// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

namespace tapledger {

/// Which of the next eight bytes do not stand in JSON as they are, as printable ASCII but the quote and the backslash
/// does: 0 for none; else the lowest set bit is the top one of the first of them. One look for eight, for every text of
/// every entry passes here in a verification.
inline std::uint64_t notPlain(const char* bytes)
{
    constexpr std::uint64_t kOnes = 0x0101010101010101;
    constexpr std::uint64_t kTops = 0x8080808080808080;
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes, sizeof eight);
    if constexpr (std::endian::native == std::endian::big)
        eight = __builtin_bswap64(eight);
    // A byte that is zero sets its top bit here, and may set that of the ones above it, never of one below.
    const auto zeros = [](std::uint64_t value) { return (value - kOnes) & ~value; };
    const std::uint64_t controls = (eight - kOnes * 0x20) & ~eight;
    return (eight | controls | zeros(eight ^ kOnes * '"') | zeros(eight ^ kOnes * '\\') | zeros(eight ^ kOnes * 0x7F)) &
           kTops;
}

inline bool areEightPlain(const char* bytes) { return notPlain(bytes) == 0; }

} // namespace tapledger
