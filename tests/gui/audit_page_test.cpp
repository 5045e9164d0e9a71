// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the audit log: filters in the database, differences, verification, export.
#include "gui/test_console.h"
#include "support/qtest_strings.h"
#include "ui/pages/audit/audit_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
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
        page.resize(1'100, 600);
        page.show();
        page.shown();
        table = page.findChild<Table*>(name("auditTable"));
    }
    template <class T>
    T* find(const char* objectName) const
    {
        return page.findChild<T*>(name(objectName));
    }
    int rows() const { return table->model()->rowCount(); }
    QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    QString result() const { return find<Banner>("auditResult")->text(); }

    AuditPage page;
    Table* table;
};

/// Two people, two gates, and one change of a gate by somebody else.
void fill(TestConsole& test)
{
    test.addPeople(2, 1);
    test.addGates(2);
    SystemRandom random;
    const auto database = test.store().open();
    const Services services{*database, test.clock(), random, {"grace", "http", Role::Admin, "10.0.0.7"}};
    QVERIFY(services.devices()
                .edit("GATE-02",
                      [](Device& device) -> Result<void> {
                          device.location = "100%_Roof";
                          device.device_type = "controller";
                          return {};
                      })
                .has_value());
}

} // namespace

class AuditPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filters_data() { addBackendRows(); }
    void filters()
    {
        QFETCH(tapledger::Backend, backend);
        TestConsole test(backend, Role::Auditor);
        fill(test);
        {
            const Shown shown(test);
            const QAbstractItemModelTester tester(shown.table->model());
            QTRY_COMPARE(shown.rows(), 6);
            QCOMPARE(shown.cell(0, 2), name("grace"));
            QCOMPARE(shown.cell(0, 3), name("Device changed"));
            QCOMPARE(shown.cell(0, 4), name("GATE-02"));
            auto* event = shown.find<QComboBox>("auditEvent");
            event->setCurrentIndex(event->findData(name("employee_added")));
            QTRY_COMPARE(shown.rows(), 2);
            event->setCurrentIndex(0);
            auto* text = shown.find<QLineEdit>("auditText");
            QTest::keyClicks(text, name("gate-02"));
            QTRY_COMPARE(shown.rows(), 2);
            text->setText(name("100%_"));
            QTRY_COMPARE(shown.rows(), 1);
            text->setText(name("100%%"));
            QTRY_COMPARE(shown.rows(), 0);
            QVERIFY(shown.find<QWidget>("emptyState")->isVisible());
            text->clear();
            shown.find<QLineEdit>("auditWho")->setText(name("grace"));
            QTRY_COMPARE(shown.rows(), 1);
        }
        const Shown again(test);
        QTRY_COMPARE(again.rows(), 1);
        QCOMPARE(again.find<QLineEdit>("auditWho")->text(), name("grace"));
    }

    void aChangeIsShownAsADifference()
    {
        TestConsole test;
        fill(test);
        const Shown shown(test);
        QTRY_COMPARE(shown.rows(), 6);
        shown.table->setCurrentIndex(shown.table->model()->index(0, 0));
        QCOMPARE(shown.find<QLabel>("auditTitle")->text(), name("Device changed"));
        QCOMPARE(shown.find<QLabel>("auditVia")->text(), name("HTTP interface, from 10.0.0.7"));
        auto* changes = shown.find<Table>("auditChanges")->model();
        const QAbstractItemModelTester tester(changes, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(changes->rowCount(), 2);
        QCOMPARE(changes->index(0, 0).data().toString(), name("Type"));
        QCOMPARE(changes->index(0, 1).data().toString(), name("Reader"));
        QCOMPARE(changes->index(0, 2).data().toString(), name("Controller"));
        QCOMPARE(changes->index(1, 0).data().toString(), name("Location"));
        QCOMPARE(changes->index(1, 1).data().toString(), name("Warehouse"));
        QCOMPARE(changes->index(1, 2).data().toString(), name("100%_Roof"));
    }

    void verify_data() { addBackendRows(); }
    void verify()
    {
        QFETCH(tapledger::Backend, backend);
        TestConsole test(backend);
        fill(test);
        const Shown shown(test);
        QTRY_COMPARE(shown.rows(), 6);
        shown.find<QPushButton>("verifyAudit")->click();
        QTRY_VERIFY(shown.result().startsWith(name("Intact: all 6 entries")));
        const auto owner = test.store().openAsOwner();
        QVERIFY(owner
                    ->run(backend == Backend::Sqlite ? "DROP TRIGGER rfid_audit_log_no_update"
                                                     : "ALTER TABLE rfid_audit_log DISABLE TRIGGER USER")
                    .has_value());
        QVERIFY(owner->run("UPDATE rfid_audit_log SET event = 'user_added' WHERE sequence_id = 3").has_value());
        shown.find<QPushButton>("verifyAudit")->click();
        QTRY_VERIFY(shown.result().contains(name("entry 3 was altered")));
    }

    void aVerificationIsStopped()
    {
        TestConsole test(Backend::Postgres);
        fill(test);
        const Shown shown(test);
        QTRY_COMPARE(shown.rows(), 6);
        const auto owner = test.store().openAsOwner();
        // Until the lock is given up, nothing can be read.
        QVERIFY(owner->runScript("BEGIN; LOCK TABLE rfid_audit_log IN ACCESS EXCLUSIVE MODE").has_value());
        shown.find<QPushButton>("verifyAudit")->click();
        auto* bar = shown.find<QWidget>("verifyAuditBar");
        QVERIFY(bar->isVisible());
        bar->findChild<QPushButton*>(name("jobCancel"))->click();
        QVERIFY(owner->runScript("COMMIT").has_value());
        QTRY_VERIFY(shown.result().startsWith(name("The verification was stopped")));
        QVERIFY(!bar->isVisible());
        shown.find<QPushButton>("verifyAudit")->click();
        QTRY_VERIFY(shown.result().startsWith(name("Intact: all 6 entries")));
    }

    void exportOfWhatTheFilterShows()
    {
        TestConsole test;
        fill(test);
        Shown shown(test);
        QTRY_COMPARE(shown.rows(), 6);
        shown.find<QLineEdit>("auditText")->setText(name("gate-02"));
        QTRY_COMPARE(shown.rows(), 2);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name("audit.csv"));
        shown.page.exportTo(path);
        QTRY_VERIFY(shown.result().contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count('\n'), 3);
        QVERIFY(text.startsWith("sequence_id,created_at,event,body,hash_chain\n6,"));
    }

    void moreThanAPage()
    {
        TestConsole test;
        test.addPeople(250, 0);
        const Shown shown(test);
        QTRY_VERIFY(shown.rows() >= 200);
        shown.table->model()->fetchMore({});
        QTRY_COMPARE(shown.rows(), 250);
        QCOMPARE(shown.cell(249, 0), name("1"));
    }

    void theDatabaseFails()
    {
        TestConsole test;
        fill(test);
        QVERIFY(test.store().openAsOwner()->run("ALTER TABLE rfid_audit_log RENAME TO gone").has_value());
        const Shown shown(test);
        auto* banner = shown.find<Banner>("banner");
        QTRY_VERIFY(banner->text().startsWith(name("The audit log could not be read")));
        QVERIFY(test.store().openAsOwner()->run("ALTER TABLE gone RENAME TO rfid_audit_log").has_value());
        shown.find<QPushButton>("bannerAction")->click();
        QTRY_COMPARE(shown.rows(), 6);
    }
};

QTEST_MAIN(AuditPageTest)
#include "audit_page_test.moc"
