// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>

namespace tapledger {

/// Whether the next eight bytes stand in JSON as they are: printable ASCII, no quote, no backslash. One test for eight,
/// for every text of every entry passes here in a verification.
inline bool areEightPlain(const char* bytes)
{
    constexpr std::uint64_t kOnes = 0x0101010101010101;
    constexpr std::uint64_t kTops = 0x8080808080808080;
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes, sizeof eight);
    // A byte that is zero in one of these sets its top bit, or that of one above it: never a wrong yes.
    const auto zeros = [](std::uint64_t value) { return (value - kOnes) & ~value; };
    const std::uint64_t controls = (eight - kOnes * 0x20) & ~eight;
    return ((eight | controls | zeros(eight ^ kOnes * '"') | zeros(eight ^ kOnes * '\\') |
             zeros(eight ^ kOnes * 0x7F)) &
            kTops) == 0;
}

} // namespace tapledger
