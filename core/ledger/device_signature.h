// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/timestamp.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct evp_pkey_st;

namespace tapledger {

/// What a signing reader signs (ledger format section 6).
std::string deviceSignatureMessage(std::string_view deviceId, std::optional<std::int64_t> deviceSeq,
                                   std::string_view employeeRfid, std::string_view eventType, Timestamp scanTimestamp);

/// The Ed25519 public key of a device, read once for all its taps. Threads may verify with one at the same time.
class DevicePublicKey
{
public:
    /// Reads the base64 of the 32 bytes; null when that is no usable key.
    static std::unique_ptr<const DevicePublicKey> read(std::string_view text);

    /// True if @p signature (base64 of 64 bytes) is the signature of @p message by this key.
    bool verify(std::string_view message, std::string_view signature) const;
    /// `_srv.device_key`: first 16 hex digits of the SHA-256 of the 32 bytes.
    const std::string& fingerprint() const { return m_fingerprint; }

private:
    struct Free
    {
        void operator()(evp_pkey_st* key) const;
    };
    using Handle = std::unique_ptr<evp_pkey_st, Free>;
    DevicePublicKey(Handle key, std::string fingerprint) : m_key(std::move(key)), m_fingerprint(std::move(fingerprint))
    {
    }

    Handle m_key;
    std::string m_fingerprint;
};

/// True for the base64 of a usable Ed25519 public key.
inline bool isValidPublicKey(std::string_view publicKey) { return DevicePublicKey::read(publicKey) != nullptr; }

/// An Ed25519 key for a device that signs its taps.
struct SigningKey
{
    std::string public_key;      ///< base64 of the 32 bytes: what is registered
    std::string private_key_pem; ///< PKCS #8 in PEM form: what the device is given
};
/// Makes one. Internal when OpenSSL cannot.
Result<SigningKey> makeSigningKey();

} // namespace tapledger
