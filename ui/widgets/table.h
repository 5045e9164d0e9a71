// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QSettings;

namespace tapledger::ui {

/// The table of every page: rows of one height, columns that are remembered, copying, and export of what is shown.
class Table : public QTableView
{
    Q_OBJECT

public:
    /// @param name names its columns in @p preferences; also its objectName.
    Table(const QString& name, QSettings& preferences, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// Of the columns from the left, until somebody has made them wider or narrower. After setModel().
    void setFirstWidths(std::initializer_list<int> widths);
    /// Shown instead of the rows while there are none.
    void setEmptyState(QWidget* emptyState);
    /// The chosen rows as tab-separated text.
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

    QSettings& m_preferences;
    QWidget* m_emptyState = nullptr;
};

} // namespace tapledger::ui
