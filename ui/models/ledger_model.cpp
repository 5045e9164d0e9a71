// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ledger_model.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <utility>

namespace tapledger::ui {
namespace {

std::int64_t chunkOf(std::int64_t sequenceId) { return sequenceId / LedgerModel::kChunk; }

constexpr std::size_t kNamesKept = 50'000;

} // namespace

void LedgerModel::forget()
{
    m_found.clear();
    m_chunks.clear();
    m_asked.clear();
    m_lately.clear();
    m_hasMore = false;
}

void LedgerModel::browse(std::int64_t first, std::int64_t last)
{
    beginResetModel();
    forget();
    m_isBrowsing = true;
    m_first = first;
    m_last = last;
    m_high = last;
    m_low = std::max(first, last - kWindow + 1);
    endResetModel();
    Q_EMIT totalChanged();
}

void LedgerModel::setLast(std::int64_t last)
{
    if (!m_isBrowsing || last <= m_last)
        return;
    // What is known of the chunk that has grown stays visible until it has been read again.
    m_asked.remove(chunkOf(m_last));
    const bool isOnTop = m_high == m_last;
    m_last = last;
    if (isOnTop)
        slide(m_high - last);
    Q_EMIT totalChanged();
}

void LedgerModel::moveTo(std::int64_t sequenceId)
{
    if (!m_isBrowsing || sequenceId < m_first || sequenceId > m_last)
        return;
    beginResetModel();
    m_high = std::min(m_last, std::max(sequenceId + kWindow / 2, m_first + kWindow - 1));
    m_low = std::max(m_first, m_high - kWindow + 1);
    endResetModel();
}

void LedgerModel::slide(std::int64_t rows)
{
    if (std::abs(rows) >= kWindow)
        return moveTo(m_high - rows);
    if (const std::int64_t older = std::min(rows, below()); older > 0) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(older) - 1);
        m_low -= older;
        endInsertRows();
    }
    if (const std::int64_t newer = std::min(-rows, above()); newer > 0) {
        beginInsertRows({}, 0, static_cast<int>(newer) - 1);
        m_high += newer;
        endInsertRows();
    }
    const std::int64_t tooMany = m_high - m_low + 1 - kWindow;
    if (tooMany <= 0)
        return;
    const int first = rows > 0 ? 0 : rowCount() - static_cast<int>(tooMany);
    beginRemoveRows({}, first, first + static_cast<int>(tooMany) - 1);
    if (rows > 0)
        m_high -= tooMany;
    else
        m_low += tooMany;
    endRemoveRows();
}

std::int64_t LedgerModel::total() const
{
    return m_isBrowsing ? std::max<std::int64_t>(0, m_last - m_first + 1) : std::ssize(m_found);
}

void LedgerModel::show(LedgerRows found, bool hasMore)
{
    beginResetModel();
    forget();
    m_isBrowsing = false;
    m_found = std::move(found.entries);
    m_names = std::move(found.names);
    m_hasMore = hasMore;
    endResetModel();
    Q_EMIT totalChanged();
}

void LedgerModel::append(LedgerRows found, bool hasMore)
{
    m_hasMore = hasMore;
    if (m_isBrowsing || found.entries.empty())
        return;
    const int first = static_cast<int>(m_found.size());
    beginInsertRows({}, first, first + static_cast<int>(found.entries.size()) - 1);
    m_names.merge(found.names);
    std::ranges::move(found.entries, std::back_inserter(m_found));
    endInsertRows();
}

void LedgerModel::prepend(LedgerRows found)
{
    if (m_isBrowsing || found.entries.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(found.entries.size()) - 1);
    m_names.merge(found.names);
    m_found.insert(m_found.begin(), std::make_move_iterator(found.entries.begin()),
                   std::make_move_iterator(found.entries.end()));
    endInsertRows();
}

void LedgerModel::fill(std::int64_t chunk, LedgerRows rows)
{
    if (!m_isBrowsing || !m_asked.contains(chunk))
        return; // of another filter, or the ledger has grown meanwhile
    auto& entries = m_chunks[chunk];
    if (entries.size() > rows.entries.size())
        return; // an older answer that came late
    entries.clear();
    for (LedgerEntry& entry : rows.entries)
        entries.emplace(entry.sequence_id, std::move(entry));
    if (m_names.size() > kNamesKept)
        m_names.clear();
    m_names.merge(rows.names);
    if (std::ranges::find(m_lately, chunk) == m_lately.end())
        m_lately.push_back(chunk);
    if (std::ssize(m_lately) > kChunksKept) {
        m_chunks.remove(m_lately.front());
        m_asked.remove(m_lately.front());
        m_lately.erase(m_lately.begin());
    }
    const int top = rowOf(std::min(m_high, (chunk + 1) * kChunk - 1));
    const int bottom = rowOf(std::max(m_low, chunk * kChunk));
    if (top >= 0 && bottom >= 0)
        Q_EMIT dataChanged(index(top, 0), index(bottom, ColumnCount - 1));
}

