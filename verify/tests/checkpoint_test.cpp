// SPDX-License-Identifier: GPL-3.0-or-later
// ledger_checkpoint.json, ed25519_rfc8032.json, public_tessera_log.json: keys, notes, consistency, tokens (8 to 10.3).
#include "check.h"
#include "consistency.h"
#include "ed25519.h"
#include "keyring.h"
#include "merkle.h"
#include "note.h"
#include "text.h"
#include "timestamp_token.h"

#include <openssl/evp.h>

using namespace tapverify;
using namespace tapverify::test;

namespace {

Sha256 g_sha;

const json::Value& file() { return vectors("ledger_checkpoint.json"); }

KeyRing ringOf(const json::Value& v)
{
    const json::Value* own = v.find("keyring");
    auto ring = parseKeyRing(own ? *own : at(file(), "keyring"));
    check(static_cast<bool>(ring), "a key ring of the vectors is read");
    return ring ? *ring : KeyRing();
}

std::string publicKeyOf(const std::string& seed)
{
    EVP_PKEY* key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr,
                                                 reinterpret_cast<const unsigned char*>(seed.data()), seed.size());
    unsigned char bytes[32] = {};
    std::size_t size = sizeof bytes;
    EVP_PKEY_get_raw_public_key(key, bytes, &size);
    EVP_PKEY_free(key);
    return {reinterpret_cast<const char*>(bytes), size};
}

void keys()
{
    for (const json::Value& v : listAt(file(), "keys")) {
        const std::string seed = fromHex(textAt(v, "seed")).value_or("");
        checkEqual(toHex(publicKeyOf(seed)), textAt(v, "public"), "public key");
        const auto key = parseVerifierKey(g_sha, textAt(v, "vkey"));
        check(key.has_value(), "vkey");
        checkEqual(key ? key->name : "", textAt(v, "name"), "key name");
        checkEqual(key ? toHex(key->id) : "", textAt(v, "key_id"), "key id");
        const auto type = static_cast<char>(at(v, "type").integer().value_or(0));
        check(key && static_cast<char>(key->type) == type, "key type");
        checkEqual("PRIVATE+KEY+" + textAt(v, "name") + "+" + textAt(v, "key_id") + "+" + toBase64(type + seed),
                   textAt(v, "skey"), "skey");
        std::string otherId = textAt(v, "vkey");
        char& digit = otherId[textAt(v, "name").size() + 1];
        digit = digit == '0' ? '1' : '0';
        check(!parseVerifierKey(g_sha, otherId), "an id of another key");
    }
    for (const char* bad :
         {"", "+", "a+b", "+d0f421c3+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea", "a+d0f421c3+", "a b+00000000+AA=="})
        check(!parseVerifierKey(g_sha, bad), "a broken vkey");
}

void notes()
{
    for (const json::Value& v : listAt(file(), "notes")) {
        const std::string name = textAt(v, "name");
        const CheckedNote checked = checkNote(g_sha, textAt(v, "note"), ringOf(v));
        if (textAt(v, "status") != "ok") {
            checkEqual(checked.reason, textAt(v, "reason"), name);
            continue;
        }
        checkEqual(checked.reason, "", name);
        check(checked.note && checked.note->size == at(v, "size").integer(), name + ": size");
        checkEqual(checked.note ? hexOf(checked.note->root) : "", textAt(v, "root"), name);
        if (const json::Value* witnesses = v.find("witnesses"))
            check(static_cast<std::int64_t>(checked.witnesses.size()) == witnesses->integer(), name + ": witnesses");
        if (const json::Value* time = v.find("clock_time"))
            check(checked.clockTime == time->integer(), name + ": clock");
        if (v.find("bare"))
            checkEqual(checked.bare.empty() ? "" : checked.bare.front(), textAt(v, "bare"), name);
    }
    // A line copied twice is still one witness.
    const json::Value& good = listAt(file(), "notes")[7];
    std::string twice = textAt(good, "note");
    twice += twice.substr(twice.rfind("\xE2\x80\x94"));
    check(checkNote(g_sha, twice, ringOf(good)).witnesses.size() == 1, "a witness counts once");
    // 100 signature lines are read, 101 are not.
    std::string many = textAt(listAt(file(), "notes")[1], "note");
    const std::string stranger = "\xE2\x80\x94 x AAAAAAA=\n";
    for (int i = 0; i < 99; ++i)
        many += stranger;
    check(checkNote(g_sha, many, ringOf(good)).valid(), "100 signature lines");
    checkEqual(checkNote(g_sha, many + stranger, ringOf(good)).reason, "malformed", "101 signature lines");
}

