// SPDX-License-Identifier: GPL-3.0-or-later
// What surrounds the pages on the desktop: the window and how it ends, messages, the status line.
#include "desktop.h"
#include "gui/test_console.h"
#include "ui/shell/status_line.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace tapledger;
using namespace tapledger::ui;

namespace {

constexpr int kNeverEnded = 99;

/// A desktop that has a tray.
class WithTray final : public Tray
{
public:
    using Tray::Tray;
    bool isAvailable() const override { return true; }
};

/// Runs the program's loop with @p act in it. @return its exit code; kNeverEnded after a while.
int exitCodeAfter(const std::function<void()>& act)
{
    QTimer::singleShot(0, qApp, act);
    QTimer watchdog;
    watchdog.setSingleShot(true);
    QObject::connect(&watchdog, &QTimer::timeout, qApp, [] { QCoreApplication::exit(kNeverEnded); });
    watchdog.start(3'000);
    return QApplication::exec();
}

LiveTap refused(const char* device)
{
    LiveTap tap;
    tap.status = Status::Rejected;
    tap.reason = Reason::UnknownCard;
    tap.device_id = device;
    return tap;
}

LiveTap tapAt(const char* instant)
{
    LiveTap tap;
    tap.status = Status::Success;
    tap.scan_timestamp = *Timestamp::parse(instant);
    return tap;
}

} // namespace

class DesktopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTrayEndsTheProgramThatStaysInIt()
    {
        TestConsole test;
        test.console().preferences.setValue(QStringLiteral("window/onClose"), QStringLiteral("tray"));
        WithTray tray(test.console());
        Translation translation;
        Desktop desktop(test.console(), translation, tray);
        desktop.window().close();
        QVERIFY(!desktop.window().isVisible());
        QCOMPARE(exitCodeAfter([&] { Q_EMIT tray.quitWanted(); }), 0);
        // The window may be open, too.
        Q_EMIT tray.windowWanted();
        QVERIFY(desktop.window().isVisible());
        QCOMPARE(exitCodeAfter([&] { Q_EMIT tray.quitWanted(); }), 0);
    }

    void closingAsksOnceWhatItMeans()
    {
        TestConsole test;
        WithTray tray(test.console());
        Translation translation;
        Desktop desktop(test.console(), translation, tray);
        const auto answer = [&](QMessageBox::ButtonRole role) {
            auto* question = desktop.window().findChild<QMessageBox*>(QStringLiteral("closeQuestion"));
            if (!question)
                qFatal("nothing is asked");
            question->checkBox()->setChecked(true);
            for (QAbstractButton* button : question->buttons()) {
                if (question->buttonRole(button) == role)
                    return button->click();
            }
        };
        desktop.window().close();
        answer(QMessageBox::RejectRole);
        QVERIFY(desktop.window().isVisible());
        QTRY_VERIFY(!desktop.window().findChild<QMessageBox*>());
        desktop.window().close();
        answer(QMessageBox::AcceptRole);
        QTRY_VERIFY(!desktop.window().isVisible());
        Q_EMIT tray.windowWanted();
        desktop.window().close(); // remembered
        QVERIFY(!desktop.window().isVisible());
        test.console().preferences.remove(QStringLiteral("window/onClose"));
        Q_EMIT tray.windowWanted();
        QCOMPARE(exitCodeAfter([&] {
                     desktop.window().close();
                     answer(QMessageBox::DestructiveRole);
                 }),
                 0);
        QCOMPARE(exitCodeAfter([&] { desktop.window().close(); }), 0); // remembered
        test.console().preferences.remove(QStringLiteral("window/onClose"));
        test.server().stop(); // nothing to ask
        QCOMPARE(exitCodeAfter([&] { desktop.window().close(); }), 0);
    }

