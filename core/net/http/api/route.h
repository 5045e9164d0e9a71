// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/json.h"
#include "base/random.h"
#include "base/result.h"
#include "net/http/http_server.h"
#include "services/login_throttle.h"
#include "services/permissions.h"
#include "services/user_service.h"
#include "services/verification_jobs.h"
#include "storage/database.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger::api {

/// A refusal in words, as problem details (RFC 9457): `{type, title, status, reason, detail, field?}`.
struct Problem
{
    int status = 500;
    std::string reason; ///< a word for programs
    std::string detail; ///< a sentence for people
    std::string field = {};
    std::string more = {}; ///< further members, `,"name":value`

    static Problem of(const Error& error);
    static Problem field_error(std::string field, std::string detail);
    HttpResponse response() const;
};

using Texts = std::map<std::string, std::string, std::less<>>;

/// A request whose caller is known and may make it.
struct Request
{
    Texts path;  ///< the pattern's parameters, decoded
    Texts query; ///< decoded
    json::Value body;
    std::string if_match;
    std::string peer;
    Principal who;
    std::optional<Login> login; ///< when a person's login was shown

    /// A parameter of the path as a number; 0, which nothing has, where it is none.
    std::int64_t number(std::string_view parameter) const;
    /// Whom the audit log names.
    Actor actor() const { return {who.name, "http", who.role, peer}; }
};

/// What a call works with: the connection of the thread that runs it.
struct Context
{
    Database& database;
    const Clock& clock;
    Random& random;
    const LoginTokens& tokens;
    LoginThrottle& throttle;
    PasswordCost passwordCost;
    VerificationJobs& verifications;

    UserService users() const { return {database, clock, random, {"tapledgerd", "server", Role::Admin}, passwordCost}; }
};

using Answer = tl::expected<HttpResponse, Problem>;

/// One call of the interface.
struct Route
{
    std::string_view method;
    std::string_view pattern; ///< "/api/devices/{device_id}"
    Operation operation;
    Answer (*run)(const Context& context, const Request& request);
};

/// 200 with a JSON body, or another status.
HttpResponse ok(std::string body, int status = 200);
inline tl::unexpected<Problem> refuse(Problem problem) { return tl::unexpected<Problem>(std::move(problem)); }
inline tl::unexpected<Problem> refuse(const Error& error) { return refuse(Problem::of(error)); }

std::span<const Route> authRoutes();
std::span<const Route> deviceRoutes();
std::span<const Route> employeeRoutes();
std::span<const Route> cardRoutes();
std::span<const Route> ledgerRoutes();
std::span<const Route> trustRoutes();
std::span<const Route> verificationRoutes();
std::span<const Route> alertRoutes();
/// Every call that there is.
std::vector<Route> allRoutes();

/// The parameters of @p path under @p pattern; nothing where it does not match. A trailing slash does not matter.
std::optional<Texts> matchPath(std::string_view pattern, std::string_view path);
/// The parameters of a query string; nothing where it is not well formed.
std::optional<Texts> parseQuery(std::string_view query);
/// Percent-decoding to valid UTF-8; nothing where that fails.
std::optional<std::string> percentDecoded(std::string_view text);

} // namespace tapledger::api
