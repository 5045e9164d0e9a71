// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "storage/database.h"

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tapledger {

/// What was heard of a device since the last flush.
struct DeviceActivity
{
    std::string device_id;
    bool is_online = true;
    std::optional<Timestamp> last_heartbeat_at = std::nullopt;
    std::optional<Timestamp> last_event_at = std::nullopt;
    std::optional<std::string> firmware_version = std::nullopt;
    std::optional<std::int64_t> clock_skew_ms = std::nullopt;
};

/// `rfid_devices`.
class DeviceStore
{
public:
    explicit DeviceStore(Database& database) : m_database(database) {}

    /// Conflict if the device_id is taken, or the certificate another's. @return the id.
    Result<std::int64_t> insert(const Device& device, Timestamp now);
    /// Replaces the editable columns of the device of that device_id; NotFound.
    Result<void> update(const Device& device, Timestamp now);
    /// Takes the device out of the registry; NotFound.
    Result<void> remove(std::string_view deviceId);
    Result<std::optional<Device>> find(std::string_view deviceId);
    /// The same to change it: nobody else does until the end of the transaction.
    Result<std::optional<Device>> findForUpdate(std::string_view deviceId);
    Result<std::vector<Device>> all();
    /// Those with device_id > @p after, by device_id, at most @p limit.
    Result<std::vector<Device>> page(std::string_view after, std::int64_t limit);
    /// Writes what was heard, one statement a device; members without value stay as they are.
    Result<void> recordActivity(std::span<const DeviceActivity> activity);

private:
    Result<std::vector<Device>> read(std::string_view where, std::initializer_list<SqlValue> values);

    Database& m_database;
};

} // namespace tapledger
