// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ws/web_socket.h"
#include "connection.h"

#include <chrono>
#include <memory>

using namespace tapledger;

namespace {

namespace http = boost::beast::http;

http::request<http::string_body> goodRequest()
{
    http::request<http::string_body> request{http::verb::get, "/ws/taps", 11};
    request.set(http::field::host, "x");
    request.set(http::field::upgrade, "websocket");
    request.set(http::field::connection, "upgrade");
    request.set(http::field::sec_websocket_key, "dGhlIHNhbXBsZSBub25jZQ==");
    request.set(http::field::sec_websocket_version, "13");
    return request;
}

} // namespace

// Frames as a client may send them, to a server that says nothing, something, or goodbye: it ends, and ends once.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    static boost::asio::io_context network;
    network.restart();
    int ends[2];
    require(socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0);
    boost::asio::ip::tcp::socket socket(network);
    socket.assign(boost::asio::ip::tcp::v4(), ends[0]);

    int ready = 0;
    int closed = 0;
    std::weak_ptr<WebSocket> weak;
    const auto onReady = [&] {
        const auto open = weak.lock();
        if (ready++ > 0 || !open)
            return;
        if (data[0] == 1)
            open->send(std::make_shared<const std::string>("{}"));
        else if (data[0] == 2)
            open->close(CloseCode::TryAgainLater, "later");
    };
    weak = WebSocket::open({NetStream(std::move(socket)), goodRequest()}, "tapledger", {onReady, [&] { ++closed; }},
                           std::chrono::minutes(1));
    if (data[0] == 2)
        network.poll(); // what crosses the goodbye may cost seconds, and has a test: tap_feed_test
    const std::string answer = converse(network, ends[1], asText(data + 1, size - 1));
    require(answer.starts_with("HTTP/1.1 101 "));
    require(closed == 1);
    require(weak.expired());
    return 0;
}
