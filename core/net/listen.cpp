// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/listen.h"

#include "base/log.h"

#include <boost/asio/ip/address.hpp>
#include <fmt/format.h>
#include <utility>

Q_LOGGING_CATEGORY(lcListen, "tapledger.listen")

namespace tapledger {

namespace asio = boost::asio;

Result<asio::ip::tcp::acceptor> listenAt(asio::io_context& network, const Endpoint& at, std::string_view door)
{
    boost::system::error_code error;
    const auto address = asio::ip::make_address(at.address, error);
    asio::ip::tcp::acceptor acceptor(network);
    const asio::ip::tcp::endpoint endpoint(address, at.port);
    if (!error)
        acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return failure(
            ErrorCode::Unavailable,
            fmt::format("cannot listen on {} for {}: {}; choose another address or stop the program that uses it",
                        at.text(), door, error.message()));
    return acceptor;
}

void AcceptFaults::failed(const boost::system::error_code& error)
{
    if (!std::exchange(m_isFailing, true))
        log::warning(lcListen(), "{}: no more connections can be taken: {}; those that are open go on", m_door,
                     error.message());
}

void AcceptFaults::succeeded()
{
    if (std::exchange(m_isFailing, false))
        log::info(lcListen(), "{}: connections are taken again", m_door);
}

} // namespace tapledger
