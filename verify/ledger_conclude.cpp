// SPDX-License-Identifier: GPL-3.0-or-later
// What can be said of a ledger only when its last row is known (ledger format 11.2, step 4).
#include "ledger_check.h"

#include <algorithm>
#include <limits>
#include <set>

namespace tapverify {
namespace {

using Status = Checkpoint::Status;

constexpr std::int64_t kLatestSecond = 253'402'300'799; // of the year 9999

/// The largest valid checkpoint of a kind; 0 when there is none.
template <class Predicate>
std::int64_t largest(const std::vector<Checkpoint>& checkpoints, Predicate matches)
{
    std::int64_t size = 0;
    for (const Checkpoint& checkpoint : checkpoints) {
        if (checkpoint.valid() && matches(checkpoint))
            size = std::max(size, *checkpoint.size);
    }
    return size;
}

} // namespace

std::int64_t LedgerCheck::ledgerSize() const
{
    return m_chain.any() ? m_chain.lastSequence() - m_first + 1 : m_report.startSize;
}

std::int64_t LedgerCheck::numberOf(std::int64_t index) const
{
    constexpr std::int64_t max = std::numeric_limits<std::int64_t>::max();
    return index > max - m_first ? max : m_first + index;
}

LedgerReport LedgerCheck::finish()
{
    m_report.rowsBefore = m_chain.rowsBefore();
    if (m_chain.any()) {
        m_report.firstSequenceId = m_chain.firstSequence();
        m_report.lastSequenceId = m_chain.lastSequence();
        m_report.headHash = m_chain.headHash();
    }
    if (const Frontier* tree = m_tree->tree()) {
        m_report.tree = *tree;
        m_report.root = tree->root(m_sha);
    }
    m_report.offlineLate = m_times.offlineLate();
    m_report.signedTaps = m_devices.signedTaps();
    m_report.checkedSignatures = m_devices.checkedSignatures();
    if (m_inputs.ring) {
        concludeReceipts();
        concludeCheckpoints();
        concludeTruncation();
        concludeMismatch();
        concludeDeleted();
        concludeCadence();
        concludeAge();
    }
    concludeCoverage();
    m_report.checkpoints = m_checkpoints.all();
    return std::move(m_report);
}

void LedgerCheck::concludeReceipts()
{
    for (const auto& [sequence, index] : m_awaited) {
        if (sequence < numberOf(m_report.startSize))
            continue; // removed under a retention rule, not looked at here
        m_report.findings.add("RECEIPT_ENTRY_MISSING")
            .set("index", static_cast<std::int64_t>(index))
            .set("sequence_id", sequence);
    }
}

void LedgerCheck::concludeCheckpoints()
{
    bool any = false;
    for (Checkpoint& checkpoint : m_checkpoints.all()) {
        any = any || (checkpoint.valid() && checkpoint.source != Source::RestoredFrom);
        if (checkpoint.status != Status::Unchecked)
            continue;
        if (*checkpoint.size > ledgerSize()) {
            checkpoint.status = Status::BeyondLedger;
            continue;
        }
        m_report.findings.add("CHECKPOINT_UNCHECKED")
            .set("tree_size", *checkpoint.size)
            .set("source", toText(checkpoint.source));
    }
    if (!any)
        m_report.findings.add("NO_CHECKPOINT");
}

void LedgerCheck::concludeTruncation()
{
    const auto& all = m_checkpoints.all();
    const std::int64_t size = ledgerSize();
    const std::int64_t beyond = largest(all, [](const Checkpoint&) { return true; });
    if (beyond <= size)
        return;
    const std::int64_t internal = largest(all, [](const Checkpoint& c) { return c.source == Source::Internal; });
    const bool rollback = m_report.internalGiven && internal <= size;
    Finding& finding = m_report.findings.add(rollback ? "ROLLBACK" : "TAIL_TRUNCATED");
    finding.set("ledger_size", size).set("checkpoint_size", beyond).set("missing", beyond - size);
    finding.set("from_sequence_id", numberOf(size));
    if (rollback)
        finding.set("internal_checkpoint_size", internal);
}

void LedgerCheck::concludeMismatch()
{
    const auto& mismatch = m_checkpoints.mismatch();
    if (!mismatch)
        return;
    std::optional<std::int64_t> later;
    for (const Checkpoint& checkpoint : m_checkpoints.all()) {
        if (checkpoint.status == Status::Matched && *checkpoint.size > mismatch->size)
            later = std::min(later.value_or(*checkpoint.size), *checkpoint.size);
    }
    if (later) {
        m_report.findings.add("FORK")
            .set("tree_size", mismatch->size)
            .set("evidence", "later_checkpoint_matches_ledger")
            .set("consistent_with", *later);
        return;
    }
    m_report.findings.add("HISTORY_REWRITTEN")
        .set("from_sequence_id", numberOf(mismatch->matchedBelow))
        .set("to_sequence_id", numberOf(mismatch->size - 1))
        .set("chain_intact", json::boolean(!m_rewriteBroken));
}

void LedgerCheck::concludeDeleted()
{
    if (!m_report.internalGiven || !m_report.outsideGiven)
        return;
    std::set<std::int64_t> inside;
    std::set<std::int64_t> outside;
    for (const Checkpoint& checkpoint : m_checkpoints.all()) {
        if (checkpoint.status != Status::Matched)
            continue;
        if (checkpoint.source == Source::Internal)
            inside.insert(*checkpoint.size);
        else if (checkpoint.outside())
            outside.insert(*checkpoint.size);
    }
    for (const std::int64_t size : outside) {
        if (!inside.contains(size))
            m_report.findings.add("CHECKPOINT_DELETED").set("tree_size", size);
    }
}

void LedgerCheck::concludeCadence()
{
    if (!m_ring.maxEntriesBetweenCheckpoints || !m_report.internalGiven)
        return;
    const std::int64_t limit = *m_ring.maxEntriesBetweenCheckpoints;
    std::set<std::int64_t> sizes{ledgerSize()};
    for (const Checkpoint& checkpoint : m_checkpoints.all()) {
        if (checkpoint.valid() && checkpoint.source == Source::Internal)
            sizes.insert(*checkpoint.size);
    }
    std::int64_t after = m_report.startSize;
    for (const std::int64_t size : sizes) {
        if (size - after > limit)
            m_report.findings.add("SEAL_GAP").set("after_size", after).set("rows", size - after).set("limit", limit);
        after = std::max(after, size);
    }
}

void LedgerCheck::concludeAge()
{
    const auto limit = m_inputs.maxAge ? m_inputs.maxAge : m_ring.maxSecondsBetweenCheckpoints;
    if (!m_inputs.now || !limit)
        return;
    bool any = false;
    std::optional<std::int64_t> newest;
    const auto see = [&newest](std::int64_t time) {
        newest = std::max(newest.value_or(0), std::min(time, kLatestSecond));
    };
    for (const Checkpoint& checkpoint : m_checkpoints.all()) {
        if (!checkpoint.valid() || checkpoint.source == Source::RestoredFrom)
            continue;
        any = true;
        if (checkpoint.clockTime)
            see(*checkpoint.clockTime);
        for (const WitnessTime& witness : checkpoint.witnesses)
            see(witness.seconds);
        std::ranges::for_each(checkpoint.tokenTimes, see);
    }
    // Without any checkpoint NO_CHECKPOINT says it; checkpoints without any time show no sealing either.
    if (!any || (newest && *m_inputs.now - *newest <= *limit))
        return;
    const auto time = newest ? fromPosixSeconds(*newest) : std::nullopt;
    m_report.findings.add("CHECKPOINT_STALE")
        .set("newest", time ? json::text(iso(*time)) : json::Value{})
        .set("limit_seconds", *limit);
}

void LedgerCheck::concludeCoverage()
{
    const auto& all = m_checkpoints.all();
    m_report.matchedSize = largest(
        all, [](const Checkpoint& c) { return c.status == Status::Matched && c.source != Source::RestoredFrom; });
    m_report.anchoredSize =
        largest(all, [](const Checkpoint& c) { return c.status == Status::Matched && c.outside(); });
    const std::int64_t covered =
        std::max(m_report.startSize, m_report.outsideGiven ? m_report.anchoredSize : m_report.matchedSize);
    m_report.unanchoredRows = std::max<std::int64_t>(0, ledgerSize() - covered);
    if (m_report.unanchoredRows > 0) {
        m_report.findings.add("UNANCHORED_TAIL")
            .set("from_sequence_id", numberOf(covered))
            .set("rows", m_report.unanchoredRows);
    }
}

} // namespace tapverify
