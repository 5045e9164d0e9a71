// SPDX-License-Identifier: GPL-3.0-or-later
// The table of every page: copied, exported whole, and remembered as somebody has arranged it.
#include "gui/test_console.h"
#include "support/qtest_strings.h"
#include "ui/models/rows_model.h"
#include "ui/pages/alerts/alerts_page.h"
#include "ui/pages/enrolment/unknown_cards.h"
#include "ui/pages/people/people_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/inquiry.h"
#include "ui/widgets/table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <fmt/format.h>

using namespace tapledger;
using namespace tapledger::ui;

namespace {

struct Thing
{
    QString name;
    int number;
};

std::vector<RowsModel<Thing>::Column> columns()
{
    return {{QStringLiteral("Name"), [](const Thing& t) { return t.name; }},
            {QStringLiteral("Number"), [](const Thing& t) { return QString::number(t.number); }},
            {QStringLiteral("Twice"), [](const Thing& t) { return QString::number(2 * t.number); }}};
}

std::vector<Thing> things(int count)
{
    std::vector<Thing> things;
    for (int i = 1; i <= count; ++i)
        things.push_back({QStringLiteral("thing %1").arg(i), i});
    return things;
}

/// A table of three columns, in a folder to export to.
struct Shown
{
    explicit Shown(std::vector<Thing> rows) : model(columns()), table(QStringLiteral("things"), test.console())
    {
        model.setRows(std::move(rows));
        table.setModel(&model);
        table.resize(600, 400);
        table.show();
    }
    QString path() const { return folder.filePath(QStringLiteral("things.csv")); }
    QString banner() const
    {
        const auto* banner = table.findChild<Banner*>();
        return banner ? banner->text() : QString();
    }

    TestConsole test;
    QTemporaryDir folder;
    RowsModel<Thing> model;
    Table table;
};

QStringList linesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
}

