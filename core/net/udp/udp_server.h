// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/tap_door.h"
#include "net/tcp/tcp_server.h"

#include <array>
#include <boost/asio/ip/udp.hpp>
#include <optional>
#include <unordered_map>

namespace tapledger {

/// One JSON object a datagram, one answer datagram. A device that gets no answer sends again.
class UdpServer final : public TapDoor
{
public:
    UdpServer(boost::asio::io_context& network, TapIntake& intake, TcpServer::Parts parts);

    void serve(boost::asio::ip::udp::socket socket);
    void stopReading();
    void close();
    bool isIdle() const { return m_waiting.empty(); }

private:
    void receive();
    void take(std::string_view datagram);
    void send(const boost::asio::ip::udp::endpoint& peer, const std::string& answer);
    void refuse(const Outcome& outcome);
    void refuseStranger(std::size_t datagramSize);
    void onReplies(std::vector<TapReply> replies) override;
    void onRoom() override {}
    void onLoss() noexcept override;

    const TcpServer::Parts m_parts;
    std::optional<boost::asio::ip::udp::socket> m_socket;
    boost::asio::ip::udp::endpoint m_peer;
    std::array<char, 65'536> m_datagram;
    std::unordered_map<std::uint64_t, boost::asio::ip::udp::endpoint> m_waiting; ///< by tag, who gets the answer
    std::uint64_t m_nextTag = 0;
    bool m_reading = true;
};

} // namespace tapledger
