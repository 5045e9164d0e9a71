// SPDX-License-Identifier: GPL-3.0-or-later
// Importing people and cards: a look first, what is wrong with which row, and those rows again.
#include "gui/test_console.h"
#include "support/qtest_strings.h"
#include "ui/pages/people/import_dialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace tapledger;
using namespace tapledger::ui;

class ImportDialogTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const char* text)
    {
        QFile file(m_folder.filePath(QStringLiteral("import.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            qFatal("no file");
        return file.fileName();
    }
    static QString summaryOf(const ImportDialog& dialog)
    {
        return dialog.findChild<QLabel*>(QStringLiteral("importSummary"))->text();
    }
    static QPushButton* button(const ImportDialog& dialog, const char* name)
    {
        return dialog.findChild<QPushButton*>(QLatin1String(name));
    }
    static std::size_t countOf(TestConsole& test)
    {
        return test.with([](const Services& services) { return services.enrolment().people({})->size(); });
    }

private Q_SLOTS:
    void peopleAreSeenTriedAndImported_data() { addBackendRows(); }
    void peopleAreSeenTriedAndImported()
    {
        QFETCH(tapledger::Backend, backend);
        TestConsole test(backend);
        test.addPeople(1, 0);
        auto* dialog = new ImportDialog(test.console(), ImportDialog::What::People, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        const std::unique_ptr<ImportDialog> owner(dialog);
        QSignalSpy imported(dialog, &ImportDialog::imported);
        dialog->show();
        auto* rows = dialog->findChild<QTableView*>(QStringLiteral("importPeopleRows"))->model();
        const QAbstractItemModelTester tester(rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        dialog->load(write("employee_number;full_name;department\n1001;Ada King;Office\n2001;Hedy Lamarr;\n"
                           "2002;;Office\n2001;Hedy Again;\n"));
        QTRY_VERIFY(summaryOf(*dialog).startsWith(QStringLiteral("Nothing has changed yet")));
        QVERIFY2(summaryOf(*dialog).contains(QStringLiteral("1 new, 1 changed, 0 as they are, 2 with a problem")),
                 qPrintable(summaryOf(*dialog)));
        QCOMPARE(countOf(test), std::size_t(1));
        QCOMPARE(rows->rowCount(), 4);
        QCOMPARE(rows->index(2, 1).data().toString(), QStringLiteral("full_name is empty"));
        QVERIFY(!(rows->index(0, 3).flags() & Qt::ItemIsEditable));
        dialog->findChild<QCheckBox*>(QStringLiteral("onlyProblems"))->setChecked(true);
        QCOMPARE(rows->rowCount(), 2);

        auto* take = button(*dialog, "importRows");
        QCOMPARE(take->text(), QStringLiteral("Import rows (2)"));
        QTest::mouseClick(take, Qt::LeftButton);
        QTRY_COMPARE(imported.size(), 1);
        QCOMPARE(countOf(test), std::size_t(2));
        QCOMPARE(rows->rowCount(), 2); // those that could not be taken stay
        QCOMPARE(take->text(), QStringLiteral("Retry failed rows (2)"));

        QVERIFY(rows->setData(rows->index(0, 3), QStringLiteral("Rosalind Franklin"))); // corrected in place
        QVERIFY(rows->setData(rows->index(1, 2), QStringLiteral("2003")));
        QTest::mouseClick(take, Qt::LeftButton);
        QTRY_COMPARE(imported.size(), 2);
        QCOMPARE(rows->rowCount(), 0);
        QCOMPARE(countOf(test), std::size_t(4));
    }

    void cardsAreImported()
    {
        TestConsole test;
        test.addPeople(3, 1);
        auto* dialog = new ImportDialog(test.console(), ImportDialog::What::Cards, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        const std::unique_ptr<ImportDialog> owner(dialog);
        dialog->show();
        dialog->load(write("card_uid,employee_number\n04:00:00:01,1002\n04:AA:00:02,1003\n"));
        QTRY_VERIFY(summaryOf(*dialog).contains(QStringLiteral("1 new, 0 changed, 0 as they are, 1 with a problem")));
        QTest::mouseClick(button(*dialog, "importRows"), Qt::LeftButton);
        QTRY_VERIFY(summaryOf(*dialog).startsWith(QStringLiteral("Imported: 1 new")));
    }

    void anImportIsStopped()
    {
        TestConsole test;
        auto* dialog = new ImportDialog(test.console(), ImportDialog::What::People, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        const std::unique_ptr<ImportDialog> owner(dialog);
        dialog->show();
        QByteArray text = "employee_number,full_name\n";
        for (int i = 0; i < 50'000; ++i)
            text += QByteArray::number(i) + ",Somebody\n";
        dialog->load(write(text.constData()));
        QPushButton* close = button(*dialog, "importClose");
        QTRY_COMPARE(close->text(), QStringLiteral("Cancel"));
        QTest::mouseClick(close, Qt::LeftButton);
        auto* banner = dialog->findChild<QLabel*>(QStringLiteral("bannerText"));
        QTRY_COMPARE(banner->text(), QStringLiteral("The import was stopped; nothing has changed."));
        QVERIFY(dialog->isVisible()); // what was read stays to be seen
        QCOMPARE(close->text(), QStringLiteral("Close"));
        QCOMPARE(countOf(test), std::size_t(0));
    }

    void aFileThatCannotBeReadIsToldOf_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("trouble");
        QTest::newRow("column") << QByteArray("name\nAda\n") << QStringLiteral("no column employee_number");
        QTest::newRow("quote") << QByteArray("employee_number,full_name\n1,\"Ada\n") << QStringLiteral("Line 2");
    }
    void aFileThatCannotBeReadIsToldOf()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, trouble);
        TestConsole test;
        auto* dialog = new ImportDialog(test.console(), ImportDialog::What::People, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        const std::unique_ptr<ImportDialog> owner(dialog);
        dialog->show();
        dialog->load(write(text.constData()));
        auto* banner = dialog->findChild<QLabel*>(QStringLiteral("bannerText"));
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(trouble), qPrintable(banner->text()));
    }
};

QTEST_MAIN(ImportDialogTest)
#include "import_dialog_test.moc"
