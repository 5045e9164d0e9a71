// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tapverify {

/// Decodes the code point at @p at and moves @p at past it; nothing, and @p at unmoved, where there is no valid UTF-8.
std::optional<char32_t> decodeUtf8(std::string_view text, std::size_t& at);

/// Appends the UTF-8 form of a Unicode scalar value.
void appendUtf8(std::string& out, char32_t codePoint);

/// Number of code points; nothing when @p text is not valid UTF-8 or holds U+0000 (ledger format 3.1).
std::optional<std::size_t> codePointCount(std::string_view text);

/// Lower-case hex of bytes, two digits each.
std::string toHex(std::string_view bytes);
/// The bytes of lower-case hex; nothing for any other text.
std::optional<std::string> fromHex(std::string_view hex);
bool isLowerHex(std::string_view text, std::size_t length);

/// RFC 4648 section 4 with padding.
std::string toBase64(std::string_view bytes);
/// The bytes of base64 text; nothing unless it is the one canonical spelling (padding there, unused bits zero).
std::optional<std::string> fromBase64(std::string_view text);

/// A decimal integer without sign, leading zero, fraction or exponent, at most 2^63 − 1 (format 2 and 3.2).
std::optional<std::int64_t> parseNatural(std::string_view text);
/// The same, with a `-` before negative values.
std::optional<std::int64_t> parseInteger(std::string_view text);

/// The line at the front of @p text, without its end; nothing, and @p text unmoved, where no line is complete.
std::optional<std::string_view> takeLine(std::string_view& text);

/// Text that can be shown on a terminal: control characters and invalid UTF-8 are written as \xNN.
std::string printable(std::string_view text);

} // namespace tapverify
