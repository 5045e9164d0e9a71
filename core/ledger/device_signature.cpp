// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/device_signature.h"

#include "base/base64.h"
#include "base/hex.h"
#include "base/json.h"
#include "base/sha256.h"

#include <fmt/format.h>
#include <memory>
#include <openssl/evp.h>

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

std::unique_ptr<EVP_PKEY, FreeKey> loadKey(std::string_view publicKey)
{
    const auto bytes = fromBase64(publicKey);
    if (!bytes || bytes->size() != 32)
        return nullptr;
    return std::unique_ptr<EVP_PKEY, FreeKey>(EVP_PKEY_new_raw_public_key(
        EVP_PKEY_ED25519, nullptr, reinterpret_cast<const unsigned char*>(bytes->data()), bytes->size()));
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
    const auto key = loadKey(publicKey);
    const auto bytes = fromBase64(signature);
    if (!key || !bytes || bytes->size() != 64)
        return false;
    const std::unique_ptr<EVP_MD_CTX, FreeContext> context(EVP_MD_CTX_new());
    return context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
           EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char*>(bytes->data()), bytes->size(),
                            reinterpret_cast<const unsigned char*>(message.data()), message.size()) == 1;
}

bool isValidPublicKey(std::string_view publicKey) { return loadKey(publicKey) != nullptr; }

std::string deviceKeyFingerprint(std::string_view publicKey)
{
    const auto bytes = fromBase64(publicKey);
    if (!bytes || bytes->size() != 32)
        return {};
    return Sha256().hex({reinterpret_cast<const char*>(bytes->data()), bytes->size()}).substr(0, 16);
}

} // namespace tapledger
