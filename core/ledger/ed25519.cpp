// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ed25519.h"

#include <algorithm>
#include <memory>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <sodium.h>

namespace tapledger {
namespace {

struct Free
{
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Context = std::unique_ptr<EVP_MD_CTX, Free>;

const unsigned char* bytes(const void* data) { return static_cast<const unsigned char*>(data); }

Key privateKey(const Ed25519Seed& seed)
{
    return Key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytes(seed.data()), seed.size()));
}

tl::unexpected<Error> opensslFailure()
{
    ERR_clear_error();
    return failure(ErrorCode::Internal, "OpenSSL could not work with an Ed25519 key");
}

} // namespace

bool isCanonicalPoint(const Ed25519PublicKey& key)
{
    const bool sign = (key.back() & std::byte{0x80}) != std::byte{0};
    const auto last = key.back() & std::byte{0x7F};
    const auto middleIs = [&](std::byte value) {
        return std::all_of(key.begin() + 1, key.end() - 1, [&](std::byte b) { return b == value; });
    };
    if (last == std::byte{0x7F} && middleIs(std::byte{0xFF})) {
        // p = 2^255 - 19 is ED FF … FF 7F. With y = p - 1 (EC) x is 0, and 0 has no sign.
        const auto limit = sign ? std::byte{0xEC} : std::byte{0xED};
        return key.front() < limit;
    }
    // y = 1 is the other point with x = 0.
    const bool isOne = key.front() == std::byte{1} && last == std::byte{0} && middleIs(std::byte{0});
    return !(isOne && sign);
}

bool ed25519Verify(const Ed25519PublicKey& key, std::string_view message, std::span<const std::byte> signature)
{
    if (signature.size() != std::tuple_size_v<Ed25519Signature> || !isCanonicalPoint(key))
        return false;
    // Takes half as long as OpenSSL, and a verification of a ledger checks thousands. What it accepts OpenSSL does too;
    // the other way round it refuses points of small order, which the format does not.
    if (crypto_sign_verify_detached(bytes(signature.data()), bytes(message.data()), message.size(),
                                    bytes(key.data())) == 0)
        return true;
    // OpenSSL compares S with L, and R with the one encoding of what it computed, so R needs no look of ours.
    const Key loaded(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytes(key.data()), key.size()));
    const Context context(EVP_MD_CTX_new());
    const bool valid = loaded && context &&
                       EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, loaded.get()) == 1 &&
                       EVP_DigestVerify(context.get(), bytes(signature.data()), signature.size(), bytes(message.data()),
                                        message.size()) == 1;
    if (!valid)
        ERR_clear_error();
    return valid;
}

Result<Ed25519Signature> ed25519Sign(const Ed25519Seed& seed, std::string_view message)
{
    const Key key = privateKey(seed);
    const Context context(EVP_MD_CTX_new());
    Ed25519Signature signature{};
    std::size_t size = signature.size();
    if (!key || !context || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) != 1 ||
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size, bytes(message.data()),
                       message.size()) != 1 ||
        size != signature.size())
        return opensslFailure();
    return signature;
}

Result<Ed25519PublicKey> ed25519PublicKey(const Ed25519Seed& seed)
{
    const Key key = privateKey(seed);
    Ed25519PublicKey result{};
    std::size_t size = result.size();
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<unsigned char*>(result.data()), &size) != 1 ||
        size != result.size())
        return opensslFailure();
    return result;
}

Result<Ed25519Seed> ed25519MakeSeed()
{
    const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    Ed25519Seed seed{};
    std::size_t size = seed.size();
    if (!key || EVP_PKEY_get_raw_private_key(key.get(), reinterpret_cast<unsigned char*>(seed.data()), &size) != 1 ||
        size != seed.size())
        return opensslFailure();
    return seed;
}

void wipe(Ed25519Seed& seed) { OPENSSL_cleanse(seed.data(), seed.size()); }

} // namespace tapledger
