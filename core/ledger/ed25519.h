// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace tapledger {

using Ed25519Seed = std::array<std::byte, 32>;
using Ed25519PublicKey = std::array<std::byte, 32>;
using Ed25519Signature = std::array<std::byte, 64>;

/// True if the 32 bytes are the one canonical spelling of a point: y < p, and no sign on x = 0. OpenSSL does not look.
bool isCanonicalPoint(const Ed25519PublicKey& key);

/// Strict verification (ledger format 8.2): S < L, canonical points, no cofactor. False for any other length.
bool ed25519Verify(const Ed25519PublicKey& key, std::string_view message, std::span<const std::byte> signature);

/// Internal when OpenSSL cannot.
Result<Ed25519Signature> ed25519Sign(const Ed25519Seed& seed, std::string_view message);
Result<Ed25519PublicKey> ed25519PublicKey(const Ed25519Seed& seed);
/// A new seed from OpenSSL's key generation.
Result<Ed25519Seed> ed25519MakeSeed();

/// Overwrites a secret that is not needed any more.
void wipe(Ed25519Seed& seed);

} // namespace tapledger
