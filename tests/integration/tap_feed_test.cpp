// SPDX-License-Identifier: GPL-3.0-or-later
// /ws/taps: who may watch, what they see, what they missed, and how they are sent away; on both databases.
#include "base/json.h"
#include "services/user_service.h"
#include "support/api_client.h"
#include "support/daemon.h"
#include "support/manual_clock.h"
#include "support/qtest_strings.h"
#include "support/test_site.h"
#include "support/watch_client.h"

#include <QTest>
#include <atomic>
#include <fmt/format.h>
#include <thread>

using namespace tapledger;
using namespace std::chrono_literals;

namespace {

const Actor kTester{"tester", "test", Role::Admin};
const Timestamp kMorning = *Timestamp::parse("2026-02-04T08:00:00Z");
const std::string kPassword = "correct horse battery";

/// Somebody who is logged in, and the ways in which that ends.
struct LoggedIn
{
    UserService& users;
    std::string name;
    ApiClient client;
    ManualClock& clock;
};
struct End
{
    const char* name;
    bool (*happen)(LoggedIn&);
};
constexpr End kEnds[] = {
    {"logout", [](LoggedIn& who) { return who.client.call("POST", "/api/auth/logout").status == 204; }},
    {"another password", [](LoggedIn& who) { return who.users.setPassword(who.name, "another password").has_value(); }},
    {"another role", [](LoggedIn& who) { return who.users.setRole(who.name, Role::Hr).has_value(); }},
    {"removed", [](LoggedIn& who) { return who.users.remove(who.name).has_value(); }},
    {"expired",
     [](LoggedIn& who) {
         who.clock.advance(9h);
         return true;
     }},
};

struct Seen
{
    std::int64_t sequence_id = 0;
    std::string status;
    std::string reason;
};

/// The taps of a message; empty for another one.
std::vector<Seen> tapsOf(const std::string& message)
{
    std::vector<Seen> taps;
    const auto value = json::parse(message);
    const json::Value* items = value ? value->find("taps") : nullptr;
    if (!items || !items->array())
        return taps;
    for (const json::Value& item : *items->array()) {
        const json::Value* sequence = item.find("sequence_id");
        const json::Value* reason = item.find("reason");
        taps.push_back({sequence ? sequence->integer().value_or(0) : 0, *item.find("status")->string(),
                        reason ? *reason->string() : ""});
    }
    return taps;
}

bool isLive(const std::string& message) { return message.find("\"type\":\"live\"") != std::string::npos; }

/// Taps number @p from to before @p to, none a duplicate of another, as one batch of GATE-01.
std::string batchOf(std::int64_t from, std::int64_t to)
{
    std::string taps;
    for (std::int64_t i = from; i < to; ++i) {
        const Timestamp at = kMorning + std::chrono::minutes(i / 100);
        taps += (taps.empty() ? "" : ",") + TestSite::tap(static_cast<int>(i % 100) + 1, at.iso());
    }
    return '[' + taps + ']';
}

bool sendBatch(LineClient& client, const std::string& body)
{
    client.send(fmt::format("POST /api/events/batch HTTP/1.1\r\nHost: x\r\nX-API-Key: key-GATE-01\r\n"
                            "Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{}",
                            body.size(), body));
    const bool isDone = client.readLine().starts_with("HTTP/1.1 201");
    std::size_t length = 0;
    for (std::string line = client.readLine(); line.size() > 1; line = client.readLine()) {
        if (line.starts_with("Content-Length: "))
            length = std::stoul(line.substr(16));
    }
    client.readBytes(length);
    return isDone;
}

} // namespace

class TapFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const Backend backend : {Backend::Sqlite, Backend::Postgres})
            m_sites[backend] = makeSite(backend);
    }
    void cleanupTestCase() { m_sites.clear(); }

    void whoMayWatch_data()
    {
        QTest::addColumn<std::string>("target");
        QTest::addColumn<std::string>("headers");
        QTest::addColumn<int>("status");
        const auto header = [this](Role role) {
            return "Authorization: Bearer " + tokenOf(Backend::Sqlite, role) + "\r\n";
        };
        const std::string target = "/ws/taps";
        QTest::newRow("nobody") << target << std::string() << 401;
        QTest::newRow("rubbish") << target << std::string("Authorization: Bearer x\r\n") << 401;
        QTest::newRow("hr") << target << header(Role::Hr) << 403;
        QTest::newRow("auditor") << target << header(Role::Auditor) << 403;
        QTest::newRow("security") << target << header(Role::Security) << 101;
        QTest::newRow("admin, with a slash") << target + "/" << header(Role::Admin) << 101;
        QTest::newRow("after what") << target + "?after=x" << header(Role::Security) << 422;
        QTest::newRow("after less than nothing") << target + "?after=-1" << header(Role::Security) << 422;
        QTest::newRow("what is that") << target + "?since=1" << header(Role::Security) << 422;
        QTest::newRow("a browser") << target
                                   << "Sec-WebSocket-Protocol: tapledger, bearer." +
                                          tokenOf(Backend::Sqlite, Role::Security) + "\r\n"
                                   << 101;
    }
    void whoMayWatch()
    {
        QFETCH(std::string, target);
        QFETCH(std::string, headers);
        QFETCH(int, status);
        WatchClient client(m_sites.at(Backend::Sqlite)->addresses().http->port, target, headers);
        QCOMPARE(client.status(), status);
        if (headers.starts_with("Sec-WebSocket-Protocol"))
            QVERIFY(client.answer().find("Sec-WebSocket-Protocol: tapledger\r") != std::string::npos);
        if (status == 101)
            QVERIFY(isLive(client.next()));
    }

    void withoutUpgrade()
    {
        LineClient client(m_sites.at(Backend::Sqlite)->addresses().http->port);
        client.send("GET /ws/taps HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(client.readLine().starts_with("HTTP/1.1 426"));
    }

    void everyOutcomeIsSeen_data() { addBackendRows(); }
    void everyOutcomeIsSeen()
    {
        WatchClient watcher = watch("/ws/taps");
        QVERIFY(isLive(watcher.next()));
        LineClient gate(site().addresses().tcp->port);
        gate.send("{\"type\":\"hello\",\"device_id\":\"GATE-01\",\"api_key\":\"key-GATE-01\"}\n");
        gate.readLine();
        const std::string tap = TestSite::tap(1, "2026-02-03T08:00:00Z");
        gate.send(tap + "\n" + tap + "\n" +
                  "{\"card_uid\":\"99:99\",\"device_id\":\"GATE-01\",\"event_type\":\"time_in\",\"timestamp\":"
                  "\"2026-02-03T08:00:01Z\"}\n");
        std::vector<Seen> seen;
        while (seen.size() < 3) {
            const std::string message = watcher.next();
            QVERIFY(!message.empty());
            const auto taps = tapsOf(message);
            seen.insert(seen.end(), taps.begin(), taps.end());
        }
        QCOMPARE(seen[0].status, std::string("success"));
        QCOMPARE(seen[1].reason, std::string("duplicate"));
        QCOMPARE(seen[1].sequence_id, seen[0].sequence_id);
        QCOMPARE(seen[2].reason, std::string("unknown_card"));
    }

    void whatWasMissedComesFirst_data() { addBackendRows(); }
    void whatWasMissedComesFirst()
    {
        const auto own =
            makeSite(QTest::currentDataTag() == std::string("sqlite") ? Backend::Sqlite : Backend::Postgres);
        LineClient early(own->addresses().http->port);
        QVERIFY(sendBatch(early, batchOf(0, 3'000)));
        std::thread gate([&] { // while the watchers come
            LineClient client(own->addresses().http->port);
            for (std::int64_t i = 3'000; i < 9'000; i += 200)
                sendBatch(client, batchOf(i, i + 200));
        });
        const std::string header = "Authorization: Bearer " + tokenOf(*own, Role::Security) + "\r\n";
        for (const std::int64_t after : {0, 1'234, 2'999}) {
            WatchClient watcher(own->addresses().http->port, fmt::format("/ws/taps?after={}", after), header);
            std::int64_t last = after;
            while (last < 9'000) {
                const std::string message = watcher.next();
                if (message.empty())
                    break;
                for (const Seen& seen : tapsOf(message)) {
                    if (seen.sequence_id != last + 1) {
                        gate.join();
                        QFAIL(fmt::format("{} comes after {}", seen.sequence_id, last).c_str());
                    }
                    last = seen.sequence_id;
                }
            }
            if (last != 9'000)
                gate.join();
            QCOMPARE(last, 9'000);
        }
        gate.join();
    }

    /// A number that there is not yet, from a ledger that was set up anew perhaps, must not silence its viewer.
    void afterTheEndIsTheEnd_data() { addBackendRows(); }
    void afterTheEndIsTheEnd()
    {
        const auto own =
            makeSite(QTest::currentDataTag() == std::string("sqlite") ? Backend::Sqlite : Backend::Postgres);
        LineClient gate(own->addresses().http->port);
        QVERIFY(sendBatch(gate, batchOf(0, 3)));
        const std::string header = "Authorization: Bearer " + tokenOf(*own, Role::Security) + "\r\n";
        for (const char* after : {"4", "1000", "9223372036854775807"}) {
            WatchClient watcher(own->addresses().http->port, fmt::format("/ws/taps?after={}", after), header);
            const auto live = json::parse(watcher.next());
            QVERIFY(live && live->find("after"));
            const std::int64_t last = live->find("after")->integer().value_or(0);
            QVERIFY(last >= 3 && last < 1000);
            QVERIFY(sendBatch(gate, batchOf(last, last + 1)));
            const auto taps = tapsOf(watcher.next());
            QCOMPARE(taps.size(), 1U);
            QCOMPARE(taps[0].sequence_id, last + 1);
        }
    }

    void whoIsTooSlowIsDropped()
    {
        const auto own = makeSite(Backend::Sqlite);
        const std::uint16_t port = own->addresses().http->port;
        const std::string header = "Authorization: Bearer " + tokenOf(*own, Role::Security) + "\r\n";
        WatchClient sleeper(port, "/ws/taps", header);
        WatchClient reader(port, "/ws/taps", header);
        QVERIFY(isLive(sleeper.next()));
        QVERIFY(isLive(reader.next()));
        std::atomic<std::int64_t> last = 0; // that the reader saw
        std::thread reading([&] {
            for (std::string message = reader.next(); !message.empty(); message = reader.next()) {
                for (const Seen& seen : tapsOf(message))
                    last = seen.sequence_id;
            }
        });
        LineClient gate(port);
        ApiClient prometheus(port);
        std::int64_t sent = 0;
        bool isWell = true;
        while (isWell && sent < 200'000 && !tells(prometheus, "\ntapledger_viewers_dropped_total 1\n")) {
            isWell = sendBatch(gate, batchOf(sent, sent + 1'000));
            sent += 1'000;
        }
        while (!sleeper.next().empty()) { // what was under way still arrives
        }
        const bool isAlone = QTest::qWaitFor([&] { return tells(prometheus, "{transport=\"websocket\"} 1\n"); });
        const bool hasAll = QTest::qWaitFor([&] { return last == sent; });
        own->stop();
        reading.join();
        QVERIFY(isWell);
        QCOMPARE(sleeper.closeCode(), 1008);
        QCOMPARE(sleeper.closeReason(), std::string("too slow: the taps come faster than you read"));
        QVERIFY(isAlone);
        QVERIFY(hasAll);
        QCOMPARE(reader.closeCode(), 1001);
    }

    /// Or it would count as a viewer for ever, and soon nobody else could watch.
    void whoIsDroppedIsForgottenWhateverItSays()
    {
        const auto own = makeSite(Backend::Sqlite);
        const std::uint16_t port = own->addresses().http->port;
        WatchClient sleeper(port, "/ws/taps", "Authorization: Bearer " + tokenOf(*own, Role::Security) + "\r\n");
        QVERIFY(isLive(sleeper.next()));
        ApiClient prometheus(port);
        LineClient gate(port);
        for (std::int64_t i = 0; i < 120'000 && !tells(prometheus, "\ntapledger_viewers_dropped_total 1\n"); i += 5'000)
            QVERIFY(sendBatch(gate, batchOf(i, i + 5'000)));
        sleeper.send("no frame"); // comes while the goodbye waits for room
        QVERIFY(tells(prometheus, "tapledger_connections{transport=\"websocket\"} 1\n"));
        while (!sleeper.next().empty()) {
        }
        QTRY_VERIFY(tells(prometheus, "tapledger_connections{transport=\"websocket\"} 0\n"));
    }

    void pingsGetTheirPong()
    {
        WatchClient watcher(m_sites.at(Backend::Sqlite)->addresses().http->port, "/ws/taps",
                            "Authorization: Bearer " + tokenOf(Backend::Sqlite, Role::Security) + "\r\n");
        QVERIFY(isLive(watcher.next()));
        QVERIFY(watcher.ping("are you there"));
        QCOMPARE(watcher.nextPong().value_or("nothing"), std::string("are you there"));
    }

    void whoAnswersNoPingIsDropped()
    {
        NetOptions options;
        options.viewerSilence = 400ms;
        const TestSite own(Backend::Sqlite, options, {}, &m_clock);
        WatchClient watcher(own.addresses().http->port, "/ws/taps",
                            "Authorization: Bearer " + tokenOf(own, Role::Security) + "\r\n");
        QVERIFY(isLive(watcher.next()));
        for (int i = 0; i < 4; ++i) // each answered, so that all the silence together does not count
            QVERIFY(watcher.awaitPing());
        watcher.answerNoPings();
        QVERIFY(watcher.awaitPing());
        QCOMPARE(watcher.next(), std::string());
        QCOMPARE(watcher.closeCode(), 1008);
        QCOMPARE(watcher.closeReason(), std::string("no answer to a ping"));
    }

    void whoseLoginEndsIsSentAway_data()
    {
        QTest::addColumn<tapledger::Backend>("backend");
        QTest::addColumn<int>("end");
        for (int i = 0; i < static_cast<int>(std::size(kEnds)); ++i) {
            QTest::addRow("sqlite: %s", kEnds[i].name) << Backend::Sqlite << i;
            QTest::addRow("postgres: %s", kEnds[i].name) << Backend::Postgres << i;
        }
    }
    void whoseLoginEndsIsSentAway()
    {
        QFETCH(tapledger::Backend, backend);
        QFETCH(int, end);
        const TestSite& own = *m_sites.at(backend);
        const auto database = own.store().open();
        UserService users(*database, m_clock, m_random, kTester, PasswordCost::ForTests);
        LoggedIn who{users, fmt::format("leaver{}", end), ApiClient(own.addresses().http->port), m_clock};
        if (!*users.hasUsers())
            QVERIFY(users.add("ada", Role::Admin, kPassword)); // the first one
        QVERIFY(users.add(who.name, Role::Security, kPassword));
        const std::string token = logIn(own, who.name);
        who.client.use(token);
        WatchClient watcher(own.addresses().http->port, "/ws/taps", "Authorization: Bearer " + token + "\r\n");
        QVERIFY(isLive(watcher.next()));
        QVERIFY(kEnds[end].happen(who));
        QCOMPARE(watcher.next(1'000), std::string());
        QCOMPARE(watcher.closeCode(), 1008);
        QCOMPARE(watcher.closeReason(), std::string("the login has ended"));
    }

    /// Calls that wait for a lock fill the queue; those whose login ends are sent away all the same.
    void endsAreSeenHoweverBusyTheCallsAre_data() { addBackendRows(); }
    void endsAreSeenHoweverBusyTheCallsAre()
    {
        QFETCH(tapledger::Backend, backend);
        constexpr int kCalls = 300;
        constexpr int kTooMany = kCalls - 2 - 256; // two run, 256 wait
        const auto own = makeSite(backend);
        const std::uint16_t port = own->addresses().http->port;
        const auto owner = own->store().openAsOwner();
        UserService users(*owner, m_clock, m_random, kTester, PasswordCost::ForTests);
        QVERIFY(users.add("ada", Role::Admin, kPassword));
        QVERIFY(users.add("leaver", Role::Security, kPassword));
        const std::string admin = tokenOf(*own, Role::Admin);
        WatchClient watcher(port, "/ws/taps", "Authorization: Bearer " + logIn(*own, "leaver") + "\r\n");
        QVERIFY(isLive(watcher.next()));

        const auto lock = Transaction::begin(*owner);
        QVERIFY(lock);
        if (backend == Backend::Postgres)
            QVERIFY(owner->runScript("LOCK TABLE rfid_devices"));
        std::vector<std::unique_ptr<LineClient>> calls;
        for (int i = 0; i < kCalls; ++i) {
            calls.push_back(std::make_unique<LineClient>(port));
            calls.back()->send(
                "POST /api/devices HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + admin +
                "\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{\"device_id\":\"BUSY\"}");
        }
        ApiClient prometheus(port);
        QTRY_VERIFY(tells(prometheus, fmt::format("{{code=\"503\"}} {}\n", kTooMany)));
        m_clock.advance(9h);
        QCOMPARE(watcher.next(1'000), std::string());
        QCOMPARE(watcher.closeCode(), 1008);
        QVERIFY(tells(prometheus, fmt::format("{{code=\"503\"}} {}\n", kTooMany))); // the calls wait still
    }

    void aTokenThatIsRevokedEndsIt_data() { addBackendRows(); }
    void aTokenThatIsRevokedEndsIt()
    {
        auto database = site().store().open();
        UserService users(*database, m_clock, m_random, kTester, PasswordCost::ForTests);
        const auto token = users.addToken("wall", Role::Security);
        QVERIFY(token);
        WatchClient watcher(site().addresses().http->port, "/ws/taps", "Authorization: Bearer " + token->text + "\r\n");
        QVERIFY(isLive(watcher.next()));
        QVERIFY(users.revokeToken(token->token.id));
        QCOMPARE(watcher.next(1'000), std::string());
        QCOMPARE(watcher.closeCode(), 1008);
        QCOMPARE(watcher.closeReason(), std::string("the login has ended"));
    }

    void aServerThatStopsSaysSo()
    {
        auto own = makeSite(Backend::Sqlite);
        WatchClient watcher(own->addresses().http->port, "/ws/taps",
                            "Authorization: Bearer " + tokenOf(*own, Role::Security) + "\r\n");
        QVERIFY(isLive(watcher.next()));
        std::thread stopping([&] { own->stop(); });
        QCOMPARE(watcher.next(), std::string());
        QCOMPARE(watcher.closeCode(), 1001);
        stopping.join();
    }

private:
    std::unique_ptr<TestSite> makeSite(Backend backend)
    {
        NetOptions options;
        options.batchRequestsPerMinute = 0;
        return std::make_unique<TestSite>(backend, options, Pipeline::Options{}, &m_clock);
    }
    static bool tells(ApiClient& prometheus, const std::string& line)
    {
        return prometheus.call("GET", "/metrics").body.find(line) != std::string::npos;
    }
    static std::string logIn(const TestSite& at, const std::string& name)
    {
        return ApiClient(at.addresses().http->port)
            .call("POST", "/api/auth/login",
                  fmt::format("{{\"username\":\"{}\",\"password\":\"{}\"}}", name, kPassword))
            .member("access_token");
    }
    TestSite& site()
    {
        return *m_sites.at(QTest::currentDataTag() == std::string("sqlite") ? Backend::Sqlite : Backend::Postgres);
    }
    std::string tokenOf(const TestSite& of, Role role)
    {
        auto database = of.store().open();
        return UserService(*database, m_clock, m_random, kTester, PasswordCost::ForTests)
            .addToken(toText(role), role)
            ->text;
    }
    std::string tokenOf(Backend backend, Role role) { return tokenOf(*m_sites.at(backend), role); }
    WatchClient watch(const std::string& target)
    {
        return {site().addresses().http->port, target,
                "Authorization: Bearer " + tokenOf(site(), Role::Security) + "\r\n"};
    }

    ManualClock m_clock{*Timestamp::parse("2026-03-01T08:00:00Z")};
    SystemRandom m_random;
    std::map<Backend, std::unique_ptr<TestSite>> m_sites;
};

QTEST_GUILESS_MAIN(TapFeedTest)
#include "tap_feed_test.moc"
