// SPDX-License-Identifier: GPL-3.0-or-later
// The database server is lost and its standby takes over: readers notice nothing, and nothing that they were told is
// lost, doubled or told twice in different words.
#include "base/files.h"
#include "cli.h"
#include "ingest/trust_folder.h"
#include "services/ledger_service.h"
#include "storage/ledger_writer.h"
#include "storage/postgres/grants.h"
#include "storage/replication.h"
#include "support/api_client.h"
#include "support/daemon.h"
#include "support/postgres_server.h"
#include "support/qtest_strings.h"
#include "support/signed_here.h"
#include "support/tap_load.h"
#include "support/test_database.h"
#include "support/test_site.h"

#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <fmt/format.h>
#include <functional>
#include <memory>

using namespace tapledger;
using namespace std::chrono_literals;

namespace {

constexpr int kLong = 30'000; ///< ms
constexpr auto kPromised = 10s;

constexpr int kSites = 5; ///< one a test, made beforehand, because a standby that was promoted knows of no template

/// Two database servers, of which the second has each commit before it is answered, and some sites in them.
class Pair
{
public:
    /// No power is lost here, so nothing waits for the disk.
    Pair() : m_primary(std::make_unique<PostgresServer>(PostgresServer::Durability::NoFsync))
    {
        for (int i = 0; i < kSites; ++i) {
            const std::string url = m_primary->createMigratedDatabase();
            m_databases.push_back(url.substr(url.rfind('/') + 1));
            enrolTestSite(urlOf(*m_primary));
        }
    }

    /// Both run, and commits wait for the standby; another site than before.
    void prepare()
    {
        if (m_standby)
            m_databases.pop_back();
        if (m_databases.empty())
            qFatal("there are no more sites");
        if (!m_standby)
            m_standby = PostgresServer::standbyOf(*m_primary);
        m_primary->set("synchronous_standby_names", "*"); // the copy lacks it: once promoted, it stands alone
    }
    /// What was the standby is the primary from now on, and the other one is gone.
    void failedOver()
    {
        m_primary = std::move(m_standby);
        m_databases.pop_back();
    }

    PostgresServer& primary() { return *m_primary; }
    PostgresServer& standby() { return *m_standby; }
    std::string urlOf(const PostgresServer& server) const
    {
        return urlAs(DatabaseRoles().server, server.url(m_databases.back()));
    }
    /// Whichever of the two takes changes.
    std::string url() const
    {
        return fmt::format("postgresql://{}@127.0.0.1:{},127.0.0.1:{}/{}?target_session_attrs=read-write",
                           DatabaseRoles().server, m_primary->port(), m_standby->port(), m_databases.back());
    }

private:
    std::unique_ptr<PostgresServer> m_primary;
    std::unique_ptr<PostgresServer> m_standby;
    std::vector<std::string> m_databases; ///< the last one is in use
};

/// A server on a pair of databases that signs often.
class Site
{
public:
    explicit Site(const Pair& pair, const std::string& log = {})
    {
        qputenv("TAPLEDGER_RATE_LIMIT_PER_MINUTE", "0");
        qputenv("TAPLEDGER_TRUST_CHECKPOINT_ENTRIES", "20");
        qputenv("TAPLEDGER_TRUST_CHECKPOINT_SECONDS", "1");
        if (runCli({"keys", "init", "--data-dir", data(), "--database", pair.url()}).exitCode == 0)
            daemon = Daemon::serve(pair.url(), data(), {QStringLiteral("--no-auth")}, log);
    }

    std::string data() const { return m_folder.path().toStdString(); }
    std::string health() const { return ApiClient(daemon->httpPort()).call("GET", "/health").body; }
    VerifyEvidence evidence() const
    {
        VerifyEvidence evidence;
        addSigned(evidence, data() + "/trust");
        return evidence;
    }

    std::unique_ptr<Daemon> daemon;

private:
    QTemporaryDir m_folder;
};

} // namespace

class FailoverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePrimaryIsLost_data()
    {
        QTest::addColumn<bool>("isFrozen");
        QTest::newRow("killed") << false;
        QTest::newRow("frozen") << true;
    }
    void thePrimaryIsLost()
    {
        QFETCH(bool, isFrozen);
        Pair& pair = preparedPair();
        Site site(pair);
        QVERIFY(site.daemon);
        TapLoad lines(TapLoad::Door::Tcp, "GATE-01", {site.daemon->tcpPort()}, 30s);
        TapLoad calls(TapLoad::Door::Http, "GATE-02", {site.daemon->httpPort()}, 30s);
        const std::array loads = {&lines, &calls};
        // It must not take the ledger from the one that has kept taps.
        const QTemporaryDir folder;
        const auto second = Daemon::serve(pair.url(), folder.path().toStdString(), {QStringLiteral("--no-auth")});
        QVERIFY(second);
        for (const TapLoad* load : loads)
            QTRY_VERIFY_WITH_TIMEOUT(load->count("success") > 50, kLong);

        if (isFrozen)
            pair.primary().pause();
        else
            pair.primary().kill();
        for (const TapLoad* load : loads) // a promotion can be quicker than the next tap
            QTRY_VERIFY_WITH_TIMEOUT(load->count("queued") > 0, kLong);
        pair.standby().promote();
        const auto promoted = TapLoad::Clock::now();
        for (const TapLoad* load : loads) {
            QTRY_VERIFY_WITH_TIMEOUT(load->firstSuccessSince(promoted), kLong);
            const auto after = *load->firstSuccessSince(promoted) - promoted;
            qInfo("first success %.1f s after the promotion", std::chrono::duration<double>(after).count());
            QVERIFY(after < kPromised);
        }
        if (isFrozen) {
            pair.primary().resume(); // and believes that it is the primary still
            // Whoever is led to it records nothing: it waits for a standby, perhaps with a session that has the lock.
            const auto misled = LedgerWriter::open(pair.urlOf(pair.primary()));
            QVERIFY(!misled);
            QVERIFY(misled.error().code == ErrorCode::Unavailable || misled.error().code == ErrorCode::Locked);
        }
        const auto later = TapLoad::Clock::now();
        for (TapLoad* load : {&lines, &calls}) {
            QTRY_VERIFY_WITH_TIMEOUT(load->successesSince(later) > 50, kLong);
            load->stop();
            QCOMPARE(load->count("error"), 0);
            QCOMPARE(load->count("nothing"), 0);
        }
        QCOMPARE(ApiClient(second->httpPort()).call("GET", "/health").member("writer"), std::string("standby"));
        QCOMPARE(second->terminate(), 0);
        QCOMPARE(site.daemon->terminate(), 0);

        const auto database = Database::open(pair.urlOf(pair.standby()));
        QVERIFY(database.has_value());
        QCOMPARE(TapLoad::fault(**database, loads), std::string());
        const VerifyEvidence evidence = site.evidence();
        QVERIFY(evidence.checkpoints.size() > 3);
        const auto report = LedgerService(**database, {"auditor", "test", Role::Admin}).verify({}, evidence);
        QVERIFY(report.has_value());
        QVERIFY2(!report->chain.hasErrors, report->chain.toJson().c_str());
        QCOMPARE(report->anchored_size, report->chain.rows);
        pair.failedOver();
    }

    /// The primary waits for it, and keeps our lost session, and the lock with it, as long as that takes.
    void theStandbyIsSilent()
    {
        Pair& pair = preparedPair();
        Site site(pair);
        QVERIFY(site.daemon);
        TapLoad lines(TapLoad::Door::Tcp, "GATE-01", {site.daemon->tcpPort()}, 30s);
        const std::array loads = {&std::as_const(lines)};
        QTRY_VERIFY_WITH_TIMEOUT(lines.count("success") > 50, kLong);
        pair.standby().pause();
        QTRY_VERIFY_WITH_TIMEOUT(lines.count("queued") > 100, kLong);
        const std::string health = site.health();
        QVERIFY2(health.find("\"writer\":\"unavailable\"") != std::string::npos, health.c_str());
        pair.standby().resume();
        const auto resumed = TapLoad::Clock::now();
        QTRY_VERIFY_WITH_TIMEOUT(lines.successesSince(resumed) > 50, kLong);
        lines.stop();
        QCOMPARE(lines.count("error"), 0);
        QCOMPARE(lines.count("nothing"), 0);
        QCOMPARE(site.daemon->terminate(), 0);
        const auto database = Database::open(pair.urlOf(pair.primary()));
        QCOMPARE(TapLoad::fault(**database, loads), std::string());
    }

    /// An administrator cancels the wait for the standby: PostgreSQL then calls the commit a success.
    void aCancelledWaitIsNoSuccess()
    {
        Pair& pair = preparedPair();
        Site site(pair);
        QVERIFY(site.daemon);
        TapLoad lines(TapLoad::Door::Tcp, "GATE-01", {site.daemon->tcpPort()}, 30s);
        const std::array loads = {&std::as_const(lines)};
        QTRY_VERIFY_WITH_TIMEOUT(lines.count("success") > 50, kLong);
        pair.standby().stop();
        const auto owner = Database::open(pair.primary().url("postgres"));
        const auto sealedTo = [&] {
            const auto state = TrustFolder(site.data() + "/trust").state(LogKind::Taps);
            return state && *state ? (*state)->frontier.frontier.size() : 0;
        };
        const auto cancel = [&] {
            (void)(*owner)->run("SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'");
        };
        const auto standsAt = [&](const PostgresServer& server) {
            const auto database = Database::open(pair.urlOf(server));
            return LedgerStore(**database).head().value().sequence_id;
        };
        // Until the primary shows what its standby lacks, and nobody was told of.
        QTRY_VERIFY_WITH_TIMEOUT((cancel(), standsAt(pair.primary()) > lines.count("success")), kLong);
        const std::int64_t shown = standsAt(pair.primary());
        const auto isShown = TapLoad::Clock::now();
        QTRY_VERIFY_WITH_TIMEOUT(lines.count("queued") > 200, kLong);
        const std::int64_t sealed = sealedTo();
        pair.primary().kill();
        pair.standby().start();
        pair.standby().promote();
        const auto promoted = TapLoad::Clock::now();
        const std::int64_t has = standsAt(pair.standby());
        QVERIFY2(has < shown, fmt::format("{} of {}", has, shown).c_str());
        QVERIFY(sealed <= has);
        QVERIFY(!lines.firstSuccessSince(isShown) || *lines.firstSuccessSince(isShown) > promoted);
        QTRY_VERIFY_WITH_TIMEOUT(lines.successesSince(promoted) > 50, kLong);
        lines.stop();
        QCOMPARE(lines.count("error"), 0);
        QCOMPARE(site.daemon->terminate(), 0);
        const auto database = Database::open(pair.urlOf(pair.standby()));
        QCOMPARE(TapLoad::fault(**database, loads), std::string());
        pair.failedOver();
    }

    void asynchronousReplicationIsToldOf()
    {
        Pair& pair = preparedPair();
        pair.primary().set("synchronous_standby_names", "");
        const std::string log = m_folder.filePath(QStringLiteral("log")).toStdString();
        Site site(pair, log);
        QVERIFY(site.daemon);
        const std::string health = site.health();
        QVERIFY2(health.find("\"replication\":{\"status\":\"asynchronous\",\"detail\":\"PostgreSQL answers before its "
                             "standby servers have what it committed (synchronous_standby_names is empty)") !=
                     std::string::npos,
                 health.c_str());
        const std::string warned = readWholeFile(log, 1UL << 20).value_or("");
        QVERIFY2(warned.find("the last taps can be lost") != std::string::npos, warned.c_str());
        QCOMPARE(site.daemon->terminate(), 0);

        const auto state = [&] { return replicationOf(**Database::open(pair.urlOf(pair.primary()))).value().state; };
        QVERIFY(state() == Replication::State::Asynchronous);
        pair.primary().set("synchronous_standby_names", "*");
        QVERIFY(state() == Replication::State::Synchronous);
        pair.primary().set("synchronous_commit", "local");
        QVERIFY(state() == Replication::State::Asynchronous);
        pair.primary().set("synchronous_commit", "remote_write");
        QVERIFY(state() == Replication::State::Synchronous);
        pair.primary().set("synchronous_commit", "on");
        QVERIFY(replicationOf(**Database::open(pair.urlOf(pair.standby()))).value().state == Replication::State::None);
    }

private:
    Pair& preparedPair()
    {
        if (!m_pair)
            m_pair = std::make_unique<Pair>();
        m_pair->prepare();
        return *m_pair;
    }

    std::unique_ptr<Pair> m_pair;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(FailoverTest)
#include "failover_test.moc"
