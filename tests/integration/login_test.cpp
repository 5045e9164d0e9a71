// SPDX-License-Identifier: GPL-3.0-or-later
// Who may make which HTTP call: roles, logins and how they end, tokens that are no good, guessing; on both databases.
#include "net/http/api/route.h"
#include "services/permissions.h"
#include "services/user_service.h"
#include "support/api_client.h"
#include "support/memory.h"
#include "support/peopled_sites.h"
#include "support/qtest_strings.h"

#include <QTest>
#include <algorithm>
#include <fmt/format.h>
#include <thread>

using namespace tapledger;
using namespace std::chrono_literals;

namespace {

const Timestamp kNoon = *Timestamp::parse("2026-02-04T12:00:00Z");
const Actor kTester{"tester", "test", Role::Admin};

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
    {"GET", "/api/employees/1/export", {Role::Admin, Role::Hr}},
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
    {"GET", "/api/ledger/checkpoints", {Role::Admin, Role::Auditor}},
    {"GET", "/api/ledger/consistency", {Role::Admin, Role::Auditor}},
    {"POST", "/api/ledger/checkpoint", {Role::Admin, Role::Auditor}},
    {"POST", "/api/ledger/verify", {Role::Admin, Role::Auditor}},
    {"GET", "/api/ledger/verify/1", {Role::Admin, Role::Auditor}},
    {"DELETE", "/api/ledger/verify/1", {Role::Admin, Role::Auditor}},
    {"POST", "/api/ledger/verify/1/resume", {Role::Admin, Role::Auditor}},
    {"GET", "/api/alerts", {Role::Admin, Role::Security}},
    {"POST", "/api/alerts/1/acknowledge", {Role::Admin, Role::Security}},
    {"GET", "/api/rejections", {Role::Admin, Role::Security}},
    {"GET", "/api/audit", {Role::Admin, Role::Auditor}},
};

} // namespace

class LoginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sites = std::make_unique<PeopledSites>(); }
    void cleanupTestCase() { m_sites.reset(); }

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
        Person stranger(m_sites->port());
        QCOMPARE(stranger.call(method, path, body).status, 401);
        for (const Role role : kRoles) {
            Person person(m_sites->port(), m_sites->tokenOf(role));
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
        Person person(m_sites->at(Backend::Sqlite).addresses().http->port, token);
        QCOMPARE(person.call("GET", "/api/devices").status, 401);
    }

    void truncatedAndAlteredTokens_data() { addBackendRows(); }
    void truncatedAndAlteredTokens()
    {
        const std::string good = m_sites->tokenOf(Role::Admin);
        Person person(m_sites->port(), good);
        QCOMPARE(person.call("GET", "/api/devices").status, 200);
        person.use(good.substr(0, good.size() - 1));
        QCOMPARE(person.call("GET", "/api/devices").status, 401);
        std::string altered = good;
        const std::size_t inPayload = altered.find('.') + 12;
        altered[inPayload] = altered[inPayload] == 'A' ? 'B' : 'A';
        person.use(altered);
        QCOMPARE(person.call("GET", "/api/devices").status, 401);
        m_sites->clock().advance(9h);
        person.use(good);
        QCOMPARE(person.call("GET", "/api/devices").status, 401); // expired
    }

    void aLoginEndsAtOnce_data() { addBackendRows(); }
    void aLoginEndsAtOnce()
    {
        auto database = Database::open(m_sites->site().store().url());
        UserService users(**database, m_sites->clock(), m_random, kTester, PasswordCost::ForTests);
        QVERIFY(users.add("leaver", Role::Admin, PeopledSites::kPassword));
        const auto logIn = [&](const std::string& password) {
            return Person(m_sites->port())
                .call("POST", "/api/auth/login", PeopledSites::loginBody("leaver", password))
                .member("access_token");
        };
        Person person(m_sites->port(), logIn(PeopledSites::kPassword));
        Person elsewhere(m_sites->port(), logIn(PeopledSites::kPassword));
        QCOMPARE(person.call("GET", "/api/auth/me").member("role"), std::string("admin"));
        QCOMPARE(person.call("POST", "/api/auth/logout").status, 204);
        QCOMPARE(person.call("GET", "/api/auth/me").status, 401);
        QCOMPARE(elsewhere.call("GET", "/api/auth/me").status, 200);
        QVERIFY(users.setRole("leaver", Role::Auditor));
        QCOMPARE(elsewhere.call("GET", "/api/devices").status, 403);
        QVERIFY(users.setPassword("leaver", "another password"));
        QCOMPARE(elsewhere.call("GET", "/api/auth/me").status, 401);
        QCOMPARE(logIn(PeopledSites::kPassword), std::string());
        Person again(m_sites->port(), logIn("another password"));
        QCOMPARE(again.call("GET", "/api/auth/me").status, 200);
        QVERIFY(users.remove("leaver"));
        QCOMPARE(again.call("GET", "/api/auth/me").status, 401);
    }

    void theLastAdministratorStays_data() { addBackendRows(); }
    void theLastAdministratorStays()
    {
        auto database = Database::open(m_sites->site().store().url());
        UserService users(**database, m_sites->clock(), m_random, kTester, PasswordCost::ForTests);
        QCOMPARE(users.remove("admin").error().code, ErrorCode::Conflict);
        QCOMPARE(users.setRole("admin", Role::Hr).error().code, ErrorCode::Conflict);
    }

    void tokensOfPrograms_data() { addBackendRows(); }
    void tokensOfPrograms()
    {
        auto database = Database::open(m_sites->site().store().url());
        UserService users(**database, m_sites->clock(), m_random, kTester, PasswordCost::ForTests);
        const auto made = users.addToken("payroll", Role::Auditor);
        QVERIFY(made);
        Person program(m_sites->port(), made->text);
        QCOMPARE(program.call("GET", "/api/ledger/head").status, 200);
        QCOMPARE(program.call("GET", "/api/devices").status, 403);
        QVERIFY(users.revokeToken(made->token.id));
        QCOMPARE(program.call("GET", "/api/ledger/head").status, 401);
    }

    void guessingIsSlowedButLocksNobodyOut()
    {
        // A site of its own: this address will be slowed.
        TestSite own(Backend::Sqlite, {}, {}, &m_sites->clock());
        auto database = Database::open(own.store().url());
        QVERIFY(UserService(**database, m_sites->clock(), m_random, kTester, PasswordCost::ForTests)
                    .add("ada", Role::Admin, PeopledSites::kPassword));
        Person guesser(own.addresses().http->port);
        int refused = 0;
        for (int i = 0; i < 200; ++i) {
            const Response response =
                guesser.call("POST", "/api/auth/login", PeopledSites::loginBody("ada", "wrong password"));
            QVERIFY(response.status == 401 || response.status == 429);
            refused += response.status == 429;
            if (response.status == 429)
                QVERIFY(std::stoi(response.headers.at("Retry-After")) > 0);
        }
        QVERIFY(refused >= 190);
        m_sites->clock().advance(2min);
        QCOMPARE(
            guesser.call("POST", "/api/auth/login", PeopledSites::loginBody("ada", PeopledSites::kPassword)).status,
            200);
    }

    void tenThousandGuesses()
    {
        TestSite own(Backend::Sqlite, {}, {}, &m_sites->clock());
        auto database = Database::open(own.store().url());
        QVERIFY(UserService(**database, m_sites->clock(), m_random, kTester, PasswordCost::ForTests)
                    .add("ada", Role::Admin, PeopledSites::kPassword));
        Person guesser(own.addresses().http->port);
        const std::int64_t before = heldMemoryKiB();
        for (int i = 0; i < 10'000; ++i) {
            const std::string name = i % 2 == 0 ? "ada" : fmt::format("somebody{}", i);
            const int status =
                guesser.call("POST", "/api/auth/login", PeopledSites::loginBody(name, "wrong password")).status;
            QVERIFY(status == 401 || status == 429);
        }
        QVERIFY(heldMemoryKiB() < before + 16 * 1024);
        Person other(own.addresses().http->port, {}, "127.0.0.2");
        QCOMPARE(other.call("POST", "/api/auth/login", PeopledSites::loginBody("ada", PeopledSites::kPassword)).status,
                 200);
        QVERIFY(other.call("GET", "/metrics").body.find("tapledger_http_responses_total{code=\"429\"}") !=
                std::string::npos);
    }

    void guessesFromEverywhere()
    {
        LoginThrottle throttle;
        const auto now = m_sites->clock().steadyNow();
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
            UserService one(*first, m_sites->clock(), m_random, kTester, PasswordCost::ForTests);
            UserService two(*second, m_sites->clock(), m_random, kTester, PasswordCost::ForTests);
            for (const char* name : {"ada", "bob"}) { // one of them is left of the round before
                const auto added = one.add(name, Role::Admin, PeopledSites::kPassword);
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

private:
    template <class AddRows>
    static void addBackends(AddRows addRows)
    {
        QTest::addColumn<tapledger::Backend>("backend");
        QTest::addColumn<std::string>("method");
        QTest::addColumn<std::string>("path");
        QTest::addColumn<std::vector<tapledger::Role>>("allowed");
        addRows("sqlite", Backend::Sqlite);
        addRows("postgres", Backend::Postgres);
    }

    SystemRandom m_random;
    std::unique_ptr<PeopledSites> m_sites;
};

QTEST_GUILESS_MAIN(LoginTest)
#include "login_test.moc"
