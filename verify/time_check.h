// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkpoints.h"
#include "finding.h"
#include "instant.h"
#include "row.h"

#include <cstdint>
#include <vector>

namespace tapverify {

/// Times of receipt and of scan against each other and against the clocks of witnesses (ledger format 8.8 and 11.3).
class TimeCheck
{
public:
    explicit TimeCheck(Findings& findings) : m_findings(findings) {}

    /// Witness and token times of all valid checkpoints. @p slack in seconds.
    void setAnchors(const std::vector<Checkpoint>& checkpoints, std::int64_t slack);

    /// A row that has its place in the ledger; indexes must ascend.
    void add(std::int64_t index, const Row& row);

    /// Late taps excused because the reader said that it had been offline.
    std::int64_t offlineLate() const { return m_offlineLate; }

private:
    struct Anchor
    {
        std::int64_t size = 0;
        Instant notAfter;  ///< for entries below the size: the earliest of this and all larger anchors
        Instant notBefore; ///< for entries from the size on: the latest of this and all smaller anchors
    };

    void checkAnchors(std::int64_t index, const Row& row);
    void checkScan(const Row& row);

    Findings& m_findings;
    std::vector<Anchor> m_anchors; ///< by size
    std::size_t m_nextAnchor = 0;  ///< the first whose size is above the index
    bool m_anyCreated = false;
    Instant m_latestCreated;
    std::int64_t m_offlineLate = 0;
};

} // namespace tapverify
