// SPDX-License-Identifier: GPL-3.0-or-later
// A second server stands by and takes over when the writer dies, freezes, or is cut off; and the one that comes back
// does not write any more.
#include "cli.h"
#include "network_namespace.h"
#include "services/ledger_service.h"
#include "support/api_client.h"
#include "support/daemon.h"
#include "support/qtest_strings.h"
#include "support/signed_here.h"
#include "support/tap_load.h"
#include "support/tcp_proxy.h"
#include "support/test_database.h"
#include "support/test_site.h"

#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>

using namespace tapledger;
using namespace std::chrono_literals;

namespace {

constexpr int kLong = 30'000; ///< ms
constexpr auto kPromised = 10s;

/// One store and the servers on it, of which the first reaches PostgreSQL through a network that can be cut.
class Site
{
public:
    /// @param where the writer runs; null: beside the others.
    explicit Site(Backend backend, const NetworkNamespace* where = nullptr) : store(makeStore(backend))
    {
        enrolTestSite(store.url());
        qputenv("TAPLEDGER_RATE_LIMIT_PER_MINUTE", "0");
        qputenv("TAPLEDGER_TRUST_CHECKPOINT_ENTRIES", "20");
        qputenv("TAPLEDGER_TRUST_CHECKPOINT_SECONDS", "1");
        std::string url = store.url();
        if (backend == Backend::Postgres) {
            const std::string address = where ? NetworkNamespace::kOutside : "127.0.0.1";
            network = std::make_unique<TcpProxy>(postgresServer().port(), address.c_str());
            url.replace(url.find("127.0.0.1"), std::string_view("127.0.0.1").size(), address);
            const auto port = url.rfind(':') + 1;
            url.replace(port, url.find('/', port) - port, std::to_string(network->port()));
        }
        if (runCli({"keys", "init", "--data-dir", data(first), "--database", store.url()}).exitCode != 0)
            return;
        std::filesystem::copy(data(first) + "/trust", data(second) + "/trust");
        {
            const auto visit = where ? std::make_unique<NetworkNamespace::Visit>(*where) : nullptr;
            writer = Daemon::serve(url, data(first), {QStringLiteral("--no-auth")});
        }
        standby = Daemon::serve(store.url(), data(second), {QStringLiteral("--no-auth")});
    }

    static std::string data(const QTemporaryDir& folder) { return folder.path().toStdString(); }
    static std::string stateOf(const Daemon& daemon)
    {
        return ApiClient(daemon.httpPort()).call("GET", "/health").member("writer");
    }
    /// Of checkpoints that either has signed.
    VerifyEvidence evidence() const
    {
        VerifyEvidence evidence;
        for (const QTemporaryDir* folder : {&first, &second})
            addSigned(evidence, data(*folder) + "/trust");
        return evidence;
    }

    /// One chain, with every tap that was taken, and all of it signed.
    void expectWhole(std::span<const TapLoad* const> loads) const
    {
        const auto database = store.open();
        QCOMPARE(TapLoad::fault(*database, loads), std::string());
        const auto report = LedgerService(*database, {"auditor", "test", Role::Admin}).verify({}, evidence());
        QVERIFY(report.has_value());
        QVERIFY2(!report->chain.hasErrors, report->chain.toJson().c_str());
        QCOMPARE(report->anchored_size, report->chain.rows);
    }

    TestStore store;
    QTemporaryDir first;
    QTemporaryDir second;
    std::unique_ptr<TcpProxy> network; ///< of the writer
    std::unique_ptr<Daemon> writer;
    std::unique_ptr<Daemon> standby;
};

using Act = std::function<void(Site&)>;

} // namespace

class StandbyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itTakesOver_data()
    {
        QTest::addColumn<Backend>("backend");
        QTest::addColumn<Act>("fails");
        QTest::addColumn<Act>("comesBack");
        QTest::addColumn<bool>("keepsTaps"); ///< it cannot know that another one records, and takes taps
        const auto row = [](const char* name, Backend backend, Act fails, Act comesBack, bool keepsTaps) {
            QTest::newRow(name) << backend << std::move(fails) << std::move(comesBack) << keepsTaps;
        };
        const Act kill = [](Site& site) { site.writer->kill(); };
        const Act serve = [](Site& site) {
            site.writer = Daemon::serve(site.store.url(), Site::data(site.first), {QStringLiteral("--no-auth")});
        };
        // A frozen writer of the embedded store keeps its file: one machine, and nobody else could write there safely.
        row("sqlite, killed", Backend::Sqlite, kill, serve, false);
        row("postgres, killed", Backend::Postgres, kill, serve, false);
        row(
            "postgres, frozen", Backend::Postgres, [](Site& site) { site.writer->pause(); },
            [](Site& site) { site.writer->resume(); }, false);
        row(
            "postgres, cut off", Backend::Postgres, [](Site& site) { site.network->cut(); },
            [](Site& site) { site.network->heal(); }, true);
    }
    void itTakesOver()
    {
        QFETCH(tapledger::Backend, backend);
        QFETCH(Act, fails);
        QFETCH(Act, comesBack);
        QFETCH(bool, keepsTaps);
        Site site(backend);
        QVERIFY(site.writer && site.standby);
        QCOMPARE(Site::stateOf(*site.writer), std::string("writing"));
        QCOMPARE(Site::stateOf(*site.standby), std::string("standby"));
        // One reader knows both servers, one only the first.
        TapLoad both(TapLoad::Door::Tcp, "GATE-01", {site.writer->tcpPort(), site.standby->tcpPort()}, 1s);
        TapLoad one(TapLoad::Door::Tcp, "GATE-02", {site.writer->tcpPort()}, 30s);
        const std::array<const TapLoad*, 2> loads = {&both, &one};
        for (const TapLoad* load : loads)
            QTRY_VERIFY_WITH_TIMEOUT(load->count("success") > 50, kLong);

        const auto failed = TapLoad::Clock::now();
        fails(site);
        QTRY_COMPARE_WITH_TIMEOUT(Site::stateOf(*site.standby), std::string("writing"), kLong);
        const auto took = TapLoad::Clock::now() - failed;
        qInfo("the standby writes %.1f s later", std::chrono::duration<double>(took).count());
        QVERIFY(took < kPromised);
        if (keepsTaps)
            QTRY_VERIFY_WITH_TIMEOUT(one.count("queued") > 0, kLong);
        else
            QTRY_VERIFY_WITH_TIMEOUT(both.successesSince(failed) > 50, kLong);

        comesBack(site);
        QVERIFY(site.writer);
        QTRY_COMPARE_WITH_TIMEOUT(Site::stateOf(*site.writer), std::string("standby"), kLong);
        const auto isBack = TapLoad::Clock::now();
        const int refused = one.count("error");
        QTRY_VERIFY_WITH_TIMEOUT(both.successesSince(isBack) > 50, kLong);
        QTRY_VERIFY_WITH_TIMEOUT(one.count("error") + one.count("nothing") > refused, kLong);
        QCOMPARE(one.successesSince(isBack), 0);
        QCOMPARE(one.count("queued") > 0, keepsTaps);
        both.stop();
        one.stop();

        // The other way round: what the first one kept is recorded then, too.
        QCOMPARE(site.standby->terminate(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(Site::stateOf(*site.writer), std::string("writing"), kLong);
        const auto waiting = [&] { return ApiClient(site.writer->httpPort()).call("GET", "/health").member("spool"); };
        QTRY_VERIFY_WITH_TIMEOUT(waiting().find("\"taps\":0") != std::string::npos, kLong);
        QCOMPARE(site.writer->terminate(), 0);
        site.expectWhole(loads);
    }

    /// As above, with a machine's network of the kernel's own: the writer and its readers are on the other end of a
    /// cable, which is cut.
    void itTakesOverWhenTheCableIsCut()
    {
        std::string fault;
        const auto machine = NetworkNamespace::make(fault);
        if (!machine)
            QSKIP((fault + "; the row \"postgres, cut off\" of itTakesOver cuts a network without").c_str());
        using Visit = NetworkNamespace::Visit;
        Site site(Backend::Postgres, machine.get());
        QVERIFY(site.writer && site.standby);
        const auto stateOfWriter = [&] {
            const Visit visit(*machine);
            return Site::stateOf(*site.writer);
        };
        QCOMPARE(stateOfWriter(), std::string("writing"));
        QCOMPARE(Site::stateOf(*site.standby), std::string("standby"));
        std::unique_ptr<TapLoad> there;
        {
            const Visit visit(*machine);
            there = std::make_unique<TapLoad>(TapLoad::Door::Tcp, "GATE-01",
                                              std::vector<std::uint16_t>{site.writer->tcpPort()}, 30s);
        }
        TapLoad here(TapLoad::Door::Tcp, "GATE-02", {site.standby->tcpPort()}, 1s);
        const std::array<const TapLoad*, 2> loads = {there.get(), &here};
        QTRY_VERIFY_WITH_TIMEOUT(there->count("success") > 50, kLong);
        QCOMPARE(here.count("success"), 0);

        const auto failed = TapLoad::Clock::now();
        machine->cut();
        QTRY_COMPARE_WITH_TIMEOUT(Site::stateOf(*site.standby), std::string("writing"), kLong);
        const auto tookOver = TapLoad::Clock::now();
        qInfo("the standby writes %.1f s later", std::chrono::duration<double>(tookOver - failed).count());
        QVERIFY(tookOver - failed < kPromised);
        QTRY_VERIFY_WITH_TIMEOUT(here.count("success") > 50, kLong);
        QTRY_VERIFY_WITH_TIMEOUT(there->count("queued") > 50, kLong); // it keeps what it is sent, and knows no better
        QVERIFY(stateOfWriter() != "writing");

        machine->heal();
        QTRY_COMPARE_WITH_TIMEOUT(stateOfWriter(), std::string("standby"), kLong);
        const int refused = there->count("error");
        QTRY_VERIFY_WITH_TIMEOUT(there->count("error") > refused, kLong);
        QCOMPARE(there->successesSince(tookOver), 0);
        there->stop();
        here.stop();

        // The other way round: what the first one kept is recorded then.
        QCOMPARE(site.standby->terminate(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(stateOfWriter(), std::string("writing"), kLong);
        const auto waiting = [&] {
            const Visit visit(*machine);
            return ApiClient(site.writer->httpPort()).call("GET", "/health").member("spool");
        };
        QTRY_VERIFY_WITH_TIMEOUT(waiting().find("\"taps\":0") != std::string::npos, kLong);
        QCOMPARE(site.writer->terminate(), 0);
        site.expectWhole(loads);
    }

    /// The network forgets the writer's connection, as a router does that is restarted: the database thinks that it
    /// still stands, and keeps the lock for it.
    void itsOwnLostSessionIsNoOtherWriter()
    {
        Site site(Backend::Postgres);
        QVERIFY(site.writer && site.standby);
        QCOMPARE(site.standby->terminate(), 0);
        TapLoad load(TapLoad::Door::Tcp, "GATE-01", {site.writer->tcpPort()}, 30s);
        const std::array<const TapLoad*, 1> loads = {&load};
        QTRY_VERIFY_WITH_TIMEOUT(load.count("success") > 50, kLong);
        site.network->cut();
        QTRY_VERIFY_WITH_TIMEOUT(load.count("queued") > 50, kLong);
        site.network->heal();
        const auto healed = TapLoad::Clock::now();
        QTRY_VERIFY_WITH_TIMEOUT(load.firstSuccessSince(healed), kLong);
        qInfo("first success %.1f s later",
              std::chrono::duration<double>(*load.firstSuccessSince(healed) - healed).count());
        QVERIFY(*load.firstSuccessSince(healed) - healed < kPromised);
        load.stop();
        QCOMPARE(load.count("error"), 0);
        QCOMPARE(site.writer->terminate(), 0);
        QCOMPARE(TapLoad::fault(*site.store.open(), loads), std::string());
    }
};

QTEST_GUILESS_MAIN(StandbyTest)
#include "standby_test.moc"
