// SPDX-License-Identifier: GPL-3.0-or-later
#include "device_keys.h"

#include "sha256.h"
#include "text.h"

#include <algorithm>

namespace tapverify {

Result<DeviceKeys> DeviceKeys::parse(const json::Value& document)
{
    if (!document.array())
        return Error{"the device keys must be a list"};
    DeviceKeys keys;
    Sha256 sha;
    for (const json::Value& value : *document.array()) {
        const std::string_view device = value.textAt("device_id");
        const auto bytes = fromBase64(value.textAt("public_key"));
        auto publicKey = bytes ? PublicKey::fromBytes(*bytes) : std::nullopt;
        const json::Value* from = value.find("from_sequence_id");
        const json::Value* to = value.find("to_sequence_id");
        const bool open = !to || to->isNull();
        const auto last = open ? std::nullopt : to->integer();
        if (device.empty() || !publicKey || !from || !from->integer() || (!open && !last))
            return Error{"each device key needs device_id, public_key (32 bytes in base64), from_sequence_id and "
                         "to_sequence_id (or null)"};
        keys.m_keys[std::string(device)].push_back(
            {std::move(*publicKey), sha.hex({*bytes}).substr(0, 16), *from->integer(), last});
    }
    return keys;
}

std::vector<const DeviceKeys::Key*> DeviceKeys::inForce(const std::string& deviceId, std::int64_t sequenceId) const
{
    std::vector<const Key*> found;
    if (const auto it = m_keys.find(deviceId); it != m_keys.end()) {
        for (const Key& key : it->second) {
            if (sequenceId >= key.from && (!key.to || sequenceId <= *key.to))
                found.push_back(&key);
        }
    }
    return found;
}

void DeviceCheck::add(const Row& row)
{
    if (row.leaf.deviceSignature)
        ++m_signed;
    // With the payload went the reader's counter, which is part of what was signed, and the key in force.
    if (!m_keys || row.payload.erased)
        return;
    auto keys = m_keys->inForce(row.leaf.deviceId, row.leaf.sequenceId);
    const auto& recorded = row.payload.deviceKey;
    if (recorded && !keys.empty()) {
        const std::string registry = keys.front()->fingerprint;
        std::erase_if(keys, [&](const DeviceKeys::Key* key) { return key->fingerprint != *recorded; });
        if (keys.empty()) {
            find("DEVICE_KEY_SWAPPED", row).set("recorded", *recorded).set("registry", registry);
            return;
        }
    }
    if (row.leaf.deviceSignature)
        check(row, keys);
}

void DeviceCheck::check(const Row& row, const std::vector<const DeviceKeys::Key*>& keys)
{
    if (keys.empty()) {
        find("DEVICE_KEY_UNKNOWN", row);
        return;
    }
    ++m_checked;
    const auto signature = fromBase64(*row.leaf.deviceSignature);
    const std::string message = deviceMessage(row.leaf, row.payload.deviceSeq);
    const bool valid =
        signature && !row.payload.deviceSeq.empty() && std::ranges::any_of(keys, [&](const DeviceKeys::Key* key) {
            return key->publicKey.verifies(message, *signature);
        });
    if (!valid)
        find("DEVICE_SIG_INVALID", row);
}

Finding& DeviceCheck::find(std::string_view code, const Row& row)
{
    return m_findings.add(code).set("sequence_id", row.leaf.sequenceId).set("device_id", row.leaf.deviceId);
}

} // namespace tapverify
