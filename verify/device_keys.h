// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ed25519.h"
#include "finding.h"
#include "json.h"
#include "result.h"
#include "row.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tapverify {

/// The signing keys of readers, from a list kept outside the database (ledger format 6).
class DeviceKeys
{
public:
    /// Reads `[{"device_id","public_key","from_sequence_id","to_sequence_id"|null}]`.
    static Result<DeviceKeys> parse(const json::Value& document);

    struct Key
    {
        PublicKey publicKey;
        std::string fingerprint; ///< first 16 hex digits of the key's hash
        std::int64_t from = 1;
        std::optional<std::int64_t> to;
    };
    /// The keys of a device at an entry; several while one replaces another.
    std::vector<const Key*> inForce(const std::string& deviceId, std::int64_t sequenceId) const;

private:
    std::map<std::string, std::vector<Key>, std::less<>> m_keys;
};

/// Checks the signatures of readers: DEVICE_SIG_INVALID, DEVICE_KEY_SWAPPED, DEVICE_KEY_UNKNOWN.
class DeviceCheck
{
public:
    DeviceCheck(const DeviceKeys* keys, Findings& findings) : m_keys(keys), m_findings(findings) {}

    /// Only for rows without fault.
    void add(const Row& row);

    std::int64_t signedTaps() const { return m_signed; }
    std::int64_t checkedSignatures() const { return m_checked; }

private:
    void check(const Row& row, const std::vector<const DeviceKeys::Key*>& keys);
    Finding& find(std::string_view code, const Row& row);

    const DeviceKeys* m_keys;
    Findings& m_findings;
    std::int64_t m_signed = 0;
    std::int64_t m_checked = 0;
};

} // namespace tapverify
