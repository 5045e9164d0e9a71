// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger {

/// A reader's public key, and the entries that it signs (ledger format section 6).
struct DeviceKey
{
    std::string device_id;
    std::string public_key; ///< base64 of 32 bytes
    std::int64_t from_sequence_id = 1;
    std::optional<std::int64_t> to_sequence_id; ///< inclusive; absent while the key is in use
};

/// The readers' keys as a verifier is given them, from outside the database.
class DeviceKeys
{
public:
    static constexpr std::size_t kMaxKeys = 100'000;

    DeviceKeys() = default;
    /// InvalidArgument for a public key that is none.
    static Result<DeviceKeys> make(std::vector<DeviceKey> keys);
    /// From a JSON list of such keys. InvalidArgument with what is wrong.
    static Result<DeviceKeys> parse(std::string_view text);

    struct Known
    {
        DeviceKey key;
        std::string fingerprint; ///< as `_srv.device_key` records it
    };
    /// The device's key in force at an entry; of several the one with @p fingerprint. Null when there is none.
    const Known* find(std::string_view deviceId, std::int64_t sequenceId, std::string_view fingerprint) const;

private:
    std::map<std::string, std::vector<Known>, std::less<>> m_keys; ///< by device
};

} // namespace tapledger
