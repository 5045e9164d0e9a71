// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ledger/device_signature.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger {

/// All devices at one moment, never changed after it was made: shared by threads without a lock.
class DeviceTable
{
public:
    DeviceTable() = default;
    explicit DeviceTable(std::vector<Device> devices);

    const Device* find(std::string_view deviceId) const;
    /// The device that owns an API key, by the key itself; null for an unknown key, or one that was replaced and is not
    /// good any longer at @p now.
    const Device* findByApiKey(std::string_view apiKey, Timestamp now) const;
    /// The device that a client certificate is registered for, by its fingerprint; null for an unknown one.
    const Device* findByCertificate(std::string_view fingerprint) const;
    /// The public key that the device signs with; null when it has none, or none that can be used.
    const DevicePublicKey* publicKeyOf(const Device& device) const;
    const std::vector<Device>& all() const { return m_devices; }

private:
    std::vector<Device> m_devices;
    std::map<std::string_view, std::size_t> m_byId;
    std::map<std::string_view, std::size_t> m_byKeyHash;
    std::map<std::string_view, std::size_t> m_byCertificate;
    std::map<std::string_view, std::unique_ptr<const DevicePublicKey>> m_publicKeys; ///< by device
};

/// The devices as the sockets' threads see them; replaced as a whole by the ledger thread.
class DeviceRegistry
{
public:
    DeviceRegistry();
    std::shared_ptr<const DeviceTable> current() const;
    void replace(std::shared_ptr<const DeviceTable> table);

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const DeviceTable> m_table;
};

/// Is the key of that hash good for the device at @p now? Its present key is, and the one before while it overlaps.
bool isKeyOf(const Device& device, std::string_view keyHash, Timestamp now);

/// `SHA-256(key)` as lower-case hex. A key has 256 random bits, so nothing slower is needed.
std::string hashApiKey(std::string_view apiKey);

} // namespace tapledger
