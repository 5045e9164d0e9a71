// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkpoints.h"
#include "finding.h"
#include "merkle.h"
#include "row.h"
#include "sha256.h"

#include <cstdint>
#include <optional>

namespace tapverify {

/// The recorded leaf hashes of a ledger, level 0 of its tree, one after the other.
class LeafHashSource
{
public:
    virtual ~LeafHashSource() = default;
    /// The next one; nothing at the end.
    virtual std::optional<Hash> next() = 0;
    virtual void rewind() = 0;
};

/// Builds the tree over the rows and holds its roots against the checkpoints (ledger format 7 and 11.2).
class TreeCheck
{
public:
    /// @param checkpoints those that wait; null when there are none.
    TreeCheck(Sha256& sha, Findings& findings, Frontier start, Checkpoints* checkpoints)
        : m_sha(sha), m_findings(findings), m_tree(std::move(start)), m_checkpoints(checkpoints)
    {
    }

    /// Finds out how many of the recorded leaf hashes a valid checkpoint confirms. LEAF_HASHES_INVALID.
    void setLeafHashes(LeafHashSource& source);
    /// Compares the checkpoints of the size that the tree begins with.
    void begin() { compare(); }

    /// A row that has its place in the ledger; indexes must ascend.
    void add(std::int64_t index, const Row& row);

    /// The tree, if it could be computed to the end.
    const Frontier* tree() const { return m_broken ? nullptr : &m_tree; }

private:
    void fillTo(std::int64_t index);
    /// The confirmed leaf hash at the tree's end.
    std::optional<Hash> committed();
    void append(const Hash& leafHash);
    void compare();

    Sha256& m_sha;
    Findings& m_findings;
    Frontier m_tree;
    Checkpoints* m_checkpoints;
    LeafHashSource* m_leafHashes = nullptr;
    std::int64_t m_committedSize = 0;
    bool m_broken = false; ///< a row is missing or damaged and nothing fills the hole
};

} // namespace tapverify
