// SPDX-License-Identifier: GPL-3.0-or-later
// The overview: numbers of the store on both databases, each leading somewhere, and what needs attention.
#include "gui/test_console.h"
#include "support/qtest_strings.h"
#include "ui/pages/overview/attention.h"
#include "ui/pages/overview/overview_card.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/overview/taps_chart.h"
#include "ui/widgets/banner.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tapledger;
using namespace tapledger::ui;
using State = ServerStatus::State;

namespace {

/// A site that needs nothing.
Overview calm()
{
    Overview overview;
    overview.counts = {10, 10, 1, 0, 1'000};
    overview.devices = overview.devices_online = 2;
    return overview;
}

Alert alertOf(AlertKind kind, const char* subject)
{
    Alert alert;
    alert.kind = kind;
    alert.subject = subject;
    alert.severity = toText(kind) == toText(AlertKind::ChainVerificationFailed) ? "critical" : "warning";
    alert.message = "what is wrong";
    return alert;
}

} // namespace

class OverviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNumbersAreThoseOfTheStore_data() { addBackendRows(); }
    void theNumbersAreThoseOfTheStore()
    {
        QFETCH(Backend, backend);
        TestConsole test(backend);
        test.addPeople(12, 11);
        test.addGates(2);
        test.addEntries(30);
        test.with([](const Services& services) {
            QVERIFY(services.users().add("grace", Role::Auditor, "correct horse battery").has_value());
            QVERIFY(services.alerts().raise(AlertKind::DiskLow, "", "little room").has_value());
        });
        OverviewPage page(test.console());
        page.resize(1100, 800);
        page.show();
        const auto card = [&](const char* name) { return page.findChild<OverviewCard*>(QLatin1String(name)); };
        QTRY_COMPARE(card("peopleCard")->figure(), QStringLiteral("12"));
        QVERIFY(card("peopleCard")->detail().contains(QStringLiteral("11")));
        QCOMPARE(card("devicesCard")->figure(), QStringLiteral("2 of 2"));
        QCOMPARE(card("alertsCard")->figure(), QStringLiteral("1"));
        QCOMPARE(card("ledgerCard")->figure(), QStringLiteral("Entry 28")); // one person has no card
        QCOMPARE(card("diskCard")->figure().contains(QStringLiteral("free")), backend == Backend::Sqlite);
        QVERIFY(card("databaseCard")->figure() != QStringLiteral("–"));
        QTRY_COMPARE(page.findChild<TapsChart*>(QStringLiteral("tapsChart"))->total(), 30);
    }

    void whatIsProvedAndWhatWaits()
    {
        TestConsole test;
        test.addPeople(2, 2);
        test.addGates(1);
        test.addEntries(5);
        OverviewPage page(test.console());
        page.show();
        const auto card = [&](const char* name) { return page.findChild<OverviewCard*>(QLatin1String(name)); };
        QTRY_COMPARE(card("sealedCard")->figure(), QStringLiteral("Not yet"));
        QCOMPARE(card("copiesCard")->figure(), QStringLiteral("None"));
        test.seal();
        page.shown();
        QTRY_COMPARE(card("sealedCard")->figure(), QStringLiteral("All entries"));
        test.addEntries(2);
        page.shown();
        QTRY_COMPARE(card("sealedCard")->figure(), QStringLiteral("5 entries"));
        QCOMPARE(card("sealedCard")->detail(), QStringLiteral("Newer, and not yet: 2"));
        test.server().setCopies(3, 0, 5);
        QCOMPARE(card("copiesCard")->figure(), QStringLiteral("5 entries"));
        test.server().setCopies(3, 1, 5);
        QCOMPARE(card("copiesCard")->detail(), QStringLiteral("1 of 3 places are late"));
        test.server().setSpooled(12);
        test.server().setState(ServerStatus::State::Away);
        const auto attention = attentionOf({}, test.server().status(), true);
        QVERIFY(attention.front().text.contains(QStringLiteral("12 wait")));
    }

    void tapsPerMinute_data() { addBackendRows(); }
    void tapsPerMinute()
    {
        QFETCH(Backend, backend);
        TestConsole test(backend);
        test.addPeople(2, 2);
        test.addGates(1);
        test.addEntries(3); // a minute apart, the last one a minute ago
        test.with([&](const Services& services) {
            const auto all = services.overview().tapsPerMinute(Timestamp::earliest());
            QVERIFY(all.has_value());
            QCOMPARE(all->size(), 3U);
            constexpr std::int64_t kMinute = 60'000'000;
            QCOMPARE(all->back().minute, test.clock().now().microseconds() / kMinute - 1);
            QCOMPARE(all->back().recorded, 1);
            QCOMPARE(all->back().rejected, 0);
            const auto last = services.overview().tapsPerMinute(test.clock().now() - std::chrono::minutes(1));
            QCOMPARE(last->size(), 1U);
        });
        test.clock().advance(std::chrono::hours(25));
        test.with([](const Services& services) {
            QVERIFY(services.overview().tapsPerMinute(Timestamp::earliest())->empty());
        });
    }

