// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/user_service.h"

#include "base/sha256.h"
#include "services/permissions.h"
#include "storage/user_store.h"

#include <algorithm>
#include <fmt/format.h>

namespace tapledger {
namespace {

using namespace std::chrono_literals;

constexpr auto kLoginLasts = 8h; // a shift
constexpr std::size_t kSecretBytes = 32;
constexpr std::size_t kJtiBytes = 16;
constexpr std::string_view kTokenStart = "tlt_";
constexpr std::size_t kTokenLength = 4 + 8 + 1 + 64;
constexpr std::size_t kMaxPassword = 1024; ///< longer is not even hashed

Result<void> checkName(std::string_view name)
{
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-' || c == '@';
    };
    if (name.empty() || name.size() > UserService::kLongestName || !std::ranges::all_of(name, isPlain))
        return failure(ErrorCode::InvalidArgument, "a user name has 1 to 64 of the characters a-z 0-9 . _ - @",
                       "username");
    return {};
}

/// What the password of somebody who does not exist is compared with, so that the answer takes as long.
const std::string& nobodysHash(PasswordCost cost)
{
    static const std::string hash = hashPassword("nobody's password", cost).value_or(""); // one cost a program
    return hash;
}

} // namespace

void UserService::prepareLogins(PasswordCost cost) { static_cast<void>(nobodysHash(cost)); }

Result<std::string> UserService::loginSecret()
{
    return SecretStore(m_database).getOrMake("login", m_random.hex(kSecretBytes));
}

Result<User> UserService::find(std::string_view username)
{
    auto user = UserStore(m_database).findByName(username);
    if (!user)
        return failure(user.error());
    if (!*user)
        return failure(ErrorCode::NotFound, fmt::format("there is no user {}", username));
    return std::move(**user);
}

Result<User> UserService::add(std::string_view username, Role role, std::string_view password)
{
    if (auto ok = authorise(m_actor, Operation::ManageUsers); !ok)
        return failure(ok.error());
    if (auto ok = checkName(username); !ok)
        return failure(ok.error());
    if (auto ok = checkPassword(password); !ok)
        return failure(ok.error());
    auto hash = hashPassword(password, m_cost);
    if (!hash)
        return failure(hash.error());
    User user;
    user.username = username;
    user.password_hash = std::move(*hash);
    user.role = role;
    user.created_at = m_clock.now();
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    // Once there is a user, only an administrator may add another.
    const auto administrators = countAdministrators();
    if (!administrators)
        return failure(administrators.error());
    if (role != Role::Admin && *administrators == 0)
        return failure(ErrorCode::Conflict, "the first user must be an administrator, who can add the others", "role");
    const auto id = UserStore(m_database).insert(user, user.created_at);
    if (!id)
        return failure(id.error());
    user.id = *id;
    Audit audit(m_database, m_actor);
    if (auto written = audit.write(user.created_at, "user_added", {}, auditView(user)); !written)
        return failure(written.error());
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return user;
}

Result<bool> UserService::hasUsers()
{
    const auto users = UserStore(m_database).all();
    return users ? Result<bool>(!users->empty()) : failure(users.error());
}

Result<std::vector<User>> UserService::all()
{
    if (auto ok = authorise(m_actor, Operation::ManageUsers); !ok)
        return failure(ok.error());
    return UserStore(m_database).all();
}

Result<User> UserService::setPassword(std::string_view username, std::string_view password)
{
    if (auto ok = authorise(m_actor, Operation::ManageUsers); !ok)
        return failure(ok.error());
    if (auto ok = checkPassword(password); !ok)
        return failure(ok.error());
    auto hash = hashPassword(password, m_cost); // before the transaction: it takes its time
    if (!hash)
        return failure(hash.error());
    return change(username, "user_password_changed", [&](User& user) -> Result<void> {
        user.password_hash = std::move(*hash);
        ++user.token_version;
        return {};
    });
}

Result<User> UserService::change(std::string_view username, std::string_view event,
                                 const std::function<Result<void>(User&)>& change)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    // The table's lock comes before any row's: a login that is being recorded waits then, and nobody waits for it.
    if (auto locked = UserStore(m_database).lock(); !locked)
        return failure(locked.error());
    auto user = find(username);
    if (!user)
        return user;
    json::Value before = auditView(*user);
    if (auto changed = change(*user); !changed)
        return failure(changed.error());
    const Timestamp now = m_clock.now();
    if (auto updated = UserStore(m_database).update(*user, now); !updated)
        return failure(updated.error());
    Audit audit(m_database, m_actor);
    if (auto written = audit.write(now, event, std::move(before), auditView(*user)); !written)
        return failure(written.error());
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return user;
}

Result<std::int64_t> UserService::countAdministrators()
{
    const auto users = UserStore(m_database).all();
    if (!users)
        return failure(users.error());
    return std::ranges::count(*users, std::optional(Role::Admin), &User::role);
}

Result<void> UserService::keepAnAdministrator(const User& leaving)
{
    if (leaving.role != Role::Admin)
        return {};
    const auto administrators = countAdministrators();
    if (!administrators)
        return failure(administrators.error());
    if (*administrators > 1)
        return {};
    return failure(ErrorCode::Conflict,
                   fmt::format("{} is the last administrator; make another one first", leaving.username));
}

