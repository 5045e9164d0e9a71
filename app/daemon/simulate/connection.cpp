// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <system_error>
#include <unistd.h>

namespace tapledger::simulate {
namespace {

constexpr std::chrono::milliseconds kRetryAfter(200);
constexpr std::chrono::seconds kConnectWithin(5);
constexpr std::size_t kMaxInput = 4UL * 1024 * 1024; ///< an answer to a batch is the largest

epoll_event interest(Connection& connection, bool wantsWrite)
{
    epoll_event event{};
    event.events = EPOLLIN | (wantsWrite ? static_cast<std::uint32_t>(EPOLLOUT) : 0U);
    event.data.ptr = &connection;
    return event;
}

} // namespace

Poller::Poller() : m_epoll(epoll_create1(EPOLL_CLOEXEC))
{
    if (m_epoll < 0)
        throw std::system_error(errno, std::generic_category(), "epoll");
}

Poller::~Poller() { close(m_epoll); }

void Poller::wait(std::chrono::nanoseconds timeout)
{
    std::array<epoll_event, 256> events{};
    const auto limit = std::max(timeout, std::chrono::nanoseconds(0));
    const timespec time{static_cast<time_t>(limit.count() / 1'000'000'000), limit.count() % 1'000'000'000};
    const int count = epoll_pwait2(m_epoll, events.data(), static_cast<int>(events.size()), &time, nullptr);
    for (int i = 0; i < count; ++i) {
        const epoll_event& event = events[static_cast<std::size_t>(i)];
        static_cast<Connection*>(event.data.ptr)->handle(event.events);
    }
}

void Poller::add(int fd, Connection& connection, bool wantsWrite) const
{
    epoll_event event = interest(connection, wantsWrite);
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event);
}

void Poller::change(int fd, Connection& connection, bool wantsWrite) const
{
    epoll_event event = interest(connection, wantsWrite);
    epoll_ctl(m_epoll, EPOLL_CTL_MOD, fd, &event);
}

Connection::Connection(Poller& poller, Endpoint endpoint, Kind kind)
    : m_poller(poller), m_endpoint(std::move(endpoint)), m_kind(kind)
{
}

Connection::~Connection()
{
    if (m_fd >= 0)
        close(m_fd);
}

void Connection::maintain(SteadyTime now)
{
    if (m_state == State::Idle && now >= m_nextAttempt)
        connectNow(now);
    else if (m_state == State::Connecting && now >= m_attemptEnds)
        disconnect("no answer to connect");
}

void Connection::connectNow(SteadyTime now)
{
    m_nextAttempt = now + kRetryAfter;
    m_attemptEnds = now + kConnectWithin;
    addrinfo hints{};
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV; // addresses only: no name lookup may hold us up
    hints.ai_socktype = m_kind == Kind::Stream ? SOCK_STREAM : SOCK_DGRAM;
    addrinfo* found = nullptr;
    const std::string port = std::to_string(m_endpoint.port);
    if (const int error = getaddrinfo(m_endpoint.address.c_str(), port.c_str(), &hints, &found); error != 0) {
        m_trouble = gai_strerror(error);
        return;
    }
    m_fd = socket(found->ai_family, found->ai_socktype | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int result = m_fd < 0 ? -1 : connect(m_fd, found->ai_addr, found->ai_addrlen);
    const int error = errno;
    freeaddrinfo(found);
    if (result != 0 && error != EINPROGRESS) {
        m_trouble = std::strerror(error);
        if (m_fd >= 0)
            close(m_fd);
        m_fd = -1;
        return;
    }
    if (m_kind == Kind::Stream) {
        const int on = 1;
        setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    }
    m_state = State::Connecting;
    m_wantsWrite = true;
    m_poller.add(m_fd, *this, m_wantsWrite);
}

void Connection::disconnect(std::string_view why)
{
    if (m_state == State::Idle)
        return;
    close(m_fd); // which takes it out of the poller
    m_fd = -1;
    m_trouble = why;
    if (m_state == State::Connected)
        ++m_timesLost;
    m_state = State::Idle;
    m_out.clear();
    m_outDone = 0;
    m_in.clear();
    m_nextAttempt = std::chrono::steady_clock::now() + kRetryAfter;
    disconnected();
}

void Connection::handle(std::uint32_t events)
{
    if (m_state == State::Connecting) {
        int error = 0;
        socklen_t size = sizeof(error);
        getsockopt(m_fd, SOL_SOCKET, SO_ERROR, &error, &size);
        if (error != 0) {
            disconnect(std::strerror(error));
            return;
        }
        if ((events & EPOLLOUT) == 0)
            return;
        m_state = State::Connected;
        m_trouble.clear();
        connected();
    }
    if (m_state == State::Connected && (events & (EPOLLIN | EPOLLHUP | EPOLLERR)) != 0)
        readAll();
    if (m_state == State::Connected)
        flush();
}

void Connection::readAll()
{
    // One read a turn is enough: the poller comes back while there is more.
    char piece[16 * 1024]; // not initialised: it is filled many thousand times a second
    const ssize_t got = recv(m_fd, piece, sizeof(piece), 0);
    const int error = errno;
    if (got < 0) {
        // A datagram that nobody took comes back as ECONNREFUSED: it is sent again when its time is over.
        const bool harmless = error == EAGAIN || error == EINTR || m_kind == Kind::Datagram;
        if (!harmless)
            disconnect(std::strerror(error));
        return;
    }
    if (got == 0 && m_kind == Kind::Stream) {
        disconnect("the server closed the connection");
        return;
    }
    m_in.append(piece, static_cast<std::size_t>(got));
    const std::size_t taken = consume(m_in);
    if (m_state != State::Connected)
        return;
    if (m_kind == Kind::Datagram)
        m_in.clear();
    else if (taken > m_in.size() || m_in.size() - taken > kMaxInput)
        disconnect("the server's answer is not understood");
    else
        m_in.erase(0, taken);
}

void Connection::flush()
{
    while (m_state == State::Connected && m_outDone < m_out.size()) {
        const ssize_t sent = send(m_fd, m_out.data() + m_outDone, m_out.size() - m_outDone, MSG_NOSIGNAL);
        if (sent < 0) {
            if (errno == EAGAIN || errno == EINTR)
                break;
            if (m_kind == Kind::Datagram) { // see readAll()
                m_outDone = m_out.size();
                break;
            }
            disconnect(std::strerror(errno));
            return;
        }
        m_outDone += static_cast<std::size_t>(sent);
    }
    if (m_outDone == m_out.size()) {
        m_out.clear();
        m_outDone = 0;
    }
    const bool wantsWrite = !m_out.empty();
    if (m_state == State::Connected && wantsWrite != m_wantsWrite) {
        m_wantsWrite = wantsWrite;
        m_poller.change(m_fd, *this, wantsWrite);
    }
}

} // namespace tapledger::simulate
