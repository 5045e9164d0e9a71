// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/receipt.h"

#include "base/base64.h"
#include "base/hex.h"
#include "ledger/merkle.h"
#include "ledger/timestamp_token.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace tapledger {
namespace {

constexpr std::size_t kMaxTimestamps = 100;
constexpr std::string_view kTlogProof = "c2sp.org/tlog-proof@v1\n";

tl::unexpected<Error> bad(std::string_view what, std::string_view why)
{
    return failure(ErrorCode::InvalidArgument, fmt::format("not a {}: {}", what, why));
}

const std::string* textOf(const json::Value& object, std::string_view name)
{
    const json::Value* member = object.find(name);
    return member ? member->string() : nullptr;
}

/// A receipt's parts as far as they can be used; what is missing fails by its name.
struct Parts
{
    const std::string* origin = nullptr;
    std::optional<std::int64_t> index;
    std::string_view leaf;
    const json::Value* rawPayload = nullptr;
    const json::Value* previous = nullptr;
    std::optional<Proof> inclusion;
    std::string_view checkpoint;
    const json::Value* timestamps = nullptr;
};

bool isRawPayload(Sha256& sha, const json::Value& raw, const Leaf& leaf)
{
    if (!raw.string() || raw.string()->size() > json::kMaxCanonicalLength)
        return false;
    const auto parsed = json::parse(*raw.string());
    if (!parsed || json::canonical(*parsed) != *raw.string())
        return false;
    const auto hash = rawSha256(sha, *raw.string());
    return hash && *hash == leaf.raw_sha256;
}

bool followsFrom(Sha256& sha, const json::Value& previous, const Leaf& leaf)
{
    return previous.string() && isLowerHex(*previous.string(), 64) &&
           chainHash(sha, *previous.string(), leaf.entry) == leaf.entry.hash_chain;
}

/// False when a token does not verify; the earliest time of those that do goes into @p check.
bool checkTimestamps(const json::Value& list, const KeyRing& ring, ReceiptCheck& check)
{
    if (!list.array() || list.array()->size() > kMaxTimestamps)
        return false;
    if (list.array()->empty())
        return true;
    if (ring.tsa_ca_pem.empty()) {
        check.has_unjudged_timestamps = true;
        return true;
    }
    for (const json::Value& item : *list.array()) {
        const std::string* type = textOf(item, "type");
        const std::string* token = textOf(item, "token");
        const auto der = token ? fromBase64(*token) : std::nullopt;
        if (!type || *type != "rfc3161" || !der)
            return false;
        const auto time = verifyTimestamp(*der, check.note->bare, ring.tsa_ca_pem);
        if (!time)
            return false;
        check.existed_by = std::min(check.existed_by.value_or(*time), *time);
    }
    return true;
}

void checkParts(const Parts& parts, const KeyRing& ring, ReceiptCheck& check)
{
    Sha256 sha;
    const auto fail = [&](std::string name) { check.failures.push_back(std::move(name)); };

    check.note = checkNote(parts.checkpoint, ring);
    const CheckedNote& note = *check.note;
    if (!parts.origin || *parts.origin != ring.origin)
        fail("origin");

    check.leaf_text = parts.leaf;
    if (auto leaf = Leaf::parse(parts.leaf))
        check.leaf = std::move(*leaf);
    else
        fail("leaf");
    const bool isIndex = parts.index && *parts.index >= 0 &&
                         (!check.leaf || check.leaf->entry.sequence_id - ring.first_sequence_id == *parts.index);
    if (!isIndex)
        fail("leaf_index");
    if (check.leaf && parts.rawPayload && !isRawPayload(sha, *parts.rawPayload, *check.leaf))
        fail("raw_payload");
    if (check.leaf && parts.previous && !followsFrom(sha, *parts.previous, *check.leaf))
        fail("hash_chain");

    if (note.fault) {
        fail("checkpoint:" + std::string(toText(*note.fault)));
        return; // nothing can be held against it
    }
    const bool isIncluded = check.leaf && isIndex && parts.inclusion &&
                            checkInclusion(sha, *parts.index, note.checkpoint.size, leafHash(sha, parts.leaf),
                                           *parts.inclusion, note.checkpoint.root);
    if (!isIncluded)
        fail("inclusion");
    if (static_cast<std::int64_t>(note.witnesses.size()) < ring.witness_quorum)
        fail("witness_quorum");
    for (const Cosignature& witness : note.witnesses)
        check.existed_by = std::min(check.existed_by.value_or(witness.time), witness.time);
    if (parts.timestamps && !checkTimestamps(*parts.timestamps, ring, check))
        fail("timestamp");
}

/// An instant that is written in the iso form and no other.
std::optional<Timestamp> isoTime(const std::string* text)
{
    const auto time = text ? Timestamp::parse(*text) : Result<Timestamp>(failure(Error{}));
    return time && time->iso() == *text ? std::optional(*time) : std::nullopt;
}

} // namespace

