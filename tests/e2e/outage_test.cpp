// SPDX-License-Identifier: GPL-3.0-or-later
// The database is away: readers notice nothing, and what they sent is recorded when it is back, in order and once.
#include "base/json.h"
#include "ledger/chain_verifier.h"
#include "storage/ledger_store.h"
#include "support/api_client.h"
#include "support/daemon.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"
#include "support/test_site.h"

#include <QTemporaryDir>
#include <QTest>
#include <fmt/format.h>
#include <functional>
#include <map>
#include <random>
#include <thread>

using namespace tapledger;
using namespace std::chrono_literals;

namespace {

/// The n-th tap of the test: its key is its own, so every one must be recorded.
std::string tapLine(std::int64_t n)
{
    const Timestamp scan = *Timestamp::parse("2026-02-01T00:00:00Z") + std::chrono::seconds(16) * (n / 100);
    return fmt::format("{{\"card_uid\":\"04{:06X}\",\"device_id\":\"GATE-01\",\"event_type\":\"time_in\",\"timestamp\":"
                       "\"{}\",\"n\":{}}}\n",
                       n % 100 + 1, scan.iso(), n);
}

/// A site with a server and a reader that sends one tap after the other.
class Site
{
public:
    explicit Site(Backend backend) : store(makeStore(backend)) { enrolTestSite(store.url()); }

    bool serve(const QStringList& more = {})
    {
        qputenv("TAPLEDGER_RATE_LIMIT_PER_MINUTE", "0");
        daemon =
            Daemon::serve(store.url(), folder.path().toStdString(), QStringList(QStringLiteral("--no-auth")) + more);
        gate = daemon ? std::make_unique<LineClient>(daemon->tcpPort()) : nullptr;
        return daemon != nullptr;
    }
    /// Sends the next tap. @return what it was answered; it counts as sent when that is no error.
    std::string tap()
    {
        gate->send(tapLine(sent));
        const auto answer = json::parse(gate->readLine(60'000));
        const std::string status = answer ? *answer->find("status")->string() : "nothing";
        if (status == "success" || status == "queued" || status == "ignored")
            ++sent;
        return status;
    }
    /// Sends so many taps at once. @return how many were answered so.
    int taps(int count, std::string_view status)
    {
        std::string lines;
        for (int i = 0; i < count; ++i)
            lines += tapLine(sent + i);
        gate->send(lines);
        int found = 0;
        for (int i = 0; i < count; ++i) {
            const auto answer = json::parse(gate->readLine(60'000));
            found += answer && *answer->find("status")->string() == status ? 1 : 0;
        }
        sent += found; // in the order sent: once one is refused, those after it are too
        return found;
    }
    /// Sends taps until one is answered so; false when an error comes first.
    bool tapUntil(std::string_view status)
    {
        for (int i = 0; i < 100'000; ++i) {
            const std::string answer = tap();
            if (answer == status)
                return true;
            if (answer != "success" && answer != "queued")
                return false;
        }
        return false;
    }
    std::string health() const
    {
        ApiClient client(daemon->httpPort());
        return client.call("GET", "/health").body;
    }
    /// What is wrong with what was recorded: every tap that was taken, once, in order, in a whole chain.
    std::string fault() const
    {
        const auto database = store.open();
        ChainVerifier verifier({0, genesisHash(), Timestamp::earliest()});
        std::int64_t next = 0;
        std::string found;
        const auto read = LedgerStore(*database).read(1, INT64_MAX, [&](LedgerEntry&& entry) {
            verifier.add(entry);
            const std::int64_t n = json::parse(entry.raw_payload)->find("n")->integer().value();
            if (n != next && found.empty())
                found = fmt::format("entry {} is tap {} instead of {}", entry.sequence_id, n, next);
            next = n + 1;
            return true;
        });
        if (!read)
            return read.error().message;
        if (found.empty() && next != sent)
            found = fmt::format("{} taps are recorded, {} were taken", next, sent);
        if (found.empty() && verifier.report().hasErrors)
            found = verifier.report().toJson();
        return found;
    }

    TestStore store;
    QTemporaryDir folder;
    std::unique_ptr<Daemon> daemon;
    std::unique_ptr<LineClient> gate;
    std::int64_t sent = 0;
};

/// The embedded store answers nobody while another program is in the middle of writing to it.
class Hold
{
public:
    explicit Hold(const TestStore& store) : m_database(store.open())
    {
        if (!m_database->runScript("BEGIN IMMEDIATE"))
            qFatal("the store cannot be held");
    }
    ~Hold() { (void)m_database->runScript("ROLLBACK"); }

private:
    std::unique_ptr<Database> m_database;
};

} // namespace

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
        Site site(Backend::Postgres);
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
        Site site(Backend::Sqlite);
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
        Site site(Backend::Sqlite);
        QVERIFY(site.serve());
        {
            const Hold hold(site.store);
            QVERIFY(site.tapUntil("queued"));
            for (int i = 0; i < 3; ++i) {
                site.gate->send("{\"card_uid\":\"04CCCCCC\",\"device_id\":\"GATE-01\",\"event_type\":\"time_in\","
                                "\"timestamp\":\"2026-02-01T00:00:00Z\"}\n");
                QVERIFY(site.gate->readLine().find("queued") != std::string::npos);
                site.gate->send(tapLine(site.sent - 1)); // the one before, again
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
        Site site(Backend::Sqlite);
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
        Site site(backend);
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
