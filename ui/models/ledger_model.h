// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ledger_service.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <functional>
#include <map>
#include <vector>

namespace tapledger::ui {

/// Entries with the names of those who made them.
struct LedgerRows
{
    std::vector<LedgerEntry> entries; ///< newest first
    std::map<std::int64_t, std::string> names;
};

/// The ledger as a table, newest on top. Unfiltered, it is a window of some thousand rows onto entries whose numbers
/// are dense: it can be anywhere at once, only what is looked at is read, and little of it is kept. (A view with a row
/// for each of ten million entries would need a second for every new one.) Filtered, it holds what was found so far.
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Entry, Scanned, Person, Event, Device, Card, Recorded, ColumnCount };
    static constexpr int kChunk = 256; ///< entries that are read at once
    static constexpr int kChunksKept = 32;
    static constexpr std::int64_t kWindow = 3'000; ///< rows

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the newest of the entries @p first to @p last of the ledger. None where last < first.
    void browse(std::int64_t first, std::int64_t last);
    /// The ledger has grown: new rows on top, where the window is there. Only while browsing.
    void setLast(std::int64_t last);
    /// Moves the window so that this entry is in its middle.
    void moveTo(std::int64_t sequenceId);
    /// Moves the window by some rows, to older entries where @p rows > 0; as far as there are any.
    void slide(std::int64_t rows);
    /// Shows what a filter found. @p hasMore calls for more when the view comes to the end.
    void show(LedgerRows found, bool hasMore);
    void append(LedgerRows found, bool hasMore);
    /// What has come since, for the same filter.
    void prepend(LedgerRows found);
    /// What was read after readWanted: the entries of a chunk.
    void fill(std::int64_t chunk, LedgerRows rows);
    /// It could not be read; it is asked for again when it is looked at again.
    void giveUp(std::int64_t chunk);

    bool isBrowsing() const { return m_isBrowsing; }
    /// All entries that there are, or those that were found so far.
    std::int64_t total() const;
    std::int64_t last() const { return m_last; }
    /// Entries that are newer than the first row.
    std::int64_t above() const { return m_isBrowsing ? m_last - m_high : 0; }
    std::int64_t below() const { return m_isBrowsing ? m_low - m_first : 0; }
    /// Null while it has not been read.
    const LedgerEntry* entryAt(int row) const;
    std::int64_t sequenceIdAt(int row) const;
    /// -1 where it is not among the rows.
    int rowOf(std::int64_t sequenceId) const;
    QString nameOf(const LedgerEntry& entry) const;
    int cachedRows() const { return static_cast<int>(m_chunks.size()) * kChunk; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override { return !parent.isValid() && m_hasMore; }
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// Entries @p from to @p to are looked at: answer with fill() or giveUp().
    void readWanted(qint64 chunk, qint64 from, qint64 to) const;
    /// Answer with append().
    void moreWanted(qint64 before);
    void totalChanged();

private:
    /// Others of its chunk are there, it is not: somebody took it away.
    bool isMissing(int row) const;
    void forget();
    QString textOf(const LedgerEntry& entry, int column) const;
    QVariant decorationOf(const LedgerEntry& entry, int column, int role) const;

    bool m_isBrowsing = true;
    bool m_hasMore = false;
    std::int64_t m_first = 1;
    std::int64_t m_last = 0;
    std::int64_t m_low = 1; ///< the window
    std::int64_t m_high = 0;
    std::vector<LedgerEntry> m_found;
    mutable QHash<std::int64_t, std::map<std::int64_t, LedgerEntry>> m_chunks;
    mutable QSet<std::int64_t> m_asked;
    mutable std::vector<std::int64_t> m_lately; ///< chunks, the one looked at last at the end
    std::map<std::int64_t, std::string> m_names;
};

} // namespace tapledger::ui
