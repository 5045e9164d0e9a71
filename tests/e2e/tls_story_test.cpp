// SPDX-License-Identifier: GPL-3.0-or-later
// A site that speaks TLS as its keeper lives it: the certificate is made, served, judged by the tools that everybody
// has, renewed while readers are connected, and once renewed badly.
#include "cli.h"
#include "support/daemon.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"
#include "support/test_site.h"
#include "support/tls_client.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <csignal>
#include <fmt/format.h>
#include <map>

using namespace tapledger;

namespace {

const std::string kTime = "2026-02-04T08:00:00Z";
const std::string kHello = "{\"type\":\"hello\",\"device_id\":\"GATE-01\",\"api_key\":\"key-GATE-01\"}\n";

struct ToolRun
{
    int exitCode = -1;
    std::string said; ///< on both channels
};

/// Runs a program that does not belong to Tapledger.
ToolRun run(const char* program, const std::vector<std::string>& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QString::fromLatin1(program), toStringList(arguments));
    process.waitForFinished(60'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput().toStdString()};
}

std::string address(std::uint16_t port) { return fmt::format("127.0.0.1:{}", port); }

using Finding = std::map<std::string, std::string>;

/// What sslscan found: the attributes of every element of that name.
std::vector<Finding> found(const std::string& xml, const char* element)
{
    std::vector<Finding> all;
    for (QXmlStreamReader reader(QByteArray::fromStdString(xml)); !reader.atEnd(); reader.readNext()) {
        if (!reader.isStartElement() || reader.name() != QLatin1String(element))
            continue;
        Finding& finding = all.emplace_back();
        for (const QXmlStreamAttribute& attribute : reader.attributes())
            finding[attribute.name().toString().toStdString()] = attribute.value().toString().toStdString();
    }
    return all;
}

} // namespace

class TlsStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        enrolTestSite(m_store.url());
        m_fingerprint = makeCertificate();
        QCOMPARE(m_fingerprint.size(), 64U);
        qputenv("TAPLEDGER_TLS_CERTIFICATE", "tls/certificate.pem");
        qputenv("TAPLEDGER_TLS_KEY", "tls/key.pem");
        qputenv("TAPLEDGER_RATE_LIMIT_PER_MINUTE", "0");
        m_daemon = Daemon::serve(m_store.url(), m_folder.path().toStdString(), {}, path("log"));
        for (const char* name : {"TAPLEDGER_TLS_CERTIFICATE", "TAPLEDGER_TLS_KEY", "TAPLEDGER_RATE_LIMIT_PER_MINUTE"})
            qunsetenv(name);
        QVERIFY(m_daemon);
    }

    void curlSendsATap()
    {
        const std::vector<std::string> call = {"--silent",
                                               "--show-error",
                                               "--header",
                                               "X-API-Key: key-GATE-01",
                                               "--json",
                                               TestSite::tap(1, kTime),
                                               fmt::format("https://{}/api/events", address(m_daemon->httpPort()))};
        const ToolRun distrusting = run("curl", call); // nobody vouches for the certificate
        QVERIFY2(distrusting.exitCode == 60, distrusting.said.c_str());
        auto trusting = call;
        trusting.insert(trusting.begin(), {"--cacert", path("tls/certificate.pem")});
        const ToolRun sent = run("curl", trusting);
        QVERIFY2(sent.said.find("\"status\":\"success\"") != std::string::npos, sent.said.c_str());
    }

    void opensslConnectsFrom12On_data()
    {
        QTest::addColumn<std::string>("version");
        QTest::addColumn<bool>("isSpoken");
        QTest::newRow("1.1") << std::string("-tls1_1") << false;
        QTest::newRow("1.2") << std::string("-tls1_2") << true;
        QTest::newRow("1.3") << std::string("-tls1_3") << true;
    }
    void opensslConnectsFrom12On()
    {
        QFETCH(std::string, version);
        QFETCH(bool, isSpoken);
        for (const std::uint16_t port : {m_daemon->httpPort(), m_daemon->tcpPort()}) {
            // Debian's openssl offers 1.1 only at security level 0: it shall be the server that says no.
            const ToolRun met = run("openssl", {"s_client", "-connect", address(port), version, "-cipher",
                                                "DEFAULT@SECLEVEL=0", "-CAfile", path("tls/certificate.pem"),
                                                "-verify_return_error", "-verify_ip", "127.0.0.1"});
            QCOMPARE(met.exitCode == 0, isSpoken);
            const char* word = isSpoken ? "Verify return code: 0 (ok)" : "alert protocol version";
            QVERIFY2(met.said.find(word) != std::string::npos, met.said.c_str());
            QVERIFY(met.said.find("Compression: NONE") != std::string::npos);
        }
    }

    void sslscanFindsNothingWeak()
    {
        for (const std::uint16_t port : {m_daemon->httpPort(), m_daemon->tcpPort()}) {
            const std::string xml = run("sslscan", {"--xml=-", address(port)}).said;
            std::string spoken;
            for (Finding& protocol : found(xml, "protocol"))
                spoken += protocol["enabled"] == "1" ? protocol["type"] + protocol["version"] + " " : "";
            QVERIFY2(spoken == "tls1.2 tls1.3 ", xml.c_str());
            auto ciphers = found(xml, "cipher");
            QVERIFY2(ciphers.size() >= 6, xml.c_str());
            for (Finding& cipher : ciphers)
                QVERIFY2(cipher["strength"] == "strong" || cipher["strength"] == "acceptable", xml.c_str());
            for (const auto& [element, attribute] :
                 {std::pair("heartbleed", "vulnerable"), {"renegotiation", "supported"}}) {
                auto findings = found(xml, element);
                QVERIFY2(!findings.empty(), xml.c_str());
                for (Finding& finding : findings)
                    QVERIFY2(finding[attribute] == "0", xml.c_str());
            }
        }
    }

    void simulatedReadersTap()
    {
        const auto simulate = [this](const std::string& authorities, const std::string& seconds) {
            return runCli({"simulate",
                           "--tcp",
                           address(m_daemon->tcpPort()),
                           "--http",
                           address(m_daemon->httpPort()),
                           "--tls-ca",
                           authorities,
                           "--devices",
                           "2",
                           "--cards",
                           "5",
                           "--rate",
                           "0",
                           "--count",
                           "40",
                           "--duration",
                           seconds,
                           "--json",
                           "--database",
                           m_store.url()});
        };
        const CliRun trusting = simulate(path("tls/certificate.pem"), "20");
        QVERIFY2(trusting.exitCode == 0, told(trusting).c_str());
        QCOMPARE(memberText(trusting.jsonOut(), "sent"), std::string("40"));
        writeTextFile(path("stranger.pem"), Authority("stranger").certificate());
        const CliRun distrusting = simulate(path("stranger.pem"), "0.2");
        QVERIFY2(distrusting.exitCode == 1, told(distrusting).c_str());
    }

    /// The last: what is served is another certificate from then on.
    void aNewCertificateIsServedWithoutARestart()
    {
        TlsClient old(m_daemon->tcpPort());
        QVERIFY(old.send(kHello));
        QVERIFY(old.readLine().find("\"ok\"") != std::string::npos);
        QCOMPARE(old.serverFingerprint(), m_fingerprint);

        const std::string renewed = makeCertificate();
        QVERIFY(renewed != m_fingerprint);
        QCOMPARE(served(), m_fingerprint); // until the server is told
        tellToReload();
        QTRY_COMPARE(served(), renewed);
        QVERIFY(tapOver(old, 2));
        const ToolRun met = run("openssl", {"s_client", "-connect", address(m_daemon->tcpPort()), "-CAfile",
                                            path("tls/certificate.pem"), "-verify_return_error"});
        QVERIFY2(met.exitCode == 0, met.said.c_str());

        // A copy that broke off on its way.
        TlsClient second(m_daemon->tcpPort());
        QVERIFY(second.send(kHello));
        QVERIFY(second.readLine().find("\"ok\"") != std::string::npos);
        QVERIFY(QFile(QString::fromStdString(path("tls/certificate.pem"))).resize(100));
        tellToReload();
        QTRY_VERIFY(log().find("the certificate that was in force stays") != std::string::npos);
        QVERIFY2(log().find("tls.certificate: the file") != std::string::npos, log().c_str());
        QCOMPARE(served(), renewed);
        QVERIFY(tapOver(old, 3));
        QVERIFY(tapOver(second, 4));
        QCOMPARE(m_daemon->terminate(), 0);
    }

private:
    std::string path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)).toStdString(); }
    /// Makes certificate and key anew. @return the fingerprint, empty when it failed.
    std::string makeCertificate() const
    {
        return memberText(runCli({"tls", "init", "--force", "--name", "127.0.0.1", "--data-dir",
                                  m_folder.path().toStdString(), "--json"})
                              .jsonOut(),
                          "fingerprint");
    }
    void tellToReload() const { ::kill(static_cast<pid_t>(m_daemon->process().processId()), SIGHUP); }
    std::string served() const { return TlsClient(m_daemon->httpPort()).serverFingerprint(); }
    std::string log() const
    {
        QFile file(QString::fromStdString(path("log")));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }
    static bool tapOver(TlsClient& client, int card)
    {
        return client.send(TestSite::tap(card, kTime) + "\n") && client.readLine().find("success") != std::string::npos;
    }

    const TestStore m_store = makeStore(Backend::Sqlite);
    const QTemporaryDir m_folder;
    std::unique_ptr<Daemon> m_daemon;
    std::string m_fingerprint;
};

QTEST_GUILESS_MAIN(TlsStoryTest)
#include "tls_story_test.moc"
