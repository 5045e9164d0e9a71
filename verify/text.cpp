// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include <array>
#include <charconv>

namespace tapverify {
namespace {

constexpr std::string_view kHexDigits = "0123456789abcdef";
constexpr std::string_view kBase64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

constexpr std::array<int, 256> base64Values()
{
    std::array<int, 256> values{};
    for (auto& value : values)
        value = -1;
    for (std::size_t i = 0; i < kBase64Digits.size(); ++i)
        values[static_cast<unsigned char>(kBase64Digits[i])] = static_cast<int>(i);
    return values;
}

unsigned byteAt(std::string_view text, std::size_t i) { return static_cast<unsigned char>(text[i]); }

} // namespace

std::optional<char32_t> decodeUtf8(std::string_view text, std::size_t& at)
{
    if (at >= text.size())
        return std::nullopt;
    const unsigned lead = byteAt(text, at);
    if (lead < 0x80) {
        ++at;
        return lead;
    }
    // The shortest form of each length begins here; C0, C1 and F5 to FF begin none.
    const std::size_t length = lead >= 0xC2 && lead <= 0xDF   ? 2
                               : (lead & 0xF0U) == 0xE0       ? 3
                               : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                              : 0;
    if (length == 0 || text.size() - at < length)
        return std::nullopt;
    char32_t codePoint = lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const unsigned next = byteAt(text, at + i);
        if ((next & 0xC0U) != 0x80)
            return std::nullopt;
        codePoint = codePoint << 6U | (next & 0x3FU);
    }
    const bool tooLong = (length == 3 && codePoint < 0x800) || (length == 4 && codePoint < 0x10000);
    const bool surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    if (tooLong || surrogate || codePoint > 0x10FFFF)
        return std::nullopt;
    at += length;
    return codePoint;
}

void appendUtf8(std::string& out, char32_t codePoint)
{
    const auto put = [&out](char32_t byte) { out += static_cast<char>(byte); };
    if (codePoint < 0x80) {
        put(codePoint);
    } else if (codePoint < 0x800) {
        put(0xC0 | codePoint >> 6U);
        put(0x80 | (codePoint & 0x3FU));
    } else if (codePoint < 0x10000) {
        put(0xE0 | codePoint >> 12U);
        put(0x80 | (codePoint >> 6U & 0x3FU));
        put(0x80 | (codePoint & 0x3FU));
    } else {
        put(0xF0 | codePoint >> 18U);
        put(0x80 | (codePoint >> 12U & 0x3FU));
        put(0x80 | (codePoint >> 6U & 0x3FU));
        put(0x80 | (codePoint & 0x3FU));
    }
}

std::optional<std::size_t> codePointCount(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++count) {
        const auto codePoint = decodeUtf8(text, at);
        if (!codePoint || *codePoint == 0)
            return std::nullopt;
    }
    return count;
}

std::string toHex(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size() * 2);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        out += kHexDigits[byteAt(bytes, i) >> 4U];
        out += kHexDigits[byteAt(bytes, i) & 15U];
    }
    return out;
}

std::optional<std::string> fromHex(std::string_view hex)
{
    if (hex.size() % 2 != 0)
        return std::nullopt;
    std::string out;
    out.reserve(hex.size() / 2);
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        const int high = hexValue(hex[i]);
        const int low = hexValue(hex[i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        out += static_cast<char>(high * 16 + low);
    }
    return out;
}

bool isLowerHex(std::string_view text, std::size_t length)
{
    if (text.size() != length)
        return false;
    for (const char c : text) {
        if (hexValue(c) < 0)
            return false;
    }
    return true;
}

std::string toBase64(std::string_view bytes)
{
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t left = bytes.size() - i;
        const unsigned group = byteAt(bytes, i) << 16U | (left > 1 ? byteAt(bytes, i + 1) << 8U : 0U) |
                               (left > 2 ? byteAt(bytes, i + 2) : 0U);
        out += kBase64Digits[group >> 18U];
        out += kBase64Digits[group >> 12U & 63U];
        out += left > 1 ? kBase64Digits[group >> 6U & 63U] : '=';
        out += left > 2 ? kBase64Digits[group & 63U] : '=';
    }
    return out;
}

std::optional<std::string> fromBase64(std::string_view text)
{
    static constexpr auto values = base64Values();
    if (text.size() % 4 != 0)
        return std::nullopt;
    const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
    const std::string_view digits = text.substr(0, text.size() - padding);
    std::string out;
    out.reserve(text.size() / 4 * 3);
    unsigned bits = 0;
    unsigned count = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int value = values[byteAt(digits, i)];
        if (value < 0)
            return std::nullopt;
        bits = (bits << 6U | static_cast<unsigned>(value)) & 0xFFFFFFU;
        count += 6;
        if (count >= 8) {
            count -= 8;
            out += static_cast<char>(bits >> count & 0xFFU);
        }
    }
    // What is left carries no data: 0 bits, or 2 with one `=`, or 4 with two; and they must be zero.
    if (count != padding * 2 || (bits & ((1U << count) - 1U)) != 0)
        return std::nullopt;
    return out;
}

std::optional<std::int64_t> parseNatural(std::string_view text)
{
    if (text.empty() || text.size() > 19 || (text.size() > 1 && text.front() == '0'))
        return std::nullopt;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
    }
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<std::int64_t> parseInteger(std::string_view text)
{
    if (!text.starts_with('-'))
        return parseNatural(text);
    const auto value = parseNatural(text.substr(1));
    return value && *value != 0 ? std::optional(-*value) : std::nullopt;
}

std::optional<std::string_view> takeLine(std::string_view& text)
{
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos)
        return std::nullopt;
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 1);
    return line;
}

std::string printable(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t from = at;
        const auto codePoint = decodeUtf8(text, at);
        const bool shown = codePoint && *codePoint >= 0x20 && (*codePoint < 0x7F || *codePoint >= 0xA0);
        if (shown) {
            out += text.substr(from, at - from);
            continue;
        }
        if (!codePoint)
            ++at;
        for (const char c : text.substr(from, at - from)) {
            out += "\\x";
            out += toHex({&c, 1});
        }
    }
    return out;
}

} // namespace tapverify
