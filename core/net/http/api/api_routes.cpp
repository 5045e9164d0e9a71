// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http/api/api_routes.h"

#include <algorithm>
#include <cctype>

namespace tapledger::api {
namespace {

constexpr std::size_t kMaxBody = 64UL * 1024;
constexpr int kThreads = 2;
constexpr std::size_t kMaxWaiting = 256;
constexpr std::size_t kMaxLoginsWaiting = 16; ///< some two seconds of hashing

/// The token of `Authorization: Bearer …`; the scheme's case does not matter (RFC 9110 section 11.1).
std::string_view bearerToken(std::string_view authorization)
{
    constexpr std::string_view kScheme = "bearer ";
    const auto sameLetter = [](char a, char b) { return a == std::tolower(static_cast<unsigned char>(b)); };
    if (authorization.size() <= kScheme.size() ||
        !std::ranges::equal(kScheme, authorization.substr(0, kScheme.size()), sameLetter))
        return {};
    return authorization.substr(kScheme.size());
}

tl::unexpected<HttpResponse> refused(Problem problem) { return tl::unexpected<HttpResponse>(problem.response()); }

bool isJson(std::string_view contentType)
{
    return contentType.substr(0, contentType.find_first_of("; ")) == "application/json";
}

Problem notLoggedIn()
{
    return {401, "unauthorized", "log in first: the bearer token is missing, wrong, expired or revoked"};
}

Problem notYet()
{
    return {503, "unavailable", "the database has been away since the server started; try again in a moment"};
}

/// Who shows this, by what the store says now, and may they? On a worker.
tl::expected<Principal, Problem> identify(const Context& context, Operation operation, std::string_view token,
                                          const std::optional<Login>& login)
{
    UserService users = context.users();
    auto who = login ? users.principalOf(*login) : users.principalOfToken(token);
    if (!who)
        return refuse(who.error());
    if (!*who)
        return refuse(notLoggedIn());
    if (!mayPerform((*who)->role, operation))
        return refuse(Problem{403, "forbidden", "your role does not allow this"});
    return std::move(**who);
}

HttpResponse responseOf(const Answer& answer) { return answer ? *answer : answer.error().response(); }

HttpResponse tooBusy() { return Problem{503, "unavailable", "too many requests at once; try again"}.response(); }

bool needsBody(std::string_view method) { return method == "POST" || method == "PATCH"; }

} // namespace

ApiRoutes::ApiRoutes(boost::asio::io_context& network, const std::string& databaseUrl, const ApiOptions& options,
                     const Clock& clock)
    : m_clock(clock), m_tokens(options.loginSecret), m_verifications(databaseUrl, clock),
      m_workers(network, parts(databaseUrl, options), kThreads, kMaxWaiting),
      m_logins(network, parts(databaseUrl, options), 1, kMaxLoginsWaiting),
      m_ends(network, parts(databaseUrl, options), 1, 1)
{
    m_verifications.useKeyRing(options.keyRing);
    const auto prepare = [](const Context& context) -> Answer {
        UserService::prepareLogins(context.passwordCost);
        return ok({});
    };
    static_cast<void>(m_logins.run(prepare, [](const Answer&) {})); // before any login: nobody sees it
}

Workers::Parts ApiRoutes::parts(const std::string& databaseUrl, const ApiOptions& options)
{
    return {databaseUrl, m_clock, m_tokens, m_throttle, options.passwordCost, m_verifications};
}

ApiRoutes::Match ApiRoutes::find(std::string_view method, std::string_view path) const
{
    Match match;
    const Route* chosen = nullptr;
    const std::string_view wanted = method == "HEAD" ? "GET" : method; // the answer's body is left out on its way
    for (const Route& route : m_routes) {
        auto parameters = matchPath(route.pattern, path);
        // A fixed path is written before the pattern that would match it too: the first pattern that fits is meant.
        if (!parameters || (chosen && chosen->pattern != route.pattern))
            continue;
        chosen = &route;
        match.allowed += (match.allowed.empty() ? "" : ", ") + std::string(route.method);
        if (route.method == "GET")
            match.allowed += ", HEAD";
        if (route.method == wanted) {
            match.route = &route;
            match.path = std::move(*parameters);
        }
    }
    return match;
}

bool ApiRoutes::knows(std::string_view path) const
{
    return std::ranges::any_of(m_routes,
                               [&](const Route& route) { return matchPath(route.pattern, path).has_value(); });
}

std::vector<HttpCall> ApiRoutes::calls() const
{
    std::vector<HttpCall> calls;
    for (const Route& route : m_routes)
        calls.push_back({route.method, route.pattern});
    return calls;
}

tl::expected<std::size_t, HttpResponse> ApiRoutes::check(HttpRequest& head)
{
    const Match match = find(head.method, head.path);
    if (match.allowed.empty())
        return refused({404, "not_found", "there is nothing at this path"});
    if (!match.route) {
        HttpResponse response = Problem{405, "method_not_allowed", "this path does not know that method"}.response();
        response.headers.emplace_back("Allow", match.allowed);
        return tl::unexpected<HttpResponse>(std::move(response));
    }
    if (!m_tokens.hasSecret())
        return refused(notYet());
    const std::string_view token = bearerToken(head.authorization);
    if (match.route->operation != Operation::LogIn && !UserService::isApiToken(token) &&
        !m_tokens.read(token, m_clock.now()))
        return refused(notLoggedIn());
    if (!needsBody(head.method))
        return 0;
    const bool mayBeEmpty = head.content_type.empty(); // a call without members needs no type either
    if (!mayBeEmpty && !isJson(head.content_type))
        return refused({415, "unsupported_media_type", "the Content-Type must be application/json"});
    return kMaxBody;
}

void ApiRoutes::handle(HttpRequest request, std::function<void(HttpResponse)> reply)
{
    Match match = find(request.method, request.path);
    auto query = parseQuery(request.query);
    if (!query)
        return reply(Problem{400, "bad_request", "the query is not well formed, or names something twice"}.response());
    Request call;
    call.path = std::move(match.path);
    call.query = std::move(*query);
    call.if_match = std::move(request.if_match);
    call.peer = std::move(request.peer);
    if (!request.body.empty()) {
        auto body = json::parse(request.body);
        if (!body)
            return reply(Problem{400, "malformed_json", body.error().message}.response());
        call.body = std::move(*body);
    }
    const std::string token(bearerToken(request.authorization));
    call.login = m_tokens.read(token, m_clock.now());
    Workers& workers = match.route->operation == Operation::LogIn ? m_logins : m_workers;
    const bool taken = workers.run(
        [route = match.route, call = std::move(call), token](const Context& context) mutable -> Answer {
            if (route->operation != Operation::LogIn) {
                auto who = identify(context, route->operation, token, call.login);
                if (!who)
                    return refuse(std::move(who.error()));
                call.who = std::move(*who);
            }
            return route->run(context, call);
        },
        [reply](const Answer& answer) { reply(responseOf(answer)); });
    if (!taken)
        reply(tooBusy());
}

void ApiRoutes::authorise(const HttpRequest& request, Operation operation, Authorised then)
{
    if (!m_tokens.hasSecret())
        return then(refused(notYet()));
    const std::string token(bearerToken(request.authorization));
    const auto login = m_tokens.read(token, m_clock.now());
    if (!login && !UserService::isApiToken(token))
        return then(refused(notLoggedIn()));
    const bool taken = m_workers.run(
        [operation, token, login](const Context& context) { return identify(context, operation, token, login); },
        [then](tl::expected<Principal, Problem> who) {
            then(who ? tl::expected<Principal, HttpResponse>(std::move(*who)) : refused(std::move(who.error())));
        });
    if (!taken)
        then(tl::unexpected<HttpResponse>(tooBusy()));
}

void ApiRoutes::findEnded(std::vector<std::string> authorizations, Operation operation,
                          std::function<void(const std::vector<std::string>&)> then)
{
    const Timestamp now = m_clock.now();
    const bool taken = m_ends.run(
        [authorizations = std::move(authorizations), operation,
         now](const Context& context) -> tl::expected<std::vector<std::string>, Problem> {
            std::vector<std::string> ended;
            for (const std::string& authorization : authorizations) {
                const std::string_view token = bearerToken(authorization);
                const auto login = context.tokens.read(token, now);
                const bool isToken = login || UserService::isApiToken(token);
                const auto who = isToken ? identify(context, operation, token, login)
                                         : tl::expected<Principal, Problem>(refuse(notLoggedIn()));
                if (!who && who.error().status < 500)
                    ended.push_back(authorization);
            }
            return ended;
        },
        [then](const tl::expected<std::vector<std::string>, Problem>& ended) {
            then(ended ? *ended : std::vector<std::string>());
        });
    if (!taken)
        then({});
}

} // namespace tapledger::api
