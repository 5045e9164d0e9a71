// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/server.h"
#include "net/tls/net_stream.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tapledger {

struct Upgrade;

/// What of a request's head and body the program looks at.
struct HttpRequest
{
    std::string method;
    std::string path;  ///< without query, percent-encoding as sent
    std::string query; ///< what follows the question mark, as sent
    std::string content_type;
    std::string authorization;
    std::string if_match;
    std::string origin;       ///< of the page that asks, where a browser says it
    std::string protocols;    ///< of Sec-WebSocket-Protocol
    bool isWebSocket = false; ///< asks to speak WebSocket
    std::string api_key;      ///< of X-API-Key
    std::string peer;         ///< address
    std::string certificate;  ///< fingerprint of the client's, which has been checked; empty without
    std::string device;       ///< who sends it, by its key or certificate; check() of the devices' calls finds it out
    std::string body;
};

struct HttpResponse
{
    int status = 200;
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;
    /// Takes the connection over, instead of an answer; for a request that isWebSocket.
    std::function<void(Upgrade)> upgrade = {};

    /// The answer that an outcome is over HTTP, with its Retry-After, Allow aside.
    static HttpResponse of(const Outcome& outcome);
};

/// A call of the interface, as the OpenAPI document names it.
struct HttpCall
{
    std::string_view method;
    std::string_view path; ///< "/api/devices/{device_id}"
};

/// What the server asks of the program.
class HttpHandler
{
public:
    virtual ~HttpHandler() = default;

    /// Every call that it answers; HEAD goes with GET and is not named.
    virtual std::vector<HttpCall> calls() const = 0;

    /// Looks at the head before a byte of the body is read: how large the body may be, or the answer that refuses it.
    /// May note in @p head what handle() shall know.
    virtual tl::expected<std::size_t, HttpResponse> check(HttpRequest& head) = 0;
    /// Answers a whole request, now or later, once, on the network thread.
    virtual void handle(HttpRequest request, std::function<void(HttpResponse)> reply) = 0;
};

/// The listening socket and its connections: HTTP/1.1 with limits on header, body, time and connections.
class HttpServer
{
public:
    HttpServer(boost::asio::io_context& network, const NetOptions& options, HttpHandler& handler, const TlsGate& tls);
    ~HttpServer();

    void serve(boost::asio::ip::tcp::acceptor acceptor);
    /// After something failed for lack of memory: waiting for connections may have ended with it, inside the library.
    void revive() noexcept;
    void stopReading();
    void close();
    bool isIdle() const;
    std::size_t connections() const;
    /// Answers since the start, by status.
    const std::map<int, std::uint64_t>& responses() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tapledger