/// Exports the only table of a page, as Ctrl+Shift+E does. @return the lines of the file.
QStringList exported(QWidget& page, const QString& path)
{
    auto* table = page.findChild<Table*>();
    QTest::keyClick(table, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto* chooser = table->findChild<QFileDialog*>(QStringLiteral("saveFile"));
    if (!chooser)
        return {};
    Q_EMIT chooser->fileSelected(path);
    chooser->close();
    const auto isWritten = [&] {
        const auto* foot = table->findChild<QWidget*>(QStringLiteral("tableFoot"));
        return foot && foot->isVisible() && foot->findChild<Banner*>()->text().contains(path);
    };
    return QTest::qWaitFor(isWritten, 10'000) ? linesOf(path) : QStringList();
}

} // namespace

class TableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chosenRowsAreCopied()
    {
        Shown shown(things(5));
        const QAbstractItemModelTester tester(&shown.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        shown.table.setColumnHidden(1, true);
        shown.table.horizontalHeader()->moveSection(2, 0);
        shown.table.selectionModel()->select(QItemSelection(shown.model.index(1, 0), shown.model.index(2, 2)),
                                             QItemSelectionModel::Select);
        QTest::keyClick(&shown.table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("4\tthing 2\n6\tthing 3\n")); // as they are shown
    }

    void allRowsAreExportedAsShown()
    {
        std::vector<Thing> rows = things(3);
        rows.push_back({QStringLiteral("=1+2, \"so\""), 4});
        Shown shown(std::move(rows));
        shown.table.setColumnHidden(1, true);
        shown.table.horizontalHeader()->moveSection(2, 0);
        shown.table.exportTo(shown.path());
        QTRY_COMPARE(shown.banner(), QStringLiteral("4 entries were written to %1.").arg(shown.path()));
        QCOMPARE(linesOf(shown.path()),
                 QStringList({QStringLiteral("Twice,Name"), QStringLiteral("2,thing 1"), QStringLiteral("4,thing 2"),
                              QStringLiteral("6,thing 3"), QStringLiteral("8,\"'=1+2, \"\"so\"\"\"")}));
    }

    void whatIsNotReadYetIsExportedToo()
    {
        Shown shown(things(10));
        shown.table.setReader([&] {
            return readAllPages(shown.model.columns(), 100, [](const Services&, const Thing* last) {
                std::vector<Thing> page;
                for (int i = last ? last->number + 1 : 1; i <= 1'000 && page.size() < 100; ++i)
                    page.push_back({QStringLiteral("thing"), i});
                return Result<std::vector<Thing>>(page);
            });
        });
        shown.table.exportTo(shown.path());
        QTRY_VERIFY(shown.banner().contains(shown.path()));
        const QStringList lines = linesOf(shown.path());
        QCOMPARE(lines.size(), 1'001);
        QCOMPARE(lines.back(), QStringLiteral("thing,1000,2000"));
    }

    void anExportIsStopped()
    {
        Shown shown(things(1));
        shown.table.setReader([] {
            return [](const Services&, const Table::RowSink& sink) -> Result<void> {
                for (;;) { // for ever, unless it is stopped
                    if (auto taken = sink({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}); !taken)
                        return taken;
                }
            };
        });
        shown.table.exportTo(shown.path());
        auto* cancel = shown.table.findChild<QPushButton*>(QStringLiteral("jobCancel"));
        QTRY_VERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY(shown.banner().contains(QStringLiteral("stopped")));
        QVERIFY(!QFile::exists(shown.path()));
    }

    void whatCannotBeWrittenIsTold()
    {
        Shown shown(things(1));
        shown.table.exportTo(QStringLiteral("/nowhere/at/all.csv"));
        QTRY_VERIFY(shown.banner().contains(QStringLiteral("could not be written")));
    }

    void everybodyIsExported_data() { addBackendRows(); }
    void everybodyIsExported()
    {
        QFETCH(tapledger::Backend, backend);
        TestConsole test(backend);
        const QTemporaryDir folder;
        test.addPeople(300, 0);
        PeoplePage page(test.console());
        page.show();
        page.shown();
        QTRY_COMPARE(page.findChild<Table*>()->model()->rowCount(), 200); // the first page alone has been read
        const QStringList lines = exported(page, folder.filePath(QStringLiteral("people.csv")));
        QCOMPARE(lines.size(), 301);
        QVERIFY(lines.back().contains(QStringLiteral("1300")));
    }

    void allAlertsAreExported()
    {
        TestConsole test;
        const QTemporaryDir folder;
        test.with([](const Services& services) {
            for (int i = 0; i < 150; ++i)
                QVERIFY(services.alerts().raise(AlertKind::DeviceOffline, "GATE-" + std::to_string(i), "x"));
        });
        AlertsPage page(test.console());
        page.show();
        page.shown();
        QTRY_COMPARE(page.findChild<Table*>()->model()->rowCount(), 100);
        QCOMPARE(exported(page, folder.filePath(QStringLiteral("alerts.csv"))).size(), 151);
    }

    void allUnknownCardsAreExported()
    {
        TestConsole test;
        const QTemporaryDir folder;
        const auto owner = test.store().openAsOwner();
        for (int card = 0; card < 130; ++card)
            QVERIFY(owner
                        ->run("INSERT INTO rfid_rejections (received_at, reason, card_uid, device_id, event_type, "
                              "scan_timestamp, source, peer_address, raw_payload) VALUES ($1, 'unknown_card', $2, "
                              "'GATE-01', 'time_in', $1, 'tcp', '', '{}')",
                              {test.clock().now(), CardUid::parse(fmt::format("04FF{:04X}", card))->text()})
                        .has_value());
        BusyLine busy;
        Banner banner;
        Inquiry inquiry(test.console().session, busy, banner, nullptr);
        UnknownCards cards(test.console(), inquiry);
        cards.show();
        cards.refresh();
        QTRY_COMPARE(cards.findChild<Table*>()->model()->rowCount(), 100);
        QCOMPARE(exported(cards, folder.filePath(QStringLiteral("cards.csv"))).size(), 131);
    }

    void whatSomebodyArrangedIsRemembered()
    {
        Shown first(things(3));
        auto* header = first.table.horizontalHeader();
        header->setSortIndicatorShown(true);
        header->resizeSection(0, 222);
        header->moveSection(2, 1);
        header->setSortIndicator(2, Qt::DescendingOrder);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), first.table.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(first.table.viewport(), &event);
        for (QAction* action : first.table.findChildren<QAction*>()) {
            if (action->text() == QStringLiteral("Number"))
                action->toggle();
        }
        Table second(QStringLiteral("things"), first.test.console());
        second.setModel(&first.model);
        second.setFirstWidths({50, 50, 50});
        const auto* after = second.horizontalHeader();
        QCOMPARE(after->sectionSize(0), 222);
        QCOMPARE(after->visualIndex(2), 1);
        QVERIFY(second.isColumnHidden(1) && !second.isColumnHidden(0));
        QCOMPARE(after->sortIndicatorSection(), 2);
        QCOMPARE(after->sortIndicatorOrder(), Qt::DescendingOrder);
        Table other(QStringLiteral("otherThings"), first.test.console());
        other.setModel(&first.model);
        other.setFirstWidths({50, 60, 70});
        // Nobody has arranged this one.
        QCOMPARE(other.columnWidth(1), std::max(60, other.horizontalHeader()->sectionSizeHint(1)));
    }

    void theMenuHoldsNothingUp()
    {
        Shown shown(things(2));
        shown.table.selectRow(0);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), shown.table.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(shown.table.viewport(), &event); // comes back at once
        auto* menu = shown.table.findChild<QMenu*>();
        QVERIFY(menu && menu->isVisible());
        menu->close();
        QTRY_VERIFY(!shown.table.findChild<QMenu*>());
    }
};

QTEST_MAIN(TableTest)
#include "table_test.moc"
