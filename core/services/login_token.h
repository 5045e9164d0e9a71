// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace tapledger {

/// What a login token says: who, and until when. Whether the login has been ended since, the store knows.
struct Login
{
    std::int64_t user_id = 0;
    std::string username;
    std::int64_t token_version = 0;
    std::string jti; ///< the login's own number
    Timestamp expires_at;
};

/// Signs and reads login tokens: JSON Web Tokens (RFC 7519) by HS256 and nothing else (RFC 8725 section 3.1). Any
/// thread.
class LoginTokens
{
public:
    /// @param secret at least 32 bytes.
    explicit LoginTokens(const std::string& secret) : m_secret([secret] { return secret; }) {}
    /// @param secret the same, asked each time, on any thread; empty while it is not known: no token is good then.
    explicit LoginTokens(std::function<std::string()> secret) : m_secret(std::move(secret)) {}

    bool hasSecret() const { return !m_secret().empty(); }

    std::string sign(const Login& login, Timestamp issuedAt) const;
    /// Nothing for a token that is not whole, not signed by us with HS256, or expired at @p now.
    std::optional<Login> read(std::string_view token, Timestamp now) const;

private:
    const std::function<std::string()> m_secret;
};

} // namespace tapledger
