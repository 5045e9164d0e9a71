// SPDX-License-Identifier: GPL-3.0-or-later
// ledger_receipts.json: receipts and proofs in standard form (section 10), by function and by program.
#include "check.h"
#include "receipt.h"
#include "text.h"

#include <algorithm>
#include <set>

using namespace tapverify;
using namespace tapverify::test;

namespace {

Sha256 g_sha;

const json::Value& file() { return vectors("ledger_receipts.json"); }

const json::Value& ringValue(const json::Value& v)
{
    const json::Value* own = v.find("keyring");
    return own ? *own : at(file(), "keyring");
}

KeyRing ringOf(const json::Value& v)
{
    auto ring = parseKeyRing(ringValue(v));
    check(static_cast<bool>(ring), "a key ring of the vectors is read");
    return ring ? *ring : KeyRing();
}

std::string joined(const std::set<std::string>& names)
{
    std::string out;
    for (const std::string& name : names)
        out += name + " ";
    return out;
}

std::string joined(const json::Value& list)
{
    std::set<std::string> names;
    for (const json::Value& name : *list.array())
        names.insert(*name.string());
    return joined(names);
}

std::string failuresOf(const CheckedReceipt& receipt)
{
    return joined(std::set<std::string>(receipt.failures.begin(), receipt.failures.end()));
}

void receipts()
{
    for (const json::Value& v : listAt(file(), "receipts")) {
        const std::string name = textAt(v, "name");
        const CheckedReceipt checked = checkReceipt(g_sha, at(v, "receipt"), ringOf(v));
        checkEqual(failuresOf(checked), joined(at(v, "failures")), name);
        check(checked.valid() == (textAt(v, "verdict") == "ok"), name + ": verdict");

        const std::string receipt = temporaryDirectory() + "/receipt.json";
        const std::string ring = temporaryDirectory() + "/ring.json";
        writeFile(receipt, json::print(at(v, "receipt")));
        writeFile(ring, json::print(ringValue(v)));
        const Run run = runProgram({"receipt", receipt, "--keyring", ring, "--json"});
        check(run.status == (checked.valid() ? 0 : 1), name + ": exit status");
        const auto report = json::parse(run.out);
        checkEqual(report ? joined(at(*report, "failures")) : run.err, joined(at(v, "failures")), name + ": program");
        const Run words = runProgram({"receipt", receipt, "--keyring", ring});
        check(words.status == run.status && words.out.find("RESULT") == 0, name + ": in words");
        for (const std::string& failure : checked.failures)
            check(words.out.find("[" + failure + "]") != std::string::npos, name + ": in words, " + failure);
        if (checked.valid() && !checked.checkpoint.witnesses.empty())
            check(words.out.find("The entry existed by ") != std::string::npos, name + ": since when");
    }
}

void standardForm()
{
    int count = 0;
    for (const json::Value& v : listAt(file(), "receipts")) {
        const json::Value* text = v.find("tlog_proof");
        if (!text)
            continue;
        ++count;
        const std::string name = textAt(v, "name") + ", standard form";
        const KeyRing ring = ringOf(v);
        const auto proof = parseTlogProof(*text->string());
        check(static_cast<bool>(proof), name + " is read");
        if (!proof)
            continue;
        const CheckedReceipt checked = checkTlogProof(g_sha, *proof, ring);
        check(checked.valid() && checked.leaf, name);
        check(proof->leaf == textAt(at(v, "receipt"), "leaf"), name + ": the leaf");

        TlogProof other = *proof;
        ++other.index;
        checkEqual(failuresOf(checkTlogProof(g_sha, other, ring)), "inclusion leaf_index ", name + ", another place");
        other = *proof;
        other.leaf.insert(1, " ");
        checkEqual(failuresOf(checkTlogProof(g_sha, other, ring)), "inclusion leaf ", name + ", another leaf");
        other = *proof;
        other.hashes.push_back(Hash{});
        checkEqual(failuresOf(checkTlogProof(g_sha, other, ring)), "inclusion ", name + ", a longer proof");
        other = *proof;
        other.checkpoint += "x";
        checkEqual(failuresOf(checkTlogProof(g_sha, other, ring)), "checkpoint:malformed ", name + ", damaged note");

        const std::string path = temporaryDirectory() + "/proof";
        const std::string ringPath = temporaryDirectory() + "/ring.json";
        writeFile(path, *text->string());
        writeFile(ringPath, json::print(ringValue(v)));
        check(runProgram({"proof", path, "--keyring", ringPath}).status == 0, name + ": program");
        for (std::size_t length = 0; length < text->string()->size(); length += 97) {
            writeFile(path, text->string()->substr(0, length));
            const int status = runProgram({"proof", path, "--keyring", ringPath}).status;
            check(status == 1 || status == 2, name + ", cut");
        }
    }
    check(count == 2, "two receipts are there in standard form");
}

/// What the vectors leave open.
void further()
{
    const auto& list = listAt(file(), "receipts");
    const auto find = [&](const std::string& name) -> const json::Value& {
        return *std::ranges::find_if(list, [&](const json::Value& v) { return textAt(v, "name") == name; });
    };
    // Without an authority in the key ring a token is not judged, and gives no time.
    const json::Value& stamped = find("with_timestamp");
    KeyRing ring = ringOf(stamped);
    check(checkReceipt(g_sha, at(stamped, "receipt"), ring).tokenTimes.size() == 1, "a token's time");
    ring.tsaCaPem.clear();
    const CheckedReceipt unjudged = checkReceipt(g_sha, at(stamped, "receipt"), ring);
    check(unjudged.valid() && unjudged.tokenTimes.empty() && unjudged.tokensNotJudged == 1,
          "a token without authority");

    json::Value receipt = at(stamped, "receipt");
    for (const char* timestamps : {"{}", "[1]", "[{\"type\":\"rfc3161\"}]", "[{\"type\":\"x\",\"token\":\"AA==\"}]"}) {
        receipt.set("timestamps", *json::parse(timestamps));
        checkEqual(failuresOf(checkReceipt(g_sha, receipt, ringOf(stamped))), "timestamp ", timestamps);
    }
    receipt = at(find("middle"), "receipt");
    for (const char* index : {"-1", "10.0", "1e1", "null", "[]", "99999999999999999999"}) {
        receipt.set("leaf_index", *json::parse(index));
        checkEqual(failuresOf(checkReceipt(g_sha, receipt, ringOf(file()))), "inclusion leaf_index ", index);
    }
    receipt = at(find("middle"), "receipt");
    receipt.set("inclusion", json::text("none"));
    checkEqual(failuresOf(checkReceipt(g_sha, receipt, ringOf(file()))), "inclusion ", "a proof that is no list");
    receipt = json::object();
    receipt.set("format", json::text("rfid-receipt/1"));
    checkEqual(failuresOf(checkReceipt(g_sha, receipt, ringOf(file()))), "checkpoint:malformed leaf leaf_index origin ",
               "an empty receipt");
    // Another log of the same host, with a note that is its own.
    receipt = at(find("middle"), "receipt");
    KeyRing other = ringOf(file());
    other.firstSequenceId = 5;
    checkEqual(failuresOf(checkReceipt(g_sha, receipt, other)), "leaf_index ", "a ring with another first number");
}

} // namespace

int main()
{
    receipts();
    standardForm();
    further();
    return result();
}
