// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "row.h"
#include "sha256.h"

#include <array>
#include <cstdint>
#include <string>

namespace tapverify {

/// Follows the numbers and the links of entries (ledger format 4 and 11.2).
class ChainCheck
{
public:
    /// @param first the number of the first entry that must come; @param before the hash that it links to.
    ChainCheck(Sha256& sha, Findings& findings, std::int64_t first, std::string before)
        : m_sha(sha), m_findings(findings), m_first(first), m_last(first - 1), m_previous(std::move(before))
    {
    }

    /// Takes the next row. False when it has no place in the ledger: no number, one that was there, or one before the
    /// first.
    bool add(const Row& row);

    bool any() const { return m_any; }
    std::int64_t firstSequence() const { return m_firstSeen; }
    std::int64_t lastSequence() const { return m_last; }
    /// Rows that stand before the first entry that must come; they are not checked.
    std::int64_t rowsBefore() const { return m_before; }
    /// hash_chain of the last row, empty where it cannot be used.
    const std::string& headHash() const { return m_previous; }
    /// The last entry whose link was found broken; 0 when there is none.
    std::int64_t lastBreak() const { return m_lastBreak; }

private:
    static constexpr std::size_t kRemembered = 64;
    struct Earlier
    {
        std::int64_t sequence = 0;
        std::string hash;
    };

    void gap(const Row& row);
    void checkLink(const Row& row);
    bool isFork(const Row& row);
    static bool canLink(const Row& row) { return row.chainUsable() && row.usable("hash_chain"); }

    Sha256& m_sha;
    Findings& m_findings;
    std::int64_t m_first;
    std::int64_t m_firstSeen = 0;
    std::int64_t m_last;
    std::int64_t m_before = 0;
    std::int64_t m_lastBreak = 0;
    bool m_any = false;
    std::string m_previous;
    std::array<Earlier, kRemembered> m_earlier; ///< a ring
    std::size_t m_nextEarlier = 0;
};

} // namespace tapverify
