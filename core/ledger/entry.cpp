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

void appendChainPayload(std::string& out, const LedgerEntry& entry)
{
    out += "{\"device_id\":";
    json::appendQuoted(out, entry.device_id);
    out += ",\"employee_rfid\":";
    json::appendQuoted(out, entry.employee_rfid);
    out += ",\"event_type\":";
    json::appendQuoted(out, entry.event_type);
    out += ",\"scan_timestamp\":\"";
    entry.scan_timestamp.appendIso(out);
    out += "\",\"sequence_id\":";
    out += std::to_string(entry.sequence_id);
    out += '}';
}

std::string chainPayload(const LedgerEntry& entry)
{
    std::string out;
    appendChainPayload(out, entry);
    return out;
}

std::string chainHash(Sha256& sha, std::string_view previous, const LedgerEntry& entry)
{
    std::string message;
    message.reserve(previous.size() + 200);
    message += previous;
    appendChainPayload(message, entry);
    return sha.hex(message);
}

Result<std::string> rawSha256(Sha256& sha, std::string_view rawPayload)
{
    std::string canonical;
    auto facts = canonicalPayload(rawPayload, canonical);
    if (!facts)
        return failure(facts.error());
    return facts->erased_sha256.empty() ? sha.hex(canonical) : std::move(facts->erased_sha256);
}

void appendLeafText(std::string& out, const LedgerEntry& entry, std::string_view rawSha256)
{
    out += "{\"created_at\":\"";
    entry.created_at.appendIso(out);
    out += "\",\"device_id\":";
    json::appendQuoted(out, entry.device_id);
    out += ",\"device_signature\":";
    if (entry.device_signature)
        json::appendQuoted(out, *entry.device_signature);
    else
        out += "null";
    out += ",\"employee_rfid\":";
    json::appendQuoted(out, entry.employee_rfid);
    out += ",\"event_type\":";
    json::appendQuoted(out, entry.event_type);
    out += ",\"hash_chain\":\"";
    out += entry.hash_chain;
    out += "\",\"kind\":\"tap/1\",\"raw_sha256\":\"";
    out += rawSha256;
    out += "\",\"scan_timestamp\":\"";
    entry.scan_timestamp.appendIso(out);
    out += "\",\"sequence_id\":";
    out += std::to_string(entry.sequence_id);
    out += '}';
}

std::string leafText(const LedgerEntry& entry, std::string_view rawSha256)
{
    std::string out;
    appendLeafText(out, entry, rawSha256);
    return out;
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
