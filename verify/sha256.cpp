// SPDX-License-Identifier: GPL-3.0-or-later
#include "sha256.h"

#include "text.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <openssl/evp.h>

namespace tapverify {
namespace {

/// Without SHA-256 no answer would be true, so there is none.
[[noreturn]] void noHash()
{
    std::fputs("tapledger-verify: the OpenSSL library of this machine cannot compute SHA-256\n", stderr);
    std::exit(2);
}

} // namespace

void Sha256::Free::operator()(evp_md_st* digest) const { EVP_MD_free(digest); }
void Sha256::Free::operator()(evp_md_ctx_st* context) const { EVP_MD_CTX_free(context); }

Sha256::Sha256() : m_digest(EVP_MD_fetch(nullptr, "SHA256", nullptr)), m_context(EVP_MD_CTX_new())
{
    if (!m_digest || !m_context)
        noHash();
}

Hash Sha256::of(std::initializer_list<std::string_view> parts)
{
    Hash hash{};
    bool good = EVP_DigestInit_ex2(m_context.get(), m_digest.get(), nullptr) == 1;
    for (const std::string_view part : parts)
        good = good && EVP_DigestUpdate(m_context.get(), part.data(), part.size()) == 1;
    if (!good || EVP_DigestFinal_ex(m_context.get(), hash.data(), nullptr) != 1)
        noHash();
    return hash;
}

std::string Sha256::hex(std::initializer_list<std::string_view> parts) { return hexOf(of(parts)); }

Hash Sha256::node(const Hash& left, const Hash& right)
{
    // In one piece: a call of the library costs about as much as hashing these 65 bytes.
    std::array<char, 1 + 2 * std::tuple_size_v<Hash>> message{1};
    std::ranges::copy(bytesOf(left), message.begin() + 1);
    std::ranges::copy(bytesOf(right), message.begin() + 1 + left.size());
    return of({{message.data(), message.size()}});
}

std::string_view bytesOf(const Hash& hash) { return {reinterpret_cast<const char*>(hash.data()), hash.size()}; }

std::string hexOf(const Hash& hash) { return toHex(bytesOf(hash)); }

std::optional<Hash> hashFromBytes(std::string_view bytes)
{
    Hash hash{};
    if (bytes.size() != hash.size())
        return std::nullopt;
    std::ranges::transform(bytes, hash.begin(), [](char c) { return static_cast<unsigned char>(c); });
    return hash;
}

std::optional<Hash> hashFromHex(std::string_view hex)
{
    const auto bytes = fromHex(hex);
    return bytes ? hashFromBytes(*bytes) : std::nullopt;
}

std::optional<Hash> hashFromBase64(std::string_view base64)
{
    const auto bytes = fromBase64(base64);
    return bytes ? hashFromBytes(*bytes) : std::nullopt;
}

} // namespace tapverify
