// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http/http_server.h"

#include "net/farewell.h"
#include "net/http/upgrade.h"

#include <algorithm>
#include <boost/asio/buffer.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket/rfc6455.hpp>
#include <cstring>
#include <set>

namespace tapledger {
namespace {

namespace http = boost::beast::http;
using Socket = NetStream::Socket;
using Time = std::chrono::steady_clock::time_point;

constexpr auto kSweepEvery = std::chrono::milliseconds(250);
constexpr auto kRetryAccept = std::chrono::milliseconds(100);
constexpr std::size_t kFirstRead = 512;
/// Bytes that have come and are not understood yet, beside the head: without a bound, a line between the chunks of a
/// body that never ends would take all memory.
constexpr std::size_t kMaxBuffered = 64UL * 1024;
/// Only bodies larger than this count towards the limit of all bodies together: single taps always come in.
constexpr std::size_t kSmallBody = 64UL * 1024;

std::string_view text(boost::beast::string_view view) { return {view.data(), view.size()}; }

} // namespace

HttpResponse HttpResponse::of(const Outcome& outcome)
{
    HttpResponse response;
    response.status = httpStatus(outcome);
    response.body = toJson(outcome);
    if (outcome.retry_after_seconds > 0)
        response.headers.emplace_back("Retry-After", std::to_string(outcome.retry_after_seconds));
    if (response.status == 401)
        response.headers.emplace_back("WWW-Authenticate", "ApiKey realm=\"tapledger\"");
    return response;
}

/// The listening socket and its connections.
class HttpServer::Private
{
public:
    class Session;

    Private(boost::asio::io_context& network, const NetOptions& options, HttpHandler& handler, const TlsGate& tls)
        : m_options(options), m_handler(handler), m_tls(tls), m_sweepTimer(network), m_retryTimer(network)
    {
    }

    void accept();
    void welcome(Socket socket);
    void sweep();

    const NetOptions& m_options;
    HttpHandler& m_handler;
    const TlsGate& m_tls;
    std::optional<boost::asio::ip::tcp::acceptor> m_acceptor;
    boost::asio::steady_timer m_sweepTimer;
    boost::asio::steady_timer m_retryTimer;
    std::set<std::shared_ptr<Session>> m_sessions;
    std::size_t m_bodyBytes = 0; ///< reserved for the larger bodies
    std::map<int, std::uint64_t> m_responses;
    bool m_stopping = false;
};

/// One connection: a request, its answer, the next request.
class HttpServer::Private::Session : public std::enable_shared_from_this<Session>
{
public:
    Session(Private& server, NetStream stream)
        : m_server(server), m_stream(std::move(stream)), m_peer(m_stream.peer()),
          m_buffer(server.m_options.maxHeaderBytes + kMaxBuffered)
    {
        boost::system::error_code ignored;
        m_stream.socket().set_option(boost::asio::ip::tcp::no_delay(true), ignored);
    }

    void start()
    {
        deadline(m_server.m_options.requestTimeout);
        m_stream.handshake([self = shared_from_this()](boost::system::error_code error) {
            if (self->m_phase == Phase::Handshake)
                self->onHandshake(error);
        });
    }

    void waitForRequest()
    {
        m_phase = Phase::Idle;
        m_isHead = false;
        deadline(m_server.m_options.idleTimeout);
        m_parser.emplace();
        m_parser->header_limit(static_cast<std::uint32_t>(m_server.m_options.maxHeaderBytes));
        m_parser->body_limit(boost::none); // the route says how much, once the head is known
        awaitFirstByte();
    }

    void closeIfOverdue(Time now)
    {
        if (now < m_deadline || m_phase == Phase::Answering)
            return;
        if (m_phase == Phase::Reading) {
            refuse(Outcome::error(Reason::RequestTimeout, "the request did not arrive in time"));
            return;
        }
        hangUp();
    }

    void closeIfIdle()
    {
        if (m_phase == Phase::Idle || m_phase == Phase::Handshake)
            hangUp();
    }

    /// Over TLS the client is told, unless it does not even fetch its answer.
    void hangUp()
    {
        if (m_stream.isSecure() && m_phase != Phase::Writing)
            finish();
        else
            close();
    }

    bool isIdle() const { return m_phase != Phase::Answering && m_phase != Phase::Writing; }

    void close()
    {
        boost::system::error_code ignored;
        m_stream.socket().close(ignored);
        m_phase = Phase::Closed;
        releaseBody();
        m_server.m_sessions.erase(shared_from_this());
    }

private:
    enum class Phase { Handshake, Idle, Reading, Answering, Writing, Closed };

    void onHandshake(boost::system::error_code error)
    {
        if (error)
            return finish();
        m_certificate = m_stream.certificateOfPeer();
        waitForRequest();
    }

    /// After the last answer, which the client shall be able to read.
    void finish()
    {
        m_phase = Phase::Closed;
        releaseBody();
        boost::system::error_code ignored;
        m_stream.socket().cancel(ignored); // a read that is under way
        sayFarewell(std::move(m_stream));
        m_server.m_sessions.erase(shared_from_this());
    }

