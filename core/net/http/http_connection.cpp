// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http/http_connection.h"

#include "net/farewell.h"
#include "net/http/upgrade.h"

#include <algorithm>
#include <boost/asio/buffer.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket/rfc6455.hpp>
#include <cstring>

namespace tapledger {
namespace {

namespace http = boost::beast::http;

constexpr std::size_t kFirstRead = 512;
/// Bytes that have come and are not understood yet, beside the head: without a bound, a line between the chunks of a
/// body that never ends would take all memory.
constexpr std::size_t kMaxBuffered = 64UL * 1024;
/// Only bodies larger than this count towards the limit of all bodies together: single taps always come in.
constexpr std::size_t kSmallBody = 64UL * 1024;

std::string_view text(boost::beast::string_view view) { return {view.data(), view.size()}; }

Outcome tooLarge(std::size_t limit)
{
    return Outcome::error(Reason::PayloadTooLarge, "the body may have at most " + std::to_string(limit) + " bytes");
}

} // namespace

HttpConnection::HttpConnection(HttpShared& shared, NetStream stream)
    : m_shared(shared), m_stream(std::move(stream)), m_peer(m_stream.peer()),
      m_buffer(shared.options.maxHeaderBytes + kMaxBuffered)
{
    boost::system::error_code ignored;
    m_stream.socket().set_option(boost::asio::ip::tcp::no_delay(true), ignored);
}

/// One that fails, for lack of memory say, ends this connection and no other.
template <class Step>
void HttpConnection::attempt(Step step)
{
    try {
        step();
    } catch (const std::exception&) {
        close();
        throw; // to the log
    }
}

void HttpConnection::start()
{
    deadline(m_shared.options.requestTimeout);
    attempt([this] {
        m_stream.handshake([self = shared_from_this()](boost::system::error_code error) {
            if (self->m_phase == Phase::Handshake)
                self->attempt([&] { self->onHandshake(error); });
        });
    });
}

void HttpConnection::onHandshake(boost::system::error_code error)
{
    if (error)
        return finish();
    m_certificate = m_stream.certificateOfPeer();
    waitForRequest();
}

void HttpConnection::waitForRequest()
{
    m_phase = Phase::Idle;
    m_isHead = false;
    deadline(m_shared.options.idleTimeout);
    m_parser.emplace();
    m_parser->header_limit(static_cast<std::uint32_t>(m_shared.options.maxHeaderBytes));
    m_parser->body_limit(boost::none); // the route says how much, once the head is known
    awaitFirstByte();
}

/// Some clients send a line end after a body; empty lines before a request mean nothing (RFC 9112 section 2.2).
void HttpConnection::awaitFirstByte()
{
    while (m_buffer.size() >= 2 && std::memcmp(m_buffer.data().data(), "\r\n", 2) == 0)
        m_buffer.consume(2);
    const bool isHalfALineEnd = m_buffer.size() == 1 && std::memcmp(m_buffer.data().data(), "\r", 1) == 0;
    if (m_buffer.size() > 0 && !isHalfALineEnd)
        readHead(); // a pipelined request has arrived with the one before, say
    else if (m_shared.isStopping)
        hangUp();
    else
        m_stream.async_read_some(m_buffer.prepare(kFirstRead),
                                 [self = shared_from_this()](boost::system::error_code error, std::size_t size) {
                                     if (self->m_phase != Phase::Idle)
                                         return;
                                     if (error)
                                         return self->close();
                                     self->m_buffer.commit(size);
                                     self->attempt([&] { self->awaitFirstByte(); });
                                 });
}

void HttpConnection::readHead()
{
    m_phase = Phase::Reading;
    deadline(m_shared.options.requestTimeout);
    http::async_read_header(m_stream, m_buffer, *m_parser,
                            [self = shared_from_this()](boost::system::error_code error, std::size_t) {
                                if (self->m_phase != Phase::Reading)
                                    return; // timed out and answered
                                self->attempt([&] {
                                    if (error)
                                        self->onBadRequest(error);
                                    else
                                        self->onHead();
                                });
                            });
}

void HttpConnection::onHead()
{
    const auto& head = m_parser->get();
    if (const auto fault = faultOfHead())
        return refuse(*fault);
    m_request = requestOfHead();
    m_isHead = m_request.method == "HEAD";
    const auto limit = m_shared.handler.check(m_request);
    if (!limit) {
        // With no body to come, the connection can go on after the refusal.
        const bool hasBody = m_parser->chunked() || m_parser->content_length().value_or(0) > 0;
        m_keepAlive = !hasBody && head.keep_alive();
        return write(limit.error());
    }
    if (m_parser->content_length().value_or(0) > *limit)
        return refuse(tooLarge(*limit));
    if (!reserveBody(m_parser->content_length().value_or(*limit))) {
        Outcome busy = Outcome::error(Reason::Unavailable, "too many batches at once; send it again");
        busy.retry_after_seconds = 1;
        return refuse(busy);
    }
    m_bodyLimit = *limit;
    m_parser->body_limit(*limit);
    if (boost::beast::iequals(head[http::field::expect], "100-continue") && head.version() == 11)
        sendContinue();
    else
        readBody();
}

std::optional<Outcome> HttpConnection::faultOfHead() const
{
    const auto& head = m_parser->get();
    if (head.version() != 10 && head.version() != 11)
        return Outcome::error(Reason::BadRequest, "only HTTP/1.0 and HTTP/1.1 are spoken here");
    const auto hosts = head.count(http::field::host);
    if (hosts > 1 || (hosts == 0 && head.version() == 11))
        return Outcome::error(Reason::BadRequest, "the header Host must stand exactly once");
    if (head.count(http::field::authorization) > 1 || head.count("X-API-Key") > 1)
        return Outcome::error(Reason::BadRequest, "show one key or token, not several");
    // What could be understood in two ways is not understood at all (RFC 9112 section 6.3).
    if (head.count(http::field::content_length) > 1 ||
        (head.count(http::field::transfer_encoding) > 0 &&
         (head.version() == 10 || !m_parser->chunked() || head.count(http::field::content_length) > 0)))
        return Outcome::error(Reason::BadRequest, "the length of the body is not clear");
    return std::nullopt;
}

HttpRequest HttpConnection::requestOfHead() const
{
    const auto& head = m_parser->get();
    HttpRequest request;
    request.method = text(head.method_string());
    const std::string_view target = text(head.target());
    request.path = target.substr(0, target.find('?'));
    request.query = target.substr(std::min(request.path.size() + 1, target.size()));
    request.authorization = text(head[http::field::authorization]);
    request.if_match = text(head[http::field::if_match]);
    request.origin = text(head[http::field::origin]);
    request.isWebSocket = boost::beast::websocket::is_upgrade(head);
    request.protocols = text(head[http::field::sec_websocket_protocol]);
    request.content_type = text(head[http::field::content_type]);
    request.api_key = text(head["X-API-Key"]);
    request.peer = m_peer;
    request.certificate = m_certificate;
    return request;
}

void HttpConnection::sendContinue()
{
    static constexpr std::string_view line = "HTTP/1.1 100 Continue\r\n\r\n";
    boost::asio::async_write(m_stream, boost::asio::buffer(line.data(), line.size()),
                             [self = shared_from_this()](boost::system::error_code error, std::size_t) {
                                 if (self->m_phase == Phase::Reading && !error)
                                     self->attempt([&] { self->readBody(); });
                             });
}

void HttpConnection::readBody()
{
    http::async_read(m_stream, m_buffer, *m_parser,
                     [self = shared_from_this()](boost::system::error_code error, std::size_t) {
                         if (self->m_phase != Phase::Reading)
                             return;
                         self->attempt([&] {
                             if (error)
                                 self->onBadRequest(error);
                             else
                                 self->onRequest();
                         });
                     });
}

void HttpConnection::onBadRequest(boost::system::error_code error)
{
    if (error == http::error::buffer_overflow)
        refuse(Outcome::error(Reason::BadRequest, "a line between the chunks of the body is too long"));
    else if (error == http::error::header_limit)
        refuse(Outcome::error(Reason::HeadersTooLarge, "the headers are too large"));
    else if (error == http::error::body_limit)
        refuse(tooLarge(m_bodyLimit));
    else if (error.category() == make_error_code(http::error::bad_version).category() &&
             error != http::error::end_of_stream && error != http::error::partial_message)
        refuse(Outcome::error(Reason::BadRequest, "not a well-formed HTTP request: " + error.message()));
    else
        close(); // the client has gone
}

/// That a request has still to be answered. Whoever gives that up, for lack of memory say, ends the connection: the
/// client sends again. On any thread.
class HttpConnection::Debt
{
public:
    explicit Debt(std::weak_ptr<HttpConnection> to) : m_to(std::move(to)) {}
    Debt(const Debt&) = delete;
    Debt& operator=(const Debt&) = delete;
    ~Debt()
    {
        if (const auto to = m_isPaid ? nullptr : m_to.lock())
            to->endUnanswered();
    }

