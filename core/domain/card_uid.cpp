// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/card_uid.h"

#include "base/hex.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <fmt/format.h>
#include <optional>
#include <vector>

namespace tapledger {
namespace {

constexpr std::size_t kMaxBytes = 32;
constexpr std::array<std::string_view, 4> kFormatNames = {"hex", "hex-reversed", "dec", "wiegand26"};

using Bytes = std::vector<std::uint8_t>;

/// `043AB2C5D8`, or the bytes separated by one kind of `:`, `-` or space.
std::optional<Bytes> parseHex(std::string_view text)
{
    const char separator = text.size() > 2 && hexDigitValue(text[2]) < 0 ? text[2] : '\0';
    if (separator != '\0' && separator != ':' && separator != '-' && separator != ' ')
        return std::nullopt;
    Bytes bytes;
    for (std::size_t i = 0; i < text.size(); i += 2) {
        if (separator != '\0' && i > 0 && text[i++] != separator)
            return std::nullopt;
        const int high = hexDigitValue(text[i]);
        const int low = i + 1 < text.size() ? hexDigitValue(text[i + 1]) : -1;
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes.push_back(static_cast<std::uint8_t>(high * 16 + low));
        // A separator must be followed by another byte.
        if (separator != '\0' && i + 3 == text.size())
            return std::nullopt;
    }
    return bytes;
}

/// A decimal number of any length as big-endian bytes, by schoolbook multiplication.
std::optional<Bytes> parseDecimal(std::string_view text)
{
    constexpr std::size_t kMaxDigits = 78; // 2^256 − 1 has 78
    if (text.size() > kMaxDigits)
        return std::nullopt;
    Bytes littleEndian(4, 0); // EM4100 readers print 4 bytes; leading zeros belong to the UID
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        unsigned carry = static_cast<unsigned>(c - '0');
        for (auto& byte : littleEndian) {
            carry += byte * 10U;
            byte = static_cast<std::uint8_t>(carry & 0xFF);
            carry >>= 8;
        }
        if (carry != 0)
            littleEndian.push_back(static_cast<std::uint8_t>(carry));
    }
    std::ranges::reverse(littleEndian);
    return littleEndian;
}

std::optional<Bytes> parseWiegand26(std::string_view text)
{
    const auto comma = text.find(',');
    if (comma == std::string_view::npos)
        return std::nullopt;
    const auto number = [](std::string_view digits, unsigned max) -> std::optional<unsigned> {
        unsigned value = 0;
        const auto [end, ec] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (ec != std::errc() || end != digits.data() + digits.size() || value > max)
            return std::nullopt;
        return value;
    };
    const auto facility = number(text.substr(0, comma), 0xFF);
    const auto card = number(text.substr(comma + 1), 0xFFFF);
    if (!facility || !card)
        return std::nullopt;
    return Bytes{static_cast<std::uint8_t>(*facility), static_cast<std::uint8_t>(*card >> 8),
                 static_cast<std::uint8_t>(*card & 0xFF)};
}

std::string canonicalText(const Bytes& bytes)
{
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    text.reserve(bytes.size() * 3);
    for (const std::uint8_t byte : bytes) {
        if (!text.empty())
            text += ':';
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

std::string_view expectation(UidFormat format)
{
    switch (format) {
    case UidFormat::Decimal:
        return "a decimal number of at most 32 bytes, such as 0012345678";
    case UidFormat::Wiegand26:
        return "facility,number with 0-255 and 0-65535, such as 12,34567";
    default:
        return "1 to 32 bytes as hex, such as 04:3A:B2:C5:D8";
    }
}

} // namespace

std::string_view toText(UidFormat format) { return kFormatNames[static_cast<std::size_t>(format)]; }

Result<UidFormat> parseUidFormat(std::string_view text)
{
    for (std::size_t i = 0; i < kFormatNames.size(); ++i) {
        if (kFormatNames[i] == text)
            return static_cast<UidFormat>(i);
    }
    return failure(ErrorCode::InvalidArgument, "the UID format must be one of hex, hex-reversed, dec, wiegand26");
}

Result<CardUid> CardUid::parse(std::string_view text, UidFormat format)
{
    std::optional<Bytes> bytes;
    switch (format) {
    case UidFormat::Hex:
    case UidFormat::HexReversed:
        bytes = parseHex(text);
        break;
    case UidFormat::Decimal:
        bytes = parseDecimal(text);
        break;
    case UidFormat::Wiegand26:
        bytes = parseWiegand26(text);
        break;
    }
    if (text.empty() || !bytes || bytes->empty() || bytes->size() > kMaxBytes)
        return failure(ErrorCode::InvalidArgument, fmt::format("the card UID must be {}", expectation(format)));
    if (format == UidFormat::HexReversed)
        std::ranges::reverse(*bytes);
    return CardUid(canonicalText(*bytes));
}

} // namespace tapledger
