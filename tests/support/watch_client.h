// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/daemon.h"

#include <cstdint>
#include <string>
#include <vector>

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
    /// The next text message; empty when the server has closed, or nothing came for @p timeoutMs.
    std::string next(int timeoutMs = 10'000);
    /// Why the server closed: its code; 0 as long as it has not.
    int closeCode() const { return m_closeCode; }
    const std::string& closeReason() const { return m_closeReason; }
    bool isConnectionClosed() const { return m_client.isClosed(); }

private:
    LineClient m_client;
    int m_status = 0;
    std::string m_answer;
    int m_closeCode = 0;
    std::string m_closeReason;
};

} // namespace tapledger
