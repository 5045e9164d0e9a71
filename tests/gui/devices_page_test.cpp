// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the devices: the registry, its dialogs, the test of a device.
#include "gui/test_console.h"
#include "support/qtest_strings.h"
#include "ui/pages/devices/device_dialog.h"
#include "ui/pages/devices/devices_page.h"
#include "ui/pages/devices/key_dialog.h"
#include "ui/pages/devices/tap_test.h"
#include "ui/widgets/qr_code.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
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
        page.resize(1'100, 700);
        page.show();
        page.shown();
        table = page.findChild<Table*>(name("deviceTable"));
    }
    template <class T>
    T* find(const char* objectName) const
    {
        return page.findChild<T*>(name(objectName));
    }
    void press(const char* objectName) const { find<QPushButton>(objectName)->click(); }
    void type(const char* objectName, const char* text) const
    {
        auto* field = find<QLineEdit>(objectName);
        field->clear();
        QTest::keyClicks(field, name(text));
    }
    int rows() const { return table->model()->rowCount(); }
    QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    void choose(int row) const { table->setCurrentIndex(table->model()->index(row, 0)); }

    DevicesPage page;
    Table* table;
};

Device deviceNow(TestConsole& test, const char* id)
{
    return test.with([&](const Services& services) { return *services.devices().find(id); });
}

} // namespace

class DevicesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstDevice()
    {
        TestConsole test;
        Shown shown(test);
        const QAbstractItemModelTester tester(shown.table->model());
        auto* first = shown.find<QPushButton>("emptyStateAction");
        QTRY_VERIFY(first->isVisible());
        first->click();
        shown.type("deviceId", "not an id");
        shown.press("deviceSave");
        QVERIFY(shown.find<QLabel>("deviceIdTrouble")->isVisible());
        shown.type("deviceId", "GATE-01");
        QVERIFY(!shown.find<QLabel>("deviceIdTrouble")->isVisible());
        shown.type("deviceName", "Main gate");
        shown.type("deviceAllowedIps", "10.1.0.0/16, 192.168.1.7");
        shown.press("deviceSave");
        QTRY_VERIFY(shown.find<KeyDialog>("keyDialog"));
        const QString key = shown.find<QLineEdit>("apiKey")->text();
        QVERIFY(key.startsWith(name("tl_")));
        shown.press("copyKey");
        QCOMPARE(QApplication::clipboard()->text(), key);
        QVERIFY(!shown.find<QrCode>("qrCode")->grab().isNull());
        shown.press("keyKept");
        QTRY_COMPARE(shown.rows(), 1);
        QCOMPARE(shown.cell(0, 1), name("Never heard of"));
        const Device device = deviceNow(test, "GATE-01");
        QCOMPARE(device.device_name, std::string("Main gate"));
        QCOMPARE(device.allowed_ips.size(), 2U);
        QVERIFY(key.startsWith(QString::fromStdString(device.api_key_prefix)));
    }

    void whatIsWrongIsSaidAtItsField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("id") << name("deviceId") << QString();
        QTest::newRow("id taken") << name("deviceId") << name("GATE-01");
        QTest::newRow("address") << name("deviceAllowedIps") << name("10.1.0.0/99");
        QTest::newRow("certificate") << name("deviceFingerprint") << name("abc");
        QTest::newRow("MAC address") << name("deviceMac") << name("00:1b");
        QTest::newRow("day") << name("deviceInstalled") << name("2026-02-30");
        QTest::newRow("day of maintenance") << name("deviceMaintained") << name("yesterday");
        QTest::newRow("public key") << name("devicePublicKey") << name("abc");
    }
    void whatIsWrongIsSaidAtItsField()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        TestConsole test;
        test.addGates(1);
        Shown shown(test);
        QTRY_COMPARE(shown.rows(), 1);
        shown.press("deviceAdd");
        shown.type("deviceId", "GATE-02");
        shown.page.findChild<QLineEdit*>(field)->setText(text);
        shown.press("deviceSave");
        QTRY_VERIFY(shown.page.findChild<QLabel*>(field + name("Trouble"))->isVisible());
        QCOMPARE(shown.rows(), 1);
    }

    void twoAdministratorsDoNotOverwriteEachOther_data() { addBackendRows(); }
    void twoAdministratorsDoNotOverwriteEachOther()
    {
        QFETCH(tapledger::Backend, backend);
        TestConsole test(backend);
        test.addGates(1);
        Shown shown(test);
        QTRY_COMPARE(shown.rows(), 1);
        shown.choose(0);
        shown.press("deviceEdit");
        test.with([](const Services& services) {
            QVERIFY(services.devices()
                        .edit("GATE-01",
                              [](Device& device) -> Result<void> {
                                  device.location = "Roof";
                                  return {};
                              })
                        .has_value());
        });
        shown.type("deviceName", "Mine");
        shown.press("deviceSave");
        auto* banner = shown.find<DeviceDialog>("deviceDialog")->findChild<Banner*>(name("banner"));
        QTRY_VERIFY(banner->text().contains(name("Somebody else has changed GATE-01")));
        QCOMPARE(deviceNow(test, "GATE-01").location, std::string("Roof"));
        QCOMPARE(deviceNow(test, "GATE-01").device_name, std::string("Gate 1"));
    }

    void editKeepsTheKey()
    {
        TestConsole test;
        test.addGates(1);
        const std::string before = deviceNow(test, "GATE-01").api_key_hash;
        Shown shown(test);
        QTRY_COMPARE(shown.rows(), 1);
        shown.choose(0);
        shown.press("deviceEdit");
        shown.type("deviceName", "Side gate");
        shown.press("deviceSave");
        QTRY_COMPARE(shown.cell(0, 2), name("Side gate"));
        QCOMPARE(deviceNow(test, "GATE-01").api_key_hash, before);
    }

    void accessKeyAndRemoval()
    {
        TestConsole test;
        test.addGates(2);
        Shown shown(test);
        QTRY_COMPARE(shown.rows(), 2);
        shown.choose(1);
        shown.press("deviceAccess");
        QTRY_COMPARE(shown.cell(1, 1), name("Disabled"));
        QCOMPARE(shown.find<QPushButton>("deviceAccess")->text(), name("Enable"));
        shown.press("deviceNewKey");
        auto* overlap = shown.find<QComboBox>("keyOverlap");
        overlap->setCurrentIndex(overlap->findData(qint64(3'600)));
        shown.press("makeKey");
        QTRY_VERIFY(shown.find<KeyDialog>("keyDialog"));
        QVERIFY(shown.find<QLabel>("oldKey"));
        QVERIFY(deviceNow(test, "GATE-02").previous_api_key_expires_at.has_value());
        shown.press("keyKept");
        shown.press("deviceRemove");
        QVERIFY(shown.find<QMessageBox>("removeDevice")->text().contains(name("GATE-02")));
        shown.press("removeDeviceYes");
        QTRY_COMPARE(shown.rows(), 1);
    }

    void searchAndOrderAreRemembered()
    {
        TestConsole test;
        test.addGates(12);
        {
            Shown shown(test);
            QTRY_COMPARE(shown.rows(), 12);
            shown.table->sortByColumn(0, Qt::DescendingOrder);
            QCOMPARE(shown.cell(0, 0), name("GATE-12"));
            shown.type("deviceSearch", "ware");
            QCOMPARE(shown.rows(), 6);
        }
        Shown again(test);
        QTRY_COMPARE(again.rows(), 6);
        QCOMPARE(again.cell(0, 0), name("GATE-12"));
        again.page.openSubject(name("GATE-03"));
        QTRY_COMPARE(again.rows(), 12);
        QTRY_COMPARE(again.find<QLabel>("deviceTitle")->text(), name("GATE-03"));
        QVERIFY(again.find<QWidget>("devicePanel")->isVisible());
    }

    void theTapsOfADeviceLeadToTheLedger()
    {
        TestConsole test;
        test.addPeople(3, 3);
        test.addGates(2);
        test.addEntries(30);
        {
            const auto owner = test.store().openAsOwner();
            QVERIFY(owner->run("UPDATE rfid_devices SET last_event_at = $1", {test.clock().now()}).has_value());
        }
        Shown shown(test);
        QTRY_COMPARE(shown.rows(), 2);
        shown.choose(1);
        auto* taps = shown.find<Table>("deviceTaps");
        const QAbstractItemModelTester tester(taps->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(taps->model()->rowCount(), 15);
        QSignalSpy opened(&test.console().navigator, &Navigator::opened);
        Q_EMIT taps->rowOpened(taps->model()->index(0, 0));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), name("ledger"));
        QCOMPARE(opened[0][1].value<QVariant>().toLongLong(), 30);
    }

    void aDeviceTellsOfRefusedTapsAndChanges_data() { addBackendRows(); }
    void aDeviceTellsOfRefusedTapsAndChanges()
    {
        QFETCH(tapledger::Backend, backend);
        TestConsole test(backend);
        test.addGates(2);
        const auto owner = test.store().openAsOwner();
        for (const char* gate : {"GATE-01", "GATE-01", "GATE-02"})
            QVERIFY(owner
                        ->run("INSERT INTO rfid_rejections (received_at, reason, card_uid, device_id, event_type, "
                              "scan_timestamp, source, peer_address, raw_payload) VALUES ($1, 'unknown_card', "
                              "'04:FF', $2, 'time_in', $1, 'tcp', '', '{}')",
                              {test.clock().now(), std::string(gate)})
                        .has_value());
        Shown shown(test);
        QTRY_COMPARE(shown.rows(), 2);
        shown.choose(0);
        auto* refused = shown.find<Table>("deviceRefused")->model();
        auto* changes = shown.find<Table>("deviceChanges")->model();
        const QAbstractItemModelTester refusedTester(refused, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester changesTester(changes, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(refused->rowCount(), 2);
        QCOMPARE(refused->index(0, 1).data().toString(), name("Unknown card"));
        QCOMPARE(changes->rowCount(), 1);
        QCOMPARE(changes->index(0, 1).data().toString(), name("Device added"));
        QCOMPARE(changes->index(0, 2).data().toString(), name("tester"));
    }

    void whatCannotBeReadOfADeviceIsTold()
    {
        TestConsole test;
        test.addGates(1);
        QVERIFY(test.store().openAsOwner()->run("ALTER TABLE rfid_rejections RENAME TO gone").has_value());
        Shown shown(test);
        QTRY_COMPARE(shown.rows(), 1);
        shown.choose(0);
        auto* trouble = shown.find<Banner>("deviceTrouble");
        QTRY_VERIFY(!trouble->text().isEmpty());
        QVERIFY(test.store().openAsOwner()->run("ALTER TABLE gone RENAME TO rfid_rejections").has_value());
        trouble->findChild<QPushButton*>(name("bannerAction"))->click();
        QTRY_VERIFY(trouble->text().isEmpty());
    }

    void maintenanceIsDue_data() { addBackendRows(); }
    void maintenanceIsDue()
    {
        QFETCH(tapledger::Backend, backend);
        constexpr int kMaintenance = 7;
        TestConsole test(backend);
        test.addGates(1);
        Shown shown(test);
        QTRY_COMPARE(shown.rows(), 1);
        QCOMPARE(shown.cell(0, kMaintenance), QString());
        shown.choose(0);
        shown.press("deviceEdit");
        shown.type("deviceMac", "00-1B-44-11-3A-B7");
        shown.type("deviceSerial", "RB-7");
        shown.find<QPlainTextEdit>("deviceNotes")->setPlainText(name("above the door"));
        auto* schedule = shown.find<QComboBox>("deviceSchedule");
        schedule->setCurrentIndex(schedule->findData(name("monthly")));
        shown.press("deviceSave");
        QVERIFY(shown.find<QLabel>("deviceInstalledTrouble")->isVisible()); // since when?
        shown.type("deviceInstalled", "2025-12-01");
        shown.press("deviceSave");
        QTRY_VERIFY(shown.cell(0, kMaintenance).startsWith(name("Due since")));
        QVERIFY(shown.table->model()->index(0, kMaintenance).data(Qt::DecorationRole).isValid());
        const Device device = deviceNow(test, "GATE-01");
        QCOMPARE(device.mac_address, std::string("00:1b:44:11:3a:b7"));
        QCOMPARE(device.serial_number, std::string("RB-7"));
        QCOMPARE(device.notes, std::string("above the door"));
        const auto overview = test.with([](const Services& services) { return services.overview().overview(); });
        QVERIFY(overview && overview->maintenance_due == std::vector<std::string>{"GATE-01"});
        shown.press("deviceEdit");
        shown.type("deviceMaintained", "2026-02-01");
        shown.press("deviceSave");
        QTRY_VERIFY(!shown.cell(0, kMaintenance).isEmpty() &&
                    !shown.cell(0, kMaintenance).startsWith(name("Due since")));
    }

    void aTestWaitsForATap()
    {
        TestConsole test;
        test.addGates(2);
        Shown shown(test);
        QTRY_COMPARE(shown.rows(), 2);
        shown.choose(0);
        shown.press("deviceTest");
        auto* dialog = shown.find<TapTest>("tapTest");
        auto* banner = dialog->findChild<Banner*>(name("banner"));
        LiveTap tap;
        tap.device_id = "GATE-02";
        tap.status = Status::Success;
        test.console().taps.source().add(tap);
        tap.device_id = "GATE-01";
        tap.card_uid = "04:00:00:01";
        tap.status = Status::Rejected;
        tap.reason = Reason::UnknownCard;
        test.console().taps.source().add(tap);
        QTRY_VERIFY(banner->text().contains(name("The card is nobody's")));
        QVERIFY(dialog->findChild<QLabel*>(name("testDetail"))->text().contains(name("04:00:00:01")));
        tap.status = Status::Success;
        tap.sequence_id = 77;
        test.console().taps.source().add(tap);
        QTRY_VERIFY(banner->text().startsWith(name("It works")));
    }

    void theDatabaseFails()
    {
        TestConsole test;
        test.addGates(1);
        QVERIFY(test.store().openAsOwner()->run("ALTER TABLE rfid_devices RENAME TO gone").has_value());
        Shown shown(test);
        auto* banner = shown.find<Banner>("banner");
        QTRY_VERIFY(!banner->text().isEmpty());
        QVERIFY(test.store().openAsOwner()->run("ALTER TABLE gone RENAME TO rfid_devices").has_value());
        shown.press("bannerAction");
        QTRY_COMPARE(shown.rows(), 1);
        QVERIFY(banner->text().isEmpty());
    }
};

QTEST_MAIN(DevicesPageTest)
#include "devices_page_test.moc"
