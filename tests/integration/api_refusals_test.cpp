// SPDX-License-Identifier: GPL-3.0-or-later
// What the HTTP calls refuse and how they say so: each refusal names its field; lists go on where they end; versions
// are asked for; on both databases.
#include "base/json.h"
#include "services/alert_service.h"
#include "services/device_service.h"
#include "services/ledger_service.h"
#include "services/permissions.h"
#include "services/user_service.h"
#include "support/api_client.h"
#include "support/manual_clock.h"
#include "support/qtest_strings.h"
#include "support/test_site.h"

#include <QTest>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <map>
#include <set>

using namespace tapledger;
using namespace std::chrono_literals;

namespace {

const Timestamp kNoon = *Timestamp::parse("2026-02-04T12:00:00Z");
const Actor kTester{"tester", "test", Role::Admin};
const std::string kPublicKey = "i1Caz20xQmNT4z4TZs2/u4AkOW/FaarT9pVbcwOjSic=";
const std::string kOtherPublicKey = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
const std::string kFingerprint(64, 'a');

struct Refusal
{
    const char* method;
    const char* path;
    std::string body;
    int status;
    const char* field;
};

const std::vector<Refusal> kRefusals = {
    {"POST", "/api/devices", R"({"device_id":"no spaces"})", 422, "device_id"},
    {"POST", "/api/devices", R"({"device_id":"GATE-01"})", 409, "device_id"},
    {"POST", "/api/devices", R"({"device_id":"X","device_type":"toaster"})", 422, "device_type"},
    {"POST", "/api/devices", R"({"device_id":"X","protocol":"smoke"})", 422, "protocol"},
    {"POST", "/api/devices", R"({"device_id":"X","public_key":"abc"})", 422, "public_key"},
    {"POST", "/api/devices", R"({"device_id":"X","device_name":")" + std::string(256, 'x') + "\"}", 422, "device_name"},
    {"POST", "/api/devices", R"({"device_id":"X","location":")" + std::string(256, 'x') + "\"}", 422, "location"},
    {"POST", "/api/devices", R"({"device_id":"X","uid_format":"octal"})", 422, "uid_format"},
    {"POST", "/api/devices", R"({"device_id":"X","allowed_ips":["here"]})", 422, "allowed_ips"},
    {"POST", "/api/devices", R"({"device_id":"X","certificate_fingerprint":"ab"})", 422, "certificate_fingerprint"},
    {"POST", "/api/devices", R"({"device_id":"X","certificate_fingerprint":")" + kFingerprint + "\"}", 409,
     "certificate_fingerprint"},
    {"PATCH", "/api/devices/GATE-01", R"({"device_type":"toaster"})", 422, "device_type"},
    {"PATCH", "/api/devices/GATE-01", R"({"protocol":"smoke"})", 422, "protocol"},
    {"PATCH", "/api/devices/GATE-01", R"({"public_key":"abc"})", 422, "public_key"},
    {"PATCH", "/api/devices/GATE-01", R"({"certificate_fingerprint":")" + kFingerprint + "\"}", 409,
     "certificate_fingerprint"},
    {"POST", "/api/devices/GATE-01/api-key", R"({"overlap_seconds":-1})", 422, "overlap_seconds"},
    {"POST", "/api/employees", R"({"employee_number":"","full_name":"Ada"})", 422, "employee_number"},
    {"POST", "/api/employees", R"({"employee_number":"E-1","full_name":""})", 422, "full_name"},
    {"POST", "/api/employees", R"({"employee_number":"1","full_name":"Ada"})", 409, "employee_number"},
    {"POST", "/api/employees", R"({"employee_number":"E-1","full_name":"A\tB"})", 422, "full_name"},
    {"POST", "/api/employees", R"({"employee_number":"E-1","full_name":"A","department":"\u0007"})", 422, "department"},
    {"POST", "/api/employees",
     R"({"employee_number":"E-1","full_name":"A","position":")" + std::string(256, 'x') + "\"}", 422, "position"},
    {"PATCH", "/api/employees/1", R"({"full_name":""})", 422, "full_name"},
    {"PATCH", "/api/employees/1", R"({"employee_number":"2"})", 409, "employee_number"},
    {"POST", "/api/mappings", R"({"card_uid":"xyz","employee_number":"1"})", 422, "card_uid"},
    {"POST", "/api/mappings", R"({"card_uid":"04AA","employee_number":"1","card_type":"paper"})", 422, "card_type"},
    {"POST", "/api/mappings", R"({"card_uid":"04AA","employee_number":"1","expires_at":"2020-01-01T00:00:00Z"})", 422,
     "expires_at"},
    {"POST", "/api/mappings", R"({"card_uid":"04AA","employee_number":"1","expires_at":"soon"})", 422, "expires_at"},
    {"POST", "/api/mappings", R"({"card_uid":"04AA","employee_number":"nobody"})", 404, "employee_number"},
    {"POST", "/api/mappings", R"({"card_uid":"04000002","employee_number":"1"})", 409, "card_uid"},
    {"POST", "/api/mappings/04000001/deactivate", R"({"reason":"bored"})", 422, "reason"},
    {"GET", "/api/ledger?event_type=nap", {}, 422, "event_type"},
    {"GET", "/api/devices?limit=0", {}, 422, "limit"},
    {"GET", "/api/mappings/employee/1?after=x", {}, 422, "after"},
    {"GET", "/api/mappings/04000001?limit=1001", {}, 422, "limit"},
    {"POST", "/api/auth/login", R"({"username":")" + std::string(65, 'x') + R"(","password":"a password"})", 422,
     "username"},
};

} // namespace

class ApiRefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const Backend backend : {Backend::Sqlite, Backend::Postgres}) {
            auto& site = m_sites[backend];
            site = std::make_unique<TestSite>(backend, NetOptions{}, Pipeline::Options{}, &m_clock);
            const auto database = site->store().open();
            UserService users(*database, m_clock, m_random, kTester, PasswordCost::ForTests);
            for (const Role role : kRoles)
                m_tokens[{backend, role}] = users.addToken(toText(role), role)->text;
            Device device;
            device.device_id = "WITH-CERTIFICATE";
            device.certificate_fingerprint = kFingerprint;
            QVERIFY(DeviceService(*database, m_clock, m_random, kTester).add(device));
        }
    }
    void cleanupTestCase() { m_sites.clear(); }

    void everyRefusalNamesItsField_data()
    {
        QTest::addColumn<tapledger::Backend>("backend");
        QTest::addColumn<std::size_t>("refusal");
        for (const auto& [name, backend] : {std::pair("sqlite", Backend::Sqlite), {"postgres", Backend::Postgres}}) {
            for (std::size_t i = 0; i < kRefusals.size(); ++i)
                QTest::addRow("%s: %s %s %.60s", name, kRefusals[i].method, kRefusals[i].path,
                              kRefusals[i].body.c_str())
                    << backend << i;
        }
    }
    void everyRefusalNamesItsField()
    {
        QFETCH(std::size_t, refusal);
        const Refusal& wanted = kRefusals[refusal];
        const bool isEdit = std::string(wanted.method) == "PATCH";
        ApiClient admin = as(Role::Admin);
        const ApiResponse answer =
            admin.call(wanted.method, wanted.path, wanted.body, isEdit ? "If-Match: *\r\n" : std::string());
        QVERIFY2(answer.status == wanted.status, answer.body.c_str());
        QCOMPARE(answer.member("field"), std::string(wanted.field));
        QVERIFY(answer.member("detail").find("constraint") == std::string::npos);
    }

    void listsGoOnWhereTheyEnd_data() { addBackendRows(); }
    void listsGoOnWhereTheyEnd()
    {
        ApiClient admin = as(Role::Admin);
        for (int i = 0; i < 9; ++i)
            QCOMPARE(admin.call("POST", "/api/devices", fmt::format("{{\"device_id\":\"PAGE-{}\"}}", i)).status, 201);
        const std::string card = "0499", owner = "{\"card_uid\":\"0499\",\"employee_number\":\"";
        for (int i = 0; i < 9; ++i)
            QCOMPARE(admin.call("POST", "/api/mappings", owner + (i % 2 == 0 ? "50" : "51") + "\",\"reassign\":true}")
                         .status,
                     201);
        for (const auto& [path, key, count] : {std::tuple("/api/devices", "device_id", 13U),
                                               {"/api/mappings/0499", "id", 9U},
                                               {"/api/mappings/employee/50", "id", 6U}}) {
            std::set<std::string> seen;
            for (std::string after;;) {
                const ApiResponse page = admin.call("GET", fmt::format("{}?limit=2&after={}", path, after));
                QVERIFY2(page.status == 200 && page.items() <= 2, page.body.c_str());
                const auto items = json::parse(page.body);
                for (const json::Value& item : *items->find("items")->array())
                    QVERIFY(seen.insert(json::canonical(*item.find(key))).second);
                after = page.member("next_after");
                if (after == "null")
                    break;
            }
            QVERIFY2(seen.size() == count, fmt::format("{} has {}", path, seen.size()).c_str());
        }
        QCOMPARE(admin.call("GET", "/api/mappings/0498").status, 404);
        QCOMPARE(admin.call("GET", "/api/mappings/0499?after=999999").items(), 0U);
    }

    void aRemovalMayNameItsVersion_data() { addBackendRows(); }
    void aRemovalMayNameItsVersion()
    {
        ApiClient admin = as(Role::Admin);
        const ApiResponse made = admin.call("POST", "/api/devices", "{\"device_id\":\"LEAVES\"}");
        const std::string old = "If-Match: " + made.headers.at("ETag") + "\r\n";
        const ApiResponse edited = admin.call("PATCH", "/api/devices/LEAVES", "{\"location\":\"Hall\"}", old);
        QCOMPARE(edited.status, 200);
        QCOMPARE(admin.call("DELETE", "/api/devices/LEAVES", {}, old).status, 412);
        QCOMPARE(
            admin.call("DELETE", "/api/devices/LEAVES", {}, "If-Match: " + edited.headers.at("ETag") + "\r\n").status,
            204);
    }

    void headIsGetWithoutItsBody()
    {
        const Backend backend = Backend::Sqlite;
        const auto ask = [&](const std::string& method, const std::string& path) {
            LineClient client(m_sites.at(backend)->addresses().http->port);
            client.send(
                fmt::format("{} {} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {}\r\nConnection: close\r\n\r\n",
                            method, path, m_tokens.at({backend, Role::Admin})));
            return client.readBytes(1'000'000);
        };
        for (const char* path : {"/api/devices", "/api/employees/1", "/api/ledger/head", "/metrics"}) {
            const std::string answer = ask("HEAD", path);
            QVERIFY2(answer.starts_with("HTTP/1.1 200") && answer.ends_with("\r\n\r\n"), answer.c_str());
            QVERIFY2(answer.find("Content-Length: 0\r\n") == std::string::npos, answer.c_str());
        }
        QVERIFY(ask("HEAD", "/api/employees/999999").starts_with("HTTP/1.1 404"));
        QVERIFY(ask("HEAD", "/api/auth/login").starts_with("HTTP/1.1 405"));
        QVERIFY(ask("PUT", "/api/devices").find("Allow: GET, HEAD, POST\r\n") != std::string::npos);
        QVERIFY(ask("GET", "/ws/taps").find("\"title\":\"Upgrade Required\"") != std::string::npos);
    }

    void everyRoleMayReadMetrics()
    {
        for (const Role role : kRoles)
            QVERIFY(mayPerform(role, Operation::ReadMetrics));
    }

    void devicesThatAreMissed_data() { addBackendRows(); }
    void devicesThatAreMissed()
    {
        QFETCH(tapledger::Backend, backend);
        ManualClock clock(kNoon);
        NetOptions open;
        open.authentication = false;
        TestSite own(backend, open, {}, &clock);
        ApiClient gate(own.addresses().http->port);
        const auto offline = [&] {
            const std::string text = gate.call("GET", "/metrics").body;
            const std::string name = "tapledger_devices{state=\"offline\"} ";
            const auto at = text.find(name);
            return at == std::string::npos ? -1 : std::atoi(text.c_str() + at + name.size());
        };
        QCOMPARE(offline(), 0); // of none was anything ever heard
        QCOMPARE(gate.call("POST", "/api/devices/heartbeat/GATE-01").status, 200);
        QCOMPARE(gate.call("POST", "/api/devices/heartbeat/GATE-02").status, 200);
        QCOMPARE(offline(), 0);
        clock.advance(10min);
        QVERIFY(own.pipeline().bookkeeper().flush());
        QCOMPARE(offline(), 2);
        const auto database = own.store().open();
        QVERIFY(
            DeviceService(*database, clock, m_random, kTester).setAccess("GATE-02", DeviceService::Access::Disabled));
        QTRY_COMPARE(offline(), 1);
    }

    void keysHaveEventsOfTheirOwn_data() { addBackendRows(); }
    void keysHaveEventsOfTheirOwn()
    {
        ApiClient admin = as(Role::Admin);
        const auto with = [](const std::string& key) { return "\"public_key\":\"" + key + "\"}"; };
        const auto edit = [&](const std::string& body) {
            return admin.call("PATCH", "/api/devices/SIGNS", "{" + body, "If-Match: *\r\n").status;
        };
        QCOMPARE(admin.call("POST", "/api/devices", "{\"device_id\":\"SIGNS\"," + with(kPublicKey)).status, 201);
        QCOMPARE(edit(with(kOtherPublicKey)), 200);
        QCOMPARE(edit("\"location\":\"Hall\"," + with("")), 200);
        QCOMPARE(edit(with(kPublicKey)), 200);
        QCOMPARE(admin.call("POST", "/api/devices/SIGNS/api-key").status, 200);
        QCOMPARE(admin.call("DELETE", "/api/devices/SIGNS").status, 204);

        std::vector<std::string> told;
        const auto log = json::parse(as(Role::Auditor).call("GET", "/api/audit?limit=10").body);
        for (const json::Value& entry : *log->find("items")->array()) {
            const auto keyOf = [&](const char* when) {
                const json::Value* key = entry.find("body")->find(when)->find("public_key");
                return key ? key->string()->substr(0, 3) : "none";
            };
            told.insert(told.begin(),
                        fmt::format("{}: {} -> {}", *entry.find("event")->string(), keyOf("before"), keyOf("after")));
        }
        const std::vector<std::string> expected = {"device_added: none -> ",      "device_key_added:  -> i1C",
                                                   "device_key_revoked: i1C -> ", "device_key_added:  -> 11q",
                                                   "device_key_revoked: 11q -> ", "device_changed:  -> ",
                                                   "device_key_added:  -> i1C",   "device_api_key_issued: i1C -> i1C",
                                                   "device_key_revoked: i1C -> ", "device_removed:  -> none"};
        QCOMPARE(fmt::format("{}", fmt::join(told, "\n")), fmt::format("{}", fmt::join(expected, "\n")));
        QVERIFY(!LedgerService(*site().store().open(), kTester).verifyAudit()->fault);
    }

    void whoseTokenAndWhoseAlert_data() { addBackendRows(); }
    void whoseTokenAndWhoseAlert()
    {
        const auto database = site().store().open();
        UserService users(*database, m_clock, m_random, kTester, PasswordCost::ForTests);
        const auto token = users.addToken("payroll", Role::Hr);
        QVERIFY(users.revokeToken(token->token.id));
        LedgerService ledger(*database, kTester);
        const auto revoked = json::parse(ledger.auditPage({0, 1})->front().body);
        QCOMPARE(*revoked->find("before")->find("token_name")->string(), std::string("payroll"));
        QCOMPARE(*revoked->find("before")->find("role")->string(), std::string("hr"));
        QVERIFY(revoked->find("after")->isNull());

        AlertService alerts(*database, m_clock, kTester);
        QVERIFY(alerts.raise(AlertKind::DiskLow, {}, "no space"));
        const std::int64_t id = alerts.page(AlertFilter::Open, 0, 1)->front().id;
        QVERIFY(alerts.acknowledge(id));
        const auto entry = ledger.auditPage({0, 1})->front();
        QCOMPARE(entry.event, std::string("alert_acknowledged"));
        const auto seen = json::parse(entry.body);
        QVERIFY(seen->find("before")->find("acknowledged_by")->isNull());
        QCOMPARE(*seen->find("after")->find("acknowledged_by")->string(), std::string("tester"));
    }

private:
    TestSite& site()
    {
        QFETCH(tapledger::Backend, backend);
        return *m_sites.at(backend);
    }
    ApiClient as(Role role)
    {
        QFETCH(tapledger::Backend, backend);
        return ApiClient(m_sites.at(backend)->addresses().http->port, m_tokens.at({backend, role}));
    }

    ManualClock m_clock{kNoon};
    SystemRandom m_random;
    std::map<Backend, std::unique_ptr<TestSite>> m_sites;
    std::map<std::pair<Backend, Role>, std::string> m_tokens;
};

QTEST_GUILESS_MAIN(ApiRefusalsTest)
#include "api_refusals_test.moc"
