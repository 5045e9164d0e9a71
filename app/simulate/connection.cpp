// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulate/connection.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
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

Connection::Connection(Poller& poller, Endpoint endpoint, Kind kind, const TlsClient* tls)
    : m_poller(poller), m_endpoint(std::move(endpoint)), m_kind(kind), m_tls(kind == Kind::Stream ? tls : nullptr)
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
    else if (m_state != State::Idle && m_state != State::Connected && now >= m_attemptEnds)
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
    if (m_session) { // so that the server need not wonder; whether it arrives does not matter
        SSL_shutdown(m_session.get());
        m_session.reset();
        ERR_clear_error();
    }
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
    if (m_state == State::Connecting && !finishConnecting(events))
        return;
    if (m_state == State::Handshaking)
        shakeHands();
    if (m_state == State::Connected && (events & (EPOLLIN | EPOLLHUP | EPOLLERR)) != 0)
        readAll();
    if (m_state == State::Connected)
        flush();
}

bool Connection::finishConnecting(std::uint32_t events)
{
    int error = 0;
    socklen_t size = sizeof(error);
    getsockopt(m_fd, SOL_SOCKET, SO_ERROR, &error, &size);
    if (error != 0)
        disconnect(std::strerror(error));
    if (error != 0 || (events & EPOLLOUT) == 0)
        return false;
    if (m_tls)
        m_session = m_tls->open(m_fd, m_endpoint.address);
    if (m_tls && !m_session) {
        disconnect(fmt::format("no TLS: {}", tlsTrouble()));
        return false;
    }
    m_state = State::Handshaking;
    return true;
}

void Connection::shakeHands()
{
    if (m_session) {
        const int result = SSL_do_handshake(m_session.get());
        const Io io = result == 1 ? Io::Done : tlsResult(result);
        if (io == Io::Failed)
            disconnect(fmt::format("no TLS: {}", tlsTrouble()));
        else if (io == Io::Later)
            wantWrite(SSL_want_write(m_session.get()));
        if (io != Io::Done)
            return;
    }
    m_state = State::Connected;
    m_trouble.clear();
    connected();
}

/// What a result of OpenSSL that is no success means.
Connection::Io Connection::tlsResult(int result)
{
    const int error = SSL_get_error(m_session.get(), result);
    return error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE ? Io::Later : Io::Failed;
}

/// @p got stays 0 when the server has closed.
Connection::Io Connection::receive(char* into, std::size_t size, std::size_t& got)
{
    if (m_session) {
        const int result = SSL_read_ex(m_session.get(), into, size, &got);
        if (result == 1 || SSL_get_error(m_session.get(), result) == SSL_ERROR_ZERO_RETURN)
            return Io::Done;
        return tlsResult(result);
    }
    const ssize_t result = recv(m_fd, into, size, 0);
    if (result < 0)
        return errno == EAGAIN || errno == EINTR ? Io::Later : Io::Failed;
    got = static_cast<std::size_t>(result);
    return Io::Done;
}

Connection::Io Connection::transmit(std::string_view bytes, std::size_t& sent)
{
    if (m_session) {
        const int result = SSL_write_ex(m_session.get(), bytes.data(), bytes.size(), &sent);
        return result == 1 ? Io::Done : tlsResult(result);
    }
    const ssize_t result = send(m_fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (result < 0)
        return errno == EAGAIN || errno == EINTR ? Io::Later : Io::Failed;
    sent = static_cast<std::size_t>(result);
    return Io::Done;
}

void Connection::readAll()
{
    // One read a turn is enough: the poller comes back while there is more. It does not see what TLS holds already.
    while (readOnce() && m_session && SSL_has_pending(m_session.get()) == 1) {
    }
}

/// @return true when something was read and more may be.
bool Connection::readOnce()
{
    char piece[16 * 1024]; // not initialised: it is filled many thousand times a second
    std::size_t got = 0;
    const Io io = receive(piece, sizeof(piece), got);
    if (io == Io::Failed && m_kind == Kind::Stream)
        disconnect(m_session ? tlsTrouble() : std::strerror(errno));
    if (io !=
        Io::Done) // a datagram that nobody took comes back as ECONNREFUSED: it is sent again when its time is over
        return false;
    if (got == 0 && m_kind == Kind::Stream) {
        disconnect("the server closed the connection");
        return false;
    }
    m_in.append(piece, got);
    const std::size_t taken = consume(m_in);
    if (m_state != State::Connected)
        return false;
    if (m_kind == Kind::Datagram)
        m_in.clear();
    else if (taken > m_in.size() || m_in.size() - taken > kMaxInput)
        disconnect("the server's answer is not understood");
    else
        m_in.erase(0, taken);
    return m_state == State::Connected;
}

void Connection::flush()
{
    while (m_state == State::Connected && m_outDone < m_out.size()) {
        std::size_t sent = 0;
        const Io io = transmit(std::string_view(m_out).substr(m_outDone), sent);
        if (io == Io::Later)
            break;
        if (io == Io::Failed && m_kind == Kind::Datagram) { // see readOnce()
            m_outDone = m_out.size();
            break;
        }
        if (io == Io::Failed) {
            disconnect(m_session ? tlsTrouble() : std::strerror(errno));
            return;
        }
        m_outDone += sent;
    }
    if (m_outDone == m_out.size()) {
        m_out.clear();
        m_outDone = 0;
    }
    if (m_state == State::Connected)
        wantWrite(!m_out.empty());
}

void Connection::wantWrite(bool wantsWrite)
{
    if (wantsWrite == m_wantsWrite)
        return;
    m_wantsWrite = wantsWrite;
    m_poller.change(m_fd, *this, wantsWrite);
}

} // namespace tapledger::simulate
