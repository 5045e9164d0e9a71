// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "storage/database.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tapledger {

/// `rfid_users`: people who may log in.
class UserStore
{
public:
    explicit UserStore(Database& database) : m_database(database) {}

    /// Conflict if the name is taken. @return the id.
    Result<std::int64_t> insert(const User& user, Timestamp now);
    /// Replaces password_hash, role and token_version of the user of that id; NotFound.
    Result<void> update(const User& user, Timestamp now);
    Result<void> recordLogin(std::int64_t id, Timestamp now);
    Result<void> remove(std::int64_t id);
    Result<std::optional<User>> findByName(std::string_view username);
    Result<std::optional<User>> findById(std::int64_t id);
    /// By name.
    Result<std::vector<User>> all();
    /// Nobody else changes users until the end of the transaction.
    Result<void> lock();

    /// A login that was ended before its time; kept until it would have expired anyway.
    Result<void> revokeLogin(std::string_view jti, Timestamp expiresAt);
    Result<bool> isRevoked(std::string_view jti);
    Result<void> forgetRevokedBefore(Timestamp now);

private:
    Database& m_database;
};

/// `rfid_api_tokens`: long-lived tokens for programs. Of a token only its hash is kept.
class ApiTokenStore
{
public:
    explicit ApiTokenStore(Database& database) : m_database(database) {}

    Result<std::int64_t> insert(const ApiToken& token, Timestamp now);
    /// NotFound if it is unknown or revoked already. @return the token as it was.
    Result<ApiToken> revoke(std::int64_t id, Timestamp now);
    /// The token of that hash, unless it is revoked.
    Result<std::optional<ApiToken>> findValid(std::string_view hash);
    Result<std::vector<ApiToken>> all();

private:
    Database& m_database;
};

/// `rfid_secrets`: what the server alone may know.
class SecretStore
{
public:
    explicit SecretStore(Database& database) : m_database(database) {}
    /// The secret of that name; @p fresh becomes it where there is none yet. Two programs at once agree on one.
    Result<std::string> getOrMake(std::string_view name, std::string_view fresh);

private:
    Database& m_database;
};

} // namespace tapledger
