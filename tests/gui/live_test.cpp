// SPDX-License-Identifier: GPL-3.0-or-later
// Live taps: what comes is shown with names, can be filtered and held, and refused taps stay until acknowledged.
#include "gui/test_console.h"
#include "support/qtest_strings.h"
#include "ui/pages/live/gate_strip.h"
#include "ui/pages/live/live_page.h"
#include "ui/pages/live/refused_panel.h"
#include "ui/pages/live/wall_view.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/table.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <fmt/format.h>

using namespace tapledger;
using namespace tapledger::ui;

namespace {

/// A tap that has just been decided.
LiveTap tapOf(const TestConsole& test, Reason reason = Reason::None, std::optional<std::int64_t> employee = 1,
              const char* gate = "GATE-01")
{
    LiveTap tap;
    tap.status = reason == Reason::None        ? Status::Success
                 : reason == Reason::Duplicate ? Status::Ignored
                                               : Status::Rejected;
    tap.reason = reason;
    tap.employee_id = employee;
    tap.card_uid = "04:00:00:0" + std::to_string(employee.value_or(9));
    tap.device_id = gate;
    tap.scan_timestamp = const_cast<TestConsole&>(test).clock().now();
    return tap;
}

/// The page with three people at two gates, before any tap.
struct Fixture
{
    explicit Fixture(Backend backend = Backend::Sqlite, int entries = 0)
        : test(backend, Role::Security), page(prepared(test, entries))
    {
        page.resize(1100, 700);
        page.show();
        page.shown();
    }
    static Console& prepared(TestConsole& test, int entries)
    {
        test.addPeople(3, 3);
        test.addGates(2);
        if (entries > 0)
            test.addEntries(entries);
        return test.console();
    }
    template <class T>
    T* find(const char* name)
    {
        return page.findChild<T*>(QLatin1String(name));
    }
    void tap(const std::vector<LiveTap>& taps)
    {
        for (const LiveTap& tap : taps)
            test.console().taps.source().add(tap);
    }
    QAbstractItemModel* model() { return find<Table>("liveTaps")->model(); }
    QString text(int row, int column) { return model()->index(row, column).data().toString(); }

    TestConsole test;
    LivePage page;
};

} // namespace

class LiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tapsAreShownWithTheirNames_data() { addBackendRows(); }
    void tapsAreShownWithTheirNames()
    {
        QFETCH(Backend, backend);
        Fixture f(backend);
        const QAbstractItemModelTester tester(f.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(f.find<GateStrip>("gateStrip")->model()->rowCount(), 2);
        f.tap({tapOf(f.test), tapOf(f.test, Reason::UnknownCard, {}), tapOf(f.test, Reason::Duplicate, 2, "GATE-02")});
        QTRY_COMPARE(f.model()->rowCount(), 3);
        QTRY_COMPARE(f.text(2, TapModel::Person), QStringLiteral("Ada Lovelace"));
        QCOMPARE(f.text(2, TapModel::Number), QStringLiteral("1001"));
        QCOMPARE(f.text(2, TapModel::Gate), QStringLiteral("Gate 1"));
        QCOMPARE(f.text(2, TapModel::Outcome), QStringLiteral("Recorded"));
        QCOMPARE(f.text(1, TapModel::Person), QStringLiteral("04:00:00:09"));
        QCOMPARE(f.text(1, TapModel::Outcome), QStringLiteral("Unknown card"));
        QCOMPARE(f.text(0, TapModel::Outcome), QStringLiteral("Repeated"));
        QCOMPARE(f.find<QLabel>("latestPerson")->text(), f.text(0, TapModel::Person));
        // Never by colour alone.
        for (int row = 0; row < 3; ++row)
            QVERIFY(!f.model()->index(row, TapModel::Outcome).data(Qt::DecorationRole).isNull());
    }

    void whatWasBeforeIsThereAtOnce_data() { addBackendRows(); }
    void whatWasBeforeIsThereAtOnce()
    {
        QFETCH(Backend, backend);
        Fixture f(backend, 5);
        QTRY_COMPARE(f.model()->rowCount(), 5);
        QTRY_VERIFY(f.find<QLabel>("latestPerson")->text().contains(QLatin1Char(' ')));
        const LiveTap live = tapOf(f.test);
        f.tap({live});
        QTRY_COMPARE(f.model()->rowCount(), 6);
    }

    void refusedTapsStayUntilAcknowledged()
    {
        Fixture f;
        auto* list = f.find<QListView>("refusedList");
        const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        f.tap({tapOf(f.test, Reason::UnknownCard, {}), tapOf(f.test), tapOf(f.test, Reason::ExpiredCard, 2),
               tapOf(f.test, Reason::InactiveCard, 3)});
        QTRY_COMPARE(list->model()->rowCount(), 3);
        QVERIFY(list->isVisible());
        QVERIFY(f.find<QLabel>("refusedTitle")->text().contains(QLatin1Char('3')));
        list->setCurrentIndex(list->model()->index(1, 0));
        list->setFocus();
        QTest::mouseClick(f.find<QPushButton>("acknowledge"), Qt::LeftButton);
        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(f.find<QLabel>("refusedTitle")->text().contains(QLatin1Char('2')));
        QTest::mouseClick(f.find<QPushButton>("acknowledgeAll"), Qt::LeftButton);
        QCOMPARE(list->model()->rowCount(), 0);
        QVERIFY(!list->isVisible());
        QCOMPARE(f.model()->rowCount(), 4); // the stream keeps them
    }

    void refusedTapsAreKeptWhateverIsOnTheScreen()
    {
        TestConsole test;
        test.addGates(1);
        test.console().taps.source().add(tapOf(test, Reason::UnknownCard, {}));
        test.console().taps.source().add(tapOf(test, Reason::ExpiredCard, 2));
        QTRY_COMPARE(test.console().refused.count(), 2); // no page has been opened yet
        for (int rows = 2; rows > 0; --rows) {           // logged out and in again, or in another language
            LivePage page(test.console());
            page.show();
            auto* list = page.findChild<QListView*>(QStringLiteral("refusedList"));
            QCOMPARE(list->model()->rowCount(), rows);
            list->setCurrentIndex(list->model()->index(0, 0));
            page.findChild<QPushButton*>(QStringLiteral("acknowledge"))->click();
            QCOMPARE(list->model()->rowCount(), rows - 1);
        }
        QCOMPARE(test.console().refused.count(), 0);
    }

    void refusedTapsOutliveTheProgram()
    {
        const TestConsole test;
        const QTemporaryDir folder;
        QSettings preferences(folder.filePath(QStringLiteral("preferences.ini")), QSettings::IniFormat);
        TapStream taps;
        {
            RefusedTaps refused(taps, preferences, QStringLiteral("store"));
            for (std::size_t i = 0; i < RefusedTaps::kMost + 10; ++i)
                taps.source().add(tapOf(test, Reason::InactiveCard, 3));
            QTRY_COMPARE(refused.count(), qint64(RefusedTaps::kMost + 10));
            QCOMPARE(refused.taps().size(), RefusedTaps::kMost);
        }
        {
            RefusedTaps refused(taps, preferences, QStringLiteral("store"));
            QCOMPARE(refused.count(), qint64(RefusedTaps::kMost + 10));
            const LiveTap& first = refused.taps().front();
            QVERIFY(isRefused(first) && first.reason == Reason::InactiveCard && first.employee_id == 3);
            QCOMPARE(first.card_uid, std::string("04:00:00:03"));
            refused.acknowledge({0});
            QCOMPARE(refused.count(), qint64(RefusedTaps::kMost + 9));
            refused.acknowledgeAll();
        }
        QCOMPARE(RefusedTaps(taps, preferences, QStringLiteral("store")).count(), 0);
        taps.source().add(tapOf(test, Reason::InactiveCard, 3));
        {
            const RefusedTaps refused(taps, preferences, QStringLiteral("store"));
            QTRY_COMPARE(refused.count(), 1);
        }
        QCOMPARE(RefusedTaps(taps, preferences, QStringLiteral("another store")).count(), 0);
    }

    void photosAreShown()
    {
        Fixture f;
        QImage blue(200, 200, QImage::Format_RGB32);
        blue.fill(Qt::blue);
        QVERIFY(f.test.with(
            [&](const Services& services) { return services.enrolment().setPhoto(1, photoText(blue)).has_value(); }));
        f.tap({tapOf(f.test, Reason::None, 2), tapOf(f.test)});
        QTRY_COMPARE(f.model()->rowCount(), 2);
        const auto isBlue = [](const QImage& picture) {
            const QColor colour = picture.pixelColor(picture.width() / 2, picture.height() / 6);
            return colour.blue() > 200 && colour.red() < 60;
        };
        const auto pictureOf = [&](int row) {
            return f.model()->index(row, TapModel::Person).data(Qt::DecorationRole).value<QIcon>().pixmap(40).toImage();
        };
        QTRY_VERIFY(isBlue(pictureOf(0)));
        QVERIFY(!isBlue(pictureOf(1))); // initials
        QTRY_VERIFY(isBlue(f.find<QLabel>("latestPicture")->pixmap(Qt::ReturnByValue).toImage()));
    }

    void pausingLosesNothing()
    {
        Fixture f;
        f.tap({tapOf(f.test)});
        QTRY_COMPARE(f.model()->rowCount(), 1);
        auto* pause = f.find<QPushButton>("pause");
        pause->click();
        f.tap({tapOf(f.test), tapOf(f.test, Reason::UnknownCard, {}), tapOf(f.test)});
        QTRY_VERIFY(f.find<QLabel>("pageSubtitle")->text().contains(QLatin1Char('3')));
        QCOMPARE(f.model()->rowCount(), 1);
        QCOMPARE(f.find<QListView>("refusedList")->model()->rowCount(), 1); // that does not wait
        pause->click();
        QCOMPARE(f.model()->rowCount(), 4);
    }

    void whatComesWhileHiddenIsThereAfterwards()
    {
        Fixture f;
        f.page.hide();
        QSignalSpy spy(&f.test.console().taps, &TapStream::tapped);
        f.tap({tapOf(f.test), tapOf(f.test)});
        QTRY_COMPARE(spy.count(), 1);
        QCOMPARE(f.model()->rowCount(), 0);
        f.page.show();
        f.page.shown();
        QCOMPARE(f.model()->rowCount(), 2);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("gate");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QString>("person");
        QTest::addColumn<int>("rows");
        QTest::newRow("none") << QString() << 0 << QString() << 4;
        QTest::newRow("gate") << QStringLiteral("GATE-02") << 0 << QString() << 1;
        QTest::newRow("recorded") << QString() << 1 << QString() << 2;
        QTest::newRow("refused") << QString() << 2 << QString() << 1;
        QTest::newRow("others") << QString() << 3 << QString() << 1;
        QTest::newRow("name") << QString() << 0 << QStringLiteral("lovelace") << 2;
        QTest::newRow("number") << QString() << 0 << QStringLiteral("1002") << 1;
        QTest::newRow("card") << QString() << 0 << QStringLiteral("00:09") << 1;
        QTest::newRow("together") << QStringLiteral("GATE-01") << 1 << QStringLiteral("ada") << 1;
    }
    void filters()
    {
        QFETCH(QString, gate);
        QFETCH(int, outcome);
        QFETCH(QString, person);
        QFETCH(int, rows);
        Fixture f;
        QTRY_COMPARE(f.find<QComboBox>("gateFilter")->count(), 3);
        f.tap({tapOf(f.test), tapOf(f.test, Reason::None, 2), tapOf(f.test, Reason::UnknownCard, {}),
               tapOf(f.test, Reason::Duplicate, 1, "GATE-02")});
        QTRY_COMPARE(f.text(3, TapModel::Person), QStringLiteral("Ada Lovelace"));
        QTRY_COMPARE(f.text(2, TapModel::Number), QStringLiteral("1002"));
        if (!gate.isEmpty())
            f.page.openSubject(gate);
        f.find<QComboBox>("outcomeFilter")->setCurrentIndex(outcome);
        f.find<QLineEdit>("personFilter")->setText(person);
        QCOMPARE(f.model()->rowCount(), rows);
        f.tap({tapOf(f.test, Reason::None, 3)}); // what comes is filtered too
        const bool matches = gate != QLatin1String("GATE-02") && outcome < 2 && person.isEmpty();
        QTRY_COMPARE(f.model()->rowCount(), rows + (matches ? 1 : 0));
        f.find<QAbstractButton>("clearFilters")->click();
        QTRY_COMPARE(f.model()->rowCount(), 5);
    }

    void filtersAreRemembered()
    {
        TestConsole test;
        test.addGates(2);
        {
            LivePage page(test.console());
            page.openSubject(QStringLiteral("GATE-02"));
            page.findChild<QComboBox*>(QStringLiteral("outcomeFilter"))->setCurrentIndex(2);
        }
        LivePage page(test.console());
        auto* gate = page.findChild<QComboBox*>(QStringLiteral("gateFilter"));
        QTRY_COMPARE(gate->count(), 3);
        QCOMPARE(gate->currentText(), QStringLiteral("Gate 2"));
        QCOMPARE(page.findChild<QComboBox*>(QStringLiteral("outcomeFilter"))->currentIndex(), 2);
    }

    void theListIsCapped()
    {
        Fixture f;
        const QAbstractItemModelTester tester(f.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        f.tap(std::vector<LiveTap>(3'000, tapOf(f.test)));
        QTRY_COMPARE(f.model()->rowCount(), static_cast<int>(TapModel::kMost));
        f.tap({tapOf(f.test, Reason::UnknownCard, {})});
        QTRY_COMPARE(f.text(0, TapModel::Outcome), QStringLiteral("Unknown card"));
        QCOMPARE(f.model()->rowCount(), static_cast<int>(TapModel::kMost));
    }

    void whoHasScrolledDownReadsOn()
    {
        Fixture f;
        f.tap(std::vector<LiveTap>(200, tapOf(f.test)));
        QTRY_COMPARE(f.model()->rowCount(), 200);
        auto* table = f.find<Table>("liveTaps");
        table->scrollTo(f.model()->index(100, 0), QAbstractItemView::PositionAtTop);
        const int row = table->rowAt(1);
        QVERIFY(row > 0);
        f.tap(std::vector<LiveTap>(7, tapOf(f.test)));
        QTRY_COMPARE(f.model()->rowCount(), 207);
        QCOMPARE(table->rowAt(1), row + 7);
    }

    void gatesSayHowTheyAre()
    {
        Fixture f;
        auto* strip = f.find<GateStrip>("gateStrip");
        QTRY_COMPARE(strip->model()->rowCount(), 2);
        QVERIFY(strip->model()->index(0, 0).data().toString().contains(QStringLiteral("Never heard of")));
        f.tap({tapOf(f.test)});
        QTRY_VERIFY(strip->model()->index(0, 0).data().toString().contains(QStringLiteral("Last tap")));
        Gate silent;
        silent.device_id = "GATE-09";
        silent.last_heard_at = f.test.clock().now();
        Gate off;
        off.device_id = "GATE-10";
        off.is_enabled = false;
        strip->setGates({silent, off});
        QVERIFY(strip->model()->index(0, 0).data().toString().contains(QStringLiteral("Silent since")));
        QVERIFY(strip->model()->index(1, 0).data().toString().contains(QStringLiteral("Disabled")));
        QCOMPARE(strip->silent(), QStringList{QStringLiteral("GATE-09")});
    }

    void theWallFillsTheScreen()
    {
        Fixture f;
        f.tap({tapOf(f.test), tapOf(f.test, Reason::UnknownCard, {})});
        QTRY_COMPARE(f.model()->rowCount(), 2);
        f.find<QPushButton>("wallMode")->click();
        QPointer<QWidget> wall;
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == QLatin1String("wall"))
                wall = widget;
        }
        QVERIFY(wall && wall->isFullScreen());
        QCOMPARE(wall->findChild<QLabel*>(QStringLiteral("latestOutcome"))->text(), QStringLiteral("Unknown card"));
        QVERIFY(wall->findChild<QLabel*>(QStringLiteral("wallRefused"))->text().contains(QLatin1Char('1')));
        auto* pinned = wall->findChild<QListView*>(QStringLiteral("wallPinned"));
        QVERIFY(pinned->isVisible());
        QCOMPARE(pinned->model()->rowCount(), 1);
        QVERIFY(pinned->font().pixelSize() >= wall->height() / 40); // a line of 8 mm on a screen of 24 inches
        QVERIFY(pinned->height() >= pinned->sizeHintForRow(0));
        auto* more = wall->findChild<QLabel*>(QStringLiteral("wallMore"));
        QVERIFY(!more->isVisible());
        f.tap({tapOf(f.test, Reason::UnknownCard, {}), tapOf(f.test, Reason::UnknownCard, {}),
               tapOf(f.test, Reason::UnknownCard, {}), tapOf(f.test, Reason::UnknownCard, {})});
        QTRY_COMPARE(pinned->model()->rowCount(), 5);
        const int inView = pinned->height() / pinned->sizeHintForRow(0);
        QVERIFY(inView >= 1 && inView < 5);
        QVERIFY(more->isVisible());
        QVERIFY2(more->text().contains(QString::number(5 - inView)), qPrintable(more->text()));
        QTRY_VERIFY(wall->rect().contains(more->geometry()));
        f.test.console().refused.acknowledgeAll();
        QVERIFY(!pinned->isVisible() && !more->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(wall));
        QTest::keyClick(wall, Qt::Key_Escape);
        QTRY_VERIFY(!wall);
    }

    void aStoreThatFailsIsToldAndTriedAgain()
    {
        Fixture f;
        QTRY_COMPARE(f.find<GateStrip>("gateStrip")->model()->rowCount(), 2);
        QVERIFY(f.test.store().openAsOwner()->runScript("ALTER TABLE employees RENAME TO gone").has_value());
        f.tap({tapOf(f.test)});
        auto* banner = f.find<Banner>("banner");
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(f.text(0, TapModel::Person), QStringLiteral("04:00:00:01"));
        QVERIFY(f.test.store().openAsOwner()->runScript("ALTER TABLE gone RENAME TO employees").has_value());
        f.find<QPushButton>("bannerAction")->click();
        QTRY_COMPARE(f.text(0, TapModel::Person), QStringLiteral("Ada Lovelace"));
        QTRY_VERIFY(!banner->isVisible());
    }

    void anEntryLeadsToTheLedgerOnlyForThoseWhoMayReadIt_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("opened");
        QTest::newRow("admin") << static_cast<int>(Role::Admin) << 1;
        QTest::newRow("security") << static_cast<int>(Role::Security) << 0;
    }
    void anEntryLeadsToTheLedgerOnlyForThoseWhoMayReadIt()
    {
        QFETCH(int, role);
        QFETCH(int, opened);
        TestConsole test(Backend::Sqlite, static_cast<Role>(role));
        LivePage page(test.console());
        page.show();
        LiveTap tap = tapOf(test);
        tap.sequence_id = 7;
        test.console().taps.source().add(tap);
        auto* table = page.findChild<Table*>(QStringLiteral("liveTaps"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QSignalSpy spy(&test.console().navigator, &Navigator::opened);
        Q_EMIT table->rowOpened(table->model()->index(0, 0));
        QCOMPARE(spy.count(), opened);
    }
};

QTEST_MAIN(LiveTest)
#include "live_test.moc"
