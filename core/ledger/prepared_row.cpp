// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/prepared_row.h"

#include "base/hex.h"
#include "base/json.h"
#include "ledger/device_signature.h"
#include "ledger/payload.h"

namespace tapledger {

bool isChained(std::string_view column)
{
    return column == "employee_rfid" || column == "device_id" || column == "event_type" || column == "scan_timestamp" ||
           column == "sequence_id";
}

DeviceEvidence deviceEvidence(std::string_view rawPayload)
{
    DeviceEvidence evidence;
    const auto payload = json::parse(rawPayload);
    if (!payload)
        return evidence;
    if (const json::Value* seq = payload->find("device_seq"))
        evidence.device_seq = seq->integer();
    const json::Value* server = payload->find("_srv");
    const json::Value* key = server ? server->find("device_key") : nullptr;
    if (key && key->string())
        evidence.recorded_key = *key->string();
    return evidence;
}

void RowPreparer::prepare(const LedgerEntry& entry, std::string_view previousHash, PreparedRow& row)
{
    row = {};
    row.fault = checkColumns(entry);
    PayloadFacts facts;
    if (!row.fault) {
        auto read = canonicalPayload(entry.raw_payload, m_canonical);
        if (read)
            facts = std::move(*read);
        else
            row.fault = FormFault{"raw_payload", std::move(read.error().message)};
    }
    row.hasHash = !row.fault || isLowerHex(entry.hash_chain, 64);
    row.isOffline = facts.isOffline;
    row.isErased = !facts.erased_sha256.empty();

    const bool isLinkable = !row.fault || !isChained(row.fault->field);
    if (isLinkable && !previousHash.empty()) {
        m_hash.clear();
        appendHex(m_hash, m_sha.update(m_texts.chain(previousHash, entry)).finish());
        row.link = m_hash == entry.hash_chain ? PreparedRow::Link::Follows : PreparedRow::Link::Broken;
    }
    if (row.fault)
        return;
    if (m_leaves == Leaves::Wanted) {
        if (previousHash.empty())
            m_texts.chain({}, entry); // its parts
        m_hash.clear();
        if (row.isErased)
            m_hash = facts.erased_sha256;
        else
            appendHex(m_hash, m_sha.update(m_canonical).finish());
        row.leaf = m_sha.update(m_texts.leaf(entry, m_hash)).finish();
    }
    if (m_keys && !row.isErased) // which key was in force, and what was signed, went with the payload
        row.device = checkDevice(entry);
}

void RowPreparer::prepare(std::span<const LedgerEntry> entries, std::string_view previousHash,
                          std::vector<PreparedRow>& rows)
{
    rows.resize(entries.size());
    if (!isLowerHex(previousHash, 64))
        previousHash = {};
    for (std::size_t i = 0; i < entries.size(); ++i) {
        prepare(entries[i], previousHash, rows[i]);
        previousHash = rows[i].hasHash ? std::string_view(entries[i].hash_chain) : std::string_view();
    }
}

PreparedRow::DeviceFault RowPreparer::checkDevice(const LedgerEntry& entry) const
{
    using enum PreparedRow::DeviceFault;
    const DeviceEvidence evidence = deviceEvidence(entry.raw_payload);
    if (!entry.device_signature && !evidence.recorded_key)
        return None;
    const auto* known = m_keys->find(entry.device_id, entry.sequence_id, evidence.recorded_key.value_or(std::string()));
    if (!known)
        return entry.device_signature ? KeyUnknown : None;
    if (evidence.recorded_key && *evidence.recorded_key != known->key->fingerprint())
        return KeySwapped;
    if (!entry.device_signature)
        return None;
    const std::string message = deviceSignatureMessage(entry.device_id, evidence.device_seq, entry.employee_rfid,
                                                       entry.event_type, entry.scan_timestamp);
    return known->key->verify(message, *entry.device_signature) ? None : SignatureInvalid;
}

} // namespace tapledger
