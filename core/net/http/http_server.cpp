// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http/http_server.h"

#include "net/farewell.h"
#include "net/http/http_connection.h"
#include "net/listen.h"
#include "net/persist.h"

#include <algorithm>
#include <boost/asio/steady_timer.hpp>

namespace tapledger {
namespace {

constexpr auto kSweepEvery = std::chrono::milliseconds(250);
constexpr auto kRetryAccept = std::chrono::milliseconds(100);

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
    Private(boost::asio::io_context& network, const NetOptions& options, HttpHandler& handler, const TlsGate& tls)
        : m_shared{options, handler}, m_tls(tls), m_sweepTimer(network), m_retryTimer(network)
    {
    }

    void accept();
    void welcome(NetStream::Socket socket);
    void sweep();

    HttpShared m_shared;
    const TlsGate& m_tls;
    std::optional<boost::asio::ip::tcp::acceptor> m_acceptor;
    boost::asio::steady_timer m_sweepTimer;
    boost::asio::steady_timer m_retryTimer;
    AcceptFaults m_faults{"HTTP"};
};

void HttpServer::Private::accept()
{
    m_acceptor->async_accept([this](boost::system::error_code error, NetStream::Socket socket) {
        if (error == boost::asio::error::operation_aborted || !m_acceptor->is_open())
            return;
        if (error) { // no descriptors left, say: trying again at once would only burn the processor
            persist([this] {
                m_retryTimer.expires_after(kRetryAccept);
                m_retryTimer.async_wait([this](boost::system::error_code stopped) {
                    if (!stopped)
                        persist([this] { accept(); });
                });
            });
            m_faults.failed(error);
            return;
        }
        persist([this] { accept(); });
        m_faults.succeeded();
        welcome(std::move(socket));
    });
}

void HttpServer::Private::welcome(NetStream::Socket socket)
{
    if (m_shared.connections.size() >= m_shared.options.maxConnections) {
        const std::string body = toJson(Outcome::error(Reason::Unavailable, "too many connections; try again later"));
        sayFarewell(NetStream(std::move(socket)),
                    m_tls.isOn()
                        ? std::string()
                        : "HTTP/1.1 503 Service Unavailable\r\nContent-Type: application/json\r\n"
                          "Content-Length: " +
                              std::to_string(body.size()) + "\r\nConnection: close\r\nRetry-After: 1\r\n\r\n" + body);
        return;
    }
    const auto connection = std::make_shared<HttpConnection>(m_shared, m_tls.open(std::move(socket)));
    m_shared.connections.insert(connection);
    connection->start();
}

void HttpServer::Private::sweep()
{
    m_sweepTimer.expires_after(kSweepEvery);
    m_sweepTimer.async_wait([this](boost::system::error_code error) {
        if (error)
            return;
        persist([this] { sweep(); });
        const auto connections = m_shared.connections; // closing takes them out of the set
        const auto now = std::chrono::steady_clock::now();
        for (const auto& connection : connections)
            connection->closeIfOverdue(now);
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

void HttpServer::revive() noexcept
{
    boost::system::error_code ignored;
    if (!d->m_acceptor || !d->m_acceptor->is_open())
        return;
    d->m_acceptor->cancel(ignored); // one that still waits
    d->m_retryTimer.cancel();
    persist([this] { d->accept(); });
}

void HttpServer::stopReading()
{
    d->m_shared.isStopping = true;
    boost::system::error_code ignored;
    if (d->m_acceptor)
        d->m_acceptor->close(ignored);
    const auto connections = d->m_shared.connections;
    for (const auto& connection : connections)
        connection->closeIfIdle();
}

bool HttpServer::isIdle() const
{
    return std::ranges::all_of(d->m_shared.connections, [](const auto& connection) { return connection->isIdle(); });
}

std::size_t HttpServer::connections() const { return d->m_shared.connections.size(); }

const std::map<int, std::uint64_t>& HttpServer::responses() const { return d->m_shared.responses; }

void HttpServer::close()
{
    d->m_sweepTimer.cancel();
    d->m_retryTimer.cancel();
    const auto connections = d->m_shared.connections;
    for (const auto& connection : connections)
        connection->hangUp();
}

} // namespace tapledger