    bool reserveBody(std::size_t bytes)
    {
        if (bytes <= kSmallBody)
            return true;
        if (m_server.m_bodyBytes > 0 && m_server.m_bodyBytes + bytes > m_server.m_options.maxBodiesBytes)
            return false;
        m_server.m_bodyBytes += bytes;
        m_reserved = bytes;
        return true;
    }
    void releaseBody() { m_server.m_bodyBytes -= std::exchange(m_reserved, 0); }

    /// Some clients send a line end after a body; empty lines before a request mean nothing (RFC 9112 section 2.2).
    void awaitFirstByte()
    {
        while (m_buffer.size() >= 2 && std::memcmp(m_buffer.data().data(), "\r\n", 2) == 0)
            m_buffer.consume(2);
        const bool isHalfALineEnd = m_buffer.size() == 1 && std::memcmp(m_buffer.data().data(), "\r", 1) == 0;
        if (m_buffer.size() > 0 && !isHalfALineEnd)
            readHead(); // a pipelined request has arrived with the one before, say
        else if (m_server.m_stopping)
            hangUp();
        else
            m_stream.async_read_some(m_buffer.prepare(kFirstRead),
                                     [self = shared_from_this()](boost::system::error_code error, std::size_t size) {
                                         if (self->m_phase != Phase::Idle)
                                             return;
                                         if (error)
                                             return self->close();
                                         self->m_buffer.commit(size);
                                         self->awaitFirstByte();
                                     });
    }

    template <class Duration>
    void deadline(Duration after)
    {
        m_deadline = std::chrono::steady_clock::now() + after;
    }

    void readHead()
    {
        m_phase = Phase::Reading;
        deadline(m_server.m_options.requestTimeout);
        http::async_read_header(m_stream, m_buffer, *m_parser,
                                [self = shared_from_this()](boost::system::error_code error, std::size_t) {
                                    if (self->m_phase != Phase::Reading)
                                        return; // timed out and answered
                                    if (error)
                                        self->onBadRequest(error);
                                    else
                                        self->onHead();
                                });
    }

