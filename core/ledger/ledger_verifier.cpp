// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_verifier.h"

#include "base/hex.h"
#include "base/json.h"

#include <algorithm>
#include <fmt/format.h>

namespace tapledger {
namespace {

KeyRing ringOf(const VerifierOptions& options)
{
    if (options.key_ring)
        return *options.key_ring;
    KeyRing ring;
    ring.first_sequence_id = options.first_sequence_id;
    ring.genesis_hash_chain = options.genesis_hash_chain;
    return ring;
}

ChainHead headOf(const VerifierOptions& options, const KeyRing& ring)
{
    if (options.resume)
        return {saturatingAdd(ring.first_sequence_id - 1, options.resume->frontier.frontier.size()),
                options.resume->frontier.prev_hash_chain, options.resume->last_created};
    if (options.start)
        return {saturatingAdd(ring.first_sequence_id - 1, options.start->frontier.size()),
                options.start->prev_hash_chain, Timestamp::earliest()};
    return {ring.first_sequence_id - 1, ring.genesis_hash_chain.empty() ? genesisHash() : ring.genesis_hash_chain,
            Timestamp::earliest()};
}

std::string jsonList(const std::vector<std::string>& texts)
{
    std::string out = "[";
    for (const std::string& text : texts)
        out += (out.size() > 1 ? "," : "") + json::quoted(text);
    return out + "]";
}

} // namespace

LedgerVerifier::LedgerVerifier(VerifierOptions options)
    : m_options(std::move(options)), m_ring(ringOf(m_options)), m_first(m_ring.first_sequence_id),
      m_preparer(preparer()), m_chain(headOf(m_options, m_ring)), m_book(m_ring, m_chain.findings())
{
    if (m_options.start)
        m_frontier = m_options.start->frontier;
    if (m_options.resume) {
        m_frontier = m_options.resume->frontier.frontier;
        m_chain.resume(*m_options.resume);
    }
}

void LedgerVerifier::find(const char* code, Finding::Severity severity, std::int64_t sequenceId, std::string members,
                          std::string message)
{
    m_chain.findings().find({code, severity, sequenceId, std::move(members), std::move(message)});
}

RowPreparer LedgerVerifier::preparer() const
{
    return RowPreparer(m_options.key_ring ? RowPreparer::Leaves::Wanted : RowPreparer::Leaves::Unwanted,
                       m_options.device_keys ? &*m_options.device_keys : nullptr);
}

void LedgerVerifier::supply(CheckpointSource source) { m_book.supply(source); }

void LedgerVerifier::addCheckpoint(CheckpointSource source, std::string_view record)
{
    addCheckpoint(source, checkRecord(record, m_ring));
}

void LedgerVerifier::addCheckpoint(CheckpointSource source, CheckedRecord record)
{
    if (m_options.key_ring)
        m_book.add(source, m_counts[static_cast<std::size_t>(source)]++, std::move(record));
}

void LedgerVerifier::addReceipt(std::string_view receipt)
{
    if (!m_options.key_ring)
        return;
    const std::int64_t index = m_receipts++;
    m_book.supply(CheckpointSource::Receipt);
    m_receiptHashes += m_sha.hex(receipt);
    auto check = verifyReceipt(receipt, m_ring);
    std::vector<std::string> reasons = check ? check->failures : std::vector<std::string>{"format"};
    if (!reasons.empty()) {
        std::string words;
        for (const std::string& reason : reasons)
            words += " " + explainReceiptFailure(reason);
        find("RECEIPT_INVALID", Finding::Severity::Error, 0,
             fmt::format("{{\"index\":{},\"reasons\":{}}}", index, jsonList(reasons)),
             fmt::format("receipt {} proves nothing.{}", index + 1, words));
    }
    if (!check || !check->note || check->note->fault)
        return;
    m_report.hasUnjudgedTokens |= check->has_unjudged_timestamps;
    CheckedRecord record{*check->note, {}, check->existed_by, false};
    m_book.add(CheckpointSource::Receipt, index, std::move(record));
    if (check->isValid())
        m_expected.emplace(check->leaf->entry.sequence_id, ExpectedReceipt{index, std::move(*check->leaf), false});
}

/// SHA-256 of what the first @p size entries were held against.
std::string LedgerVerifier::given(std::int64_t size) const
{
    std::string text = m_ring.toJson() + m_receiptHashes + (m_options.device_keys ? "keys" : "");
    for (const KnownCheckpoint& known : m_book.checkpoints()) {
        if (known.size < size && known.source != CheckpointSource::RestoredFrom)
            text += fmt::format("{} {} {}\n", toText(known.source), known.size, toBase64(known.root));
    }
    return Sha256().hex(text);
}

Result<void> LedgerVerifier::checkResumption() const
{
    if (!m_options.resume || m_options.resume->given == given(m_options.resume->frontier.frontier.size()))
        return {};
    return failure(
        ErrorCode::InvalidArgument,
        "the verification that is to go on was held against other checkpoints, receipts or keys; begin anew");
}

std::optional<VerifierState> LedgerVerifier::state() const
{
    const ChainReport& chain = m_chain.report();
    if (!m_options.key_ring || m_options.start || chain.hasErrors || m_frontier.size() == 0 ||
        m_frontier.size() != chain.rows)
        return std::nullopt;
    VerifierState state{{m_frontier, m_chain.lastHash()},
                        chain.first_sequence_id,
                        m_chain.lastCreated(),
                        chain.raw_erased,
                        chain.offline_late,
                        chain,
                        given(m_frontier.size())};
    state.found.counts.erase("RESTORE_DECLARED"); // is said anew by every run
    std::erase_if(state.found.findings, [](const Finding& finding) { return finding.code == "RESTORE_DECLARED"; });
    return state;
}

void LedgerVerifier::begin()
{
    m_isBegun = true;
    if (!m_options.key_ring)
        return;
    if (const auto& restored = m_ring.restored_from) {
        CheckedRecord record;
        record.note.checkpoint = {restored->origin, restored->size, restored->root};
        m_book.add(CheckpointSource::RestoredFrom, 0, std::move(record));
        find("RESTORE_DECLARED", Finding::Severity::Info, 0,
             fmt::format("{{\"origin\":{},\"tree_size\":{}}}", json::quoted(restored->origin), restored->size),
             fmt::format("this ledger continues {}, of which {} entries were restored from a backup", restored->origin,
                         restored->size));
    }
    m_book.close(m_frontier.size(),
                 m_options.resume ? CheckpointBook::Before::Compared : CheckpointBook::Before::Unknown);
    if (m_book.nextSize() == m_frontier.size())
        m_book.reach(m_frontier.root(m_sha));
    if (m_options.leaf_hashes)
        judgeLeafHashes();
}

void LedgerVerifier::judgeLeafHashes()
{
    // Level-0 hashes are believed up to the largest checkpoint that they lead to.
    const auto& hashes = *m_options.leaf_hashes;
    std::map<std::int64_t, std::vector<Sha256Digest>> roots;
    for (const KnownCheckpoint& known : m_book.checkpoints()) {
        const bool isCovered = known.size >= 1 && known.size <= static_cast<std::int64_t>(hashes.size());
        if (isCovered && known.status != KnownCheckpoint::Status::Invalid)
            roots[known.size].push_back(known.root);
    }
    Frontier tree;
    for (const auto& [size, signedRoots] : roots) {
        while (tree.size() < size)
            tree.append(m_sha, hashes[static_cast<std::size_t>(tree.size())]);
        if (std::ranges::find(signedRoots, tree.root(m_sha)) != signedRoots.end())
            m_committed = size;
    }
    if (m_committed == 0)
        find(
            "LEAF_HASHES_INVALID", Finding::Severity::Error, 0,
            fmt::format("{{\"reason\":\"{}\"}}", roots.empty() ? "no_checkpoint_covers_them" : "no_checkpoint_matches"),
            "the list of entry fingerprints that was supplied agrees with no checkpoint, so it was not used");
}

void LedgerVerifier::add(const LedgerEntry& entry)
{
    PreparedRow row;
    m_preparer.prepare(entry, {}, row); // the chain is followed below, where the row before is known
    add(entry, row);
}

void LedgerVerifier::add(std::span<const LedgerEntry> entries, std::span<const PreparedRow> rows)
{
    for (std::size_t i = 0; i < entries.size() && i < rows.size(); ++i)
        add(entries[i], rows[i]);
}

void LedgerVerifier::add(const LedgerEntry& entry, const PreparedRow& row)
{
    if (!m_isBegun)
        begin();
    const auto placement = m_chain.add(entry, row);
    if (!placement.isKept)
        return;
    if (row.device != PreparedRow::DeviceFault::None)
        checkDevice(entry, row);
    if (!m_options.key_ring)
        return;
    const std::int64_t index = entry.sequence_id - m_first;
    if (placement.isBroken)
        m_book.noteBreak(index);
    if (!row.fault)
        checkAnchors(index, entry);
    if (!m_expected.empty())
        compareReceipts(entry, row);
    placeLeaf(index, entry.sequence_id, row);
}

void LedgerVerifier::appendLeaf(const Sha256Digest& hash)
{
    m_frontier.append(m_sha, hash);
    if (m_frontier.size() == m_book.nextSize())
        m_book.reach(m_frontier.root(m_sha));
}

void LedgerVerifier::placeLeaf(std::int64_t index, std::int64_t sequenceId, const PreparedRow& row)
{
    const auto committed = [&](std::int64_t i) -> const Sha256Digest& {
        return (*m_options.leaf_hashes)[static_cast<std::size_t>(i)];
    };
    if (index < m_committed && !row.fault && committed(index) != row.leaf)
        find("ENTRY_ALTERED", Finding::Severity::Error, sequenceId,
             fmt::format("{{\"sequence_id\":{},\"committed_leaf\":\"{}\",\"found_leaf\":\"{}\"}}", sequenceId,
                         toHex(committed(index)), toHex(row.leaf)),
             fmt::format("entry {} is not the one that was sealed: this very entry was altered", sequenceId));
    // A hole can be filled with hashes that a checkpoint confirms; behind any other the tree cannot be computed.
    while (m_isTreeKnown && m_frontier.size() < index) {
        m_isTreeKnown = m_frontier.size() < m_committed;
        if (m_isTreeKnown)
            appendLeaf(committed(m_frontier.size()));
    }
    if (!m_isTreeKnown)
        return;
    if (!row.fault)
        appendLeaf(row.leaf);
    else if (index < m_committed)
        appendLeaf(committed(index));
    else
        m_isTreeKnown = false;
}

void LedgerVerifier::checkAnchors(std::int64_t index, const LedgerEntry& entry)
{
    constexpr std::int64_t kMicros = 1'000'000;
    const auto bounds = m_book.boundsAt(index);
    const std::int64_t created = entry.created_at.microseconds();
    const std::int64_t n = entry.sequence_id;
    const auto tell = [&](const char* which, std::int64_t limit, const char* words) {
        const std::string iso = Timestamp(limit * kMicros).iso();
        find("ANCHOR_TIME", Finding::Severity::Error, n,
             fmt::format("{{\"sequence_id\":{},\"created_at\":\"{}\",\"{}\":\"{}\"}}", n, entry.created_at.iso(), which,
                         iso),
             fmt::format(
                 "entry {} claims to have been received at {}, {} {}: the time was altered, or the server's clock "
                 "was wrong",
                 n, entry.created_at.iso(), words, iso));
    };
    if (bounds.notAfter && created > (*bounds.notAfter + m_options.slack) * kMicros)
        tell("not_after", *bounds.notAfter, "but somebody independent confirmed that it existed at");
    if (bounds.notBefore && created < (*bounds.notBefore - m_options.slack) * kMicros)
        tell("not_before", *bounds.notBefore, "but a witness had not seen it in the ledger at");
}

void LedgerVerifier::checkDevice(const LedgerEntry& entry, const PreparedRow& row)
{
    using enum Finding::Severity;
    const std::int64_t n = entry.sequence_id;
    const std::string members = fmt::format("\"sequence_id\":{},\"device_id\":{}", n, json::quoted(entry.device_id));
    switch (row.device) {
    case PreparedRow::DeviceFault::None:
        break;
    case PreparedRow::DeviceFault::SignatureInvalid:
        find("DEVICE_SIG_INVALID", Error, n, fmt::format("{{{}}}", members),
             fmt::format("entry {} bears a signature that reader {} did not make", n, entry.device_id));
        break;
    case PreparedRow::DeviceFault::KeySwapped: {
        const std::string recorded = deviceEvidence(entry.raw_payload).recorded_key.value_or(std::string());
        const auto* known = m_options.device_keys->find(entry.device_id, n, recorded);
        find("DEVICE_KEY_SWAPPED", Error, n,
             fmt::format("{{{},\"recorded\":{},\"registry\":\"{}\"}}", members, json::quoted(recorded),
                         known ? known->key->fingerprint() : std::string()),
             fmt::format(
                 "entry {} was recorded with another key of reader {} than the one that is registered for it: the "
                 "registry was changed",
                 n, entry.device_id));
        break;
    }
    case PreparedRow::DeviceFault::KeyUnknown:
        find("DEVICE_KEY_UNKNOWN", Warning, n, fmt::format("{{{}}}", members),
             fmt::format("entry {} is signed by reader {}, whose key is not known here", n, entry.device_id));
        break;
    }
}

void LedgerVerifier::compareReceipts(const LedgerEntry& entry, const PreparedRow& row)
{
    const std::int64_t n = entry.sequence_id;
    const auto [begin, end] = m_expected.equal_range(n);
    for (auto it = begin; it != end; ++it) {
        ExpectedReceipt& expected = it->second;
        expected.isSeen = true;
        std::vector<std::string> fields;
        if (row.fault) {
            fields.push_back(row.fault->field);
        } else {
            const auto raw = rawSha256(m_sha, entry.raw_payload);
            fields = differingMembers(expected.leaf, {entry, raw.value_or(std::string())});
        }
        if (fields.empty())
            continue;
        std::string words;
        for (const std::string& field : fields)
            words += (words.empty() ? "" : ", ") + field;
        find(
            "RECEIPT_ENTRY_ALTERED", Finding::Severity::Error, n,
            fmt::format("{{\"index\":{},\"sequence_id\":{},\"fields\":{}}}", expected.index, n, jsonList(fields)),
            fmt::format("entry {} was altered: somebody holds a valid receipt for it that shows another {}", n, words));
    }
}

void LedgerVerifier::findMissingReceipts()
{
    const std::int64_t before = m_options.resume  ? m_options.resume->frontier.frontier.size()
                                : m_options.start ? m_options.start->frontier.size()
                                                  : 0;
    const std::int64_t start = saturatingAdd(m_first, before);
    for (const auto& [n, expected] : m_expected) {
        if (expected.isSeen || n < start)
            continue;
        find("RECEIPT_ENTRY_MISSING", Finding::Severity::Error, n,
             fmt::format("{{\"index\":{},\"sequence_id\":{}}}", expected.index, n),
             fmt::format("entry {} is missing, though somebody holds a valid receipt for it", n));
    }
}

void LedgerVerifier::findTail(std::int64_t ledgerSize)
{
    m_report.matched_size = m_book.matchedSize();
    m_report.anchored_size = m_book.anchoredSize();
    m_report.hasOutsideSource = m_book.isOutsideSupplied();
    const std::int64_t covered = m_report.hasOutsideSource ? m_report.anchored_size : m_report.matched_size;
    m_report.unanchored_rows = std::max(std::int64_t{0}, ledgerSize - covered);
    if (m_report.unanchored_rows == 0)
        return;
    const std::int64_t from = saturatingAdd(m_first, covered);
    find("UNANCHORED_TAIL", Finding::Severity::Info, from,
         fmt::format("{{\"from_sequence_id\":{},\"rows\":{}}}", from, m_report.unanchored_rows),
         fmt::format(
             "the entries from number {} on ({}) are not yet covered by a checkpoint {}: until they are, they could "
             "be changed unnoticed",
             from, m_report.unanchored_rows,
             m_report.hasOutsideSource ? "kept outside" : "that agrees with the ledger"));
}

const LedgerReport& LedgerVerifier::finish()
{
    if (m_isFinished)
        return m_report;
    m_isFinished = true;
    if (!m_isBegun)
        begin();
    if (m_options.key_ring) {
        const std::int64_t ledgerSize = m_chain.lastSequenceId() - m_first + 1;
        m_book.classify(ledgerSize, m_first);
        const auto limit = m_options.max_age ? m_options.max_age : m_ring.max_seconds_between_checkpoints;
        if (m_options.now && limit)
            m_book.checkAge(*m_options.now, *limit);
        findMissingReceipts();
        findTail(ledgerSize);
        m_report.hasTree = true;
        m_report.origin = m_ring.origin;
        m_report.tree_size = m_frontier.size();
        if (m_frontier.size() == ledgerSize && !m_chain.lastHash().empty())
            m_report.frontier = FrontierState{m_frontier, m_chain.lastHash()};
        m_report.root = m_frontier.root(m_sha);
        m_report.checkpoints = m_book.listed();
        m_report.checkpoint_counts = m_book.counts();
    }
    m_report.chain = m_chain.report();
    return m_report;
}

} // namespace tapledger
