// SPDX-License-Identifier: GPL-3.0-or-later
// Taking checkpoints in and comparing them with the growing tree; what it all means is in checkpoint_classes.cpp.
#include "ledger/checkpoint_book.h"

#include "base/timestamp.h"
#include "ledger/merkle.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>

namespace tapledger {
namespace {

constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();

std::string sourceWords(CheckpointSource source)
{
    switch (source) {
    case CheckpointSource::Internal:
        return "a checkpoint stored with the ledger";
    case CheckpointSource::External:
        return "a checkpoint kept outside";
    case CheckpointSource::Receipt:
        return "the checkpoint of a receipt";
    case CheckpointSource::RestoredFrom:
        return "the last checkpoint of the ledger that this one continues";
    }
    return "a checkpoint";
}

std::string faultWords(NoteFault fault)
{
    switch (fault) {
    case NoteFault::Malformed:
        return "it is damaged or is none";
    case NoteFault::Origin:
        return "it belongs to another ledger";
    case NoteFault::BadSignature:
        return "it was altered after it was signed, or the signature is forged";
    case NoteFault::UnknownKey:
        return "it is not signed with the key of this ledger";
    case NoteFault::KeyOutOfRange:
        return "it is signed with a key that was not in use for that part of the ledger";
    }
    return "it is not valid";
}

} // namespace

std::int64_t saturatingAdd(std::int64_t a, std::int64_t b) { return a > kNever - b ? kNever : a + b; }

std::string_view toText(CheckpointSource source)
{
    switch (source) {
    case CheckpointSource::Internal:
        return "internal";
    case CheckpointSource::External:
        return "external";
    case CheckpointSource::Receipt:
        return "receipt";
    case CheckpointSource::RestoredFrom:
        return "restored_from";
    }
    return "internal";
}

std::string_view toText(KnownCheckpoint::Status status)
{
    switch (status) {
    case KnownCheckpoint::Status::Pending:
        return "pending";
    case KnownCheckpoint::Status::Matches:
        return "match";
    case KnownCheckpoint::Status::Mismatch:
        return "mismatch";
    case KnownCheckpoint::Status::Unchecked:
        return "unchecked";
    case KnownCheckpoint::Status::BeyondEnd:
        return "beyond_end";
    case KnownCheckpoint::Status::BeforeStart:
        return "before_start";
    case KnownCheckpoint::Status::Invalid:
        return "invalid";
    }
    return "pending";
}

void CheckpointBook::find(const char* code, Finding::Severity severity, std::int64_t sequenceId, std::string members,
                          std::string message)
{
    m_findings.find({code, severity, sequenceId, std::move(members), std::move(message)});
}

void CheckpointBook::supply(CheckpointSource source) { m_supplied[static_cast<std::size_t>(source)] = true; }

bool CheckpointBook::isSupplied(CheckpointSource source) const { return m_supplied[static_cast<std::size_t>(source)]; }

bool CheckpointBook::isOutsideSupplied() const
{
    return isSupplied(CheckpointSource::External) || isSupplied(CheckpointSource::Receipt);
}

void CheckpointBook::add(CheckpointSource source, std::int64_t index, CheckedRecord record)
{
    using enum Finding::Severity;
    supply(source);
    KnownCheckpoint known{source,
                          index,
                          record.note.checkpoint.size,
                          record.note.checkpoint.root,
                          KnownCheckpoint::Status::Pending,
                          record.note.clock_time,
                          record.token_time,
                          std::move(record.note.witnesses)};
    const std::int64_t size = known.size;
    const std::string place =
        fmt::format("\"source\":\"{}\",\"index\":{},\"tree_size\":{}", toText(source), index, size);
    if (record.note.fault) {
        known.status = KnownCheckpoint::Status::Invalid;
        known.witnesses.clear();
        known.clock_time.reset();
        m_known.push_back(std::move(known));
        find("CHECKPOINT_INVALID", Error, 0, fmt::format("{{{},\"reason\":\"{}\"}}", place, toText(*record.note.fault)),
             fmt::format("{} (number {} of its kind) cannot be relied on: {}", sourceWords(source), index + 1,
                         faultWords(*record.note.fault)));
        return;
    }
    if (record.hasBadToken)
        find("TIMESTAMP_INVALID", Error, 0, fmt::format("{{{}}}", place),
             fmt::format("the timestamp authority's confirmation of the checkpoint over {} entries is not genuine, or "
                         "belongs to another checkpoint",
                         size));
    const auto have = static_cast<std::int64_t>(known.witnesses.size());
    if (known.isOutside() && have < m_ring.witness_quorum)
        find("WITNESS_QUORUM", Error, 0,
             fmt::format("{{\"tree_size\":{},\"have\":{},\"need\":{},\"source\":\"{}\",\"index\":{}}}", size, have,
                         m_ring.witness_quorum, toText(source), index),
             fmt::format("{} over {} entries was confirmed by {} independent witnesses; {} are required",
                         sourceWords(source), size, have, m_ring.witness_quorum));
    if (source != CheckpointSource::RestoredFrom) {
        auto& roots = m_roots[size];
        if (std::ranges::find(roots, known.root) == roots.end())
            roots.push_back(known.root);
    }
    if (record.consistency) {
        WaitingProof waiting{size, known.root, record.consistency->old_size,
                             record.consistency->proof.value_or(Proof{})};
        if (!record.consistency->proof)
            find("CONSISTENCY_INVALID", Error, 0,
                 fmt::format("{{\"tree_size\":{},\"old_size\":{},\"reason\":\"malformed\"}}", size, waiting.old_size),
                 fmt::format("the proof that the ledger of {} entries contains the one of {} unchanged is damaged",
                             size, waiting.old_size));
        else if (!isProved(waiting))
            m_waiting.push_back(std::move(waiting));
    }
    m_known.push_back(std::move(known));
}

bool CheckpointBook::isProved(const WaitingProof& w) const
{
    if (w.old_size == 0)
        return w.proof.empty();
    const auto older = m_roots.find(w.old_size);
    if (older == m_roots.end())
        return false;
    Sha256 sha;
    return std::ranges::any_of(older->second, [&](const Sha256Digest& oldRoot) {
        return checkConsistency(sha, w.old_size, w.size, oldRoot, w.root, w.proof);
    });
}

void CheckpointBook::close(std::int64_t startSize, Before before)
{
    m_startSize = before == Before::Unknown ? startSize : 0;
    m_lastMatch = startSize;
    for (const WaitingProof& w : m_waiting) {
        // Without a note of the old size there is nothing to hold the proof against.
        const bool isJudged = w.old_size <= 0 || w.old_size > w.size || m_roots.contains(w.old_size);
        if (!isJudged || isProved(w))
            continue;
        find("CONSISTENCY_INVALID", Finding::Severity::Error, 0,
             fmt::format("{{\"tree_size\":{},\"old_size\":{},\"reason\":\"proof\"}}", w.size, w.old_size),
             fmt::format("a checkpoint does not prove that the ledger of {} entries contains the one of {} unchanged",
                         w.size, w.old_size));
    }
    m_waiting.clear();
    findForks();
    makeBounds();
    for (std::size_t i = 0; i < m_known.size(); ++i) {
        KnownCheckpoint& known = m_known[i];
        if (known.status != KnownCheckpoint::Status::Pending)
            continue;
        if (known.size < startSize)
            known.status =
                before == Before::Unknown ? KnownCheckpoint::Status::BeforeStart : KnownCheckpoint::Status::Matches;
        else
            m_order.push_back(i);
    }
    std::ranges::stable_sort(m_order, {}, [this](std::size_t i) { return m_known[i].size; });
    m_nextSize = m_order.empty() ? kNever : m_known[m_order.front()].size;
}

void CheckpointBook::reach(const Sha256Digest& root)
{
    const std::int64_t size = m_nextSize;
    bool matches = false;
    for (; m_next < m_order.size() && m_known[m_order[m_next]].size == size; ++m_next) {
        KnownCheckpoint& known = m_known[m_order[m_next]];
        const bool isSame = known.root == root;
        known.status = isSame ? KnownCheckpoint::Status::Matches : KnownCheckpoint::Status::Mismatch;
        matches |= isSame;
        if (isSame)
            continue;
        if (!m_rewrite) {
            // A mismatch at the very start leaves no rows in between: then what came before is what was changed.
            m_rewrite = Rewrite{size, size > m_lastMatch ? m_lastMatch : 0, m_isBrokenSinceMatch};
        }
        find("CHECKPOINT_MISMATCH", Finding::Severity::Error, 0,
             fmt::format(
                 "{{\"tree_size\":{},\"source\":\"{}\",\"index\":{},\"signed_root\":\"{}\",\"computed_root\":\"{}\"}}",
                 size, toText(known.source), known.index, toBase64(known.root), toBase64(root)),
             fmt::format("the first {} entries are not the ones that were sealed: {} shows another fingerprint", size,
                         sourceWords(known.source)));
    }
    if (matches) {
        m_lastMatch = size;
        m_isBrokenSinceMatch = false;
    }
    m_nextSize = m_next < m_order.size() ? m_known[m_order[m_next]].size : kNever;
}

void CheckpointBook::noteBreak(std::int64_t index)
{
    // The link of the first row behind a mismatch shows whether the last one before it had its hash recomputed.
    if (!m_rewrite)
        m_isBrokenSinceMatch = true;
    else if (index <= m_rewrite->mismatch)
        m_rewrite->isChainBroken = true;
}

void CheckpointBook::makeBounds()
{
    const auto earliest = [](const KnownCheckpoint& known) {
        std::optional<std::int64_t> time = known.token_time;
        for (const Cosignature& witness : known.witnesses)
            time = std::min(time.value_or(witness.time), witness.time);
        return time;
    };
    for (const KnownCheckpoint& known : m_known) {
        if (const auto time = earliest(known))
            m_notAfter.emplace_back(known.size, *time);
        for (const Cosignature& witness : known.witnesses)
            m_notBefore.emplace_back(known.size, witness.time);
    }
    std::ranges::sort(m_notAfter);
    for (std::size_t i = m_notAfter.size(); i-- > 1;)
        m_notAfter[i - 1].second = std::min(m_notAfter[i - 1].second, m_notAfter[i].second);
    std::ranges::sort(m_notBefore);
    for (std::size_t i = 1; i < m_notBefore.size(); ++i)
        m_notBefore[i].second = std::max(m_notBefore[i].second, m_notBefore[i - 1].second);
}

CheckpointBook::Bounds CheckpointBook::boundsAt(std::int64_t index)
{
    while (m_afterAt < m_notAfter.size() && m_notAfter[m_afterAt].first <= index)
        ++m_afterAt;
    while (m_beforeAt < m_notBefore.size() && m_notBefore[m_beforeAt].first <= index)
        ++m_beforeAt;
    Bounds bounds;
    if (m_afterAt < m_notAfter.size())
        bounds.notAfter = m_notAfter[m_afterAt].second;
    if (m_beforeAt > 0)
        bounds.notBefore = m_notBefore[m_beforeAt - 1].second;
    return bounds;
}

} // namespace tapledger
