// SPDX-License-Identifier: GPL-3.0-or-later
// The window around the pages: who sees which, how they are reached, logging in.
#include "gui/test_console.h"
#include "support/qtest_strings.h"
#include "ui/pages/people/import_dialog.h"
#include "ui/shell/login_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/setup_dialog.h"
#include "ui/shell/side_bar.h"
#include "ui/widgets/banner.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <cstdlib>

using namespace tapledger;
using namespace tapledger::ui;

class ShellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRoleSeesItsPages_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QStringList>("pages");
        const auto row = [](Role role, const char* pages) {
            QTest::newRow(std::string(toText(role)).c_str())
                << static_cast<int>(role) << QString::fromLatin1(pages).split(QLatin1Char(' '));
        };
        row(Role::Admin, "overview live enrolment people devices ledger checkpoints alerts audit settings");
        row(Role::Hr, "enrolment people");
        row(Role::Security, "live alerts");
        row(Role::Auditor, "ledger checkpoints audit");
    }
    void eachRoleSeesItsPages()
    {
        QFETCH(int, role);
        QFETCH(QStringList, pages);
        TestConsole test(Backend::Sqlite, static_cast<Role>(role));
        MainWindow window(test.console(), allPages());
        QStringList visible;
        for (const PageInfo& page : window.visiblePages())
            visible += page.id;
        QCOMPARE(visible, pages);
        QCOMPARE(window.currentPageId(), pages.front());
        window.open(QStringLiteral("settings"));
        QCOMPARE(window.currentPageId() == QLatin1String("settings"), pages.contains(QLatin1String("settings")));
    }

    void pagesAreReachedByKeyboardAndSideBar()
    {
        TestConsole test;
        MainWindow window(test.console(), allPages());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTest::keyClick(&window, Qt::Key_4, Qt::AltModifier);
        QCOMPARE(window.currentPageId(), QStringLiteral("people"));
        auto* bar = window.findChild<SideBar*>();
        QCOMPARE(bar->currentItem()->text(), QStringLiteral("People"));
        QTest::keyClick(bar, Qt::Key_Down);
        QCOMPARE(window.currentPageId(), QStringLiteral("devices"));
    }

    void theFirstPageLooksForWhatIsThere()
    {
        TestConsole test(Backend::Sqlite, Role::Hr);
        test.addPeople(3, 0);
        MainWindow window(test.console(), allPages());
        QCOMPARE(window.currentPageId(), QStringLiteral("enrolment"));
        auto* list = window.findChild<QListView*>(QStringLiteral("personList"));
        QTRY_COMPARE(list->model()->rowCount(), 3);
    }

    void thePageIsRemembered()
    {
        TestConsole test;
        {
            MainWindow window(test.console(), allPages());
            window.open(QStringLiteral("ledger"));
        }
        const MainWindow again(test.console(), allPages());
        QCOMPARE(again.currentPageId(), QStringLiteral("ledger"));
    }

    void thePaletteFindsPagesPeopleAndDevices()
    {
        TestConsole test;
        test.addPeople(30, 0);
        test.addGates(3);
        MainWindow window(test.console(), allPages());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QSignalSpy opened(&test.console().navigator, &Navigator::opened);
        const auto type = [&](const char* text) {
            window.activateWindow();
            if (!QTest::qWaitForWindowActive(&window))
                qFatal("the window is not active");
            QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
            auto* line = window.findChild<QLineEdit*>(QStringLiteral("commandText"));
            QTest::keyClicks(line, QLatin1String(text));
            return line;
        };
        const auto first = [&] {
            auto* list = window.findChild<QListWidget*>(QStringLiteral("commandList"));
            return list && list->count() > 0 ? list->item(0)->text() : QString();
        };
        QTest::keyClick(type("ledg"), Qt::Key_Return);
        QCOMPARE(window.currentPageId(), QStringLiteral("ledger"));
        QTRY_VERIFY(!window.findChild<QDialog*>(QStringLiteral("commandPalette")));
        auto* line = type("lovelace");
        QTRY_VERIFY(first().contains(QStringLiteral("Lovelace")));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(opened.last().at(0).toString(), QStringLiteral("people"));
        QTRY_VERIFY(!window.findChild<QDialog*>(QStringLiteral("commandPalette")));
        line = type("gate-02");
        QTRY_VERIFY(first().contains(QStringLiteral("GATE-02")));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(opened.last().at(1).toString(), QStringLiteral("GATE-02"));
    }

    void theFirstStart()
    {
        TestConsole test;
        MainWindow window(test.console(), allPages());
        window.show();
        SetupDialog setup(test.console(), &window);
        setup.open();
        const auto line = [&](const char* name) { return setup.findChild<QLineEdit*>(QLatin1String(name)); };
        auto* next = setup.findChild<QPushButton*>(QStringLiteral("setupNext"));
        auto* banner = setup.findChild<Banner*>();
        auto* skip = setup.findChild<QPushButton*>(QStringLiteral("setupSkip"));
        const QSignalSpy opened(&test.console().navigator, &Navigator::opened);
        QVERIFY(setup.findChild<QRadioButton*>(QStringLiteral("setupEmbedded"))->isChecked());
        QVERIFY(!line("setupUrl")->isEnabled());
        next->click();
        QVERIFY(line("setupUser")->isVisible());
        line("setupUser")->setText(QStringLiteral("grace"));
        line("setupPassword")->setText(QStringLiteral("short"));
        line("setupPasswordAgain")->setText(QStringLiteral("short"));
        next->click();
        QTRY_VERIFY(!banner->text().isEmpty()); // too short
        for (const char* name : {"setupPassword", "setupPasswordAgain"})
            line(name)->setText(QStringLiteral("correct horse battery"));
        next->click();
        QTRY_VERIFY(line("setupHttp")->isVisible());
        QCOMPARE(test.console().session.who()->name, std::string("grace"));
        line("setupHttp")->setText(QStringLiteral("nonsense"));
        next->click();
        QTRY_VERIFY(banner->text().contains(QStringLiteral("nonsense")));
        skip->click();
        setup.findChild<QPushButton*>(QStringLiteral("setupImport"))->click();
        auto* import = setup.findChild<ImportDialog*>();
        QVERIFY(import && import->isVisible());
        import->close();
        skip->click();
        QVERIFY(line("setupDeviceId")->isVisible());
        next->click();
        QTRY_VERIFY(line("setupDeviceKey")->isVisible());
        QVERIFY(line("setupDeviceKey")->text().startsWith(QStringLiteral("tl_")));
        next->click();
        QCOMPARE(setup.result(), static_cast<int>(QDialog::Accepted));
        QCOMPARE(opened.last().at(0).toString(), QStringLiteral("enrolment")); // where the first card is given out
    }

    void theFirstStartCanBeLeftOut()
    {
        TestConsole test;
        SetupDialog setup(test.console(), nullptr);
        setup.open();
        auto* skip = setup.findChild<QPushButton*>(QStringLiteral("setupSkip"));
        for (int step = 0; setup.isVisible(); ++step) {
            QVERIFY(step < 10);
            for (const QLabel* label : setup.findChildren<QLabel*>()) // nobody is told of a key that was not made
                QVERIFY(step != 5 || !label->isVisible() || !label->text().contains(QStringLiteral("API")));
            skip->click();
        }
        QCOMPARE(setup.result(), static_cast<int>(QDialog::Accepted));
    }

    void theFirstStartMovesToPostgres()
    {
        TestConsole test;
        SetupDialog setup(test.console(), nullptr);
        setup.open();
        auto* url = setup.findChild<QLineEdit*>(QStringLiteral("setupUrl"));
        auto* next = setup.findChild<QPushButton*>(QStringLiteral("setupNext"));
        auto* banner = setup.findChild<Banner*>();
        const QSignalSpy again(&test.console().navigator, &Navigator::startAgainWanted);
        setup.findChild<QRadioButton*>(QStringLiteral("setupPostgres"))->click();
        url->setText(QStringLiteral("postgresql://bad"));
        setup.findChild<QPushButton*>(QStringLiteral("setupTryUrl"))->click();
        QTRY_COMPARE(banner->text(), QStringLiteral("Nobody answers."));
        next->click(); // what does not answer is not saved
        QTRY_VERIFY(next->isEnabled());
        QCOMPARE(again.count(), 0);
        url->setText(QStringLiteral("postgresql://good"));
        next->click();
        QTRY_COMPARE(again.count(), 1);
        // The program that begins anew goes on with the next question.
        SetupDialog after(test.console(), nullptr);
        after.open();
        QVERIFY(after.findChild<QLineEdit*>(QStringLiteral("setupUser"))->isVisible());
    }

    void everyCommandIsAButtonOfItsPage()
    {
        TestConsole test;
        for (const PageInfo& info : allPages()) {
            const std::unique_ptr<Page> page(info.create(test.console()));
            for (const PageCommand& command : info.commands) {
                const auto* button = page->findChild<QAbstractButton*>(command.id);
                QVERIFY2(button && button->isEnabled(), qPrintable(info.id + QLatin1Char(' ') + command.id));
            }
        }
    }

    void thePaletteDoesWhatPagesDo()
    {
        TestConsole test;
        MainWindow window(test.console(), allPages());
        window.show();
        const auto choose = [&](const char* text) {
            window.activateWindow();
            if (!QTest::qWaitForWindowActive(&window))
                qFatal("the window is not active");
            QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
            auto* line = window.findChild<QLineEdit*>(QStringLiteral("commandText"));
            QTest::keyClicks(line, QLatin1String(text));
            QTest::keyClick(line, Qt::Key_Return);
        };
        choose("Add a person");
        QCOMPARE(window.currentPageId(), QStringLiteral("people"));
        QTRY_VERIFY(window.findChild<QDialog*>(QStringLiteral("personDialog")));
        auto* person = window.findChild<QDialog*>(QStringLiteral("personDialog"));
        QVERIFY(person->isVisible());
        person->close();
        QTRY_VERIFY(!window.findChild<QDialog*>(QStringLiteral("commandPalette")));
        choose("Stop the server");
        auto* question = window.findChild<QMessageBox*>(QStringLiteral("stopQuestion"));
        QVERIFY(question);
        QCOMPARE(test.server().status().state, ServerStatus::State::Writing);
        question->findChild<QPushButton*>(QStringLiteral("stopServerYes"))->click();
        QCOMPARE(test.server().status().state, ServerStatus::State::Stopped);
    }

    void sizesAndSearchesAreRemembered()
    {
        TestConsole test;
        for (const char* id : {"ledger", "audit", "devices"}) {
            QList<int> sizes;
            for (const int width : {440, 0}) {
                MainWindow window(test.console(), allPages());
                window.resize(1'200, 800);
                window.show();
                window.open(QLatin1String(id));
                auto* splitter = window.page(QLatin1String(id))->findChild<QSplitter*>();
                QVERIFY(splitter);
                splitter->widget(1)->show();
                QVERIFY(QTest::qWaitForWindowExposed(&window));
                QTRY_VERIFY(splitter->width() > window.width() / 2); // it has its place
                if (width > 0) {
                    splitter->setSizes({splitter->width() - width, width});
                    Q_EMIT splitter->splitterMoved(splitter->sizes().front(), 1); // as a drag would
                    sizes = splitter->sizes();
                } else {
                    const auto isAsBefore = [&] {
                        splitter->widget(1)->show(); // the page hides it once it has read that nothing is chosen
                        return std::abs(splitter->sizes().back() - sizes.back()) <= 8; // but for a border
                    };
                    QTRY_VERIFY2(
                        isAsBefore(),
                        qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(id)).arg(splitter->sizes().back())));
                }
            }
        }
        {
            MainWindow window(test.console(), allPages());
            window.page(QStringLiteral("people"))
                ->findChild<QLineEdit*>(QStringLiteral("peopleSearch"))
                ->setText(QStringLiteral("lovel"));
        }
        MainWindow window(test.console(), allPages());
        QCOMPARE(window.page(QStringLiteral("people"))->findChild<QLineEdit*>(QStringLiteral("peopleSearch"))->text(),
                 QStringLiteral("lovel"));
    }

    void logIn()
    {
        TestConsole test;
        test.with([](const Services& services) {
            QVERIFY(services.users().add("grace", Role::Auditor, "correct horse battery").has_value());
        });
        MainWindow window(test.console(), allPages());
        window.show();
        test.console().session.logOut();
        auto* panel = window.findChild<LoginPanel*>();
        QVERIFY(panel->isVisible());
        QTest::keyClicks(panel->findChild<QLineEdit*>(QStringLiteral("loginName")), QStringLiteral("grace"));
        auto* password = panel->findChild<QLineEdit*>(QStringLiteral("loginPassword"));
        QTest::keyClicks(password, QStringLiteral("wrong horse"));
        QTest::keyClick(password, Qt::Key_Return);
        auto* banner = panel->findChild<QWidget*>(QStringLiteral("banner"));
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(!test.console().session.who());
        QTest::keyClicks(password, QStringLiteral("correct horse battery"));
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_COMPARE(window.currentPageId(), QStringLiteral("ledger"));
        QVERIFY(!panel->isVisible());
        QVERIFY(password->text().isEmpty());
    }
};

QTEST_MAIN(ShellTest)
#include "shell_test.moc"
