// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/key_ring.h"

#include "base/hex.h"
#include "base/json.h"
#include "ledger/entry.h"

#include <algorithm>
#include <fmt/format.h>

namespace tapledger {
namespace {

constexpr std::int64_t kMaxQuorum = 100;

tl::unexpected<Error> bad(std::string_view why)
{
    return failure(ErrorCode::InvalidArgument, fmt::format("not a key ring: {}", why));
}

/// An absent or null member leaves @p out as it is.
Result<void> readNumber(const json::Value& object, std::string_view name, std::int64_t least, std::int64_t most,
                        std::optional<std::int64_t>& out)
{
    const json::Value* member = object.find(name);
    if (!member || member->isNull())
        return {};
    const auto value = member->integer();
    if (!value || *value < least || *value > most)
        return bad(fmt::format("{} must be a whole number from {} to {}", name, least, most));
    out = *value;
    return {};
}

constexpr std::int64_t kLargest = std::numeric_limits<std::int64_t>::max();

Result<RingKey> readKey(const json::Value& value)
{
    const json::Value* vkey = value.find("vkey");
    const json::Value* use = value.find("use");
    if (!vkey || !vkey->string() || !use || !use->string())
        return bad("every key needs vkey and use");
    auto key = NoteKey::parse(*vkey->string());
    if (!key)
        return failure(key.error());
    RingKey result;
    result.key = std::move(*key);
    if (*use->string() == "log")
        result.use = KeyUse::Log;
    else if (*use->string() == "clock")
        result.use = KeyUse::Clock;
    else if (*use->string() == "witness")
        result.use = KeyUse::Witness;
    else
        return bad("the use of a key is log, clock or witness");
    const auto needed = result.use == KeyUse::Log ? NoteKeyType::Log : NoteKeyType::Cosignature;
    if (result.key.type != needed)
        return bad(
            fmt::format("the key {} has another type than the use \"{}\" needs", result.key.name, *use->string()));
    std::optional<std::int64_t> from;
    if (auto ok = readNumber(value, "from_size", 0, kLargest, from); !ok)
        return failure(ok.error());
    if (auto ok = readNumber(value, "to_size", 0, kLargest, result.to_size); !ok)
        return failure(ok.error());
    result.from_size = from.value_or(0);
    if (result.to_size && *result.to_size < result.from_size)
        return bad(fmt::format("the range of the key {} ends before it begins", result.key.name));
    return result;
}

Result<RestoredFrom> readRestored(const json::Value& value)
{
    const json::Value* origin = value.find("origin");
    const json::Value* root = value.find("root");
    std::optional<std::int64_t> size;
    if (auto ok = readNumber(value, "size", 0, kLargest, size); !ok)
        return failure(ok.error());
    const auto digest = root && root->string() ? digestFromBase64(*root->string()) : std::nullopt;
    if (!origin || !origin->string() || !size || !digest)
        return bad("restored_from needs origin, size and root (base64 of 32 bytes)");
    return RestoredFrom{*origin->string(), *size, *digest};
}

bool isOrigin(std::string_view text)
{
    return !text.empty() && text.size() <= 1024 &&
           std::ranges::none_of(text, [](char c) { return (c >= '\0' && c <= ' ') || c == '+' || c == '\x7F'; });
}

} // namespace

std::string_view toText(KeyUse use)
{
    switch (use) {
    case KeyUse::Log:
        return "log";
    case KeyUse::Clock:
        return "clock";
    case KeyUse::Witness:
        return "witness";
    }
    return "log";
}

Result<KeyRing> KeyRing::parse(std::string_view text)
{
    if (text.size() > kMaxLength)
        return bad("it is longer than 1,000,000 bytes");
    const auto value = json::parse(text);
    if (!value)
        return bad(value.error().message);
    const json::Value* format = value->find("format");
    if (!format || !format->string() || *format->string() != "rfid-keyring/1")
        return bad("its format must be rfid-keyring/1");
    KeyRing ring;
    const json::Value* origin = value->find("origin");
    if (!origin || !origin->string() || !isOrigin(*origin->string()))
        return bad("origin must be a text without spaces and +");
    ring.origin = *origin->string();

    std::optional<std::int64_t> first;
    std::optional<std::int64_t> quorum;
    for (auto ok :
         {readNumber(*value, "first_sequence_id", 1, kLargest, first),
          readNumber(*value, "witness_quorum", 0, kMaxQuorum, quorum),
          readNumber(*value, "max_entries_between_checkpoints", 1, kLargest, ring.max_entries_between_checkpoints),
          readNumber(*value, "max_seconds_between_checkpoints", 1, kLargest, ring.max_seconds_between_checkpoints)}) {
        if (!ok)
            return failure(ok.error());
    }
    ring.first_sequence_id = first.value_or(1);
    ring.witness_quorum = quorum.value_or(0);

    ring.genesis_hash_chain = genesisHash();
    if (const json::Value* genesis = value->find("genesis_hash_chain"); genesis && !genesis->isNull()) {
        if (!genesis->string() || !isLowerHex(*genesis->string(), 64))
            return bad("genesis_hash_chain must be 64 lower-case hex digits");
        ring.genesis_hash_chain = *genesis->string();
    }
    const json::Value* keys = value->find("keys");
    if (!keys || !keys->array() || keys->array()->size() > kMaxKeys)
        return bad(fmt::format("keys must be a list of at most {} keys", kMaxKeys));
    for (const json::Value& member : *keys->array()) {
        auto key = readKey(member);
        if (!key)
            return failure(key.error());
        if (ring.find(key->key.name, key->key.id))
            return bad(fmt::format("the key {} stands there twice", key->key.vkey()));
        ring.keys.push_back(std::move(*key));
    }
    if (std::ranges::none_of(ring.keys, [](const RingKey& key) { return key.use == KeyUse::Log; }))
        return bad("it has no key of the log");
    if (const json::Value* pem = value->find("tsa_ca_pem"); pem && !pem->isNull()) {
        if (!pem->string())
            return bad("tsa_ca_pem must be a text");
        ring.tsa_ca_pem = *pem->string();
    }
    if (const json::Value* restored = value->find("restored_from"); restored && !restored->isNull()) {
        auto from = readRestored(*restored);
        if (!from)
            return failure(from.error());
        ring.restored_from = std::move(*from);
    }
    return ring;
}

std::string KeyRing::toJson() const
{
    std::string out = fmt::format("{{\"format\":\"rfid-keyring/1\",\"origin\":{},\"first_sequence_id\":{},"
                                  "\"genesis_hash_chain\":\"{}\",\"keys\":[",
                                  json::quoted(origin), first_sequence_id,
                                  genesis_hash_chain.empty() ? genesisHash() : genesis_hash_chain);
    const char* separator = "";
    for (const RingKey& key : keys) {
        out += fmt::format("{}{{\"vkey\":{},\"use\":\"{}\",\"from_size\":{},\"to_size\":{}}}", separator,
                           json::quoted(key.key.vkey()), toText(key.use), key.from_size,
                           key.to_size ? std::to_string(*key.to_size) : "null");
        separator = ",";
    }
    out += fmt::format("],\"witness_quorum\":{}", witness_quorum);
    if (max_entries_between_checkpoints)
        out += fmt::format(",\"max_entries_between_checkpoints\":{}", *max_entries_between_checkpoints);
    if (max_seconds_between_checkpoints)
        out += fmt::format(",\"max_seconds_between_checkpoints\":{}", *max_seconds_between_checkpoints);
    if (!tsa_ca_pem.empty())
        out += fmt::format(",\"tsa_ca_pem\":{}", json::quoted(tsa_ca_pem));
    if (restored_from)
        out += fmt::format(",\"restored_from\":{{\"origin\":{},\"size\":{},\"root\":\"{}\"}}",
                           json::quoted(restored_from->origin), restored_from->size, toBase64(restored_from->root));
    return out + "}";
}

const RingKey* KeyRing::find(std::string_view name, std::uint32_t id) const
{
    const auto key = std::ranges::find_if(keys, [&](const RingKey& k) { return k.key.id == id && k.key.name == name; });
    return key == keys.end() ? nullptr : &*key;
}

} // namespace tapledger
