// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/digest.h"

#include "base/base64.h"
#include "base/hex.h"

#include <algorithm>

namespace tapledger {

std::string_view asBytes(const Sha256Digest& digest)
{
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

std::string toBase64(const Sha256Digest& digest) { return toBase64(std::span<const std::byte>(digest)); }

std::optional<Sha256Digest> digestFromBase64(std::string_view text)
{
    Sha256Digest digest;
    if (text.size() != 44)
        return std::nullopt;
    const auto bytes = fromBase64(text);
    if (!bytes || bytes->size() != digest.size())
        return std::nullopt;
    std::ranges::copy(*bytes, digest.begin());
    return digest;
}

std::optional<Sha256Digest> digestFromHex(std::string_view text)
{
    Sha256Digest digest;
    if (!isLowerHex(text, digest.size() * 2))
        return std::nullopt;
    for (std::size_t i = 0; i < digest.size(); ++i)
        digest[i] = static_cast<std::byte>(hexDigitValue(text[2 * i]) * 16 + hexDigitValue(text[2 * i + 1]));
    return digest;
}

std::string proofToJson(std::span<const Sha256Digest> proof)
{
    std::string out = "[";
    for (const Sha256Digest& hash : proof) {
        out += out.size() > 1 ? ",\"" : "\"";
        out += toBase64(hash);
        out += '"';
    }
    return out + "]";
}

std::optional<Proof> proofFromJson(const json::Value* value)
{
    if (!value || !value->array() || value->array()->size() > kMaxProofLength)
        return std::nullopt;
    Proof proof;
    for (const json::Value& hash : *value->array()) {
        const auto digest = hash.string() ? digestFromBase64(*hash.string()) : std::nullopt;
        if (!digest)
            return std::nullopt;
        proof.push_back(*digest);
    }
    return proof;
}

} // namespace tapledger
