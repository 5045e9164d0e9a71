// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree_check.h"

#include <algorithm>
#include <map>
#include <vector>

namespace tapverify {

void TreeCheck::setLeafHashes(LeafHashSource& source)
{
    std::multimap<std::int64_t, Hash> signedRoots;
    if (m_checkpoints) {
        for (const Checkpoint& checkpoint : m_checkpoints->all()) {
            if (checkpoint.valid() && *checkpoint.size > 0)
                signedRoots.emplace(*checkpoint.size, checkpoint.root);
        }
    }
    Frontier tree;
    while (const auto hash = source.next()) {
        tree.append(m_sha, *hash);
        const auto [from, to] = signedRoots.equal_range(tree.size());
        if (from == to)
            continue;
        const Hash root = tree.root(m_sha);
        if (std::any_of(from, to, [&](const auto& item) { return item.second == root; }))
            m_committedSize = tree.size();
    }
    if (m_committedSize == 0) {
        m_findings.add("LEAF_HASHES_INVALID")
            .set("reason", "no valid checkpoint confirms any part of the " + std::to_string(tree.size()) +
                               " hashes that were given");
        return;
    }
    source.rewind();
    m_leafHashes = &source;
    for (std::int64_t skipped = 0; skipped < m_tree.size() && source.next(); ++skipped) {
    }
}

void TreeCheck::add(std::int64_t index, const Row& row)
{
    fillTo(index);
    if (m_broken)
        return;
    const auto recorded = committed();
    if (!row.leafUsable()) {
        if (recorded)
            append(*recorded);
        else
            m_broken = true;
        return;
    }
    std::string leaf;
    leaf.reserve(600);
    appendLeaf(leaf, row.leaf);
    const Hash hash = m_sha.leaf(leaf);
    if (recorded && *recorded != hash) {
        m_findings.add("ENTRY_ALTERED")
            .set("sequence_id", row.leaf.sequenceId)
            .set("committed_leaf", hexOf(*recorded))
            .set("found_leaf", hexOf(hash));
    }
    append(hash);
}

void TreeCheck::fillTo(std::int64_t index)
{
    while (!m_broken && m_tree.size() < index) {
        if (const auto recorded = committed())
            append(*recorded);
        else
            m_broken = true;
    }
}

std::optional<Hash> TreeCheck::committed()
{
    return m_leafHashes && m_tree.size() < m_committedSize ? m_leafHashes->next() : std::nullopt;
}

void TreeCheck::append(const Hash& leafHash)
{
    m_tree.append(m_sha, leafHash);
    compare();
}

void TreeCheck::compare()
{
    if (m_checkpoints && m_checkpoints->waitsFor(m_tree.size()))
        m_checkpoints->judge(m_tree.size(), m_tree.root(m_sha));
}

} // namespace tapverify
