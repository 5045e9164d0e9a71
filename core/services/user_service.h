// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "base/result.h"
#include "domain/records.h"
#include "services/audit.h"
#include "services/login_token.h"
#include "services/password.h"
#include "storage/database.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger {

/// Who asks: a person, or a program of theirs, that has shown a token.
struct Principal
{
    std::string name; ///< of the user, or `token ` and its name: no user has a space
    Role role = Role::Auditor;
};

struct ApiTokenWithText
{
    ApiToken token;
    std::string text; ///< known at this moment only: the store keeps its hash
};

/// People who may log in, their logins, and tokens for programs.
class UserService
{
public:
    UserService(Database& database, const Clock& clock, Random& random, Actor actor,
                PasswordCost cost = PasswordCost::Interactive)
        : m_database(database), m_clock(clock), m_random(random), m_actor(std::move(actor)), m_cost(cost)
    {
    }

    /// The secret that signs logins, made at the first call.
    Result<std::string> loginSecret();

    /// False in a new store: whoever sits at the machine makes the first administrator.
    Result<bool> hasUsers();

    /// InvalidArgument for a bad name or password; Conflict when the name is taken, and for anybody but an
    /// administrator while there is none.
    Result<User> add(std::string_view username, Role role, std::string_view password);
    Result<std::vector<User>> all();
    /// Ends every login of the user. NotFound; InvalidArgument for a bad password.
    Result<User> setPassword(std::string_view username, std::string_view password);
    /// Takes effect with the user's next request. Conflict for the last administrator.
    Result<User> setRole(std::string_view username, Role role);
    /// Ends every login of the user. Conflict for the last administrator.
    Result<void> remove(std::string_view username);

    static constexpr std::size_t kLongestName = 64; ///< bytes
    /// Does once what the first login of an unknown name would take longer for than others.
    static void prepareLogins(PasswordCost cost);
    /// NotFound when name and password do not belong together; takes as long for a name that does not exist.
    Result<Login> login(std::string_view username, std::string_view password);
    /// Ends this login at once.
    Result<void> logout(const Login& login);
    /// Who it is now; nothing when the login was ended, the password changed or the user removed.
    Result<std::optional<Principal>> principalOf(const Login& login);

    /// `tlt_` + 8 + `_` + 64 hex digits.
    Result<ApiTokenWithText> addToken(std::string_view name, Role role);
    Result<std::vector<ApiToken>> allTokens();
    Result<void> revokeToken(std::int64_t id);
    /// Who a token for programs belongs to; nothing when it is unknown or revoked.
    Result<std::optional<Principal>> principalOfToken(std::string_view text);
    /// Does it look like one?
    static bool isApiToken(std::string_view text);

private:
    Result<User> find(std::string_view username);
    Result<User> change(std::string_view username, std::string_view event,
                        const std::function<Result<void>(User&)>& change);
    Result<std::int64_t> countAdministrators();
    Result<void> keepAnAdministrator(const User& leaving);

    Database& m_database;
    const Clock& m_clock;
    Random& m_random;
    const Actor m_actor; ///< whom the audit log names
    const PasswordCost m_cost;
};

} // namespace tapledger
