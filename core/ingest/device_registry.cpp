// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/device_registry.h"

#include "base/sha256.h"

namespace tapledger {

DeviceTable::DeviceTable(std::vector<Device> devices) : m_devices(std::move(devices))
{
    for (std::size_t i = 0; i < m_devices.size(); ++i) {
        m_byId.emplace(m_devices[i].device_id, i);
        if (!m_devices[i].api_key_hash.empty())
            m_byKeyHash.emplace(m_devices[i].api_key_hash, i);
        if (!m_devices[i].previous_api_key_hash.empty())
            m_byKeyHash.emplace(m_devices[i].previous_api_key_hash, i);
        if (!m_devices[i].certificate_fingerprint.empty())
            m_byCertificate.emplace(m_devices[i].certificate_fingerprint, i);
        if (auto key = DevicePublicKey::read(m_devices[i].public_key))
            m_publicKeys.emplace(m_devices[i].device_id, std::move(key));
    }
}

const Device* DeviceTable::find(std::string_view deviceId) const
{
    const auto it = m_byId.find(deviceId);
    return it == m_byId.end() ? nullptr : &m_devices[it->second];
}

const Device* DeviceTable::findByApiKey(std::string_view apiKey, Timestamp now) const
{
    // A look-up by hash tells a guesser nothing by its timing: he cannot choose the hash of his guess.
    const std::string hash = hashApiKey(apiKey);
    const auto it = m_byKeyHash.find(hash);
    return it != m_byKeyHash.end() && isKeyOf(m_devices[it->second], hash, now) ? &m_devices[it->second] : nullptr;
}

const Device* DeviceTable::findByCertificate(std::string_view fingerprint) const
{
    const auto it = m_byCertificate.find(fingerprint);
    return it == m_byCertificate.end() ? nullptr : &m_devices[it->second];
}

const DevicePublicKey* DeviceTable::publicKeyOf(const Device& device) const
{
    const auto it = m_publicKeys.find(device.device_id);
    return it == m_publicKeys.end() ? nullptr : it->second.get();
}

DeviceRegistry::DeviceRegistry() : m_table(std::make_shared<const DeviceTable>()) {}

std::shared_ptr<const DeviceTable> DeviceRegistry::current() const
{
    const std::lock_guard lock(m_mutex);
    return m_table;
}

void DeviceRegistry::replace(std::shared_ptr<const DeviceTable> table)
{
    const std::lock_guard lock(m_mutex);
    m_table = std::move(table);
}

bool isKeyOf(const Device& device, std::string_view keyHash, Timestamp now)
{
    if (keyHash.empty())
        return false;
    return keyHash == device.api_key_hash ||
           (keyHash == device.previous_api_key_hash && device.previous_api_key_expires_at &&
            now < *device.previous_api_key_expires_at);
}

std::string hashApiKey(std::string_view apiKey)
{
    static thread_local Sha256 sha256; // looking the algorithm up costs more than the hash, and each request needs one
    return sha256.hex(apiKey);
}

} // namespace tapledger
