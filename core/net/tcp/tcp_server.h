// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "net/admission.h"
#include "net/listen.h"
#include "net/server.h"
#include "net/tap_door.h"
#include "net/tls/net_stream.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <cstdint>
#include <memory>
#include <unordered_map>

namespace tapledger {

class TcpConnection;

/// JSON lines over TCP: any number of taps in flight, answers in order.
class TcpServer final : public TapDoor
{
public:
    struct Parts
    {
        const NetOptions& options;
        Admission& admission;
        Bookkeeper& bookkeeper;
        const Clock& clock;
        const TlsGate& tls;
        TapCounters& counters;
    };
    TcpServer(boost::asio::io_context& network, TapIntake& intake, Parts parts);
    ~TcpServer();

    void serve(boost::asio::ip::tcp::acceptor acceptor);
    /// After something failed for lack of memory: waiting for connections may have ended with it, inside the library.
    void revive() noexcept;
    void stopReading();
    void close();
    /// Answers not yet sent.
    std::size_t connections() const { return m_connections.size(); }
    bool isIdle() const;

private:
    friend class TcpConnection;
    void accept();
    void welcome(boost::asio::ip::tcp::socket socket);
    void sweep();
    void onReplies(std::vector<TapReply> replies) override;
    void onRoom() override;
    void onLoss() noexcept override;

    const Parts m_parts;
    std::optional<boost::asio::ip::tcp::acceptor> m_acceptor;
    boost::asio::steady_timer m_sweepTimer;
    boost::asio::steady_timer m_retryTimer;
    AcceptFaults m_faults{"TCP"};
    std::unordered_map<std::uint32_t, std::shared_ptr<TcpConnection>> m_connections;
    std::uint32_t m_nextId = 1;
};

} // namespace tapledger
