// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "keyring.h"
#include "merkle.h"
#include "note.h"
#include "receipt.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tapverify {

/// A checkpoint as it was given: a note, or a record (ledger format 8.5) around one.
struct CheckpointInput
{
    std::string note;
    std::optional<json::Value> consistency;
    std::optional<std::string> token; ///< base64 of an RFC 3161 response
    std::string label;                ///< the file it is from; empty where there is none

    /// From a JSON record. What is no record gives an input whose note is malformed.
    static CheckpointInput fromRecord(const json::Value& record, std::string label);
};

/// Where a checkpoint is from.
enum class Source { Internal, External, Receipt, RestoredFrom };
std::string_view toText(Source source);

/// A checkpoint and what became of it.
struct Checkpoint
{
    enum class Status { Invalid, Unchecked, Matched, Mismatch, BeyondLedger, BeforeStart };

    Source source = Source::Internal;
    std::int64_t index = 0; ///< in its list, from 0
    std::string label;
    std::string reason; ///< why it is invalid
    std::optional<std::int64_t> size;
    Hash root{};
    Status status = Status::Unchecked;
    std::optional<std::int64_t> clockTime;
    std::vector<WitnessTime> witnesses;
    std::vector<std::int64_t> tokenTimes;
    bool tokenNotJudged = false;

    bool valid() const { return status != Status::Invalid; }
    bool outside() const { return source == Source::External || source == Source::Receipt; }
};

std::string_view toText(Checkpoint::Status status);

/// All checkpoints of a verification: checks each one, compares them with each other, and judges the tree's roots by
/// them (11.2).
class Checkpoints
{
public:
    Checkpoints(const KeyRing& ring, Findings& findings) : m_ring(ring), m_findings(findings) {}

    /// Checks the notes of one source. CHECKPOINT_INVALID, TIMESTAMP_INVALID, WITNESS_QUORUM.
    void add(Sha256& sha, Source source, const std::vector<CheckpointInput>& inputs);
    /// The checkpoint of a receipt, if it is valid.
    void addReceipt(const CheckedReceipt& receipt, std::int64_t index, const std::string& label);
    /// Compares them with each other: FORK of the same size, CONSISTENCY_INVALID.
    void compare(Sha256& sha);

    /// Makes them wait for the roots of a tree that begins with @p startSize leaves.
    void begin(std::int64_t startSize);
    /// Whether a checkpoint waits for the root of the tree of this size.
    bool waitsFor(std::int64_t size) const { return m_next < m_order.size() && sizeOf(m_next) <= size; }
    /// Compares them with the root at the next size; sizes must ascend. CHECKPOINT_MISMATCH.
    void judge(std::int64_t size, const Hash& root);

    const std::vector<Checkpoint>& all() const { return m_all; }
    std::vector<Checkpoint>& all() { return m_all; }

    /// The smallest size that does not match, and the largest that matches below it; what was before is 0.
    struct Mismatch
    {
        std::int64_t size = 0;
        std::int64_t matchedBelow = 0;
    };
    const std::optional<Mismatch>& mismatch() const { return m_mismatch; }

private:
    struct CarriedProof
    {
        std::size_t checkpoint = 0;
        std::optional<std::int64_t> oldSize;
        std::optional<std::vector<Hash>> proof;
    };

    std::int64_t sizeOf(std::size_t position) const { return *m_all[m_order[position]].size; }
    void checkToken(const CheckpointInput& input, const CheckedNote& note, Checkpoint& checkpoint);
    void findForks();
    std::string_view proofFault(Sha256& sha, const CarriedProof& carried) const;

    const KeyRing& m_ring;
    Findings& m_findings;
    std::vector<Checkpoint> m_all;
    std::vector<CarriedProof> m_proofs;
    std::map<std::int64_t, std::set<Hash>> m_signedRoots; ///< of valid ones, by size
    std::vector<std::size_t> m_order;                     ///< valid ones by size
    std::size_t m_next = 0;
    std::int64_t m_lastMatch = 0;
    std::optional<Mismatch> m_mismatch;
};

} // namespace tapverify
