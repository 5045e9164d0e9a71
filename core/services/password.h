// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace tapledger {

/// How much a password hash costs. Interactive is libsodium's measure for logins: 64 MiB, some 100 ms.
enum class PasswordCost { Interactive, ForTests };

/// 10 to 128 characters of UTF-8 without control characters; InvalidArgument otherwise.
Result<void> checkPassword(std::string_view password);
/// The Argon2id hash of a password, with its salt and cost (RFC 9106, libsodium's text form). Slow on purpose: never on
/// a network thread. Fails when there is not enough memory.
Result<std::string> hashPassword(std::string_view password, PasswordCost cost = PasswordCost::Interactive);
/// Is @p password the one that was hashed? As slow as the hash.
bool passwordMatches(std::string_view password, const std::string& hash);

} // namespace tapledger
