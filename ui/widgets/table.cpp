// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table.h"

#include "ui/console.h"
#include "ui/widgets/export_job.h"
#include "ui/widgets/save_file.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

namespace tapledger::ui {
namespace {

constexpr int kRowHeight = 36;
constexpr qint64 kPiece = 200; ///< rows that are written at once: between two of them an export can be stopped
constexpr auto kFootFor = std::chrono::seconds(15);
const QKeySequence kExport(Qt::CTRL | Qt::SHIFT | Qt::Key_E);

QString csvField(QString text)
{
    // A spreadsheet must not take a name for a formula.
    if (!text.isEmpty() && QStringLiteral("=+-@").contains(text.front()) && !text.front().isDigit())
        text.prepend(u'\'');
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

std::string csvLine(const QStringList& texts, const std::vector<int>& columns)
{
    QStringList fields;
    for (const int column : columns)
        fields += csvField(texts.value(column));
    const QString line = fields.join(u',') + QStringLiteral("\r\n");
    return line.toStdString();
}

} // namespace

Table::Table(const QString& name, Console& console, QWidget* parent)
    : QTableView(parent), m_preferences(console.preferences), m_session(console.session)
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
    m_hideFoot.setSingleShot(true);
    m_hideFoot.setInterval(kFootFor);
}

void Table::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    horizontalHeader()->restoreState(m_preferences.value(columnsKey()).toByteArray());
    setFirstWidths({});
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        if (first == 0 && verticalScrollBar()->value() > 0)
            keepInPlace(last + 1);
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &Table::remember);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &Table::remember);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &Table::remember);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &Table::showOrHideEmptyState);
    connect(model, &QAbstractItemModel::modelReset, this, &Table::showOrHideEmptyState);
    showOrHideEmptyState();
}

QString Table::columnsKey() const { return QStringLiteral("columns/") + objectName(); }

void Table::remember() { m_preferences.setValue(columnsKey(), horizontalHeader()->saveState()); }

void Table::setFirstWidths(std::initializer_list<int> widths)
{
    if (m_preferences.contains(columnsKey()))
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
    placeFoot();
}

std::vector<int> Table::shownColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < model()->columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

QString Table::selectedText() const
{
    QString text;
    int left = kMostCopied;
    // Range by range: a list of every chosen row would be as long as the ledger.
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && left > 0; ++row, --left) {
            QStringList fields;
            for (const int column : shownColumns())
                fields += model()->index(row, column).data().toString();
            text += fields.join(u'\t') + u'\n';
        }
    }
    return text;
}

void Table::makeFoot()
{
    m_foot = new QWidget(this);
    m_foot->setObjectName(QStringLiteral("tableFoot"));
    m_foot->setAutoFillBackground(true);
    auto* bar = new JobBar;
    auto* banner = new Banner;
    auto* layout = new QVBoxLayout(m_foot);
    layout->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    layout->addWidget(bar);
    layout->addWidget(banner);
    m_export = new ExportJob(m_session, *bar, *banner, this);
    connect(bar, &JobBar::cancelled, m_export, &ExportJob::cancel);
    connect(m_export, &ExportJob::ended, this, [this] {
        placeFoot();
        m_hideFoot.start();
    });
    connect(&m_hideFoot, &QTimer::timeout, m_foot, &QWidget::hide);
}

void Table::placeFoot()
{
    if (!m_foot)
        return;
    m_foot->layout()->activate();
    const int frame = frameWidth();
    const int width = this->width() - 2 * frame;
    const int height = std::max(m_foot->heightForWidth(width), m_foot->sizeHint().height());
    m_foot->setGeometry(frame, this->height() - frame - height, width, height);
}

void Table::exportTo(const QString& path)
{
    if (!model())
        return;
    if (!m_foot)
        makeFoot();
    QStringList titles;
    for (int column = 0; column < model()->columnCount(); ++column)
        titles += model()->headerData(column, Qt::Horizontal).toString();
    ReadAll read;
    std::vector<QStringList> rows;
    if (m_makeReader) {
        read = m_makeReader();
    } else {
        for (int row = 0; row < model()->rowCount(); ++row) {
            QStringList texts;
            for (int column = 0; column < model()->columnCount(); ++column)
                texts += model()->index(row, column).data().toString();
            rows.push_back(std::move(texts));
        }
        read = [rows](const Services&, const RowSink& sink) -> Result<void> {
            for (const QStringList& texts : rows) {
                if (auto taken = sink(texts); !taken)
                    return taken;
            }
            return {};
        };
    }
    m_hideFoot.stop();
    m_export->begin(path, std::ssize(rows),
                    [read, columns = shownColumns(),
                     titles](const Services& services, const LedgerService::TextSink& sink) -> Result<std::int64_t> {
                        std::string text = csvLine(titles, columns);
                        std::int64_t count = 0;
                        const auto taken = read(services, [&](const QStringList& texts) -> Result<void> {
                            text += csvLine(texts, columns);
                            return ++count % kPiece == 0 ? sink(std::exchange(text, {})) : Result<void>();
                        });
                        if (!taken)
                            return failure(taken.error());
                        if (auto written = sink(text); !written)
                            return failure(written.error());
                        return count;
                    });
    m_foot->show();
    placeFoot();
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
    askWhereToSave(this, tr("Export what is shown"), objectName() + QStringLiteral(".csv"),
                   tr("Comma-separated values (*.csv)"), [this](const QString& path) { exportTo(path); });
}

void Table::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (QKeySequence(event->keyCombination()) == kExport)
        return askAndExport();
    QTableView::keyPressEvent(event);
}

void Table::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    auto* copyRows = menu->addAction(icon(QStringLiteral("copy")), tr("&Copy"), this, [this] { copy(); });
    copyRows->setShortcut(QKeySequence::Copy);
    copyRows->setEnabled(selectionModel() && selectionModel()->hasSelection());
    menu->addAction(icon(QStringLiteral("download")), tr("&Export what is shown…"), this, &Table::askAndExport)
        ->setShortcut(kExport);
    menu->addSeparator();
    QMenu* columns = menu->addMenu(tr("C&olumns"));
    for (int column = 0; column < (model() ? model()->columnCount() : 0); ++column) {
        QAction* action = columns->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            setColumnHidden(column, !isShown);
            remember(); // hiding is not told by a signal of its own
        });
    }
    menu->popup(event->globalPos());
}

} // namespace tapledger::ui
