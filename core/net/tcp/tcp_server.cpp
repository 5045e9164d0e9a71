// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tcp/tcp_server.h"

#include "net/farewell.h"
#include "net/persist.h"
#include "net/tcp/tcp_connection.h"

#include <algorithm>

namespace tapledger {
namespace {
constexpr auto kSweepEvery = std::chrono::milliseconds(250);
constexpr auto kRetryAccept = std::chrono::milliseconds(100);
} // namespace

TcpServer::TcpServer(boost::asio::io_context& network, TapIntake& intake, Parts parts)
    : TapDoor(network, intake), m_parts(parts), m_sweepTimer(network), m_retryTimer(network)
{
}

TcpServer::~TcpServer() = default;

void TcpServer::serve(boost::asio::ip::tcp::acceptor acceptor)
{
    m_acceptor = std::move(acceptor);
    accept();
    sweep();
}

void TcpServer::accept()
{
    m_acceptor->async_accept([this](boost::system::error_code error, boost::asio::ip::tcp::socket socket) {
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

void TcpServer::welcome(boost::asio::ip::tcp::socket socket)
{
    if (m_connections.size() >= m_parts.options.maxConnections) {
        const Outcome busy = Outcome::error(Reason::Unavailable, "too many connections; try again later");
        sayFarewell(NetStream(std::move(socket)), m_parts.tls.isOn() ? std::string() : toJson(busy) + "\n");
        return;
    }
    std::uint32_t id = m_nextId++;
    while (m_connections.contains(id)) // after four thousand million connections
        id = m_nextId++;
    const auto connection = std::make_shared<TcpConnection>(*this, id, m_parts.tls.open(std::move(socket)));
    m_connections.emplace(id, connection);
    connection->start();
}

void TcpServer::sweep()
{
    m_sweepTimer.expires_after(kSweepEvery);
    m_sweepTimer.async_wait([this](boost::system::error_code error) {
        if (error)
            return;
        persist([this] { sweep(); });
        const auto connections = m_connections; // closing takes them out of the table
        for (const auto& [id, connection] : connections)
            connection->closeIfOverdue();
    });
}

void TcpServer::onReplies(std::vector<TapReply> replies)
{
    TcpConnection* last = nullptr;
    std::vector<std::shared_ptr<TcpConnection>> touched;
    std::uint32_t lastId = 0;
    for (const TapReply& reply : replies) {
        const auto id = static_cast<std::uint32_t>(reply.tag >> 32);
        if (!last || id != lastId) {
            const auto it = m_connections.find(id);
            if (it == m_connections.end()) {
                last = nullptr;
                continue; // the reader has gone; it will send again, and be told of a duplicate
            }
            last = it->second.get();
            lastId = id;
            touched.push_back(it->second);
        }
        last->answer(static_cast<std::uint32_t>(reply.tag), reply.outcome);
    }
    for (const auto& connection : touched)
        connection->flush();
}

void TcpServer::onRoom()
{
    const auto connections = m_connections;
    for (const auto& [id, connection] : connections)
        connection->goOn();
}

void TcpServer::onLoss() noexcept
{
    for (auto it = m_connections.begin(); it != m_connections.end();) {
        const auto connection = (it++)->second; // closing takes it out of the table
        if (!connection->isIdle())
            connection->close();
    }
}

void TcpServer::revive() noexcept
{
    boost::system::error_code ignored;
    if (!m_acceptor || !m_acceptor->is_open())
        return;
    m_acceptor->cancel(ignored); // one that still waits
    m_retryTimer.cancel();
    persist([this] { accept(); });
}

void TcpServer::stopReading()
{
    if (m_acceptor) {
        boost::system::error_code ignored;
        m_acceptor->close(ignored);
    }
    const auto connections = m_connections;
    for (const auto& [id, connection] : connections)
        connection->stopReading();
}

bool TcpServer::isIdle() const
{
    return std::ranges::all_of(m_connections, [](const auto& item) { return item.second->isIdle(); });
}

void TcpServer::close()
{
    m_sweepTimer.cancel();
    m_retryTimer.cancel();
    const auto connections = m_connections;
    for (const auto& [id, connection] : connections)
        connection->hangUp();
}

} // namespace tapledger
