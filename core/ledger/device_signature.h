// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/timestamp.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tapledger {

/// What a signing reader signs (ledger format section 6).
std::string deviceSignatureMessage(std::string_view deviceId, std::optional<std::int64_t> deviceSeq,
                                   std::string_view employeeRfid, std::string_view eventType, Timestamp scanTimestamp);

/// True if @p signature (base64 of 64 bytes) is the Ed25519 signature of @p message by @p publicKey (base64 of 32).
bool verifyDeviceSignature(std::string_view message, std::string_view signature, std::string_view publicKey);

/// True for the base64 of a usable Ed25519 public key.
bool isValidPublicKey(std::string_view publicKey);

/// `_srv.device_key`: first 16 hex digits of the SHA-256 of the public key; empty for an invalid key.
std::string deviceKeyFingerprint(std::string_view publicKey);

/// An Ed25519 key for a device that signs its taps.
struct SigningKey
{
    std::string public_key;      ///< base64 of the 32 bytes: what is registered
    std::string private_key_pem; ///< PKCS #8 in PEM form: what the device is given
};
/// Makes one. Internal when OpenSSL cannot.
Result<SigningKey> makeSigningKey();

} // namespace tapledger
