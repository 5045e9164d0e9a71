// SPDX-License-Identifier: GPL-3.0-or-later
// A console beside a shared PostgreSQL that a real tapledgerd writes: every tap is shown once, whatever dies.
#include "attached_server.h"
#include "base/json.h"
#include "support/daemon.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"
#include "support/test_site.h"

#include <QTemporaryDir>
#include <QTest>
#include <fmt/format.h>
#include <numeric>

using namespace tapledger;
using State = ui::ServerStatus::State;

namespace {

/// A console without a server, and what it was shown.
struct Attached
{
    explicit Attached(const std::string& url) : server(url, taps)
    {
        QObject::connect(&taps, &ui::TapStream::tapped, &taps, [this](const std::vector<LiveTap>& seen) {
            for (const LiveTap& tap : seen) {
                if (tap.sequence_id)
                    entries.push_back(*tap.sequence_id);
                else
                    ++refused;
            }
        });
        server.start();
    }
    bool isAttached() const { return server.status().state == State::Attached; }
    QString writer() const { return server.status().writer; }

    ui::TapStream taps;
    AttachedServer server;
    std::vector<std::int64_t> entries;
    int refused = 0;
};

/// Lets cards tap at the server until it has answered each, from the minute @p first on; every fourth is unknown.
void tap(const Daemon& daemon, int first, int count)
{
    LineClient client(daemon.tcpPort());
    for (int i = first; i < first + count; ++i) {
        const int card = i % 4 == 3 ? 200 : 1 + i % 100;
        const std::string when = fmt::format("2026-02-02T{:02}:{:02}:00Z", i / 60, i % 60);
        QVERIFY(client.send(TestSite::tap(card, when) + "\n"));
        const auto answer = json::parse(client.readLine());
        QVERIFY(answer.has_value());
        QCOMPARE(*answer->find("status")->string(), std::string(card == 200 ? "rejected" : "success"));
    }
}

std::vector<std::int64_t> upTo(int count)
{
    std::vector<std::int64_t> numbers(static_cast<std::size_t>(count));
    std::iota(numbers.begin(), numbers.end(), 1);
    return numbers;
}

} // namespace

class AttachedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTapOnceWhateverDies()
    {
        const TestStore store = makeStore(Backend::Postgres);
        enrolTestSite(store.url());
        const QTemporaryDir folder;
        const std::string dataDir = folder.path().toStdString();
        Attached console(store.url());
        QTRY_VERIFY(console.isAttached());
        QCOMPARE(console.writer(), QString());

        auto daemon = Daemon::serve(store.url(), dataDir, {QStringLiteral("--no-auth")});
        QVERIFY(daemon != nullptr);
        QTRY_VERIFY(console.writer().startsWith(QStringLiteral("tapledgerd on ")));
        tap(*daemon, 0, 40);
        QTRY_COMPARE(console.entries, upTo(30));
        QTRY_COMPARE(console.refused, 10);

        daemon->kill();
        QTRY_COMPARE(console.writer(), QString());
        QVERIFY(console.server.status().detail.contains(QStringLiteral("No server")));
        daemon = Daemon::serve(store.url(), dataDir, {QStringLiteral("--no-auth")});
        QVERIFY(daemon != nullptr);
        tap(*daemon, 40, 40);
        QTRY_COMPARE(console.entries, upTo(60));
        QTRY_COMPARE(console.refused, 20);

        postgresServer().stop(PostgresServer::StopMode::Immediate);
        QTRY_COMPARE(console.server.status().state, State::Away);
        QVERIFY(!console.server.status().detail.isEmpty());
        postgresServer().start(); // and the server, which has lived on, is the writer again
        QTRY_VERIFY_WITH_TIMEOUT(console.writer().startsWith(QStringLiteral("tapledgerd on ")), 15'000);
        tap(*daemon, 80, 40);
        QTRY_COMPARE_WITH_TIMEOUT(console.entries, upTo(90), 15'000);
        QTRY_COMPARE(console.refused, 30);
        QTRY_VERIFY(console.isAttached());
        QTRY_COMPARE(console.server.status().headSequenceId, 90);
    }

    void whatWasMissedIsMadeUpForWithoutNotify()
    {
        const TestStore store = makeStore(Backend::Postgres);
        enrolTestSite(store.url());
        const QTemporaryDir folder;
        Attached console(store.url());
        QTRY_VERIFY(console.isAttached());
        auto daemon = Daemon::serve(store.url(), folder.path().toStdString(), {QStringLiteral("--no-auth")});
        QVERIFY(daemon != nullptr);
        tap(*daemon, 0, 4);
        QTRY_COMPARE(console.entries, upTo(3));
        // The follower's connection, which is the one that listens, is cut; taps go on meanwhile.
        store.openAsOwner()
            ->run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND "
                  "datname = current_database() AND application_name NOT LIKE 'tapledgerd %'")
            .value();
        tap(*daemon, 4, 80); // no more than a reader may send in a minute
        QTRY_COMPARE(console.entries, upTo(63));
        QTRY_COMPARE(console.refused, 21);
    }

    void anEmbeddedStoreCannotBeShared()
    {
        const TestStore store = makeStore(Backend::Sqlite);
        Attached console(store.url());
        QTRY_COMPARE(console.server.status().state, State::Away);
        QVERIFY(console.server.status().detail.contains(QStringLiteral("PostgreSQL")));
        QVERIFY(!console.server.canSteer());
    }
};

QTEST_MAIN(AttachedTest)
#include "attached_test.moc"
