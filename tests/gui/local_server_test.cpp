// SPDX-License-Identifier: GPL-3.0-or-later
// The server inside the console, started and stopped at any time, with a database that comes and goes.
#include "local_server.h"
#include "support/test_database.h"

#include <QSignalSpy>
#include <QTest>

using namespace tapledger;
using State = ui::ServerStatus::State;

namespace {

constexpr int kLong = 30'000; ///< ms

/// A server on ports of its own over a store.
struct Inside
{
    explicit Inside(const std::string& url) : server(siteOf(url), clock, taps)
    {
        server.setSiteSource([this, url]() -> Result<Site> {
            Site site = siteOf(url);
            site.settings.tcp.state = tcp;
            return site;
        });
    }
    Site siteOf(const std::string& url) const
    {
        Site site;
        site.dataDir = folder.path().toStdString();
        site.databaseUrl = url;
        site.settings.http.endpoint.port = 0;
        site.settings.tcp.endpoint.port = 0;
        return site;
    }
    State state() const { return server.status().state; }

    const QTemporaryDir folder;
    Listener::State tcp = Listener::State::Open;
    const SystemClock clock;
    ui::TapStream taps;
    LocalServer server;
};

} // namespace

class LocalServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRestartWhileItStartsIsNotForgotten()
    {
        const TestStore store = makeStore(Backend::Sqlite);
        Inside inside(store.url());
        const QSignalSpy started(&inside.server, &LocalServer::started);
        inside.server.start();
        inside.tcp = Listener::State::Closed;
        inside.server.restart(); // the start is under way
        QTRY_COMPARE_WITH_TIMEOUT(started.count(), 2, kLong);
        QTRY_COMPARE_WITH_TIMEOUT(inside.state(), State::Writing, kLong);
        QCOMPARE(inside.server.status().listeners.size(), 1); // by the new settings
        inside.server.stop();
        QTRY_COMPARE_WITH_TIMEOUT(inside.state(), State::Stopped, kLong);
        // It stays so: what was wanted before is done with.
        const QSignalSpy changed(&inside.server, &ui::ServerMonitor::changed);
        inside.server.stop();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(inside.state(), State::Stopped);
        QCOMPARE(started.count(), 2);
        QCOMPARE(changed.count(), 0);
    }

    void theLastWordCounts()
    {
        const TestStore store = makeStore(Backend::Sqlite);
        Inside inside(store.url());
        const QSignalSpy started(&inside.server, &LocalServer::started);
        inside.server.start();
        inside.server.stop();
        inside.server.start();
        inside.server.stop(); // all before it has started
        QTRY_COMPARE_WITH_TIMEOUT(started.count(), 1, kLong);
        QTRY_COMPARE_WITH_TIMEOUT(inside.state(), State::Stopped, kLong);
        inside.server.start();
        QTRY_COMPARE_WITH_TIMEOUT(inside.state(), State::Writing, kLong);
    }

    void aDatabaseThatIsAwayComesBack()
    {
        const TestStore store = makeStore(Backend::Postgres);
        Inside inside(store.url());
        postgresServer().stop();
        inside.server.start();
        QTRY_COMPARE_WITH_TIMEOUT(inside.state(), State::Away, kLong);
        QVERIFY(!inside.server.status().detail.isEmpty());
        inside.server.stop(); // it is not tried for ever
        QTRY_COMPARE_WITH_TIMEOUT(inside.state(), State::Stopped, kLong);
        inside.server.start();
        QTRY_COMPARE_WITH_TIMEOUT(inside.state(), State::Away, kLong);
        postgresServer().start();
        QTRY_COMPARE_WITH_TIMEOUT(inside.state(), State::Writing, kLong);
    }

    void aPortInUseIsNoAwayDatabase()
    {
        const TestStore store = makeStore(Backend::Postgres);
        const TestStore another = makeStore(Backend::Sqlite);
        Inside first(another.url());
        first.server.start();
        QTRY_COMPARE_WITH_TIMEOUT(first.state(), State::Writing, kLong);
        Inside second(store.url());
        const quint16 taken = first.server.addresses()->http->port;
        second.server.setSiteSource([&second, &store, taken]() -> Result<Site> {
            Site site = second.siteOf(store.url());
            site.settings.http.endpoint.port = taken;
            return site;
        });
        second.server.restart();
        QTRY_VERIFY_WITH_TIMEOUT(second.server.status().detail.contains(QStringLiteral("Cannot listen")), kLong);
        QCOMPARE(second.state(), State::Stopped);
    }

    void theWriterOfAStandbyIsNamed()
    {
        const TestStore store = makeStore(Backend::Sqlite);
        Inside first(store.url());
        first.server.start();
        QTRY_COMPARE_WITH_TIMEOUT(first.state(), State::Writing, kLong);
        QVERIFY(first.server.status().writer.isEmpty());
        Inside second(store.url());
        second.server.start();
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), State::Standby, kLong);
        QVERIFY2(!second.server.status().writer.isEmpty(), qPrintable(second.server.status().detail));
    }
};

QTEST_GUILESS_MAIN(LocalServerTest)
#include "local_server_test.moc"
