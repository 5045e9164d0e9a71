// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/intake.h"

#include <atomic>
#include <boost/asio/io_context.hpp>
#include <vector>

namespace tapledger {

/// What the doors have in common as sources of taps: outcomes and calls to go on reach the network thread as one
/// posted event a batch, never one a tap.
class TapDoor : public TapSource
{
public:
    TapDoor(boost::asio::io_context& network, TapIntake& intake) : m_network(network), m_intake(intake) {}

    void deliver(std::vector<TapReply> replies) final;
    void resume() final;

protected:
    ~TapDoor() = default;
    TapIntake& intake() { return m_intake; }
    boost::asio::io_context& network() { return m_network; }

    // On the network thread.
    virtual void onReplies(std::vector<TapReply> replies) = 0;
    virtual void onRoom() = 0;

private:
    boost::asio::io_context& m_network;
    TapIntake& m_intake;
};

} // namespace tapledger
