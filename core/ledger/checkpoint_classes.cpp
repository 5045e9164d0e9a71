// SPDX-License-Identifier: GPL-3.0-or-later
// What the checkpoints of a verification mean (ledger format 11.2 and 11.3).
#include "ledger/checkpoint_book.h"

#include "base/timestamp.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <tuple>

namespace tapledger {
namespace {

using Status = KnownCheckpoint::Status;

std::string rowsWords(std::int64_t count) { return count == 1 ? "1 entry" : fmt::format("{} entries", count); }

std::string iso(std::int64_t seconds) { return Timestamp(seconds * 1'000'000).iso(); }

} // namespace

void CheckpointBook::findForks()
{
    for (const auto& [size, roots] : m_roots) {
        if (roots.size() < 2)
            continue;
        find("FORK", Finding::Severity::Error, 0,
             fmt::format("{{\"tree_size\":{},\"evidence\":\"same_size\",\"roots\":{}}}", size, proofToJson(roots)),
             fmt::format("two genuine checkpoints over {} contradict each other: whoever holds the key signed two "
                         "histories. Keep both; together they are the proof",
                         rowsWords(size)));
    }
}

void CheckpointBook::classify(std::int64_t ledgerSize, std::int64_t firstSequenceId)
{
    findUnchecked(ledgerSize);
    findRewrite(firstSequenceId);
    findBeyond(ledgerSize, firstSequenceId);
    findDeleted();
    findSealGaps(ledgerSize);
    const bool isNothing = std::ranges::none_of(m_known, [](const KnownCheckpoint& known) {
        return known.status != Status::Invalid && known.status != Status::BeforeStart;
    });
    if (isNothing)
        find("NO_CHECKPOINT", Finding::Severity::Warning, 0, "{}",
             "there is no valid checkpoint to compare the ledger with: nothing shows that it was not rewritten");
}

void CheckpointBook::findUnchecked(std::int64_t ledgerSize)
{
    std::set<std::pair<std::int64_t, CheckpointSource>> told;
    for (const std::size_t i : m_order) {
        KnownCheckpoint& known = m_known[i];
        if (known.status != Status::Pending)
            continue;
        known.status = known.size > ledgerSize ? Status::BeyondEnd : Status::Unchecked;
        if (known.status == Status::BeyondEnd || !told.emplace(known.size, known.source).second)
            continue;
        find("CHECKPOINT_UNCHECKED", Finding::Severity::Warning, 0,
             fmt::format("{{\"tree_size\":{},\"source\":\"{}\"}}", known.size, toText(known.source)),
             fmt::format(
                 "the checkpoint over {} could not be compared, because entries before it are missing or damaged",
                 rowsWords(known.size)));
    }
}

void CheckpointBook::findRewrite(std::int64_t firstSequenceId)
{
    if (!m_rewrite)
        return;
    const Rewrite& rewrite = *m_rewrite;
    const auto later = std::ranges::find_if(m_order, [&](std::size_t i) {
        return m_known[i].status == Status::Matches && m_known[i].size > rewrite.mismatch;
    });
    if (later != m_order.end()) {
        const std::int64_t matching = m_known[*later].size;
        find("FORK", Finding::Severity::Error, 0,
             fmt::format("{{\"tree_size\":{},\"evidence\":\"later_checkpoint_matches_ledger\",\"consistent_with\":{}}}",
                         rewrite.mismatch, matching),
             fmt::format("a genuine checkpoint over {} contradicts the ledger, and one over {} agrees with it: whoever "
                         "holds the key signed two histories",
                         rowsWords(rewrite.mismatch), rowsWords(matching)));
        return;
    }
    const std::int64_t from = saturatingAdd(firstSequenceId, rewrite.match);
    const std::int64_t to = saturatingAdd(firstSequenceId - 1, rewrite.mismatch);
    find("HISTORY_REWRITTEN", Finding::Severity::Error, from,
         fmt::format("{{\"from_sequence_id\":{},\"to_sequence_id\":{},\"chain_intact\":{}}}", from, to,
                     !rewrite.isChainBroken),
         fmt::format(
             "something among entries {} to {} was altered, removed or added after it had been sealed; {}", from, to,
             rewrite.isChainBroken
                 ? "the chain is broken there too"
                 : "the chain looks intact, so its hashes were recomputed, or what was altered is not part of it"));
}

void CheckpointBook::findBeyond(std::int64_t ledgerSize, std::int64_t firstSequenceId)
{
    std::int64_t largest = 0;
    std::int64_t largestInternal = 0;
    for (const KnownCheckpoint& known : m_known) {
        if (known.status == Status::Invalid)
            continue;
        largest = std::max(largest, known.size);
        if (known.source == CheckpointSource::Internal)
            largestInternal = std::max(largestInternal, known.size);
    }
    if (largest <= ledgerSize)
        return;
    const std::int64_t missing = largest - ledgerSize;
    const std::int64_t from = saturatingAdd(firstSequenceId, ledgerSize);
    const std::string members =
        fmt::format("\"ledger_size\":{},\"checkpoint_size\":{},\"missing\":{},\"from_sequence_id\":{}", ledgerSize,
                    largest, missing, from);
    if (isSupplied(CheckpointSource::Internal) && largestInternal <= ledgerSize) {
        find("ROLLBACK", Finding::Severity::Error, from,
             fmt::format("{{{},\"internal_checkpoint_size\":{}}}", members, largestInternal),
             fmt::format("the whole database is an earlier state: the newest {}, from number {}, and the checkpoints "
                         "stored with them are missing, though they were sealed",
                         rowsWords(missing), from));
    } else {
        find("TAIL_TRUNCATED", Finding::Severity::Error, from, fmt::format("{{{}}}", members),
             fmt::format("the newest {}, from number {}, are missing, though they were sealed", rowsWords(missing),
                         from));
    }
}

void CheckpointBook::findDeleted()
{
    if (!isSupplied(CheckpointSource::Internal) || !isOutsideSupplied())
        return;
    std::set<std::int64_t> inside;
    std::set<std::int64_t> outside;
    for (const KnownCheckpoint& known : m_known) {
        if (known.status == Status::Matches && known.isOutside())
            outside.insert(known.size);
        if (known.status == Status::Matches && known.source == CheckpointSource::Internal)
            inside.insert(known.size);
    }
    for (const std::int64_t size : outside) {
        if (inside.contains(size))
            continue;
        find("CHECKPOINT_DELETED", Finding::Severity::Error, 0, fmt::format("{{\"tree_size\":{}}}", size),
             fmt::format("the checkpoint over {} is known outside and agrees with the ledger, but is no longer stored "
                         "with it: somebody deleted it",
                         rowsWords(size)));
    }
}

void CheckpointBook::findSealGaps(std::int64_t ledgerSize)
{
    if (!m_ring.max_entries_between_checkpoints || !isSupplied(CheckpointSource::Internal))
        return;
    const std::int64_t limit = *m_ring.max_entries_between_checkpoints;
    // What another incarnation sealed, or what lies before the start, is not this one's to seal.
    std::int64_t after = std::max(m_startSize, m_ring.restored_from ? m_ring.restored_from->size : 0);
    std::set<std::int64_t> sizes{ledgerSize};
    for (const KnownCheckpoint& known : m_known) {
        if (known.source == CheckpointSource::Internal && known.status != Status::Invalid && known.size < ledgerSize)
            sizes.insert(known.size);
    }
    for (const std::int64_t size : sizes) {
        if (size - after > limit)
            find("SEAL_GAP", Finding::Severity::Warning, 0,
                 fmt::format("{{\"after_size\":{},\"rows\":{},\"limit\":{}}}", after, size - after, limit),
                 fmt::format("after {} the next {} were not sealed, though one seal for every {} is promised: sealing "
                             "had stopped, or checkpoints were deleted",
                             rowsWords(after), rowsWords(size - after), limit));
        after = std::max(after, size);
    }
}

void CheckpointBook::checkAge(std::int64_t now, std::int64_t limit)
{
    std::optional<std::int64_t> newest;
    bool isValid = false;
    for (const KnownCheckpoint& known : m_known) {
        if (known.status == Status::Invalid || known.source == CheckpointSource::RestoredFrom)
            continue;
        isValid = true;
        if (known.clock_time)
            newest = std::max(newest.value_or(*known.clock_time), *known.clock_time);
        for (const Cosignature& witness : known.witnesses)
            newest = std::max(newest.value_or(witness.time), witness.time);
    }
    // Without any checkpoint NO_CHECKPOINT says it all.
    if (!isValid || (newest && now - *newest <= limit))
        return;
    find("CHECKPOINT_STALE", Finding::Severity::Warning, 0,
         fmt::format("{{\"newest\":{},\"limit_seconds\":{}}}", newest ? fmt::format("\"{}\"", iso(*newest)) : "null",
                     limit),
         newest ? fmt::format("the newest checkpoint is of {}; one every {} s is promised, so sealing has stopped",
                              iso(*newest), limit)
                : std::string("no checkpoint says when it was made, so nothing shows that sealing goes on"));
}

CheckpointBook::Counts CheckpointBook::counts() const
{
    Counts counts;
    for (const KnownCheckpoint& known : m_known)
        ++counts[{known.source, known.status}];
    return counts;
}

std::vector<KnownCheckpoint> CheckpointBook::listed() const
{
    std::vector<KnownCheckpoint> listed;
    const KnownCheckpoint* lastPlain = nullptr;
    Counts counts;
    for (const KnownCheckpoint& known : m_known) {
        const bool isPlain = known.source == CheckpointSource::Internal && known.status == Status::Matches;
        if (++counts[{known.source, known.status}] <= (isPlain ? 1 : Findings::kListedPerCode))
            listed.push_back(known);
        else if (isPlain)
            lastPlain = &known;
    }
    if (lastPlain)
        listed.push_back(*lastPlain);
    return listed;
}

std::int64_t CheckpointBook::matchedSize() const
{
    std::int64_t size = 0;
    for (const KnownCheckpoint& known : m_known)
        size = known.status == Status::Matches ? std::max(size, known.size) : size;
    return size;
}

std::int64_t CheckpointBook::anchoredSize() const
{
    std::int64_t size = 0;
    for (const KnownCheckpoint& known : m_known)
        size = known.status == Status::Matches && known.isOutside() ? std::max(size, known.size) : size;
    return size;
}

} // namespace tapledger
