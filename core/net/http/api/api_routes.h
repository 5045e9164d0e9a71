// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http/api/route.h"
#include "net/http/api/workers.h"

#include <optional>
#include <vector>

namespace tapledger::api {

/// The calls for people and their programs. On the network thread: is there such a call, is the token one of ours, what
/// does the request say. Then a worker looks up who it is now, whether they may, and runs the call.
class ApiRoutes final : public HttpHandler
{
public:
    ApiRoutes(boost::asio::io_context& network, const std::string& databaseUrl, const ApiOptions& options,
              const Clock& clock);

    /// Is there any call at this path?
    bool knows(std::string_view path) const;
    std::vector<HttpCall> calls() const override;
    tl::expected<std::size_t, HttpResponse> check(const HttpRequest& head) override;
    void handle(HttpRequest request, std::function<void(HttpResponse)> reply) override;

private:
    struct Match
    {
        const Route* route = nullptr;
        Texts path;
        std::string allowed; ///< the methods that this path knows
    };
    Match find(std::string_view method, std::string_view path) const;

    const Clock& m_clock;
    const LoginTokens m_tokens;
    LoginThrottle m_throttle;
    std::vector<Route> m_routes;
    Workers m_workers;
    Workers m_logins; ///< hashing a password takes its time; others' calls do not wait for it
};

} // namespace tapledger::api
