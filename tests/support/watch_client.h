// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/daemon.h"

#include <cstdint>
#include <optional>
#include <string>

namespace tapledger {

/// Somebody who watches `/ws/taps`: a WebSocket client of few words (RFC 6455).
class WatchClient
{
public:
    /// Connects and asks; @p headers with line ends.
    WatchClient(std::uint16_t port, const std::string& target, const std::string& headers);

    /// Of the answer to the handshake: 101 when it is open.
    int status() const { return m_status; }
    const std::string& answer() const { return m_answer; }
    /// Bytes as they are, a frame or not.
    bool send(const std::string& bytes) { return m_client.send(bytes); }
    bool ping(const std::string& text);
    /// From now on the server's pings get no pong.
    void answerNoPings() { m_answersPings = false; }

    // Each passes over what is not asked for, and ends when the server has closed, or nothing came for timeoutMs.

    /// The next text message; empty at the end.
    std::string next(int timeoutMs = 10'000) { return nextOf(Opcode::Text, timeoutMs).value_or(std::string()); }
    /// The payload of the next pong.
    std::optional<std::string> nextPong(int timeoutMs = 10'000) { return nextOf(Opcode::Pong, timeoutMs); }
    /// Waits for a ping of the server's.
    bool awaitPing(int timeoutMs = 10'000) { return nextOf(Opcode::Ping, timeoutMs).has_value(); }
    /// Why the server closed: its code; 0 as long as it has not.
    int closeCode() const { return m_closeCode; }
    const std::string& closeReason() const { return m_closeReason; }
    bool isConnectionClosed() const { return m_client.isClosed(); }

private:
    enum class Opcode { Text = 1, Close = 8, Ping = 9, Pong = 10 };
    std::optional<std::string> nextOf(Opcode wanted, int timeoutMs);
    bool sendFrame(Opcode opcode, const std::string& payload);

    LineClient m_client;
    int m_status = 0;
    bool m_answersPings = true;
    std::string m_answer;
    int m_closeCode = 0;
    std::string m_closeReason;
};

} // namespace tapledger