void consistencyDocuments()
{
    for (const json::Value& v : listAt(file(), "consistency")) {
        const CheckedConsistency checked = checkConsistency(g_sha, at(v, "doc"), ringOf(v));
        std::string found;
        std::string expected;
        for (const std::string& failure : checked.failures)
            found += failure + " ";
        for (const json::Value& failure : listAt(v, "failures"))
            expected += *failure.string() + " ";
        checkEqual(found, expected, textAt(v, "name"));
    }
    json::Value document = at(listAt(file(), "consistency").front(), "doc");
    document.set("format", json::text("rfid-consistency/2"));
    check(checkConsistency(g_sha, document, ringOf(file())).failures == std::vector<std::string>{"format"}, "format");
}

/// What a witness is sent and answers, read by somebody who trusts both.
void witnessRequest()
{
    const json::Value& v = at(file(), "witness_request");
    const KeyRing ring = ringOf(file());
    const std::string body = textAt(v, "body");
    const CheckedNote older = checkNote(g_sha, textAt(v, "old_checkpoint"), ring);
    const std::size_t split = body.find("\n\n");
    const CheckedNote newer = checkNote(g_sha, body.substr(split + 2), ring);
    check(older.valid() && newer.valid(), "both checkpoints of the request");
    std::string_view lines = std::string_view(body).substr(0, split + 1);
    checkEqual(takeLine(lines).value_or(""), "old 3", "the size that the witness holds");
    std::vector<Hash> proof;
    while (const auto line = takeLine(lines))
        proof.push_back(hashFromBase64(*line).value_or(Hash{}));
    check(verifyConsistency(g_sha, 3, newer.note->size, older.note->root, newer.note->root, proof), "the proof");
    const CheckedNote answered = checkNote(g_sha, body.substr(split + 2) + textAt(v, "response"), ring);
    check(answered.valid() && answered.witnesses.size() == 1, "the witness's line");
    const json::Value& message = at(file(), "cosignature_message");
    check(answered.witnesses.front().seconds == at(message, "time").integer(), "its time");
    checkEqual("cosignature/v1\ntime " + std::to_string(answered.witnesses.front().seconds) + "\n" + newer.note->body,
               textAt(message, "text"), "what it signed");
}

void tokens()
{
    for (const json::Value& v : listAt(file(), "rfc3161")) {
        const std::string der = fromBase64(textAt(v, "tsr")).value_or("");
        const std::vector<std::string> stamped{textAt(v, "stamped")};
        const std::string ca = textAt(v, "ca_pem");
        const auto time = tokenTime(der, stamped, ca);
        check(time == (isNull(v, "time") ? std::nullopt : at(v, "time").integer()), textAt(v, "name"));
        if (!time)
            continue;
        check(tokenTime(der, {"something else", stamped.front()}, ca) == time, "any of the texts");
        check(!tokenTime(der, stamped, ""), "no authority");
        check(!tokenTime(der + "x", stamped, ca), "something behind the response");
        for (std::size_t length = 0; length < der.size(); length += 37)
            check(!tokenTime(der.substr(0, length), stamped, ca), "a cut response");
        for (std::size_t i = 0; i < der.size(); i += 11) {
            std::string altered = der;
            altered[i] = static_cast<char>(altered[i] ^ 0x40);
            const auto read = tokenTime(altered, stamped, ca);
            check(!read || read == time, "an altered response states no other time");
        }
    }
}

