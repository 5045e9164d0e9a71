// SPDX-License-Identifier: GPL-3.0-or-later
// The HTTP calls for people and their programs: who may do what, and what they answer; on both databases.
#include "net/http/api/route.h"
#include "services/enrolment_service.h"
#include "services/ledger_service.h"
#include "services/permissions.h"
#include "services/user_service.h"
#include "support/api_client.h"
#include "support/daemon.h"
#include "support/manual_clock.h"
#include "support/memory.h"
#include "support/qtest_strings.h"
#include "support/test_site.h"

#include <QTest>
#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>
#include <thread>

using namespace tapledger;
using namespace std::chrono_literals;

namespace {

const Timestamp kNoon = *Timestamp::parse("2026-02-04T12:00:00Z");
const Actor kTester{"tester", "test", Role::Admin};
const std::string kPassword = "correct horse battery";

using Person = ApiClient;
using Response = ApiResponse;

struct Call
{
    const char* method;
    const char* path;
    std::vector<Role> allowed;
};

/// Every call with an example of its path, and who may make it. Logging in and out are tested by themselves.
const std::vector<Call> kCalls = {
    {"GET", "/api/auth/me", {Role::Admin, Role::Hr, Role::Security, Role::Auditor}},
    {"GET", "/api/devices", {Role::Admin}},
    {"POST", "/api/devices", {Role::Admin}},
    {"GET", "/api/devices/GATE-01", {Role::Admin}},
    {"PATCH", "/api/devices/GATE-01", {Role::Admin}},
    {"DELETE", "/api/devices/NONE", {Role::Admin}},
    {"POST", "/api/devices/NONE/api-key", {Role::Admin}},
    {"GET", "/api/employees", {Role::Admin, Role::Hr}},
    {"POST", "/api/employees", {Role::Admin, Role::Hr}},
    {"GET", "/api/employees/1", {Role::Admin, Role::Hr}},
    {"PATCH", "/api/employees/1", {Role::Admin, Role::Hr}},
    {"GET", "/api/mappings", {Role::Admin, Role::Hr}},
    {"POST", "/api/mappings", {Role::Admin, Role::Hr}},
    {"GET", "/api/mappings/employee/1", {Role::Admin, Role::Hr}},
    {"GET", "/api/mappings/04000001", {Role::Admin, Role::Hr}},
    {"POST", "/api/mappings/04000001/deactivate", {Role::Admin, Role::Hr}},
    {"GET", "/api/ledger", {Role::Admin, Role::Auditor}},
    {"GET", "/api/ledger/head", {Role::Admin, Role::Auditor}},
    {"GET", "/api/ledger/1", {Role::Admin, Role::Auditor}},
    {"GET", "/api/ledger/1/receipt", {Role::Admin, Role::Auditor}},
    {"GET", "/api/ledger/checkpoint", {Role::Admin, Role::Auditor}},
    {"POST", "/api/ledger/checkpoint", {Role::Admin, Role::Auditor}},
    {"POST", "/api/ledger/verify", {Role::Admin, Role::Auditor}},
    {"GET", "/api/ledger/verify/1", {Role::Admin, Role::Auditor}},
    {"DELETE", "/api/ledger/verify/1", {Role::Admin, Role::Auditor}},
    {"GET", "/api/alerts", {Role::Admin, Role::Security}},
    {"POST", "/api/alerts/1/acknowledge", {Role::Admin, Role::Security}},
    {"GET", "/api/rejections", {Role::Admin, Role::Security}},
    {"GET", "/api/audit", {Role::Admin, Role::Auditor}},
};

std::string loginBody(const std::string& name, const std::string& password)
{
    return fmt::format("{{\"username\":\"{}\",\"password\":\"{}\"}}", name, password);
}

} // namespace

class ApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const Backend backend : {Backend::Sqlite, Backend::Postgres}) {
            auto& site = m_sites[backend];
            site = std::make_unique<TestSite>(backend, NetOptions{}, Pipeline::Options{}, &m_clock);
            auto database = Database::open(site->store().url());
            UserService users(**database, m_clock, m_random, kTester, PasswordCost::ForTests);
            for (const Role role : kRoles)
                QVERIFY(users.add(toText(role), role, kPassword));
        }
    }
    void cleanupTestCase() { m_sites.clear(); }

    void everyCallKnowsWhoMayMakeIt_data()
    {
        addBackends([](const char* database, Backend backend) {
            for (const Call& call : kCalls) {
                QTest::addRow("%s: %s %s", database, call.method, call.path)
                    << backend << std::string(call.method) << std::string(call.path) << call.allowed;
            }
        });
    }
    void everyCallKnowsWhoMayMakeIt()
    {
        QFETCH(std::string, method);
        QFETCH(std::string, path);
        QFETCH(std::vector<tapledger::Role>, allowed);
        const std::string body = method == "POST" || method == "PATCH" ? "{\"nonsense\":1}" : "";
        Person stranger(port());
        QCOMPARE(stranger.call(method, path, body).status, 401);
        for (const Role role : kRoles) {
            Person person(port(), tokenOf(role));
            const int status = person.call(method, path, body).status;
            const bool mayDoIt = std::ranges::find(allowed, role) != allowed.end();
            QVERIFY2(status != 401 && (status == 403) != mayDoIt,
                     fmt::format("{} got {}", toText(role), status).c_str());
        }
    }

    void noCallIsForgotten()
    {
        const auto isKnown = [](const api::Route& route) {
            return std::ranges::any_of(kCalls, [&](const Call& call) {
                const auto match = api::matchPath(route.pattern, call.path);
                return call.method == route.method && match && std::string(call.path).find('{') == std::string::npos;
            });
        };
        for (const api::Route& route : api::allRoutes()) {
            if (route.operation != Operation::LogIn && route.pattern != "/api/auth/logout")
                QVERIFY2(isKnown(route), std::string(route.pattern).c_str());
        }
    }

    void administratorsMayDoEverything()
    {
        for (const Operation operation : kOperations)
            QVERIFY(mayPerform(Role::Admin, operation));
    }

    void tokensThatAreNoGood_data()
    {
        QTest::addColumn<std::string>("token");
        const LoginTokens ours(std::string(64, 'a'));
        const Login login{1, "admin", 1, "jti", kNoon + 1h};
        QTest::newRow("none") << std::string();
        QTest::newRow("rubbish") << std::string("rubbish");
        QTest::newRow("another's secret") << ours.sign(login, kNoon);
        // {"alg":"none","typ":"JWT"} . {"exp":4102444800,"iss":"tapledger","jti":"x","sub":"admin","uid":1,"ver":1}
        QTest::newRow("alg none") << std::string(
            "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.eyJleHAiOjQxMDI0NDQ4MDAsImlzcyI6InRhcGxlZGdlciIsImp0aSI6IngiLC"
            "JzdWIiOiJhZG1pbiIsInVpZCI6MSwidmVyIjoxfQ.");
        QTest::newRow("a token for programs that nobody made")
            << "tlt_" + std::string(8, '0') + "_" + std::string(64, '0');
        QTest::newRow("huge") << std::string(8000, 'a');
        QTest::newRow("three dots") << std::string("...");
    }
    void tokensThatAreNoGood()
    {
        QFETCH(std::string, token);
        Person person(m_sites.at(Backend::Sqlite)->addresses().http->port, token);
        QCOMPARE(person.call("GET", "/api/devices").status, 401);
    }

    void truncatedAndAlteredTokens_data() { addBackendRows(); }
    void truncatedAndAlteredTokens()
    {
        const std::string good = tokenOf(Role::Admin);
        Person person(port(), good);
        QCOMPARE(person.call("GET", "/api/devices").status, 200);
        person.use(good.substr(0, good.size() - 1));
        QCOMPARE(person.call("GET", "/api/devices").status, 401);
        std::string altered = good;
        const std::size_t inPayload = altered.find('.') + 12;
        altered[inPayload] = altered[inPayload] == 'A' ? 'B' : 'A';
        person.use(altered);
        QCOMPARE(person.call("GET", "/api/devices").status, 401);
        m_clock.advance(9h);
        person.use(good);
        QCOMPARE(person.call("GET", "/api/devices").status, 401); // expired
    }

    void aLoginEndsAtOnce_data() { addBackendRows(); }
    void aLoginEndsAtOnce()
    {
        auto database = Database::open(site().store().url());
        UserService users(**database, m_clock, m_random, kTester, PasswordCost::ForTests);
        QVERIFY(users.add("leaver", Role::Admin, kPassword));
        const auto logIn = [&](const std::string& password) {
            return Person(port()).call("POST", "/api/auth/login", loginBody("leaver", password)).member("access_token");
        };
        Person person(port(), logIn(kPassword));
        Person elsewhere(port(), logIn(kPassword));
        QCOMPARE(person.call("GET", "/api/auth/me").member("role"), std::string("admin"));
        QCOMPARE(person.call("POST", "/api/auth/logout").status, 204);
        QCOMPARE(person.call("GET", "/api/auth/me").status, 401);
        QCOMPARE(elsewhere.call("GET", "/api/auth/me").status, 200);
        QVERIFY(users.setRole("leaver", Role::Auditor));
        QCOMPARE(elsewhere.call("GET", "/api/devices").status, 403);
        QVERIFY(users.setPassword("leaver", "another password"));
        QCOMPARE(elsewhere.call("GET", "/api/auth/me").status, 401);
        QCOMPARE(logIn(kPassword), std::string());
        Person again(port(), logIn("another password"));
        QCOMPARE(again.call("GET", "/api/auth/me").status, 200);
        QVERIFY(users.remove("leaver"));
        QCOMPARE(again.call("GET", "/api/auth/me").status, 401);
    }

    void theLastAdministratorStays_data() { addBackendRows(); }
    void theLastAdministratorStays()
    {
        auto database = Database::open(site().store().url());
        UserService users(**database, m_clock, m_random, kTester, PasswordCost::ForTests);
        QCOMPARE(users.remove("admin").error().code, ErrorCode::Conflict);
        QCOMPARE(users.setRole("admin", Role::Hr).error().code, ErrorCode::Conflict);
    }

    void tokensOfPrograms_data() { addBackendRows(); }
    void tokensOfPrograms()
    {
        auto database = Database::open(site().store().url());
        UserService users(**database, m_clock, m_random, kTester, PasswordCost::ForTests);
        const auto made = users.addToken("payroll", Role::Auditor);
        QVERIFY(made);
        Person program(port(), made->text);
        QCOMPARE(program.call("GET", "/api/ledger/head").status, 200);
        QCOMPARE(program.call("GET", "/api/devices").status, 403);
        QVERIFY(users.revokeToken(made->token.id));
        QCOMPARE(program.call("GET", "/api/ledger/head").status, 401);
    }

    void guessingIsSlowedButLocksNobodyOut()
    {
        // A site of its own: this address will be slowed.
        TestSite own(Backend::Sqlite, {}, {}, &m_clock);
        auto database = Database::open(own.store().url());
        QVERIFY(
            UserService(**database, m_clock, m_random, kTester, PasswordCost::ForTests).add("hr", Role::Hr, kPassword));
        Person guesser(own.addresses().http->port);
        int refused = 0;
        for (int i = 0; i < 200; ++i) {
            const Response response = guesser.call("POST", "/api/auth/login", loginBody("hr", "wrong password"));
            QVERIFY(response.status == 401 || response.status == 429);
            refused += response.status == 429;
            if (response.status == 429)
                QVERIFY(std::stoi(response.headers.at("Retry-After")) > 0);
        }
        QVERIFY(refused >= 190);
        m_clock.advance(2min);
        QCOMPARE(guesser.call("POST", "/api/auth/login", loginBody("hr", kPassword)).status, 200);
    }

    void tenThousandGuesses()
    {
        TestSite own(Backend::Sqlite, {}, {}, &m_clock);
        auto database = Database::open(own.store().url());
        QVERIFY(
            UserService(**database, m_clock, m_random, kTester, PasswordCost::ForTests).add("hr", Role::Hr, kPassword));
        Person guesser(own.addresses().http->port);
        const std::int64_t before = heldMemoryKiB();
        for (int i = 0; i < 10'000; ++i) {
            const std::string name = i % 2 == 0 ? "hr" : fmt::format("somebody{}", i);
            const int status = guesser.call("POST", "/api/auth/login", loginBody(name, "wrong password")).status;
            QVERIFY(status == 401 || status == 429);
        }
        QVERIFY(heldMemoryKiB() < before + 16 * 1024);
        Person other(own.addresses().http->port, {}, "127.0.0.2");
        QCOMPARE(other.call("POST", "/api/auth/login", loginBody("hr", kPassword)).status, 200);
        QVERIFY(other.call("GET", "/metrics").body.find("tapledger_http_responses_total{code=\"429\"}") !=
                std::string::npos);
    }

    void guessesFromEverywhere()
    {
        LoginThrottle throttle;
        const auto now = m_clock.steadyNow();
        for (int i = 0; i < 100'000; ++i)
            throttle.take("hr", fmt::format("10.{}.{}.{}", i >> 16, i >> 8 & 255, i & 255), now);
        QCOMPARE(throttle.take("hr", "192.0.2.1", now), 0); // its owner comes in
    }

    void twoAdministratorsCannotRemoveEachOther_data() { addBackendRows(); }
    void twoAdministratorsCannotRemoveEachOther()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        for (int round = 0; round < 10; ++round) {
            const auto first = store.open();
            const auto second = store.open();
            UserService one(*first, m_clock, m_random, kTester, PasswordCost::ForTests);
            UserService two(*second, m_clock, m_random, kTester, PasswordCost::ForTests);
            for (const char* name : {"ada", "bob"}) { // one of them is left of the round before
                const auto added = one.add(name, Role::Admin, kPassword);
                QVERIFY(added || added.error().code == ErrorCode::Conflict);
            }
            Result<void> byTwo;
            std::thread other([&] { byTwo = two.remove("ada"); });
            const Result<void> byOne = one.remove("bob");
            other.join();
            QVERIFY(byOne.has_value() != byTwo.has_value());
            const auto left = one.all();
            QCOMPARE(left->size(), 1U);
        }
    }

    void devices_data() { addBackendRows(); }
    void devices()
    {
        Person admin(port(), tokenOf(Role::Admin));
        const Response made = admin.call("POST", "/api/devices", "{\"device_id\":\"NEW-1\",\"device_name\":\"New\"}");
        QCOMPARE(made.status, 201);
        const std::string key = made.member("api_key");
        QVERIFY(key.size() > 64);
        QCOMPARE(admin.call("POST", "/api/devices", "{\"device_id\":\"NEW-1\"}").status, 409);
        const Response read = admin.call("GET", "/api/devices/NEW-1/");
        QCOMPARE(read.member("device_name"), std::string("New"));
        QVERIFY(read.body.find(key) == std::string::npos);
        const std::string tag = read.headers.at("ETag");
        const std::string change = "{\"device_name\":\"Newer\"}";
        QCOMPARE(admin.call("PATCH", "/api/devices/NEW-1", change).status, 428);
        QCOMPARE(admin.call("PATCH", "/api/devices/NEW-1", change, "If-Match: " + tag + "\r\n").status, 200);
        QCOMPARE(admin.call("PATCH", "/api/devices/NEW-1", change, "If-Match: " + tag + "\r\n").status, 412);
        const Response bad = admin.call("PATCH", "/api/devices/NEW-1", "{\"device_nam\":1}", "If-Match: *\r\n");
        QCOMPARE(bad.status, 422);
        QCOMPARE(bad.member("field"), std::string("device_nam"));
        const Response rotated = admin.call("POST", "/api/devices/NEW-1/api-key");
        QCOMPARE(rotated.status, 200);
        QVERIFY(rotated.member("api_key") != key);
        QCOMPARE(admin.call("DELETE", "/api/devices/NEW-1").status, 204);
        QCOMPARE(admin.call("GET", "/api/devices/NEW-1").status, 404);
    }

    void peopleAndCards_data() { addBackendRows(); }
    void peopleAndCards()
    {
        Person hr(port(), tokenOf(Role::Hr));
        const Response made = hr.call("POST", "/api/employees",
                                      "{\"employee_number\":\"E-7\",\"full_name\":\"Ada O'Lovelace \\\"; --\"}");
        QCOMPARE(made.status, 201);
        QCOMPARE(made.member("full_name"), std::string("Ada O'Lovelace \"; --"));
        const std::string id = made.member("id");
        const Response found = hr.call("GET", "/api/employees?q=o%27love");
        QCOMPARE(found.items(), 1U);
        const std::string card = "{\"card_uid\":\"04-00-00-05\",\"employee_number\":\"E-7\"}";
        const Response inUse = hr.call("POST", "/api/mappings", card);
        QCOMPARE(inUse.status, 409);
        QCOMPARE(inUse.member("reason"), std::string("card_in_use"));
        QVERIFY(inUse.member("holder").find("Person 5") != std::string::npos);
        const std::string taken = "{\"card_uid\":\"04-00-00-05\",\"employee_number\":\"E-7\",\"reassign\":true}";
        QCOMPARE(hr.call("POST", "/api/mappings", taken).status, 201);
        QCOMPARE(hr.call("GET", "/api/mappings/04:00:00:05").items(), 2U);
        QCOMPARE(hr.call("GET", "/api/mappings/employee/" + id).items(), 1U);
        QCOMPARE(hr.call("POST", "/api/mappings/04000005/deactivate", "{\"reason\":\"lost\"}").status, 200);
        QCOMPARE(hr.call("POST", "/api/mappings/04000005/deactivate", "{\"reason\":\"lost\"}").status, 404);
        const Response read = hr.call("GET", "/api/employees/" + id);
        QCOMPARE(hr.call("PATCH", "/api/employees/" + id, "{\"is_active\":false}",
                         "If-Match: " + read.headers.at("ETag") + "\r\n")
                     .member("is_active"),
                 std::string("false"));
    }

    void pagesHaveNoGapAndNoRepeat_data() { addBackendRows(); }
    void pagesHaveNoGapAndNoRepeat()
    {
        Person hr(port(), tokenOf(Role::Hr));
        std::string after;
        std::set<std::string> seen;
        for (;;) {
            const Response page = hr.call("GET", "/api/employees?limit=7&after=" + after);
            QCOMPARE(page.status, 200);
            const auto items = json::parse(page.body);
            for (const json::Value& item : *items->find("items")->array())
                QVERIFY(seen.insert(*item.find("employee_number")->string()).second);
            after = page.member("next_after");
            if (after == "null")
                break;
        }
        QVERIFY(seen.size() >= 100);
    }

    void theLedger_data() { addBackendRows(); }
    void theLedger()
    {
        LineClient reader(site().addresses().tcp->port);
        reader.send("{\"type\":\"hello\",\"device_id\":\"GATE-01\",\"api_key\":\"key-GATE-01\"}\n");
        reader.readLine();
        for (const int card : {10, 11, 12, 10}) {
            reader.send(TestSite::tap(card, (m_clock.now() - std::chrono::minutes(m_tapsSent++)).iso()) + "\n");
            QVERIFY(reader.readLine().find("success") != std::string::npos);
        }
        reader.send(TestSite::tap(200, m_clock.now().iso()) + "\n");
        QVERIFY(reader.readLine().find("unknown_card") != std::string::npos);
        Person auditor(port(), tokenOf(Role::Auditor));
        QCOMPARE(auditor.call("GET", "/api/ledger?card_uid=0400000A").items(), 2U);
        const Response first = auditor.call("GET", "/api/ledger?limit=1");
        QCOMPARE(first.items(), 1U);
        QCOMPARE(first.member("next_after"), std::string("1"));
        QCOMPARE(auditor.call("GET", "/api/ledger?device_id=NOWHERE").items(), 0U);
        QCOMPARE(auditor.call("GET", "/api/ledger?event_type=time_in&from=2026-01-01T00:00:00Z&to=2030-01-01T00:00:00Z")
                     .items(),
                 4U);
        QCOMPARE(auditor.call("GET", "/api/ledger?limt=1").member("field"), std::string("limt"));
        QCOMPARE(auditor.call("GET", "/api/ledger?limit=1001").status, 422);
        QCOMPARE(auditor.call("GET", "/api/ledger?limit=1&limit=2").status, 400);
        const Response head = auditor.call("GET", "/api/ledger/head");
        QCOMPARE(head.member("sequence_id"), std::string("4"));
        QCOMPARE(auditor.call("GET", "/api/ledger/4").member("hash_chain"), head.member("hash_chain"));
        QCOMPARE(auditor.call("GET", "/api/ledger/5").status, 404);
        Person security(port(), tokenOf(Role::Security));
        QVERIFY(security.call("GET", "/api/rejections").body.find("unknown_card") != std::string::npos);
    }

    void everyChangeIsInTheAuditLogWithoutItsSecrets_data() { addBackendRows(); }
    void everyChangeIsInTheAuditLogWithoutItsSecrets()
    {
        auto database = Database::open(site().store().url());
        LedgerService ledger(**database, kTester);
        const auto entriesBefore = ledger.verifyAudit()->entries;
        Person admin(port(), tokenOf(Role::Admin));
        const Response made = admin.call("POST", "/api/devices", "{\"device_id\":\"AUDIT-1\"}");
        const Response again = admin.call("POST", "/api/devices/AUDIT-1/api-key");
        admin.call("PATCH", "/api/devices/AUDIT-1", "{\"location\":\"Hall\"}", "If-Match: *\r\n");
        admin.call("PATCH", "/api/devices/AUDIT-1", "{\"protocol\":\"smoke\"}", "If-Match: *\r\n"); // refused: no entry
        admin.call("DELETE", "/api/devices/AUDIT-1");
        UserService users(**database, m_clock, m_random, kTester, PasswordCost::ForTests);
        QVERIFY(users.add("audited", Role::Hr, kPassword));
        QVERIFY(users.setPassword("audited", "a password never seen"));
        const auto token = users.addToken("program", Role::Auditor);
        QVERIFY(users.revokeToken(token->token.id));
        QVERIFY(users.remove("audited"));
        const std::vector<std::string> expected = {"user_removed",          "token_revoked",    "token_added",
                                                   "user_password_changed", "user_added",       "device_removed",
                                                   "device_changed",        "device_key_added", "device_added"};
        const auto page = ledger.auditPage({0, 9});
        QVERIFY(page);
        QCOMPARE(page->size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE((*page)[i].event, expected[i]);
            for (const std::string& secret : {kPassword, std::string("never seen"), token->text, made.member("api_key"),
                                              again.member("api_key"), std::string("argon2")})
                QVERIFY((*page)[i].body.find(secret) == std::string::npos);
        }
        const AuditEntry& edited = (*page)[6];
        const auto body = json::parse(edited.body);
        QCOMPARE(*body->find("actor")->string(), std::string("admin"));
        QCOMPARE(*body->find("via")->string(), std::string("http"));
        QCOMPARE(*body->find("peer")->string(), std::string("127.0.0.1"));
        QCOMPARE(*body->find("before")->find("location")->string(), std::string());
        QCOMPARE(*body->find("after")->find("location")->string(), std::string("Hall"));
        const auto report = ledger.verifyAudit();
        QCOMPARE(report->entries, entriesBefore + 9);
        QVERIFY(!report->fault);
    }

    void anAuditLogThatWasAlteredIsFoundOut_data()
    {
        QTest::addColumn<tapledger::Backend>("backend");
        QTest::addColumn<QString>("damage");
        for (const auto& [name, backend] :
             {std::pair("sqlite", Backend::Sqlite), std::pair("postgres", Backend::Postgres)}) {
            const auto row = [&, backend = backend, name = name](const char* what, const char* sql) {
                QTest::addRow("%s: %s", name, what) << backend << QString::fromUtf8(sql);
            };
            row("altered", "UPDATE rfid_audit_log SET body = '{}' WHERE sequence_id = 2");
            row("another time",
                "UPDATE rfid_audit_log SET created_at = '2020-01-01T00:00:00+00:00' WHERE sequence_id = 2");
            row("removed", "DELETE FROM rfid_audit_log WHERE sequence_id = 2");
            row("swapped",
                "UPDATE rfid_audit_log SET body = (SELECT o.body FROM rfid_audit_log o WHERE o.sequence_id = 5 - "
                "rfid_audit_log.sequence_id) WHERE sequence_id IN (2, 3)");
        }
    }
    void anAuditLogThatWasAlteredIsFoundOut()
    {
        QFETCH(tapledger::Backend, backend);
        QFETCH(QString, damage);
        const TestStore store = makeStore(backend);
        const auto database = store.openAsOwner();
        EnrolmentService enrolment(*database, m_clock, kTester);
        for (const char* number : {"1", "2", "3", "4"}) {
            Employee employee;
            employee.employee_number = number;
            employee.full_name = std::string("Person ") + number;
            QVERIFY(enrolment.addEmployee(employee));
        }
        LedgerService ledger(*database, kTester);
        QVERIFY(!ledger.verifyAudit()->fault);
        QVERIFY(!database->run(damage.toStdString())); // the store refuses it by itself …
        for (const char* trigger : {"no_update", "no_delete", "keep"}) {
            const std::string name = std::string("rfid_audit_log_") + trigger; // … until somebody takes its guard away
            static_cast<void>(backend == Backend::Sqlite
                                  ? database->runScript("DROP TRIGGER IF EXISTS " + name)
                                  : database->runScript("DROP TRIGGER IF EXISTS " + name + " ON rfid_audit_log"));
        }
        QVERIFY(database->run(damage.toStdString()));
        QVERIFY(ledger.verifyAudit()->fault);
    }

    void nonsense_data()
    {
        QTest::addColumn<std::string>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("no JSON") << std::string("{") << 400;
        QTest::newRow("an array") << std::string("[]") << 400;
        QTest::newRow("a number") << std::string("5") << 400;
        QTest::newRow("wrong types") << std::string("{\"device_id\":{},\"device_name\":[]}") << 422;
        QTest::newRow("duplicate keys") << std::string("{\"device_id\":\"A\",\"device_id\":\"B\"}") << 400;
        QTest::newRow("header injection") << std::string("{\"device_id\":\"A\\r\\nX: y\"}") << 422;
        QTest::newRow("SQL") << std::string("{\"device_id\":\"A'; DROP TABLE rfid_devices; --\"}") << 422;
        QTest::newRow("control characters") << std::string("{\"device_id\":\"OK\",\"uid_format\":\"\\u0001\"}") << 422;
        QTest::newRow("too large") << "{\"device_name\":\"" + std::string(70'000, 'x') + "\"}" << 413;
    }
    void nonsense()
    {
        QFETCH(std::string, body);
        QFETCH(int, status);
        Person admin(m_sites.at(Backend::Sqlite)->addresses().http->port, tokenAt(Backend::Sqlite, Role::Admin));
        QCOMPARE(admin.call("POST", "/api/devices", body).status, status);
    }

private:
    template <class AddRows>
    void addBackends(AddRows addRows)
    {
        QTest::addColumn<tapledger::Backend>("backend");
        QTest::addColumn<std::string>("method");
        QTest::addColumn<std::string>("path");
        QTest::addColumn<std::vector<tapledger::Role>>("allowed");
        addRows("sqlite", Backend::Sqlite);
        addRows("postgres", Backend::Postgres);
    }
    TestSite& site()
    {
        QFETCH(tapledger::Backend, backend);
        return *m_sites.at(backend);
    }
    std::uint16_t port() { return site().addresses().http->port; }
    std::string tokenOf(Role role)
    {
        QFETCH(tapledger::Backend, backend);
        return tokenAt(backend, role);
    }
    std::string tokenAt(Backend backend, Role role)
    {
        Person person(m_sites.at(backend)->addresses().http->port);
        return person.call("POST", "/api/auth/login", loginBody(std::string(toText(role)), kPassword))
            .member("access_token");
    }

    ManualClock m_clock{kNoon};
    SystemRandom m_random;
    std::map<Backend, std::unique_ptr<TestSite>> m_sites;
    int m_tapsSent = 0;
};

QTEST_GUILESS_MAIN(ApiTest)
#include "api_test.moc"
