// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QVariant>
#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>
#include <vector>

namespace tapledger::ui {

/// A table of rows that were read page by page: what a keyset query has shown so far, and more when the view asks.
template <class Row>
class RowsModel : public QAbstractTableModel
{
public:
    struct Column
    {
        using Text = std::function<QString(const Row&)>;
        /// Other roles than the text: icon, tooltip, colour.
        using Decoration = std::function<QVariant(const Row&, int role)>;

        // A constructor, for GCC 12 fails over default member initialisers here.
        Column(QString columnTitle, Text textOf, Qt::Alignment textAlignment = Qt::AlignLeft,
               Decoration decorationOf = {})
            : title(std::move(columnTitle)), text(std::move(textOf)), alignment(textAlignment),
              decoration(std::move(decorationOf))
        {
        }

        QString title;
        Text text;
        Qt::Alignment alignment;
        Decoration decoration; ///< may be empty
    };

    explicit RowsModel(std::vector<Column> columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns))
    {
    }

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        m_hasMore = false; // what was said of the rows before
        endResetModel();
    }
    void append(std::vector<Row> rows)
    {
        if (rows.empty())
            return;
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        std::ranges::move(rows, std::back_inserter(m_rows));
        endInsertRows();
    }
    /// Newer rows on top; those beyond @p most leave at the end.
    void prepend(std::vector<Row> rows, std::size_t most)
    {
        if (rows.size() > most)
            rows.resize(most);
        if (rows.empty())
            return;
        beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.begin(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        endInsertRows();
        if (m_rows.size() > most) {
            beginRemoveRows({}, static_cast<int>(most), static_cast<int>(m_rows.size()) - 1);
            m_rows.resize(most);
            endRemoveRows();
        }
    }
    /// @param first what is first now; @param idOf names a row. Rows that are known are put in place where they are,
    /// newer ones on top. Where none of them is known, they are all there is to show.
    template <class Id>
    void update(std::vector<Row> first, Id idOf)
    {
        const auto known =
            m_rows.empty() ? first.end()
                           : std::ranges::find(first, idOf(m_rows.front()), [&](const Row& row) { return idOf(row); });
        if (known == first.end())
            return setRows(std::move(first));
        const int newer = static_cast<int>(known - first.begin());
        for (int row = 0; row < rowCount() && newer + row < static_cast<int>(first.size()); ++row)
            replace(row, std::move(first[static_cast<std::size_t>(newer + row)]));
        first.resize(static_cast<std::size_t>(newer));
        prepend(std::move(first), m_rows.size() + static_cast<std::size_t>(newer));
    }
    void replace(int row, Row value)
    {
        m_rows.at(static_cast<std::size_t>(row)) = std::move(value);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    void remove(int row)
    {
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    const std::vector<Column>& columns() const { return m_columns; }
    const std::vector<Row>& rows() const { return m_rows; }
    const Row& at(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }

    /// Called when the view has come to the end and there is more; it ends in append() and setHasMore().
    void onMore(std::function<void()> readMore) { m_readMore = std::move(readMore); }
    void setHasMore(bool hasMore) { m_hasMore = hasMore; }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
            return {};
        const Column& column = m_columns[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole)
            return column.title;
        if (role == Qt::TextAlignmentRole)
            return QVariant(column.alignment | Qt::AlignVCenter);
        return {};
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Column& column = m_columns[static_cast<std::size_t>(index.column())];
        const Row& row = at(index.row());
        if (role == Qt::DisplayRole)
            return column.text(row);
        if (role == Qt::TextAlignmentRole)
            return QVariant(column.alignment | Qt::AlignVCenter);
        return column.decoration ? column.decoration(row, role) : QVariant();
    }
    bool canFetchMore(const QModelIndex& parent) const override { return !parent.isValid() && m_hasMore && m_readMore; }
    void fetchMore(const QModelIndex&) override
    {
        if (std::exchange(m_hasMore, false)) // until the answer is there
            m_readMore();
    }

private:
    const std::vector<Column> m_columns;
    std::vector<Row> m_rows;
    std::function<void()> m_readMore;
    bool m_hasMore = false;
};

} // namespace tapledger::ui
