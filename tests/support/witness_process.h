// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "base/hex.h"
#include "ledger/key_ring.h"
#include "storage/needs.h"
#include "support/api_client.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <filesystem>
#include <memory>
#include <string>
#include <sys/prctl.h>

namespace tapledger {

/// A real `tapledgerd witness serve` with a folder of its own.
class WitnessProcess
{
public:
    explicit WitnessProcess(const std::string& name = "witness.example/w1")
    {
        QProcess init;
        init.start(QStringLiteral(TAPLEDGERD),
                   {QStringLiteral("witness"), QStringLiteral("init"), QStringLiteral("--name"),
                    QString::fromStdString(name), QStringLiteral("--data-dir"), m_folder.path()});
        if (!init.waitForFinished(20'000) || init.exitCode() != 0)
            qFatal("witness init: %s", init.readAllStandardError().constData());
        m_key = need(NoteKey::parse(init.readLine().trimmed().toStdString()));
    }
    ~WitnessProcess() { kill(); }
    WitnessProcess(const WitnessProcess&) = delete;
    WitnessProcess& operator=(const WitnessProcess&) = delete;

    const NoteKey& key() const { return m_key; }
    std::filesystem::path folder() const { return m_folder.path().toStdString() + "/witness"; }
    std::uint16_t port() const { return m_port; }
    std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port) + "/"; }

    void watch(const KeyRing& ring)
    {
        const std::string name = toHex(Sha256().update(ring.origin).finish()).substr(0, 8) + ".json";
        need(writeWholeFile(folder() / "logs" / name, ring.toJson(), kPublicFile, true));
    }
    /// Serves, on the same port as before. @return what it said when it did not get ready.
    std::string serve()
    {
        m_process = std::make_unique<QProcess>();
        m_process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_process->start(QStringLiteral(TAPLEDGERD),
                         {QStringLiteral("witness"), QStringLiteral("serve"), QStringLiteral("--listen"),
                          QStringLiteral("127.0.0.1:%1").arg(m_port), QStringLiteral("--data-dir"), m_folder.path()});
        while (!m_process->canReadLine()) {
            if (!m_process->waitForReadyRead(20'000))
                return m_process->readAllStandardError().toStdString();
        }
        const QByteArray line = m_process->readLine();
        m_port = line.mid(line.indexOf("127.0.0.1:") + 10).split(' ').front().toUShort();
        return {};
    }
    QProcess& process() { return *m_process; }
    /// SIGKILL.
    void kill()
    {
        if (!m_process)
            return;
        m_process->kill();
        m_process->waitForFinished(10'000);
        m_process.reset();
    }

    ApiResponse ask(const std::string& body) const { return ApiClient(m_port).call("POST", "/add-checkpoint", body); }

private:
    QTemporaryDir m_folder;
    NoteKey m_key;
    std::uint16_t m_port = 0;
    std::unique_ptr<QProcess> m_process;
};

} // namespace tapledger
