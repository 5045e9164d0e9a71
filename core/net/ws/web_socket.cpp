// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ws/web_socket.h"

#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket/stream.hpp>
#include <utility>

namespace tapledger {

namespace websocket = boost::beast::websocket;

namespace {

constexpr auto kHandshakeWithin = std::chrono::seconds(10);
constexpr auto kSettleWithin = std::chrono::seconds(1);
constexpr std::size_t kMaxFromClient = 4096; ///< bytes; nothing that a client says is needed

} // namespace

// What Beast asks of a stream beside reading and writing.

/// After the closing handshake there is nothing to wait for: end() hangs up.
template <class Handler>
void async_teardown(boost::beast::role_type, NetStream& stream, Handler&& handler)
{
    boost::asio::post(stream.get_executor(),
                      [handler = std::forward<Handler>(handler)]() mutable { handler(boost::system::error_code()); });
}

void beast_close_socket(NetStream& stream)
{
    boost::system::error_code ignored;
    stream.socket().close(ignored);
}

class WebSocket::Stream
{
public:
    explicit Stream(NetStream stream)
        : socket(std::move(stream)), timer(socket.get_executor()), silence(socket.get_executor())
    {
    }

    websocket::stream<NetStream, false> socket;
    boost::asio::steady_timer timer;   ///< for the end
    boost::asio::steady_timer silence; ///< since the client was heard last
    boost::beast::flat_buffer incoming;
};

WebSocket::WebSocket(NetStream stream, std::chrono::milliseconds silence)
    : m_stream(std::make_unique<Stream>(std::move(stream))), m_silence(silence)
{
}

WebSocket::~WebSocket() = default;

std::shared_ptr<WebSocket> WebSocket::open(Upgrade upgrade, std::string protocol, Events events,
                                           std::chrono::milliseconds silence)
{
    std::shared_ptr<WebSocket> socket(new WebSocket(std::move(upgrade.stream), silence));
    socket->m_events = std::move(events);
    socket->accept(upgrade, std::move(protocol));
    return socket;
}

void WebSocket::accept(Upgrade& upgrade, std::string protocol)
{
    auto& socket = m_stream->socket;
    // Beast would hang up on a silent client without a word.
    socket.set_option(websocket::stream_base::timeout{kHandshakeWithin, websocket::stream_base::none(), false});
    socket.control_callback([this](websocket::frame_type, boost::beast::string_view) { heard(); });
    socket.set_option(
        websocket::stream_base::decorator([protocol = std::move(protocol)](websocket::response_type& response) {
            response.set(boost::beast::http::field::server, "tapledger");
            if (!protocol.empty())
                response.set(boost::beast::http::field::sec_websocket_protocol, protocol);
        }));
    socket.read_message_max(kMaxFromClient);
    socket.auto_fragment(false);
    socket.text(true);
    const auto request = std::make_shared<decltype(upgrade.request)>(std::move(upgrade.request));
    socket.async_accept(*request, [self = shared_from_this(), request](boost::system::error_code error) {
        if (error)
            return self->end();
        self->heard();
        self->read();
        if (!self->m_isClosing && self->m_events.onReady)
            self->m_events.onReady();
    });
}

void WebSocket::heard()
{
    m_isAsked = false;
    if (!m_isClosing)
        awaitWord();
}

void WebSocket::awaitWord()
{
    m_stream->silence.expires_after(m_silence / 2);
    m_stream->silence.async_wait([weak = weak_from_this()](boost::system::error_code error) {
        const auto self = weak.lock(); // waiting keeps nothing open
        if (error || !self || self->m_isClosing)
            return;
        if (self->m_isAsked)
            return self->close(CloseCode::PolicyViolation, "no answer to a ping");
        self->ping();
        self->awaitWord();
    });
}

void WebSocket::ping()
{
    m_isAsked = true;
    if (std::exchange(m_isPinging, true)) // the one before waits behind a message that the client does not fetch
        return;
    m_stream->socket.async_ping({},
                                [self = shared_from_this()](boost::system::error_code) { self->m_isPinging = false; });
}

void WebSocket::read()
{
    m_stream->socket.async_read(m_stream->incoming,
                                [self = shared_from_this()](boost::system::error_code error, std::size_t) {
                                    if (error)
                                        return self->end();
                                    self->heard();
                                    self->m_stream->incoming.clear();
                                    self->read();
                                });
}

void WebSocket::send(std::shared_ptr<const std::string> text)
{
    if (m_isClosing)
        return;
    m_sending = std::move(text);
    m_stream->socket.async_write(boost::asio::buffer(*m_sending),
                                 [self = shared_from_this()](boost::system::error_code error, std::size_t) {
                                     self->m_sending.reset();
                                     if (!error && !self->m_isClosing && self->m_events.onReady)
                                         self->m_events.onReady();
                                 }); // a failure is seen by the read, too
}

void WebSocket::close(CloseCode code, std::string_view reason, std::chrono::milliseconds within)
{
    if (m_isClosing)
        return;
    m_isClosing = true;
    // A client that does not read would never let us finish.
    m_stream->timer.expires_after(within);
    m_stream->timer.async_wait([self = shared_from_this()](boost::system::error_code error) {
        if (!error)
            self->giveUp();
    });
    const websocket::close_reason why(static_cast<websocket::close_code>(code), {reason.data(), reason.size()});
    m_stream->socket.async_close(why, [self = shared_from_this()](boost::system::error_code) { self->end(); });
}

/// Hangs up, and what is under way ends. But when rubbish came while our goodbye was leaving, Beast's reading and
/// closing wait for each other for ever: they go with the stream.
void WebSocket::giveUp()
{
    beast_close_socket(m_stream->socket.next_layer());
    m_stream->timer.expires_after(kSettleWithin);
    m_stream->timer.async_wait([self = shared_from_this()](boost::system::error_code error) {
        if (error)
            return;
        self->end();
        self->m_stream.reset();
    });
}

/// Every way of ending comes here: the client's, ours, and an error.
void WebSocket::end()
{
    m_isClosing = true;
    if (!m_stream || !m_events.onClosed)
        return; // the second of the two operations that were under way
    m_stream->timer.cancel();
    const auto onClosed = std::move(m_events.onClosed);
    m_events = {};
    beast_close_socket(m_stream->socket.next_layer());
    onClosed();
}

} // namespace tapledger
