// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sha256.h"
#include "ledger/entry.h"

#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <vector>

namespace tapledger {

/// One thing that is not as it must be (ledger format 11.3).
struct Finding
{
    enum class Severity { Info, Warning, Error };

    std::string code; ///< ROW_MALFORMED, HEAD_MISSING, SEQ_GAP, SEQ_DUPLICATE, SEQ_DISORDER, CHAIN_BREAK, …
    Severity severity = Severity::Error;
    std::int64_t sequence_id = 0;
    std::string members; ///< the further members of the finding as a JSON object
    std::string message; ///< in plain words
};

std::string_view toText(Finding::Severity severity);

/// What a verification of the chain found (11.4, as far as it goes without keys and checkpoints).
struct ChainReport
{
    std::int64_t rows = 0;
    std::int64_t first_sequence_id = 0;
    std::int64_t last_sequence_id = 0;
    std::string head_hash;
    std::int64_t offline_late = 0; ///< late taps excused because the reader said it had been offline
    std::int64_t raw_erased = 0;
    std::map<std::string, std::int64_t> counts; ///< by code, all of them
    std::vector<Finding> findings;              ///< at most 100 a code
    bool hasErrors = false;
    bool hasWarnings = false;

    /// `fail` with any error, else `warn` with any warning, else `ok`.
    std::string verdict() const;
    /// The report as JSON (rfid-verify-report/1).
    std::string toJson() const;
};

/// Follows entries in ascending sequence and checks form, numbering and chain (11.2), in constant memory.
class ChainVerifier
{
public:
    /// @param before what stands before the first entry that will come: the genesis, or the entry before a range.
    explicit ChainVerifier(ChainHead before);

    void add(const LedgerEntry& entry);
    const ChainReport& report() const { return m_report; }

private:
    void find(std::string code, Finding::Severity severity, std::int64_t sequenceId, std::string members,
              std::string message);
    void checkLink(const LedgerEntry& entry);
    bool checkFork(const LedgerEntry& entry);
    void checkTimes(const LedgerEntry& entry, bool offline);

    Sha256 m_sha;
    ChainReport m_report;
    std::int64_t m_lastSequence;
    std::string m_lastHash; ///< empty when the row before had none that can be used
    Timestamp m_lastCreated = Timestamp::earliest();
    std::deque<std::pair<std::int64_t, std::string>> m_recentHashes; ///< the last 64, to recognise two writers
};

} // namespace tapledger