    std::shared_ptr<HttpConnection> pay()
    {
        m_isPaid = true;
        return m_to.lock();
    }

private:
    const std::weak_ptr<HttpConnection> m_to;
    bool m_isPaid = false;
};

void HttpConnection::endUnanswered() noexcept
{
    try {
        boost::asio::post(m_stream.get_executor(), [self = shared_from_this()] {
            if (self->m_phase == Phase::Answering)
                self->close();
        });
    } catch (const std::exception&) {
        // The client waits for as long as it likes to.
    }
}

void HttpConnection::onRequest()
{
    m_phase = Phase::Answering;
    m_keepAlive = m_parser->get().keep_alive();
    m_request.body = std::move(m_parser->get().body());
    m_shared.handler.handle(std::move(m_request),
                            [debt = std::make_shared<Debt>(weak_from_this())](const HttpResponse& response) {
                                const auto self = debt->pay();
                                if (!self || self->m_phase != Phase::Answering)
                                    return;
                                self->attempt([&] {
                                    if (response.upgrade)
                                        self->handOver(response.upgrade);
                                    else
                                        self->write(response);
                                });
                            });
}

/// The connection goes on elsewhere, as something else.
void HttpConnection::handOver(const std::function<void(Upgrade)>& upgrade)
{
    if (m_buffer.size() > 0) // sent before it was told that it may
        return refuse(Outcome::error(Reason::BadRequest, "wait for the answer before you speak WebSocket"));
    m_phase = Phase::Closed;
    ++m_shared.responses[101];
    const auto self = shared_from_this();
    m_shared.connections.erase(self);
    upgrade({std::move(m_stream), m_parser->release()});
}

void HttpConnection::refuse(const Outcome& outcome)
{
    m_keepAlive = false;
    write(HttpResponse::of(outcome));
}

void HttpConnection::write(const HttpResponse& response)
{
    m_phase = Phase::Writing;
    ++m_shared.responses[response.status];
    releaseBody();
    deadline(m_shared.options.writeTimeout);
    m_keepAlive = m_keepAlive && !m_shared.isStopping;
    m_response = {};
    m_response.version(11);
    m_response.result(static_cast<unsigned>(response.status));
    if (!response.body.empty())
        m_response.set(http::field::content_type, "application/json");
    m_response.set(http::field::cache_control, "no-store");
    for (const auto& [name, value] : response.headers)
        m_response.set(name, value);
    m_response.keep_alive(m_keepAlive);
    if (response.status != 204) // which has no body, and must not say so (RFC 9110 section 8.6)
        m_response.content_length(response.body.size());
    if (!m_isHead)
        m_response.body() = response.body;
    http::async_write(m_stream, m_response, [self = shared_from_this()](boost::system::error_code error, std::size_t) {
        if (self->m_phase != Phase::Writing)
            return;
        self->attempt([&] {
            if (error)
                self->close();
            else if (self->m_keepAlive)
                self->waitForRequest();
            else
                self->finish();
        });
    });
}

void HttpConnection::closeIfOverdue(std::chrono::steady_clock::time_point now)
{
    if (now < m_deadline || m_phase == Phase::Answering)
        return;
    if (m_phase == Phase::Reading) {
        refuse(Outcome::error(Reason::RequestTimeout, "the request did not arrive in time"));
        return;
    }
    hangUp();
}

void HttpConnection::closeIfIdle()
{
    if (m_phase == Phase::Idle || m_phase == Phase::Handshake)
        hangUp();
}

void HttpConnection::hangUp()
{
    if (m_stream.isSecure() && m_phase != Phase::Writing)
        finish();
    else
        close();
}

void HttpConnection::close()
{
    boost::system::error_code ignored;
    m_stream.socket().close(ignored);
    m_phase = Phase::Closed;
    releaseBody();
    m_shared.connections.erase(shared_from_this());
}

/// After the last answer, which the client shall be able to read.
void HttpConnection::finish()
{
    m_phase = Phase::Closed;
    releaseBody();
    boost::system::error_code ignored;
    m_stream.socket().cancel(ignored); // a read that is under way
    sayFarewell(std::move(m_stream));
    m_shared.connections.erase(shared_from_this());
}

bool HttpConnection::reserveBody(std::size_t bytes)
{
    if (bytes <= kSmallBody)
        return true;
    if (m_shared.bodyBytes > 0 && m_shared.bodyBytes + bytes > m_shared.options.maxBodiesBytes)
        return false;
    m_shared.bodyBytes += bytes;
    m_reserved = bytes;
    return true;
}

void HttpConnection::releaseBody() { m_shared.bodyBytes -= std::exchange(m_reserved, 0); }

} // namespace tapledger
