// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tap_door.h"

#include "base/log.h"
#include "net/persist.h"

#include <exception>
#include <iterator>
#include <sys/eventfd.h>
#include <utility>

Q_LOGGING_CATEGORY(lcDoor, "tapledger.net")

namespace tapledger {

TapDoor::TapDoor(boost::asio::io_context& network, TapIntake& intake)
    : m_intake(intake), m_signal(network, eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    awaitSignal();
}

void TapDoor::deliver(std::vector<TapReply> replies)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_replies.empty())
            m_replies = std::move(replies);
        else
            m_replies.insert(m_replies.end(), std::move_iterator(replies.begin()), std::move_iterator(replies.end()));
    }
    signal();
}

void TapDoor::resume()
{
    {
        const std::lock_guard lock(m_mutex);
        m_hasRoom = true;
    }
    signal();
}

void TapDoor::lose() noexcept
{
    {
        const std::lock_guard lock(m_mutex);
        m_hasLost = true;
    }
    signal();
}

void TapDoor::signal() noexcept { eventfd_write(m_signal.native_handle(), 1); }

void TapDoor::awaitSignal()
{
    m_signal.async_wait(boost::asio::posix::stream_descriptor::wait_read, [this](boost::system::error_code error) {
        if (error)
            return;
        eventfd_t count = 0;
        eventfd_read(m_signal.native_handle(), &count);
        persist([this] { awaitSignal(); });
        std::vector<TapReply> replies;
        bool hasRoom = false;
        bool hasLost = false;
        {
            const std::lock_guard lock(m_mutex);
            replies.swap(m_replies);
            hasRoom = std::exchange(m_hasRoom, false);
            hasLost = std::exchange(m_hasLost, false);
        }
        try {
            if (!replies.empty())
                onReplies(std::move(replies));
        } catch (const std::exception&) {
            hasLost = true;
        }
        if (hasLost)
            onLoss();
        if (hasRoom)
            onRoom();
        if (hasLost) // at last: there may be no memory for the line
            log::error(lcDoor(), "there was no memory for answers: who waited for one is cut off");
    });
}

} // namespace tapledger
