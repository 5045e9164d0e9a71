// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/login_token.h"

#include <cstdlib>
#include <jwt.h>
#include <memory>

namespace tapledger {
namespace {

constexpr std::size_t kMaxLength = 4096;
constexpr std::int64_t kMicrosPerSecond = 1'000'000;

struct Free
{
    void operator()(jwt_t* token) const { jwt_free(token); }
    void operator()(char* text) const { std::free(text); }
};
using Jwt = std::unique_ptr<jwt_t, Free>;

const unsigned char* bytes(const std::string& text) { return reinterpret_cast<const unsigned char*>(text.data()); }

std::string grant(jwt_t* token, const char* name)
{
    const char* value = jwt_get_grant(token, name);
    return value ? value : "";
}

} // namespace

std::string LoginTokens::sign(const Login& login, Timestamp issuedAt) const
{
    const std::string secret = m_secret();
    jwt_t* made = nullptr;
    if (secret.empty() || jwt_new(&made) != 0)
        return {};
    const Jwt token(made);
    jwt_set_alg(made, JWT_ALG_HS256, bytes(secret), static_cast<int>(secret.size()));
    jwt_add_grant(made, "iss", "tapledger");
    jwt_add_grant(made, "sub", login.username.c_str());
    jwt_add_grant(made, "jti", login.jti.c_str());
    jwt_add_grant_int(made, "uid", login.user_id);
    jwt_add_grant_int(made, "ver", login.token_version);
    jwt_add_grant_int(made, "iat", issuedAt.microseconds() / kMicrosPerSecond);
    jwt_add_grant_int(made, "exp", login.expires_at.microseconds() / kMicrosPerSecond);
    const std::unique_ptr<char, Free> text(jwt_encode_str(made));
    return text ? text.get() : "";
}

std::optional<Login> LoginTokens::read(std::string_view token, Timestamp now) const
{
    const std::string secret = m_secret();
    if (secret.empty() || token.empty() || token.size() > kMaxLength || token.find('\0') != std::string_view::npos)
        return std::nullopt;
    jwt_t* decoded = nullptr;
    if (jwt_decode(&decoded, std::string(token).c_str(), bytes(secret), static_cast<int>(secret.size())) != 0)
        return std::nullopt;
    const Jwt owner(decoded);
    if (jwt_get_alg(decoded) != JWT_ALG_HS256 || grant(decoded, "iss") != "tapledger")
        return std::nullopt;
    Login login;
    login.username = grant(decoded, "sub");
    login.jti = grant(decoded, "jti");
    login.user_id = jwt_get_grant_int(decoded, "uid");
    login.token_version = jwt_get_grant_int(decoded, "ver");
    const std::int64_t expires = jwt_get_grant_int(decoded, "exp");
    if (login.jti.empty() || expires <= now.microseconds() / kMicrosPerSecond)
        return std::nullopt;
    login.expires_at = Timestamp(expires * kMicrosPerSecond);
    return login;
}

} // namespace tapledger
