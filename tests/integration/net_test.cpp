// SPDX-License-Identifier: GPL-3.0-or-later
// The doors from outside: a reader's view of HTTP, TCP and UDP, on both databases.
#include "base/json.h"
#include "support/daemon.h"
#include "support/manual_clock.h"
#include "support/qtest_strings.h"
#include "support/test_site.h"

#include <QTest>
#include <fmt/format.h>

using namespace tapledger;
using namespace std::chrono_literals;

namespace {

const Timestamp kNoon = *Timestamp::parse("2026-02-04T12:00:00Z");
const std::string kHello = "{\"type\":\"hello\",\"device_id\":\"GATE-01\",\"api_key\":\"key-GATE-01\"}\n";

std::string at(int minutesBeforeNoon) { return (kNoon - std::chrono::minutes(minutesBeforeNoon)).iso(); }

std::string member(const std::string& jsonText, std::string_view name)
{
    const auto value = json::parse(jsonText);
    const json::Value* found = value ? value->find(name) : nullptr;
    return !found ? std::string() : found->string() ? *found->string() : json::canonical(*found);
}

struct Response
{
    int status = 0;
    std::map<std::string, std::string> headers;
    std::string body;
};

/// Sends one request over a connection that stays open, and reads its response.
Response request(LineClient& client, const std::string& method, const std::string& path, const std::string& body = {},
                 const std::string& headers = "X-API-Key: key-GATE-01\r\nContent-Type: application/json\r\n")
{
    client.send(fmt::format("{} {} HTTP/1.1\r\nHost: x\r\n{}Content-Length: {}\r\n\r\n{}", method, path, headers,
                            body.size(), body));
    Response response;
    const std::string statusLine = client.readLine();
    if (!statusLine.starts_with("HTTP/1.1 "))
        return response;
    response.status = std::atoi(statusLine.c_str() + 9);
    for (std::string line = client.readLine(); line.size() > 1; line = client.readLine()) {
        const auto colon = line.find(':');
        response.headers[line.substr(0, colon)] = line.substr(colon + 2, line.size() - colon - 3);
    }
    if (method != "HEAD")
        response.body = client.readBytes(std::stoul(response.headers["Content-Length"]));
    return response;
}

} // namespace

class NetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tapsOverHttp_data() { addBackendRows(); }
    void tapsOverHttp()
    {
        QFETCH(tapledger::Backend, backend);
        const ManualClock clock(kNoon);
        TestSite site(backend, {}, {}, &clock);
        LineClient client(site.addresses().http->port);
        const Response first = request(client, "POST", "/api/events", TestSite::tap(1, at(0)));
        QCOMPARE(first.status, 201);
        QCOMPARE(member(first.body, "status"), std::string("success"));
        QCOMPARE(member(first.body, "sequence_id"), std::string("1"));
        QCOMPARE(member(first.body, "hash").size(), 64U);
        const Response again = request(client, "POST", "/api/events/", TestSite::tap(1, at(0)));
        QCOMPARE(again.status, 200);
        QCOMPARE(member(again.body, "reason"), std::string("duplicate"));
        QCOMPARE(member(again.body, "sequence_id"), std::string("1"));
        const Response unknown = request(client, "POST", "/api/events", TestSite::tap(200, at(0)));
        QCOMPARE(unknown.status, 400);
        QCOMPARE(member(unknown.body, "reason"), std::string("unknown_card"));
        QCOMPARE(member(unknown.body, "card_uid"), std::string("04:00:00:C8"));
    }

    void batches_data() { addBackendRows(); }
    void batches()
    {
        QFETCH(tapledger::Backend, backend);
        const ManualClock clock(kNoon);
        TestSite site(backend, {}, {}, &clock);
        LineClient client(site.addresses().http->port);
        const std::vector<std::string> taps = {
            TestSite::tap(1, at(90)),   "{\"card_uid\":1,\"card_uid\":2}",       TestSite::tap(1, at(90)),
            TestSite::tap(200, at(90)), TestSite::tap(2, at(43'200), "GATE-01"), TestSite::tap(3, at(5), "GATE-02")};
        std::string array = "[";
        std::string lines;
        for (const std::string& tap : taps) {
            array += (array.size() > 1 ? "," : "") + tap;
            lines += tap + "\r\n\n";
        }
        array += "]";
        const std::vector<std::string> expected = {"success", "error", "ignored", "rejected", "success", "error"};
        const Response response = request(client, "POST", "/api/events/batch", array);
        QCOMPARE(response.status, 201);
        const auto answer = json::parse(response.body);
        QCOMPARE(answer->find("total")->integer().value(), 6);
        QCOMPARE(answer->find("processed")->integer().value(), 2);
        QCOMPARE(answer->find("ignored")->integer().value(), 1);
        QCOMPARE(answer->find("rejected")->integer().value(), 1);
        QCOMPARE(answer->find("errors")->integer().value(), 2);
        QCOMPARE(answer->find("queued")->integer().value(), 0);
        for (std::size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(*answer->find("results")->array()->at(i).find("status")->string(), expected[i]);
        // The same again, as lines: nothing is recorded twice.
        const Response again = request(client, "POST", "/api/events/batch", lines,
                                       "X-API-Key: key-GATE-01\r\nContent-Type: application/x-ndjson\r\n");
        QCOMPARE(member(again.body, "processed"), std::string("0"));
        QCOMPARE(member(again.body, "ignored"), std::string("3"));
        QCOMPARE(request(client, "POST", "/api/events/batch", "[]").status, 201);
    }

    void aBatchAMonthLaterIsIgnoredAcrossARestart_data() { addBackendRows(); }
    void aBatchAMonthLaterIsIgnoredAcrossARestart()
    {
        QFETCH(tapledger::Backend, backend);
        ManualClock clock(kNoon);
        TestSite site(backend, {}, {}, &clock);
        std::string array = "[";
        for (int i = 0; i < 1000; ++i)
            array += (i ? "," : "") + TestSite::tap(i % 100 + 1, at(i / 100 + 10));
        array += "]";
        {
            LineClient client(site.addresses().http->port);
            QCOMPARE(member(request(client, "POST", "/api/events/batch", array).body, "processed"),
                     std::string("1000"));
        }
        site.stop();
        clock.advance(24h * 30);
        SystemRandom random;
        Pipeline::Options options;
        options.databaseUrl = site.store().url();
        Pipeline pipeline(options, clock, random);
        pipeline.start();
        NetOptions net;
        net.http = Endpoint{};
        NetServer server(net, pipeline, clock);
        const auto addresses = server.start();
        QVERIFY(addresses.has_value());
        QTRY_VERIFY_WITH_TIMEOUT(pipeline.status().state == PipelineState::Writing, 10'000);
        {
            LineClient client(addresses->http->port);
            QCOMPARE(member(request(client, "POST", "/api/events/batch", array).body, "ignored"), std::string("1000"));
        }
        server.stopReading();
        pipeline.stop();
        server.stop();
    }

    void heartbeatAndHealth()
    {
        const ManualClock clock(kNoon);
        TestSite site(Backend::Sqlite, {}, {}, &clock);
        LineClient client(site.addresses().http->port);
        const Response heartbeat = request(client, "POST", "/api/devices/heartbeat/GATE-01",
                                           R"({"firmware_version":"1.2","device_time":"2026-02-04T11:59:58Z"})");
        QCOMPARE(heartbeat.status, 200);
        QCOMPARE(member(heartbeat.body, "last_heartbeat"), kNoon.iso());
        QCOMPARE(member(heartbeat.body, "server_time"), kNoon.iso());
        QVERIFY(site.pipeline().bookkeeper().flush().has_value());
        auto database = Database::open(site.store().url());
        const auto device = DeviceStore(**database).find("GATE-01");
        QVERIFY((*device)->is_online);
        QCOMPARE((*device)->firmware_version, std::string("1.2"));
        QCOMPARE((*device)->clock_skew_ms.value(), -2000);
        QVERIFY((*device)->last_heartbeat_at.value() == kNoon);
        for (const char* path : {"/health", "/health/live", "/health/ready", "/health/"})
            QCOMPARE(request(client, "GET", path, "", "").status, 200);
        const Response head = request(client, "HEAD", "/health", "", "");
        QCOMPARE(head.status, 200);
        QVERIFY(std::stoul(head.headers.at("Content-Length")) > 10);
        QCOMPARE(member(request(client, "GET", "/health", "", "").body, "status"), std::string("ok"));
        QCOMPARE(request(client, "PUT", "/api/events").headers.at("Allow"), std::string("POST"));
    }

    void aSilentDeviceGoesOffline()
    {
        ManualClock clock(kNoon);
        TestSite site(Backend::Sqlite, {}, {}, &clock);
        LineClient client(site.addresses().http->port);
        QCOMPARE(request(client, "POST", "/api/devices/heartbeat/GATE-01").status, 200);
        auto database = Database::open(site.store().url());
        const auto isOnline = [&] {
            const bool flushed = site.pipeline().bookkeeper().flush().has_value();
            return flushed && (*DeviceStore(**database).find("GATE-01"))->is_online;
        };
        QVERIFY(isOnline());
        clock.advance(119s);
        QVERIFY(isOnline());
        clock.advance(2s);
        QVERIFY(!isOnline());
        QCOMPARE(request(client, "POST", "/api/events", TestSite::tap(1, clock.now().iso())).status,
                 201); // a tap is a sign of life too
        QTRY_VERIFY(isOnline());
    }

    void linesOverTcp_data()
    {
        QTest::addColumn<int>("chunk"); ///< bytes a write
        QTest::addColumn<QByteArray>("lineEnd");
        QTest::newRow("one write") << 1'000'000 << QByteArray("\n");
        QTest::newRow("split anywhere") << 7 << QByteArray("\n");
        QTest::newRow("CRLF and blank lines") << 50 << QByteArray("\r\n\r\n \n");
    }
    void linesOverTcp()
    {
        QFETCH(int, chunk);
        QFETCH(QByteArray, lineEnd);
        const ManualClock clock(kNoon);
        NetOptions net;
        net.rateLimitPerMinute = 0;
        TestSite site(Backend::Sqlite, net, {}, &clock);
        LineClient client(site.addresses().tcp->port);
        std::string stream = kHello;
        for (int i = 0; i < 300; ++i)
            stream += (i % 10 == 9 ? "broken" : TestSite::tap(i % 100 + 1, at(i / 100 + 10))) + lineEnd.toStdString();
        for (std::size_t i = 0; i < stream.size(); i += static_cast<std::size_t>(chunk))
            QVERIFY(client.send(stream.substr(i, static_cast<std::size_t>(chunk))));
        QCOMPARE(member(client.readLine(), "status"), std::string("ok"));
        std::int64_t sequence = 0;
        for (int i = 0; i < 300; ++i) { // in the order sent, the refused among the recorded
            const std::string answer = client.readLine();
            if (i % 10 == 9)
                QCOMPARE(member(answer, "reason"), std::string("malformed_json"));
            else
                QCOMPARE(member(answer, "sequence_id"), std::to_string(++sequence));
        }
    }

    void aLastLineWithoutEndIsAnsweredBeforeTheClose()
    {
        const ManualClock clock(kNoon);
        TestSite site(Backend::Sqlite, {}, {}, &clock);
        LineClient client(site.addresses().tcp->port);
        QVERIFY(client.send(kHello + TestSite::tap(1, at(0))));
        client.finishSending();
        QCOMPARE(member(client.readLine(), "status"), std::string("ok"));
        QCOMPARE(member(client.readLine(), "status"), std::string("success"));
        QCOMPARE(client.readLine(), std::string()); // closed
    }

    void strangersGetNowhere()
    {
        NetOptions net;
        net.requestTimeout = 500ms;
        TestSite site(Backend::Sqlite, net);
        LineClient client(site.addresses().tcp->port);
        QVERIFY(client.send(TestSite::tap(1, at(0)) + "\n"));
        QCOMPARE(member(client.readLine(), "reason"), std::string("unauthorized"));
        for (int i = 0; i < 3; ++i) {
            client.send("{\"type\":\"hello\",\"device_id\":\"GATE-01\",\"api_key\":\"guess\"}\n");
            QCOMPARE(member(client.readLine(), "reason"), std::string("unauthorized"));
        }
        QCOMPARE(client.readLine(), std::string()); // three guesses, and out
        LineClient silent(site.addresses().tcp->port);
        QCOMPARE(silent.readLine(), std::string()); // no hello in time
    }

    void aDeviceThatTapsTooOftenIsToldToWait()
    {
        ManualClock clock(kNoon);
        NetOptions net;
        net.rateLimitPerMinute = 3;
        TestSite site(Backend::Sqlite, net, {}, &clock);
        LineClient client(site.addresses().http->port);
        for (int i = 1; i <= 3; ++i)
            QCOMPARE(request(client, "POST", "/api/events", TestSite::tap(i, at(0))).status, 201);
        const Response limited = request(client, "POST", "/api/events", TestSite::tap(4, at(0)));
        QCOMPARE(limited.status, 429);
        QCOMPARE(limited.headers.at("Retry-After"), std::string("20"));
        // Catch-up is not limited by taps.
        QCOMPARE(member(request(client, "POST", "/api/events/batch",
                                "[" + TestSite::tap(4, at(1)) + "," + TestSite::tap(5, at(1)) + "]")
                            .body,
                        "processed"),
                 std::string("2"));
        clock.advance(20s);
        QCOMPARE(request(client, "POST", "/api/events", TestSite::tap(6, at(0))).status, 201);
    }

    void backpressureLosesNothing_data() { addBackendRows(); }
    void backpressureLosesNothing()
    {
        QFETCH(tapledger::Backend, backend);
        const ManualClock clock(kNoon);
        NetOptions net;
        net.rateLimitPerMinute = 0;
        net.maxInFlight = 50;
        Pipeline::Options pipeline;
        pipeline.queueCapacity = 1;
        pipeline.batchLimit = 8;
        TestSite site(backend, net, pipeline, &clock);
        std::vector<std::unique_ptr<LineClient>> clients;
        for (int c = 0; c < 4; ++c) {
            clients.push_back(std::make_unique<LineClient>(site.addresses().tcp->port));
            std::string lines = kHello;
            for (int i = 0; i < 200; ++i)
                lines += TestSite::tap(i % 100 + 1, at(10 + (c * 200 + i) / 100)) + "\n";
            QVERIFY(clients.back()->send(lines));
        }
        int recorded = 0;
        for (const auto& client : clients) {
            client->readLine();
            for (int i = 0; i < 200; ++i)
                recorded += member(client->readLine(), "status") == "success";
        }
        QCOMPARE(recorded, 800);
        QCOMPARE(site.pipeline().status().head_sequence_id, 800);
    }

    void stoppingAnswersWhatWasTaken()
    {
        const ManualClock clock(kNoon);
        NetOptions net;
        net.rateLimitPerMinute = 0;
        TestSite site(Backend::Sqlite, net, {}, &clock);
        LineClient client(site.addresses().tcp->port);
        std::string lines = kHello;
        for (int i = 0; i < 500; ++i)
            lines += TestSite::tap(i % 100 + 1, at(10 + i / 100)) + "\n";
        QVERIFY(client.send(lines));
        QCOMPARE(member(client.readLine(), "status"), std::string("ok"));
        QCOMPARE(member(client.readLine(), "sequence_id"), std::string("1"));
        site.stop();
        std::int64_t last = 1;
        for (std::string answer = client.readLine(); !answer.empty(); answer = client.readLine()) {
            if (member(answer, "status") == "success")
                last = std::stoll(member(answer, "sequence_id"));
        }
        auto database = Database::open(site.store().url());
        QCOMPARE(LedgerStore(**database).head()->sequence_id, last); // all that was recorded was said
    }
};

QTEST_GUILESS_MAIN(NetTest)
#include "net_test.moc"
