// SPDX-License-Identifier: GPL-3.0-or-later
// ledger_canonical.json: instants, strings, canonical JSON, payload, chain, leaf, device signature (sections 3 to 6,
// 14).
#include "check.h"
#include "ed25519.h"
#include "entry.h"
#include "row.h"
#include "text.h"

#include <algorithm>

using namespace tapverify;
using namespace tapverify::test;

namespace {

const json::Value& file() { return vectors("ledger_canonical.json"); }

void instants()
{
    for (const json::Value& v : listAt(file(), "timestamps")) {
        const auto instant = parseInstant(textAt(v, "in"));
        checkEqual(instant ? iso(*instant) : "refused", isNull(v, "out") ? "refused" : textAt(v, "out"),
                   textAt(v, "in"));
    }
    check(!parseInstant("2026-02-04T08:05:23").has_value(), "no offset is refused");
    check(parseInstant("2026-02-04T08:05:23", MissingOffset::Utc).has_value(), "unless somebody said it is UTC");
    check(!parseInstant("2026-02-04T08:05:23.Z").has_value(), "a point needs digits");
    for (const char* edge :
         {"0001-01-01T00:00:00+00:00", "9999-12-31T23:59:59.999999+00:00", "1900-02-28T00:00:00+00:00",
          "2000-02-29T00:00:00+00:00", "1969-12-31T23:59:59.999999+00:00"}) {
        const auto instant = parseInstant(edge);
        checkEqual(instant ? iso(*instant) : "refused", edge, "an edge of the calendar");
    }
    for (const char* bad : {"1900-02-29T00:00:00Z", "2026-00-01T00:00:00Z", "9999-12-31T23:59:59-00:01",
                            "0000-01-01T00:00:00Z", "2026-02-04T08:05:23+8:00", "2026-02-04T08:05:23+08:0",
                            "2026-02-04T08:05:23+08:00:00:00", " 2026-02-04T08:05:23Z", "2026-02-04T08:05:23Z "})
        check(!parseInstant(bad), bad);
    check(parseInstant("2026-02-04T08:05:23+08:00:01").has_value(), "an offset may have seconds");
}

void strings()
{
    for (const json::Value& v : listAt(file(), "strings"))
        checkEqual(json::quoted(fromHex(textAt(v, "utf8_hex")).value_or("")), textAt(v, "json"), textAt(v, "name"));
}

void canonicalJson()
{
    Sha256 sha;
    for (const json::Value& v : listAt(file(), "json")) {
        const auto value = json::parse(textAt(v, "in"));
        std::string out;
        if (!value || !json::appendCanonical(out, *value))
            out = "refused";
        checkEqual(out, isNull(v, "out") ? "refused" : textAt(v, "out"), textAt(v, "name"));
        if (!isNull(v, "out"))
            checkEqual(sha.hex({out}), textAt(v, "sha256"), textAt(v, "name") + ", hash");
    }
    for (const char* bad : {"",
                            " ",
                            "{",
                            "[",
                            "\"",
                            "{\"a\"}",
                            "{\"a\":}",
                            "{,}",
                            "[,]",
                            "tru",
                            "-",
                            "1.",
                            "1e",
                            ".5",
                            "\"\t\"",
                            "\"\\x\"",
                            "\"\\u12\"",
                            "\"\\udc00\"",
                            "\"\\ud800\\u0041\"",
                            "1 2",
                            "{\"a\":1,}",
                            "nul"})
        check(!json::parse(bad), std::string("not JSON: ") + bad);
    for (const std::string_view bytes :
         {"\"\xC0\x80\"", "\"\xED\xA0\x80\"", "\"\xF4\x90\x80\x80\"", "\"\xE2\x82\"", "\"\xFF\""})
        check(!json::parse(bytes), "not UTF-8");
    check(!json::parse(std::string_view("\"\0\"", 3)), "a zero byte");
    // The whole value counts, whatever it is spelled like.
    checkEqual(json::plainDecimal("0e999999999999999999999").value_or("-"), "0", "zero");
    checkEqual(json::plainDecimal("1e127").value_or("-"), "1" + std::string(127, '0'), "128 digits");
    check(!json::plainDecimal("1e128"), "129 digits");
    check(!json::plainDecimal("-1e127"), "the sign counts");
    checkEqual(json::plainDecimal("1e-126").value_or("-"), "0." + std::string(125, '0') + "1", "128 characters");
    check(!json::plainDecimal("1e-127"), "129 characters");
    checkEqual(json::plainDecimal("1" + std::string(300, '0') + "e-300").value_or("-"), "1", "a long spelling of 1");
}

/// The row as an export gives it: a payload whose number spelling matters stands in a text.
json::Value exported(json::Value row)
{
    if (const json::Value* device = row.find("device_id"); device && device->string()) {
        std::string text = *device->string();
        if (const std::size_t at = text.find("\xEF\xA3\xBF"); at != std::string::npos)
            text.replace(at, 3, 1, '\0');
        row.set("device_id", {std::move(text)});
    }
    if (const json::Value* payload = row.find("raw_payload"); payload && payload->string()) {
        if (auto parsed = json::parse(*payload->string()))
            row.set("raw_payload", std::move(*parsed));
    }
    return row;
}

void rows()
{
    Sha256 sha;
    RowReader reader(MissingOffset::Refuse);
    for (const json::Value& v : listAt(file(), "rows")) {
        const std::string name = textAt(v, "name");
        const Row row = reader.fromJson(exported(at(v, "row")));
        if (const json::Value* error = v.find("error")) {
            check(row.faults.size() == 1, name + ": one fault");
            checkEqual(row.faults.empty() ? "accepted" : row.faults.front().field, *error->string(), name);
            continue;
        }
        check(row.leafUsable(), name + ": accepted");
        std::string payload;
        appendChainPayload(payload, row.leaf);
        checkEqual(payload, textAt(v, "payload"), name);
        checkEqual(chainHash(sha, textAt(v, "prev_hash_chain"), row.leaf), textAt(v, "hash_chain"), name);
        if (v.find("raw_sha256"))
            checkEqual(row.leaf.rawSha256, textAt(v, "raw_sha256"), name);
        std::string leaf;
        appendLeaf(leaf, row.leaf);
        checkEqual(leaf, textAt(v, "leaf"), name);
        checkEqual(hexOf(sha.leaf(leaf)), textAt(v, "leaf_hash"), name);
        const auto again = parseLeaf(leaf);
        check(again && differingMembers(*again, row.leaf).empty(), name + ": the leaf reads as itself");
        if (const json::Value* key = v.find("device_public_key")) {
            checkEqual(deviceMessage(row.leaf, row.payload.deviceSeq), textAt(v, "device_message"), name);
            const auto publicKey = PublicKey::fromBytes(fromBase64(*key->string()).value_or(""));
            const auto signature = fromBase64(row.leaf.deviceSignature.value_or(""));
            check(publicKey && signature &&
                      publicKey->verifies(textAt(v, "device_message"), *signature) ==
                          *at(v, "device_signature_valid").boolean(),
                  name + ": device signature");
        }
    }
}

void companionLog()
{
    Sha256 sha;
    for (const json::Value& v : listAt(file(), "admin")) {
        std::string leaf;
        check(json::appendCanonical(leaf, at(v, "entry")), textAt(v, "name"));
        checkEqual(leaf, textAt(v, "leaf"), textAt(v, "name"));
        checkEqual(hexOf(sha.leaf(leaf)), textAt(v, "leaf_hash"), textAt(v, "name"));
    }
}

void numbersAndEncodings()
{
    for (const char* bad : {"", "01", "-0", "+1", "9223372036854775808", "99999999999999999999", "1.0", "1e1", " 1"})
        check(!parseInteger(bad), std::string("not an integer: ") + bad);
    check(parseInteger("9223372036854775807") == 9223372036854775807, "the largest integer");
    for (const char* bad : {"A", "AA", "AA=", "AA==A", "AB==", "AAB=", "A===", "AA==\n", "A-__", "====", "AA=A"})
        check(!fromBase64(bad), std::string("not canonical base64: ") + bad);
    for (const std::string_view bytes : {"", "f", "fo", "foo", "foob", "\xFF\x00"})
        check(fromBase64(toBase64(bytes)) == std::string(bytes), "base64 there and back");
    check(!fromHex("AB") && !fromHex("a") && fromHex("0aff") == std::string("\x0a\xff"), "hex");
    checkEqual(printable("a\x1b[2Jb\xC2\x9B"
                         "c\xFF"),
               "a\\x1b[2Jb\\xc2\\x9bc\\xff", "nothing steers a terminal");
}

} // namespace

int main()
{
    instants();
    strings();
    canonicalJson();
    rows();
    companionLog();
    numbersAndEncodings();
    return result();
}
