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
    tl::expected<std::size_t, HttpResponse> check(HttpRequest& head) override;
    void handle(HttpRequest request, std::function<void(HttpResponse)> reply) override;

    /// May the sender of @p request do this, by the bearer token that it shows? @p then gets who it is, or the answer
    /// that refuses, on the network thread.
    using Authorised = std::function<void(tl::expected<Principal, HttpResponse>)>;
    void authorise(const HttpRequest& request, Operation operation, Authorised then);

    /// Which of these Authorization headers do not allow @p operation any more? @p then is told on the network thread;
    /// as long as the store cannot say, none. However many calls wait, this does not wait for them: one question at a
    /// time.
    void findEnded(std::vector<std::string> authorizations, Operation operation,
                   std::function<void(const std::vector<std::string>&)> then);

    Workers& workers() { return m_workers; }
    const VerificationJobs& verifications() const { return m_verifications; }

private:
    struct Match
    {
        const Route* route = nullptr;
        Texts path;
        std::string allowed; ///< the methods that this path knows
    };
    Match find(std::string_view method, std::string_view path) const;
    Workers::Parts parts(const std::string& databaseUrl, const ApiOptions& options);

    const Clock& m_clock;
    const LoginTokens m_tokens;
    LoginThrottle m_throttle;
    VerificationJobs m_verifications;
    const std::vector<Route> m_routes = allRoutes();
    Workers m_workers;
    Workers m_logins; ///< hashing a password takes its time; others' calls do not wait for it
    Workers m_ends;   ///< finds out in time whose login has ended, be the calls ever so slow
};

} // namespace tapledger::api