    void anotherLanguageKeepsTheWindowWhereItIs()
    {
        TestConsole test;
        WithTray tray(test.console());
        Translation translation;
        {
            Desktop desktop(test.console(), translation, tray);
            desktop.window().resize(1'000, 640);
            const QPointer<MainWindow> before = &desktop.window();
            Q_EMIT test.console().navigator.languageWanted(QStringLiteral("de"));
            QTRY_VERIFY(!before);
            QCOMPARE(tray.menu().actions().first()->text(), QStringLiteral("Tapledger ö&ffnen"));
            QCOMPARE(desktop.window().size(), QSize(1'000, 640));
            desktop.window().resize(1'040, 660);
        }
        translation.use(QStringLiteral("en"));
        Desktop again(test.console(), translation, tray); // it was not closed, and yet remembered
        QCOMPARE(again.window().size(), QSize(1'040, 660));
    }

    void messagesComeTogetherAndSeldom()
    {
        TestConsole test;
        bool isLookedAt = false;
        Notifier notifier(
            test.console(), [&] { return isLookedAt; },
            {std::chrono::milliseconds(50), std::chrono::milliseconds(400), std::chrono::milliseconds(20)});
        const QSignalSpy told(&notifier, &Notifier::message);
        const auto arrive = [&](std::vector<LiveTap> taps) { Q_EMIT test.console().taps.tapped(taps, 0); };
        arrive({refused("GATE-01"), tapAt("2026-02-02T15:00:00Z")});
        arrive({refused("GATE-02")});
        arrive({refused("GATE-03")});
        QTRY_COMPARE(told.count(), 1);
        QVERIFY2(told[0][1].toString().contains(QStringLiteral("3")) &&
                     told[0][1].toString().contains(QStringLiteral("GATE-03")),
                 qPrintable(told[0][1].toString()));
        QElapsedTimer since;
        since.start();
        arrive({refused("GATE-04")});
        QTRY_COMPARE(told.count(), 2);
        QVERIFY(since.elapsed() > 200); // not at once after the first
        QCOMPARE(told[1][1].toString(), QStringLiteral("Unknown card at GATE-04"));
        isLookedAt = true;
        arrive({refused("GATE-05")});
        isLookedAt = false;
        arrive({tapAt("2026-02-02T15:00:00Z")});
        test.with([](const Services& services) {
            QVERIFY(services.alerts().raise(AlertKind::DiskLow, "", "the disk is nearly full"));
        });
        QTRY_COMPARE(told.count(), 3);
        const QString text = told[2][1].toString(); // in the language of the console
        QVERIFY2(text.endsWith(QStringLiteral("little disk space is left.")), qPrintable(text));
    }

    void messagesAreForThoseWhoMaySeeThem()
    {
        TestConsole test(Backend::Sqlite, Role::Hr);
        Notifier notifier(test.console(), [] { return false; },
                          {std::chrono::milliseconds(0), std::chrono::milliseconds(0), std::chrono::milliseconds(5)});
        const QSignalSpy told(&notifier, &Notifier::message);
        Q_EMIT test.console().taps.tapped({refused("GATE-01")}, 0);
        bool isAnswered = false;
        test.console().session.ask(
            &notifier, [](const Services&) { return Result<void>(); }, [&](const Result<void>&) { isAnswered = true; });
        QTRY_VERIFY(isAnswered);
        QCOMPARE(told.count(), 0);
    }

    void theStatusLine_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("time");
        QTest::newRow("24 hours") << QStringLiteral("de_DE") << QStringLiteral("15:04:05");
        QTest::newRow("as the tables have it") << QStringLiteral("en_US") << QStringLiteral("15:04:05");
    }
    void theStatusLine()
    {
        QFETCH(QString, locale);
        QFETCH(QString, time);
        const QLocale before;
        QLocale::setDefault(QLocale(locale));
        TestConsole test;
        StatusLine line(test.console());
        const auto text = [&](const char* name) { return line.findChild<QLabel*>(QLatin1String(name))->text(); };
        QVERIFY(text("statusLastTap").isEmpty());
        // The clock of the site says 2 February; a tap of that day, local time.
        const QDateTime at(QDate(2026, 2, 2), QTime(15, 4, 5));
        LiveTap tap;
        tap.scan_timestamp = Timestamp(at.toMSecsSinceEpoch() * 1'000);
        test.clock().setNow(Timestamp(at.addSecs(60).toMSecsSinceEpoch() * 1'000));
        Q_EMIT test.console().taps.tapped({tap, tapAt("2026-02-01T10:00:00Z")}, 0);
        QVERIFY2(text("statusLastTap").endsWith(time), qPrintable(text("statusLastTap")));
        Q_EMIT test.console().taps.tapped({tapAt("2026-02-01T10:00:00Z")}, 0); // delivered late
        QVERIFY(text("statusLastTap").endsWith(time));
        QCOMPARE(text("statusUser"), QStringLiteral("ada · Administrator"));
        QVERIFY(text("statusState").contains(QStringLiteral("this program")));
        test.server().setState(ServerStatus::State::Standby, QStringLiteral("tapledgerd on gate-pc"));
        QVERIFY2(text("statusState").contains(QStringLiteral("tapledgerd on gate-pc")),
                 qPrintable(text("statusState")));
        test.server().setState(ServerStatus::State::Attached, {});
        QVERIFY(text("statusState").contains(QStringLiteral("no server")));
        QLocale::setDefault(before);
    }
};

QTEST_MAIN(DesktopTest)
#include "desktop_test.moc"
