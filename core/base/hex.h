// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace tapledger {

/// Lower-case hex, two digits a byte.
std::string toHex(std::span<const std::byte> bytes);
void appendHex(std::string& out, std::span<const std::byte> bytes);

/// The value of a hex digit of either case, or -1.
int hexDigitValue(char c);

/// True for exactly @p digits lower-case hex digits.
bool isLowerHex(std::string_view text, std::size_t digits);

} // namespace tapledger
