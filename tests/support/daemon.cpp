// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/daemon.h"

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tapledger {

std::unique_ptr<Daemon> Daemon::serve(const std::string& databaseUrl, const std::string& dataDir,
                                      const QStringList& extra, const std::string& logFile)
{
    auto daemon = std::make_unique<Daemon>();
    QProcess& process = daemon->m_process;
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    if (logFile.empty())
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    else
        process.setStandardErrorFile(QString::fromStdString(logFile));
    QStringList arguments = {
        QStringLiteral("serve"),       QStringLiteral("--database"),    QString::fromStdString(databaseUrl),
        QStringLiteral("--data-dir"),  QString::fromStdString(dataDir), QStringLiteral("--http"),
        QStringLiteral("127.0.0.1:0"), QStringLiteral("--tcp"),         QStringLiteral("127.0.0.1:0")};
    process.start(QStringLiteral(TAPLEDGERD), arguments + extra);
    const QDeadlineTimer deadline(60'000);
    static const QRegularExpression ready(QStringLiteral("^(ready|standby|unavailable) .*$"),
                                          QRegularExpression::MultilineOption);
    QString output;
    while (!ready.match(output).hasMatch() || !output.endsWith(u'\n')) {
        if (process.state() == QProcess::NotRunning && !process.waitForStarted(1000))
            return nullptr;
        if (!process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return nullptr;
        output += QString::fromUtf8(process.readAllStandardOutput());
    }
    const QString line = ready.match(output).captured();
    const auto port = [&](const char* door) {
        const QRegularExpression pattern(QStringLiteral("%1=127\\.0\\.0\\.1:(\\d+)").arg(QString::fromLatin1(door)));
        return static_cast<std::uint16_t>(pattern.match(line).captured(1).toUInt());
    };
    daemon->m_tcpPort = port("tcp");
    daemon->m_httpPort = port("http");
    daemon->m_udpPort = port("udp");
    return daemon;
}

Daemon::~Daemon() { kill(); }

void Daemon::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(10'000);
}

void Daemon::pause() { ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP); }

void Daemon::resume() { ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT); }

int Daemon::terminate()
{
    m_process.terminate();
    if (!m_process.waitForFinished(30'000))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

LineClient::LineClient(std::uint16_t port, const char* from)
{
    m_socket = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    sockaddr_in own{};
    own.sin_family = AF_INET;
    inet_pton(AF_INET, from, &own.sin_addr);
    if (bind(m_socket, reinterpret_cast<const sockaddr*>(&own), sizeof own) != 0 ||
        connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        close(m_socket);
        m_socket = -1;
    }
}

LineClient::~LineClient()
{
    if (m_socket >= 0)
        close(m_socket);
}

bool LineClient::send(const std::string& bytes)
{
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const auto n = ::send(m_socket, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (n <= 0)
            return false;
        sent += static_cast<std::size_t>(n);
    }
    return true;
}

bool LineClient::receive(int timeoutMs)
{
    pollfd waiting{m_socket, POLLIN, 0};
    char bytes[65536];
    if (m_socket < 0 || poll(&waiting, 1, timeoutMs) <= 0) // poll would wait for nothing
        return false;
    const auto n = recv(m_socket, bytes, sizeof bytes, 0);
    m_isClosed = n <= 0;
    if (m_isClosed)
        return false;
    m_buffer.append(bytes, static_cast<std::size_t>(n));
    return true;
}

std::string LineClient::readLine(int timeoutMs)
{
    auto end = std::string::npos;
    while ((end = m_buffer.find('\n')) == std::string::npos) {
        if (!receive(timeoutMs))
            return {};
    }
    std::string line = m_buffer.substr(0, end);
    m_buffer.erase(0, end + 1);
    return line;
}

std::string LineClient::readBytes(std::size_t count, int timeoutMs)
{
    while (m_buffer.size() < count && receive(timeoutMs)) {
    }
    std::string bytes = m_buffer.substr(0, count);
    m_buffer.erase(0, count);
    return bytes;
}

void LineClient::finishSending() { shutdown(m_socket, SHUT_WR); }

UdpClient::UdpClient(std::uint16_t port) : m_socket(socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        qFatal("no UDP socket");
}

UdpClient::~UdpClient() { close(m_socket); }

bool UdpClient::send(const std::string& datagram)
{
    return ::send(m_socket, datagram.data(), datagram.size(), 0) == static_cast<ssize_t>(datagram.size());
}

std::string UdpClient::receive(int timeoutMs)
{
    pollfd waiting{m_socket, POLLIN, 0};
    if (poll(&waiting, 1, timeoutMs) <= 0)
        return {};
    std::string datagram(65536, '\0');
    const auto n = recv(m_socket, datagram.data(), datagram.size(), 0);
    datagram.resize(n > 0 ? static_cast<std::size_t>(n) : 0);
    return datagram;
}

} // namespace tapledger
