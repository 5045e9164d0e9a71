// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz.h"

#include <boost/asio/io_context.hpp>
#include <cerrno>
#include <string>
#include <sys/socket.h>
#include <unistd.h>

namespace tapledger {

/// The client's end of a connection within this process. Says all that it has to say, then listens until the server,
/// which runs in @p network, has hung up. @return what the server said. Closes @p socket.
inline std::string converse(boost::asio::io_context& network, int socket, std::string_view bytes)
{
    const auto sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    require(bytes.empty() || sent == static_cast<ssize_t>(bytes.size()));
    ::shutdown(socket, SHUT_WR);
    std::string answer;
    char buffer[4096];
    for (;;) {
        const auto got = ::recv(socket, buffer, sizeof buffer, MSG_DONTWAIT);
        if (got > 0)
            answer.append(buffer, static_cast<std::size_t>(got));
        else if (got == 0 || errno != EAGAIN)
            break;
        else
            network.run_one();
    }
    ::close(socket);
    network.poll();
    return answer;
}

} // namespace tapledger
