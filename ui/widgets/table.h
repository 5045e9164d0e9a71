// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QTableView>
#include <QTimer>
#include <functional>

class QSettings;

namespace tapledger::ui {

class Banner;
class ExportJob;
class JobBar;
struct Console;

/// The table of every page: rows of one height, columns that are remembered, copying, and export of what is shown.
class Table : public QTableView
{
    Q_OBJECT

public:
    static constexpr int kMostCopied = 10'000;

    /// Takes a row: its texts, by the columns of the model.
    using RowSink = std::function<Result<void>(const QStringList& texts)>;
    /// Shows every row to the sink, and ends with its failure. Runs on a worker.
    using ReadAll = std::function<Result<void>(const Services&, const RowSink&)>;

    /// @param name names its columns in the preferences; also its objectName.
    Table(const QString& name, Console& console, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// Of the columns from the left, until somebody has made them wider or narrower. After setModel().
    void setFirstWidths(std::initializer_list<int> widths);
    /// Shown instead of the rows while there are none.
    void setEmptyState(QWidget* emptyState);
    /// Does the export in its own way, from asking for a file on.
    void setExporter(std::function<void()> exporter) { m_exporter = std::move(exporter); }
    /// Where the model holds the rows alone that were read so far: makes what reads all of them, when an export begins.
    void setReader(std::function<ReadAll()> makeReader) { m_makeReader = std::move(makeReader); }
    void selectAll() override;
    /// The chosen rows as tab-separated text; at most kMostCopied of them.
    QString selectedText() const;
    /// Writes all that the filters let through as CSV, the columns as they are shown: on a worker, with progress and a
    /// way to stop it at the foot of the table.
    void exportTo(const QString& path);

Q_SIGNALS:
    /// Enter, or a double click, on a row.
    void rowOpened(const QModelIndex& index);

private:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void copy() const;
    QString columnsKey() const;
    void remember();
    void askAndExport();
    void makeFoot();
    void placeFoot();
    std::vector<int> shownColumns() const;
    void showOrHideEmptyState();
    void keepInPlace(int rowsAbove);

    QSettings& m_preferences;
    QWidget* m_emptyState = nullptr;
    std::function<void()> m_exporter;
    std::function<ReadAll()> m_makeReader;
    Session& m_session;
    QWidget* m_foot = nullptr; ///< made with the first export
    ExportJob* m_export = nullptr;
    QTimer m_hideFoot;
};

/// Reads page after page. @param next `Result<std::vector<Row>>(const Services&, const Row* last)`: at most @p limit
/// rows after the last one, or the first ones. @param columns of the model that shows such rows.
template <class Columns, class Next>
Table::ReadAll readAllPages(Columns columns, std::size_t limit, Next next)
{
    return [columns = std::move(columns), limit, next](const Services& services,
                                                       const Table::RowSink& sink) -> Result<void> {
        for (auto page = next(services, nullptr);; page = next(services, &page->back())) {
            if (!page)
                return failure(page.error());
            for (const auto& row : *page) {
                QStringList texts;
                for (const auto& column : columns)
                    texts += column.text(row);
                if (auto taken = sink(texts); !taken)
                    return taken;
            }
            if (page->size() < limit)
                return {};
        }
    };
}

} // namespace tapledger::ui
