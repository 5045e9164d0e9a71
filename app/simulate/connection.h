// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/server.h"
#include "simulate/tls_client.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace tapledger::simulate {

using SteadyTime = std::chrono::steady_clock::time_point;

class Connection;

/// Waits for many sockets at once (epoll).
class Poller
{
public:
    Poller();
    ~Poller();
    Poller(const Poller&) = delete;
    Poller& operator=(const Poller&) = delete;

    /// Lets every connection that is ready handle it; returns after @p timeout at the latest.
    void wait(std::chrono::nanoseconds timeout);

    void add(int fd, Connection& connection, bool wantsWrite) const;
    void change(int fd, Connection& connection, bool wantsWrite) const;

private:
    int m_epoll;
};

/// A non-blocking socket with its buffers. It is made anew by itself after it was lost.
class Connection
{
public:
    enum class Kind { Stream, Datagram };

    /// @param tls null: plain.
    Connection(Poller& poller, Endpoint endpoint, Kind kind, const TlsClient* tls);
    virtual ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Connects when it is time to, and gives up on a peer that does not connect in time.
    void maintain(SteadyTime now);
    /// The poller saw something.
    void handle(std::uint32_t events);
    /// Writes what is buffered, as far as the socket takes it.
    void flush();
    void disconnect(std::string_view why);

    bool isConnected() const { return m_state == State::Connected; }
    /// Why the last connection was lost or could not be made; empty while all is well.
    const std::string& trouble() const { return m_trouble; }
    std::int64_t timesLost() const { return m_timesLost; }

protected:
    /// The connection stands; the first bytes may go out.
    virtual void connected() = 0;
    /// The connection is gone; what was in flight must be sent again.
    virtual void disconnected() = 0;
    /// Takes what can be understood of what arrived. @return how many bytes; more than there are means nonsense.
    virtual std::size_t consume(std::string_view bytes) = 0;

    std::string& output() { return m_out; }

private:
    enum class State { Idle, Connecting, Handshaking, Connected };
    /// What an attempt to receive or to send came to.
    enum class Io { Done, Later, Failed };
    void connectNow(SteadyTime now);
    bool finishConnecting(std::uint32_t events);
    void shakeHands();
    void readAll();
    bool readOnce();
    Io receive(char* into, std::size_t size, std::size_t& got);
    Io transmit(std::string_view bytes, std::size_t& sent);
    Io tlsResult(int result);
    void wantWrite(bool wantsWrite);

    Poller& m_poller;
    const Endpoint m_endpoint;
    const Kind m_kind;
    const TlsClient* const m_tls;
    TlsSession m_session;
    State m_state = State::Idle;
    int m_fd = -1;
    bool m_wantsWrite = false;
    SteadyTime m_nextAttempt{};
    SteadyTime m_attemptEnds{};
    std::string m_out;
    std::size_t m_outDone = 0;
    std::string m_in;
    std::string m_trouble;
    std::int64_t m_timesLost = 0;
};

} // namespace tapledger::simulate
