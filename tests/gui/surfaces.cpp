// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/surfaces.h"

#include "ui/pages/checkpoints/accept_dialog.h"
#include "ui/pages/devices/device_dialog.h"
#include "ui/pages/devices/key_dialog.h"
#include "ui/pages/devices/new_key_dialog.h"
#include "ui/pages/devices/tap_test.h"
#include "ui/pages/enrolment/card_dialogs.h"
#include "ui/pages/ledger/export_dialog.h"
#include "ui/pages/people/import_dialog.h"
#include "ui/pages/people/leaver_dialog.h"
#include "ui/pages/people/person_dialog.h"
#include "ui/pages/settings/move_dialog.h"
#include "ui/pages/settings/user_dialog.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/setup_dialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy_line.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <algorithm>
#include <fmt/format.h>

namespace tapledger {
namespace {

using namespace ui;

constexpr QSize kFirstSize(1280, 800);
constexpr int kLiveTaps = 40;
constexpr int kLiveGates = 9;
constexpr const char* kFreeCard = "04:99:99:99";
constexpr const char* kPassword = "correct horse battery";

template <class T>
T* find(QWidget& in, const char* name)
{
    T* found = in.findChild<T*>(QLatin1String(name));
    if (!found)
        qFatal("there is no %s", name);
    return found;
}

/// Qt gives a dialog at most two thirds of the screen, and the one that is not there is small.
void growToContents(QDialog& dialog)
{
    const int width = std::max(dialog.width(), dialog.sizeHint().width());
    const int height = dialog.hasHeightForWidth() ? dialog.heightForWidth(width) : dialog.sizeHint().height();
    dialog.resize(width, std::max(dialog.height(), height));
}

} // namespace

void Surfaces::fill(TestConsole& test, int people, int cards, int gates, int entries)
{
    test.addGates(gates);
    test.addPeople(cards, cards);
    test.addEntries(entries);
    test.addPeople(people - cards, 0);
    test.seal();
    test.addEntries(people); // those without a card are refused
    test.seal();
    test.addEntries(1); // which no checkpoint covers yet
    test.with([](const Services& services) {
        (void)services.users().add("ada", Role::Admin, kPassword);
        (void)services.users().add("grace", Role::Hr, kPassword);
        (void)services.alerts().raise(AlertKind::DeviceOffline, "GATE-03", "GATE-03 has been silent for 12 minutes");
        (void)services.alerts().raise(AlertKind::DiskLow, "/var/lib/tapledger", "4 % of the disk are free");
        (void)services.alerts().raise(AlertKind::TapsRefusedByDatabase, "",
                                      "the database refused taps, 3 since the server started; they are kept among the "
                                      "refused taps");
    });
}

void Surfaces::settle(TestConsole& test)
{
    constexpr int kRounds = 3;  // one answer may ask for another
    constexpr int kWorkers = 4; // no fewer than the session has
    QObject context;
    for (int round = 0; round < kRounds; ++round) {
        int answered = 0;
        for (int i = 0; i < kWorkers; ++i)
            test.console().session.ask(
                &context, [](const Services&) -> Result<bool> { return true; },
                [&answered](const Result<bool>&) { ++answered; });
        (void)QTest::qWaitFor([&] {
            return answered == kWorkers && std::ranges::none_of(QApplication::allWidgets(), [](QWidget* widget) {
                       const auto* line = qobject_cast<BusyLine*>(widget);
                       return line && line->isBusy();
                   });
        });
    }
}

void Surfaces::addLiveTaps()
{
    for (int i = 0; i < kLiveTaps; ++i) {
        LiveTap tap;
        const bool isRefused = i % 13 == 5;
        tap.status = isRefused ? Status::Rejected : i % 11 == 7 ? Status::Ignored : Status::Success;
        tap.reason = isRefused ? Reason::UnknownCard : tap.status == Status::Ignored ? Reason::Duplicate : Reason::None;
        if (!isRefused)
            tap.employee_id = i * 7 % m_cards + 1;
        if (tap.status == Status::Success)
            tap.sequence_id = 1'000 + i;
        tap.card_uid = "04:3A:B2:C5";
        tap.device_id = fmt::format("GATE-{:02}", i % kLiveGates + 1);
        tap.event_type = i % 3 == 0 ? EventType::TimeOut : EventType::TimeIn;
        tap.scan_timestamp = m_test.clock().now() + std::chrono::seconds(i - kLiveTaps);
        m_test.console().taps.source().add(tap);
    }
}

void Surfaces::visitAll(const Visit& look)
{
    // What was said just now is in its place when it is looked at.
    const Visit visit = [&look](QWidget& window, const QString& name) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        look(window, name);
    };
    MainWindow window(m_test.console(), allPages());
    window.resize(kFirstSize);
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);
    window.activateWindow();
    visitPages(window, visit);
    visitEnrolment(window, visit);
    visitLedger(window, visit);
    visitSettings(window, visit);
    visitMove(window, visit);
    visitAltered(window, visit);
    visitSetup(window, visit);
    visitDialogs(window, visit);
    visitWall(window, visit);
    m_test.console().session.logOut();
    visit(window, QStringLiteral("login"));
    m_test.logIn();
}

