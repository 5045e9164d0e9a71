// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tap_door.h"

#include <boost/asio/post.hpp>
#include <memory>

namespace tapledger {

void TapDoor::deliver(std::vector<TapReply> replies)
{
    boost::asio::post(m_network, [this, replies = std::move(replies)]() mutable { onReplies(std::move(replies)); });
}

void TapDoor::resume()
{
    boost::asio::post(m_network, [this] { onRoom(); });
}

} // namespace tapledger
