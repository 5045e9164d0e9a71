// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/device_service.h"

#include "base/hex.h"
#include "base/json.h"
#include "domain/maintenance.h"
#include "domain/tap.h"
#include "ingest/device_registry.h"
#include "ledger/device_signature.h"
#include "services/permissions.h"
#include "storage/device_store.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

namespace tapledger {
namespace {

constexpr std::size_t kPrefixBytes = 4;
constexpr std::size_t kKeyBytes = 32;
constexpr std::size_t kMaxTextLength = 255;
constexpr std::size_t kMaxNotesLength = 4'000;
constexpr std::size_t kMaxNetworks = 32;
constexpr std::array<std::string_view, 3> kTypes = {"reader", "controller", "hybrid"};
constexpr std::array<std::string_view, 5> kProtocols = {"tcp", "udp", "http", "mqtt", "zkteco"};

/// What is known of it as a thing, and when it is to be looked after.
Result<void> checkUpkeep(const Device& device)
{
    const auto invalid = [](const char* field, std::string message) {
        return failure(ErrorCode::InvalidArgument, std::move(message), field);
    };
    if (!device.mac_address.empty() && canonicalMac(device.mac_address) != device.mac_address)
        return invalid("mac_address", "a MAC address has six bytes in hex, such as 00:1b:44:11:3a:b7");
    const auto serialLength = json::codePointCount(device.serial_number);
    if (!serialLength || *serialLength > kMaxTextLength)
        return invalid("serial_number", "a serial number is a UTF-8 text of at most 255 characters");
    if (!device.installation_date.empty() && !isDate(device.installation_date))
        return invalid("installation_date", "the installation date must be a day such as 2026-02-04");
    const auto notesLength = json::codePointCount(device.notes);
    if (!notesLength || *notesLength > kMaxNotesLength)
        return invalid("notes", fmt::format("notes are a UTF-8 text of at most {} characters", kMaxNotesLength));
    if (device.maintenance_schedule.empty())
        return {};
    if (std::ranges::find(kMaintenanceSchedules, device.maintenance_schedule) == kMaintenanceSchedules.end())
        return invalid("maintenance_schedule",
                       fmt::format("the maintenance schedule \"{}\" is not one of {}", device.maintenance_schedule,
                                   fmt::join(kMaintenanceSchedules, ", ")));
    if (!maintenanceDueAt(device))
        return invalid("maintenance_schedule",
                       "with a maintenance schedule, say also when the device was installed or last looked after");
    return {};
}

/// Spelled as the store keeps it, where it is one.
void spellMac(Device& device)
{
    if (auto mac = canonicalMac(device.mac_address))
        device.mac_address = std::move(*mac);
}

Result<void> checkDevice(const Device& device)
{
    const auto invalid = [](const char* field, std::string message) {
        return failure(ErrorCode::InvalidArgument, std::move(message), field);
    };
    if (!isValidDeviceId(device.device_id))
        return invalid("device_id", "a device id has 1 to 64 of the characters A-Z a-z 0-9 . _ -");
    for (const auto& [field, text] : {std::pair("device_name", &device.device_name), {"location", &device.location}}) {
        const auto length = json::codePointCount(*text);
        if (!length || *length > kMaxTextLength)
            return invalid(field, "name and location are UTF-8 texts of at most 255 characters");
    }
    if (std::ranges::find(kTypes, device.device_type) == kTypes.end())
        return invalid("device_type",
                       fmt::format("the type \"{}\" is not one of {}", device.device_type, fmt::join(kTypes, ", ")));
    if (std::ranges::find(kProtocols, device.protocol) == kProtocols.end())
        return invalid("protocol", fmt::format("the protocol \"{}\" is not one of {}", device.protocol,
                                               fmt::join(kProtocols, ", ")));
    if (!device.public_key.empty() && !isValidPublicKey(device.public_key))
        return invalid("public_key", "the public key is not the base64 of the 32 bytes of an Ed25519 key");
    if (device.allowed_ips.size() > kMaxNetworks)
        return invalid("allowed_ips",
                       fmt::format("a device can have at most {} networks in allowed_ips", kMaxNetworks));
    if (!device.certificate_fingerprint.empty() && !isLowerHex(device.certificate_fingerprint, 64))
        return invalid("certificate_fingerprint", "a certificate's fingerprint is 64 hex digits: its SHA-256");
    return checkUpkeep(device);
}

/// The keys that sign taps come and go by events of their own, so that the log tells which one was good when.
/// @param told the device as the log knows it by now.
Result<void> writePublicKey(Audit& audit, Timestamp now, Device& told, const std::string& publicKey)
{
    if (told.public_key == publicKey)
        return {};
    const auto write = [&](std::string_view event, const std::string& key) {
        json::Value before = auditView(told);
        told.public_key = key;
        return audit.write(now, event, std::move(before), auditView(told));
    };
    if (!told.public_key.empty()) {
        if (auto written = write("device_key_revoked", {}); !written)
            return written;
    }
    return publicKey.empty() ? Result<void>() : write("device_key_added", publicKey);
}

/// Writes a change of a device down; what is a key's is told by the events above.
Result<void> writeChange(Audit& audit, Timestamp now, std::string_view event, Device before, const Device& after)
{
    const bool isOfKey = before.public_key != after.public_key;
    if (auto written = writePublicKey(audit, now, before, after.public_key); !written)
        return written;
    json::Value told = auditView(before);
    json::Value wanted = auditView(after);
    if (isOfKey && json::canonical(told) == json::canonical(wanted))
        return {};
    return audit.write(now, event, std::move(told), std::move(wanted));
}

/// Gives the device a new key; only its hash and its start stay in the record.
std::string makeKey(Device& device, Random& random)
{
    device.api_key_prefix = "tl_" + random.hex(kPrefixBytes);
    std::string key = device.api_key_prefix + "_" + random.hex(kKeyBytes);
    device.api_key_hash = hashApiKey(key);
    return key;
}

} // namespace

Result<DeviceWithKey> DeviceService::add(Device device)
{
    if (auto ok = authorise(m_actor, Operation::ManageDevices); !ok)
        return failure(ok.error());
    spellMac(device);
    if (auto ok = checkDevice(device); !ok)
        return failure(ok.error());
    std::string key = makeKey(device, m_random);
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const Timestamp now = m_clock.now();
    const auto id = DeviceStore(m_database).insert(device, now);
    if (!id)
        return failure(id.error());
    device.id = *id;
    Audit audit(m_database, m_actor);
    Device told = device;
    told.public_key.clear();
    if (auto written = audit.write(now, "device_added", {}, auditView(told)); !written)
        return failure(written.error());
    if (auto written = writePublicKey(audit, now, told, device.public_key); !written)
        return failure(written.error());
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return DeviceWithKey{std::move(device), std::move(key)};
}

Result<Device> DeviceService::find(std::string_view deviceId)
{
    if (auto ok = authorise(m_actor, Operation::ManageDevices); !ok)
        return failure(ok.error());
    auto device = DeviceStore(m_database).find(deviceId);
    if (!device)
        return failure(device.error());
    if (!*device)
        return failure(ErrorCode::NotFound, fmt::format("there is no device {}; see the list of devices", deviceId));
    return std::move(**device);
}

Result<DeviceWithKey> DeviceService::newKey(std::string_view deviceId, std::chrono::seconds overlap)
{
    if (auto ok = authorise(m_actor, Operation::ManageDevices); !ok)
        return failure(ok.error());
    if (overlap < std::chrono::seconds(0) || overlap > kLongestOverlap)
        return failure(ErrorCode::InvalidArgument, "the old key can stay good for 0 seconds to 30 days",
                       "overlap_seconds");
    std::string key;
    auto device = change(deviceId, "device_api_key_issued", [&](Device& edited) -> Result<void> {
        const bool overlaps = overlap.count() > 0 && !edited.api_key_hash.empty();
        edited.previous_api_key_hash = overlaps ? edited.api_key_hash : std::string();
        edited.previous_api_key_expires_at = overlaps ? std::optional(m_clock.now() + overlap) : std::nullopt;
        key = makeKey(edited, m_random);
        return {};
    });
    if (!device)
        return failure(device.error());
    return DeviceWithKey{std::move(*device), std::move(key)};
}

Result<Device> DeviceService::setAccess(std::string_view deviceId, Access access)
{
    if (auto ok = authorise(m_actor, Operation::ManageDevices); !ok)
        return failure(ok.error());
    return change(deviceId, "device_changed", [&](Device& edited) -> Result<void> {
        edited.is_enabled = access == Access::Enabled;
        return {};
    });
}

Result<Device> DeviceService::edit(std::string_view deviceId, const std::function<Result<void>(Device&)>& edit)
{
    if (auto ok = authorise(m_actor, Operation::ManageDevices); !ok)
        return failure(ok.error());
    return change(deviceId, "device_changed", [&](Device& edited) -> Result<void> {
        if (auto done = edit(edited); !done)
            return done;
        spellMac(edited);
        return checkDevice(edited);
    });
}

Result<Device> DeviceService::replace(const Device& seen, const Device& wanted)
{
    return edit(seen.device_id, [&](Device& edited) -> Result<void> {
        if (json::canonical(auditView(edited)) != json::canonical(auditView(seen)))
            return failure(ErrorCode::Conflict,
                           fmt::format("somebody else has changed {} in the meantime; look at what it is now and "
                                       "change it again",
                                       seen.device_id));
        const Device current = std::exchange(edited, wanted);
        edited.id = current.id;
        edited.device_id = current.device_id;
        edited.api_key_hash = current.api_key_hash;
        edited.api_key_prefix = current.api_key_prefix;
        edited.previous_api_key_hash = current.previous_api_key_hash;
        edited.previous_api_key_expires_at = current.previous_api_key_expires_at;
        return {};
    });
}

Result<Device> DeviceService::findForUpdate(std::string_view deviceId)
{
    auto device = DeviceStore(m_database).findForUpdate(deviceId);
    if (!device)
        return failure(device.error());
    if (!*device)
        return failure(ErrorCode::NotFound, fmt::format("there is no device {}; see the list of devices", deviceId));
    return std::move(**device);
}

Result<Device> DeviceService::change(std::string_view deviceId, std::string_view event,
                                     const std::function<Result<void>(Device&)>& change)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    auto device = findForUpdate(deviceId);
    if (!device)
        return device;
    const Device before = *device;
    if (auto changed = change(*device); !changed)
        return failure(changed.error());
    const Timestamp now = m_clock.now();
    if (auto updated = DeviceStore(m_database).update(*device, now); !updated)
        return failure(updated.error());
    Audit audit(m_database, m_actor);
    if (auto written = writeChange(audit, now, event, before, *device); !written)
        return failure(written.error());
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return device;
}

