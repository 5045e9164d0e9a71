// SPDX-License-Identifier: GPL-3.0-or-later
// A device that signs its taps, from the command that makes its key to the entry; signed by the openssl program.
#include "base/clock.h"
#include "cli.h"
#include "support/daemon.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"
#include "support/test_site.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <fmt/format.h>

using namespace tapledger;

namespace {

/// Base64 of the signature of @p message, by the program that everybody has.
std::string signedBy(const std::string& keyFile, const std::string& message, const QTemporaryDir& folder)
{
    const QString messageFile = folder.filePath(QStringLiteral("message"));
    writeTextFile(messageFile.toStdString(), message);
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("pkeyutl"), QStringLiteral("-sign"), QStringLiteral("-rawin"),
                   QStringLiteral("-inkey"), QString::fromStdString(keyFile), QStringLiteral("-in"), messageFile});
    openssl.waitForFinished();
    return openssl.readAllStandardOutput().toBase64().toStdString();
}

struct SignedTap
{
    std::string timestamp;
    std::string signature;

    std::string text() const
    {
        return fmt::format("{{\"card_uid\":\"04:00:00:01\",\"device_id\":\"GATE-01\",\"event_type\":\"time_in\","
                           "\"timestamp\":\"{}\",\"device_signature\":\"{}\"}}\n",
                           timestamp, signature);
    }
};

} // namespace

class SignedTapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signedTaps_data()
    {
        QTest::addColumn<tapledger::Backend>("backend");
        QTest::addColumn<QString>("verification");
        for (const auto& [name, backend] : {std::pair("sqlite", Backend::Sqlite), {"postgres", Backend::Postgres}}) {
            for (const char* verification : {"off", "on", "required"})
                QTest::addRow("%s %s", name, verification) << backend << QString::fromLatin1(verification);
        }
    }
    void signedTaps()
    {
        QFETCH(tapledger::Backend, backend);
        QFETCH(QString, verification);
        const bool isOff = verification == QStringLiteral("off");
        const TestStore store = makeStore(backend);
        enrolTestSite(store.url());
        const QTemporaryDir folder;
        const std::string keyFile = folder.filePath(QStringLiteral("gate.pem")).toStdString();
        const CliRun made =
            runCli({"device", "signing-key", "GATE-01", "--out", keyFile, "--database", store.url(), "--json"});
        QVERIFY2(made.exitCode == 0, told(made).c_str());
        QCOMPARE(memberText(made.jsonOut(), "public_key").size(), 44U);
        QVERIFY(made.out.find("PRIVATE") == std::string::npos);
        QCOMPARE(static_cast<int>(QFileInfo(QString::fromStdString(keyFile)).permissions() &
                                  (QFile::ReadGroup | QFile::ReadOther)),
                 0);
        // What is there stays, and so does the key that is registered.
        const CliRun again = runCli({"device", "signing-key", "GATE-01", "--out", keyFile, "--database", store.url()});
        QCOMPARE(again.exitCode, 1);

        qputenv("DEVICE_SIGNATURE_VERIFICATION", verification.toLatin1());
        qputenv("DUPLICATE_WINDOW_SECONDS", "0");
        const auto daemon = Daemon::serve(store.url(), folder.path().toStdString(),
                                          {QStringLiteral("--udp"), QStringLiteral("127.0.0.1:0")});
        qunsetenv("DEVICE_SIGNATURE_VERIFICATION");
        qunsetenv("DUPLICATE_WINDOW_SECONDS");
        QVERIFY(daemon);
        LineClient gate(daemon->tcpPort());
        gate.send("{\"type\":\"hello\",\"device_id\":\"GATE-01\",\"api_key\":\"key-GATE-01\"}\n");
        QVERIFY(gate.readLine().find("\"ok\"") != std::string::npos);
        const Timestamp now = SystemClock().now();
        const auto message = [](const std::string& when) {
            return "rfid-tap/1\n{\"device_id\":\"GATE-01\",\"device_seq\":null,\"employee_rfid\":\"04:00:00:01\","
                   "\"event_type\":\"time_in\",\"scan_timestamp\":\"" +
                   when + "\"}";
        };
        SignedTap tap{now.iso(), signedBy(keyFile, message(now.iso()), folder)};
        gate.send(tap.text());
        const std::string answer = gate.readLine();
        QVERIFY2(answer.find("success") != std::string::npos, answer.c_str());

        gate.send(tap.text()); // whoever has heard it may send it again, but it happened once
        QVERIFY(gate.readLine().find("duplicate") != std::string::npos);

        // A datagram needs no key where the tap's own signature proves whose it is.
        const Timestamp later = now - std::chrono::seconds(30);
        UdpClient udp(daemon->udpPort());
        udp.send(SignedTap{later.iso(), signedBy(keyFile, message(later.iso()), folder)}.text());
        const std::string datagram = udp.receive();
        QVERIFY2(datagram.find("success") != std::string::npos, datagram.c_str());

        // The signature is of another time: who has shown a key may send it all the same where nobody looks at it.
        tap.timestamp = (now - std::chrono::minutes(1)).iso();
        gate.send(tap.text());
        const std::string bad = gate.readLine();
        QVERIFY2(bad.find(isOff ? "success" : "invalid_signature") != std::string::npos, bad.c_str());
        const std::string without = (now - std::chrono::minutes(2)).iso(); // nor does it do without
        gate.send(TestSite::tap(1, without) + "\n");
        const std::string none = gate.readLine();
        QVERIFY2(none.find(isOff ? "success" : "invalid_signature") != std::string::npos, none.c_str());
        udp.send(tap.text()); // but it proves nothing
        const std::string refused = udp.receive();
        QVERIFY2(!refused.empty() && refused.find("success") == std::string::npos, refused.c_str());

        // A device without a key may go on without, unless everybody must sign.
        LineClient other(daemon->tcpPort());
        other.send("{\"type\":\"hello\",\"device_id\":\"GATE-02\",\"api_key\":\"key-GATE-02\"}\n" +
                   TestSite::tap(2, now.iso(), "GATE-02") + "\n");
        other.readLine();
        const std::string unsignedAnswer = other.readLine();
        QCOMPARE(unsignedAnswer.find("success") != std::string::npos, verification != QStringLiteral("required"));
        QCOMPARE(daemon->terminate(), 0);
    }
};

QTEST_GUILESS_MAIN(SignedTapsTest)
#include "signed_taps_test.moc"
