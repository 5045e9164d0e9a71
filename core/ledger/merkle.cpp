// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/merkle.h"

#include "base/hex.h"

#include <algorithm>
#include <bit>
#include <fmt/format.h>

namespace tapledger {
namespace {

bool isPowerOfTwo(std::int64_t n) { return n > 0 && (n & (n - 1)) == 0; }

tl::unexpected<Error> badState(std::string_view why)
{
    return failure(ErrorCode::InvalidArgument, fmt::format("not the state of a tree: {}", why));
}

} // namespace

Sha256Digest nodeHash(Sha256& sha, const Sha256Digest& left, const Sha256Digest& right)
{
    std::array<std::byte, 65> node;
    node[0] = std::byte{1};
    std::copy(left.begin(), left.end(), node.begin() + 1);
    std::copy(right.begin(), right.end(), node.begin() + 33);
    return sha.update({reinterpret_cast<const char*>(node.data()), node.size()}).finish();
}

Sha256Digest emptyRoot() { return Sha256().finish(); }

Result<Frontier> Frontier::make(std::int64_t size, std::vector<Sha256Digest> hashes)
{
    if (size < 0)
        return badState("the size is negative");
    if (static_cast<std::size_t>(std::popcount(static_cast<std::uint64_t>(size))) != hashes.size())
        return badState("there must be one hash for each set bit of the size");
    Frontier frontier;
    frontier.m_size = size;
    frontier.m_hashes = std::move(hashes);
    return frontier;
}

bool Frontier::appendSubtree(Sha256& sha, unsigned level, const Sha256Digest& root)
{
    constexpr std::int64_t kLargest = std::numeric_limits<std::int64_t>::max();
    if (level > 62)
        return false;
    const std::int64_t leaves = std::int64_t{1} << level;
    if ((m_size & (leaves - 1)) != 0 || m_size > kLargest - leaves)
        return false;
    Sha256Digest hash = root;
    for (std::int64_t m = m_size >> level; (m & 1) != 0; m >>= 1) {
        hash = nodeHash(sha, m_hashes.back(), hash);
        m_hashes.pop_back();
    }
    m_hashes.push_back(hash);
    m_size += leaves;
    return true;
}

bool Frontier::merge(Sha256& sha, const Frontier& next)
{
    if (next.m_size == 0)
        return true;
    const auto largest = static_cast<unsigned>(std::bit_width(static_cast<std::uint64_t>(next.m_size))) - 1;
    if ((m_size & ((std::int64_t{1} << largest) - 1)) != 0 ||
        m_size > std::numeric_limits<std::int64_t>::max() - next.m_size)
        return false;
    auto hash = next.m_hashes.begin();
    for (int level = static_cast<int>(largest); level >= 0; --level) {
        if ((next.m_size >> level & 1) != 0)
            appendSubtree(sha, static_cast<unsigned>(level), *hash++);
    }
    return true;
}

Sha256Digest Frontier::root(Sha256& sha) const
{
    if (m_hashes.empty())
        return emptyRoot();
    Sha256Digest root = m_hashes.back();
    for (auto hash = m_hashes.rbegin() + 1; hash != m_hashes.rend(); ++hash)
        root = nodeHash(sha, *hash, root);
    return root;
}

Result<FrontierState> FrontierState::parse(const json::Value& value)
{
    const json::Value* size = value.find("size");
    const json::Value* hashes = value.find("hashes");
    const json::Value* previous = value.find("prev_hash_chain");
    if (!size || !size->integer() || !hashes || !hashes->array() || !previous || !previous->string())
        return badState("it needs size, hashes and prev_hash_chain");
    if (!isLowerHex(*previous->string(), 64))
        return badState("prev_hash_chain must be 64 lower-case hex digits");
    if (hashes->array()->size() > 63)
        return badState("no tree has more than 63 hashes at its edge");
    std::vector<Sha256Digest> digests;
    for (const json::Value& hash : *hashes->array()) {
        const auto digest = hash.string() ? digestFromHex(*hash.string()) : std::nullopt;
        if (!digest)
            return badState("every hash must be 64 lower-case hex digits");
        digests.push_back(*digest);
    }
    auto frontier = Frontier::make(*size->integer(), std::move(digests));
    if (!frontier)
        return failure(frontier.error());
    return FrontierState{std::move(*frontier), *previous->string()};
}

Result<FrontierState> FrontierState::parse(std::string_view text)
{
    const auto value = json::parse(text);
    if (!value)
        return failure(value.error());
    return parse(*value);
}

std::string FrontierState::toJson() const
{
    std::string out = fmt::format("{{\"size\":{},\"hashes\":[", frontier.size());
    const char* separator = "\"";
    for (const Sha256Digest& hash : frontier.hashes()) {
        out += separator;
        appendHex(out, hash);
        out += '"';
        separator = ",\"";
    }
    return out + fmt::format("],\"prev_hash_chain\":\"{}\"}}", prev_hash_chain);
}

bool checkInclusion(Sha256& sha, std::int64_t index, std::int64_t size, const Sha256Digest& leafHash,
                    std::span<const Sha256Digest> proof, const Sha256Digest& root)
{
    if (index < 0 || index >= size)
        return false;
    std::int64_t a = index;
    std::int64_t b = size - 1;
    Sha256Digest r = leafHash;
    for (const Sha256Digest& p : proof) {
        if (b == 0)
            return false;
        if ((a & 1) != 0 || a == b) {
            r = nodeHash(sha, p, r);
            while ((a & 1) == 0 && a != 0) {
                a >>= 1;
                b >>= 1;
            }
        } else {
            r = nodeHash(sha, r, p);
        }
        a >>= 1;
        b >>= 1;
    }
    return b == 0 && r == root;
}

bool checkConsistency(Sha256& sha, std::int64_t oldSize, std::int64_t newSize, const Sha256Digest& oldRoot,
                      const Sha256Digest& newRoot, std::span<const Sha256Digest> proof)
{
    if (oldSize <= 0 || oldSize > newSize)
        return false;
    if (oldSize == newSize)
        return proof.empty() && oldRoot == newRoot;
    if (proof.empty())
        return false;
    std::int64_t a = oldSize - 1;
    std::int64_t b = newSize - 1;
    while ((a & 1) != 0) {
        a >>= 1;
        b >>= 1;
    }
    // Of a power of two the old root is a subtree of the new tree and stands in front of the proof.
    Sha256Digest x = isPowerOfTwo(oldSize) ? oldRoot : proof.front();
    Sha256Digest y = x;
    for (const Sha256Digest& p : isPowerOfTwo(oldSize) ? proof : proof.subspan(1)) {
        if (b == 0)
            return false;
        if ((a & 1) != 0 || a == b) {
            x = nodeHash(sha, p, x);
            y = nodeHash(sha, p, y);
            while ((a & 1) == 0 && a != 0) {
                a >>= 1;
                b >>= 1;
            }
        } else {
            y = nodeHash(sha, y, p);
        }
        a >>= 1;
        b >>= 1;
    }
    return b == 0 && x == oldRoot && y == newRoot;
}

} // namespace tapledger
