// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain_check.h"
#include "checkpoints.h"
#include "device_keys.h"
#include "finding.h"
#include "keyring.h"
#include "receipt.h"
#include "row.h"
#include "time_check.h"
#include "tree_check.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tapverify {

/// Where a verification begins that does not begin with the first entry (ledger format 13.6).
struct StartFrontier
{
    Frontier tree;
    std::string previousHash;

    /// Reads `{"size","hashes","prev_hash_chain"}`.
    static Result<StartFrontier> parse(const json::Value& document);
};

struct ReceiptInput
{
    json::Value document;
    std::string label; ///< the file it is from; empty where there is none
};

/// Everything a verification is given beside the rows (11.1).
struct LedgerInputs
{
    const KeyRing* ring = nullptr;                        ///< without one, only form, numbering and chain are checked
    std::optional<std::vector<CheckpointInput>> internal; ///< nothing: that source was not given
    std::optional<std::vector<CheckpointInput>> external;
    std::vector<ReceiptInput> receipts;
    LeafHashSource* leafHashes = nullptr;
    const DeviceKeys* deviceKeys = nullptr;
    std::optional<StartFrontier> start;
    std::int64_t firstSequenceId = 1;   ///< where there is no ring that says it
    std::optional<std::int64_t> now;    ///< POSIX seconds
    std::optional<std::int64_t> maxAge; ///< seconds; before what the ring promises
    std::int64_t slack = 120;           ///< seconds, of 8.8
};

/// What a verification found (11.4).
struct LedgerReport
{
    Findings findings;
    std::string origin;

    std::int64_t rows = 0;
    std::int64_t rowsBefore = 0; ///< of other software, before the log's first: not checked
    std::optional<std::int64_t> firstSequenceId;
    std::optional<std::int64_t> lastSequenceId;
    std::string headHash;
    std::optional<Frontier> tree; ///< nothing when it could not be computed to the end
    Hash root{};
    std::int64_t startSize = 0; ///< entries that a start frontier stood for

    bool ringGiven = false;
    bool internalGiven = false;
    bool outsideGiven = false;
    std::int64_t matchedSize = 0;
    std::int64_t anchoredSize = 0;
    std::int64_t unanchoredRows = 0;
    std::int64_t rawErased = 0;
    std::int64_t offlineLate = 0;
    bool deviceKeysGiven = false;
    std::int64_t signedTaps = 0;
    std::int64_t checkedSignatures = 0;
    std::int64_t employeeDiffers = 0; ///< rows whose employee column is not what their payload says

    std::vector<Checkpoint> checkpoints;
    std::vector<CheckedReceipt> receipts;
};

/// Verifies a ledger row by row, in memory that does not grow with the rows (section 11).
class LedgerCheck
{
public:
    explicit LedgerCheck(const LedgerInputs& inputs);

    void add(const Row& row);
    /// What was found; call once, after the last row.
    LedgerReport finish();

private:
    void addReceipts(const std::vector<ReceiptInput>& inputs);
    void addFaults(const Row& row);
    void compareReceipts(const Row& row);
    void watchRewrite();

    // In ledger_conclude.cpp: what can be said only at the end.
    void concludeReceipts();
    void concludeCheckpoints();
    void concludeTruncation();
    void concludeMismatch();
    void concludeDeleted();
    void concludeCadence();
    void concludeAge();
    void concludeCoverage();
    std::int64_t ledgerSize() const;
    /// The number of the entry at a place of the tree.
    std::int64_t numberOf(std::int64_t index) const;

    const LedgerInputs& m_inputs;
    KeyRing m_noRing;
    const KeyRing& m_ring;
    std::int64_t m_first;
    Sha256 m_sha;
    LedgerReport m_report;
    Checkpoints m_checkpoints;
    ChainCheck m_chain;
    TimeCheck m_times;
    DeviceCheck m_devices;
    std::unique_ptr<TreeCheck> m_tree;
    std::multimap<std::int64_t, std::size_t> m_awaited; ///< valid receipts by their entry
    bool m_rewriteSeen = false;
    bool m_rewriteBroken = false; ///< links within the rewritten part are broken too
};

} // namespace tapverify
