// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/watch_client.h"

#include <cstdlib>

namespace tapledger {

WatchClient::WatchClient(std::uint16_t port, const std::string& target, const std::string& headers) : m_client(port)
{
    m_client.send("GET " + target + " HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" +
                  "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" + headers + "\r\n");
    const std::string line = m_client.readLine();
    if (line.starts_with("HTTP/1.1 "))
        m_status = std::atoi(line.c_str() + 9);
    for (std::string header = m_client.readLine(); header.size() > 1; header = m_client.readLine())
        m_answer += header + '\n';
}

bool WatchClient::ping(const std::string& text) { return sendFrame(Opcode::Ping, text); }

/// A short frame, masked with zeros.
bool WatchClient::sendFrame(Opcode opcode, const std::string& payload)
{
    const char head[] = {static_cast<char>(0x80 | static_cast<int>(opcode)), static_cast<char>(0x80 | payload.size())};
    return m_client.send(std::string(head, 2) + std::string(4, '\0') + payload);
}

std::optional<std::string> WatchClient::nextOf(Opcode wanted, int timeoutMs)
{
    for (;;) {
        const std::string head = m_client.readBytes(2, timeoutMs);
        if (head.size() < 2)
            return std::nullopt;
        const auto opcode = static_cast<Opcode>(head[0] & 0x0f);
        std::uint64_t length = static_cast<unsigned char>(head[1]) & 0x7f;
        if (length >= 126) {
            const std::string more = m_client.readBytes(length == 126 ? 2 : 8, timeoutMs);
            length = 0;
            for (const char c : more)
                length = length << 8 | static_cast<unsigned char>(c);
        }
        std::string payload = m_client.readBytes(length, timeoutMs);
        if (opcode == Opcode::Close) {
            if (payload.size() >= 2) {
                m_closeCode = static_cast<unsigned char>(payload[0]) << 8 | static_cast<unsigned char>(payload[1]);
                m_closeReason = payload.substr(2);
            }
            sendFrame(Opcode::Close, payload.substr(0, 2)); // the same code back
            return std::nullopt;
        }
        if (opcode == Opcode::Ping && m_answersPings)
            sendFrame(Opcode::Pong, payload);
        if (opcode == wanted)
            return payload;
    }
}

} // namespace tapledger
