// SPDX-License-Identifier: GPL-3.0-or-later
#include "ed25519.h"

#include <array>
#include <openssl/evp.h>

namespace tapverify {
namespace {

constexpr std::size_t kKeySize = 32;
constexpr std::size_t kSignatureSize = 64;

using Bytes32 = std::array<unsigned char, 32>;

/// The order of the group, 2^252 + 27742317777372353535851937790883648493, little-endian.
constexpr Bytes32 kOrder = {0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7,
                            0xa2, 0xde, 0xf9, 0xde, 0x14, 0,    0,    0,    0,    0,    0,
                            0,    0,    0,    0,    0,    0,    0,    0,    0,    0x10};

/// The prime 2^255 − 19, little-endian.
constexpr Bytes32 prime(unsigned char lowest = 0xed)
{
    Bytes32 p{};
    for (auto& byte : p)
        byte = 0xff;
    p.front() = lowest;
    p.back() = 0x7f;
    return p;
}

Bytes32 toBytes(std::string_view text)
{
    Bytes32 out{};
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = static_cast<unsigned char>(text[i]);
    return out;
}

bool isBelow(const Bytes32& number, const Bytes32& limit)
{
    for (std::size_t i = number.size(); i > 0; --i) {
        if (number[i - 1] != limit[i - 1])
            return number[i - 1] < limit[i - 1];
    }
    return false;
}

/// Whether 32 bytes spell y below the prime, and x = 0 (y is 1 or −1) without a sign. OpenSSL 3.0 takes both forms.
bool isCanonicalPoint(std::string_view text)
{
    Bytes32 y = toBytes(text);
    const bool sign = (y.back() & 0x80U) != 0;
    y.back() &= 0x7fU;
    if (!isBelow(y, prime()))
        return false;
    return !sign || (y != Bytes32{1} && y != prime(0xec));
}

const unsigned char* unsignedData(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

struct FreeContext
{
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

} // namespace

void PublicKey::Free::operator()(evp_pkey_st* key) const { EVP_PKEY_free(key); }

std::optional<PublicKey> PublicKey::fromBytes(std::string_view bytes)
{
    if (bytes.size() != kKeySize || !isCanonicalPoint(bytes))
        return std::nullopt;
    EVP_PKEY* key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, unsignedData(bytes), bytes.size());
    return key ? std::optional(PublicKey(key)) : std::nullopt;
}

bool PublicKey::verifies(std::string_view message, std::string_view signature) const
{
    // OpenSSL checks S and compares the encoding of R without the cofactor. Both are checked here too, so that the
    // answer is the same with whatever version of the library stands on the inspector's machine.
    if (signature.size() != kSignatureSize || !isCanonicalPoint(signature.substr(0, kKeySize)) ||
        !isBelow(toBytes(signature.substr(kKeySize)), kOrder))
        return false;
    const std::unique_ptr<EVP_MD_CTX, FreeContext> context(EVP_MD_CTX_new());
    return context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, m_key.get()) == 1 &&
           EVP_DigestVerify(context.get(), unsignedData(signature), signature.size(), unsignedData(message),
                            message.size()) == 1;
}

} // namespace tapverify
