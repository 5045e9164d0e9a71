// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring.h"

#include "text.h"
#include "timestamp_token.h"

namespace tapverify {
namespace {

constexpr std::size_t kMaxKeys = 10'000;
constexpr unsigned char kSignsBody = 0x01;
constexpr unsigned char kSignsWithTime = 0x04;

const char* const kUses = "each key needs a \"use\": log, clock or witness";

std::string inQuotes(std::string_view name)
{
    std::string out(1, '"');
    out += name;
    out += '"';
    return out;
}

/// Reads the members of one object of the ring and remembers the first fault.
class Members
{
public:
    explicit Members(const json::Value& object) : m_object(object) {}

    /// A member that may be absent or null.
    const json::Value* optional(std::string_view name) const
    {
        const json::Value* value = m_object.find(name);
        return value && !value->isNull() ? value : nullptr;
    }

    std::string text(std::string_view name)
    {
        const json::Value* value = optional(name);
        if (value && value->string() && !value->string()->empty())
            return *value->string();
        fault(inQuotes(name) + " must be a text");
        return {};
    }

    std::optional<std::int64_t> natural(std::string_view name)
    {
        const json::Value* value = optional(name);
        if (!value)
            return std::nullopt;
        const auto number = value->integer();
        if (!number || *number < 0)
            fault(inQuotes(name) + " must be a whole number, not negative");
        return number;
    }

    void fault(std::string what)
    {
        if (m_fault.empty())
            m_fault = std::move(what);
    }
    const std::string& fault() const { return m_fault; }

private:
    const json::Value& m_object;
    std::string m_fault;
};

Result<Key> parseKey(Sha256& sha, const json::Value& value, const std::string& origin)
{
    Members members(value);
    const auto vkey = parseVerifierKey(sha, members.text("vkey"));
    const std::string use = members.text("use");
    if (!vkey)
        members.fault("\"vkey\" must be name+id+key, with the id that belongs to the key");
    if (!members.fault().empty())
        return Error{members.fault()};

    Key key{vkey->name, vkey->id, Key::Use::Log, vkey->publicKey, 0, std::nullopt};
    if (use == "clock")
        key.use = Key::Use::Clock;
    else if (use == "witness")
        key.use = Key::Use::Witness;
    else if (use != "log")
        return Error{kUses};
    if (vkey->type != (key.use == Key::Use::Log ? kSignsBody : kSignsWithTime))
        return Error{"a key is of a type that its \"use\" cannot have"};
    if ((key.use == Key::Use::Log && key.name != origin) ||
        (key.use == Key::Use::Clock && key.name != origin + "/clock"))
        return Error{"the log's key must have the origin as its name, and the clock's the origin with /clock"};
    key.fromSize = members.natural("from_size").value_or(0);
    key.toSize = members.natural("to_size");
    if (!members.fault().empty())
        return Error{members.fault()};
    return key;
}

Result<RestoredFrom> parseRestored(const json::Value& value)
{
    Members members(value);
    RestoredFrom restored;
    restored.origin = members.text("origin");
    const auto size = members.natural("size");
    const auto root = hashFromBase64(members.text("root"));
    if (!size || !root)
        members.fault("\"restored_from\" needs the size and the root of a checkpoint");
    if (!members.fault().empty())
        return Error{members.fault()};
    restored.size = *size;
    restored.root = *root;
    return restored;
}

Error ringFault(const std::string& what) { return {"the key ring cannot be used: " + what}; }

} // namespace

std::optional<VerifierKey> parseVerifierKey(Sha256& sha, std::string_view vkey)
{
    // The base64 part may hold a plus too, so the first two separate.
    const std::size_t first = vkey.find('+');
    const std::size_t second = first == std::string_view::npos ? first : vkey.find('+', first + 1);
    if (second == std::string_view::npos || first == 0)
        return std::nullopt;
    const std::string_view name = vkey.substr(0, first);
    const auto id = fromHex(vkey.substr(first + 1, second - first - 1));
    const auto typeAndKey = fromBase64(vkey.substr(second + 1));
    const bool plainName = codePointCount(name) && name.find_first_of(" \n\r\t") == std::string_view::npos;
    if (!plainName || !id || id->size() != 4 || !typeAndKey || typeAndKey->size() != 33)
        return std::nullopt;
    const Hash digest = sha.of({name, "\n", *typeAndKey});
    auto publicKey = PublicKey::fromBytes(std::string_view(*typeAndKey).substr(1));
    if (bytesOf(digest).substr(0, 4) != *id || !publicKey)
        return std::nullopt;
    return VerifierKey{std::string(name), *id, static_cast<unsigned char>(typeAndKey->front()),
                       std::make_shared<const PublicKey>(std::move(*publicKey))};
}

Result<KeyRing> parseKeyRing(const json::Value& document)
{
    if (document.textAt("format") != "rfid-keyring/1")
        return ringFault("its format is not rfid-keyring/1");
    Members members(document);
    KeyRing ring;
    ring.origin = members.text("origin");
    ring.firstSequenceId = members.natural("first_sequence_id").value_or(1);
    ring.witnessQuorum = members.natural("witness_quorum").value_or(0);
    ring.maxEntriesBetweenCheckpoints = members.natural("max_entries_between_checkpoints");
    ring.maxSecondsBetweenCheckpoints = members.natural("max_seconds_between_checkpoints");
    if (members.optional("genesis_hash_chain"))
        ring.genesisHashChain = members.text("genesis_hash_chain");
    if (members.optional("tsa_ca_pem"))
        ring.tsaCaPem = members.text("tsa_ca_pem");
    if (!ring.tsaCaPem.empty() && !hasCertificates(ring.tsaCaPem))
        members.fault("\"tsa_ca_pem\" holds no certificate");
    if (ring.firstSequenceId < 1)
        members.fault("\"first_sequence_id\" must be at least 1");
    if (!isLowerHex(ring.genesisHashChain, 64))
        members.fault("\"genesis_hash_chain\" must be 64 lower-case hex digits");
    const json::Value* keys = members.optional("keys");
    if (!keys || !keys->array() || keys->array()->size() > kMaxKeys)
        members.fault("\"keys\" must be a list of keys");
    if (!members.fault().empty())
        return ringFault(members.fault());

    Sha256 sha;
    for (const json::Value& value : *keys->array()) {
        auto key = parseKey(sha, value, ring.origin);
        if (!key)
            return ringFault(key.error().message);
        ring.keys.push_back(std::move(*key));
    }
    if (const json::Value* value = members.optional("restored_from")) {
        auto restored = parseRestored(*value);
        if (!restored)
            return ringFault(restored.error().message);
        ring.restoredFrom = std::move(*restored);
    }
    return ring;
}

} // namespace tapverify
