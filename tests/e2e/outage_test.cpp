// SPDX-License-Identifier: GPL-3.0-or-later
// The database is away: readers notice nothing, and what they sent is recorded when it is back, in order and once.
#include "gate_site.h"
#include "support/qtest_strings.h"

#include <QTest>
#include <functional>
#include <optional>
#include <random>
#include <thread>

using namespace tapledger;
using namespace std::chrono_literals;

class OutageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postgresGoesAway_data()
    {
        QTest::addColumn<std::function<void()>>("goes");
        QTest::addColumn<std::function<void()>>("comesBack");
        const auto row = [](const char* name, std::function<void()> goes, std::function<void()> comesBack) {
            QTest::newRow(name) << std::move(goes) << std::move(comesBack);
        };
        const auto start = [] { postgresServer().start(); };
        row(
            "stopped", [] { postgresServer().stop(PostgresServer::StopMode::Fast); }, start);
        row(
            "crashed", [] { postgresServer().stop(PostgresServer::StopMode::Immediate); }, start);
        row(
            "frozen", [] { postgresServer().pause(); }, [] { postgresServer().resume(); });
    }
    void postgresGoesAway()
    {
        QFETCH(std::function<void()>, goes);
        QFETCH(std::function<void()>, comesBack);
        GateSite site(Backend::Postgres);
        QVERIFY(site.serve());
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < 20; ++i)
                QCOMPARE(site.tap(), std::string("success"));
            goes();
            const bool isQueued = site.tapUntil("queued");
            const int queued = isQueued ? site.taps(200, "queued") : 0;
            const std::string health = site.health();
            comesBack();
            QVERIFY(isQueued);
            QCOMPARE(queued, 200);
            QVERIFY2(health.find("\"spool\":{\"taps\":2") != std::string::npos, health.c_str());
            QVERIFY(site.tapUntil("success")); // by itself, on the same connection of the reader
            const std::string after = site.health();
            QVERIFY2(after.find("\"spool\":{\"taps\":0,\"bytes\":0") != std::string::npos, after.c_str());
        }
        QCOMPARE(site.daemon->terminate(), 0);
        QCOMPARE(site.fault(), std::string());
    }

    void theEmbeddedStoreDoesNotAnswer()
    {
        GateSite site(Backend::Sqlite);
        QVERIFY(site.serve());
        for (int i = 0; i < 20; ++i)
            QCOMPARE(site.tap(), std::string("success"));
        {
            const Hold hold(site.store);
            QVERIFY(site.tapUntil("queued"));
            QCOMPARE(site.taps(200, "queued"), 200);
        }
        QVERIFY(site.tapUntil("success"));
        QCOMPARE(site.daemon->terminate(), 0);
        QCOMPARE(site.fault(), std::string());
    }

    /// What is refused, and what is a repetition, is decided when the database is back, once.
    void refusalsAreDecidedLater()
    {
        GateSite site(Backend::Sqlite);
        QVERIFY(site.serve());
        {
            const Hold hold(site.store);
            QVERIFY(site.tapUntil("queued"));
            for (int i = 0; i < 3; ++i) {
                site.gate->send("{\"card_uid\":\"04CCCCCC\",\"device_id\":\"GATE-01\",\"event_type\":\"time_in\","
                                "\"timestamp\":\"2026-02-01T00:00:00Z\"}\n");
                QVERIFY(site.gate->readLine().find("queued") != std::string::npos);
                site.gate->send(GateSite::tapLine(site.sent - 1)); // the one before, again
                QVERIFY(site.gate->readLine().find("queued") != std::string::npos);
            }
        }
        QVERIFY(site.tapUntil("success"));
        QCOMPARE(site.daemon->terminate(), 0);
        QCOMPARE(site.fault(), std::string());
        std::int64_t refused = 0;
        QVERIFY(site.store.open()->run("SELECT count(*) FROM rfid_rejections WHERE reason = 'unknown_card'", {},
                                       [&](const Row& row) { refused = row.integer(0); }));
        QCOMPARE(refused, 3);
    }

    void aFullSpoolSaysSo()
    {
        GateSite site(Backend::Sqlite);
        qputenv("TAPLEDGER_SPOOL_MAX_MIB", "1");
        const bool isUp = site.serve();
        qunsetenv("TAPLEDGER_SPOOL_MAX_MIB");
        QVERIFY(isUp);
        {
            const Hold hold(site.store);
            QVERIFY(site.tapUntil("queued"));
            QCOMPARE(site.taps(2'000, "queued"), 2'000);
            std::string answer = "queued"; // one by one now: a smaller group might have room where a larger has none
            while (answer == "queued")
                answer = site.tap();
            QCOMPARE(answer, std::string("error"));
            QVERIFY(site.sent < 10'000);
        }
        std::string answer;
        while (answer != "success") // it was told to send it again
            answer = site.tap();
        QCOMPARE(site.daemon->terminate(), 0);
        QCOMPARE(site.fault(), std::string());
    }

    /// The server is killed while taps wait, and while they are being recorded.
    void theServerIsKilledToo_data() { addBackendRows(); }
    void theServerIsKilledToo()
    {
        QFETCH(tapledger::Backend, backend);
        GateSite site(backend);
        std::mt19937 random(11);
        for (int round = 0; round < 6; ++round) {
            QVERIFY(site.serve());
            if (backend == Backend::Postgres)
                postgresServer().stop(PostgresServer::StopMode::Immediate);
            std::optional<Hold> hold;
            if (backend == Backend::Sqlite)
                hold.emplace(site.store);
            const bool isQueued = site.tapUntil("queued");
            const int queued = isQueued ? site.taps(1'500, "queued") : 0;
            if (round % 2 == 0)
                site.daemon->kill();
            hold.reset();
            if (backend == Backend::Postgres)
                postgresServer().start();
            QVERIFY(isQueued);
            QCOMPARE(queued, 1'500);
            if (round % 2 == 0)
                QVERIFY(site.serve());
            // At a random moment of the recording; nothing waits for this time to be long enough.
            std::this_thread::sleep_for(std::chrono::milliseconds(random() % 800));
            site.daemon->kill();
        }
        QVERIFY(site.serve());
        QVERIFY(site.tapUntil("success"));
        QCOMPARE(site.daemon->terminate(), 0);
        QCOMPARE(site.fault(), std::string());
    }
};

QTEST_GUILESS_MAIN(OutageTest)
#include "outage_test.moc"
