// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/device_signature.h"

#include "base/base64.h"
#include "base/hex.h"
#include "base/json.h"
#include "base/sha256.h"
#include "ledger/ed25519.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

namespace tapledger {
namespace {

struct FreeKey
{
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};
struct FreeBio
{
    void operator()(BIO* bio) const { BIO_free(bio); }
};

std::optional<Ed25519PublicKey> readKey(std::string_view publicKey)
{
    const auto bytes = fromBase64(publicKey);
    Ed25519PublicKey key{};
    if (!bytes || bytes->size() != key.size())
        return std::nullopt;
    std::ranges::copy(*bytes, key.begin());
    return key;
}

} // namespace

std::string deviceSignatureMessage(std::string_view deviceId, std::optional<std::int64_t> deviceSeq,
                                   std::string_view employeeRfid, std::string_view eventType, Timestamp scanTimestamp)
{
    return fmt::format("rfid-tap/1\n{{\"device_id\":{},\"device_seq\":{},\"employee_rfid\":{},\"event_type\":{},"
                       "\"scan_timestamp\":\"{}\"}}",
                       json::quoted(deviceId), deviceSeq ? std::to_string(*deviceSeq) : "null",
                       json::quoted(employeeRfid), json::quoted(eventType), scanTimestamp.iso());
}

bool verifyDeviceSignature(std::string_view message, std::string_view signature, std::string_view publicKey)
{
    const auto key = readKey(publicKey);
    const auto bytes = fromBase64(signature);
    return key && bytes && ed25519Verify(*key, message, *bytes);
}

bool isValidPublicKey(std::string_view publicKey)
{
    const auto key = readKey(publicKey);
    return key && isCanonicalPoint(*key);
}

Result<SigningKey> makeSigningKey()
{
    const std::unique_ptr<EVP_PKEY, FreeKey> key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    const std::unique_ptr<BIO, FreeBio> pem(BIO_new(BIO_s_secmem()));
    std::array<std::byte, 32> raw{};
    std::size_t size = raw.size();
    if (!key || !pem ||
        EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<unsigned char*>(raw.data()), &size) != 1 ||
        PEM_write_bio_PrivateKey(pem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return failure(ErrorCode::Internal, "OpenSSL could not make an Ed25519 key");
    const char* text = nullptr;
    const long length = BIO_get_mem_data(pem.get(), &text);
    return SigningKey{toBase64(raw), std::string(text, static_cast<std::size_t>(length))};
}

std::string deviceKeyFingerprint(std::string_view publicKey)
{
    const auto bytes = fromBase64(publicKey);
    if (!bytes || bytes->size() != 32)
        return {};
    return Sha256().hex({reinterpret_cast<const char*>(bytes->data()), bytes->size()}).substr(0, 16);
}

} // namespace tapledger
