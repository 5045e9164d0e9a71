// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tapverify {

inline constexpr std::size_t kMaxTokenSize = 256UL * 1024;

/// The time of an RFC 3161 response (ledger format 8.7) in POSIX seconds, if it was made over one of the texts of
/// @p stamped by an authority whose certificate leads to one of @p authoritiesPem. The certificates are judged
/// at the time that the token states: a token stays evidence after its authority's certificate ended.
std::optional<std::int64_t> tokenTime(std::string_view der, const std::vector<std::string>& stamped,
                                      std::string_view authoritiesPem);

/// Whether @p pem holds at least one certificate that can be read.
bool hasCertificates(std::string_view pem);

} // namespace tapverify