Result<Leaf> Leaf::parse(std::string_view text)
{
    constexpr std::string_view what = "leaf";
    if (text.size() > 0xFFFF)
        return bad(what, "it is longer than 65,535 bytes");
    const auto value = json::parse(text);
    if (!value)
        return failure(value.error());
    const json::Value* sequence = value->find("sequence_id");
    const json::Value* signature = value->find("device_signature");
    const std::string* kind = textOf(*value, "kind");
    const std::string* card = textOf(*value, "employee_rfid");
    const std::string* device = textOf(*value, "device_id");
    const std::string* event = textOf(*value, "event_type");
    const std::string* chain = textOf(*value, "hash_chain");
    const std::string* raw = textOf(*value, "raw_sha256");
    const auto scanned = isoTime(textOf(*value, "scan_timestamp"));
    const auto created = isoTime(textOf(*value, "created_at"));
    if (!sequence || !sequence->integer() || !signature || !kind || *kind != "tap/1" || !card || !device || !event ||
        !chain || !raw || !isLowerHex(*raw, 64) || !scanned || !created)
        return bad(what, "a member is missing, or not as the format requires");
    Leaf leaf;
    leaf.entry.sequence_id = *sequence->integer();
    leaf.entry.employee_rfid = *card;
    leaf.entry.device_id = *device;
    leaf.entry.event_type = *event;
    leaf.entry.scan_timestamp = *scanned;
    leaf.entry.created_at = *created;
    leaf.entry.hash_chain = *chain;
    leaf.entry.raw_payload = "{}"; // not part of a leaf
    if (signature->string())
        leaf.entry.device_signature = *signature->string();
    leaf.raw_sha256 = *raw;
    if (const auto fault = checkForm(leaf.entry))
        return bad(what, fmt::format("{} {}", fault->field, fault->reason));
    if (leafText(leaf.entry, leaf.raw_sha256) != text)
        return bad(what, "it is not the one canonical text of its values");
    leaf.entry.raw_payload.clear();
    return leaf;
}

std::vector<std::string> differingMembers(const Leaf& one, const Leaf& other)
{
    const LedgerEntry& a = one.entry;
    const LedgerEntry& b = other.entry;
    std::vector<std::string> names;
    const auto compare = [&](const char* name, bool same) {
        if (!same)
            names.emplace_back(name);
    };
    compare("created_at", a.created_at == b.created_at);
    compare("device_id", a.device_id == b.device_id);
    compare("device_signature", a.device_signature == b.device_signature);
    compare("employee_rfid", a.employee_rfid == b.employee_rfid);
    compare("event_type", a.event_type == b.event_type);
    compare("hash_chain", a.hash_chain == b.hash_chain);
    compare("raw_sha256", one.raw_sha256 == other.raw_sha256);
    compare("scan_timestamp", a.scan_timestamp == b.scan_timestamp);
    compare("sequence_id", a.sequence_id == b.sequence_id);
    return names;
}

std::string Receipt::toJson() const
{
    std::string out = fmt::format("{{\"format\":\"rfid-receipt/1\",\"origin\":{},\"leaf_index\":{},\"leaf\":{}",
                                  json::quoted(origin), leaf_index, json::quoted(leaf));
    if (raw_payload)
        out += ",\"raw_payload\":" + json::quoted(*raw_payload);
    if (prev_hash_chain)
        out += ",\"prev_hash_chain\":" + json::quoted(*prev_hash_chain);
    out += fmt::format(",\"inclusion\":{},\"checkpoint\":{}", proofToJson(inclusion), json::quoted(checkpoint));
    if (!timestamps.empty()) {
        const char* separator = ",\"timestamps\":[";
        for (const auto& token : timestamps) {
            out += fmt::format("{}{{\"type\":\"rfc3161\",\"token\":\"{}\"}}", separator, toBase64(token));
            separator = ",";
        }
        out += "]";
    }
    return out + "}";
}

std::string Receipt::toTlogProof() const
{
    std::string out = fmt::format("{}extra {}\nindex {}\n", kTlogProof,
                                  toBase64(std::as_bytes(std::span<const char>(leaf))), leaf_index);
    for (const Sha256Digest& hash : inclusion)
        out += toBase64(hash) + "\n";
    return out + "\n" + checkpoint;
}

Result<ReceiptCheck> verifyReceipt(std::string_view text, const KeyRing& ring)
{
    if (text.size() > kMaxReceiptLength)
        return bad("receipt", "it is longer than 2,000,000 bytes");
    const auto value = json::parse(text);
    if (!value)
        return failure(value.error());
    if (!value->object())
        return bad("receipt", "it must be a JSON object");
    ReceiptCheck check;
    const std::string* format = textOf(*value, "format");
    if (!format || *format != "rfid-receipt/1") {
        check.failures.emplace_back("format");
        return check;
    }
    Parts parts;
    parts.origin = textOf(*value, "origin");
    if (const json::Value* index = value->find("leaf_index"))
        parts.index = index->integer();
    if (const std::string* leaf = textOf(*value, "leaf"))
        parts.leaf = *leaf;
    parts.rawPayload = value->find("raw_payload");
    parts.previous = value->find("prev_hash_chain");
    parts.inclusion = proofFromJson(value->find("inclusion"));
    if (const std::string* checkpoint = textOf(*value, "checkpoint"))
        parts.checkpoint = *checkpoint;
    parts.timestamps = value->find("timestamps");
    checkParts(parts, ring, check);
    return check;
}

