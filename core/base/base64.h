// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger {

/// RFC 4648 section 4, with padding.
std::string toBase64(std::span<const std::byte> bytes);

/// Strict: nothing when the text is not the one canonical form (padding, alphabet, unused bits).
std::optional<std::vector<std::byte>> fromBase64(std::string_view text);

} // namespace tapledger
