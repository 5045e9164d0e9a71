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
struct FreeContext
{
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};
struct FreeBio
{
    void operator()(BIO* bio) const { BIO_free(bio); }
};

} // namespace

std::string deviceSignatureMessage(std::string_view deviceId, std::optional<std::int64_t> deviceSeq,
                                   std::string_view employeeRfid, std::string_view eventType, Timestamp scanTimestamp)
{
    return fmt::format("rfid-tap/1\n{{\"device_id\":{},\"device_seq\":{},\"employee_rfid\":{},\"event_type\":{},"
                       "\"scan_timestamp\":\"{}\"}}",
                       json::quoted(deviceId), deviceSeq ? std::to_string(*deviceSeq) : "null",
                       json::quoted(employeeRfid), json::quoted(eventType), scanTimestamp.iso());
}

void DevicePublicKey::Free::operator()(evp_pkey_st* key) const { EVP_PKEY_free(key); }

std::unique_ptr<const DevicePublicKey> DevicePublicKey::read(std::string_view text)
{
    const auto bytes = fromBase64(text);
    Ed25519PublicKey point{};
    if (!bytes || bytes->size() != point.size())
        return nullptr;
    std::ranges::copy(*bytes, point.begin());
    if (!isCanonicalPoint(point))
        return nullptr;
    Handle key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr,
                                           reinterpret_cast<const unsigned char*>(bytes->data()), bytes->size()));
    if (!key)
        return nullptr;
    std::string fingerprint = Sha256().hex({reinterpret_cast<const char*>(bytes->data()), bytes->size()}).substr(0, 16);
    return std::unique_ptr<const DevicePublicKey>(new DevicePublicKey(std::move(key), std::move(fingerprint)));
}

bool DevicePublicKey::verify(std::string_view message, std::string_view signature) const
{
    const auto bytes = fromBase64(signature);
    if (!bytes || bytes->size() != 64)
        return false;
    const std::unique_ptr<EVP_MD_CTX, FreeContext> context(EVP_MD_CTX_new());
    return context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, m_key.get()) == 1 &&
           EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char*>(bytes->data()), bytes->size(),
                            reinterpret_cast<const unsigned char*>(message.data()), message.size()) == 1;
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

} // namespace tapledger