Result<ReceiptCheck> verifyTlogProof(std::string_view text, const KeyRing& ring)
{
    constexpr std::string_view what = "tlog-proof";
    if (text.size() > kMaxReceiptLength)
        return bad(what, "it is longer than 2,000,000 bytes");
    if (!text.starts_with(kTlogProof))
        return bad(what, "it must begin with the line c2sp.org/tlog-proof@v1");
    text.remove_prefix(kTlogProof.size());
    const auto takeLine = [&]() -> std::optional<std::string_view> {
        const auto end = text.find('\n');
        if (end == std::string_view::npos)
            return std::nullopt;
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end + 1);
        return line;
    };
    const auto extra = takeLine();
    const auto leaf = extra && extra->starts_with("extra ") ? fromBase64(extra->substr(6)) : std::nullopt;
    if (!leaf)
        return bad(what, "its second line must be \"extra\" and the leaf in base64");
    const auto indexLine = takeLine();
    std::int64_t index = -1;
    if (indexLine && indexLine->starts_with("index ")) {
        const std::string_view digits = indexLine->substr(6);
        const auto [end, ec] = std::from_chars(digits.data(), digits.data() + digits.size(), index);
        if (ec != std::errc() || std::to_string(index) != digits)
            index = -1;
    }
    if (index < 0)
        return bad(what, "its third line must be \"index\" and a whole number");
    Parts parts;
    parts.index = index;
    parts.leaf = {reinterpret_cast<const char*>(leaf->data()), leaf->size()};
    parts.inclusion.emplace();
    while (true) {
        const auto line = takeLine();
        if (!line)
            return bad(what, "an empty line must separate proof and checkpoint");
        if (line->empty())
            break;
        const auto hash = digestFromBase64(*line);
        if (!hash || parts.inclusion->size() == kMaxProofLength)
            return bad(what, "its proof must be at most 63 lines of base64, 32 bytes each");
        parts.inclusion->push_back(*hash);
    }
    parts.checkpoint = text;
    parts.origin = &ring.origin; // named by the checkpoint alone, which is held against the ring
    ReceiptCheck check;
    checkParts(parts, ring, check);
    return check;
}

std::string explainReceiptFailure(std::string_view failure)
{
    if (failure == "format")
        return "This is no receipt of a known kind.";
    if (failure == "origin")
        return "The receipt names another ledger than the key ring does.";
    if (failure == "leaf")
        return "The entry in the receipt is not written as the ledger writes entries: it was altered or damaged.";
    if (failure == "leaf_index")
        return "The place that the receipt claims in the ledger does not belong to the entry's number.";
    if (failure == "raw_payload")
        return "What the reader sent is not what the entry was recorded with.";
    if (failure == "hash_chain")
        return "The entry does not follow from the one that the receipt names as its predecessor.";
    if (failure == "inclusion")
        return "The entry is not part of the ledger that was sealed: it, or the proof, was altered.";
    if (failure == "witness_quorum")
        return "Fewer independent witnesses confirmed the seal than are required.";
    if (failure == "timestamp")
        return "A timestamp authority's confirmation does not belong to this seal, or is not genuine.";
    if (failure == "checkpoint:malformed")
        return "The seal in the receipt is damaged.";
    if (failure == "checkpoint:origin")
        return "The seal in the receipt is another ledger's.";
    if (failure == "checkpoint:bad_signature")
        return "The seal in the receipt was altered: its signature does not verify.";
    if (failure == "checkpoint:unknown_key")
        return "The seal in the receipt is not signed by this ledger's key.";
    if (failure == "checkpoint:key_out_of_range")
        return "The seal in the receipt is signed with a key that was not in use at that time.";
    return "The receipt does not verify.";
}

std::string ReceiptCheck::toJson() const
{
    std::string out = fmt::format("{{\"verdict\":\"{}\",\"failures\":[", isValid() ? "ok" : "fail");
    const char* separator = "";
    for (const std::string& name : failures) {
        out += fmt::format("{}{{\"failure\":{},\"message\":{}}}", separator, json::quoted(name),
                           json::quoted(explainReceiptFailure(name)));
        separator = ",";
    }
    out += "]";
    if (leaf)
        out += ",\"entry\":" + leaf_text; // valid, so it is canonical JSON itself
    if (note && !note->fault)
        out += fmt::format(",\"origin\":{},\"tree_size\":{},\"root\":\"{}\"", json::quoted(note->checkpoint.origin),
                           note->checkpoint.size, toBase64(note->checkpoint.root));
    if (existed_by)
        out += fmt::format(",\"existed_by\":\"{}\"", Timestamp(*existed_by * 1'000'000).iso());
    return out + "}";
}

} // namespace tapledger
