// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http/upgrade.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace tapledger {

/// Why a WebSocket is closed (RFC 6455 section 7.4.1).
enum class CloseCode : std::uint16_t { GoingAway = 1001, PolicyViolation = 1008, TryAgainLater = 1013 };

/// One WebSocket connection (RFC 6455, by Boost.Beast, which stays inside web_socket.cpp): text messages out; what the
/// client says is read and forgotten, and pings are answered. Network thread only.
class WebSocket : public std::enable_shared_from_this<WebSocket>
{
public:
    struct Events
    {
        std::function<void()> onReady;  ///< the handshake is done, or a message has left: another can be sent
        std::function<void()> onClosed; ///< the last event
    };

    /// @param protocol which of the offered subprotocols is spoken; empty for none.
    /// @param silence after half of it without a word from the client it is pinged, after all of it dropped.
    static std::shared_ptr<WebSocket> open(Upgrade upgrade, std::string protocol, Events events,
                                           std::chrono::milliseconds silence);
    ~WebSocket();

    /// One at a time: the next after onReady.
    void send(std::shared_ptr<const std::string> text);
    /// Says why, waits for the answer, and hangs up @p within so long; onClosed follows.
    void close(CloseCode code, std::string_view reason,
               std::chrono::milliseconds within = std::chrono::milliseconds(2'000));

private:
    WebSocket(NetStream stream, std::chrono::milliseconds silence);
    void accept(Upgrade& upgrade, std::string protocol);
    void read();
    void heard();
    void awaitWord();
    void ping();
    void giveUp();
    void end();

    class Stream;
    std::unique_ptr<Stream> m_stream;
    Events m_events;
    std::shared_ptr<const std::string> m_sending;
    const std::chrono::milliseconds m_silence;
    bool m_isAsked = false;   ///< pinged since it was heard
    bool m_isPinging = false; ///< a ping has not left yet
    bool m_isClosing = false;
};

} // namespace tapledger
