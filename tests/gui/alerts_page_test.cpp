// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the alerts, and their number in the side bar.
#include "gui/test_console.h"
#include "support/qtest_strings.h"
#include "ui/alert_count.h"
#include "ui/pages/alerts/alerts_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tapledger;
using namespace tapledger::ui;

namespace {

QString name(const char* text) { return QString::fromLatin1(text); }

class Shown
{
public:
    explicit Shown(TestConsole& test) : page(test.console())
    {
        page.resize(1'000, 600);
        page.show();
        page.shown();
        table = page.findChild<Table*>(name("alertTable"));
    }
    int rows() const { return table->model()->rowCount(); }
    QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    QPushButton* button(const char* objectName) const { return page.findChild<QPushButton*>(name(objectName)); }
    void choose(int row) const { table->selectRow(row); }

    AlertsPage page;
    Table* table;
};

void raise(TestConsole& test, AlertKind kind, const char* subject)
{
    test.with([&](const Services& services) {
        QVERIFY(services.alerts().raise(kind, subject, std::string("about ") + subject).has_value());
    });
}

void resolve(TestConsole& test, AlertKind kind, const char* subject)
{
    test.with([&](const Services& services) { QVERIFY(services.alerts().resolve(kind, subject).has_value()); });
}

} // namespace

class AlertsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledge_data() { addBackendRows(); }
    void acknowledge()
    {
        QFETCH(tapledger::Backend, backend);
        TestConsole test(backend, Role::Security);
        raise(test, AlertKind::DeviceOffline, "GATE-01");
        raise(test, AlertKind::DiskLow, "");
        const Shown shown(test);
        const QAbstractItemModelTester tester(shown.table->model());
        QTRY_COMPARE(shown.rows(), 2);
        QCOMPARE(shown.cell(0, 0), name("Disk nearly full"));
        QCOMPARE(shown.cell(1, 1), name("GATE-01"));
        QCOMPARE(shown.cell(1, 4), name("Open"));
        QVERIFY(!shown.button("acknowledge")->isEnabled());
        shown.table->selectAll();
        shown.button("acknowledge")->click();
        QTRY_VERIFY(shown.cell(1, 4).startsWith(name("Acknowledged by ada")));
        QVERIFY(shown.cell(0, 4).startsWith(name("Acknowledged by ada")));
        QVERIFY(!shown.button("acknowledge")->isEnabled());
    }

    void filterIsRemembered()
    {
        TestConsole test;
        raise(test, AlertKind::DeviceOffline, "GATE-01");
        raise(test, AlertKind::DeviceOffline, "GATE-02");
        resolve(test, AlertKind::DeviceOffline, "GATE-01");
        {
            const Shown shown(test);
            QTRY_COMPARE(shown.rows(), 1);
            auto* filter = shown.page.findChild<QComboBox*>(name("alertFilter"));
            filter->setCurrentIndex(filter->findText(name("Resolved")));
            QTRY_COMPARE(shown.cell(0, 1), name("GATE-01"));
            QVERIFY(shown.cell(0, 4).startsWith(name("Resolved")));
        }
        const Shown again(test);
        QTRY_COMPARE(again.cell(0, 1), name("GATE-01"));
    }

    void moreThanAPage()
    {
        TestConsole test;
        for (int i = 0; i < 130; ++i)
            raise(test, AlertKind::DeviceOffline, std::to_string(i).c_str());
        const Shown shown(test);
        QTRY_VERIFY(shown.rows() >= 100);
        shown.table->scrollToBottom();
        shown.table->model()->fetchMore({});
        QTRY_COMPARE(shown.rows(), 130);
    }

    void leadsToWhatItIsAbout_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("page");
        const auto row = [](const char* title, Role role, AlertKind kind, const char* page) {
            QTest::newRow(title) << static_cast<int>(role) << static_cast<int>(kind) << name(page);
        };
        row("device", Role::Admin, AlertKind::DeviceOffline, "devices");
        row("device, for security", Role::Security, AlertKind::DeviceOffline, "");
        row("ledger", Role::Admin, AlertKind::ChainVerificationFailed, "ledger");
        row("no taps", Role::Security, AlertKind::EventRateZero, "live");
        row("taps that are not recorded", Role::Security, AlertKind::TapsRefusedByDatabase, "live");
        row("cards", Role::Admin, AlertKind::UnknownCardRate, "enrolment");
        row("disk", Role::Admin, AlertKind::DiskLow, "settings");
    }
    void leadsToWhatItIsAbout()
    {
        QFETCH(int, role);
        QFETCH(int, kind);
        QFETCH(QString, page);
        TestConsole test(Backend::Sqlite, static_cast<Role>(role));
        raise(test, static_cast<AlertKind>(kind), "GATE-01");
        const Shown shown(test);
        QTRY_COMPARE(shown.rows(), 1);
        shown.choose(0);
        QSignalSpy opened(&test.console().navigator, &Navigator::opened);
        QCOMPARE(shown.button("lead")->isEnabled(), !page.isEmpty());
        shown.button("lead")->click();
        QCOMPARE(opened.size(), page.isEmpty() ? 0 : 1);
        if (!page.isEmpty())
            QCOMPARE(opened[0][0].toString(), page);
    }

    void nothingAndFailure()
    {
        TestConsole test;
        Shown shown(test);
        QTRY_VERIFY(shown.page.findChild<QWidget*>(name("emptyState"))->isVisible());
        auto* banner = shown.page.findChild<Banner*>(name("banner"));
        QVERIFY(test.store().openAsOwner()->run("ALTER TABLE rfid_alerts RENAME TO gone").has_value());
        shown.page.shown();
        QTRY_VERIFY(!banner->text().isEmpty());
        QVERIFY(test.store().openAsOwner()->run("ALTER TABLE gone RENAME TO rfid_alerts").has_value());
        shown.button("bannerAction")->click();
        QTRY_VERIFY(banner->text().isEmpty());
    }

    void theyAreCounted()
    {
        TestConsole test(Backend::Sqlite, Role::Security);
        raise(test, AlertKind::DeviceOffline, "GATE-01");
        AlertCount count(test.console().session, nullptr);
        QSignalSpy counted(&count, &AlertCount::counted);
        QTRY_COMPARE(counted.size(), 1);
        QCOMPARE(counted[0][0].toInt(), 1);
        resolve(test, AlertKind::DeviceOffline, "GATE-01");
        count.look();
        QTRY_COMPARE(counted.size(), 2);
        QCOMPARE(counted[1][0].toInt(), 0);
    }
};

QTEST_MAIN(AlertsPageTest)
#include "alerts_page_test.moc"
