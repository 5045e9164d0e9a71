// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP and TCP over TLS, with a real client: what is spoken, who comes in, what an attacker costs, and how it ends.
#include "base/json.h"
#include "storage/device_store.h"
#include "support/daemon.h"
#include "support/qtest_strings.h"
#include "support/test_site.h"
#include "support/tls_client.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>
#include <algorithm>
#include <fmt/format.h>
#include <malloc.h>
#include <openssl/ssl.h>

using namespace tapledger;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(tapledger::TlsOptions::ClientCertificates)

namespace {

using ClientCertificates = TlsOptions::ClientCertificates;

const std::string kHello = "{\"type\":\"hello\",\"device_id\":\"GATE-01\",\"api_key\":\"key-GATE-01\"}\n";
const std::string kTime = "2026-02-04T08:00:00Z";
const std::string kKey = "X-API-Key: key-GATE-01\r\n";

/// Sends a request over a connection that stays open. @return the status and the body; 0 when none came.
std::pair<int, std::string> post(TlsClient& client, const std::string& path, const std::string& body,
                                 const std::string& headers = kKey)
{
    client.send(fmt::format("POST {} HTTP/1.1\r\nHost: x\r\n{}Content-Type: application/json\r\n"
                            "Content-Length: {}\r\n\r\n{}",
                            path, headers, body.size(), body));
    const std::string status = client.readLine();
    if (!status.starts_with("HTTP/1.1 "))
        return {};
    std::size_t length = 0;
    for (std::string line = client.readLine(); line.size() > 1; line = client.readLine()) {
        if (line.starts_with("Content-Length: "))
            length = std::stoul(line.substr(16));
    }
    return {std::atoi(status.c_str() + 9), client.readBytes(length)};
}

int postTap(TlsClient& client, int card, const std::string& headers = kKey, const std::string& device = "GATE-01")
{
    return post(client, "/api/events", TestSite::tap(card, kTime, device), headers).first;
}

/// What the server may open meanwhile for itself: its threads make their connections to the database when they need
/// them. Far fewer than the connections of a test.
constexpr qsizetype kOwnFiles = 12;
qsizetype descriptors() { return QDir(QStringLiteral("/proc/self/fd")).count(); }

} // namespace

class TlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = m_authority.issue("gate", "serverAuth");
        write(m_server);
    }

    void httpAndTcpAreSpoken_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<std::string>("name");
        QTest::newRow("1.2") << TLS1_2_VERSION << std::string("TLSv1.2");
        QTest::newRow("1.3") << TLS1_3_VERSION << std::string("TLSv1.3");
    }
    void httpAndTcpAreSpoken()
    {
        QFETCH(int, version);
        QFETCH(std::string, name);
        TestSite site(Backend::Sqlite, options());
        TlsClient::Options trusting;
        trusting.version = version;
        trusting.authority = m_authority.certificate();
        TlsClient http(site.addresses().http->port, trusting);
        QVERIFY2(http.isOpen(), http.trouble().c_str());
        QCOMPARE(http.version(), name);
        QCOMPARE(http.serverFingerprint(), m_server.fingerprint);
        for (int card = 1; card <= 3; ++card)
            QCOMPARE(postTap(http, card), 201);
        TlsClient tcp(site.addresses().tcp->port, trusting);
        QCOMPARE(tcp.version(), name);
        QVERIFY(tcp.send(kHello));
        QVERIFY(tcp.readLine().find("server_time") != std::string::npos);
        for (int card = 4; card <= 6; ++card) {
            QVERIFY(tcp.send(TestSite::tap(card, kTime) + "\n"));
            QVERIFY(tcp.readLine().find("success") != std::string::npos);
        }
        QVERIFY(tcp.send(TestSite::tap(7, kTime))); // a last line without end
        tcp.finishSending();
        QVERIFY(tcp.readLine().find("success") != std::string::npos);
        QVERIFY(tcp.readLine().empty());
        QVERIFY(tcp.isClosedCleanly());
        QCOMPARE(site.pipeline().status().head_sequence_id, 7);
    }

    void manyRecordsMakeOneBody()
    {
        TestSite site(Backend::Sqlite, options());
        TlsClient client(site.addresses().http->port);
        std::string batch = "[";
        for (int i = 0; i < 10'000; ++i)
            batch += (i > 0 ? "," : "") + TestSite::tap(i % 100 + 1, kTime);
        const auto [status, body] = post(client, "/api/events/batch", batch + "]");
        QCOMPARE(status, 201);
        QVERIFY(body.size() > 500'000); // some hundred records back
        QVERIFY(json::parse(body).has_value());
    }

    void linesInRecordsOfAnySize()
    {
        NetOptions net = options();
        net.rateLimitPerMinute = 0;
        TestSite site(Backend::Sqlite, net);
        TlsClient client(site.addresses().tcp->port);
        std::string lines = kHello;
        for (int i = 0; i < 100; ++i)
            lines += TestSite::tap(i + 1, kTime) + "\n";
        for (std::size_t at = 0, size = 1; at < lines.size(); at += size, size = size % 311 + 7)
            QVERIFY(client.send(lines.substr(at, size)));
        QVERIFY(client.readLine().find("server_time") != std::string::npos);
        for (int i = 0; i < 100; ++i)
            QVERIFY(client.readLine().find("success") != std::string::npos);
    }

    void nothingOlderIsSpoken()
    {
        TestSite site(Backend::Sqlite, options());
        for (const int version : {TLS1_VERSION, TLS1_1_VERSION}) {
            TlsClient::Options old;
            old.version = version;
            const TlsClient client(site.addresses().http->port, old);
            QVERIFY(!client.isOpen());
            QCOMPARE(client.trouble(), std::string("tlsv1 alert protocol version"));
        }
    }

    void handshakesAreNotRepeated()
    {
        TestSite site(Backend::Sqlite, options());
        TlsClient::Options old;
        old.version = TLS1_2_VERSION;
        TlsClient client(site.addresses().http->port, old);
        QVERIFY(!client.renegotiate());
        QCOMPARE(client.trouble(), std::string("no renegotiation"));
    }

    void plainTextIsClosed_data() { addDoors(); }
    void plainTextIsClosed()
    {
        QFETCH(bool, overHttp);
        TestSite site(Backend::Sqlite, options());
        const auto before = descriptors();
        for (int i = 0; i < 2 * kOwnFiles; ++i) {
            LineClient plain(port(site, overHttp));
            QVERIFY(plain.send(overHttp ? "GET /health HTTP/1.1\r\nHost: x\r\n\r\n" : kHello));
            const std::string answer = plain.readBytes(1000);
            QVERIFY(plain.isClosed());
            QVERIFY(answer.size() < 10 && answer.find("HTTP") == std::string::npos); // an alert at most
        }
        QTRY_VERIFY(descriptors() < before + kOwnFiles);
        TlsClient client(site.addresses().http->port);
        QCOMPARE(postTap(client, 1), 201);
    }

    void whoNeverFinishesTheHandshakeIsLetGo_data() { addDoors(); }
    void whoNeverFinishesTheHandshakeIsLetGo()
    {
        QFETCH(bool, overHttp);
        NetOptions net = options();
        net.requestTimeout = 300ms;
        TestSite site(Backend::Sqlite, net);
        LineClient silent(port(site, overHttp));
        LineClient half(port(site, overHttp));
        QVERIFY(half.send(TlsClient::clientHello()));
        QVERIFY(silent.readBytes(1).empty());
        QVERIFY(silent.isClosed());
        half.readBytes(1'000'000);
        QVERIFY(half.isClosed());
    }

    void abandonedHandshakesLeaveNothing()
    {
        TestSite site(Backend::Sqlite, options());
        const std::string hello = TlsClient::clientHello();
        const auto abandon = [&](int count) {
            for (int i = 0; i < count; ++i) {
                LineClient client(port(site, i % 2 == 0));
                client.send(i % 3 == 0 ? hello.substr(0, hello.size() / 2) : hello);
                if (i % 3 == 1)
                    client.readBytes(1); // the server waits for our half now
            }
        };
        const auto before = descriptors();
        abandon(100);
        QTRY_VERIFY(descriptors() < before + kOwnFiles);
        const std::size_t memory = mallinfo2().uordblks;
        abandon(500);
        QTRY_VERIFY(descriptors() < before + kOwnFiles);
        const std::size_t grown = mallinfo2().uordblks - std::min(memory, mallinfo2().uordblks);
        QVERIFY2(grown < 1024UL * 1024, std::to_string(grown).c_str()); // one left behind holds 80 KiB
    }

    void aReloadIsForNewConnections()
    {
        TestSite site(Backend::Sqlite, options());
        TlsClient first(site.addresses().http->port);
        QCOMPARE(postTap(first, 1), 201);
        SSL_SESSION* session = first.session();
        const Identity next = m_authority.issue("next", "serverAuth");
        write(next);
        QVERIFY(site.server().reloadTls().has_value());
        QCOMPARE(postTap(first, 2), 201);
        TlsClient::Options again;
        again.session = session;
        TlsClient second(site.addresses().http->port, again); // with the certificate that was replaced, nothing resumes
        SSL_SESSION_free(session);
        QVERIFY(!second.isResumed());
        QCOMPARE(second.serverFingerprint(), next.fingerprint);
        QCOMPARE(postTap(second, 3), 201);

        m_files.write("key.pem", "not a key");
        const auto reloaded = site.server().reloadTls();
        QVERIFY(!reloaded.has_value());
        QVERIFY(reloaded.error().message.starts_with("tls.key: "));
        TlsClient third(site.addresses().tcp->port);
        QCOMPARE(third.serverFingerprint(), next.fingerprint);
        QCOMPARE(postTap(first, 4), 201);
        write(m_server);
    }

    void certificatesOfClients_data()
    {
        QTest::addColumn<tapledger::TlsOptions::ClientCertificates>("mode");
        QTest::addColumn<QByteArray>("who");
        QTest::addColumn<bool>("comesIn");
        for (const char* who : {"none", "good", "foreign", "expired", "a server's"}) {
            const bool isNone = qstrcmp(who, "none") == 0;
            const bool isGood = qstrcmp(who, "good") == 0;
            QTest::addRow("off, %s", who) << ClientCertificates::Off << QByteArray(who) << true;
            QTest::addRow("optional, %s", who) << ClientCertificates::Optional << QByteArray(who) << (isNone || isGood);
            QTest::addRow("required, %s", who) << ClientCertificates::Required << QByteArray(who) << isGood;
        }
    }
    void certificatesOfClients()
    {
        QFETCH(tapledger::TlsOptions::ClientCertificates, mode);
        QFETCH(QByteArray, who);
        QFETCH(bool, comesIn);
        const std::map<QByteArray, Identity> identities = {
            {"none", {}},
            {"good", m_authority.issue("reader", "clientAuth")},
            {"foreign", Authority("authority").issue("reader", "clientAuth")},
            {"expired", m_authority.issue("reader", "clientAuth", -1h)},
            {"a server's", m_authority.issue("reader", "serverAuth")}};
        TestSite site(Backend::Sqlite, options(mode));
        for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
            TlsClient::Options showing;
            showing.version = version;
            showing.identity = identities.at(who);
            TlsClient client(site.addresses().http->port, showing);
            QCOMPARE(postTap(client, 1 + version % 2) / 100, comesIn ? 2 : 0);
            TlsClient tcp(site.addresses().tcp->port, showing);
            tcp.send(kHello);
            QCOMPARE(tcp.readLine().empty(), !comesIn);
        }
    }

    void aCertificateStandsForItsDevice()
    {
        TestSite site(Backend::Sqlite, options(ClientCertificates::Optional));
        TlsClient::Options showing;
        showing.identity = m_authority.issue("reader", "clientAuth");
        registerCertificate(site, showing.identity.fingerprint);
        const auto tapOnce = [&] {
            TlsClient client(site.addresses().http->port, showing);
            return postTap(client, 1, {});
        };
        QTRY_COMPARE(tapOnce() / 100, 2); // the server learns of devices in its own time
        TlsClient http(site.addresses().http->port, showing);
        QCOMPARE(postTap(http, 2, {}, "GATE-02"), 403);
        TlsClient tcp(site.addresses().tcp->port, showing); // needs no hello
        QVERIFY(tcp.send(TestSite::tap(3, kTime) + "\n" + TestSite::tap(4, kTime, "GATE-02") + "\n"));
        QVERIFY(tcp.readLine().find("success") != std::string::npos);
        QVERIFY(tcp.readLine().find("forbidden") != std::string::npos);
        TlsClient stranger(site.addresses().http->port);
        QCOMPARE(postTap(stranger, 5, {}), 401);

        registerCertificate(site, {}); // taken away while it is connected
        const auto tapAgain = [&] {
            tcp.send(TestSite::tap(6, kTime) + "\n");
            return tcp.readLine();
        };
        QTRY_VERIFY(tapAgain().find("unauthorized") != std::string::npos);
        QCOMPARE(postTap(http, 7, {}), 401);
    }

    /// What is resumed is not checked again, so nobody who was checked resumes.
    void sessionsAreResumedOnlyWhereNobodyIsChecked_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("1.2") << TLS1_2_VERSION;
        QTest::newRow("1.3") << TLS1_3_VERSION;
    }
    void sessionsAreResumedOnlyWhereNobodyIsChecked()
    {
        QFETCH(int, version);
        for (const ClientCertificates mode : {ClientCertificates::Off, ClientCertificates::Required}) {
            TestSite site(Backend::Sqlite, options(mode));
            TlsClient::Options showing;
            showing.version = version;
            showing.identity = m_authority.issue("reader", "clientAuth");
            TlsClient first(site.addresses().http->port, showing);
            QCOMPARE(postTap(first, 1), 201);
            showing.session = first.session();
            TlsClient second(site.addresses().http->port, showing);
            SSL_SESSION_free(showing.session);
            QCOMPARE(second.isResumed(), mode == ClientCertificates::Off);
            QCOMPARE(postTap(second, 2), 201);
        }
    }

    void silenceEndsWithCloseNotify()
    {
        NetOptions net = options();
        net.idleTimeout = 300ms;
        net.tcpIdleTimeout = 300ms;
        TestSite site(Backend::Sqlite, net);
        TlsClient http(site.addresses().http->port);
        TlsClient tcp(site.addresses().tcp->port);
        QVERIFY(tcp.send(kHello));
        QVERIFY(!tcp.readLine().empty());
        QVERIFY(tcp.readLine().empty());
        QVERIFY(tcp.isClosedCleanly());
        QVERIFY(http.readLine().empty());
        QVERIFY(http.isClosedCleanly());
    }

    void theStopClosesCleanlyAndSoon()
    {
        TestSite site(Backend::Sqlite, options());
        std::vector<std::unique_ptr<TlsClient>> clients;
        for (int i = 0; i < 20; ++i) {
            clients.push_back(std::make_unique<TlsClient>(port(site, i % 2 == 0)));
            if (i % 2 == 0) {
                QCOMPARE(postTap(*clients.back(), 1) / 100, 2);
            } else {
                QVERIFY(clients.back()->send(kHello));
                QVERIFY(!clients.back()->readLine().empty());
            }
        }
        LineClient silent(site.addresses().http->port);
        LineClient half(site.addresses().tcp->port);
        QVERIFY(half.send(TlsClient::clientHello()));
        QVERIFY(!half.readBytes(1).empty());
        TlsClient midRequest(site.addresses().http->port);
        QVERIFY(midRequest.send("POST /api/events HTTP/1.1\r\nHost: x\r\n"));
        QElapsedTimer time;
        time.start();
        site.stop();
        QVERIFY2(time.elapsed() < 2'000, std::to_string(time.elapsed()).c_str());
        for (const auto& client : clients) {
            QVERIFY(client->readLine().empty());
            QVERIFY(client->isClosedCleanly());
        }
        half.readBytes(1'000'000);
        QVERIFY(half.isClosed());
    }

private:
    static void addDoors()
    {
        QTest::addColumn<bool>("overHttp");
        QTest::newRow("HTTP") << true;
        QTest::newRow("TCP") << false;
    }
    static std::uint16_t port(const TestSite& site, bool overHttp)
    {
        return overHttp ? site.addresses().http->port : site.addresses().tcp->port;
    }
    void write(const Identity& server) const
    {
        m_files.write("certificate.pem", server.certificate);
        m_files.write("key.pem", server.key);
    }
    NetOptions options(ClientCertificates mode = ClientCertificates::Off) const
    {
        NetOptions net;
        net.tls = TlsOptions{m_files.path("certificate.pem"), m_files.path("key.pem"), mode,
                             m_files.write("ca.pem", m_authority.certificate())};
        return net;
    }
    static void registerCertificate(TestSite& site, const std::string& fingerprint)
    {
        const auto database = site.store().open();
        Device device = **DeviceStore(*database).find("GATE-01");
        device.certificate_fingerprint = fingerprint;
        QVERIFY(DeviceStore(*database).update(device, *Timestamp::parse(kTime)).has_value());
    }

    const Authority m_authority{"authority"};
    const TestFiles m_files;
    Identity m_server;
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tls_test.moc"
