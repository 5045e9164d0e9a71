// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/user_store.h"

#include <fmt/format.h>

namespace tapledger {
namespace {

constexpr std::string_view kUserColumns = "id, username, password_hash, role, token_version, last_login_at, created_at";
constexpr std::string_view kTokenColumns = "id, token_name, role, token_hash, token_prefix, created_at, revoked_at";

User userOf(const Row& row)
{
    User user;
    user.id = row.integer(0);
    user.username = row.text(1);
    user.password_hash = row.text(2);
    user.role = parseRole(row.text(3));
    user.token_version = row.integer(4);
    user.last_login_at = row.timestamp(5);
    user.created_at = row.timestamp(6).value_or(Timestamp::earliest());
    return user;
}

ApiToken tokenOf(const Row& row)
{
    ApiToken token;
    token.id = row.integer(0);
    token.token_name = row.text(1);
    token.role = parseRole(row.text(2));
    token.token_hash = row.text(3);
    token.token_prefix = row.text(4);
    token.created_at = row.timestamp(5).value_or(Timestamp::earliest());
    token.revoked_at = row.timestamp(6);
    return token;
}

std::string roleText(const std::optional<Role>& role) { return std::string(role ? toText(*role) : std::string_view()); }

Result<void> withoutCount(const Result<std::int64_t>& done)
{
    return done ? Result<void>() : Result<void>(failure(done.error()));
}

template <class Record, class Read>
Result<std::optional<Record>> findOne(Database& database, const std::string& sql, const SqlValue& value, Read read)
{
    std::optional<Record> found;
    auto done = database.run(sql, {value}, [&](const Row& row) { found = read(row); });
    if (!done)
        return failure(done.error());
    return found;
}

} // namespace

Result<std::int64_t> UserStore::insert(const User& user, Timestamp now)
{
    std::int64_t id = 0;
    auto inserted =
        m_database.run("INSERT INTO rfid_users (username, password_hash, role, token_version, created_at, "
                       "updated_at) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id",
                       {user.username, user.password_hash, roleText(user.role), user.token_version, now, now},
                       [&](const Row& row) { id = row.integer(0); });
    if (!inserted && inserted.error().code == ErrorCode::Conflict)
        return failure(ErrorCode::Conflict, fmt::format("there is a user {} already", user.username), "username");
    if (!inserted)
        return failure(inserted.error());
    return id;
}

Result<void> UserStore::update(const User& user, Timestamp now)
{
    auto changed = m_database.run(
        "UPDATE rfid_users SET password_hash = $1, role = $2, token_version = $3, updated_at = $4 WHERE id = $5",
        {user.password_hash, roleText(user.role), user.token_version, now, user.id});
    if (changed && *changed == 0)
        return failure(ErrorCode::NotFound, fmt::format("there is no user {}", user.username));
    return withoutCount(changed);
}

Result<void> UserStore::recordLogin(std::int64_t id, Timestamp now)
{
    return withoutCount(m_database.run("UPDATE rfid_users SET last_login_at = $1 WHERE id = $2", {now, id}));
}

Result<void> UserStore::remove(std::int64_t id)
{
    return withoutCount(m_database.run("DELETE FROM rfid_users WHERE id = $1", {id}));
}

Result<std::optional<User>> UserStore::findByName(std::string_view username)
{
    return findOne<User>(m_database, fmt::format("SELECT {} FROM rfid_users WHERE username = $1", kUserColumns),
                         std::string(username), userOf);
}

Result<std::optional<User>> UserStore::findById(std::int64_t id)
{
    return findOne<User>(m_database, fmt::format("SELECT {} FROM rfid_users WHERE id = $1", kUserColumns), id, userOf);
}

Result<std::vector<User>> UserStore::all()
{
    std::vector<User> users;
    auto read = m_database.run(fmt::format("SELECT {} FROM rfid_users ORDER BY username", kUserColumns), {},
                               [&](const Row& row) { users.push_back(userOf(row)); });
    if (!read)
        return failure(read.error());
    return users;
}

Result<void> UserStore::lock()
{
    if (m_database.dialect() == Dialect::Sqlite)
        return {}; // a transaction there holds the lock of the whole store
    return m_database.runScript("LOCK TABLE rfid_users IN SHARE ROW EXCLUSIVE MODE");
}

Result<void> UserStore::revokeLogin(std::string_view jti, Timestamp expiresAt)
{
    return withoutCount(
        m_database.run("INSERT INTO rfid_revoked_logins (jti, expires_at) VALUES ($1, $2) ON CONFLICT (jti) DO NOTHING",
                       {std::string(jti), expiresAt}));
}

Result<bool> UserStore::isRevoked(std::string_view jti)
{
    bool found = false;
    auto read = m_database.run("SELECT 1 FROM rfid_revoked_logins WHERE jti = $1", {std::string(jti)},
                               [&](const Row&) { found = true; });
    if (!read)
        return failure(read.error());
    return found;
}

Result<void> UserStore::forgetRevokedBefore(Timestamp now)
{
    return withoutCount(m_database.run("DELETE FROM rfid_revoked_logins WHERE expires_at < $1", {now}));
}

Result<std::int64_t> ApiTokenStore::insert(const ApiToken& token, Timestamp now)
{
    std::int64_t id = 0;
    auto inserted =
        m_database.run("INSERT INTO rfid_api_tokens (token_name, role, token_hash, token_prefix, created_at) "
                       "VALUES ($1, $2, $3, $4, $5) RETURNING id",
                       {token.token_name, roleText(token.role), token.token_hash, token.token_prefix, now},
                       [&](const Row& row) { id = row.integer(0); });
    if (!inserted)
        return failure(inserted.error());
    return id;
}

Result<ApiToken> ApiTokenStore::revoke(std::int64_t id, Timestamp now)
{
    std::optional<ApiToken> revoked;
    auto changed = m_database.run(
        fmt::format("UPDATE rfid_api_tokens SET revoked_at = $1 WHERE id = $2 AND revoked_at IS NULL RETURNING {}",
                    kTokenColumns),
        {now, id}, [&](const Row& row) { revoked = tokenOf(row); });
    if (!changed)
        return failure(changed.error());
    if (!revoked)
        return failure(ErrorCode::NotFound, fmt::format("there is no token {} that is still valid", id));
    revoked->revoked_at.reset();
    return std::move(*revoked);
}

Result<std::optional<ApiToken>> ApiTokenStore::findValid(std::string_view hash)
{
    return findOne<ApiToken>(
        m_database,
        fmt::format("SELECT {} FROM rfid_api_tokens WHERE token_hash = $1 AND revoked_at IS NULL", kTokenColumns),
        std::string(hash), tokenOf);
}

Result<std::vector<ApiToken>> ApiTokenStore::all()
{
    std::vector<ApiToken> tokens;
    auto read = m_database.run(fmt::format("SELECT {} FROM rfid_api_tokens ORDER BY id", kTokenColumns), {},
                               [&](const Row& row) { tokens.push_back(tokenOf(row)); });
    if (!read)
        return failure(read.error());
    return tokens;
}

Result<std::string> SecretStore::getOrMake(std::string_view name, std::string_view fresh)
{
    auto made = m_database.run("INSERT INTO rfid_secrets (secret_name, secret_value) VALUES ($1, $2) "
                               "ON CONFLICT (secret_name) DO NOTHING",
                               {std::string(name), std::string(fresh)});
    if (!made)
        return failure(made.error());
    std::string secret;
    auto read = m_database.run("SELECT secret_value FROM rfid_secrets WHERE secret_name = $1", {std::string(name)},
                               [&](const Row& row) { secret = row.text(0); });
    if (!read)
        return failure(read.error());
    return secret;
}

} // namespace tapledger
