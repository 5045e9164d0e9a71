// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry.h"

#include "text.h"

#include <algorithm>

namespace tapverify {
namespace {

constexpr std::string_view kKind = "tap/1";

/// A text member of a leaf; nothing when its length is wrong.
std::optional<std::string> leafText(const json::Value& leaf, std::string_view name, std::size_t max)
{
    const json::Value* value = leaf.find(name);
    if (!value || !value->string() || !textFault(*value->string(), max).empty())
        return std::nullopt;
    return *value->string();
}

std::optional<std::string> leafHashText(const json::Value& leaf, std::string_view name)
{
    const json::Value* value = leaf.find(name);
    if (!value || !value->string() || !isLowerHex(*value->string(), kHashLength))
        return std::nullopt;
    return *value->string();
}

std::optional<Instant> leafInstant(const json::Value& leaf, std::string_view name)
{
    const json::Value* value = leaf.find(name);
    return value && value->string() ? parseInstant(*value->string()) : std::nullopt;
}

/// The hash that stands for an erased payload; nothing when `_erased` is not as 3.6 wants it.
std::optional<std::string> erasedHash(const json::Value& payload, const json::Value& erased)
{
    const json::Value* hash = erased.find("sha256");
    const json::Value* at = erased.find("at");
    const json::Value* reason = erased.find("reason");
    const bool good = payload.object()->size() == 1 && erased.object() && erased.object()->size() == 3 && hash &&
                      hash->string() && isLowerHex(*hash->string(), kHashLength) && at && at->string() &&
                      parseInstant(*at->string()) && reason && reason->string();
    return good ? std::optional(*hash->string()) : std::nullopt;
}

std::string deviceSeqText(const json::Value& payload)
{
    const json::Value* seq = payload.find("device_seq");
    if (!seq || seq->isNull())
        return "null";
    const json::Number* number = seq->number();
    const auto plain = number ? json::plainDecimal(number->text) : std::nullopt;
    return plain && plain->find('.') == std::string::npos ? *plain : std::string();
}

} // namespace

std::string_view textFault(std::string_view text, std::size_t max)
{
    const auto length = codePointCount(text);
    if (!length)
        return "is not valid UTF-8, or holds U+0000";
    if (*length == 0)
        return "is empty";
    return *length > max ? "is too long" : "";
}

void appendChainPayload(std::string& out, const Leaf& leaf)
{
    out += "{\"device_id\":";
    json::appendQuoted(out, leaf.deviceId);
    out += ",\"employee_rfid\":";
    json::appendQuoted(out, leaf.employeeRfid);
    out += ",\"event_type\":";
    json::appendQuoted(out, leaf.eventType);
    out += ",\"scan_timestamp\":\"";
    appendIso(out, leaf.scanTimestamp);
    out += "\",\"sequence_id\":";
    out += std::to_string(leaf.sequenceId);
    out += '}';
}

std::string chainHash(Sha256& sha, std::string_view previous, const Leaf& leaf)
{
    std::string message(previous);
    message.reserve(400);
    appendChainPayload(message, leaf);
    return sha.hex({message});
}

void appendLeaf(std::string& out, const Leaf& leaf)
{
    out += "{\"created_at\":\"";
    appendIso(out, leaf.createdAt);
    out += "\",\"device_id\":";
    json::appendQuoted(out, leaf.deviceId);
    out += ",\"device_signature\":";
    if (leaf.deviceSignature)
        json::appendQuoted(out, *leaf.deviceSignature);
    else
        out += "null";
    out += ",\"employee_rfid\":";
    json::appendQuoted(out, leaf.employeeRfid);
    out += ",\"event_type\":";
    json::appendQuoted(out, leaf.eventType);
    out += ",\"hash_chain\":\"";
    out += leaf.hashChain;
    out += "\",\"kind\":\"";
    out += kKind;
    out += "\",\"raw_sha256\":\"";
    out += leaf.rawSha256;
    out += "\",\"scan_timestamp\":\"";
    appendIso(out, leaf.scanTimestamp);
    out += "\",\"sequence_id\":";
    out += std::to_string(leaf.sequenceId);
    out += '}';
}

std::optional<Leaf> parseLeaf(std::string_view text)
{
    if (text.size() > json::kMaxCanonicalLength)
        return std::nullopt;
    const auto parsed = json::parse(text, 1);
    if (!parsed)
        return std::nullopt;
    const auto createdAt = leafInstant(*parsed, "created_at");
    auto deviceId = leafText(*parsed, "device_id", kMaxNameLength);
    auto signature = leafText(*parsed, "device_signature", kMaxSignatureLength);
    auto employeeRfid = leafText(*parsed, "employee_rfid", kMaxNameLength);
    auto eventType = leafText(*parsed, "event_type", kMaxEventLength);
    auto hashChain = leafHashText(*parsed, "hash_chain");
    auto rawSha256 = leafHashText(*parsed, "raw_sha256");
    const auto scanTimestamp = leafInstant(*parsed, "scan_timestamp");
    const json::Value* sequence = parsed->find("sequence_id");
    const auto sequenceId = sequence ? sequence->integer() : std::nullopt;
    if (!createdAt || !deviceId || !employeeRfid || !eventType || !hashChain || !rawSha256 || !scanTimestamp ||
        !sequenceId || *sequenceId < 1)
        return std::nullopt;
    Leaf leaf{*createdAt,
              std::move(*deviceId),
              std::move(signature),
              std::move(*employeeRfid),
              std::move(*eventType),
              std::move(*hashChain),
              std::move(*rawSha256),
              *scanTimestamp,
              *sequenceId};
    // What the checks above let through (another kind, further members, other spellings) does not print as it came.
    std::string again;
    appendLeaf(again, leaf);
    return again == text ? std::optional(std::move(leaf)) : std::nullopt;
}

std::vector<std::string> differingMembers(const Leaf& a, const Leaf& b)
{
    std::vector<std::string> names;
    const auto compare = [&names](const char* name, bool equal) {
        if (!equal)
            names.emplace_back(name);
    };
    compare("created_at", a.createdAt == b.createdAt);
    compare("device_id", a.deviceId == b.deviceId);
    compare("device_signature", a.deviceSignature == b.deviceSignature);
    compare("employee_rfid", a.employeeRfid == b.employeeRfid);
    compare("event_type", a.eventType == b.eventType);
    compare("hash_chain", a.hashChain == b.hashChain);
    compare("raw_sha256", a.rawSha256 == b.rawSha256);
    compare("scan_timestamp", a.scanTimestamp == b.scanTimestamp);
    compare("sequence_id", a.sequenceId == b.sequenceId);
    return names;
}

std::string deviceMessage(const Leaf& leaf, std::string_view deviceSeq)
{
    std::string out = "rfid-tap/1\n{\"device_id\":";
    json::appendQuoted(out, leaf.deviceId);
    out += ",\"device_seq\":";
    out += deviceSeq;
    out += ",\"employee_rfid\":";
    json::appendQuoted(out, leaf.employeeRfid);
    out += ",\"event_type\":";
    json::appendQuoted(out, leaf.eventType);
    out += ",\"scan_timestamp\":\"";
    appendIso(out, leaf.scanTimestamp);
    out += "\"}";
    return out;
}

std::optional<PayloadFacts> readPayload(Sha256& sha, const json::Value& payload, std::string& fault)
{
    if (!payload.object()) {
        fault = "is not a JSON object";
        return std::nullopt;
    }
    PayloadFacts facts;
    if (const json::Value* erased = payload.find("_erased")) {
        const auto hash = erasedHash(payload, *erased);
        if (!hash) {
            fault = "is marked as erased, but not in the way the format wants";
            return std::nullopt;
        }
        facts.sha256 = *hash;
        facts.erased = true;
        return facts;
    }
    std::string canonical;
    if (!json::appendCanonical(canonical, payload)) {
        fault = "has more than 65536 characters, a number of more than 128, or more than 64 levels";
        return std::nullopt;
    }
    facts.sha256 = sha.hex({canonical});
    facts.deviceSeq = deviceSeqText(payload);
    if (const json::Value* server = payload.find("_srv")) {
        const json::Value* offline = server->find("offline");
        const json::Value* deviceKey = server->find("device_key");
        const json::Value* employee = server->find("employee_id");
        facts.offline = offline && offline->boolean() && *offline->boolean();
        if (deviceKey && deviceKey->string())
            facts.deviceKey = *deviceKey->string();
        facts.hasEmployee = employee != nullptr;
        facts.employeeId = employee ? employee->integer() : std::nullopt;
    }
    return facts;
}

} // namespace tapverify
