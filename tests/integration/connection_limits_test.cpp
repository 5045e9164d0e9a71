// SPDX-License-Identifier: GPL-3.0-or-later
// How connections end, and what bounds them: the last answer arrives, nobody holds more than his share.
#include "base/json.h"
#include "support/daemon.h"
#include "support/qtest_strings.h"
#include "support/test_site.h"

#include <QDeadlineTimer>
#include <QTest>
#include <fmt/format.h>

using namespace tapledger;
using namespace std::chrono_literals;

namespace {

const std::string kHello = "{\"type\":\"hello\",\"device_id\":\"GATE-01\",\"api_key\":\"key-GATE-01\"}\n";
const std::string kTime = "2026-02-04T08:00:00Z";

std::string postHead(const std::string& path, std::size_t length)
{
    return fmt::format("POST {} HTTP/1.1\r\nHost: x\r\nX-API-Key: key-GATE-01\r\nContent-Type: application/json\r\n"
                       "Content-Length: {}\r\n\r\n",
                       path, length);
}

std::string post(const std::string& path, const std::string& body) { return postHead(path, body.size()) + body; }

int statusOf(LineClient& client)
{
    const std::string line = client.readLine();
    return line.starts_with("HTTP/1.1 ") ? std::atoi(line.c_str() + 9) : 0;
}

/// Reads the rest of a response: its body.
std::string bodyOf(LineClient& client)
{
    std::size_t length = 0;
    for (std::string line = client.readLine(); line.size() > 1; line = client.readLine()) {
        if (line.starts_with("Content-Length: "))
            length = std::stoul(line.substr(16));
    }
    return client.readBytes(length);
}

} // namespace

class ConnectionLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsOneTooManyIsToldSo_data()
    {
        QTest::addColumn<bool>("overHttp");
        QTest::newRow("HTTP") << true;
        QTest::newRow("TCP") << false;
    }
    void whoIsOneTooManyIsToldSo()
    {
        QFETCH(bool, overHttp);
        NetOptions options;
        options.maxConnections = 1;
        TestSite site(Backend::Sqlite, options);
        const std::uint16_t port = overHttp ? site.addresses().http->port : site.addresses().tcp->port;
        LineClient first(port);
        QVERIFY(first.send(overHttp ? post("/api/events", TestSite::tap(1, kTime)) : kHello));
        QVERIFY(!first.readLine().empty());
        LineClient second(port);
        second.send(std::string(100'000, 'x')); // what is not read must not cost the answer
        if (overHttp) {
            QCOMPARE(statusOf(second), 503);
            QVERIFY(bodyOf(second).find("too many connections") != std::string::npos);
        } else {
            QVERIFY(second.readLine().find("too many connections") != std::string::npos);
        }
    }

    void theLastAnswerArrivesThoughMoreWasSent()
    {
        TestSite site(Backend::Sqlite);
        LineClient client(site.addresses().tcp->port);
        const std::string wrong = "{\"type\":\"hello\",\"device_id\":\"GATE-01\",\"api_key\":\"no\"}\n";
        QVERIFY(client.send(wrong + wrong + wrong + std::string(200'000, 'x')));
        for (int i = 0; i < 3; ++i)
            QVERIFY(client.readLine().find("unauthorized") != std::string::npos);
        QVERIFY(client.readLine().empty());
        QVERIFY(client.isClosed());
    }

    void aReaderThatFetchesNoAnswersIsLetGo()
    {
        NetOptions options;
        options.writeTimeout = 300ms;
        TestSite site(Backend::Sqlite, options);
        LineClient client(site.addresses().tcp->port);
        QVERIFY(client.send(kHello));
        const QDeadlineTimer patience(30'000);
        std::string lines;
        for (std::size_t i = 0; i < 30'000; ++i)
            lines += "x\n";
        while (client.send(lines) && !patience.hasExpired()) {
        }
        QVERIFY(!patience.hasExpired());
    }

    void allBodiesTogetherAreBounded()
    {
        NetOptions options;
        options.maxBodiesBytes = 1024 * 1024;
        TestSite site(Backend::Sqlite, options);
        const std::uint16_t port = site.addresses().http->port;
        const std::string batch = "[" + std::string(800'000, ' ') + "]";
        auto slow = std::make_unique<LineClient>(port);
        QVERIFY(slow->send(postHead("/api/events/batch", 800'000) + "["));
        LineClient tap(port); // by now the slow client's head has been read, and single taps still come in
        QVERIFY(tap.send(post("/api/events", TestSite::tap(1, kTime))));
        QCOMPARE(statusOf(tap), 201);
        LineClient other(port);
        QVERIFY(other.send(postHead("/api/events/batch", batch.size())));
        QCOMPARE(statusOf(other), 503);
        slow.reset();
        const QDeadlineTimer patience(10'000);
        for (int status = 0; status != 201;) { // the server learns of the close in its own time
            QVERIFY(!patience.hasExpired());
            LineClient again(port);
            QVERIFY(again.send(post("/api/events/batch", batch)));
            status = statusOf(again);
        }
    }

    void emptyLinesBeforeARequestMeanNothing()
    {
        TestSite site(Backend::Sqlite);
        LineClient client(site.addresses().http->port);
        for (int card = 1; card <= 3; ++card) {
            QVERIFY(client.send("\r\n" + post("/api/events", TestSite::tap(card, kTime)) + "\r\n"));
            QCOMPARE(statusOf(client), 201);
            bodyOf(client);
        }
    }

    void withoutAuthenticationEveryDeviceHasItsOwnLimitOfBatches()
    {
        NetOptions options;
        options.authentication = false;
        options.batchRequestsPerMinute = 2;
        TestSite site(Backend::Sqlite, options);
        LineClient client(site.addresses().http->port);
        const auto send = [&](const std::string& device) {
            const std::string batch = "[" + TestSite::tap(1, kTime, device) + "]";
            client.send(fmt::format("POST /api/events/batch HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                                    "Content-Length: {}\r\n\r\n{}",
                                    batch.size(), batch));
            const int status = statusOf(client);
            bodyOf(client);
            return status;
        };
        QCOMPARE(send("GATE-01"), 201);
        QCOMPARE(send("GATE-01"), 201);
        QCOMPARE(send("GATE-01"), 429);
        QCOMPARE(send("GATE-02"), 201);
    }

    void aLineMayBeJustSoLong_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("end");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("the limit, LF") << 65'536 << "\n" << true;
        QTest::newRow("the limit, CRLF") << 65'536 << "\r\n" << true;
        QTest::newRow("one more, LF") << 65'537 << "\n" << false;
        QTest::newRow("one more, CRLF") << 65'537 << "\r\n" << false;
    }
    void aLineMayBeJustSoLong()
    {
        QFETCH(int, length);
        QFETCH(QString, end);
        QFETCH(bool, isTaken);
        TestSite site(Backend::Sqlite);
        LineClient client(site.addresses().tcp->port);
        std::string line = TestSite::tap(1, kTime);
        line.insert(1, std::string(static_cast<std::size_t>(length) - line.size(), ' '));
        QVERIFY(client.send(kHello + line + end.toStdString()));
        QVERIFY(client.readLine().find("server_time") != std::string::npos);
        const std::string answer = client.readLine();
        QVERIFY2(answer.find(isTaken ? "success" : "payload_too_large") != std::string::npos, answer.c_str());
    }
};

QTEST_GUILESS_MAIN(ConnectionLimitsTest)
#include "connection_limits_test.moc"
