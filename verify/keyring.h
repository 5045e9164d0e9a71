// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ed25519.h"
#include "json.h"
#include "result.h"
#include "sha256.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tapverify {

/// A key of a key ring (ledger format 8.2 and 9).
struct Key
{
    enum class Use { Log, Clock, Witness };

    std::string name;
    std::string id; ///< 4 bytes
    Use use = Use::Log;
    std::shared_ptr<const PublicKey> publicKey;
    std::int64_t fromSize = 0;
    std::optional<std::int64_t> toSize;

    bool covers(std::int64_t size) const { return size >= fromSize && (!toSize || size <= *toSize); }
};

/// The last checkpoint of the incarnation that the ledger continues (13.4).
struct RestoredFrom
{
    std::string origin;
    std::int64_t size = 0;
    Hash root{};
};

/// What a verifier trusts, from another source than the ledger's host (section 9).
struct KeyRing
{
    std::string origin;
    std::int64_t firstSequenceId = 1;
    std::string genesisHashChain = std::string(64, '0');
    std::vector<Key> keys;
    std::int64_t witnessQuorum = 0;
    std::optional<std::int64_t> maxEntriesBetweenCheckpoints;
    std::optional<std::int64_t> maxSecondsBetweenCheckpoints;
    std::string tsaCaPem; ///< empty where no time-stamping authority is trusted
    std::optional<RestoredFrom> restoredFrom;
};

/// `<name>+<hex key id>+<base64(type || public key)>`; nothing when a part is wrong or the id is not that of the key.
struct VerifierKey
{
    std::string name;
    std::string id;
    unsigned char type = 0;
    std::shared_ptr<const PublicKey> publicKey;
};
std::optional<VerifierKey> parseVerifierKey(Sha256& sha, std::string_view vkey);

/// Reads a key ring. A ring that breaks the format in any place is refused: it is what everything else rests on.
Result<KeyRing> parseKeyRing(const json::Value& document);

} // namespace tapverify
