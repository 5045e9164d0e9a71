// SPDX-License-Identifier: GPL-3.0-or-later
// What hostile, broken and slow clients get over HTTP, TCP and UDP: the documented answer; and what they cost: nothing.
#include "base/json.h"
#include "support/daemon.h"
#include "support/memory.h"
#include "support/qtest_strings.h"
#include "support/test_site.h"

#include <QDeadlineTimer>
#include <QTest>
#include <fmt/format.h>

using namespace tapledger;
using namespace std::chrono_literals;

namespace {

const std::string kTime = "2026-02-04T08:05:23Z";
const std::string kKey = "X-API-Key: key-GATE-01\r\n";
const std::string kJson = "Content-Type: application/json\r\n";
const std::string kHost = "Host: x\r\n";

/// A request with everything right but what the case changes.
std::string post(const std::string& body, const std::string& headers = kHost + kKey + kJson,
                 const std::string& target = "/api/events")
{
    return fmt::format("POST {} HTTP/1.1\r\n{}Content-Length: {}\r\nConnection: close\r\n\r\n{}", target, headers,
                       body.size(), body);
}

std::string raw(const std::string& startLine, const std::string& headers, const std::string& body = {})
{
    return startLine + "\r\n" + headers + "\r\n" + body;
}

std::string tapWith(const std::string& member, const std::string& value)
{
    const std::pair<std::string, std::string> members[] = {{"card_uid", "\"04000001\""},
                                                           {"device_id", "\"GATE-01\""},
                                                           {"event_type", "\"time_in\""},
                                                           {"timestamp", "\"" + kTime + "\""}};
    std::string out = "{";
    for (const auto& [name, good] : members)
        out += "\"" + name + "\":" + (name == member ? value : good) + ",";
    if (member.empty() || out.find("\"" + member + "\"") != std::string::npos)
        out.pop_back();
    else
        out += "\"" + member + "\":" + value;
    return out + "}";
}

/// The status of the first response; 0 if the connection was closed without one.
int statusOf(LineClient& client)
{
    const std::string line = client.readLine(15'000);
    return line.starts_with("HTTP/1.1 ") ? std::atoi(line.c_str() + 9) : 0;
}

} // namespace

class MalformedInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        NetOptions net;
        net.requestTimeout = 700ms;
        net.idleTimeout = 1500ms;
        net.rateLimitPerMinute = 0;
        net.batchRequestsPerMinute = 0;
        net.maxConnections = 600;
        m_site = std::make_unique<TestSite>(Backend::Sqlite, net);
        checkAlive();
        m_heldAtStart = heldMemoryKiB();
    }

    void http_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const std::string& bytes, int status) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << status;
        };
        const std::string good = TestSite::tap(1, kTime);
        // Framing.
        row("empty lines and rubbish", "\r\n\r\nrubbish\r\n\r\n", 400);
        row("not HTTP", "hello there\r\n\r\n", 400);
        row("binary", std::string("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15), 400);
        row("HTTP/0.9", "GET /\r\n\r\n", 400);
        row("HTTP/1.2", raw("GET /health HTTP/1.2", kHost), 400);
        row("HTTP/2.0", raw("GET /health HTTP/2.0", kHost), 400);
        row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400);
        row("no host", raw("GET /health HTTP/1.1", ""), 400);
        row("two hosts", raw("GET /health HTTP/1.1", "Host: a\r\nHost: b\r\n"), 400);
        row("HTTP/1.0 without host", raw("GET /health HTTP/1.0", ""), 200);
        row("no method", raw(" /health HTTP/1.1", kHost), 400);
        row("method with a bad character", raw("GE(T /health HTTP/1.1", kHost), 400);
        row("space in the target", raw("GET /he alth HTTP/1.1", kHost), 400);
        row("header without colon", raw("GET /health HTTP/1.1", kHost + "nonsense\r\n"), 400);
        row("space before the colon", raw("GET /health HTTP/1.1", "Host : x\r\n"), 400);
        row("control character in a header", raw("GET /health HTTP/1.1", kHost + "X: a\x01z\r\n"), 400);
        row("NUL in a header", raw("GET /health HTTP/1.1", kHost + std::string("X: a\0z\r\n", 8)), 400);
        row("bare LF", "GET /health HTTP/1.1\nHost: x\n\n", 400);
        row("headers of 20 KiB", raw("GET /health HTTP/1.1", kHost + "X: " + std::string(20'000, 'a') + "\r\n"), 431);
        row("headers of 1 MiB", raw("GET /health HTTP/1.1", kHost + "X: " + std::string(1'000'000, 'a') + "\r\n"), 431);
        row(
            "5,000 headers",
            [] {
                std::string h = kHost;
                for (int i = 0; i < 5000; ++i)
                    h += "A: b\r\n";
                return raw("GET /health HTTP/1.1", h);
            }(),
            431);
        row("target of 20 KiB", raw("GET /" + std::string(20'000, 'a') + " HTTP/1.1", kHost), 431);
        // Smuggling.
        row("length and chunked",
            raw("POST /api/events HTTP/1.1",
                kHost + kKey + kJson + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"),
            400);
        row("chunked and length",
            raw("POST /api/events HTTP/1.1",
                kHost + kKey + kJson + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"),
            400);
        row("two lengths",
            raw("POST /api/events HTTP/1.1", kHost + kKey + kJson + "Content-Length: 2\r\nContent-Length: 3\r\n", "{}"),
            400);
        row("the same length twice",
            raw("POST /api/events HTTP/1.1", kHost + kKey + kJson + "Content-Length: 2\r\nContent-Length: 2\r\n", "{}"),
            400);
        row("negative length", raw("POST /api/events HTTP/1.1", kHost + kKey + kJson + "Content-Length: -1\r\n", "{}"),
            400);
        row("length with a plus",
            raw("POST /api/events HTTP/1.1", kHost + kKey + kJson + "Content-Length: +2\r\n", "{}"), 400);
        row("length in hex", raw("POST /api/events HTTP/1.1", kHost + kKey + kJson + "Content-Length: 0x2\r\n", "{}"),
            400);
        row("length past 64 bits",
            raw("POST /api/events HTTP/1.1", kHost + kKey + kJson + "Content-Length: 99999999999999999999\r\n"), 400);
        row("transfer encoding of another kind",
            raw("POST /api/events HTTP/1.1", kHost + kKey + kJson + "Transfer-Encoding: gzip\r\n"), 400);
        row("transfer encoding chunked, then another",
            raw("POST /api/events HTTP/1.1", kHost + kKey + kJson + "Transfer-Encoding: chunked, identity\r\n"), 400);
        row("bad chunk size",
            raw("POST /api/events HTTP/1.1", kHost + kKey + kJson + "Transfer-Encoding: chunked\r\n",
                "zz\r\n{}\r\n0\r\n\r\n"),
            400);
        row("chunk size past 64 bits",
            raw("POST /api/events HTTP/1.1", kHost + kKey + kJson + "Transfer-Encoding: chunked\r\n",
                "fffffffffffffffff\r\n"),
            400);
        row("chunk longer than said",
            raw("POST /api/events HTTP/1.1", kHost + kKey + kJson + "Transfer-Encoding: chunked\r\n",
                "2\r\n{}}}\r\n0\r\n\r\n"),
            400);
        const std::pair<const char*, const char*> endless[] = {{"extension of a chunk without end", "2;x="},
                                                               {"extension of the last chunk without end", "0;x="},
                                                               {"trailer without end", "0\r\nX: "}};
        for (const auto& [name, begin] : endless)
            row(name,
                raw("POST /api/events HTTP/1.1", kHost + kKey + kJson + "Transfer-Encoding: chunked\r\n",
                    begin + std::string(1'000'000, 'a')),
                400);
        // Routes, methods, types, keys.
        row("unknown path", raw("GET /nothing HTTP/1.1", kHost), 404);
        row("path with dots", raw("GET /api/../health HTTP/1.1", kHost), 404);
        row("a call for people with a device's key", raw("GET /api/employees HTTP/1.1", kHost + kKey), 401);
        row("a call that does not exist", raw("GET /api/salaries HTTP/1.1", kHost + kKey), 404);
        row("absolute target", raw("GET http://x/health HTTP/1.1", kHost), 404);
        row("asterisk", raw("OPTIONS * HTTP/1.1", kHost), 404);
        row("GET on events", raw("GET /api/events HTTP/1.1", kHost + kKey), 405);
        row("DELETE on events", raw("DELETE /api/events HTTP/1.1", kHost + kKey), 405);
        row("TRACE", raw("TRACE /api/events HTTP/1.1", kHost + kKey), 405);
        row("POST on health", post("", kHost, "/health"), 405);
        row("no content type", post(good, kHost + kKey), 415);
        row("form", post("a=b", kHost + kKey + "Content-Type: application/x-www-form-urlencoded\r\n"), 415);
        row("NDJSON on the single call", post(good, kHost + kKey + "Content-Type: application/x-ndjson\r\n"), 415);
        row("another charset", post(good, kHost + kKey + "Content-Type: application/json; charset=latin1\r\n"), 415);
        row("no key", post(good, kHost + kJson), 401);
        row("empty key", post(good, kHost + kJson + "X-API-Key: \r\n"), 401);
        row("wrong key", post(good, kHost + kJson + "X-API-Key: key-GATE-99\r\n"), 401);
        row("key of 8 KiB", post(good, kHost + kJson + "X-API-Key: " + std::string(8000, 'k') + "\r\n"), 401);
        row("two keys", post(good, kHost + kJson + kKey + "X-API-Key: key-GATE-02\r\n"), 400);
        row("two tokens",
            raw("GET /api/auth/me HTTP/1.1", kHost + "Authorization: Bearer a\r\nauthorization: Bearer b\r\n"), 400);
        row("key of another device", post(TestSite::tap(1, kTime, "GATE-02")), 403);
        row("disabled device", post(TestSite::tap(1, kTime, "GATE-OFF"), kHost + kJson + "X-API-Key: key-GATE-OFF\r\n"),
            400);
        // Sizes.
        row("100 MB declared", raw("POST /api/events HTTP/1.1", kHost + kKey + kJson + "Content-Length: 100000000\r\n"),
            413);
        row("64 KiB and one", post(std::string(65'537, ' ')), 413);
        row("chunks past 64 KiB",
            raw("POST /api/events HTTP/1.1", kHost + kKey + kJson + "Transfer-Encoding: chunked\r\n",
                "11000\r\n" + std::string(0x11000, ' ') + "\r\n0\r\n\r\n"),
            413);
        row(
            "a batch of 10,001",
            [] {
                std::string b = "[";
                for (int i = 0; i < 10'001; ++i)
                    b += i ? ",1" : "1";
                return post(b + "]", kHost + kKey + kJson, "/api/events/batch");
            }(),
            413);
        row("9 MiB of batch declared",
            raw("POST /api/events/batch HTTP/1.1", kHost + kKey + kJson + "Content-Length: 9000000\r\n"), 413);
        // JSON.
        row("no body", post(""), 400);
        row("not JSON", post("card_uid=04"), 400);
        row("an array", post("[]"), 400);
        row("a number", post("1"), 400);
        row("cut off", post(good.substr(0, good.size() - 1)), 400);
        row("two objects", post(good + good), 400);
        row("trailing comma", post("{\"card_uid\":\"04\",}"), 400);
        row("duplicate key", post(tapWith("x", "1,\"x\":2")), 400);
        row("duplicate card_uid", post(tapWith("x", "1,\"card_uid\":\"04000002\"")), 400);
        row("deep nesting", post(tapWith("x", std::string(20'000, '[') + std::string(20'000, ']'))), 400);
        row("65 levels", post(tapWith("x", std::string(64, '[') + std::string(64, ']'))), 400);
        row("huge number", post(tapWith("x", "1e400")), 400);
        row("number of 60,000 digits", post(tapWith("x", std::string(60'000, '9'))), 400);
        row("NaN", post(tapWith("x", "NaN")), 400);
        row("invalid UTF-8", post(tapWith("x", "\"\xff\"")), 400);
        row("overlong UTF-8", post(tapWith("x", "\"\xc0\xaf\"")), 400);
        row("UTF-16", post(std::string("{\0}\0", 4)), 400);
        row("byte order mark", post("\xef\xbb\xbf" + good), 400);
        row("lone surrogate", post(tapWith("x", "\"\\ud800\"")), 400);
        row("NUL escaped", post(tapWith("x", "\"\\u0000\"")), 400);
        row("NUL raw", post(tapWith("x", std::string("\"a\0b\"", 5))), 400);
        row("single quotes", post("{'card_uid':'04'}"), 400);
        // Fields.
        row("no fields", post("{}"), 422);
        row("card_uid null", post(tapWith("card_uid", "null")), 422);
        row("card_uid a number", post(tapWith("card_uid", "4")), 422);
        row("card_uid odd digits", post(tapWith("card_uid", "\"041\"")), 422);
        row("card_uid of 33 bytes", post(tapWith("card_uid", "\"" + std::string(66, 'A') + "\"")), 422);
        row("card_uid with SQL", post(tapWith("card_uid", "\"04' OR 1=1--\"")), 422);
        row("device_id with SQL", post(tapWith("device_id", "\"GATE-01'; DROP TABLE rfid_ledger;--\"")), 422);
        row("device_id with line end", post(tapWith("device_id", "\"GATE-01\\r\\nX: y\"")), 422);
        row("device_id too long", post(tapWith("device_id", "\"" + std::string(65, 'A') + "\"")), 422);
        row("event_type unknown", post(tapWith("event_type", "\"nap\"")), 422);
        row("event_type in capitals", post(tapWith("event_type", "\"TIME_IN\"")), 422);
        row("timestamp without offset", post(tapWith("timestamp", "\"2026-02-04T08:05:23\"")), 422);
        row("30 February", post(tapWith("timestamp", "\"2026-02-30T08:05:23Z\"")), 422);
        row("29 February of no leap year", post(tapWith("timestamp", "\"2025-02-29T08:05:23Z\"")), 422);
        row("hour 24", post(tapWith("timestamp", "\"2026-02-04T24:00:00Z\"")), 422);
        row("second 60", post(tapWith("timestamp", "\"2026-02-04T08:05:60Z\"")), 422);
        row("year 10000", post(tapWith("timestamp", "\"10000-01-01T00:00:00Z\"")), 422);
        row("year 0", post(tapWith("timestamp", "\"0000-01-01T00:00:00Z\"")), 422);
        row("Unix time", post(tapWith("timestamp", "1770192323")), 422);
        row("infinity", post(tapWith("timestamp", "\"infinity\"")), 422);
        row("in the future", post(tapWith("timestamp", "\"2999-01-01T00:00:00Z\"")), 400);
        row("server's own name", post(tapWith("_srv", "{\"employee_id\":1}")), 422);
        row("any name of the server's", post(tapWith("_x", "1")), 422);
        row("unknown card", post(tapWith("card_uid", "\"FFFFFFFF\"")), 400);
        row("payload that grows past its limit",
            post(tapWith(
                "x", "\"" +
                         [] {
                             std::string s;
                             for (int i = 0; i < 20'000; ++i)
                                 s += "\xc3\xa9";
                             return s;
                         }() +
                         "\"")),
            413);
        row("heartbeat of a strange name", post("", kHost + kKey, "/api/devices/heartbeat/a%20b"), 404);
        row("heartbeat of another device", post("", kHost + kKey, "/api/devices/heartbeat/GATE-02"), 403);
        row("heartbeat with a bad body", post("[]", kHost + kKey, "/api/devices/heartbeat/GATE-01"), 400);
        row("heartbeat with a bad time",
            post("{\"device_time\":\"now\"}", kHost + kKey, "/api/devices/heartbeat/GATE-01"), 422);
        row("heartbeat with a long version",
            post("{\"firmware_version\":\"" + std::string(300, 'v') + "\"}", kHost + kKey,
                 "/api/devices/heartbeat/GATE-01"),
            422);
        // Half requests run into the time limit.
        row("transfer encoding over HTTP/1.0",
            raw("POST /api/events HTTP/1.0", kHost + kKey + kJson + "Transfer-Encoding: chunked\r\n", "0\r\n\r\n"),
            400);
        row("half a request line", "POST /api/ev", 408);
        row("half the headers", "POST /api/events HTTP/1.1\r\nHost: x\r\n", 408);
        row("half the body", raw("POST /api/events HTTP/1.1", kHost + kKey + kJson + "Content-Length: 100\r\n", "{"),
            408);
        row("a chunk that never ends",
            raw("POST /api/events HTTP/1.1", kHost + kKey + kJson + "Transfer-Encoding: chunked\r\n", "ff\r\n{"), 408);
    }
    void http()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        LineClient client(m_site->addresses().http->port);
        QVERIFY(client.isConnected());
        client.send(bytes.toStdString()); // the server may refuse before all is sent
        QCOMPARE(statusOf(client), status);
    }

    void tcp_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("goesOn");
        const auto row = [](const char* name, const std::string& line, const char* reason, bool goesOn = true) {
            QTest::newRow(name) << QByteArray::fromStdString(line) << QString::fromUtf8(reason) << goesOn;
        };
        row("not JSON", "hello", "malformed_json");
        row("an array", "[]", "malformed_json");
        row("a text", "\"x\"", "malformed_json");
        row("HTTP", "GET / HTTP/1.1\r", "malformed_json");
        row("NUL", std::string("{\0}", 3), "malformed_json");
        row("deep", std::string(30'000, '['), "malformed_json");
        row("invalid UTF-8", "{\"x\":\"\xff\"}", "malformed_json");
        row("duplicate key", tapWith("x", "1,\"x\":2"), "malformed_json");
        row("empty object", "{}", "invalid_field");
        row("unknown type", R"({"type":"bye"})", "invalid_field");
        row("type no text", R"({"type":1})", "invalid_field");
        row("wrong key", R"({"type":"hello","device_id":"GATE-01","api_key":"no"})", "unauthorized");
        row("key of another device", R"({"type":"hello","device_id":"GATE-01","api_key":"key-GATE-02"})",
            "unauthorized");
        row("hello without key", R"({"type":"hello","device_id":"GATE-01"})", "unauthorized");
        row("tap of another device", TestSite::tap(1, kTime, "GATE-02"), "forbidden");
        row("heartbeat of another device", R"({"type":"heartbeat","device_id":"GATE-02"})", "forbidden");
        row("impossible date", tapWith("timestamp", "\"2026-02-30T08:05:23Z\""), "invalid_field");
        row("unknown card", tapWith("card_uid", "\"FFFFFFFF\""), "unknown_card");
        row("a line of 64 KiB and more", "{\"x\":\"" + std::string(70'000, 'x') + "\"}", "payload_too_large", false);
        row("1 MiB without line end", std::string(1'000'000, 'x'), "payload_too_large", false);
    }
    void tcp()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, reason);
        QFETCH(bool, goesOn);
        LineClient client(m_site->addresses().tcp->port);
        QVERIFY(client.send("{\"type\":\"hello\",\"device_id\":\"GATE-01\",\"api_key\":\"key-GATE-01\"}\n"));
        QVERIFY(client.readLine().find("\"ok\"") != std::string::npos);
        client.send(line.toStdString() + "\n");
        const auto answer = json::parse(client.readLine());
        QVERIFY(answer.has_value());
        QCOMPARE(*answer->find("reason")->string(), reason.toStdString());
        client.send("{\"type\":\"heartbeat\",\"device_id\":\"GATE-01\"}\n");
        QCOMPARE(client.readLine().find("\"ok\"") != std::string::npos, goesOn);
    }

    void udp_data()
    {
        QTest::addColumn<QByteArray>("datagram");
        QTest::addColumn<QString>("reason"); ///< empty: no answer
        const auto row = [](const char* name, const std::string& datagram, const char* reason) {
            QTest::newRow(name) << QByteArray::fromStdString(datagram) << QString::fromUtf8(reason);
        };
        row("short rubbish", "x", "");
        row("long rubbish", std::string(1000, 'x'), "unauthorized");
        row("no key", TestSite::tap(1, kTime), "unauthorized");
        row("wrong key", tapWith("api_key", "\"no\""), "unauthorized");
        row("forged signature", tapWith("device_signature", "\"AAAA\""), "unauthorized");
        row("an unknown type with a signature",
            R"({"type":"hello","device_signature":"AAAA","x":"xxxxxxxxxxxxxxxxxxx"})", "unauthorized");
        row("key of another device", tapWith("api_key", "\"key-GATE-02\""), "forbidden");
        row("right key, bad field", R"({"api_key":"key-GATE-01","card_uid":"04"})", "invalid_field");
        row("right key, unknown type", R"({"api_key":"key-GATE-01","type":"hello"})", "invalid_field");
        row("right key, unknown card",
            R"({"api_key":"key-GATE-01","card_uid":"FF","device_id":"GATE-01","event_type":"time_in","timestamp":"2026-02-04T08:05:23Z"})",
            "unknown_card");
    }
    void udp()
    {
        QFETCH(QByteArray, datagram);
        QFETCH(QString, reason);
        UdpClient client(m_site->addresses().udp->port);
        client.send(datagram.toStdString());
        if (reason.isEmpty()) // the next question is answered, so this one was not
            client.send(R"({"api_key":"key-GATE-01","type":"heartbeat","device_id":"GATE-01"})");
        const QByteArray answer = QByteArray::fromStdString(client.receive());
        if (reason.isEmpty()) {
            QVERIFY2(answer.contains("\"status\":\"ok\""), answer.constData());
            return;
        }
        QVERIFY2(answer.contains(QByteArray("\"" + reason.toUtf8() + "\"")), answer.constData());
        QVERIFY(reason != QLatin1StringView("unauthorized") || answer.size() <= datagram.size());
    }

    void fiveHundredIdleConnectionsCostNothing()
    {
        std::vector<std::unique_ptr<LineClient>> idle;
        for (int i = 0; i < 250; ++i) {
            idle.push_back(std::make_unique<LineClient>(m_site->addresses().http->port));
            idle.push_back(std::make_unique<LineClient>(m_site->addresses().tcp->port));
        }
        checkAlive();
        for (const auto& client : idle)
            QCOMPARE(client->readLine(15'000), std::string()); // closed by the server, without a word
    }

    void slowClientsAreCutOff()
    {
        LineClient client(m_site->addresses().http->port);
        const QDeadlineTimer patience(15'000);
        // A byte now and then does not extend the time for a request.
        std::string answer;
        for (const char c :
             std::string("POST /api/events HTTP/1.1\r\nHost: x\r\nX-A: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")) {
            if (!client.send(std::string(1, c)) || patience.hasExpired())
                break;
            answer = client.readLine(50);
            if (!answer.empty())
                break;
        }
        QVERIFY2(answer.starts_with("HTTP/1.1 408"), answer.c_str());
    }

    void noLineIsLostHoweverManyComeAtOnce()
    {
        LineClient client(m_site->addresses().tcp->port);
        constexpr int kLines = 8000;
        std::string stream = "{\"type\":\"hello\",\"device_id\":\"GATE-01\",\"api_key\":\"key-GATE-01\"}\n";
        for (int i = 0; i < kLines; ++i)
            stream += "x\n";
        QVERIFY(client.send(stream));
        client.finishSending();
        int answers = 0;
        while (!client.readLine().empty())
            ++answers;
        QCOMPARE(answers, kLines + 1);
    }

    void aStrangerCannotBuyTime()
    {
        LineClient client(m_site->addresses().tcp->port);
        const QDeadlineTimer patience(10'000);
        while (client.send("\n") && client.readLine(100).empty() && !client.isClosed() && !patience.hasExpired()) {
        }
        QVERIFY(!patience.hasExpired());
    }

    void aClientThatGoesInTheMiddle()
    {
        for (int i = 0; i < 50; ++i) {
            LineClient http(m_site->addresses().http->port);
            http.send(post(TestSite::tap(1, kTime)).substr(0, 60));
            LineClient tcp(m_site->addresses().tcp->port);
            tcp.send("{\"type\":\"hello\",\"device_id\":\"GATE-01\",\"api_key\":\"key-GATE-01\"}\n" +
                     TestSite::tap(i % 100 + 1, kTime) + "\n{\"card");
        }
        checkAlive();
    }

    void cleanupTestCase()
    {
        checkAlive();
        const std::int64_t grown = heldMemoryKiB() - m_heldAtStart;
        qInfo("memory grew by %lld KiB", static_cast<long long>(grown));
        QVERIFY(grown < 64 * 1024);
        m_site.reset();
    }

private:
    void checkAlive()
    {
        LineClient client(m_site->addresses().http->port);
        QVERIFY(client.send(raw("GET /health HTTP/1.1", kHost + "Connection: close\r\n")));
        QCOMPARE(statusOf(client), 200);
    }

    std::unique_ptr<TestSite> m_site;
    std::int64_t m_heldAtStart = 0;
};

QTEST_GUILESS_MAIN(MalformedInputTest)
#include "malformed_input_test.moc"
