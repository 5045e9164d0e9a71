// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http/dispatcher.h"

#include "net/http/api/fields.h"

#include <algorithm>
#include <limits>

namespace tapledger {
namespace {

using api::Problem;

constexpr std::string_view kMetrics = "/metrics";
constexpr std::string_view kFeed = "/ws/taps";
/// How a browser, which can set no header of a WebSocket, shows its token: as one of the subprotocols that it offers.
constexpr std::string_view kBearerProtocol = "bearer.";

std::string_view withoutTrailingSlash(std::string_view path)
{
    if (path.size() > 1 && path.ends_with('/'))
        path.remove_suffix(1);
    return path;
}

bool isHere(std::string_view path)
{
    path = withoutTrailingSlash(path);
    return path == kMetrics || path == kFeed;
}

tl::unexpected<HttpResponse> refused(const Problem& problem)
{
    return tl::unexpected<HttpResponse>(problem.response());
}

bool isLoopback(std::string_view peer) { return Endpoint{std::string(peer), 0}.isLoopback(); }

/// `Bearer …` made of the subprotocols; empty without one.
std::string authorizationOf(std::string_view protocols)
{
    const auto begin = protocols.find(kBearerProtocol);
    if (begin == std::string_view::npos)
        return {};
    const std::string_view token = protocols.substr(begin + kBearerProtocol.size());
    return "Bearer " + std::string(token.substr(0, token.find_first_of(", ")));
}

} // namespace

std::vector<HttpCall> Dispatcher::calls() const
{
    std::vector<HttpCall> all = m_parts.taps.calls();
    for (const HttpHandler* handler : std::initializer_list<const HttpHandler*>{m_parts.people, m_parts.log, &m_docs}) {
        const auto calls = handler ? handler->calls() : std::vector<HttpCall>();
        all.insert(all.end(), calls.begin(), calls.end());
    }
    all.push_back({"GET", kMetrics});
    if (m_parts.feed)
        all.push_back({"GET", kFeed});
    return all;
}

HttpHandler& Dispatcher::handlerOf(std::string_view path)
{
    if (m_parts.people && m_parts.people->knows(path))
        return *m_parts.people;
    if (DocsRoutes::knows(path))
        return m_docs;
    if (m_parts.log && LogRoutes::knows(path))
        return *m_parts.log;
    return m_parts.taps;
}

bool Dispatcher::isAllowedOrigin(std::string_view origin) const
{
    return !origin.empty() &&
           std::ranges::find(m_parts.options.corsOrigins, origin) != m_parts.options.corsOrigins.end();
}

/// Lets the page that asked see the answer.
HttpResponse Dispatcher::shared(HttpResponse response, std::string_view origin) const
{
    if (!m_parts.options.corsOrigins.empty())
        response.headers.emplace_back("Vary", "Origin");
    if (isAllowedOrigin(origin)) {
        response.headers.emplace_back("Access-Control-Allow-Origin", origin);
        response.headers.emplace_back("Access-Control-Expose-Headers", "ETag, Location, Retry-After");
    }
    return response;
}

tl::expected<std::size_t, HttpResponse> Dispatcher::checkHere(const HttpRequest& head) const
{
    const bool isFeed = withoutTrailingSlash(head.path) == kFeed;
    if (head.method != "GET" && (isFeed || head.method != "HEAD")) {
        HttpResponse response = Problem{405, "method_not_allowed", "this path does not know that method"}.response();
        response.headers.emplace_back("Allow", isFeed ? "GET" : "GET, HEAD");
        return tl::unexpected<HttpResponse>(std::move(response));
    }
    if (isFeed && !m_parts.feed)
        return refused({404, "not_found", "there is nothing at this path"});
    if (isFeed && !head.isWebSocket) {
        HttpResponse response = Problem{426, "upgrade_required", "here a WebSocket is spoken (RFC 6455)"}.response();
        response.headers.emplace_back("Upgrade", "websocket");
        return tl::unexpected<HttpResponse>(std::move(response));
    }
    return 0;
}

tl::expected<std::size_t, HttpResponse> Dispatcher::check(HttpRequest& head)
{
    // A browser asks first whether the page may (preflight).
    if (head.method == "OPTIONS" && isAllowedOrigin(head.origin)) {
        HttpResponse response = shared({204, {}, {}}, head.origin);
        response.headers.emplace_back("Access-Control-Allow-Methods", "GET, POST, PATCH, DELETE");
        response.headers.emplace_back("Access-Control-Allow-Headers",
                                      "Authorization, Content-Type, If-Match, X-API-Key");
        response.headers.emplace_back("Access-Control-Max-Age", "600");
        return tl::unexpected<HttpResponse>(std::move(response));
    }
    auto checked = isHere(head.path) ? checkHere(head) : handlerOf(head.path).check(head);
    return checked ? checked : tl::unexpected<HttpResponse>(shared(std::move(checked.error()), head.origin));
}

void Dispatcher::handle(HttpRequest request, std::function<void(HttpResponse)> reply)
{
    if (!m_parts.options.corsOrigins.empty())
        reply = [this, origin = request.origin, reply = std::move(reply)](HttpResponse response) {
            reply(shared(std::move(response), origin));
        };
    const std::string_view path = withoutTrailingSlash(request.path);
    if (path == kMetrics)
        return tellMetrics(request, std::move(reply));
    if (path == kFeed)
        return openFeed(std::move(request), std::move(reply));
    HttpHandler& handler = handlerOf(request.path);
    handler.handle(std::move(request), std::move(reply));
}

/// This machine may read them; from elsewhere a token is needed.
void Dispatcher::tellMetrics(const HttpRequest& request, std::function<void(HttpResponse)> reply) const
{
    const auto answer = [this] {
        return HttpResponse{200, m_parts.metrics(), {{"Content-Type", "text/plain; version=0.0.4; charset=utf-8"}}};
    };
    if (isLoopback(request.peer))
        return reply(answer());
    if (!m_parts.people)
        return reply(Problem{404, "not_found", "there is nothing at this path"}.response());
    m_parts.people->authorise(request, Operation::ReadMetrics,
                              [answer, reply = std::move(reply)](const tl::expected<Principal, HttpResponse>& who) {
                                  reply(who ? answer() : who.error());
                              });
}

void Dispatcher::openFeed(HttpRequest request, std::function<void(HttpResponse)> reply) const
{
    const auto parameters = api::parseQuery(request.query);
    if (!parameters)
        return reply(Problem{400, "bad_request", "the query is not well formed, or names something twice"}.response());
    api::QueryFields query(*parameters);
    const bool hasAfter = !query.text("after").empty();
    const std::int64_t after = query.number("after", 0, 0, std::numeric_limits<std::int64_t>::max());
    if (const auto problem = query.problem())
        return reply(problem->response());
    if (request.authorization.empty())
        request.authorization = authorizationOf(request.protocols);
    const auto known = hasAfter ? std::optional(after) : std::nullopt;
    m_parts.people->authorise(
        request, Operation::WatchTaps,
        [this, request, known, reply = std::move(reply)](const tl::expected<Principal, HttpResponse>& who) {
            reply(who ? m_parts.feed->welcome(request, known, *who) : who.error());
        });
}

} // namespace tapledger
