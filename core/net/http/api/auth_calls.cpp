// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http/api/fields.h"

#include <fmt/format.h>

namespace tapledger::api {
namespace {

constexpr std::int64_t kMicrosPerSecond = 1'000'000;

Answer login(const Context& context, const Request& request)
{
    std::string username;
    std::string password;
    Fields fields(request.body);
    fields.require("username");
    fields.require("password");
    fields.text("username", username);
    fields.text("password", password);
    if (const auto problem = fields.problem())
        return refuse(*problem);
    if (username.size() > UserService::kLongestName) // nobody has it, and it is not worth remembering
        return refuse(Problem::field_error("username", "username has at most 64 characters"));
    if (const int wait = context.throttle.take(username, request.peer, context.clock.steadyNow()); wait > 0) {
        HttpResponse response =
            Problem{429, "too_many_attempts", fmt::format("too many wrong passwords; wait {} s", wait)}.response();
        response.headers.emplace_back("Retry-After", std::to_string(wait));
        return response;
    }
    const auto login = context.users().login(username, password);
    if (!login && login.error().code == ErrorCode::NotFound)
        return refuse(Problem{401, "unauthorized", login.error().message});
    if (!login)
        return refuse(login.error());
    context.throttle.succeeded(username, request.peer);
    const Timestamp now = context.clock.now();
    return ok(ObjectText()
                  .add("access_token", context.tokens.sign(*login, now))
                  .add("token_type", "bearer")
                  .add("expires_in", (login->expires_at - now).count() / kMicrosPerSecond)
                  .text());
}

Answer logout(const Context& context, const Request& request)
{
    if (!request.login)
        return refuse(Problem{409, "conflict", "this is a token for programs; revoke it instead"});
    const auto ended = context.users().logout(*request.login);
    return ended ? Answer(ok({}, 204)) : refuse(ended.error());
}

Answer whoAmI(const Context&, const Request& request)
{
    return ok(ObjectText().add("name", request.who.name).add("role", toText(request.who.role)).text());
}

constexpr Route kRoutes[] = {
    {"POST", "/api/auth/login", Operation::LogIn, login},
    {"POST", "/api/auth/logout", Operation::EndOwnLogin, logout},
    {"GET", "/api/auth/me", Operation::EndOwnLogin, whoAmI},
};

} // namespace

std::span<const Route> authRoutes() { return kRoutes; }

} // namespace tapledger::api
