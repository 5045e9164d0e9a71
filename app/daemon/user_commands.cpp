// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "commands.h"
#include "services/user_service.h"
#include "site/json_object.h"
#include "site/store.h"

#include <cstdio>
#include <fmt/format.h>
#include <iostream>
#include <memory>
#include <termios.h>
#include <unistd.h>

namespace tapledger {
namespace {

struct UserOptions
{
    std::string name;
    std::string role;
};

/// Switches the terminal's echo off for as long as it lives.
class SilentTerminal
{
public:
    SilentTerminal()
    {
        if (tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isSilent = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_isSilent)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

private:
    termios m_before{};
    bool m_isSilent = false;
};

std::string askSilently(const char* question)
{
    std::fputs(question, stderr);
    std::string line;
    {
        const SilentTerminal silence;
        std::getline(std::cin, line);
    }
    std::fputs("\n", stderr);
    return line;
}

/// From the terminal, twice and without echo; from another program by one line of standard input. Never from the
/// command line, which everybody on the machine can read.
Result<std::string> readPassword()
{
    if (isatty(STDIN_FILENO) == 0) {
        std::string line;
        if (!std::getline(std::cin, line))
            return failure(ErrorCode::InvalidArgument, "write the password to standard input, as one line");
        return line;
    }
    std::string first = askSilently("Password (10 characters or more): ");
    if (first != askSilently("Once more: "))
        return failure(ErrorCode::InvalidArgument, "the two passwords differ");
    return first;
}

Result<Role> roleOf(const std::string& text)
{
    if (const auto role = parseRole(text))
        return *role;
    return failure(ErrorCode::InvalidArgument, fmt::format("'{}' is not a role: admin, hr, security, auditor", text));
}

std::string roleText(const std::optional<Role>& role) { return std::string(role ? toText(*role) : "unknown"); }

JsonObject toJson(const User& user)
{
    JsonObject object;
    object.text("username", user.username)
        .text("role", roleText(user.role))
        .textOrNull("last_login_at", user.last_login_at ? std::optional(user.last_login_at->iso()) : std::nullopt)
        .text("created_at", user.created_at.iso());
    return object;
}

JsonObject toJson(const ApiToken& token)
{
    JsonObject object;
    object.number("id", token.id)
        .text("token_name", token.token_name)
        .text("role", roleText(token.role))
        .text("token_prefix", token.token_prefix)
        .text("created_at", token.created_at.iso())
        .textOrNull("revoked_at", token.revoked_at ? std::optional(token.revoked_at->iso()) : std::nullopt);
    return object;
}

/// Runs @p body with the service on the site's store.
template <class Body>
int withUsers(const CommonOptions& common, Body body)
{
    auto site = openSite(common, StoreUse::Write);
    if (!site)
        return fail(site.error());
    const SystemClock clock;
    SystemRandom random;
    UserService users(*site->database, clock, random, commandLineActor());
    return body(users);
}

int showUser(const Result<User>& user, std::string_view what, const CommonOptions& common)
{
    if (!user)
        return fail(user.error());
    print(common.json ? toJson(*user).finish() + "\n"
                      : fmt::format("{} {} ({})\n", what, user->username, roleText(user->role)));
    return kExitOk;
}

int addUser(const UserOptions& options, const CommonOptions& common)
{
    const auto role = roleOf(options.role);
    if (!role)
        return fail(role.error());
    const auto password = readPassword();
    if (!password)
        return fail(password.error());
    return withUsers(common, [&](UserService& users) {
        return showUser(users.add(options.name, *role, *password), "added user", common);
    });
}

int changePassword(const UserOptions& options, const CommonOptions& common)
{
    const auto password = readPassword();
    if (!password)
        return fail(password.error());
    return withUsers(common, [&](UserService& users) {
        return showUser(users.setPassword(options.name, *password), "changed the password, ended every login of",
                        common);
    });
}

int changeRole(const UserOptions& options, const CommonOptions& common)
{
    const auto role = roleOf(options.role);
    if (!role)
        return fail(role.error());
    return withUsers(common, [&](UserService& users) {
        return showUser(users.setRole(options.name, *role), "changed the role of", common);
    });
}

int removeUser(const UserOptions& options, const CommonOptions& common)
{
    return withUsers(common, [&](UserService& users) {
        if (const auto removed = users.remove(options.name); !removed)
            return fail(removed.error());
        print(common.json ? "{}\n" : fmt::format("removed user {}\n", options.name));
        return kExitOk;
    });
}

int listUsers(const CommonOptions& common)
{
    return withUsers(common, [&](UserService& service) {
        const auto users = service.all();
        if (!users)
            return fail(users.error());
        std::vector<std::vector<std::string>> rows;
        std::vector<std::string> objects;
        for (const User& user : *users) {
            objects.push_back(toJson(user).finish());
            rows.push_back({user.username, roleText(user.role),
                            user.last_login_at ? user.last_login_at->iso() : std::string("never")});
        }
        if (common.json)
            print(jsonArray(objects) + "\n");
        else
            printTable({"NAME", "ROLE", "LAST LOGIN"}, rows);
        return kExitOk;
    });
}

int addToken(const UserOptions& options, const CommonOptions& common)
{
    const auto role = roleOf(options.role);
    if (!role)
        return fail(role.error());
    return withUsers(common, [&](UserService& users) {
        const auto made = users.addToken(options.name, *role);
        if (!made)
            return fail(made.error());
        print(common.json ? toJson(made->token).text("token", made->text).finish() + "\n"
                          : fmt::format("token {} for {} ({})\nToken: {}\nIt is shown this once and is not kept.\n",
                                        made->token.id, options.name, options.role, made->text));
        return kExitOk;
    });
}

int listTokens(const CommonOptions& common)
{
    return withUsers(common, [&](UserService& service) {
        const auto tokens = service.allTokens();
        if (!tokens)
            return fail(tokens.error());
        std::vector<std::vector<std::string>> rows;
        std::vector<std::string> objects;
        for (const ApiToken& token : *tokens) {
            objects.push_back(toJson(token).finish());
            rows.push_back({std::to_string(token.id), token.token_name, roleText(token.role), token.token_prefix,
                            token.revoked_at ? "revoked" : "valid"});
        }
        if (common.json)
            print(jsonArray(objects) + "\n");
        else
            printTable({"ID", "NAME", "ROLE", "PREFIX", "STATE"}, rows);
        return kExitOk;
    });
}

int revokeToken(std::int64_t id, const CommonOptions& common)
{
    return withUsers(common, [&](UserService& users) {
        if (const auto revoked = users.revokeToken(id); !revoked)
            return fail(revoked.error());
        print(common.json ? "{}\n" : fmt::format("revoked token {}\n", id));
        return kExitOk;
    });
}

void addTokenCommands(CLI::App& app, Invocation& invocation)
{
    CLI::App* group = app.add_subcommand("token", "Long-lived tokens of programs: add, list, revoke");
    auto options = std::make_shared<UserOptions>();
    CLI::App* add = addCommand(*group, invocation, "add", "Make a token; it is printed once",
                               [options, &invocation] { return addToken(*options, invocation.common); });
    add->add_option("NAME", options->name, "What the token is for")->required();
    add->add_option("--role", options->role, "admin, hr, security or auditor")->required();
    addCommand(*group, invocation, "list", "List tokens", [&invocation] { return listTokens(invocation.common); });
    auto id = std::make_shared<std::int64_t>(0);
    CLI::App* revoke = addCommand(*group, invocation, "revoke", "Make a token void at once",
                                  [id, &invocation] { return revokeToken(*id, invocation.common); });
    revoke->add_option("ID", *id, "The token's number in the list")->required();
}

} // namespace

void addUserCommands(CLI::App& app, Invocation& invocation)
{
    CLI::App* group = app.add_subcommand("user", "People who may log in: add, list, passwd, role, remove");
    auto options = std::make_shared<UserOptions>();
    const auto command = [&](const char* name, const char* does,
                             int (*body)(const UserOptions&, const CommonOptions&)) {
        CLI::App* made = addCommand(*group, invocation, name, does,
                                    [options, body, &invocation] { return body(*options, invocation.common); });
        made->add_option("NAME", options->name, "User name: a-z 0-9 . _ - @")->required();
        return made;
    };
    CLI::App* add = command("add", "Add a user; the password is read from the terminal or standard input", addUser);
    add->add_option("--role", options->role, "admin, hr, security or auditor")->required();
    command("passwd", "Change a password; every login of the user ends", changePassword);
    CLI::App* role = command("role", "Change a role", changeRole);
    role->add_option("--role", options->role, "admin, hr, security or auditor")->required();
    command("remove", "Remove a user; every login of the user ends", removeUser);
    addCommand(*group, invocation, "list", "List users", [&invocation] { return listUsers(invocation.common); });
    addTokenCommands(app, invocation);
}

} // namespace tapledger