void LedgerModel::giveUp(std::int64_t chunk) { m_asked.remove(chunk); }

std::int64_t LedgerModel::sequenceIdAt(int row) const
{
    return m_isBrowsing ? m_high - row : m_found.at(static_cast<std::size_t>(row)).sequence_id;
}

int LedgerModel::rowOf(std::int64_t sequenceId) const
{
    if (m_isBrowsing)
        return sequenceId < m_low || sequenceId > m_high ? -1 : static_cast<int>(m_high - sequenceId);
    const auto found = std::ranges::find(m_found, sequenceId, &LedgerEntry::sequence_id);
    return found == m_found.end() ? -1 : static_cast<int>(found - m_found.begin());
}

const LedgerEntry* LedgerModel::entryAt(int row) const
{
    if (!m_isBrowsing)
        return &m_found.at(static_cast<std::size_t>(row));
    const std::int64_t sequenceId = sequenceIdAt(row);
    const std::int64_t chunk = chunkOf(sequenceId);
    if (!m_asked.contains(chunk)) {
        m_asked.insert(chunk);
        Q_EMIT readWanted(chunk, std::max(m_first, chunk * kChunk), std::min(m_last, (chunk + 1) * kChunk - 1));
    }
    const auto known = m_chunks.constFind(chunk);
    if (known == m_chunks.cend())
        return nullptr;
    if (m_lately.back() != chunk)
        std::rotate(std::ranges::find(m_lately, chunk), std::next(std::ranges::find(m_lately, chunk)), m_lately.end());
    const auto entry = known->find(sequenceId);
    return entry == known->end() ? nullptr : &entry->second;
}

bool LedgerModel::isMissing(int row) const
{
    const std::int64_t sequenceId = sequenceIdAt(row);
    const auto known = m_chunks.constFind(chunkOf(sequenceId));
    return known != m_chunks.cend() && !known->empty() && known->rbegin()->first > sequenceId;
}

QString LedgerModel::nameOf(const LedgerEntry& entry) const
{
    if (!entry.employee_id)
        return {};
    const auto name = m_names.find(*entry.employee_id);
    return name == m_names.end() ? tr("Employee %1").arg(*entry.employee_id) : QString::fromStdString(name->second);
}

int LedgerModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_isBrowsing ? static_cast<int>(std::max<std::int64_t>(0, m_high - m_low + 1))
                        : static_cast<int>(m_found.size());
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Entry ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Entry:
        return tr("Entry");
    case Scanned:
        return tr("Time");
    case Person:
        return tr("Person");
    case Card:
        return tr("Card");
    case Device:
        return tr("Gate");
    case Event:
        return tr("Event");
    case Recorded:
        return tr("Recorded");
    default:
        return {};
    }
}

QString LedgerModel::textOf(const LedgerEntry& entry, int column) const
{
    switch (column) {
    case Entry:
        return number(entry.sequence_id);
    case Scanned:
        return localTime(entry.scan_timestamp);
    case Person:
        return nameOf(entry);
    case Card:
        return QString::fromStdString(entry.employee_rfid);
    case Device:
        return QString::fromStdString(entry.device_id);
    case Event:
        return eventWords(entry.event_type);
    case Recorded:
        return localTime(entry.created_at);
    default:
        return {};
    }
}

QVariant LedgerModel::decorationOf(const LedgerEntry& entry, int column, int role) const
{
    if (role == Qt::ToolTipRole && column == Scanned)
        return exactUtc(entry.scan_timestamp);
    if (role == Qt::ToolTipRole && column == Recorded)
        return exactUtc(entry.created_at);
    if (role == Qt::DecorationRole && column == Event)
        return icon(eventIcon(entry.event_type), Theme::colours().textMuted);
    return {};
}

QVariant LedgerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == Entry ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::DecorationRole && role != Qt::ForegroundRole)
        return {};
    const LedgerEntry* entry = entryAt(index.row());
    if (entry)
        return role == Qt::DisplayRole ? QVariant(textOf(*entry, index.column()))
                                       : decorationOf(*entry, index.column(), role);
    if (role == Qt::ForegroundRole)
        return Theme::colours().textMuted;
    if (role == Qt::DisplayRole)
        return index.column() == Entry  ? number(sequenceIdAt(index.row()))
               : isMissing(index.row()) ? tr("missing")
                                        : QStringLiteral("…");
    return {};
}

void LedgerModel::fetchMore(const QModelIndex&)
{
    if (std::exchange(m_hasMore, false) && !m_found.empty())
        Q_EMIT moreWanted(m_found.back().sequence_id);
}

} // namespace tapledger::ui
