// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the ledger: browsing, filters, one entry, verification, export.
#include "gui/test_console.h"
#include "support/qtest_strings.h"
#include "ui/pages/ledger/entry_panel.h"
#include "ui/pages/ledger/ledger_page.h"
#include "ui/widgets/person_field.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace tapledger;
using namespace tapledger::ui;

namespace {

constexpr int kPeople = 5;
constexpr int kEntries = 400;

QString name(const char* text) { return QString::fromLatin1(text); }

/// The page, shown, over a ledger.
class Shown
{
public:
    explicit Shown(TestConsole& test) : page(test.console())
    {
        page.setObjectName(name("ledger"));
        page.resize(1100, 700);
        page.show();
        page.shown();
        table = page.findChild<Table*>(name("ledgerTable"));
        model = page.findChild<LedgerModel*>();
    }
    template <class T>
    T* find(const char* objectName) const
    {
        return page.findChild<T*>(name(objectName));
    }
    QString cell(int row, int column) const { return model->index(row, column).data().toString(); }
    QString banner(const char* objectName) const { return find<Banner>(objectName)->text(); }

    LedgerPage page;
    Table* table;
    LedgerModel* model;
};

void fill(TestConsole& test, int entries = kEntries)
{
    test.addPeople(kPeople, kPeople);
    test.addGates(2);
    test.addEntries(entries);
}

} // namespace

class LedgerPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void browse_data() { addBackendRows(); }
    void browse()
    {
        QFETCH(tapledger::Backend, backend);
        TestConsole test(backend, Role::Auditor);
        fill(test);
        const Shown shown(test);
        const QAbstractItemModelTester tester(shown.model);
        QTRY_COMPARE(shown.model->rowCount(), kEntries);
        QTRY_VERIFY(shown.cell(0, LedgerModel::Card).startsWith(name("04:")));
        QCOMPARE(shown.cell(0, LedgerModel::Entry), name("400"));
        QVERIFY(!shown.cell(0, LedgerModel::Person).isEmpty());
        // The end: read when it is looked at.
        shown.table->scrollToBottom();
        QTRY_VERIFY(shown.cell(kEntries - 1, LedgerModel::Card).startsWith(name("04:")));
        QCOMPARE(shown.cell(kEntries - 1, LedgerModel::Entry), name("1"));
    }

    void emptyLedger()
    {
        TestConsole test;
        const Shown shown(test);
        auto* empty = shown.find<QWidget>("emptyState");
        QTRY_VERIFY(empty->isVisible());
        QCOMPARE(shown.model->rowCount(), 0);
        QVERIFY(shown.banner("banner").isEmpty());
    }

    void newEntriesComeOnTopAndMoveNothing()
    {
        TestConsole test;
        fill(test);
        const Shown shown(test);
        QTRY_COMPARE(shown.model->rowCount(), kEntries);
        auto* bar = shown.table->verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        const QModelIndex looked = shown.table->indexAt({5, 5});
        const std::int64_t before = shown.model->sequenceIdAt(looked.row());
        test.addEntries(7);
        test.server().setState(ServerStatus::State::Writing);
        QTRY_COMPARE(shown.model->rowCount(), kEntries + 7);
        QCOMPARE(shown.model->sequenceIdAt(shown.table->indexAt({5, 5}).row()), before);
        bar->setValue(0);
        QTRY_VERIFY(shown.cell(0, LedgerModel::Card).startsWith(name("04:")));
    }

    void filters_data() { addBackendRows(); }
    void filters()
    {
        QFETCH(tapledger::Backend, backend);
        TestConsole test(backend, Role::Auditor);
        fill(test, 1'500);
        Shown shown(test);
        const QAbstractItemModelTester tester(shown.model);
        QTRY_COMPARE(shown.model->rowCount(), 1'500);
        auto* person = shown.find<QLineEdit>("filterPerson");
        QTest::keyClicks(person, name("1002"));
        QTRY_VERIFY(person->completer()->model()->rowCount() == 1);
        QTest::keyClick(person, Qt::Key_Return);
        QTRY_VERIFY(!shown.model->isBrowsing());
        QVERIFY(shown.model->rowCount() >= 200); // a page; the view may have asked for the next one already
        const QString who = shown.cell(0, LedgerModel::Person);
        QVERIFY(person->text().contains(who));
        shown.model->fetchMore({});
        QTRY_COMPARE(shown.model->rowCount(), 300);
        QVERIFY(!shown.model->canFetchMore({}));
        for (int row = 1; row < shown.model->rowCount(); ++row) {
            QCOMPARE(shown.cell(row, LedgerModel::Person), who);
            QVERIFY(shown.model->sequenceIdAt(row) < shown.model->sequenceIdAt(row - 1));
        }
        auto* event = shown.find<QComboBox>("filterEvent");
        event->setCurrentIndex(event->findData(name("break_end")));
        QTRY_VERIFY(shown.model->rowCount() < 100);
        QVERIFY(shown.model->rowCount() > 0);
        auto* device = shown.find<QLineEdit>("filterDevice");
        QTest::keyClicks(device, name("GATE-09"));
        QTest::keyClick(device, Qt::Key_Return);
        QTRY_COMPARE(shown.model->rowCount(), 0);
        QVERIFY(shown.find<QWidget>("emptyState")->isVisible());
        // Opened for an entry that the filter does not show: the filter goes.
        shown.page.openSubject(qint64(77));
        QTRY_COMPARE(shown.model->rowCount(), 1'500);
        QTRY_COMPARE(shown.model->sequenceIdAt(shown.table->currentIndex().row()), 77);
        QVERIFY(person->text().isEmpty());
    }

    void theFilterIsRemembered()
    {
        TestConsole test;
        fill(test);
        {
            const Shown shown(test);
            QTRY_COMPARE(shown.model->rowCount(), kEntries);
            auto* card = shown.find<QLineEdit>("filterCard");
            QTest::keyClicks(card, name("04000001"));
            QTest::keyClick(card, Qt::Key_Return);
            QTRY_COMPARE(shown.model->rowCount(), kEntries / kPeople);
        }
        const Shown again(test);
        QTRY_COMPARE(again.model->rowCount(), kEntries / kPeople);
    }

    void oneEntry_data() { addBackendRows(); }
    void oneEntry()
    {
        QFETCH(tapledger::Backend, backend);
        TestConsole test(backend);
        fill(test);
        Shown shown(test);
        shown.page.openSubject(qint64(42));
        auto* panel = shown.find<EntryPanel>("entryPanel");
        const auto value = [&](const char* objectName) {
            auto* label = panel->findChild<QLabel*>(name(objectName));
            return label ? label->text() : QString();
        };
        QTRY_COMPARE(shown.banner("entryBanner"), name("Recomputed: the hash matches."));
        QCOMPARE(value("entryDevice"), name("GATE-02"));
        QVERIFY(value("entryPayload").contains(name("\"device_id\": \"GATE-02\"")));
        QVERIFY(value("entryPerson").contains(name("(1002)")));
        const QString before = value("entryHashBefore");
        shown.page.openSubject(qint64(41));
        QTRY_COMPARE(value("entryHash"), before);
        shown.page.openSubject(qint64(1));
        QTRY_VERIFY(value("entryHashBefore").startsWith(name("0000")));
        QTRY_COMPARE(shown.banner("entryBanner"), name("Recomputed: the hash matches."));
        shown.page.openSubject(qint64(4711));
        QTRY_VERIFY(shown.banner("entryBanner").contains(name("no entry of this number")));
    }

    void verifyLeadsToWhatIsWrong_data() { addBackendRows(); }
    void verifyLeadsToWhatIsWrong()
    {
        QFETCH(tapledger::Backend, backend);
        TestConsole test(backend);
        fill(test);
        const Shown shown(test);
        QTRY_COMPARE(shown.model->rowCount(), kEntries);
        shown.find<QPushButton>("verify")->click();
        shown.find<QPushButton>("verifyBegin")->click();
        QTRY_VERIFY(shown.banner("verifyBanner").startsWith(name("Intact: all 400 entries")));
        {
            const auto owner = test.store().openAsOwner();
            const bool isSqlite = backend == Backend::Sqlite;
            const char* off =
                isSqlite ? "DROP TRIGGER rfid_ledger_keep" : "ALTER TABLE rfid_ledger DISABLE TRIGGER USER";
            static_cast<void>(owner->run(off));
            QVERIFY(owner->run("UPDATE rfid_ledger SET device_id = 'GATE-66' WHERE sequence_id = 123").has_value());
        }
        shown.find<QPushButton>("verifyBegin")->click();
        QTRY_VERIFY(shown.banner("verifyBanner").startsWith(name("The ledger was altered.")));
        auto* findings = shown.find<Table>("findings");
        const QAbstractItemModelTester tester(findings->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(findings->isVisible());
        QCOMPARE(findings->model()->index(0, 2).data().toString(),
                 name("Entry 123 does not follow from the one before: it, or the hash of entry 122, was altered."));
        QCOMPARE(findings->model()->index(0, 1).data().toString(), name("123"));
        Q_EMIT findings->rowOpened(findings->model()->index(0, 0));
        QTRY_COMPARE(shown.model->sequenceIdAt(shown.table->currentIndex().row()), 123);
        QTRY_VERIFY(shown.banner("entryBanner").contains(name("does not match")));
        shown.find<QLineEdit>("verifyFrom")->setText(name("200"));
        shown.find<QLineEdit>("verifyTo")->setText(name("300"));
        shown.find<QPushButton>("verifyBegin")->click();
        QTRY_VERIFY(shown.banner("verifyBanner").startsWith(name("Intact: all 101 entries from 200 to 300")));
    }

    void aVerificationIsStopped()
    {
        TestConsole test(Backend::Postgres);
        fill(test, 2 * kEntries);
        test.seal(); // what is compared with checkpoints can go on
        const Shown shown(test);
        QTRY_VERIFY(shown.model->rowCount() > 0);
        const auto owner = test.store().openAsOwner();
        // Until the lock is given up, nothing can be read.
        QVERIFY(owner->runScript("BEGIN; LOCK TABLE rfid_ledger IN ACCESS EXCLUSIVE MODE").has_value());
        shown.find<QPushButton>("verify")->click();
        shown.find<QPushButton>("verifyBegin")->click();
        auto* panel = shown.find<QWidget>("verifyPanel");
        auto* cancel = panel->findChild<QPushButton*>(name("jobCancel"));
        QTRY_VERIFY(cancel->isVisible());
        cancel->click();
        QVERIFY(owner->runScript("COMMIT").has_value());
        QTRY_VERIFY(shown.banner("verifyBanner").startsWith(name("The verification was stopped")));
        QVERIFY(shown.find<QPushButton>("verifyBegin")->isEnabled());
        panel->findChild<QPushButton*>(name("bannerAction"))->click();
        QTRY_VERIFY(shown.banner("verifyBanner").startsWith(name("Intact: all 800 entries")));
    }

    void aSearchIsStopped()
    {
        TestConsole test(Backend::Postgres);
        fill(test);
        const Shown shown(test);
        QTRY_COMPARE(shown.model->rowCount(), kEntries);
        const auto owner = test.store().openAsOwner();
        QVERIFY(owner->runScript("BEGIN; LOCK TABLE rfid_ledger IN ACCESS EXCLUSIVE MODE").has_value());
        shown.page.findChild<PersonField*>()->choose(1, name("Ada Lovelace"));
        Q_EMIT shown.page.findChild<PersonField*>()->chosen();
        auto* bar = shown.find<QWidget>("findBar");
        QTRY_VERIFY(bar->isVisible());
        bar->findChild<QPushButton*>(name("jobCancel"))->click();
        QTRY_COMPARE(shown.banner("banner"), name("The search was stopped.")); // while the lock is still held
        QVERIFY(!bar->isVisible());
        QVERIFY(owner->runScript("COMMIT").has_value());
        shown.find<QPushButton>("bannerAction")->click();
        QTRY_COMPARE(shown.model->rowCount(), kEntries / kPeople);
    }

    void exports_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("lines");
        QTest::newRow("all") << static_cast<int>(ExportDialog::What::All) << kEntries;
        QTest::newRow("found") << static_cast<int>(ExportDialog::What::Found) << kEntries / kPeople;
        QTest::newRow("range") << static_cast<int>(ExportDialog::What::Range) << 11;
    }
    void exports()
    {
        QFETCH(int, what);
        QFETCH(int, lines);
        TestConsole test;
        fill(test);
        Shown shown(test);
        auto* card = shown.find<QLineEdit>("filterCard");
        QTest::keyClicks(card, name("04:00:00:02"));
        QTest::keyClick(card, Qt::Key_Return);
        QTRY_COMPARE(shown.model->rowCount(), kEntries / kPeople);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name("ledger.jsonl"));
        const auto chosen = static_cast<ExportDialog::What>(what);
        const LedgerRange range = chosen == ExportDialog::What::Range ? LedgerRange{20, 30} : LedgerRange{};
        shown.page.exportTo(path, chosen, range, LedgerService::Format::Jsonl);
        QTRY_VERIFY(shown.banner("exportBanner").contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), lines);
    }

    void exportThatCannotBeWritten()
    {
        TestConsole test;
        fill(test, 10);
        Shown shown(test);
        QTRY_COMPARE(shown.model->rowCount(), 10);
        shown.page.exportTo(name("/nowhere/at/all.csv"), ExportDialog::What::All, {}, LedgerService::Format::Csv);
        QTRY_VERIFY(shown.banner("exportBanner").contains(name("could not be written")));
    }

    void theDatabaseFails()
    {
        TestConsole test;
        fill(test, 10);
        test.store().openAsOwner()->run("ALTER TABLE rfid_ledger RENAME TO gone").has_value();
        const Shown shown(test);
        QTRY_VERIFY(shown.banner("banner").startsWith(name("The ledger could not be read")));
        test.store().openAsOwner()->run("ALTER TABLE gone RENAME TO rfid_ledger").has_value();
        shown.find<QPushButton>("bannerAction")->click();
        QTRY_COMPARE(shown.model->rowCount(), 10);
        QVERIFY(shown.banner("banner").isEmpty());
    }

    void aLongLedgerIsAWindow()
    {
        constexpr int kLong = 12'000;
        TestConsole test;
        fill(test, kLong);
        Shown shown(test);
        const QAbstractItemModelTester tester(shown.model);
        QTRY_COMPARE(shown.model->total(), kLong);
        QCOMPARE(shown.model->rowCount(), LedgerModel::kWindow);
        auto* bar = shown.find<QScrollBar>("ledgerBar");
        const auto top = [&] { return shown.model->sequenceIdAt(shown.table->rowAt(1)); };
        const auto isRead = [&] { return shown.model->entryAt(shown.table->rowAt(1)) != nullptr; };
        QTRY_VERIFY(isRead());
        QVERIFY(bar->isVisible());
        // By the bar, anywhere.
        for (const int rows : {3, 7'000, 7'001, 100, 11'000, 0, bar->maximum()}) {
            bar->setValue(rows);
            if (rows < bar->maximum()) // at the very end the last row stands whole, not the first
                QCOMPARE(top(), kLong - rows);
            QTRY_VERIFY(isRead());
            QVERIFY(shown.model->cachedRows() <= LedgerModel::kChunk * LedgerModel::kChunksKept);
            QCOMPARE(bar->value(), rows);
        }
        QCOMPARE(shown.model->sequenceIdAt(shown.model->rowCount() - 1), 1);
        // As the wheel does it, across the edges of the window.
        shown.find<QPushButton>("goToNewest")->click();
        QCOMPARE(top(), kLong);
        auto* wheel = shown.table->verticalScrollBar();
        for (int turn = 1; turn <= 70; ++turn) {
            wheel->setValue(wheel->value() + 100 * shown.table->verticalHeader()->defaultSectionSize());
            QCoreApplication::processEvents();
            QCOMPARE(top(), kLong - 100 * turn);
            QCOMPARE(bar->value(), 100 * turn);
        }
        // New ones come far away.
        const std::int64_t looked = top();
        test.addEntries(5);
        test.server().setState(ServerStatus::State::Writing);
        QTRY_COMPARE(shown.model->total(), kLong + 5);
        QCOMPARE(top(), looked);
        QTRY_COMPARE(bar->value(), 7'005);
        shown.find<QPushButton>("goToOldest")->click();
        QCOMPARE(shown.model->sequenceIdAt(shown.model->rowCount() - 1), 1);
        shown.page.openSubject(qint64(6'000));
        QCOMPARE(shown.model->sequenceIdAt(shown.table->currentIndex().row()), 6'000);
    }
};

QTEST_MAIN(LedgerPageTest)
#include "ledger_page_test.moc"
