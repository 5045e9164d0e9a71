// SPDX-License-Identifier: GPL-3.0-or-later
#include "merkle.h"

#include <bit>

namespace tapverify {
namespace {

std::uint64_t bits(std::int64_t size) { return static_cast<std::uint64_t>(size); }

/// The place of a node on its level, and that level's last place, on the way up to the root.
struct Path
{
    std::uint64_t node;
    std::uint64_t last;

    bool atRoot() const { return last == 0; }
    bool siblingIsLeft() const { return (node & 1U) != 0 || node == last; }

    void up()
    {
        node >>= 1U;
        last >>= 1U;
    }
    /// Levels on which the node has no sibling are passed over.
    void skipLonely()
    {
        while ((node & 1U) == 0 && node != 0)
            up();
    }
};

} // namespace

bool Frontier::isWellFormed() const
{
    return m_size >= 0 && static_cast<std::size_t>(std::popcount(bits(m_size))) == m_hashes.size();
}

void Frontier::append(Sha256& sha, const Hash& leafHash)
{
    Hash hash = leafHash;
    for (std::uint64_t size = bits(m_size); (size & 1U) != 0; size >>= 1U) {
        hash = sha.node(m_hashes.back(), hash);
        m_hashes.pop_back();
    }
    m_hashes.push_back(hash);
    ++m_size;
}

Hash Frontier::root(Sha256& sha) const
{
    if (m_hashes.empty())
        return sha.of({});
    Hash root = m_hashes.back();
    for (std::size_t i = m_hashes.size() - 1; i > 0; --i)
        root = sha.node(m_hashes[i - 1], root);
    return root;
}

bool verifyInclusion(Sha256& sha, std::int64_t index, std::int64_t size, const Hash& leafHash,
                     const std::vector<Hash>& proof, const Hash& root)
{
    if (index < 0 || index >= size)
        return false;
    Path path{bits(index), bits(size) - 1};
    Hash hash = leafHash;
    for (const Hash& sibling : proof) {
        if (path.atRoot())
            return false;
        if (path.siblingIsLeft()) {
            hash = sha.node(sibling, hash);
            path.skipLonely();
        } else {
            hash = sha.node(hash, sibling);
        }
        path.up();
    }
    return path.atRoot() && hash == root;
}

bool verifyConsistency(Sha256& sha, std::int64_t oldSize, std::int64_t newSize, const Hash& oldRoot,
                       const Hash& newRoot, const std::vector<Hash>& proof)
{
    if (oldSize <= 0 || oldSize > newSize)
        return false;
    if (oldSize == newSize)
        return proof.empty() && oldRoot == newRoot;
    if (proof.empty())
        return false;

    Path path{bits(oldSize) - 1, bits(newSize) - 1};
    while ((path.node & 1U) != 0)
        path.up();
    // A perfect old tree is a node of the new one: its root is where the way up begins.
    const bool perfect = std::has_single_bit(bits(oldSize));
    Hash oldHash = perfect ? oldRoot : proof.front();
    Hash newHash = oldHash;
    for (std::size_t i = perfect ? 0 : 1; i < proof.size(); ++i) {
        if (path.atRoot())
            return false;
        if (path.siblingIsLeft()) {
            oldHash = sha.node(proof[i], oldHash);
            newHash = sha.node(proof[i], newHash);
            path.skipLonely();
        } else {
            newHash = sha.node(newHash, proof[i]);
        }
        path.up();
    }
    return path.atRoot() && oldHash == oldRoot && newHash == newRoot;
}

} // namespace tapverify
