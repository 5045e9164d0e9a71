// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <list>
#include <thread>

namespace tapledger {

/// A network between a client and a server on the loopback, which can be cut: what is connected then stays so, and
/// hears nothing any more, on either side.
class TcpProxy
{
public:
    /// @param address where it listens.
    explicit TcpProxy(std::uint16_t serverPort, const char* address = "127.0.0.1");
    ~TcpProxy();
    TcpProxy(const TcpProxy&) = delete;
    TcpProxy& operator=(const TcpProxy&) = delete;

    std::uint16_t port() const { return m_port; }
    /// From now on nothing gets through. New connections are accepted, and are as silent.
    void cut() { m_isCut = true; }
    /// New connections get through; older ones never do again.
    void heal() { m_isCut = false; }

private:
    struct Link
    {
        int client = -1;
        int server = -1; ///< -1: none was made
        bool isDead = false;
    };
    void run();
    void accept();

    const std::uint16_t m_serverPort;
    std::uint16_t m_port = 0;
    int m_listener = -1;
    std::list<Link> m_links;
    std::atomic<bool> m_isCut = false;
    std::atomic<bool> m_isStopping = false;
    std::thread m_thread;
};

} // namespace tapledger
