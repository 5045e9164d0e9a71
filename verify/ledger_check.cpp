// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_check.h"

#include "text.h"

#include <algorithm>

namespace tapverify {

Result<StartFrontier> StartFrontier::parse(const json::Value& document)
{
    const json::Value* size = document.find("size");
    const json::Value* hashes = document.find("hashes");
    const std::string_view previous = document.textAt("prev_hash_chain");
    std::vector<Hash> roots;
    bool good = size && size->integer() && *size->integer() >= 0 && hashes && hashes->array() &&
                isLowerHex(previous, kHashLength);
    for (std::size_t i = 0; good && i < hashes->array()->size(); ++i) {
        const std::string* text = (*hashes->array())[i].string();
        const auto hash = text ? hashFromHex(*text) : std::nullopt;
        good = hash.has_value();
        if (good)
            roots.push_back(*hash);
    }
    StartFrontier start;
    if (good) {
        start.tree = Frontier(*size->integer(), std::move(roots));
        start.previousHash = previous;
    }
    if (!good || !start.tree.isWellFormed())
        return Error{"a start needs size, hashes (one for each set bit of the size) and prev_hash_chain"};
    return start;
}

LedgerCheck::LedgerCheck(const LedgerInputs& inputs)
    : m_inputs(inputs), m_ring(inputs.ring ? *inputs.ring : m_noRing),
      m_first(inputs.ring ? inputs.ring->firstSequenceId : inputs.firstSequenceId),
      m_checkpoints(m_ring, m_report.findings),
      m_chain(m_sha, m_report.findings, numberOf(inputs.start ? inputs.start->tree.size() : 0),
              inputs.start ? inputs.start->previousHash : m_ring.genesisHashChain),
      m_times(m_report.findings), m_devices(inputs.deviceKeys, m_report.findings)
{
    m_report.origin = m_ring.origin;
    m_report.ringGiven = inputs.ring != nullptr;
    m_report.internalGiven = inputs.internal.has_value();
    m_report.outsideGiven = inputs.external.has_value() || !inputs.receipts.empty();
    m_report.deviceKeysGiven = inputs.deviceKeys != nullptr;
    m_report.startSize = inputs.start ? inputs.start->tree.size() : 0;

    if (inputs.ring) {
        if (inputs.internal)
            m_checkpoints.add(m_sha, Source::Internal, *inputs.internal);
        if (inputs.external)
            m_checkpoints.add(m_sha, Source::External, *inputs.external);
        addReceipts(inputs.receipts);
        m_checkpoints.compare(m_sha);
        m_checkpoints.begin(m_report.startSize);
        m_times.setAnchors(m_checkpoints.all(), inputs.slack);
    }
    m_tree = std::make_unique<TreeCheck>(m_sha, m_report.findings, inputs.start ? inputs.start->tree : Frontier(),
                                         inputs.ring ? &m_checkpoints : nullptr);
    if (inputs.ring && inputs.leafHashes)
        m_tree->setLeafHashes(*inputs.leafHashes);
    m_tree->begin();
    watchRewrite();
}

void LedgerCheck::addReceipts(const std::vector<ReceiptInput>& inputs)
{
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        CheckedReceipt receipt = checkReceipt(m_sha, inputs[i].document, m_ring);
        const auto index = static_cast<std::int64_t>(i);
        if (!receipt.valid()) {
            json::Value::Array reasons;
            for (const std::string& failure : receipt.failures)
                reasons.push_back(json::text(failure));
            Finding& finding = m_report.findings.add("RECEIPT_INVALID");
            finding.set("index", index).set("reasons", {std::move(reasons)});
            if (!inputs[i].label.empty())
                finding.set("label", inputs[i].label);
        } else {
            m_awaited.emplace(receipt.leaf->sequenceId, i);
        }
        m_checkpoints.addReceipt(receipt, index, inputs[i].label);
        m_report.receipts.push_back(std::move(receipt));
    }
}

void LedgerCheck::add(const Row& row)
{
    ++m_report.rows;
    const bool beforeFirst =
        !m_chain.any() && row.usable("sequence_id") && row.leaf.sequenceId < numberOf(m_report.startSize);
    if (!beforeFirst)
        addFaults(row);
    if (!m_chain.add(row))
        return;
    const std::int64_t index = row.leaf.sequenceId - m_first;
    m_tree->add(index, row);
    m_times.add(index, row);
    watchRewrite();
    compareReceipts(row);
    if (!row.leafUsable())
        return;
    m_devices.add(row);
    if (row.payload.erased) {
        ++m_report.rawErased;
        m_report.findings.add("RAW_ERASED").set("sequence_id", row.leaf.sequenceId);
    } else if (row.hasEmployeeColumn && row.payload.hasEmployee && row.employeeId != row.payload.employeeId) {
        ++m_report.employeeDiffers;
    }
}

void LedgerCheck::addFaults(const Row& row)
{
    for (const FormFault& fault : row.faults) {
        m_report.findings.add("ROW_MALFORMED")
            .set("row", row.number)
            .set("sequence_id", row.usable("sequence_id") ? json::number(row.leaf.sequenceId) : json::Value{})
            .set("field", fault.field)
            .set("reason", fault.reason);
    }
}

void LedgerCheck::compareReceipts(const Row& row)
{
    const auto [from, to] = m_awaited.equal_range(row.leaf.sequenceId);
    for (auto it = from; it != to; ++it) {
        std::vector<std::string> names = differingMembers(*m_report.receipts[it->second].leaf, row.leaf);
        for (const FormFault& fault : row.faults) {
            const std::string name = fault.field == "raw_payload" ? "raw_sha256" : fault.field;
            if (std::ranges::find(names, name) == names.end())
                names.push_back(name);
        }
        if (names.empty())
            continue;
        std::ranges::sort(names);
        json::Value::Array fields;
        for (const std::string& name : names)
            fields.push_back(json::text(name));
        m_report.findings.add("RECEIPT_ENTRY_ALTERED")
            .set("index", static_cast<std::int64_t>(it->second))
            .set("sequence_id", row.leaf.sequenceId)
            .set("fields", {std::move(fields)});
    }
    m_awaited.erase(from, to);
}

void LedgerCheck::watchRewrite()
{
    const auto& mismatch = m_checkpoints.mismatch();
    if (!mismatch)
        return;
    // A link that is broken may be the fault of the entry before, so the one after the rewritten part counts too.
    const std::int64_t from = numberOf(mismatch->matchedBelow);
    const std::int64_t to = numberOf(mismatch->size);
    const std::int64_t broken = m_chain.lastBreak();
    const bool within = m_rewriteSeen ? broken == to : broken >= from;
    m_rewriteBroken = m_rewriteBroken || within;
    m_rewriteSeen = true;
}

} // namespace tapverify