    void eachCardLeadsToItsPage_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<QString>("page");
        for (const auto& [card, page] : {std::pair("serverCard", "settings"), std::pair("databaseCard", "settings"),
                                         std::pair("listenersCard", "settings"), std::pair("devicesCard", "devices"),
                                         std::pair("ledgerCard", "ledger"), std::pair("diskCard", "settings"),
                                         std::pair("peopleCard", "people"), std::pair("sealedCard", "checkpoints"),
                                         std::pair("copiesCard", "checkpoints"), std::pair("alertsCard", "alerts")})
            QTest::newRow(card) << QString::fromLatin1(card) << QString::fromLatin1(page);
    }
    void eachCardLeadsToItsPage()
    {
        QFETCH(QString, card);
        QFETCH(QString, page);
        TestConsole test;
        OverviewPage overview(test.console());
        overview.show();
        QSignalSpy spy(&test.console().navigator, &Navigator::opened);
        auto* button = overview.findChild<OverviewCard*>(card);
        button->click();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(spy.count(), 2);
        QCOMPARE(spy.back().front().toString(), page);
    }

    void whatNeedsAttention_data()
    {
        QTest::addColumn<Overview>("overview");
        QTest::addColumn<ServerStatus>("server");
        QTest::addColumn<QStringList>("pages"); // that the lines lead to
        const auto row = [](const char* name, const QStringList& pages, const auto& change) {
            Overview overview = calm();
            ServerStatus server;
            server.state = State::Writing;
            change(overview, server);
            QTest::newRow(name) << overview << server << pages;
        };
        const auto page = [](const char* id) { return QStringList{QString::fromLatin1(id)}; };
        row("nothing", {}, [](Overview&, ServerStatus&) {});
        row("stopped", page(""), [](Overview&, ServerStatus& s) { s.state = State::Stopped; });
        row("away", page("settings"), [](Overview&, ServerStatus& s) { s.state = State::Away; });
        row("nobody writes", page(""), [](Overview&, ServerStatus& s) { s.state = State::Attached; });
        row("another writes", {}, [](Overview&, ServerStatus& s) {
            s.state = State::Attached;
            s.writer = QStringLiteral("tapledgerd on a");
        });
        row("no TLS", page("settings"), [](Overview&, ServerStatus& s) { s.isOpenWithoutTls = true; });
        row("no user", page("settings"), [](Overview& o, ServerStatus&) { o.counts.users = 0; });
        row("no device", page("devices"), [](Overview& o, ServerStatus&) { o.devices = 0; });
        row("no people", page("people"), [](Overview& o, ServerStatus&) { o.counts.employees = o.counts.cards = 0; });
        row("no cards", page("enrolment"), [](Overview& o, ServerStatus&) { o.counts.cards = 0; });
        row("offline", page("devices"), [](Overview& o, ServerStatus&) { o.offline = {"GATE-01", "GATE-02"}; });
        row("maintenance", page("devices"), [](Overview& o, ServerStatus&) { o.maintenance_due = {"GATE-01"}; });
        row("offline, with an alert", page("alerts"), [](Overview& o, ServerStatus&) {
            o.offline = {"GATE-01"};
            o.counts.open_alerts = 1;
            o.alerts = {alertOf(AlertKind::DeviceOffline, "GATE-01")};
        });
        row("the worst first", {QStringLiteral("ledger"), QStringLiteral("alerts"), QStringLiteral("alerts")},
            [](Overview& o, ServerStatus&) {
                o.counts.open_alerts = 9;
                o.alerts = {alertOf(AlertKind::DiskLow, ""), alertOf(AlertKind::ChainVerificationFailed, "")};
            });
    }
    void whatNeedsAttention()
    {
        QFETCH(Overview, overview);
        QFETCH(ServerStatus, server);
        QFETCH(QStringList, pages);
        QStringList found;
        for (const Attention& one : attentionOf(overview, server, true)) {
            QVERIFY(!one.text.isEmpty());
            found += one.page;
        }
        QCOMPARE(found, pages);
    }

    void theServerIsStartedFromHere()
    {
        TestConsole test;
        OverviewPage page(test.console());
        page.show();
        test.server().stop();
        const auto startButton = [&]() -> QPushButton* {
            for (auto* row : page.findChildren<Banner*>(QStringLiteral("attention"))) {
                if (row->text().contains(QStringLiteral("stopped")) && !row->isHidden())
                    return row->findChild<QPushButton*>(QStringLiteral("bannerAction"));
            }
            return nullptr;
        };
        QVERIFY(startButton());
        startButton()->click();
        QCOMPARE(test.server().status().state, State::Writing);
        QVERIFY(!startButton());
    }

    void aStoreThatFailsIsToldAndTriedAgain()
    {
        TestConsole test;
        QVERIFY(test.store().openAsOwner()->runScript("ALTER TABLE rfid_alerts RENAME TO gone").has_value());
        OverviewPage page(test.console());
        page.show();
        auto* banner = page.findChild<Banner*>(QStringLiteral("banner"));
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(test.store().openAsOwner()->runScript("ALTER TABLE gone RENAME TO rfid_alerts").has_value());
        banner->findChild<QPushButton*>(QStringLiteral("bannerAction"))->click();
        QTRY_VERIFY(!banner->isVisible());
        QTRY_COMPARE(page.findChild<OverviewCard*>(QStringLiteral("peopleCard"))->figure(), QStringLiteral("0"));
    }
};

QTEST_MAIN(OverviewTest)
#include "overview_test.moc"
