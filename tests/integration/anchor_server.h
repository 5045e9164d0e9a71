// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "storage/needs.h"
#include "support/certificates.h"

#include <QProcess>
#include <QStringList>
#include <csignal>
#include <cstdint>
#include <filesystem>
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

/// An authority of timestamps in @p folder, as openssl wants it; `ca.pem` there is the root that it verifies with.
inline void makeTimestampAuthority(const std::filesystem::path& folder, const Authority& root)
{
    const Identity identity = root.issue("stamps", "critical,timeStamping");
    const std::string rules = "[tsa]\ndefault_tsa = tsa1\n[tsa1]\nserial = serial\nsigner_cert = tsa.crt\n"
                              "signer_key = tsa.key\nsigner_digest = sha256\ndefault_policy = 1.2.3.4\n"
                              "digests = sha256\nordering = yes\ness_cert_id_alg = sha256\n";
    need(writeWholeFile(folder / "tsa.crt", identity.certificate, kSecretFile, true));
    need(writeWholeFile(folder / "tsa.key", identity.key, kSecretFile, true));
    need(writeWholeFile(folder / "ca.pem", root.certificate(), kPublicFile, true));
    need(writeWholeFile(folder / "serial", "01\n", kSecretFile, true));
    need(writeWholeFile(folder / "tsa.cnf", rules, kSecretFile, true));
}

} // namespace tapledger
