// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http/log_routes.h"

#include "ledger/tiles.h"
#include "net/http/api/route.h"
#include "net/server.h"
#include "services/log_files.h"

#include <boost/asio/post.hpp>

namespace tapledger {
namespace {

constexpr std::string_view kPrefix = "/ledger/";
constexpr std::size_t kMaxWaiting = 64;

HttpResponse refused(int status, std::string reason, std::string detail)
{
    return api::Problem{status, std::move(reason), std::move(detail)}.response();
}

/// What is full never changes; a partial tile and the checkpoint do.
HttpResponse responseOf(const TilePath& path, const Result<std::string>& bytes)
{
    if (!bytes)
        return api::Problem::of(bytes.error()).response();
    const bool isText = path.kind == TilePath::Kind::Checkpoint;
    const bool isFinal = !isText && path.width == kTileWidth;
    return {200,
            *bytes,
            {{"Content-Type", isText ? "text/plain; charset=utf-8" : "application/octet-stream"},
             {"Cache-Control", isFinal ? "public, max-age=604800, immutable" : "no-cache"}}};
}

} // namespace

LogRoutes::LogRoutes(boost::asio::io_context& network, std::string databaseUrl, ServeLog what, const Clock& clock)
    : m_network(network), m_what(what), m_clock(clock), m_worker(std::move(databaseUrl), 1, kMaxWaiting)
{
}

bool LogRoutes::knows(std::string_view path) { return path.starts_with(kPrefix); }

std::vector<HttpCall> LogRoutes::calls() const
{
    return {{"GET", "/ledger/checkpoint"},
            {"GET", "/ledger/tile/{level}/{tile}"},
            {"GET", "/ledger/tile/{level}/{tile}/{width}"},
            {"GET", "/ledger/tile/entries/{tile}"},
            {"GET", "/ledger/tile/entries/{tile}/{width}"}};
}

tl::expected<std::size_t, HttpResponse> LogRoutes::check(HttpRequest& head)
{
    const auto path = TilePath::parse(std::string_view(head.path).substr(kPrefix.size()));
    if (!path || (path->kind == TilePath::Kind::Entries && m_what != ServeLog::Entries))
        return tl::unexpected<HttpResponse>(refused(404, "not_found", "there is nothing at this path"));
    if (head.method == "GET" || head.method == "HEAD")
        return 0;
    HttpResponse response = refused(405, "method_not_allowed", "this path does not know that method");
    response.headers.emplace_back("Allow", "GET, HEAD");
    return tl::unexpected<HttpResponse>(std::move(response));
}

void LogRoutes::handle(HttpRequest request, std::function<void(HttpResponse)> reply)
{
    const TilePath path = *TilePath::parse(std::string_view(request.path).substr(kPrefix.size()));
    const auto answer = [this, path, reply](const Result<std::string>& bytes) {
        boost::asio::post(m_network, [reply, response = responseOf(path, bytes)] { reply(response); });
    };
    const bool isTaken =
        m_worker.add({[this, path, answer](Database& database) { answer(LogFiles(database, m_clock).read(path)); },
                      [answer](const Error& error) { answer(failure(error)); }});
    if (!isTaken)
        reply(refused(503, "unavailable", "too many requests at once; try again"));
}

} // namespace tapledger
