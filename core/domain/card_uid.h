// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <compare>
#include <string>
#include <string_view>

namespace tapledger {

/// How a device spells card UIDs (column `uid_format`).
enum class UidFormat {
    Hex,         ///< `hex`: bytes as hex, plain or separated by `:`, `-` or space
    HexReversed, ///< `hex-reversed`: the same, last byte first
    Decimal,     ///< `dec`: the bytes as one decimal number, such as the 10 digits of an EM4100 card
    Wiegand26,   ///< `wiegand26`: `facility,number`, 0–255 and 0–65535, three bytes
};

std::string_view toText(UidFormat format);
Result<UidFormat> parseUidFormat(std::string_view text);

/// The number of a card: 1 to 32 bytes, held as upper-case hex bytes joined by `:`.
class CardUid
{
public:
    CardUid() = default;

    /// Reads a UID as a device of that format sends it. A decimal number stands for 4 bytes, or as many more as it
    /// needs.
    static Result<CardUid> parse(std::string_view text, UidFormat format = UidFormat::Hex);

    const std::string& text() const { return m_text; }
    auto operator<=>(const CardUid&) const = default;

private:
    explicit CardUid(std::string canonicalText) : m_text(std::move(canonicalText)) {}
    std::string m_text;
};

} // namespace tapledger