Result<void> DeviceService::remove(std::string_view deviceId, const std::function<Result<void>(const Device&)>& check)
{
    if (auto ok = authorise(m_actor, Operation::ManageDevices); !ok)
        return failure(ok.error());
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    auto device = findForUpdate(deviceId);
    if (!device)
        return failure(device.error());
    if (check) {
        if (auto ok = check(*device); !ok)
            return ok;
    }
    if (auto removed = DeviceStore(m_database).remove(deviceId); !removed)
        return removed;
    Audit audit(m_database, m_actor);
    const Timestamp now = m_clock.now();
    if (auto written = writePublicKey(audit, now, *device, {}); !written)
        return written;
    if (auto written = audit.write(now, "device_removed", auditView(*device), {}); !written)
        return written;
    return transaction->commit();
}

Result<std::vector<Device>> DeviceService::page(std::string_view after, std::int64_t limit)
{
    if (auto ok = authorise(m_actor, Operation::ManageDevices); !ok)
        return failure(ok.error());
    return DeviceStore(m_database).page(after, limit);
}

Result<std::vector<Device>> DeviceService::all()
{
    if (auto ok = authorise(m_actor, Operation::ManageDevices); !ok)
        return failure(ok.error());
    auto devices = DeviceStore(m_database).all();
    if (devices)
        std::ranges::sort(*devices, {}, &Device::device_id);
    return devices;
}

} // namespace tapledger
