// SPDX-License-Identifier: GPL-3.0-or-later
// Checkpoints, receipts and reports, as an auditor takes them away and brings them back.
#include "base/files.h"
#include "gui/test_console.h"
#include "ledger/report_signature.h"
#include "support/qtest_strings.h"
#include "ui/documents/receipt_document.h"
#include "ui/pages/checkpoints/checkpoints_page.h"
#include "ui/pages/ledger/entry_panel.h"
#include "ui/pages/ledger/ledger_page.h"
#include "ui/pages/ledger/verify_panel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace tapledger;
using namespace tapledger::ui;

namespace {

constexpr int kEntries = 40;
constexpr std::size_t kMostBytes = 10'000'000;

QString name(const char* text) { return QString::fromLatin1(text); }

std::string content(const QString& file) { return readWholeFile(file.toStdString(), kMostBytes).value_or(""); }

KeyRing ringOf(TestConsole& test)
{
    return *KeyRing::parse(*readWholeFile(test.console().trustFolder / "taps.keyring.json", KeyRing::kMaxLength));
}

void fill(TestConsole& test, int entries = kEntries)
{
    test.addPeople(5, 5);
    test.addGates(2);
    test.addEntries(entries);
    test.seal();
}

/// A page, shown.
template <class P>
struct Shown
{
    explicit Shown(TestConsole& test) : page(test.console())
    {
        page.resize(1100, 700);
        page.show();
        page.shown();
    }
    template <class T>
    T* find(const char* objectName) const
    {
        return page.template findChild<T*>(name(objectName));
    }
    QString text(const char* objectName) const { return find<QLabel>(objectName)->text(); }
    QString banner(const char* objectName) const { return find<Banner>(objectName)->text(); }

    P page;
};

} // namespace

class CheckpointsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSignedYet()
    {
        TestConsole test;
        const Shown<CheckpointsPage> shown(test);
        QTRY_VERIFY(shown.find<QWidget>("emptyState")->isVisible());
        QTRY_VERIFY(shown.text("checkpointState").contains(name("none of them is signed")));
    }

    void whatIsCovered_data() { addBackendRows(); }
    void whatIsCovered()
    {
        QFETCH(tapledger::Backend, backend);
        TestConsole test(backend, Role::Auditor);
        fill(test);
        Shown<CheckpointsPage> shown(test);
        auto* table = shown.find<Table>("checkpointsTable");
        const QAbstractItemModelTester tester(table->model());
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY2(shown.text("checkpointState").startsWith(name("All 40 entries are covered")),
                 qPrintable(shown.text("checkpointState")));
        test.addEntries(3);
        shown.page.shown();
        QTRY_VERIFY(shown.text("checkpointState").endsWith(name("not yet: 3.")));
        test.seal();
        shown.page.shown();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 0).data().toString(), name("43"));
        shown.find<QComboBox>("checkpointLog")->setCurrentIndex(1);
        QTRY_VERIFY(table->model()->index(0, 0).data().toString() != name("43"));
        QVERIFY(table->model()->rowCount() > 0);
        QVERIFY(!shown.find<QPushButton>("sealNow")->isEnabled());
    }

    void newerOnesAppearByThemselves()
    {
        TestConsole test;
        fill(test);
        const Shown<CheckpointsPage> shown(test);
        auto* table = shown.find<Table>("checkpointsTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        test.addEntries(2);
        test.seal();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        // What was chosen stays chosen, one row further down.
        QCOMPARE(table->currentIndex().row(), 1);
        QCOMPARE(shown.text("checkpointTitle"), name("Checkpoint of 40 entries"));
        QVERIFY(shown.text("checkpointState").startsWith(name("All 42 entries are covered")));
        shown.find<QToolButton>("checkpointClose")->click();
        QVERIFY(!shown.find<QWidget>("checkpointPanel")->isVisible());
    }

    void copiesAndProofsAreTakenAway()
    {
        TestConsole test;
        fill(test);
        test.addEntries(2);
        test.seal();
        const QTemporaryDir folder;
        Shown<CheckpointsPage> shown(test);
        auto* table = shown.find<Table>("checkpointsTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->selectRow(1); // the older one
        QVERIFY(shown.find<QWidget>("checkpointPanel")->isVisible());
        QCOMPARE(shown.text("checkpointTitle"), name("Checkpoint of 40 entries"));
        shown.page.saveTo(folder.filePath(name("mine.ckpt")));
        QTRY_VERIFY(shown.banner("checkpointResult").contains(name("mine.ckpt")));
        const CheckedNote note = checkNote(content(folder.filePath(name("mine.ckpt"))), ringOf(test));
        QVERIFY(!note.fault);
        QCOMPARE(note.checkpoint.size, 40);
        shown.page.saveProofTo(folder.filePath(name("proof.json")));
        QTRY_VERIFY(shown.banner("checkpointResult").contains(name("proof.json")));
        const auto proof = verifyConsistency(content(folder.filePath(name("proof.json"))), ringOf(test));
        QVERIFY(proof && proof->isValid());
        QCOMPARE(proof->new_note->checkpoint.size, 42);
        // A folder that is not there: said, and nothing else.
        shown.page.saveTo(folder.filePath(name("gone/mine.ckpt")));
        QTRY_VERIFY(shown.banner("checkpointResult").contains(name("gone")));
    }

    void nobodySignsHere()
    {
        TestConsole test;
        fill(test);
        test.addEntries(1);
        const Shown<CheckpointsPage> shown(test);
        shown.find<QPushButton>("sealNow")->click();
        // It waits for a server that signs, by the test's clock.
        const auto isTold = [&] {
            test.clock().advance(std::chrono::seconds(1));
            return !shown.banner("checkpointResult").isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isTold(), 10'000);
        QVERIFY(shown.find<QPushButton>("sealNow")->isEnabled());
    }

    void anEntryHasItsReceipt_data() { addBackendRows(); }
    void anEntryHasItsReceipt()
    {
        QFETCH(tapledger::Backend, backend);
        TestConsole test(backend, Role::Auditor);
        fill(test);
        const QTemporaryDir folder;
        Shown<LedgerPage> shown(test);
        shown.page.openSubject(qint64(7));
        auto* panel = shown.find<EntryPanel>("entryPanel");
        QTRY_VERIFY(panel->findChild<QLabel*>(name("entryPlace")));
        QVERIFY(panel->findChild<QLabel*>(name("entryPlace"))->text().startsWith(name("Leaf 6; covered since")));
        const QString file = folder.filePath(name("7.json"));
        panel->saveReceiptTo(file, EntryPanel::ReceiptForm::File);
        QTRY_VERIFY(shown.banner("receiptBanner").contains(file));
        const auto checked = verifyReceipt(content(file), ringOf(test));
        QVERIFY(checked && checked->isValid());
        QCOMPARE(checked->leaf->entry.sequence_id, 7);

        const QString sheet = folder.filePath(name("7.pdf"));
        panel->saveReceiptTo(sheet, EntryPanel::ReceiptForm::Pdf);
        QTRY_VERIFY(shown.banner("receiptBanner").contains(sheet));
        QVERIFY(content(sheet).starts_with("%PDF-"));
    }

    void theCodeHoldsTheWholeReceipt()
    {
        TestConsole test;
        fill(test);
        const auto receipt = test.with([](const Services& services) { return services.trust().receipt(3); });
        QVERIFY(receipt);
        QByteArray packed = QByteArray::fromBase64(receiptCode(*receipt).toLatin1());
        packed.prepend(QByteArray::fromHex("00010000")); // what qUncompress() takes for a guess of the length
        QCOMPARE(qUncompress(packed).toStdString(), receipt->toJson());
    }

    void aCopyFromElsewhereIsHeldAgainstTheLedger()
    {
        TestConsole test;
        fill(test);
        const QTemporaryDir folder;
        const QString copy = folder.filePath(name("copy.ckpt"));
        {
            Shown<CheckpointsPage> shown(test);
            auto* table = shown.find<Table>("checkpointsTable");
            QTRY_COMPARE(table->model()->rowCount(), 1);
            table->selectRow(0);
            shown.page.saveTo(copy);
            QTRY_VERIFY(QFile::exists(copy));
        }
        Shown<LedgerPage> shown(test);
        shown.page.openSubject(copy);
        QTRY_VERIFY_WITH_TIMEOUT(shown.banner("verifyBanner").startsWith(name("Intact")), 20'000);
        QVERIFY2(shown.banner("verifyBanner").contains(name("40 entries are covered by a checkpoint from outside")),
                 qPrintable(shown.banner("verifyBanner")));

        const QString report = folder.filePath(name("report.pdf"));
        shown.find<VerifyPanel>("verifyPanel")->saveReportTo(report);
        QTRY_VERIFY(shown.banner("verifyBanner").contains(name("report.pdf.sig")));
        const auto size = verifyReport(content(report + name(".sig")), content(report), ringOf(test));
        QVERIFY(size);
        QCOMPARE(*size, kEntries);
        QVERIFY(!verifyReport(content(report + name(".sig")), content(report) + " ", ringOf(test)));

        // What no chain shows: a field that it does not cover was changed by the owner of the database.
        const auto owner = test.store().openAsOwner();
        QVERIFY(owner->runScript("DROP TRIGGER rfid_ledger_keep"));
        QVERIFY(owner->run("UPDATE rfid_ledger SET raw_payload = '{\"forged\":true}' WHERE sequence_id = 5"));
        shown.page.openSubject(copy);
        QTRY_VERIFY_WITH_TIMEOUT(shown.banner("verifyBanner").startsWith(name("The ledger was altered")), 20'000);
        auto* findings = shown.find<Table>("findings");
        QStringList titles;
        for (int row = 0; row < findings->model()->rowCount(); ++row)
            titles << findings->model()->index(row, 0).data().toString();
        QVERIFY2(titles.contains(name("Changed after it was signed")), qPrintable(titles.join(name(", "))));
    }

    /// Each button that asks for a file, pressed.
    void everyButtonAsksAndDoes()
    {
        TestConsole test;
        fill(test);
        const QTemporaryDir folder;
        const auto choose = [](const QWidget& page, const char* dialog, const QString& path) {
            auto* chooser = page.findChild<QFileDialog*>(name(dialog));
            if (!chooser)
                return false;
            Q_EMIT chooser->fileSelected(path);
            chooser->close();
            QCoreApplication::sendPostedEvents(chooser, QEvent::DeferredDelete);
            return true;
        };
        const QString copy = folder.filePath(name("copy.ckpt"));
        {
            const Shown<CheckpointsPage> shown(test);
            auto* table = shown.find<Table>("checkpointsTable");
            QTRY_COMPARE(table->model()->rowCount(), 1);
            table->selectRow(0);
            for (const auto& [button, path] :
                 {std::pair("saveCheckpoint", copy), std::pair("saveProof", folder.filePath(name("proof.json")))}) {
                shown.find<QPushButton>(button)->click();
                QVERIFY(choose(shown.page, "saveFile", path));
                QTRY_VERIFY(shown.banner("checkpointResult").contains(path));
                QVERIFY(QFile::exists(path));
            }
            const QSignalSpy opened(&test.console().navigator, &Navigator::opened);
            shown.find<QPushButton>("compareCheckpoint")->click();
            QVERIFY(choose(shown.page, "evidenceFile", copy));
            QCOMPARE(opened.count(), 1);
            QCOMPARE(opened[0][0].toString(), name("ledger"));
            QCOMPARE(opened[0][1].toString(), copy);
        }
        Shown<LedgerPage> shown(test);
        shown.page.openSubject(qint64(7));
        for (const auto& [button, path] : {std::pair("receiptPdf", folder.filePath(name("7.pdf"))),
                                           std::pair("receiptFile", folder.filePath(name("7.json")))}) {
            QTRY_VERIFY(shown.find<QPushButton>(button) && shown.find<QPushButton>(button)->isVisible());
            shown.find<QPushButton>(button)->click();
            QVERIFY(choose(shown.page, "saveFile", path));
            QTRY_VERIFY(shown.banner("receiptBanner").contains(path));
            QVERIFY(QFile::exists(path));
        }
        shown.find<QPushButton>("verify")->click();
        shown.find<QPushButton>("verifyFile")->click();
        QVERIFY(choose(shown.page, "evidenceFile", copy));
        QCOMPARE(shown.find<QPushButton>("verifyFile")->text(), name("copy.ckpt"));
        shown.find<QToolButton>("verifyFileForget")->click();
        QVERIFY(shown.find<QPushButton>("verifyFile")->text() != name("copy.ckpt"));
        shown.find<QPushButton>("verifyBegin")->click();
        QTRY_VERIFY_WITH_TIMEOUT(shown.banner("verifyBanner").startsWith(name("Intact")), 20'000);
        const QString report = folder.filePath(name("report.pdf"));
        shown.find<QPushButton>("verifyReport")->click();
        QVERIFY(choose(shown.page, "saveFile", report));
        QTRY_VERIFY(shown.banner("verifyBanner").contains(name("report.pdf.sig")));
    }

    void aFileThatIsNone()
    {
        TestConsole test;
        fill(test);
        const QTemporaryDir folder;
        Shown<LedgerPage> shown(test);
        shown.page.openSubject(folder.filePath(name("nothing.ckpt")));
        QTRY_VERIFY(!shown.banner("verifyBanner").isEmpty());
        QVERIFY(shown.banner("verifyBanner").contains(name("nothing.ckpt")));
    }
};

QTEST_MAIN(CheckpointsPageTest)
#include "checkpoints_page_test.moc"
