// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http/api/api_routes.h"

#include <algorithm>
#include <cctype>

namespace tapledger::api {
namespace {

constexpr std::size_t kMaxBody = 64UL * 1024;

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

bool needsBody(std::string_view method) { return method == "POST" || method == "PATCH"; }

} // namespace

ApiRoutes::ApiRoutes(Workers& workers, WhoIs whoIs) : m_workers(workers), m_whoIs(std::move(whoIs))
{
    for (const auto routes : {deviceRoutes(), employeeRoutes(), cardRoutes(), ledgerRoutes()})
        m_routes.insert(m_routes.end(), routes.begin(), routes.end());
}

ApiRoutes::Match ApiRoutes::find(std::string_view method, std::string_view path) const
{
    Match match;
    const Route* chosen = nullptr;
    for (const Route& route : m_routes) {
        auto parameters = matchPath(route.pattern, path);
        // A fixed path is written before the pattern that would match it too: the first pattern that fits is meant.
        if (!parameters || (chosen && chosen->pattern != route.pattern))
            continue;
        chosen = &route;
        match.allowed += (match.allowed.empty() ? "" : ", ") + std::string(route.method);
        if (route.method == method) {
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

tl::expected<std::size_t, HttpResponse> ApiRoutes::check(const HttpRequest& head)
{
    const Match match = find(head.method, head.path);
    if (match.allowed.empty())
        return refused({404, "not_found", "there is nothing at this path"});
    if (!match.route) {
        HttpResponse response = Problem{405, "method_not_allowed", "this path does not know that method"}.response();
        response.headers.emplace_back("Allow", match.allowed);
        return tl::unexpected<HttpResponse>(std::move(response));
    }
    const auto who = m_whoIs(bearerToken(head.authorization));
    if (!who)
        return refused({401, "unauthorized", "log in first: the bearer token is missing, wrong, expired or revoked"});
    if (!mayPerform(who->role, match.route->operation))
        return refused({403, "forbidden", "your role does not allow this"});
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
    auto who = m_whoIs(bearerToken(request.authorization)); // the token may have been revoked while the body arrived
    if (!match.route || !who)
        return reply(Problem{401, "unauthorized", "log in first"}.response());
    auto query = parseQuery(request.query);
    if (!query)
        return reply(Problem{400, "bad_request", "the query is not well formed, or names something twice"}.response());
    Request call{std::move(match.path),       std::move(*query),       {},
                 std::move(request.if_match), std::move(request.peer), std::move(*who)};
    if (!request.body.empty()) {
        auto body = json::parse(request.body);
        if (!body)
            return reply(Problem{400, "malformed_json", body.error().message}.response());
        call.body = std::move(*body);
    }
    const bool taken = m_workers.run(
        [run = match.route->run, call = std::move(call)](const Context& context) {
            auto answer = run(context, call);
            return answer ? std::move(*answer) : answer.error().response();
        },
        reply);
    if (!taken)
        reply(Problem{503, "unavailable", "too many requests at once; try again"}.response());
}

} // namespace tapledger::api
