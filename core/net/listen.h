// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/server.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/system/error_code.hpp>
#include <string_view>

namespace tapledger {

/// A socket that listens for connections. Unavailable, with what to do, when it cannot be bound.
/// @param door what it is for, for people
Result<boost::asio::ip::tcp::acceptor> listenAt(boost::asio::io_context& network, const Endpoint& at,
                                                std::string_view door);

/// Tells in the log, once each time, that connections cannot be taken: no descriptors are left, say. Those that are
/// open go on.
class AcceptFaults
{
public:
    explicit AcceptFaults(std::string_view door) : m_door(door) {}
    void failed(const boost::system::error_code& error);
    void succeeded();

private:
    const std::string_view m_door; ///< a literal
    bool m_isFailing = false;
};

/// Where a socket is bound, with the port that the system chose.
template <class Bound>
Endpoint endpointOf(const Bound& bound)
{
    const auto local = bound.local_endpoint();
    return {local.address().to_string(), local.port()};
}

} // namespace tapledger
