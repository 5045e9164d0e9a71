// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/entry.h"

#include "base/hex.h"
#include "base/json.h"
#include "ledger/payload.h"

#include <fmt/format.h>

namespace tapledger {
namespace {

constexpr std::size_t kHashLength = 64;

std::optional<FormFault> checkText(std::string_view field, std::string_view text, std::size_t maxLength)
{
    const auto length = json::codePointCount(text);
    if (!length)
        return FormFault{std::string(field), "not valid UTF-8, or holds U+0000"};
    if (*length == 0 || *length > maxLength)
        return FormFault{std::string(field), fmt::format("must have 1 to {} characters", maxLength)};
    return std::nullopt;
}

} // namespace

std::string genesisHash() { return std::string(kHashLength, '0'); }

std::string_view EntryTexts::chain(std::string_view previous, const LedgerEntry& entry)
{
    m_chain = previous;
    m_chain += '{';
    m_device = m_chain.size();
    m_chain += "\"device_id\":";
    json::appendQuoted(m_chain, entry.device_id);
    m_person = m_chain.size();
    m_chain += ",\"employee_rfid\":";
    json::appendQuoted(m_chain, entry.employee_rfid);
    m_chain += ",\"event_type\":";
    json::appendQuoted(m_chain, entry.event_type);
    m_time = m_chain.size();
    m_chain += ",\"scan_timestamp\":\"";
    entry.scan_timestamp.appendIso(m_chain);
    m_chain += "\",\"sequence_id\":";
    m_chain += std::to_string(entry.sequence_id);
    m_chain += '}';
    return m_chain;
}

std::string_view EntryTexts::leaf(const LedgerEntry& entry, std::string_view rawSha256)
{
    const std::string_view chain = m_chain;
    m_leaf.assign(1, '\0');
    m_leaf += "{\"created_at\":\"";
    entry.created_at.appendIso(m_leaf);
    m_leaf += "\",";
    m_leaf += chain.substr(m_device, m_person - m_device);
    if (entry.device_signature) {
        m_leaf += ",\"device_signature\":";
        json::appendQuoted(m_leaf, *entry.device_signature);
    } else {
        m_leaf += ",\"device_signature\":null";
    }
    m_leaf += chain.substr(m_person, m_time - m_person);
    m_leaf += ",\"hash_chain\":\"";
    m_leaf += entry.hash_chain;
    m_leaf += "\",\"kind\":\"tap/1\",\"raw_sha256\":\"";
    m_leaf += rawSha256;
    m_leaf += '"';
    m_leaf += chain.substr(m_time);
    return m_leaf;
}

std::string chainPayload(const LedgerEntry& entry)
{
    EntryTexts texts;
    return std::string(texts.chain({}, entry));
}

std::string chainHash(Sha256& sha, std::string_view previous, const LedgerEntry& entry)
{
    EntryTexts texts;
    return sha.hex(texts.chain(previous, entry));
}

Result<std::string> rawSha256(Sha256& sha, std::string_view rawPayload)
{
    std::string canonical;
    auto facts = canonicalPayload(rawPayload, canonical);
    if (!facts)
        return failure(facts.error());
    return facts->erased_sha256.empty() ? sha.hex(canonical) : std::move(facts->erased_sha256);
}

std::string leafText(const LedgerEntry& entry, std::string_view rawSha256)
{
    EntryTexts texts;
    texts.chain({}, entry);
    return std::string(texts.leaf(entry, rawSha256).substr(1));
}

Sha256Digest leafHash(Sha256& sha, std::string_view leaf)
{
    return sha.update(std::string_view("\0", 1)).update(leaf).finish();
}

std::optional<FormFault> checkColumns(const LedgerEntry& entry)
{
    if (entry.sequence_id < 1)
        return FormFault{"sequence_id", "must be at least 1"};
    if (auto fault = checkText("employee_rfid", entry.employee_rfid, 255))
        return fault;
    if (auto fault = checkText("device_id", entry.device_id, 255))
        return fault;
    if (auto fault = checkText("event_type", entry.event_type, 50))
        return fault;
    if (!entry.scan_timestamp.isInRange())
        return FormFault{"scan_timestamp", "outside the years 0001 to 9999"};
    if (!entry.created_at.isInRange())
        return FormFault{"created_at", "missing, or outside the years 0001 to 9999"};
    if (!isLowerHex(entry.hash_chain, kHashLength))
        return FormFault{"hash_chain", "must be 64 lower-case hex digits"};
    if (entry.device_signature) {
        if (auto fault = checkText("device_signature", *entry.device_signature, 4096))
            return fault;
    }
    return std::nullopt;
}

std::optional<FormFault> checkForm(const LedgerEntry& entry)
{
    if (auto fault = checkColumns(entry))
        return fault;
    std::string canonical;
    if (const auto facts = canonicalPayload(entry.raw_payload, canonical); !facts)
        return FormFault{"raw_payload", facts.error().message};
    return std::nullopt;
}

} // namespace tapledger
