// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/import_model.h"

#include "ui/text/sentences.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <algorithm>

namespace tapledger::ui {

void ImportModel::setTable(csv::Table table)
{
    beginResetModel();
    m_table = std::move(table);
    m_problems.assign(m_table.rows.size(), {});
    m_problemCount = 0;
    endResetModel();
}

void ImportModel::setProblems(const std::vector<ImportReport::BadRow>& bad)
{
    std::ranges::fill(m_problems, QString());
    auto next = bad.begin(); // both are in the order of the file
    for (std::size_t i = 0; i < m_table.rows.size() && next != bad.end(); ++i) {
        if (m_table.rows[i].line == next->line)
            m_problems[i] = inOurLanguage(QString::fromStdString((next++)->message));
    }
    m_problemCount = static_cast<int>(bad.size());
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ImportModel::keepProblems()
{
    beginResetModel();
    std::vector<csv::Row> rows;
    std::vector<QString> problems;
    for (std::size_t i = 0; i < m_table.rows.size(); ++i) {
        if (m_problems[i].isEmpty())
            continue;
        rows.push_back(std::move(m_table.rows[i]));
        problems.push_back(std::move(m_problems[i]));
    }
    m_table.rows = std::move(rows);
    m_problems = std::move(problems);
    endResetModel();
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_table.header.empty() ? 0 : FirstField + static_cast<int>(m_table.header.size());
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    if (section == Line)
        return tr("Line");
    if (section == Problem)
        return tr("Problem");
    return QString::fromStdString(m_table.header[static_cast<std::size_t>(section - FirstField)]);
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto at = static_cast<std::size_t>(index.row());
    const csv::Row& row = m_table.rows[at];
    const QString& problem = m_problems[at];
    if (role == kHasProblemRole)
        return !problem.isEmpty();
    if (role == Qt::ToolTipRole && !problem.isEmpty())
        return problem;
    if (role == Qt::DecorationRole && index.column() == Problem && !problem.isEmpty())
        return icon(QStringLiteral("triangle-alert"), Theme::colours().danger);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (index.column() == Line)
        return QLocale().toString(qulonglong(row.line));
    if (index.column() == Problem)
        return problem;
    const auto field = static_cast<std::size_t>(index.column() - FirstField);
    return field < row.fields.size() ? QString::fromStdString(row.fields[field]) : QString();
}

Qt::ItemFlags ImportModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() >= FirstField && data(index, kHasProblemRole).toBool()
               ? flags | Qt::ItemIsEditable
               : flags;
}

bool ImportModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    csv::Row& row = m_table.rows[static_cast<std::size_t>(index.row())];
    const auto field = static_cast<std::size_t>(index.column() - FirstField);
    row.fields.resize(std::max(row.fields.size(), field + 1));
    row.fields[field] = value.toString().toStdString();
    Q_EMIT dataChanged(index, index);
    Q_EMIT corrected();
    return true;
}

} // namespace tapledger::ui
