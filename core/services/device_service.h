// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "base/result.h"
#include "domain/records.h"
#include "storage/database.h"

#include <string>
#include <string_view>
#include <vector>

namespace tapledger {

/// A device with its API key, which is known at this moment only: the store keeps its hash.
struct DeviceWithKey
{
    Device device;
    std::string api_key; ///< `tl_` + 8 characters to recognise it by + `_` + 64 hex digits
};

/// The registry of readers and controllers.
class DeviceService
{
public:
    DeviceService(Database& database, const Clock& clock, Random& random)
        : m_database(database), m_clock(clock), m_random(random)
    {
    }

    /// Registers a device and makes its key. InvalidArgument for a bad field, Conflict when the device_id is taken.
    Result<DeviceWithKey> add(Device device);
    /// Makes a new key; the old one is void at once. NotFound.
    Result<DeviceWithKey> newKey(std::string_view deviceId);
    enum class Access { Enabled, Disabled };
    /// Lets a device send taps, or not. NotFound. @return the device as it is now.
    Result<Device> setAccess(std::string_view deviceId, Access access);
    /// All devices by device_id.
    Result<std::vector<Device>> all();

private:
    Result<Device> find(std::string_view deviceId);

    Database& m_database;
    const Clock& m_clock;
    Random& m_random;
};

} // namespace tapledger
