// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http/http_server.h"
#include "services/worker_pool.h"

#include <boost/asio/io_context.hpp>
#include <string>

namespace tapledger {

enum class ServeLog;

/// `/ledger/`: the ledger as files of C2SP tlog-tiles, read-only, for anyone, where the site has switched it on. One
/// thread and one connection of its own: whoever follows the log holds up nobody else.
class LogRoutes final : public HttpHandler
{
public:
    LogRoutes(boost::asio::io_context& network, std::string databaseUrl, ServeLog what, const Clock& clock);

    static bool knows(std::string_view path);
    std::vector<HttpCall> calls() const override;
    tl::expected<std::size_t, HttpResponse> check(HttpRequest& head) override;
    void handle(HttpRequest request, std::function<void(HttpResponse)> reply) override;

private:
    boost::asio::io_context& m_network;
    const ServeLog m_what;
    const Clock& m_clock;
    WorkerPool m_worker;
};

} // namespace tapledger
