// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <csignal>
#include <cstdint>
#include <string>
#include <sys/prctl.h>

namespace tapledger {

/// A server of anchor_server.py, gone with the test.
class AnchorServer
{
public:
    AnchorServer(const char* mode, const std::string& folder, const QStringList& options = {})
    {
        m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // Debian's own, which finds the packages of Debian.
        m_process.start(QStringLiteral("/usr/bin/python3"),
                        QStringList{QStringLiteral(TAPLEDGER_SOURCE_DIR "/tests/integration/anchor_server.py"),
                                    QString::fromUtf8(mode), QString::fromStdString(folder)} +
                            options);
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(20'000))
                qFatal("anchor_server.py does not start");
        }
        m_port = static_cast<std::uint16_t>(m_process.readLine().trimmed().toUInt());
    }
    ~AnchorServer()
    {
        m_process.kill();
        m_process.waitForFinished(10'000);
    }
    AnchorServer(const AnchorServer&) = delete;
    AnchorServer& operator=(const AnchorServer&) = delete;

    /// `scheme://user@127.0.0.1:port/path`
    std::string url(const std::string& scheme = "http", const std::string& user = {}) const
    {
        return scheme + "://" + (user.empty() ? "" : user + "@") + "127.0.0.1:" + std::to_string(m_port) + "/";
    }

private:
    QProcess m_process;
    std::uint16_t m_port = 0;
};

} // namespace tapledger
