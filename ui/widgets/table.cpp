// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QSaveFile>
#include <QScrollBar>
#include <QSettings>
#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr int kRowHeight = 36;

QString csvField(QString text)
{
    // A spreadsheet must not take a name for a formula.
    if (!text.isEmpty() && QStringLiteral("=+-@").contains(text.front()) && !text.front().isDigit())
        text.prepend(u'\'');
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

Table::Table(const QString& name, QSettings& preferences, QWidget* parent)
    : QTableView(parent), m_preferences(preferences)
{
    setObjectName(name);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(
        QHeaderView::Fixed); // asking ten million rows for their height takes for ever
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QAbstractItemView::activated, this, &Table::rowOpened);
}

void Table::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    const QString key = QStringLiteral("columns/") + objectName();
    horizontalHeader()->restoreState(m_preferences.value(key).toByteArray());
    setFirstWidths({});
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        if (first == 0 && verticalScrollBar()->value() > 0)
            keepInPlace(last + 1);
    });
    const auto remember = [this, key] { m_preferences.setValue(key, horizontalHeader()->saveState()); };
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, remember);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, remember);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, remember);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &Table::showOrHideEmptyState);
    connect(model, &QAbstractItemModel::modelReset, this, &Table::showOrHideEmptyState);
    showOrHideEmptyState();
}

void Table::setFirstWidths(std::initializer_list<int> widths)
{
    if (m_preferences.contains(QStringLiteral("columns/") + objectName()))
        return;
    auto width = widths.begin();
    for (int column = 0; column < model()->columnCount(); ++column) { // wide enough for their titles in every language
        const bool isLast = column == model()->columnCount() - 1;     // fills what is left
        const int wanted = width != widths.end() ? *width++ : isLast ? 0 : columnWidth(column);
        setColumnWidth(column, std::max(wanted, horizontalHeader()->sectionSizeHint(column)));
    }
}

/// What came on top must not move what somebody is looking at.
void Table::keepInPlace(int rowsAbove)
{
    const int before = verticalScrollBar()->value();
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(before + rowsAbove * verticalHeader()->defaultSectionSize());
}

void Table::setEmptyState(QWidget* emptyState)
{
    m_emptyState = emptyState;
    m_emptyState->setParent(viewport());
    showOrHideEmptyState();
}

void Table::showOrHideEmptyState()
{
    if (!m_emptyState)
        return;
    const bool isEmpty = !model() || model()->rowCount() == 0;
    m_emptyState->setGeometry(viewport()->rect());
    m_emptyState->setVisible(isEmpty);
    horizontalHeader()->setVisible(!isEmpty);
    setHorizontalScrollBarPolicy(isEmpty ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

void Table::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (m_emptyState)
        m_emptyState->setGeometry(viewport()->rect());
}

QString Table::selectedText() const
{
    QString text;
    int left = kMostCopied;
    // Range by range: a list of every chosen row would be as long as the ledger.
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && left > 0; ++row, --left) {
            QStringList fields;
            for (int visual = 0; visual < model()->columnCount(); ++visual) {
                const int column = horizontalHeader()->logicalIndex(visual);
                if (!isColumnHidden(column))
                    fields += model()->index(row, column).data().toString();
            }
            text += fields.join(u'\t') + u'\n';
        }
    }
    return text;
}

QString Table::exportCsv(const QString& path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    const auto writeRow = [&](const auto& fieldOf) {
        QStringList fields;
        for (int visual = 0; visual < model()->columnCount(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (!isColumnHidden(column))
                fields += csvField(fieldOf(column));
        }
        file.write((fields.join(u',') + QStringLiteral("\r\n")).toUtf8());
    };
    writeRow([this](int column) { return model()->headerData(column, Qt::Horizontal).toString(); });
    for (int row = 0; row < model()->rowCount(); ++row)
        writeRow([&](int column) { return model()->index(row, column).data().toString(); });
    return file.commit() ? QString() : file.errorString();
}

void Table::copy() const { QApplication::clipboard()->setText(selectedText()); }

void Table::selectAll()
{
    if (model() && model()->rowCount() <= kMostCopied)
        QTableView::selectAll();
}

void Table::askAndExport()
{
    if (m_exporter)
        return m_exporter();
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export what is shown"), objectName() + QStringLiteral(".csv"), tr("Comma-separated values (*.csv)"));
    if (path.isEmpty())
        return;
    if (const QString trouble = exportCsv(path); !trouble.isEmpty())
        QMessageBox::warning(this, tr("Export"), tr("%1 could not be written: %2").arg(path, trouble));
}

void Table::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    QTableView::keyPressEvent(event);
}

void Table::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    auto* copyRows = menu.addAction(icon(QStringLiteral("copy")), tr("&Copy"), this, [this] { copy(); });
    copyRows->setShortcut(QKeySequence::Copy);
    copyRows->setEnabled(selectionModel() && selectionModel()->hasSelection());
    menu.addAction(icon(QStringLiteral("download")), tr("&Export what is shown…"), this, &Table::askAndExport);
    menu.addSeparator();
    QMenu* columns = menu.addMenu(tr("C&olumns"));
    for (int column = 0; column < (model() ? model()->columnCount() : 0); ++column) {
        QAction* action = columns->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { setColumnHidden(column, !isShown); });
    }
    menu.exec(event->globalPos());
}

} // namespace tapledger::ui
