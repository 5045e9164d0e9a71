// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <functional>

class QSettings;

namespace tapledger::ui {

/// The table of every page: rows of one height, columns that are remembered, copying, and export of what is shown.
class Table : public QTableView
{
    Q_OBJECT

public:
    static constexpr int kMostCopied = 10'000;

    /// @param name names its columns in @p preferences; also its objectName.
    Table(const QString& name, QSettings& preferences, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// Of the columns from the left, until somebody has made them wider or narrower. After setModel().
    void setFirstWidths(std::initializer_list<int> widths);
    /// Shown instead of the rows while there are none.
    void setEmptyState(QWidget* emptyState);
    /// Does the export instead of writing the model's rows, where these are not all there.
    void setExporter(std::function<void()> exporter) { m_exporter = std::move(exporter); }
    void selectAll() override;
    /// The chosen rows as tab-separated text; at most kMostCopied of them.
    QString selectedText() const;
    /// Writes what is shown to @p path as CSV. @return why it could not; empty when it could.
    QString exportCsv(const QString& path) const;

Q_SIGNALS:
    /// Enter, or a double click, on a row.
    void rowOpened(const QModelIndex& index);

private:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void copy() const;
    void askAndExport();
    void showOrHideEmptyState();
    void keepInPlace(int rowsAbove);

    QSettings& m_preferences;
    QWidget* m_emptyState = nullptr;
    std::function<void()> m_exporter;
};

} // namespace tapledger::ui
