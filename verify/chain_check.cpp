// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain_check.h"

namespace tapverify {

bool ChainCheck::add(const Row& row)
{
    if (!row.usable("sequence_id"))
        return false;
    const std::int64_t n = row.leaf.sequenceId;
    if (!m_any && n < m_first) {
        ++m_before;
        return false;
    }
    if (m_any && n == m_last) {
        m_findings.add("SEQ_DUPLICATE").set("sequence_id", n);
        return false;
    }
    if (m_any && n < m_last) {
        m_findings.add("SEQ_DISORDER").set("sequence_id", n).set("after_sequence_id", m_last);
        return false;
    }
    if (n - m_last != 1)
        gap(row);
    else if (!m_previous.empty() && canLink(row))
        checkLink(row);

    if (!m_any)
        m_firstSeen = n;
    m_any = true;
    m_last = n;
    if (row.usable("hash_chain"))
        m_previous = row.leaf.hashChain;
    else
        m_previous.clear();
    m_earlier[m_nextEarlier] = {n, m_previous};
    m_nextEarlier = (m_nextEarlier + 1) % kRemembered;
    return true;
}

void ChainCheck::gap(const Row& row)
{
    const std::int64_t n = row.leaf.sequenceId;
    const std::int64_t missing = n - m_last - 1;
    if (!m_any) {
        m_findings.add("HEAD_MISSING").set("first_sequence_id", n).set("expected", m_first).set("missing", missing);
        return;
    }
    const bool relinked =
        !m_previous.empty() && canLink(row) && chainHash(m_sha, m_previous, row.leaf) == row.leaf.hashChain;
    m_findings.add("SEQ_GAP")
        .set("after_sequence_id", m_last)
        .set("before_sequence_id", n)
        .set("missing", missing)
        .set("relinked", json::boolean(relinked));
}

void ChainCheck::checkLink(const Row& row)
{
    const std::string expected = chainHash(m_sha, m_previous, row.leaf);
    if (expected == row.leaf.hashChain)
        return;
    m_lastBreak = row.leaf.sequenceId;
    if (isFork(row))
        return;
    m_findings.add("CHAIN_BREAK")
        .set("sequence_id", row.leaf.sequenceId)
        .set("expected", expected)
        .set("found", row.leaf.hashChain);
}

bool ChainCheck::isFork(const Row& row)
{
    for (const Earlier& earlier : m_earlier) {
        if (earlier.hash.empty() || chainHash(m_sha, earlier.hash, row.leaf) != row.leaf.hashChain)
            continue;
        m_findings.add("CHAIN_FORK")
            .set("sequence_id", row.leaf.sequenceId)
            .set("links_to_sequence_id", earlier.sequence);
        return true;
    }
    return false;
}

} // namespace tapverify
