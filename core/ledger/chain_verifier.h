// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sha256.h"
#include "ledger/entry.h"
#include "ledger/finding.h"
#include "ledger/prepared_row.h"
#include "ledger/verifier_state.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace tapledger {

/// What a verification of the chain found (ledger format 11.4, as far as it goes without keys and checkpoints).
struct ChainReport : Findings
{
    std::int64_t rows = 0;
    std::int64_t first_sequence_id = 0;
    std::int64_t last_sequence_id = 0;
    std::string head_hash;
    std::int64_t offline_late = 0; ///< late taps excused because the reader said it had been offline
    std::int64_t raw_erased = 0;

    /// The report as JSON (rfid-verify-report/1).
    std::string toJson() const;
};

/// Follows entries in ascending sequence and checks form, numbering, chain and clocks (11.2), in constant memory.
class ChainVerifier
{
public:
    /// @param before what stands before the first entry that will come: the genesis, or the entry before a range.
    explicit ChainVerifier(ChainHead before);
    /// Before the first row: the entry before it was verified in an earlier run.
    void resume(const VerifierState& state);

    /// What became of a row.
    struct Placement
    {
        bool isKept = false;   ///< false: a number that was there already, or one out of order
        bool isBroken = false; ///< its hash does not follow from the one before
    };
    Placement add(const LedgerEntry& entry);
    /// The same for a row that was prepared with the hash of the row before it.
    Placement add(const LedgerEntry& entry, const PreparedRow& row);
    void add(std::span<const LedgerEntry> entries, std::span<const PreparedRow> rows);

    const ChainReport& report() const { return m_report; }
    /// Where who verifies more than the chain adds what it finds.
    Findings& findings() { return m_report; }
    std::int64_t lastSequenceId() const { return m_lastSequence; }
    Timestamp lastCreated() const { return m_lastCreated; }
    /// Empty when the last entry had none that can be used.
    const std::string& lastHash() const { return m_lastHash; }

private:
    struct RecentHash
    {
        std::int64_t sequence_id = 0; ///< 0: nothing there
        std::string hash;
    };

    void find(const char* code, Finding::Severity severity, std::int64_t sequenceId, std::string members,
              std::string message);
    bool checkNumber(const LedgerEntry& entry, const PreparedRow& row);
    bool checkLink(const LedgerEntry& entry, const PreparedRow& row);
    bool follows(const LedgerEntry& entry, const PreparedRow& row);
    bool checkFork(const LedgerEntry& entry);
    void checkTimes(const LedgerEntry& entry, bool offline);

    Sha256 m_sha;
    RowPreparer m_preparer{RowPreparer::Leaves::Unwanted};
    ChainReport m_report;
    std::int64_t m_lastSequence;
    std::string m_lastHash; ///< empty when the row before had none that can be used
    Timestamp m_lastCreated = Timestamp::earliest();
    bool m_isStarted = false;
    bool m_isLastKept = true;                  ///< what a row was prepared with is the row before
    std::array<RecentHash, 64> m_recentHashes; ///< a ring, to recognise two writers
    std::size_t m_nextRecent = 0;
};

} // namespace tapledger
