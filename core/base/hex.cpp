// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hex.h"

#include <array>
#include <cstdint>
#include <cstring>

namespace tapledger {

void appendHex(std::string& out, std::span<const std::byte> bytes)
{
    static constexpr std::string_view kDigits = "0123456789abcdef";
    static constexpr auto kPairs = [] {
        std::array<std::array<char, 2>, 256> pairs{};
        for (std::size_t i = 0; i < pairs.size(); ++i)
            pairs[i] = {kDigits[i / 16], kDigits[i % 16]};
        return pairs;
    }();
    const std::size_t before = out.size();
    out.resize(before + 2 * bytes.size());
    char* at = out.data() + before; // once: through `out` each write would load it anew
    for (const std::byte b : bytes) {
        std::memcpy(at, kPairs[std::to_integer<std::size_t>(b)].data(), 2);
        at += 2;
    }
}

std::string toHex(std::span<const std::byte> bytes)
{
    std::string out;
    out.reserve(bytes.size() * 2);
    appendHex(out, bytes);
    return out;
}

int hexDigitValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool isLowerHex(std::string_view text, std::size_t digits)
{
    if (text.size() != digits)
        return false;
    // Every hash of every row passes here: no branch a digit, and pieces of a length that compilers make vectors of.
    constexpr std::size_t kPiece = 32;
    const auto isBad = [](char c) -> std::uint8_t {
        const auto byte = static_cast<std::uint8_t>(c);
        const auto digit = static_cast<std::uint8_t>(byte - '0');
        const auto letter = static_cast<std::uint8_t>(byte - 'a');
        return static_cast<std::uint8_t>(digit > 9) & static_cast<std::uint8_t>(letter > 5);
    };
    std::uint8_t bad = 0;
    std::size_t i = 0;
    for (; i + kPiece <= digits; i += kPiece) {
        for (std::size_t k = 0; k < kPiece; ++k)
            bad |= isBad(text[i + k]);
    }
    for (; i < digits; ++i)
        bad |= isBad(text[i]);
    return bad == 0;
}

} // namespace tapledger
