// SPDX-License-Identifier: GPL-3.0-or-later
// What needs attention is raised once, seen by somebody, and over; and the verifications that find an altered ledger.
#include "services/alert_watch.h"
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

/// A site whose time stands still, with somebody who looks after it.
struct Watched
{
    explicit Watched(Backend backend, AlertWatch::Options options = {}) : site(backend, quiet(), {}, &clock)
    {
        options.databaseUrl = site.store().url();
        if (options.dataDir.empty())
            options.dataDir = "/";
        watch = std::make_unique<AlertWatch>(options, site.pipeline(), clock);
        database = site.store().open();
        UserService users(*database, clock, random, kTester);
        admin = std::make_unique<ApiClient>(site.addresses().http->port, users.addToken("admin", Role::Admin)->text);
    }
    static NetOptions quiet()
    {
        NetOptions options;
        options.authentication = false;
        options.rateLimitPerMinute = 0;
        return options;
    }

    ApiResponse alerts(const std::string& state) { return admin->call("GET", "/api/alerts?state=" + state); }
    /// The kinds that are open, oldest first.
    std::string open()
    {
        auto found = AlertStore(*database).page(AlertFilter::Open, 0, 100);
        std::string kinds;
        for (auto it = found->rbegin(); it != found->rend(); ++it)
            kinds += (kinds.empty() ? "" : " ") + std::string(toText(*it->kind));
        return kinds;
    }
    int tap(int card, Timestamp at)
    {
        return ApiClient(site.addresses().http->port).call("POST", "/api/events", TestSite::tap(card, at.iso())).status;
    }

    ManualClock clock{kNoon};
    SystemRandom random;
    TestSite site;
    std::unique_ptr<AlertWatch> watch;
    std::unique_ptr<Database> database;
    std::unique_ptr<ApiClient> admin;
};

} // namespace

class AlertsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSilentDevice_data() { addBackendRows(); }
    void aSilentDevice()
    {
        QFETCH(tapledger::Backend, backend);
        AlertWatch::Options options;
        options.silentFor = 7min;
        Watched site(backend, options);
        ApiClient gate(site.site.addresses().http->port);
        const auto heartbeat = [&] {
            QCOMPARE(gate.call("POST", "/api/devices/heartbeat/GATE-01").status, 200);
            QVERIFY(site.site.pipeline().bookkeeper().flush());
            QVERIFY(site.watch->check());
        };
        heartbeat();
        QCOMPARE(site.open(), std::string());
        site.clock.advance(3min); // offline, not yet an alert
        QVERIFY(site.site.pipeline().bookkeeper().flush());
        QVERIFY(site.watch->check());
        QCOMPARE(site.open(), std::string());
        site.clock.advance(5min);
        for (int i = 0; i < 3; ++i)
            QVERIFY(site.watch->check());
        QCOMPARE(site.open(), std::string("device_offline"));

        const ApiResponse page = site.alerts("open");
        QCOMPARE(page.items(), 1U);
        QVERIFY(page.body.find("\"subject\":\"GATE-01\"") != std::string::npos);
        const ApiResponse seen = site.admin->call("POST", "/api/alerts/1/acknowledge");
        QCOMPARE(seen.status, 200);
        QCOMPARE(seen.member("acknowledged_by"), std::string("token admin"));
        QCOMPARE(site.admin->call("POST", "/api/alerts/1/acknowledge").member("acknowledged_at"),
                 seen.member("acknowledged_at"));
        QCOMPARE(site.admin->call("POST", "/api/alerts/2/acknowledge").status, 404);
        heartbeat();
        QCOMPARE(site.open(), std::string());
        QCOMPARE(site.alerts("resolved").items(), 1U);
        QVERIFY(site.admin->call("GET", "/api/audit").body.find("alert_acknowledged") != std::string::npos);
        QCOMPARE(site.alerts("nonsense").member("field"), std::string("state"));
    }

    void unknownCards()
    {
        Watched site(Backend::Sqlite);
        QVERIFY(site.watch->check());
        for (int i = 1; i <= 18; ++i)
            QCOMPARE(site.tap(i, kNoon), 201);
        QCOMPARE(site.tap(5000, kNoon), 400);
        QVERIFY(site.watch->check());
        QCOMPARE(site.open(), std::string()); // one forgotten card among few taps
        QCOMPARE(site.tap(5001, kNoon), 400);
        QVERIFY(site.watch->check());
        QCOMPARE(site.open(), std::string("unknown_card_rate"));
        site.clock.advance(16min);
        QVERIFY(site.watch->check());
        QCOMPARE(site.open(), std::string());
    }

    void noTapsAtAUsualTime_data() { addBackendRows(); }
    void noTapsAtAUsualTime()
    {
        QFETCH(tapledger::Backend, backend);
        Watched site(backend);
        const auto lastWeek = std::chrono::hours(24 * 7);
        for (int i = 1; i <= 10; ++i)
            QCOMPARE(site.tap(i, kNoon - lastWeek - 5min), 201);
        QVERIFY(site.watch->check());
        QCOMPARE(site.open(), std::string("event_rate_zero"));
        QCOMPARE(site.tap(1, kNoon - 1min), 201);
        QVERIFY(site.watch->check());
        QCOMPARE(site.open(), std::string());
        site.clock.advance(20min); // nor was there anything at this time last week
        QVERIFY(site.watch->check());
        QCOMPARE(site.open(), std::string());
    }

    void aFullDisk()
    {
        AlertWatch::Options options;
        options.diskFree = std::numeric_limits<std::uintmax_t>::max();
        Watched site(Backend::Sqlite, options);
        QVERIFY(site.watch->check());
        QCOMPARE(site.open(), std::string("disk_low"));
        QVERIFY(site.alerts("open").body.find("\"severity\":\"critical\"") != std::string::npos);
    }

    /// It stays until somebody has seen it, and comes back when there are more.
    void tapsThatTheDatabaseRefuses_data() { addBackendRows(); }
    void tapsThatTheDatabaseRefuses()
    {
        QFETCH(tapledger::Backend, backend);
        Watched site(backend);
        QVERIFY(site.site.store().openAsOwner()->runScript(
            backend == Backend::Postgres
                ? "CREATE FUNCTION no_seven() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.employee_rfid = "
                  "'04:00:00:07' THEN RAISE EXCEPTION 'not this one'; END IF; RETURN NEW; END $$; CREATE TRIGGER "
                  "no_seven BEFORE INSERT ON rfid_ledger FOR EACH ROW EXECUTE FUNCTION no_seven()"
                : "CREATE TRIGGER no_seven BEFORE INSERT ON rfid_ledger WHEN NEW.employee_rfid = '04:00:00:07' "
                  "BEGIN SELECT RAISE(ABORT, 'not this one'); END"));
        QVERIFY(site.watch->check());
        QCOMPARE(site.tap(1, kNoon), 201);
        QCOMPARE(site.open(), std::string());

        QCOMPARE(site.tap(7, kNoon), 422);
        QVERIFY(site.watch->check());
        QCOMPARE(site.open(), std::string("taps_refused_by_database"));
        QVERIFY(site.alerts("open").body.find("the database refused taps, 1 since") != std::string::npos);
        site.clock.advance(24h);
        QVERIFY(site.watch->check());
        QCOMPARE(site.open(), std::string("taps_refused_by_database"));

        QCOMPARE(site.admin->call("POST", "/api/alerts/1/acknowledge").status, 200);
        QVERIFY(site.watch->check());
        QCOMPARE(site.open(), std::string());
        QCOMPARE(site.tap(7, kNoon), 422);
        QVERIFY(site.watch->check());
        QCOMPARE(site.open(), std::string("taps_refused_by_database"));

        QCOMPARE(site.admin->call("POST", "/api/alerts/2/acknowledge").status, 200);
        QCOMPARE(site.tap(7, kNoon), 422); // before anybody looked whether it is over
        QVERIFY(site.watch->check());
        QCOMPARE(site.alerts("open").items(), 1U);
        QCOMPARE(site.alerts("resolved").items(), 2U);
    }

    /// What keeps one thing from being looked for hides nothing else.
    void eachCheckIsByItself_data() { addBackendRows(); }
    void eachCheckIsByItself()
    {
        QFETCH(tapledger::Backend, backend);
        AlertWatch::Options options;
        options.diskFree = std::numeric_limits<std::uintmax_t>::max();
        Watched site(backend, options);
        ApiClient gate(site.site.addresses().http->port);
        QCOMPARE(gate.call("POST", "/api/devices/heartbeat/GATE-01").status, 200);
        QVERIFY(site.site.pipeline().bookkeeper().flush());
        site.clock.advance(10min);
        QVERIFY(site.site.pipeline().bookkeeper().flush());
        QVERIFY(site.site.store().openAsOwner()->runScript(
            backend == Backend::Postgres
                ? "ALTER TABLE rfid_alerts ADD CONSTRAINT none_of_devices CHECK (kind <> 'device_offline')"
                : "CREATE TRIGGER none_of_devices BEFORE INSERT ON rfid_alerts WHEN NEW.kind = 'device_offline' "
                  "BEGIN SELECT RAISE(ABORT, 'none of devices'); END"));
        QVERIFY(!site.watch->check());
        QCOMPARE(site.open(), std::string("disk_low"));
    }

    void anAlteredLedger_data() { addBackendRows(); }
    void anAlteredLedger()
    {
        QFETCH(tapledger::Backend, backend);
        Watched site(backend);
        for (int i = 1; i <= 5; ++i)
            QCOMPARE(site.tap(i, kNoon), 201);
        const auto verify = [&](const std::string& range) {
            const ApiResponse started = site.admin->call("POST", "/api/ledger/verify", range);
            if (started.status != 202)
                return started;
            ApiResponse job;
            do
                job = site.admin->call("GET", started.headers.at("Location"));
            while (job.member("state") == "running");
            return job;
        };
        const ApiResponse intact = verify("{}");
        QCOMPARE(intact.member("state"), std::string("finished"));
        QCOMPARE(intact.member("checked"), std::string("5"));
        QCOMPARE(site.open(), std::string());
        QVERIFY(site.admin->call("GET", "/metrics").body.find("\ntapledger_ledger_verification_ok 1\n") !=
                std::string::npos);

        const bool isPostgres = backend == Backend::Postgres;
        const auto owner = site.site.store().openAsOwner();
        QVERIFY(owner->runScript(isPostgres ? "ALTER TABLE rfid_ledger DISABLE TRIGGER ALL"
                                            : "DROP TRIGGER rfid_ledger_keep"));
        QVERIFY(owner->run("UPDATE rfid_ledger SET event_type = 'time_out' WHERE sequence_id = 3"));
        const ApiResponse altered = verify("");
        QCOMPARE(altered.member("state"), std::string("finished"));
        QVERIFY(altered.member("report").find("\"sequence_id\":3") != std::string::npos);
        QCOMPARE(site.open(), std::string("chain_verification_failed"));
        verify("{\"from\":4,\"to\":5}"); // that these are intact says nothing of the third
        QCOMPARE(site.open(), std::string("chain_verification_failed"));
        QVERIFY(owner->run("UPDATE rfid_ledger SET event_type = 'time_in' WHERE sequence_id = 3"));
        verify("{}");
        QCOMPARE(site.open(), std::string());

        QCOMPARE(verify("{\"from\":9}").member("state"), std::string("failed"));
        QCOMPARE(verify("{\"from\":\"x\"}").status, 422);
        QCOMPARE(site.admin->call("GET", "/api/ledger/verify/99").status, 404);
        QCOMPARE(site.admin->call("DELETE", "/api/ledger/verify/99").status, 404);
        QCOMPARE(site.admin->call("DELETE", "/api/ledger/verify/1").member("state"), std::string("finished"));
    }
};

QTEST_GUILESS_MAIN(AlertsTest)
#include "alerts_test.moc"
