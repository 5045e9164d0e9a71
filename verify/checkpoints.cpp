// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoints.h"

#include "consistency.h"
#include "text.h"
#include "timestamp_token.h"

#include <algorithm>

namespace tapverify {
namespace {

json::Value sizeValue(const std::optional<std::int64_t>& size) { return size ? json::number(*size) : json::Value{}; }

} // namespace

std::string_view toText(Source source)
{
    switch (source) {
    case Source::Internal:
        return "internal";
    case Source::External:
        return "external";
    case Source::Receipt:
        return "receipt";
    case Source::RestoredFrom:
        break;
    }
    return "restored_from";
}

std::string_view toText(Checkpoint::Status status)
{
    switch (status) {
    case Checkpoint::Status::Invalid:
        return "invalid";
    case Checkpoint::Status::Unchecked:
        return "unchecked";
    case Checkpoint::Status::Matched:
        return "matched";
    case Checkpoint::Status::Mismatch:
        return "mismatch";
    case Checkpoint::Status::BeyondLedger:
        return "beyond_ledger";
    case Checkpoint::Status::BeforeStart:
        break;
    }
    return "before_start";
}

CheckpointInput CheckpointInput::fromRecord(const json::Value& record, std::string label)
{
    CheckpointInput input;
    input.label = std::move(label);
    if (record.textAt("format") != "rfid-checkpoint/1")
        return input;
    input.note = record.textAt("note");
    if (const json::Value* consistency = record.find("consistency"))
        input.consistency = *consistency;
    if (const json::Value* token = record.find("tsr"))
        input.token = token->string() ? *token->string() : std::string("not a text");
    return input;
}

void Checkpoints::add(Sha256& sha, Source source, const std::vector<CheckpointInput>& inputs)
{
    for (const CheckpointInput& input : inputs) {
        const CheckedNote note = checkNote(sha, input.note, m_ring);
        Checkpoint checkpoint;
        checkpoint.source = source;
        checkpoint.index = &input - inputs.data();
        checkpoint.label = input.label;
        if (note.note) {
            checkpoint.size = note.note->size;
            checkpoint.root = note.note->root;
        }
        checkpoint.clockTime = note.clockTime;
        checkpoint.witnesses = note.witnesses;
        if (!note.valid()) {
            checkpoint.status = Checkpoint::Status::Invalid;
            checkpoint.reason = note.reason;
            Finding& finding = m_findings.add("CHECKPOINT_INVALID");
            finding.set("source", toText(source)).set("index", checkpoint.index);
            finding.set("tree_size", sizeValue(checkpoint.size)).set("reason", note.reason);
            if (!input.label.empty())
                finding.set("label", input.label);
        } else {
            checkToken(input, note, checkpoint);
            const auto have = static_cast<std::int64_t>(note.witnesses.size());
            if (source == Source::External && have < m_ring.witnessQuorum) {
                m_findings.add("WITNESS_QUORUM")
                    .set("tree_size", *checkpoint.size)
                    .set("have", have)
                    .set("need", m_ring.witnessQuorum);
            }
            if (input.consistency) {
                const json::Value* oldSize = input.consistency->find("old_size");
                m_proofs.push_back({m_all.size(), oldSize ? oldSize->integer() : std::nullopt,
                                    proofFromJson(input.consistency->find("proof"))});
            }
        }
        m_all.push_back(std::move(checkpoint));
    }
}

void Checkpoints::checkToken(const CheckpointInput& input, const CheckedNote& note, Checkpoint& checkpoint)
{
    if (!input.token)
        return;
    if (m_ring.tsaCaPem.empty()) {
        checkpoint.tokenNotJudged = true;
        return;
    }
    const auto der = fromBase64(*input.token);
    const auto time = der ? tokenTime(*der, note.bare, m_ring.tsaCaPem) : std::nullopt;
    if (time) {
        checkpoint.tokenTimes.push_back(*time);
        return;
    }
    m_findings.add("TIMESTAMP_INVALID")
        .set("source", toText(checkpoint.source))
        .set("index", checkpoint.index)
        .set("tree_size", *checkpoint.size);
}

void Checkpoints::addReceipt(const CheckedReceipt& receipt, std::int64_t index, const std::string& label)
{
    if (!receipt.checkpoint.valid() || !receipt.checkpoint.note)
        return;
    Checkpoint checkpoint;
    checkpoint.source = Source::Receipt;
    checkpoint.index = index;
    checkpoint.label = label;
    checkpoint.size = receipt.checkpoint.note->size;
    checkpoint.root = receipt.checkpoint.note->root;
    checkpoint.clockTime = receipt.checkpoint.clockTime;
    checkpoint.witnesses = receipt.checkpoint.witnesses;
    checkpoint.tokenTimes = receipt.tokenTimes;
    checkpoint.tokenNotJudged = receipt.tokensNotJudged > 0;
    const auto have = static_cast<std::int64_t>(checkpoint.witnesses.size());
    if (have < m_ring.witnessQuorum) {
        m_findings.add("WITNESS_QUORUM")
            .set("tree_size", *checkpoint.size)
            .set("have", have)
            .set("need", m_ring.witnessQuorum);
    }
    m_all.push_back(std::move(checkpoint));
}

void Checkpoints::compare(Sha256& sha)
{
    for (const Checkpoint& checkpoint : m_all) {
        if (checkpoint.valid())
            m_signedRoots[*checkpoint.size].insert(checkpoint.root);
    }
    findForks();
    for (const CarriedProof& carried : m_proofs) {
        const std::string_view fault = proofFault(sha, carried);
        if (fault.empty())
            continue;
        m_findings.add("CONSISTENCY_INVALID")
            .set("tree_size", *m_all[carried.checkpoint].size)
            .set("old_size", sizeValue(carried.oldSize))
            .set("reason", fault);
    }
}

void Checkpoints::findForks()
{
    for (const auto& [size, roots] : m_signedRoots) {
        if (roots.size() < 2)
            continue;
        json::Value::Array list;
        for (const Hash& root : roots)
            list.push_back(json::text(hexOf(root)));
        m_findings.add("FORK").set("tree_size", size).set("evidence", "same_size").set("roots", {std::move(list)});
    }
}

std::string_view Checkpoints::proofFault(Sha256& sha, const CarriedProof& carried) const
{
    const Checkpoint& checkpoint = m_all[carried.checkpoint];
    if (!carried.oldSize || *carried.oldSize < 0 || !carried.proof)
        return "the proof is damaged";
    if (*carried.oldSize > *checkpoint.size)
        return "the older checkpoint is larger";
    const auto leads = [&](const Hash& oldRoot) {
        return continues(sha, *carried.oldSize, oldRoot, *checkpoint.size, checkpoint.root, carried.proof);
    };
    const auto known = m_signedRoots.find(*carried.oldSize);
    const bool nothing = *carried.oldSize == 0;
    if (nothing ? !leads(sha.of({})) : known != m_signedRoots.end() && std::ranges::none_of(known->second, leads))
        return "the proof does not lead from the older checkpoint to this one";
    return ""; // with nothing to hold it against, a proof says nothing
}

void Checkpoints::begin(std::int64_t startSize)
{
    if (m_ring.restoredFrom) {
        m_findings.add("RESTORE_DECLARED")
            .set("origin", m_ring.restoredFrom->origin)
            .set("tree_size", m_ring.restoredFrom->size);
        Checkpoint checkpoint;
        checkpoint.source = Source::RestoredFrom;
        checkpoint.size = m_ring.restoredFrom->size;
        checkpoint.root = m_ring.restoredFrom->root;
        m_all.push_back(std::move(checkpoint));
    }
    for (Checkpoint& checkpoint : m_all) {
        if (!checkpoint.valid())
            continue;
        if (*checkpoint.size < startSize)
            checkpoint.status = Checkpoint::Status::BeforeStart;
        else
            m_order.push_back(static_cast<std::size_t>(&checkpoint - m_all.data()));
    }
    std::ranges::stable_sort(m_order, {}, [this](std::size_t i) { return *m_all[i].size; });
    m_lastMatch = startSize;
}

void Checkpoints::judge(std::int64_t size, const Hash& root)
{
    bool matched = false;
    bool mismatched = false;
    for (; m_next < m_order.size() && sizeOf(m_next) <= size; ++m_next) {
        Checkpoint& checkpoint = m_all[m_order[m_next]];
        if (*checkpoint.size < size)
            continue; // its size was passed over; it stays unchecked
        if (checkpoint.root == root) {
            checkpoint.status = Checkpoint::Status::Matched;
            matched = true;
            continue;
        }
        checkpoint.status = Checkpoint::Status::Mismatch;
        mismatched = true;
        m_findings.add("CHECKPOINT_MISMATCH")
            .set("tree_size", size)
            .set("source", toText(checkpoint.source))
            .set("signed_root", hexOf(checkpoint.root))
            .set("computed_root", hexOf(root));
    }
    if (mismatched && !m_mismatch)
        m_mismatch = Mismatch{size, m_lastMatch < size ? m_lastMatch : 0};
    if (matched)
        m_lastMatch = size;
}

} // namespace tapverify
