// SPDX-License-Identifier: GPL-3.0-or-later
// The settings page as an administrator uses it.
#include "child.h"
#include "gui/test_console.h"
#include "support/qtest_strings.h"
#include "ui/language.h"
#include "ui/pages/settings/setting_form.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/settings/user_dialog.h"
#include "ui/reader_preferences.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace tapledger;
using namespace tapledger::ui;

namespace {

/// Does something with the dialog that opens next.
template <class Dialog, class Use>
void whenOpened(Use use)
{
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, use] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->deleteLater();
        timer->stop();
        use(*dialog);
    });
    timer->start(5);
}

QString bannerOf(QWidget& panel) { return panel.findChild<Banner*>()->text(); }

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSettingIsChanged()
    {
        TestConsole test;
        SettingsPage page(test.console());
        auto* form = child<SettingForm>(page, "listeners");
        auto* http = child<QLineEdit>(*form, "server.http");
        auto* save = child<QPushButton>(*form, "saveSettings");
        QCOMPARE(http->placeholderText(), QStringLiteral("127.0.0.1:8001"));
        QVERIFY(!save->isEnabled());
        http->setText(QStringLiteral("nonsense"));
        QVERIFY(save->isEnabled());
        save->click();
        QTRY_COMPARE(bannerOf(*form), QStringLiteral("server.http: \"nonsense\" is no address."));
        http->setText(QStringLiteral("0.0.0.0:8001"));
        save->click();
        QTRY_VERIFY(bannerOf(*form).startsWith(QStringLiteral("Saved")));
        QVERIFY(!save->isEnabled());
        const QSignalSpy restarted(&test.server(), &ServerMonitor::changed);
        child<QPushButton>(*form, "bannerAction")->click();
        QVERIFY(restarted.count() > 0);
        QCOMPARE(child<QLineEdit>(*child<SettingForm>(page, "all"), "server.http")->text(),
                 QStringLiteral("0.0.0.0:8001"));
    }

    void whatTheEnvironmentSaysCannotBeChangedHere()
    {
        TestConsole test;
        SettingsPage page(test.console());
        QVERIFY(!child<QLineEdit>(*child<SettingForm>(page, "listeners"), "server.tcp")->isEnabled());
        QVERIFY(child<QComboBox>(*child<SettingForm>(page, "listeners"), "server.authentication")->isEnabled());
    }

    void aDatabaseIsTried()
    {
        TestConsole test;
        SettingsPage page(test.console());
        auto* form = child<SettingForm>(page, "storage");
        auto* url = child<QLineEdit>(*form, "database.url");
        auto* button = child<QPushButton>(*form, "testDatabase");
        url->setText(QStringLiteral("postgresql://bad"));
        button->click();
        QTRY_COMPARE(bannerOf(*form), QStringLiteral("Nobody answers."));
        QTRY_VERIFY(button->isEnabled());
        url->setText(QStringLiteral("postgresql://good"));
        button->click();
        QTRY_VERIFY(bannerOf(*form).startsWith(QStringLiteral("The database answers")));
    }

    void usersComeAndGo_data() { addBackendRows(); }
    void usersComeAndGo()
    {
        QFETCH(tapledger::Backend, backend);
        TestConsole test(backend);
        SettingsPage page(test.console());
        page.show();
        auto* panel = child<QWidget>(page, "users");
        auto* table = panel->findChild<Table*>();
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto addUser = [&](const char* name, Role role) {
            whenOpened<UserDialog>([=](UserDialog& dialog) {
                child<QLineEdit>(dialog, "userName")->setText(QLatin1String(name));
                child<QLineEdit>(dialog, "userPassword")->setText(QStringLiteral("correct horse battery"));
                auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
                QVERIFY(!ok->isEnabled()); // not twice yet
                child<QLineEdit>(dialog, "userPasswordAgain")->setText(QStringLiteral("correct horse battery"));
                auto* box = child<QComboBox>(dialog, "userRole");
                box->setCurrentIndex(box->findData(static_cast<int>(role)));
                ok->click();
            });
            child<QPushButton>(*panel, "addUser")->click();
        };
        QTRY_COMPARE(table->model()->rowCount(), 1); // who is logged in
        addUser("grace", Role::Hr);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(!child<QPushButton>(*panel, "removeUser")->isEnabled());

        table->selectRow(0);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("ada"));
        const auto removeChosen = [&] {
            whenOpened<QMessageBox>([](QMessageBox& question) {
                for (QAbstractButton* button : question.buttons()) {
                    if (question.buttonRole(button) == QMessageBox::DestructiveRole)
                        button->click();
                }
            });
            child<QPushButton>(*panel, "removeUser")->click();
        };
        removeChosen();
        QTRY_VERIFY(bannerOf(*panel).contains(QStringLiteral("administrator"))); // the last one stays
        table->selectRow(1);
        removeChosen();
        QTRY_COMPARE(table->model()->rowCount(), 1);
    }

    void whatAServiceRefusesIsToldInTheLanguageOfTheScreens()
    {
        Translation translation;
        translation.use(QStringLiteral("de"));
        TestConsole test;
        SettingsPage page(test.console());
        page.show();
        auto* panel = child<QWidget>(page, "users");
        QTRY_COMPARE(panel->findChild<Table*>()->model()->rowCount(), 1);
        panel->findChild<Table*>()->selectRow(0);
        whenOpened<UserDialog>([](UserDialog& dialog) {
            auto* box = child<QComboBox>(dialog, "userRole");
            box->setCurrentIndex(box->findData(static_cast<int>(Role::Hr)));
            dialog.accept();
        });
        child<QPushButton>(*panel, "changeRole")->click();
        QTRY_COMPARE(bannerOf(*panel),
                     QStringLiteral("Ada ist der letzte Administrator; ernennen Sie zuerst einen weiteren."));
        translation.use(QStringLiteral("en"));
    }

    void aTokenIsShownOnceAndRevoked()
    {
        TestConsole test;
        SettingsPage page(test.console());
        auto* panel = child<QWidget>(page, "tokens");
        auto* table = panel->findChild<Table*>();
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        child<QLineEdit>(*panel, "tokenName")->setText(QStringLiteral("payroll"));
        child<QPushButton>(*panel, "addToken")->click();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(child<QLineEdit>(*panel, "tokenText")->text().startsWith(QStringLiteral("tlt_")));
        table->selectRow(0);
        child<QPushButton>(*panel, "revokeToken")->click();
        QTRY_VERIFY(table->model()->index(0, 4).data().toString().startsWith(QStringLiteral("revoked")));
        QVERIFY(!child<QPushButton>(*panel, "revokeToken")->isEnabled());
    }

    void deskReadersAreSetUp()
    {
        TestConsole test;
        const auto choose = [](QWidget& panel, const char* name, const char* text) {
            auto* box = child<QComboBox>(panel, name);
            QVERIFY2(box->findText(QLatin1String(text)) >= 0, text);
            box->setCurrentText(QLatin1String(text));
        };
        {
            SettingsPage page(test.console());
            auto* panel = child<QWidget>(page, "readers");
            choose(*panel, "serialFormat", "Decimal");
            QCOMPARE(test.readers().settings().foundPorts.format, UidFormat::Decimal);
            child<QLineEdit>(*panel, "serialPath")->setText(QStringLiteral("/dev/ttyS0"));
            child<QPushButton>(*panel, "addSerialPort")->click();
            choose(*panel, "serialBaud", "19200");
            choose(*panel, "serialProtocol", "Frames, as of RDM6300 and ID-12");
            choose(*panel, "serialParity", "Even");
            choose(*panel, "keyboardFormat", "Hexadecimal");
            child<QCheckBox>(*panel, "usePcsc")->click();
        }
        SettingsPage again(test.console()); // as it was left
        auto* panel = child<QWidget>(again, "readers");
        QVERIFY(!child<QCheckBox>(*panel, "usePcsc")->isChecked());
        QCOMPARE(child<QComboBox>(*panel, "serialBaud")->currentText(),
                 QStringLiteral("9600")); // of ports that are found
        child<QListWidget>(*panel, "serialPorts")->setCurrentRow(1);
        QCOMPARE(child<QComboBox>(*panel, "serialBaud")->currentText(), QStringLiteral("19200"));
        const ReaderSettings kept = readReaderSettings(test.console().preferences);
        for (const ReaderSettings& settings : {test.readers().settings(), kept}) {
            QVERIFY(!settings.kinds.contains(ReaderKind::Pcsc));
            QCOMPARE(settings.keyboardFormat, UidFormat::Hex);
            QCOMPARE(settings.ports.size(), std::size_t(1));
            QCOMPARE(serialText(settings.ports.at(QStringLiteral("/dev/ttyS0"))),
                     QStringLiteral("frames dec 19200 8E1"));
            QCOMPARE(serialText(settings.foundPorts), QStringLiteral("lines dec 9600 8N1"));
        }
        child<QPushButton>(*panel, "removeSerialPort")->click();
        QVERIFY(test.readers().settings().ports.empty());
    }

    void coloursAndLanguageAreRemembered()
    {
        TestConsole test;
        SettingsPage page(test.console());
        child<QRadioButton>(page, "themeDark")->click();
        QVERIFY(test.console().theme.isDark());
        QCOMPARE(test.console().preferences.value(QStringLiteral("appearance")).toInt(),
                 static_cast<int>(Theme::Mode::Dark));
        const QSignalSpy wanted(&test.console().navigator, &Navigator::languageWanted);
        auto* languages = child<QComboBox>(page, "language");
        languages->setCurrentIndex(languages->findData(QStringLiteral("de")));
        QCOMPARE(wanted.count(), 1);
        test.console().theme.setMode(Theme::Mode::Light);
    }
};

QTEST_MAIN(SettingsTest)
#include "settings_test.moc"