Result<User> UserService::setRole(std::string_view username, Role role)
{
    if (auto ok = authorise(m_actor, Operation::ManageUsers); !ok)
        return failure(ok.error());
    return change(username, "user_role_changed", [&](User& user) -> Result<void> {
        if (role != Role::Admin) {
            if (auto kept = keepAnAdministrator(user); !kept)
                return kept;
        }
        user.role = role;
        return {};
    });
}

Result<void> UserService::remove(std::string_view username)
{
    if (auto ok = authorise(m_actor, Operation::ManageUsers); !ok)
        return failure(ok.error());
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    if (auto locked = UserStore(m_database).lock(); !locked)
        return locked;
    const auto user = find(username);
    if (!user)
        return failure(user.error());
    if (auto kept = keepAnAdministrator(*user); !kept)
        return kept;
    if (auto removed = UserStore(m_database).remove(user->id); !removed)
        return removed;
    Audit audit(m_database, m_actor);
    if (auto written = audit.write(m_clock.now(), "user_removed", auditView(*user), {}); !written)
        return written;
    return transaction->commit();
}

Result<Login> UserService::login(std::string_view username, std::string_view password)
{
    const auto wrong = failure(ErrorCode::NotFound, "user name and password do not belong together");
    if (password.size() > kMaxPassword)
        return wrong;
    const auto user = UserStore(m_database).findByName(username);
    if (!user)
        return failure(user.error());
    const bool matches = passwordMatches(password, *user ? (*user)->password_hash : nobodysHash(m_cost));
    if (!*user || !matches || !(*user)->role)
        return wrong;
    const Timestamp now = m_clock.now();
    UserStore store(m_database);
    if (auto recorded = store.recordLogin((*user)->id, now); !recorded)
        return failure(recorded.error());
    if (auto forgotten = store.forgetRevokedBefore(now); !forgotten)
        return failure(forgotten.error());
    return Login{(*user)->id, (*user)->username, (*user)->token_version, m_random.hex(kJtiBytes), now + kLoginLasts};
}

Result<void> UserService::logout(const Login& login)
{
    return UserStore(m_database).revokeLogin(login.jti, login.expires_at);
}

Result<std::optional<Principal>> UserService::principalOf(const Login& login)
{
    UserStore store(m_database);
    const auto user = store.findById(login.user_id);
    if (!user)
        return failure(user.error());
    if (!*user || (*user)->token_version != login.token_version || !(*user)->role)
        return std::optional<Principal>();
    const auto revoked = store.isRevoked(login.jti);
    if (!revoked)
        return failure(revoked.error());
    return *revoked ? std::optional<Principal>() : std::optional(Principal{(*user)->username, *(*user)->role});
}

Result<ApiTokenWithText> UserService::addToken(std::string_view name, Role role)
{
    if (auto ok = authorise(m_actor, Operation::ManageUsers); !ok)
        return failure(ok.error());
    if (name.empty() || name.size() > UserService::kLongestName)
        return failure(ErrorCode::InvalidArgument, "a token has a name of 1 to 64 characters that tells what it is for",
                       "token_name");
    ApiToken token;
    token.token_name = name;
    token.role = role;
    token.token_prefix = std::string(kTokenStart) + m_random.hex(4);
    const std::string text = token.token_prefix + "_" + m_random.hex(kSecretBytes);
    token.token_hash = Sha256().hex(text);
    token.created_at = m_clock.now();
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const auto id = ApiTokenStore(m_database).insert(token, token.created_at);
    if (!id)
        return failure(id.error());
    token.id = *id;
    Audit audit(m_database, m_actor);
    if (auto written = audit.write(token.created_at, "token_added", {}, auditView(token)); !written)
        return failure(written.error());
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return ApiTokenWithText{std::move(token), text};
}

Result<std::vector<ApiToken>> UserService::allTokens()
{
    if (auto ok = authorise(m_actor, Operation::ManageUsers); !ok)
        return failure(ok.error());
    return ApiTokenStore(m_database).all();
}

Result<void> UserService::revokeToken(std::int64_t id)
{
    if (auto ok = authorise(m_actor, Operation::ManageUsers); !ok)
        return failure(ok.error());
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const Timestamp now = m_clock.now();
    const auto token = ApiTokenStore(m_database).revoke(id, now);
    if (!token)
        return failure(token.error());
    if (auto written = Audit(m_database, m_actor).write(now, "token_revoked", auditView(*token), {}); !written)
        return written;
    return transaction->commit();
}

bool UserService::isApiToken(std::string_view text)
{
    return text.size() == kTokenLength && text.starts_with(kTokenStart);
}

Result<std::optional<Principal>> UserService::principalOfToken(std::string_view text)
{
    if (!isApiToken(text))
        return std::optional<Principal>();
    const auto token = ApiTokenStore(m_database).findValid(Sha256().hex(std::string(text)));
    if (!token)
        return failure(token.error());
    if (!*token || !(*token)->role)
        return std::optional<Principal>();
    return std::optional(Principal{"token " + (*token)->token_name, *(*token)->role});
}

} // namespace tapledger
