// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/checkpoint_record.h"
#include "ledger/finding.h"
#include "ledger/key_ring.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tapledger {

/// Where a checkpoint was kept. Internal: with the ledger. The others its owner cannot change.
enum class CheckpointSource { Internal, External, Receipt, RestoredFrom };
std::string_view toText(CheckpointSource source);

/// The sum, or the largest integer where that is too small: sizes come from files.
std::int64_t saturatingAdd(std::int64_t a, std::int64_t b);

/// A checkpoint that takes part in a verification, and how it compares.
struct KnownCheckpoint
{
    enum class Status {
        Pending, ///< not yet reached
        Matches,
        Mismatch,
        Unchecked,   ///< rows are missing or malformed before it
        BeyondEnd,   ///< covers more entries than there are
        BeforeStart, ///< verification began behind it
        Invalid,     ///< not the log's
    };

    CheckpointSource source = CheckpointSource::Internal;
    std::int64_t index = 0; ///< in what was supplied of that source
    std::int64_t size = 0;
    Sha256Digest root{};
    Status status = Status::Pending;
    std::optional<std::int64_t> clock_time;
    std::optional<std::int64_t> token_time;
    std::vector<Cosignature> witnesses;

    bool isOutside() const { return source == CheckpointSource::External || source == CheckpointSource::Receipt; }
};
std::string_view toText(KnownCheckpoint::Status status);

/// The checkpoints of a verification: which hold, which contradict each other, and which the ledger agrees with (11.2).
class CheckpointBook
{
public:
    CheckpointBook(const KeyRing& ring, Findings& findings) : m_ring(ring), m_findings(findings) {}

    /// Takes a record in, in any order of sizes. @p index is its place among those of its source.
    void add(CheckpointSource source, std::int64_t index, CheckedRecord record);
    /// A source was supplied, though it may hold nothing.
    void supply(CheckpointSource source);

    /// What became of the entries before the first row: nobody looked, or they were compared in an earlier run.
    enum class Before { Unknown, Compared };
    /// No more records: looks for forks and wrong proofs. @p startSize entries come before the first row.
    void close(std::int64_t startSize, Before before = Before::Unknown);

    /// The next size that the tree must be compared at; the largest integer when there is none.
    std::int64_t nextSize() const { return m_nextSize; }
    /// The ledger's tree has now as many leaves as nextSize().
    void reach(const Sha256Digest& root);
    /// The chain does not follow at the row of that index.
    void noteBreak(std::int64_t index);

    /// No more rows: classifies. @p ledgerSize is the place after the last row.
    void classify(std::int64_t ledgerSize, std::int64_t firstSequenceId);
    /// CHECKPOINT_STALE, if the newest signed time is more than @p limit seconds before @p now.
    void checkAge(std::int64_t now, std::int64_t limit);

    /// The times that bound when an entry can have been received (8.8), POSIX seconds.
    struct Bounds
    {
        std::optional<std::int64_t> notAfter;
        std::optional<std::int64_t> notBefore;
    };
    /// For rows of ascending index.
    Bounds boundsAt(std::int64_t index);

    bool isSupplied(CheckpointSource source) const;
    bool isOutsideSupplied() const;
    /// The largest matching size of any source, and of those from outside; 0 for none.
    std::int64_t matchedSize() const;
    std::int64_t anchoredSize() const;
    const std::vector<KnownCheckpoint>& checkpoints() const { return m_known; }

    /// How many there are, by source and status.
    using Counts = std::map<std::pair<CheckpointSource, KnownCheckpoint::Status>, std::int64_t>;
    Counts counts() const;
    /// Those that a report shows, however many there are: of the stored ones that match the first and the last, of all
    /// others the first hundred of each source and status.
    std::vector<KnownCheckpoint> listed() const;

private:
    struct WaitingProof
    {
        std::int64_t size = 0;
        Sha256Digest root{};
        std::int64_t old_size = 0;
        Proof proof;
    };
    struct Rewrite
    {
        std::int64_t mismatch = 0; ///< smallest mismatching size
        std::int64_t match = 0;    ///< largest matching one below, or the start
        bool isChainBroken = false;
    };

    void find(const char* code, Finding::Severity severity, std::int64_t sequenceId, std::string members,
              std::string message);
    bool isProved(const WaitingProof& proof) const;
    void findForks();
    void makeBounds();
    void findBeyond(std::int64_t ledgerSize, std::int64_t firstSequenceId);
    void findRewrite(std::int64_t firstSequenceId);
    void findUnchecked(std::int64_t ledgerSize);
    void findDeleted();
    void findSealGaps(std::int64_t ledgerSize);

    const KeyRing& m_ring;
    Findings& m_findings;
    Sha256 m_sha;
    std::vector<KnownCheckpoint> m_known;
    std::map<std::int64_t, std::vector<Sha256Digest>> m_roots; ///< of valid notes, by size
    std::vector<WaitingProof> m_waiting;
    std::vector<std::size_t> m_order; ///< of those to compare, by size
    std::size_t m_next = 0;           ///< in m_order
    std::int64_t m_nextSize = 0;
    std::int64_t m_startSize = 0; ///< what comes before was not looked at
    std::int64_t m_lastMatch = 0;
    bool m_isBrokenSinceMatch = false;
    std::optional<Rewrite> m_rewrite;
    bool m_supplied[4] = {};
    std::vector<std::pair<std::int64_t, std::int64_t>> m_notAfter;  ///< size, earliest time of it and all larger ones
    std::vector<std::pair<std::int64_t, std::int64_t>> m_notBefore; ///< size, latest time of it and all smaller ones
    std::size_t m_afterAt = 0;
    std::size_t m_beforeAt = 0;
};

} // namespace tapledger
