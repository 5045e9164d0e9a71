// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"
#include "net/http/http_server.h"
#include "net/http/upgrade.h"
#include "net/ws/web_socket.h"

#include <algorithm>
#include <stdexcept>
#include <sys/un.h>

using namespace tapledger;

namespace {

constexpr std::size_t kMaxBody = 1000;

/// Takes everything, and looks at what reaches the program.
class Handler : public HttpHandler
{
public:
    std::vector<HttpCall> calls() const override { return {}; }
    tl::expected<std::size_t, HttpResponse> check(HttpRequest& head) override
    {
        for (const std::string* text : {&head.method, &head.path, &head.query, &head.content_type, &head.authorization,
                                        &head.if_match, &head.origin, &head.protocols, &head.api_key})
            require(text->find_first_of(std::string_view("\r\n\0", 3)) == std::string::npos);
        require(!head.method.empty() && head.path.find_first_of(" ?") == std::string::npos);
        return kMaxBody;
    }
    void handle(HttpRequest request, std::function<void(HttpResponse)> reply) override
    {
        require(request.body.size() <= kMaxBody);
        HttpResponse response{200, "{}", {}};
        if (request.isWebSocket)
            response.upgrade = [](Upgrade upgrade) {
                WebSocket::open(std::move(upgrade), "tapledger", {}, std::chrono::minutes(1));
            };
        reply(std::move(response));
    }
};

NetOptions options()
{
    NetOptions net;
    net.maxHeaderBytes = 2048;
    return net;
}

/// HTTP by the server's own code, behind a Unix socket instead of a port.
class Server
{
public:
    Server() : m_options(options()), m_server(m_network, m_options, m_handler, m_tls)
    {
        const int listening = ::socket(AF_UNIX, SOCK_STREAM, 0);
        m_address.sun_family = AF_UNIX;
        require(::bind(listening, address(), sizeof m_address.sun_family) == 0); // the system makes a name up
        m_addressSize = sizeof m_address;
        require(::getsockname(listening, address(), &m_addressSize) == 0);
        require(::listen(listening, 16) == 0);
        boost::asio::ip::tcp::acceptor acceptor(m_network);
        acceptor.assign(boost::asio::ip::tcp::v4(), listening);
        m_server.serve(std::move(acceptor));
    }

    std::string tell(std::string_view bytes)
    {
        const int client = ::socket(AF_UNIX, SOCK_STREAM, 0);
        require(::connect(client, address(), m_addressSize) == 0);
        return converse(m_network, client, bytes);
    }

private:
    sockaddr* address() { return reinterpret_cast<sockaddr*>(&m_address); }

    boost::asio::io_context m_network;
    const NetOptions m_options;
    Handler m_handler;
    TlsGate m_tls;
    HttpServer m_server;
    sockaddr_un m_address{};
    socklen_t m_addressSize = 0;
};

} // namespace

// Whatever is sent: an answer of HTTP or none, and in the end the connection is gone.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static Server server;
    const std::string answer = server.tell(asText(data, size));
    require(answer.empty() || answer.starts_with("HTTP/1.1 "));
    return 0;
}