void Surfaces::visitPages(MainWindow& window, const Visit& visit)
{
    for (const PageInfo& page : allPages()) {
        window.open(page.id);
        addLiveTaps();
        settle(m_test);
        if (auto* table = window.page(page.id)->findChild<QTableView*>();
            table && (page.id == QLatin1String("devices") || page.id == QLatin1String("people") ||
                      page.id == QLatin1String("alerts") || page.id == QLatin1String("audit") ||
                      page.id == QLatin1String("checkpoints"))) {
            visit(window, page.id);
            table->selectRow(0);
            settle(m_test);
            visit(window, page.id + QStringLiteral("-chosen"));
            continue;
        }
        visit(window, page.id);
    }
}

void Surfaces::visitEnrolment(MainWindow& window, const Visit& visit)
{
    window.open(QStringLiteral("enrolment"), qint64(m_cards + 1));
    settle(m_test);
    m_test.readers().present(kFreeCard);
    settle(m_test);
    visit(window, QStringLiteral("enrolment-issue"));
    window.open(QStringLiteral("enrolment"), qint64(1));
    settle(m_test);
    visit(window, QStringLiteral("enrolment-replace"));
    find<QAbstractButton>(window, "forgetCard")->click();
    find<QAbstractButton>(window, "manualUid")->click();
    find<QTabWidget>(window, "enrolmentTabs")->setCurrentIndex(1);
    settle(m_test);
    visit(window, QStringLiteral("enrolment-unknown"));
    find<QAbstractButton>(window, "manualUid")->click();
    find<QAbstractButton>(window, "batch")->click();
    settle(m_test);
    visit(window, QStringLiteral("enrolment-batch"));
    find<QAbstractButton>(window, "batch")->click();
}

