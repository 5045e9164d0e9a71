// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tcp_proxy.h"

#include <QTest>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace tapledger {
namespace {

constexpr int kTickMs = 10;

int tcpSocket() { return socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0); }

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

/// Moves what is there. @return false at the end of either side.
bool forward(int from, int to)
{
    char bytes[65536];
    const auto count = recv(from, bytes, sizeof bytes, 0);
    for (ssize_t sent = 0; sent < count;) {
        const auto now = send(to, bytes + sent, static_cast<std::size_t>(count - sent), MSG_NOSIGNAL);
        if (now <= 0)
            return false;
        sent += now;
    }
    return count > 0;
}

} // namespace

TcpProxy::TcpProxy(std::uint16_t serverPort, const char* at) : m_serverPort(serverPort), m_listener(tcpSocket())
{
    sockaddr_in address = loopback(0);
    socklen_t length = sizeof address;
    if (inet_pton(AF_INET, at, &address.sin_addr) != 1 ||
        bind(m_listener, reinterpret_cast<const sockaddr*>(&address), length) != 0 || listen(m_listener, 128) != 0 ||
        getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &length) != 0)
        qFatal("the proxy cannot listen");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

TcpProxy::~TcpProxy()
{
    m_isStopping = true;
    m_thread.join();
    close(m_listener);
    for (const Link& link : m_links) {
        close(link.client);
        if (link.server >= 0)
            close(link.server);
    }
}

void TcpProxy::accept()
{
    Link link{accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC), -1, m_isCut};
    if (!link.isDead) {
        link.server = tcpSocket();
        const sockaddr_in address = loopback(m_serverPort);
        if (connect(link.server, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
            close(link.server);
            close(link.client);
            return;
        }
        const int on = 1; // small messages go at once, as they do without a proxy
        setsockopt(link.client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        setsockopt(link.server, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }
    m_links.push_back(link);
}

void TcpProxy::run()
{
    while (!m_isStopping) {
        std::vector<pollfd> waiting = {{m_listener, POLLIN, 0}};
        std::vector<std::list<Link>::iterator> links;
        for (auto link = m_links.begin(); link != m_links.end(); ++link) {
            link->isDead = link->isDead || m_isCut;
            if (link->isDead)
                continue;
            links.push_back(link);
            waiting.push_back({link->client, POLLIN, 0});
            waiting.push_back({link->server, POLLIN, 0});
        }
        if (poll(waiting.data(), waiting.size(), kTickMs) <= 0)
            continue;
        if (waiting[0].revents != 0)
            accept();
        for (std::size_t i = 0; i < links.size() && !m_isCut; ++i) {
            const auto link = links[i];
            const bool isAlive = (waiting[2 * i + 1].revents == 0 || forward(link->client, link->server)) &&
                                 (waiting[2 * i + 2].revents == 0 || forward(link->server, link->client));
            if (isAlive)
                continue;
            close(link->client);
            close(link->server);
            m_links.erase(link);
        }
    }
}

} // namespace tapledger
