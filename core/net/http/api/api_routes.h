// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http/api/route.h"
#include "net/http/api/workers.h"

#include <functional>
#include <optional>
#include <vector>

namespace tapledger::api {

/// The calls for people and their programs: who asks, may they, what does the request say; then the call runs on a
/// worker thread with a connection of its own, never on the network thread.
class ApiRoutes final : public HttpHandler
{
public:
    /// Who a token belongs to, asked on the network thread; nothing for a token that is not valid now.
    using WhoIs = std::function<std::optional<Principal>(std::string_view token)>;

    ApiRoutes(Workers& workers, WhoIs whoIs);

    /// Is there any call at this path?
    bool knows(std::string_view path) const;
    tl::expected<std::size_t, HttpResponse> check(const HttpRequest& head) override;
    void handle(HttpRequest request, std::function<void(HttpResponse)> reply) override;

    /// Every call that there is.
    std::span<const Route> routes() const { return m_routes; }

private:
    struct Match
    {
        const Route* route = nullptr;
        Texts path;
        std::string allowed; ///< the methods that this path knows
    };
    Match find(std::string_view method, std::string_view path) const;

    Workers& m_workers;
    const WhoIs m_whoIs;
    std::vector<Route> m_routes;
};

} // namespace tapledger::api
