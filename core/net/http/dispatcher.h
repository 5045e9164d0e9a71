// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http/api/api_routes.h"
#include "net/http/docs_routes.h"
#include "net/http/log_routes.h"
#include "net/http/tap_routes.h"
#include "net/ws/tap_feed.h"

#include <functional>
#include <string>

namespace tapledger {

/// Who answers a request: devices' calls go one way, people's another; metrics and the live taps are answered here. And
/// what pages of other origins may do (Fetch standard, CORS protocol).
class Dispatcher final : public HttpHandler
{
public:
    struct Parts
    {
        const NetOptions& options;
        TapRoutes& taps;
        api::ApiRoutes* people = nullptr; ///< null: those calls do not exist
        TapFeed* feed = nullptr;          ///< null: nor does this
        LogRoutes* log = nullptr;         ///< null: nor does this
        std::function<std::string()> metrics;
    };
    explicit Dispatcher(Parts parts) : m_parts(std::move(parts)) {}

    std::vector<HttpCall> calls() const override;
    tl::expected<std::size_t, HttpResponse> check(HttpRequest& head) override;
    void handle(HttpRequest request, std::function<void(HttpResponse)> reply) override;

private:
    HttpHandler& handlerOf(std::string_view path);
    bool isAllowedOrigin(std::string_view origin) const;
    HttpResponse shared(HttpResponse response, std::string_view origin) const;
    tl::expected<std::size_t, HttpResponse> checkHere(const HttpRequest& head) const;
    void tellMetrics(const HttpRequest& request, std::function<void(HttpResponse)> reply) const;
    void openFeed(HttpRequest request, std::function<void(HttpResponse)> reply) const;

    const Parts m_parts;
    DocsRoutes m_docs;
};

} // namespace tapledger
