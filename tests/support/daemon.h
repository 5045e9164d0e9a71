// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace tapledger {

/// A real tapledgerd, started by a test and never outliving it.
class Daemon
{
public:
    /// Starts `tapledgerd serve` on ports that the system chooses, with @p extra options. Empty if it got neither ready
    /// nor a standby, nor keeps taps without its database. @param logFile where its log goes; empty: to the test's own
    /// standard error.
    static std::unique_ptr<Daemon> serve(const std::string& databaseUrl, const std::string& dataDir,
                                         const QStringList& extra = {}, const std::string& logFile = {});
    ~Daemon();

    std::uint16_t tcpPort() const { return m_tcpPort; }
    std::uint16_t httpPort() const { return m_httpPort; }
    /// 0 unless told to listen there.
    std::uint16_t udpPort() const { return m_udpPort; }
    QProcess& process() { return m_process; }
    /// SIGSTOP: its connections stay, and nobody answers.
    void pause();
    void resume();
    /// SIGKILL, and waits until it is gone.
    void kill();
    /// SIGTERM; answers the exit code, -1 if it did not end in time.
    int terminate();

private:
    QProcess m_process;
    std::uint16_t m_tcpPort = 0;
    std::uint16_t m_httpPort = 0;
    std::uint16_t m_udpPort = 0;
};

/// A blocking TCP connection with a deadline for every answer.
class LineClient
{
public:
    /// @param from the address of this side; every 127.x.y.z is this machine.
    explicit LineClient(std::uint16_t port, const char* from = "127.0.0.1");
    ~LineClient();
    LineClient(const LineClient&) = delete;
    LineClient& operator=(const LineClient&) = delete;

    bool isConnected() const { return m_socket >= 0; }
    bool send(const std::string& bytes);
    /// The next line without its end; empty when the peer has gone or nothing came for @p timeoutMs.
    std::string readLine(int timeoutMs = 10'000);
    /// Exactly so many bytes, or fewer when the peer has gone or nothing came for @p timeoutMs.
    std::string readBytes(std::size_t count, int timeoutMs = 10'000);
    /// True once the peer has closed the connection.
    bool isClosed() const { return m_isClosed; }
    /// No more will be sent; answers can still come.
    void finishSending();

private:
    bool receive(int timeoutMs);
    int m_socket = -1;
    std::string m_buffer;
    bool m_isClosed = false;
};

/// A UDP socket that waits for its answer.
class UdpClient
{
public:
    explicit UdpClient(std::uint16_t port);
    ~UdpClient();
    UdpClient(const UdpClient&) = delete;
    UdpClient& operator=(const UdpClient&) = delete;

    bool send(const std::string& datagram);
    /// The next datagram; empty when none came for @p timeoutMs.
    std::string receive(int timeoutMs = 10'000);

private:
    int m_socket = -1;
};

} // namespace tapledger
