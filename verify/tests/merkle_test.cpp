// SPDX-License-Identifier: GPL-3.0-or-later
// ledger_merkle.json, public_ct_tree.json, public_merkle_*.json: trees and proofs (section 7).
#include "check.h"
#include "merkle.h"
#include "row.h"
#include "text.h"

using namespace tapverify;
using namespace tapverify::test;

namespace {

Sha256 g_sha;

Hash hash(const std::string& hex) { return hashFromHex(hex).value_or(Hash{}); }

std::vector<Hash> hashes(const json::Value& list)
{
    std::vector<Hash> out;
    for (const json::Value& item : *list.array())
        out.push_back(hash(*item.string()));
    return out;
}

std::int64_t number(const json::Value& object, std::string_view key) { return at(object, key).integer().value_or(-1); }

/// The root of a size from the definition of RFC 6962, against which the frontier is held too.
Hash rootOf(const std::vector<Hash>& leaves, std::size_t from, std::size_t to)
{
    if (from == to)
        return g_sha.of({});
    if (to - from == 1)
        return leaves[from];
    std::size_t half = 1;
    while (half * 2 < to - from)
        half *= 2;
    return g_sha.node(rootOf(leaves, from, from + half), rootOf(leaves, from + half, to));
}

void tree(const json::Value& v)
{
    const std::string name = textAt(v, "name");
    const std::vector<Hash> leaves = hashes(at(v, "leaf_hashes"));
    if (const json::Value* inputs = v.find("leaf_inputs_hex")) {
        for (std::size_t i = 0; i < leaves.size(); ++i)
            check(g_sha.leaf(fromHex(*(*inputs->array())[i].string()).value_or("")) == leaves[i], name + ": leaf hash");
    }
    if (const json::Value* rows = v.find("rows")) {
        RowReader reader(MissingOffset::Refuse);
        for (std::size_t i = 0; i < leaves.size(); ++i) {
            const Row row = reader.fromJson((*rows->array())[i]);
            std::string leaf;
            appendLeaf(leaf, row.leaf);
            check(row.leafUsable() && g_sha.leaf(leaf) == leaves[i], name + ": leaf hash of a row");
            checkEqual(leaf, *listAt(v, "leaves")[i].string(), name);
        }
    }
    std::vector<Hash> roots;
    Frontier frontier;
    for (std::size_t size = 0; size <= leaves.size(); ++size) {
        roots.push_back(frontier.root(g_sha));
        check(rootOf(leaves, 0, size) == roots.back(), name + ": the definition gives the same root");
        check(frontier.isWellFormed(), name + ": well formed");
        for (const json::Value& expected : listAt(v, "roots")) {
            if (number(expected, "size") != static_cast<std::int64_t>(size))
                continue;
            checkEqual(hexOf(roots.back()), textAt(expected, "root"), name + ": root");
            if (expected.find("root_base64"))
                checkEqual(toBase64(bytesOf(roots.back())), textAt(expected, "root_base64"), name + ": root");
            if (const json::Value* parts = expected.find("frontier"))
                check(hashes(*parts) == frontier.hashes(), name + ": frontier");
        }
        if (size < leaves.size())
            frontier.append(g_sha, leaves[size]);
    }
    for (const json::Value& p : listAt(v, "inclusion")) {
        const auto size = number(p, "size");
        const auto index = number(p, "index");
        check(verifyInclusion(g_sha, index, size, leaves[static_cast<std::size_t>(index)], hashes(at(p, "proof")),
                              roots[static_cast<std::size_t>(size)]),
              name + ": inclusion");
    }
    for (const json::Value& p : listAt(v, "consistency")) {
        const auto from = number(p, "old_size");
        const auto to = number(p, "new_size");
        check(verifyConsistency(g_sha, from, to, roots[static_cast<std::size_t>(from)],
                                roots[static_cast<std::size_t>(to)], hashes(at(p, "proof"))),
              name + ": consistency");
    }
}

void mustFail(const json::Value& file)
{
    for (const json::Value& p : listAt(file, "inclusion_must_fail"))
        check(!verifyInclusion(g_sha, number(p, "index"), number(p, "size"), hash(textAt(p, "leaf_hash")),
                               hashes(at(p, "proof")), hash(textAt(p, "root"))),
              textAt(p, "name"));
    for (const json::Value& p : listAt(file, "consistency_must_fail"))
        check(!verifyConsistency(g_sha, number(p, "old_size"), number(p, "new_size"), hash(textAt(p, "old_root")),
                                 hash(textAt(p, "new_root")), hashes(at(p, "proof"))),
              textAt(p, "name"));
}

/// Tiles are the log's cache; what stands in them is the leaves and hashes that a verifier computes.
void tiles(const json::Value& file)
{
    const json::Value& v = at(file, "tiles");
    const json::Value& ledger = listAt(file, "trees").front();
    std::string bundle;
    for (std::size_t i = 0; i < 3; ++i) {
        const std::string& leaf = *listAt(ledger, "leaves")[i].string();
        bundle += static_cast<char>(leaf.size() >> 8U);
        bundle += static_cast<char>(leaf.size() & 255U);
        bundle += leaf;
    }
    checkEqual(toHex(bundle), textAt(v, "entries_first_3_hex"), "entry bundle");
    std::string level0;
    for (std::size_t i = 0; i < 20; ++i)
        level0 += *listAt(ledger, "leaf_hashes")[i].string();
    checkEqual(level0, textAt(v, "level0_first_20_hex"), "tile of level 0");
}

/// A hash that is not 32 bytes long cannot be right.
std::optional<std::vector<Hash>> publicProof(const json::Value& v)
{
    std::vector<Hash> proof;
    if (isNull(v, "proof"))
        return proof;
    for (const json::Value& item : listAt(v, "proof")) {
        const auto one = hashFromBase64(*item.string());
        if (!one)
            return std::nullopt;
        proof.push_back(*one);
    }
    return proof;
}

void publicVectors()
{
    for (const json::Value& v : listAt(vectors("public_merkle_inclusion.json"), "vectors")) {
        const auto root = hashFromBase64(textAt(v, "root"));
        const auto leaf = hashFromBase64(textAt(v, "leafHash"));
        const auto proof = publicProof(v);
        const bool good = root && leaf && proof &&
                          verifyInclusion(g_sha, number(v, "leafIdx"), number(v, "treeSize"), *leaf, *proof, *root);
        check(good != *at(v, "wantErr").boolean(), textAt(v, "name"));
    }
    int skipped = 0;
    for (const json::Value& v : listAt(vectors("public_merkle_consistency.json"), "vectors")) {
        // Its roots have fewer than 32 bytes, and yet it is marked good upstream.
        if (textAt(v, "name") == "consistency/additional/sizes-are-equal-one-and-proof-is-empty") {
            ++skipped;
            continue;
        }
        const auto older = hashFromBase64(textAt(v, "root1"));
        const auto newer = hashFromBase64(textAt(v, "root2"));
        const auto proof = publicProof(v);
        const bool good = older && newer && proof &&
                          verifyConsistency(g_sha, number(v, "size1"), number(v, "size2"), *older, *newer, *proof);
        check(good != *at(v, "wantErr").boolean(), textAt(v, "name"));
    }
    check(skipped == 1, "one public vector is skipped");
}

} // namespace

int main()
{
    const json::Value& file = vectors("ledger_merkle.json");
    for (const json::Value& v : listAt(file, "trees"))
        tree(v);
    for (const json::Value& v : listAt(vectors("public_ct_tree.json"), "trees"))
        tree(v);
    mustFail(file);
    tiles(file);
    publicVectors();
    return result();
}
