// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/intake.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <mutex>
#include <vector>

namespace tapledger {

/// What the doors have in common as sources of taps: outcomes and calls to go on reach the network thread as one
/// event a batch, never one a tap. The event is an eventfd of our own: a function posted to the io_context wakes its
/// thread while the poster still holds the lock that it needs next, which costs a lone tap a tenth of its time.
class TapDoor : public TapSource
{
public:
    TapDoor(boost::asio::io_context& network, TapIntake& intake);

    void deliver(std::vector<TapReply> replies) final;
    void resume() final;
    void lose() noexcept final;

protected:
    ~TapDoor() = default;
    TapIntake& intake() { return m_intake; }

    // On the network thread.
    virtual void onReplies(std::vector<TapReply> replies) = 0;
    virtual void onRoom() = 0;
    /// Answers were lost for lack of memory, nobody knows which: whoever waits for one is to be cut off.
    virtual void onLoss() noexcept = 0;

private:
    void awaitSignal();
    void signal() noexcept;

    TapIntake& m_intake;
    boost::asio::posix::stream_descriptor m_signal;
    std::mutex m_mutex;
    std::vector<TapReply> m_replies; ///< delivered, not yet seen by the network thread
    bool m_hasRoom = false;
    bool m_hasLost = false;
};

} // namespace tapledger
