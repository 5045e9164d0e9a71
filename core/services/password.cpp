// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/password.h"

#include "base/json.h"

#include <algorithm>
#include <array>
#include <sodium.h>

namespace tapledger {
namespace {

constexpr std::size_t kLeast = 10;
constexpr std::size_t kMost = 128;

bool libraryIsReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

} // namespace

Result<void> checkPassword(std::string_view password)
{
    const auto length = json::codePointCount(password);
    const bool hasControl = std::ranges::any_of(password, [](char c) { return (c >= 0 && c < 0x20) || c == 0x7F; });
    if (!length || *length < kLeast || *length > kMost || hasControl)
        return failure(ErrorCode::InvalidArgument, "a password has 10 to 128 characters", "password");
    return {};
}

Result<std::string> hashPassword(std::string_view password, PasswordCost cost)
{
    const bool isForTests = cost == PasswordCost::ForTests;
    const auto passes = isForTests ? crypto_pwhash_argon2id_OPSLIMIT_MIN : crypto_pwhash_argon2id_OPSLIMIT_INTERACTIVE;
    const auto memory = isForTests ? crypto_pwhash_argon2id_MEMLIMIT_MIN : crypto_pwhash_argon2id_MEMLIMIT_INTERACTIVE;
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (!libraryIsReady() || crypto_pwhash_str_alg(hash.data(), password.data(), password.size(), passes, memory,
                                                   crypto_pwhash_ALG_ARGON2ID13) != 0)
        return failure(ErrorCode::Internal, "there is not enough memory to hash a password");
    return std::string(hash.data());
}

bool passwordMatches(std::string_view password, const std::string& hash)
{
    return libraryIsReady() && crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

} // namespace tapledger
