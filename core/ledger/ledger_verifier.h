// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/chain_verifier.h"
#include "ledger/checkpoint_book.h"
#include "ledger/device_keys.h"
#include "ledger/key_ring.h"
#include "ledger/merkle.h"
#include "ledger/receipt.h"
#include "ledger/verifier_state.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger {

/// What a verification is given besides rows, checkpoints and receipts (ledger format 11.1).
struct VerifierOptions
{
    /// Without one only form, numbering and chain are checked, and the report claims no more.
    std::optional<KeyRing> key_ring;
    std::int64_t first_sequence_id = 1;  ///< without a key ring
    std::string genesis_hash_chain;      ///< without a key ring; empty: 64 zeros
    std::optional<FrontierState> start;  ///< what comes before the first row was removed, or is not of interest
    std::optional<VerifierState> resume; ///< instead of start: what comes before was verified in an earlier run
    std::optional<std::int64_t> now;     ///< POSIX seconds; nothing: whether sealing goes on is not asked
    std::optional<std::int64_t> max_age; ///< seconds; instead of the key ring's promise
    std::int64_t slack = 120;            ///< seconds by which an anchor's time and a receive time may disagree
    /// Level-0 hashes from an export, from entry index 0 on. Believed as far as a checkpoint confirms them; they must
    /// outlive the verifier.
    std::optional<std::span<const Sha256Digest>> leaf_hashes;
    std::optional<DeviceKeys> device_keys;
};

/// What a verification found and what it covered (11.4).
struct LedgerReport
{
    ChainReport chain;    ///< with all findings
    bool hasTree = false; ///< false without a key ring: then nothing below is filled
    std::string origin;
    std::int64_t tree_size = 0; ///< as far as the tree could be computed
    Sha256Digest root{};
    std::optional<FrontierState> frontier; ///< what to go on from; nothing when a row is missing or malformed
    std::int64_t matched_size = 0;         ///< of the largest checkpoint that the ledger agrees with
    std::int64_t anchored_size = 0;        ///< of the largest one from outside
    std::int64_t unanchored_rows = 0;
    bool hasOutsideSource = false;
    bool hasUnjudgedTokens = false;           ///< receipts hold tokens, and the key ring names no authority
    std::vector<KnownCheckpoint> checkpoints; ///< as CheckpointBook::listed()
    CheckpointBook::Counts checkpoint_counts; ///< all of them

    /// What the verdict means and what it does not, in a sentence or two for a person.
    std::string statement() const;
    /// The report as JSON (rfid-verify-report/1).
    std::string toJson() const;
};

/// Verifies a ledger: form, numbering, chain, tree, checkpoints, receipts, clocks and devices (section 11). Checkpoints
/// and receipts come first, then the rows in ascending order. Memory is what the checkpoints need, and a little more.
///
/// Rows may come prepared: `RowPreparer` does the hashing, on other threads if there are any, and this class what has
/// to be done in order.
class LedgerVerifier
{
public:
    explicit LedgerVerifier(VerifierOptions options);
    LedgerVerifier(const LedgerVerifier&) = delete;
    LedgerVerifier& operator=(const LedgerVerifier&) = delete;

    /// A source of checkpoints that was supplied, even if it holds none.
    void supply(CheckpointSource source);
    /// The record as stored, JSON; whatever is wrong with it becomes a finding.
    void addCheckpoint(CheckpointSource source, std::string_view record);
    void addCheckpoint(CheckpointSource source, CheckedRecord record);
    /// A receipt, JSON.
    void addReceipt(std::string_view receipt);

    /// No more checkpoints and receipts. InvalidArgument when a verification is to go on that was held against others:
    /// then it must begin anew.
    Result<void> checkResumption() const;
    /// What a later run can go on from; nothing without a key ring, or once something is wrong.
    std::optional<VerifierState> state() const;

    /// Makes something that prepares rows as this verifier needs them. It must not outlive the verifier.
    RowPreparer preparer() const;
    /// What the first row is prepared with.
    const std::string& hashBefore() const { return m_chain.lastHash(); }

    void add(const LedgerEntry& entry);
    void add(const LedgerEntry& entry, const PreparedRow& row);
    void add(std::span<const LedgerEntry> entries, std::span<const PreparedRow> rows);

    /// No more rows. Everything is in the report then; before it holds what was found so far.
    const LedgerReport& finish();
    const ChainReport& soFar() const { return m_chain.report(); }

private:
    struct ExpectedReceipt
    {
        std::int64_t index = 0;
        Leaf leaf;
        bool isSeen = false;
    };

    void find(const char* code, Finding::Severity severity, std::int64_t sequenceId, std::string members,
              std::string message);
    std::string given(std::int64_t size) const;
    void begin();
    void judgeLeafHashes();
    void placeLeaf(std::int64_t index, std::int64_t sequenceId, const PreparedRow& row);
    void appendLeaf(const Sha256Digest& hash);
    void checkAnchors(std::int64_t index, const LedgerEntry& entry);
    void checkDevice(const LedgerEntry& entry, const PreparedRow& row);
    void compareReceipts(const LedgerEntry& entry, const PreparedRow& row);
    void findMissingReceipts();
    void findTail(std::int64_t ledgerSize);

    const VerifierOptions m_options;
    const KeyRing m_ring; ///< the options', or one without keys
    const std::int64_t m_first;
    Sha256 m_sha;
    RowPreparer m_preparer;
    ChainVerifier m_chain;
    CheckpointBook m_book;
    Frontier m_frontier;
    std::int64_t m_committed = 0; ///< so many level-0 hashes are confirmed by a checkpoint
    bool m_isTreeKnown = true;    ///< false behind a row that is missing or malformed
    bool m_isBegun = false;
    bool m_isFinished = false;
    std::int64_t m_counts[4] = {}; ///< of checkpoints by source
    std::int64_t m_receipts = 0;
    std::string m_receiptHashes;
    std::multimap<std::int64_t, ExpectedReceipt> m_expected; ///< by sequence_id
    LedgerReport m_report;
};

} // namespace tapledger