void Surfaces::visitLedger(MainWindow& window, const Visit& visit)
{
    window.open(QStringLiteral("ledger"), qint64(1));
    settle(m_test);
    visit(window, QStringLiteral("ledger-entry"));
    find<QAbstractButton>(window, "entryClose")->click();
    find<QAbstractButton>(window, "verify")->click();
    find<QAbstractButton>(window, "verifyBegin")->click();
    auto* banner = find<Banner>(window, "verifyBanner");
    (void)QTest::qWaitFor([banner] { return !banner->text().isEmpty(); }, 60'000);
    visit(window, QStringLiteral("ledger-verified"));
    find<QAbstractButton>(window, "verifyClose")->click();
}

void Surfaces::visitSettings(MainWindow& window, const Visit& visit)
{
    window.open(QStringLiteral("settings"));
    auto* sections = find<QListWidget>(window, "settingsSections");
    for (int row = 0; row < sections->count(); ++row) {
        sections->setCurrentRow(row);
        settle(m_test);
        visit(window, QStringLiteral("settings-") + sections->item(row)->data(Qt::UserRole).toString());
    }
    sections->setCurrentRow(0);
}

void Surfaces::visitMove(MainWindow& window, const Visit& visit)
{
    for (const bool isFile : {false, true}) {
        m_test.siteStore().isFile = isFile;
        QPointer<MoveDialog> dialog = new MoveDialog(m_test.console(), &window);
        dialog->open();
        (void)QTest::qWaitForWindowExposed(dialog);
        growToContents(*dialog);
        visit(*dialog, isFile ? QStringLiteral("move-to-postgres") : QStringLiteral("move-to-file"));
        if (isFile) {
            auto* next = find<QAbstractButton>(*dialog, "moveNext");
            find<QLineEdit>(*dialog, "moveTarget")
                ->setText(QStringLiteral("postgresql://keeper@db.example/timekeeping"));
            next->click();
            settle(m_test);
            growToContents(*dialog);
            visit(*dialog, QStringLiteral("move-plan"));
            next->click();
            auto* text = find<QLabel>(*dialog, "jobText");
            (void)QTest::qWaitFor([text] { return text->text().contains(QLatin1String("120")); });
            visit(*dialog, QStringLiteral("move-running"));
            m_test.siteStore().goOn();
            auto* done = find<QWidget>(*dialog, "moveDone");
            (void)QTest::qWaitFor([done] { return done->isVisible(); });
            visit(*dialog, QStringLiteral("move-done"));
        }
        dialog->close();
        (void)QTest::qWaitFor([&] { return !dialog; });
    }
    m_test.server().start();
}

void Surfaces::visitAltered(MainWindow& window, const Visit& visit)
{
    m_test.server().setAltered(
        QStringLiteral("The taps log has 1180 entries, but 1204 were signed: it was set back to an "
                       "earlier state"));
    window.open(QStringLiteral("checkpoints"));
    settle(m_test);
    visit(window, QStringLiteral("checkpoints-altered"));
    QPointer<AcceptDialog> dialog = new AcceptDialog(m_test.console(), &window);
    dialog->open();
    (void)QTest::qWaitForWindowExposed(dialog);
    growToContents(*dialog);
    find<QLineEdit>(*dialog, "acceptReason")
        ->setText(QStringLiteral("Disk failed; restored from the backup of Monday"));
    find<QCheckBox>(*dialog, "acceptIsMeant")->setChecked(true);
    visit(*dialog, QStringLiteral("accept-question"));
    find<QAbstractButton>(*dialog, "acceptRestore")->click();
    settle(m_test);
    visit(*dialog, QStringLiteral("accept-outcome"));
    dialog->close();
    (void)QTest::qWaitFor([&] { return !dialog; });
    m_test.server().setAltered({});
}

void Surfaces::visitSetup(MainWindow& window, const Visit& visit)
{
    SetupDialog setup(m_test.console(), &window);
    setup.open();
    int step = 0;
    for (auto* skip = find<QAbstractButton>(setup, "setupSkip"); skip->isVisible(); skip->click()) {
        settle(m_test);
        visit(setup, QStringLiteral("setup-%1").arg(++step));
    }
}

void Surfaces::visitDialogs(MainWindow& window, const Visit& visit)
{
    Console& console = m_test.console();
    Employee person;
    person.id = 1;
    person.employee_number = "1001";
    person.full_name = "Ada Lovelace";
    person.department = "Production";
    CardMapping card;
    card.card_uid = *CardUid::parse("04:00:00:01");
    Device device;
    device.device_id = "GATE-01";
    device.device_name = "Gate 1";
    device.location = "Main building";
    DeviceWithKey made{device, "tl_5sZ0cKk2m9Qw7Yb3fJd8Rx1Nh6Vt4Gp0"};
    made.device.previous_api_key_expires_at = m_test.clock().now();
    const auto import = [&](ImportDialog::What what, const char* lines) {
        auto* dialog = new ImportDialog(console, what, &window);
        dialog->open();
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("rows.csv")));
        if (file.open(QIODevice::WriteOnly))
            file.write(lines);
        file.close();
        dialog->load(file.fileName());
        settle(m_test);
        return dialog;
    };
    const auto asked = [&window](const char* name) { return window.findChild<QDialog*>(QLatin1String(name)); };
    const std::pair<const char*, std::function<QDialog*()>> dialogs[] = {
        {"palette",
         [&] {
             window.activateWindow();
             find<QAbstractButton>(window, "openPalette")->click();
             return asked("commandPalette");
         }},
        {"person-add", [&]() -> QDialog* { return new PersonDialog(console, {}, &window); }},
        {"person-edit", [&]() -> QDialog* { return new PersonDialog(console, person, &window); }},
        {"person-left",
         [&] {
             askAboutLeaver(&window, {person, "04:00:00:01", {}}, [](const std::string&) {});
             return asked("leaverDialog");
         }},
        {"import-nothing",
         [&]() -> QDialog* { return new ImportDialog(console, ImportDialog::What::People, &window); }},
        {"import-people",
         [&]() -> QDialog* {
             return import(ImportDialog::What::People,
                           "employee_number,full_name,department\n9001,Ada King,Production\n,Nobody,Warehouse\n");
         }},
        {"import-cards",
         [&]() -> QDialog* {
             return import(ImportDialog::What::Cards, "card_uid,employee_number\n04:77:00:01,1002\n04:7,1003\n");
         }},
        {"card-end",
         [&] {
             askWhyItEnds(&window, person, card, [](const std::string&) {});
             return asked("endCardDialog");
         }},
        {"card-expiry",
         [&] {
             askExpiry(&window, person, card, m_test.clock().now(), [](std::optional<Timestamp>) {});
             return asked("expiryDialog");
         }},
        {"device-add", [&]() -> QDialog* { return new DeviceDialog(console.session, {}, &window); }},
        {"device-edit", [&]() -> QDialog* { return new DeviceDialog(console.session, device, &window); }},
        {"device-key", [&]() -> QDialog* { return new KeyDialog(made, &window); }},
        {"device-new-key", [&]() -> QDialog* { return new NewKeyDialog(made.device, &window); }},
        {"device-test", [&]() -> QDialog* { return new TapTest(console, "GATE-01", &window); }},
        {"ledger-export", [&]() -> QDialog* { return new ExportDialog(true, &window); }},
        {"user-add", [&]() -> QDialog* { return new UserDialog(UserDialog::Asks::Everything, {}, &window); }},
        {"user-password", [&]() -> QDialog* { return new UserDialog(UserDialog::Asks::Password, {}, &window); }},
    };
    for (const auto& [name, open] : dialogs) {
        QPointer<QDialog> dialog = open();
        if (!dialog)
            qFatal("%s does not open", name);
        if (!dialog->isVisible())
            dialog->open();
        (void)QTest::qWaitForWindowExposed(dialog);
        settle(m_test);
        growToContents(*dialog);
        visit(*dialog, QLatin1String(name));
        dialog->reject();
        if (dialog && !dialog->testAttribute(Qt::WA_DeleteOnClose))
            delete dialog;
        (void)QTest::qWaitFor([&] { return !dialog; });
    }
}

void Surfaces::visitWall(MainWindow& window, const Visit& visit)
{
    window.open(QStringLiteral("live"));
    settle(m_test);
    find<QAbstractButton>(window, "wallMode")->click();
    for (QWidget* wall : QApplication::topLevelWidgets()) {
        if (wall->objectName() != QLatin1String("wall"))
            continue;
        wall->showNormal();
        wall->resize(kFirstSize);
        (void)QTest::qWaitForWindowExposed(wall);
        settle(m_test);
        visit(*wall, QStringLiteral("wall"));
        wall->close();
    }
}

} // namespace tapledger
