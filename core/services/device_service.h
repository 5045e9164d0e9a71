// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "base/result.h"
#include "domain/records.h"
#include "services/audit.h"
#include "storage/database.h"

#include <chrono>
#include <functional>
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
    DeviceService(Database& database, const Clock& clock, Random& random, Actor actor)
        : m_database(database), m_clock(clock), m_random(random), m_actor(std::move(actor))
    {
    }

    /// Registers a device and makes its key. InvalidArgument for a bad field, Conflict when the device_id is taken.
    Result<DeviceWithKey> add(Device device);
    static constexpr std::chrono::seconds kLongestOverlap = std::chrono::hours(24 * 30);
    /// Makes a new key. The old one stays good for @p overlap, so that the device can be told the new one in peace, and
    /// is void at once without. NotFound; InvalidArgument beyond kLongestOverlap.
    Result<DeviceWithKey> newKey(std::string_view deviceId, std::chrono::seconds overlap);
    enum class Access { Enabled, Disabled };
    /// Lets a device send taps, or not. NotFound. @return the device as it is now.
    Result<Device> setAccess(std::string_view deviceId, Access access);
    /// Changes a device in one transaction: @p change edits it, or refuses with an error. device_id and key stay.
    Result<Device> edit(std::string_view deviceId, const std::function<Result<void>(Device&)>& change);
    /// Makes a device what @p wanted says. Conflict when it is not as @p seen any more: somebody else changed it.
    Result<Device> replace(const Device& seen, const Device& wanted);
    /// Takes a device out of the registry; its entries in the ledger stay. NotFound. @param check may refuse with an
    /// error, having seen what would go.
    Result<void> remove(std::string_view deviceId, const std::function<Result<void>(const Device&)>& check = {});
    Result<Device> find(std::string_view deviceId);
    /// All devices by device_id.
    Result<std::vector<Device>> all();
    /// Devices with device_id > @p after, by device_id, at most @p limit.
    Result<std::vector<Device>> page(std::string_view after, std::int64_t limit);

private:
    Result<Device> findForUpdate(std::string_view deviceId);
    Result<Device> change(std::string_view deviceId, std::string_view event,
                          const std::function<Result<void>(Device&)>& change);

    Database& m_database;
    const Clock& m_clock;
    Random& m_random;
    const Actor m_actor; ///< whom the audit log names
};

} // namespace tapledger
