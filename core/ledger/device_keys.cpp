// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/device_keys.h"

#include "base/json.h"
#include "ledger/device_signature.h"

#include <fmt/format.h>

namespace tapledger {
namespace {

tl::unexpected<Error> bad(std::string_view why)
{
    return failure(ErrorCode::InvalidArgument, fmt::format("not a list of device keys: {}", why));
}

} // namespace

Result<DeviceKeys> DeviceKeys::make(std::vector<DeviceKey> keys)
{
    DeviceKeys result;
    for (DeviceKey& key : keys) {
        if (!isValidPublicKey(key.public_key))
            return bad(fmt::format("the public key of {} is not the base64 of an Ed25519 key", key.device_id));
        std::string fingerprint = deviceKeyFingerprint(key.public_key);
        auto& known = result.m_keys[key.device_id];
        known.push_back({std::move(key), std::move(fingerprint)});
    }
    return result;
}

Result<DeviceKeys> DeviceKeys::parse(std::string_view text)
{
    const auto value = json::parse(text);
    if (!value)
        return bad(value.error().message);
    if (!value->array() || value->array()->size() > kMaxKeys)
        return bad(fmt::format("it must be a list of at most {} keys", kMaxKeys));
    std::vector<DeviceKey> keys;
    for (const json::Value& item : *value->array()) {
        const json::Value* device = item.find("device_id");
        const json::Value* key = item.find("public_key");
        const json::Value* from = item.find("from_sequence_id");
        const json::Value* to = item.find("to_sequence_id");
        if (!device || !device->string() || !key || !key->string())
            return bad("every key needs device_id and public_key");
        if ((from && !from->integer()) || (to && !to->isNull() && !to->integer()))
            return bad(fmt::format("the range of {} must be whole numbers", *device->string()));
        keys.push_back(
            {*device->string(), *key->string(), from ? *from->integer() : 1, to ? to->integer() : std::nullopt});
    }
    return make(std::move(keys));
}

const DeviceKeys::Known* DeviceKeys::find(std::string_view deviceId, std::int64_t sequenceId,
                                          std::string_view fingerprint) const
{
    const auto device = m_keys.find(deviceId);
    if (device == m_keys.end())
        return nullptr;
    const Known* found = nullptr;
    for (const Known& known : device->second) {
        if (sequenceId < known.key.from_sequence_id ||
            (known.key.to_sequence_id && sequenceId > *known.key.to_sequence_id))
            continue;
        if (!found || known.fingerprint == fingerprint)
            found = &known;
    }
    return found;
}

} // namespace tapledger
