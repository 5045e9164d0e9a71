// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/csv.h"
#include "services/csv_import.h"

#include <QAbstractTableModel>

namespace tapledger::ui {

/// The rows of a CSV file with what is wrong with each. A row with a problem can be corrected in place.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Problem, FirstField };
    static constexpr int kHasProblemRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(csv::Table table);
    const csv::Table& table() const { return m_table; }
    /// What a run said of the rows.
    void setProblems(const std::vector<ImportReport::BadRow>& bad);
    /// Leaves the rows with a problem: the others are in.
    void keepProblems();
    int problemCount() const { return m_problemCount; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void corrected();

private:
    csv::Table m_table;
    std::vector<QString> m_problems; ///< by row
    int m_problemCount = 0;
};

} // namespace tapledger::ui
