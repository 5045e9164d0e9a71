// SPDX-License-Identifier: GPL-3.0-or-later
// Devices at the doors: keys that are replaced, addresses they may speak from; and who may read what the server says of
// itself.
#include "domain/ip_network.h"
#include "services/device_service.h"
#include "services/user_service.h"
#include "support/api_client.h"
#include "support/manual_clock.h"
#include "support/qtest_strings.h"
#include "support/test_site.h"

#include <QTest>
#include <fmt/format.h>

using namespace tapledger;
using namespace std::chrono_literals;

namespace {

const Timestamp kNoon = *Timestamp::parse("2026-02-04T12:00:00Z");
const Actor kTester{"tester", "test", Role::Admin};
const std::string kHello = "{\"type\":\"hello\",\"device_id\":\"GATE-01\",\"api_key\":\"key-GATE-01\"}\n";

std::string keyHeader(const std::string& key) { return "X-API-Key: " + key + "\r\n"; }

} // namespace

class AccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void networks_data()
    {
        QTest::addColumn<std::string>("network");
        QTest::addColumn<std::string>("address");
        QTest::addColumn<int>("expected"); // -1: no network
        const auto row = [](const char* network, const char* address, int expected) {
            QTest::addRow("%s %s", network, address) << std::string(network) << std::string(address) << expected;
        };
        row("10.1.0.0/16", "10.1.255.255", 1);
        row("10.1.0.0/16", "10.2.0.0", 0);
        row("10.1.0.0/16", "::ffff:10.1.2.3", 1);
        row("10.1.2.3", "10.1.2.3", 1);
        row("10.1.2.3", "10.1.2.4", 0);
        row("10.1.2.2/31", "10.1.2.3", 1);
        row("0.0.0.0/0", "203.0.113.9", 1);
        row("0.0.0.0/0", "2001:db8::1", 0);
        row("::/0", "2001:db8::1", 1);
        row("2001:db8::/33", "2001:db8:7fff::1", 1);
        row("2001:db8::/33", "2001:db8:8000::1", 0);
        row("fe80::/10", "fe80::1%eth0", 1);
        row("10.1.0.0/16", "", 0);
        row("10.1.0.0/16", "nonsense", 0);
        row("10.1.2.3/16", "10.1.2.3", -1);
        row("10.1.0.0/33", "10.1.2.3", -1);
        row("10.1.0.0/-1", "10.1.2.3", -1);
        row("10.1.0.0/", "10.1.2.3", -1);
        row("0.0.0.0/-0", "10.1.2.3", -1);
        row("10.1.0/24", "10.1.0.1", -1);
        row("gate.example", "10.1.2.3", -1);
        row("", "10.1.2.3", -1);
        QTest::newRow("NUL") << std::string("10.1.2.3\0.5", 11) << std::string("10.1.2.3") << -1;
    }
    void networks()
    {
        QFETCH(std::string, network);
        QFETCH(std::string, address);
        QFETCH(int, expected);
        const auto parsed = IpNetwork::parse(network);
        QCOMPARE(parsed ? static_cast<int>(parsed->contains(address)) : -1, expected);
    }

    void addresses_data() { addBackendRows(); }
    void addresses()
    {
        QFETCH(tapledger::Backend, backend);
        TestSite site(backend);
        const std::string tap = TestSite::tap(1, "2026-02-04T11:00:00Z");
        ApiClient gate(site.addresses().http->port);
        LineClient open(site.addresses().tcp->port); // before the rule was made
        open.send(kHello);
        QVERIFY(open.readLine().starts_with("{\"status\":\"ok\""));

        allowFrom(site, "10.0.0.0/8");
        const auto beats = [&](const std::string& device) {
            return gate.call("POST", "/api/devices/heartbeat/" + device, {}, keyHeader("key-" + device)).status;
        };
        QTRY_COMPARE(beats("GATE-01"), 403);
        QCOMPARE(gate.call("POST", "/api/events", tap, keyHeader("key-GATE-01")).status, 403);
        QCOMPARE(beats("GATE-02"), 200);
        LineClient tcp(site.addresses().tcp->port);
        tcp.send(kHello);
        QVERIFY(tcp.readLine().find("\"forbidden\"") != std::string::npos);
        open.send(tap + "\n");
        QVERIFY(open.readLine().find("\"forbidden\"") != std::string::npos);
        UdpClient udp(site.addresses().udp->port);
        udp.send(tap.substr(0, tap.size() - 1) + ",\"api_key\":\"key-GATE-01\"}");
        QVERIFY(udp.receive().find("\"forbidden\"") != std::string::npos);

        allowFrom(site, "127.0.0.0/8");
        QTRY_COMPARE(beats("GATE-01"), 200);
        QCOMPARE(gate.call("POST", "/api/events", tap, keyHeader("key-GATE-01")).status, 201);
    }

    void keysOverlap_data() { addBackendRows(); }
    void keysOverlap()
    {
        QFETCH(tapledger::Backend, backend);
        ManualClock clock(kNoon);
        TestSite site(backend, {}, {}, &clock);
        ApiClient gate(site.addresses().http->port);
        const auto beats = [&](const std::string& key) {
            return gate.call("POST", "/api/devices/heartbeat/GATE-01", {}, keyHeader(key)).status;
        };
        LineClient open(site.addresses().tcp->port);
        open.send(kHello);
        QVERIFY(open.readLine().starts_with("{\"status\":\"ok\""));

        const auto database = site.store().open();
        DeviceService service(*database, clock, m_random, kTester);
        QCOMPARE(service.newKey("GATE-01", 31 * 24h).error().code, ErrorCode::InvalidArgument);
        const auto made = service.newKey("GATE-01", 1h);
        QVERIFY(made);
        QTRY_COMPARE(beats(made->api_key), 200);
        QCOMPARE(beats("key-GATE-01"), 200);
        open.send(TestSite::tap(1, "2026-02-04T11:00:00Z") + "\n");
        QVERIFY(open.readLine().find("success") != std::string::npos);
        clock.advance(1h);
        QCOMPARE(beats("key-GATE-01"), 401);
        QCOMPARE(beats(made->api_key), 200);
        open.send("{\"type\":\"heartbeat\",\"device_id\":\"GATE-01\"}\n"); // a session is no better than its key
        QVERIFY(open.readLine().find("unauthorized") != std::string::npos);
        open.send(TestSite::tap(2, "2026-02-04T11:00:00Z") + "\n");
        QVERIFY(open.readLine().find("unauthorized") != std::string::npos);

        const auto last = service.newKey("GATE-01", 0s);
        QVERIFY(last);
        QTRY_COMPARE(beats(last->api_key), 200);
        QCOMPARE(beats(made->api_key), 401);
    }

    void aKeyOpensForItsDeviceOnly()
    {
        TestSite site(Backend::Sqlite);
        ApiClient gate(site.addresses().http->port);
        const std::string tap = TestSite::tap(1, "2026-02-04T11:00:00Z", "GATE-02");
        QCOMPARE(gate.call("POST", "/api/events", tap, keyHeader("key-GATE-01")).status, 403);
        QCOMPARE(gate.call("POST", "/api/events", tap, keyHeader("key-GATE-02")).status, 201);
        QCOMPARE(gate.call("POST", "/api/events", tap, keyHeader("guess")).status, 401);
        const std::string metrics = ApiClient(site.addresses().http->port).call("GET", "/metrics").body;
        for (const char* line :
             {"tapledger_taps_total{transport=\"http\",status=\"error\",reason=\"forbidden\"} 1\n",
              "tapledger_taps_total{transport=\"http\",status=\"error\",reason=\"unauthorized\"} 1\n",
              "tapledger_http_responses_total{code=\"401\"} 1\n", "tapledger_http_responses_total{code=\"403\"} 1\n"})
            QVERIFY2(metrics.find(line) != std::string::npos, line);
    }

    void certificates_data() { addBackendRows(); }
    void certificates()
    {
        QFETCH(tapledger::Backend, backend);
        TestSite site(backend);
        const auto database = site.store().open();
        UserService users(*database, m_clock, m_random, kTester);
        ApiClient admin(site.addresses().http->port, users.addToken("admin", Role::Admin)->text);
        const auto edit = [&](const std::string& device, const std::string& body) {
            return admin.call("PATCH", "/api/devices/" + device, body, "If-Match: *\r\n");
        };
        const std::string colons = "AB" + QString::fromLatin1(":ab").repeated(31).toStdString();
        const ApiResponse edited = edit("GATE-01", "{\"certificate_fingerprint\":\"" + colons + "\"}");
        QCOMPARE(edited.status, 200);
        const std::string plain = QString::fromLatin1("ab").repeated(32).toStdString();
        QCOMPARE(edited.member("certificate_fingerprint"), plain);
        QCOMPARE(edit("GATE-02", "{\"certificate_fingerprint\":\"" + plain + "\"}").status, 409);
        QCOMPARE(edit("GATE-02", "{\"certificate_fingerprint\":\"abab\"}").member("field"),
                 std::string("certificate_fingerprint"));
        QCOMPARE(edit("GATE-01", "{\"certificate_fingerprint\":\"\"}").status, 200);
        QCOMPARE(edit("GATE-02", "{\"certificate_fingerprint\":\"" + plain + "\"}").status, 200);
        QCOMPARE(edit("GATE-02", "{\"allowed_ips\":[\"10.1.2.3/8\"]}").member("field"), std::string("allowed_ips"));
        QCOMPARE(edit("GATE-02", "{\"allowed_ips\":[\"10.0.0.0/8\",\"::1\"]}").member("allowed_ips"),
                 std::string("[\"10.0.0.0/8\",\"::1\"]"));
    }

    void pagesOfOtherOrigins()
    {
        NetOptions options;
        options.corsOrigins = {"https://hr.example"};
        TestSite site(Backend::Sqlite, options);
        ApiClient page(site.addresses().http->port);
        const std::string ours = "Origin: https://hr.example\r\n";
        const std::string theirs = "Origin: https://evil.example\r\n";
        const ApiResponse preflight =
            page.call("OPTIONS", "/api/devices", {}, ours + "Access-Control-Request-Method: PATCH\r\n");
        QCOMPARE(preflight.status, 204);
        QCOMPARE(preflight.headers.at("Access-Control-Allow-Origin"), std::string("https://hr.example"));
        QVERIFY(preflight.headers.at("Access-Control-Allow-Methods").find("PATCH") != std::string::npos);
        const ApiResponse refused = page.call("GET", "/api/devices", {}, ours);
        QCOMPARE(refused.status, 401); // and the page may read so
        QCOMPARE(refused.headers.at("Access-Control-Allow-Origin"), std::string("https://hr.example"));
        QCOMPARE(page.call("GET", "/health", {}, ours).headers.count("Access-Control-Allow-Origin"), 1U);
        const ApiResponse other = page.call("GET", "/health", {}, theirs);
        QCOMPARE(other.headers.count("Access-Control-Allow-Origin"), 0U);
        QCOMPARE(other.headers.at("Vary"), std::string("Origin"));
        QCOMPARE(page.call("OPTIONS", "/api/devices", {}, theirs).status, 405);
    }

private:
    void allowFrom(TestSite& site, const char* network)
    {
        const auto database = site.store().open();
        const auto edited =
            DeviceService(*database, m_clock, m_random, kTester).edit("GATE-01", [&](Device& device) -> Result<void> {
                device.allowed_ips = {*IpNetwork::parse(network)};
                return {};
            });
        QVERIFY(edited);
    }

    SystemClock m_clock;
    SystemRandom m_random;
};

QTEST_GUILESS_MAIN(AccessTest)
#include "access_test.moc"
