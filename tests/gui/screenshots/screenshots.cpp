// SPDX-License-Identifier: GPL-3.0-or-later
// screenshots FOLDER: a picture of every page, light and dark, with the data of a site at work. See ../screenshots.sh.
#include "gui/test_console.h"
#include "ui/language.h"
#include "ui/shell/login_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/setup_dialog.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace tapledger;
using namespace tapledger::ui;

namespace {

constexpr int kPeople = 300;
constexpr int kCards = 280;
constexpr int kGates = 12;
constexpr int kEntries = 200'000;
constexpr int kSettled = 700; ///< ms until a page has what it asked for

void addTaps(TestConsole& test)
{
    for (int i = 0; i < 40; ++i) {
        LiveTap tap;
        const bool isRefused = i % 13 == 5;
        tap.status = isRefused ? Status::Rejected : i % 11 == 7 ? Status::Ignored : Status::Success;
        tap.reason = isRefused ? Reason::UnknownCard : tap.status == Status::Ignored ? Reason::Duplicate : Reason::None;
        if (!isRefused)
            tap.employee_id = i * 7 % kPeople + 1;
        if (tap.status == Status::Success)
            tap.sequence_id = kEntries + i;
        tap.card_uid = "04:3A:B2:C5";
        tap.device_id = "GATE-0" + std::to_string(i % 9 + 1);
        tap.event_type = i % 3 == 0 ? EventType::TimeOut : EventType::TimeIn;
        tap.scan_timestamp = test.clock().now() + std::chrono::seconds(i - 40);
        test.console().taps.source().add(tap);
    }
}

void save(QWidget& widget, const QString& path)
{
    if (!widget.grab().save(path))
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QDir folder(app.arguments().value(1, QStringLiteral(".")));
    Translation translation;
    translation.use(qEnvironmentVariable("TAPLEDGER_LANGUAGE", QStringLiteral("en")));
    if (qEnvironmentVariableIsSet("TAPLEDGER_RIGHT_TO_LEFT"))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    TestConsole test;
    test.addGates(kGates);
    test.addPeople(kCards, kCards);
    test.addEntries(kEntries);
    test.addPeople(kPeople - kCards, 0);
    test.addEntries(kPeople); // those without a card are refused
    test.with([](const Services& services) {
        (void)services.users().add("ada", Role::Admin, "correct horse battery");
        (void)services.users().add("grace", Role::Hr, "correct horse battery");
        (void)services.alerts().raise(AlertKind::DeviceOffline, "GATE-03", "GATE-03 has been silent for 12 minutes");
        (void)services.alerts().raise(AlertKind::DiskLow, "/var/lib/tapledger", "4 % of the disk are free");
    });
    for (const auto& [mode, name] : {std::pair(Theme::Mode::Light, "light"), std::pair(Theme::Mode::Dark, "dark")}) {
        test.console().theme.setMode(mode);
        MainWindow window(test.console(), allPages());
        window.show();
        const auto path = [&, name = name](const QString& what) {
            return folder.filePath(QStringLiteral("%1-%2.png").arg(what, QLatin1String(name)));
        };
        for (const PageInfo& page : allPages()) {
            window.open(page.id);
            addTaps(test);
            QTest::qWait(kSettled);
            save(window, path(page.id));
        }
        SetupDialog setup(test.console(), &window);
        setup.show();
        QTest::qWait(kSettled);
        save(setup, path(QStringLiteral("setup")));
    }
    return 0;
}