void ed25519()
{
    for (const json::Value& v : listAt(vectors("ed25519_rfc8032.json"), "vectors")) {
        const std::string name = textAt(v, "name");
        const std::string message = fromHex(textAt(v, "message")).value_or("");
        const std::string signature = fromHex(textAt(v, "signature")).value_or("");
        const auto key = PublicKey::fromBytes(fromHex(textAt(v, "public")).value_or(""));
        checkEqual(toHex(publicKeyOf(fromHex(textAt(v, "seed")).value_or(""))), textAt(v, "public"), name);
        check(key && key->verifies(message, signature), name);
        check(key && !key->verifies(message + "x", signature), name + ": another message");
        check(key && !key->verifies(message, signature.substr(1)), name + ": a cut signature");
        // S + L is congruent to S, and must not be accepted for it.
        const std::string order =
            fromHex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010").value_or("");
        std::string again = signature;
        unsigned carry = 0;
        for (std::size_t i = 0; i < 32; ++i) {
            const unsigned sum = static_cast<unsigned char>(again[32 + i]) +
                                 static_cast<unsigned>(static_cast<unsigned char>(order[i])) + carry;
            again[32 + i] = static_cast<char>(sum & 255U);
            carry = sum >> 8U;
        }
        check(key && !key->verifies(message, again), name + ": S above the order");
    }
    // y = 1 (neutral), with sign; y = p, p + 1, 2^255 − 1; y = −1 with sign.
    for (const char* point : {"0100000000000000000000000000000000000000000000000000000000000080",
                              "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                              "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                              "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                              "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"})
        check(!PublicKey::fromBytes(fromHex(point).value_or("")), std::string("not a canonical point: ") + point);
    // Under the neutral key every message has the signature R = neutral, S = 0: with R spelled in another way it must
    // fail, though the point is the same.
    const auto neutral = PublicKey::fromBytes("\x01" + std::string(31, '\0'));
    const std::string zero(32, '\0');
    check(neutral &&
              !neutral->verifies(
                  "m", fromHex("0100000000000000000000000000000000000000000000000000000000000080").value_or("") + zero),
          "R with a sign that 0 has not");
    check(neutral &&
              !neutral->verifies(
                  "m", fromHex("eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f").value_or("") + zero),
          "R above the prime");
}

/// A complete log of other people's making.
void foreignLog()
{
    const json::Value& log = vectors("public_tessera_log.json");
    KeyRing ring;
    const auto vkey = parseVerifierKey(g_sha, textAt(log, "vkey"));
    check(vkey.has_value(), "the foreign log's key");
    ring.origin = vkey->name;
    ring.keys.push_back({vkey->name, vkey->id, Key::Use::Log, vkey->publicKey, 0, std::nullopt});
    Frontier tree;
    std::vector<Hash> roots{tree.root(g_sha)};
    std::string bundle;
    std::string level0;
    for (const json::Value& entry : listAt(log, "entries_hex")) {
        const std::string leaf = fromHex(*entry.string()).value_or("");
        bundle += std::string(1, '\0') + static_cast<char>(leaf.size()) + leaf;
        const Hash hash = g_sha.leaf(leaf);
        level0 += hexOf(hash);
        tree.append(g_sha, hash);
        roots.push_back(tree.root(g_sha));
    }
    checkEqual(toHex(bundle), textAt(log, "entry_bundle_hex"), "entry bundle");
    checkEqual(level0, textAt(log, "level0_tile_hex"), "tile");
    for (const json::Value& v : listAt(log, "checkpoints")) {
        const CheckedNote checked = checkNote(g_sha, textAt(v, "note"), ring);
        checkEqual(checked.reason, "", "foreign checkpoint");
        check(checked.note && checked.note->size == at(v, "size").integer() &&
                  checked.note->root == roots[static_cast<std::size_t>(checked.note->size)],
              "foreign root");
    }
}

void brokenRings()
{
    const auto refused = [](std::string_view member, json::Value value) {
        json::Value ring = at(file(), "keyring");
        ring.set(member, std::move(value));
        check(!parseKeyRing(ring), "a key ring with a broken " + std::string(member));
    };
    refused("format", json::text("rfid-keyring/2"));
    refused("origin", json::text(""));
    refused("origin", json::text("another.example/taps/1"));
    refused("first_sequence_id", json::number(0));
    refused("witness_quorum", json::number(-1));
    refused("genesis_hash_chain", json::text("00"));
    refused("keys", json::text("none"));
    refused("tsa_ca_pem", json::text("not a certificate"));
    refused("restored_from", json::object());
    json::Value key = listAt(at(file(), "keyring"), "keys").front();
    key.set("use", json::text("clock"));
    refused("keys", {json::Value::Array{key}});
    check(!parseKeyRing(json::Value{}), "no key ring");
}

} // namespace

int main()
{
    keys();
    notes();
    consistencyDocuments();
    witnessRequest();
    tokens();
    ed25519();
    foreignLog();
    brokenRings();
    return result();
}
