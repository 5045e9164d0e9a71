// SPDX-License-Identifier: GPL-3.0-or-later
// Making proofs: the recursive definitions of RFC 6962 section 2.1, walked from the root down.
#include "ledger/merkle.h"

#include <algorithm>
#include <bit>
#include <fmt/format.h>

namespace tapledger {
namespace {

unsigned log2Floor(std::int64_t n) { return static_cast<unsigned>(std::bit_width(static_cast<std::uint64_t>(n))) - 1; }

/// The largest power of two below @p n, for n > 1.
std::int64_t splitOf(std::int64_t n) { return std::int64_t{1} << log2Floor(n - 1); }

/// MTH over leaves [from, from + count), where from is a multiple of every subtree in it; count > 0.
Result<Sha256Digest> rangeRoot(Sha256& sha, std::int64_t from, std::int64_t count, const SubtreeSource& source)
{
    std::vector<Sha256Digest> perfect;
    while (count > 0) {
        const unsigned level = log2Floor(count);
        auto root = source(level, from >> level);
        if (!root)
            return failure(root.error());
        perfect.push_back(*root);
        from += std::int64_t{1} << level;
        count -= std::int64_t{1} << level;
    }
    Sha256Digest root = perfect.back();
    for (auto left = perfect.rbegin() + 1; left != perfect.rend(); ++left)
        root = nodeHash(sha, *left, root);
    return root;
}

} // namespace

Result<Frontier> treeFrontier(Sha256& sha, std::int64_t size, const SubtreeSource& source)
{
    Frontier frontier;
    for (int level = 62; level >= 0; --level) {
        if (size < 0 || (size >> level & 1) == 0)
            continue;
        const auto root = source(static_cast<unsigned>(level), frontier.size() >> level);
        if (!root)
            return failure(root.error());
        frontier.appendSubtree(sha, static_cast<unsigned>(level), *root);
    }
    return frontier;
}

Result<Sha256Digest> treeRoot(Sha256& sha, std::int64_t size, const SubtreeSource& source)
{
    if (size <= 0)
        return emptyRoot();
    return rangeRoot(sha, 0, size, source);
}

Result<Proof> inclusionProof(Sha256& sha, std::int64_t index, std::int64_t size, const SubtreeSource& source)
{
    if (index < 0 || index >= size)
        return failure(ErrorCode::InvalidArgument, fmt::format("a tree of {} entries has no entry {}", size, index));
    Proof proof;
    std::int64_t from = 0;
    for (std::int64_t count = size; count > 1;) {
        const std::int64_t k = splitOf(count);
        const bool isLeft = index - from < k;
        const auto sibling = isLeft ? rangeRoot(sha, from + k, count - k, source) : rangeRoot(sha, from, k, source);
        if (!sibling)
            return failure(sibling.error());
        proof.push_back(*sibling);
        from += isLeft ? 0 : k;
        count = isLeft ? k : count - k;
    }
    std::ranges::reverse(proof);
    return proof;
}

Result<Proof> consistencyProof(Sha256& sha, std::int64_t oldSize, std::int64_t newSize, const SubtreeSource& source)
{
    if (oldSize < 0 || oldSize > newSize)
        return failure(ErrorCode::InvalidArgument,
                       fmt::format("a tree of {} entries cannot begin with one of {}", newSize, oldSize));
    Proof proof;
    if (oldSize == 0)
        return proof;
    std::int64_t from = 0;
    std::int64_t count = newSize;
    std::int64_t m = oldSize;
    bool isWholeOld = true; // what remains of the old tree is all of it: its root is known to who checks
    while (m < count) {
        const std::int64_t k = splitOf(count);
        const bool isLeft = m <= k;
        const auto sibling = isLeft ? rangeRoot(sha, from + k, count - k, source) : rangeRoot(sha, from, k, source);
        if (!sibling)
            return failure(sibling.error());
        proof.push_back(*sibling);
        if (isLeft) {
            count = k;
        } else {
            from += k;
            count -= k;
            m -= k;
            isWholeOld = false;
        }
    }
    if (!isWholeOld) {
        const auto root = rangeRoot(sha, from, count, source);
        if (!root)
            return failure(root.error());
        proof.push_back(*root);
    }
    std::ranges::reverse(proof);
    return proof;
}

Result<Sha256Digest> perfectRoot(Sha256& sha, std::span<const Sha256Digest> hashes)
{
    if (!std::has_single_bit(hashes.size()))
        return failure(ErrorCode::InvalidArgument, "a perfect subtree has a power of two of leaves");
    Frontier frontier;
    for (const Sha256Digest& hash : hashes)
        frontier.append(sha, hash);
    return frontier.hashes().front();
}

SubtreeSource subtreesOf(Sha256& sha, std::span<const Sha256Digest> leafHashes)
{
    return [&sha, leafHashes](unsigned level, std::int64_t index) -> Result<Sha256Digest> {
        const auto from = static_cast<std::uint64_t>(index) << level;
        const std::uint64_t count = std::uint64_t{1} << level;
        if (level > 62 || index < 0 || from + count > leafHashes.size())
            return failure(ErrorCode::NotFound, "the tree has no such subtree");
        return perfectRoot(sha, leafHashes.subspan(from, count));
    };
}

} // namespace tapledger