    void onHead()
    {
        const auto& head = m_parser->get();
        if (head.version() != 10 && head.version() != 11)
            return refuse(Outcome::error(Reason::BadRequest, "only HTTP/1.0 and HTTP/1.1 are spoken here"));
        const auto hosts = head.count(http::field::host);
        if (hosts > 1 || (hosts == 0 && head.version() == 11))
            return refuse(Outcome::error(Reason::BadRequest, "the header Host must stand exactly once"));
        if (head.count(http::field::authorization) > 1 || head.count("X-API-Key") > 1)
            return refuse(Outcome::error(Reason::BadRequest, "show one key or token, not several"));
        // What could be understood in two ways is not understood at all (RFC 9112 section 6.3).
        if (head.count(http::field::content_length) > 1 ||
            (head.count(http::field::transfer_encoding) > 0 &&
             (head.version() == 10 || !m_parser->chunked() || head.count(http::field::content_length) > 0)))
            return refuse(Outcome::error(Reason::BadRequest, "the length of the body is not clear"));

        m_request = {};
        m_request.method = text(head.method_string());
        m_isHead = m_request.method == "HEAD";
        const std::string_view target = text(head.target());
        m_request.path = target.substr(0, target.find('?'));
        m_request.query = target.substr(std::min(m_request.path.size() + 1, target.size()));
        m_request.authorization = text(head[http::field::authorization]);
        m_request.if_match = text(head[http::field::if_match]);
        m_request.origin = text(head[http::field::origin]);
        m_request.isWebSocket = boost::beast::websocket::is_upgrade(head);
        m_request.protocols = text(head[http::field::sec_websocket_protocol]);
        m_request.content_type = text(head[http::field::content_type]);
        m_request.api_key = text(head["X-API-Key"]);
        m_request.peer = m_peer;
        m_request.certificate = m_certificate;
        const auto limit = m_server.m_handler.check(m_request);
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

    static Outcome tooLarge(std::size_t limit)
    {
        return Outcome::error(Reason::PayloadTooLarge, "the body may have at most " + std::to_string(limit) + " bytes");
    }

    void sendContinue()
    {
        static constexpr std::string_view line = "HTTP/1.1 100 Continue\r\n\r\n";
        boost::asio::async_write(m_stream, boost::asio::buffer(line.data(), line.size()),
                                 [self = shared_from_this()](boost::system::error_code error, std::size_t) {
                                     if (self->m_phase == Phase::Reading && !error)
                                         self->readBody();
                                 });
    }

    void readBody()
    {
        http::async_read(m_stream, m_buffer, *m_parser,
                         [self = shared_from_this()](boost::system::error_code error, std::size_t) {
                             if (self->m_phase != Phase::Reading)
                                 return;
                             if (error)
                                 self->onBadRequest(error);
                             else
                                 self->onRequest();
                         });
    }

    void onBadRequest(boost::system::error_code error)
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

    void onRequest()
    {
        m_phase = Phase::Answering;
        m_keepAlive = m_parser->get().keep_alive();
        m_request.body = std::move(m_parser->get().body());
        m_server.m_handler.handle(std::move(m_request), [weak = weak_from_this()](const HttpResponse& response) {
            const auto self = weak.lock();
            if (!self || self->m_phase != Phase::Answering)
                return;
            if (response.upgrade)
                self->handOver(response.upgrade);
            else
                self->write(response);
        });
    }

    /// The connection goes on elsewhere, as something else.
    void handOver(const std::function<void(Upgrade)>& upgrade)
    {
        if (m_buffer.size() > 0) // sent before it was told that it may
            return refuse(Outcome::error(Reason::BadRequest, "wait for the answer before you speak WebSocket"));
        m_phase = Phase::Closed;
        ++m_server.m_responses[101];
        const auto self = shared_from_this();
        m_server.m_sessions.erase(self);
        upgrade({std::move(m_stream), m_parser->release()});
    }

    void refuse(const Outcome& outcome)
    {
        m_keepAlive = false;
        write(HttpResponse::of(outcome));
    }

    void write(const HttpResponse& response)
    {
        m_phase = Phase::Writing;
        ++m_server.m_responses[response.status];
        releaseBody();
        deadline(m_server.m_options.writeTimeout);
        m_keepAlive = m_keepAlive && !m_server.m_stopping;
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
        http::async_write(m_stream, m_response,
                          [self = shared_from_this()](boost::system::error_code error, std::size_t) {
                              if (self->m_phase != Phase::Writing)
                                  return;
                              if (error)
                                  self->close();
                              else if (self->m_keepAlive)
                                  self->waitForRequest();
                              else
                                  self->finish();
                          });
    }

    Private& m_server;
    NetStream m_stream;
    const std::string m_peer;
    std::string m_certificate; ///< fingerprint of the client's
    boost::beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::string_body>> m_parser;
    http::response<http::string_body> m_response;
    HttpRequest m_request;
    Phase m_phase = Phase::Handshake;
    Time m_deadline;
    std::size_t m_bodyLimit = 0;
    std::size_t m_reserved = 0; ///< of the bytes of all bodies
    bool m_keepAlive = false;
    bool m_isHead = false;
};

void HttpServer::Private::accept()
{
    m_acceptor->async_accept([this](boost::system::error_code error, Socket socket) {
        if (error == boost::asio::error::operation_aborted || !m_acceptor->is_open())
            return;
        if (error) { // no descriptors left, say: trying again at once would only burn the processor
            m_retryTimer.expires_after(kRetryAccept);
            m_retryTimer.async_wait([this](boost::system::error_code stopped) {
                if (!stopped)
                    accept();
            });
            return;
        }
        accept();
        welcome(std::move(socket));
    });
}

void HttpServer::Private::welcome(Socket socket)
{
    if (m_sessions.size() >= m_options.maxConnections) {
        const std::string body = toJson(Outcome::error(Reason::Unavailable, "too many connections; try again later"));
        sayFarewell(NetStream(std::move(socket)),
                    m_tls.isOn()
                        ? std::string()
                        : "HTTP/1.1 503 Service Unavailable\r\nContent-Type: application/json\r\n"
                          "Content-Length: " +
                              std::to_string(body.size()) + "\r\nConnection: close\r\nRetry-After: 1\r\n\r\n" + body);
        return;
    }
    const auto session = std::make_shared<Session>(*this, m_tls.open(std::move(socket)));
    m_sessions.insert(session);
    session->start();
}

void HttpServer::Private::sweep()
{
    m_sweepTimer.expires_after(kSweepEvery);
    m_sweepTimer.async_wait([this](boost::system::error_code error) {
        if (error)
            return;
        sweep();
        const auto sessions = m_sessions; // closing takes them out of the set
        const auto now = std::chrono::steady_clock::now();
        for (const auto& session : sessions)
            session->closeIfOverdue(now);
    });
}

HttpServer::HttpServer(boost::asio::io_context& network, const NetOptions& options, HttpHandler& handler,
                       const TlsGate& tls)
    : d(std::make_unique<Private>(network, options, handler, tls))
{
}

HttpServer::~HttpServer() = default;

void HttpServer::serve(boost::asio::ip::tcp::acceptor acceptor)
{
    d->m_acceptor = std::move(acceptor);
    d->accept();
    d->sweep();
}

void HttpServer::stopReading()
{
    d->m_stopping = true;
    boost::system::error_code ignored;
    if (d->m_acceptor)
        d->m_acceptor->close(ignored);
    const auto sessions = d->m_sessions;
    for (const auto& session : sessions)
        session->closeIfIdle();
}

bool HttpServer::isIdle() const
{
    return std::ranges::all_of(d->m_sessions, [](const auto& session) { return session->isIdle(); });
}

std::size_t HttpServer::connections() const { return d->m_sessions.size(); }

const std::map<int, std::uint64_t>& HttpServer::responses() const { return d->m_responses; }

void HttpServer::close()
{
    d->m_sweepTimer.cancel();
    d->m_retryTimer.cancel();
    const auto sessions = d->m_sessions;
    for (const auto& session : sessions)
        session->hangUp();
}

} // namespace tapledger
