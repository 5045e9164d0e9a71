// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace tapledger {

/// RFC 3161: a timestamp authority signs that it saw some bytes at a time (ledger format 8.7).

/// A query (DER) for the SHA-256 of @p stamped that asks for the authority's certificate. @p nonce comes back in the
/// response. Internal when OpenSSL cannot.
Result<std::vector<std::byte>> makeTimestampQuery(std::string_view stamped, std::uint64_t nonce);

/// Checks a response, or the bare token out of one (DER), over @p stamped against the authorities in @p caPem. The
/// certificates need to have been valid at the token's own time, not now, so the answer never changes.
/// @return the token's time, POSIX seconds. InvalidArgument with the reason when it does not verify.
Result<std::int64_t> verifyTimestamp(std::span<const std::byte> response, std::string_view stamped,
                                     std::string_view caPem);

/// True if @p response answers the query with that nonce: an older answer sent again does not. Says nothing of its
/// signature.
bool hasTimestampNonce(std::span<const std::byte> response, std::uint64_t nonce);

} // namespace tapledger
