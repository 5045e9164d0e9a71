// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/device_store.h"

#include "storage/row_lock.h"

#include <algorithm>
#include <fmt/format.h>

namespace tapledger {
namespace {

constexpr std::string_view kColumns =
    "id, device_id, device_name, location, device_type, protocol, is_enabled, is_online, last_heartbeat_at, "
    "last_event_at, firmware_version, clock_skew_ms, api_key_hash, api_key_prefix, public_key, uid_format, "
    "allowed_ips, certificate_fingerprint, "
    "previous_api_key_hash, previous_api_key_expires_at, mac_address, serial_number, installation_date, "
    "maintenance_schedule, last_maintenance_at, notes";

constexpr std::string_view kBetween = ", ";

std::vector<IpNetwork> networksOf(std::string_view text)
{
    std::vector<IpNetwork> networks;
    while (!text.empty()) {
        const auto end = std::min(text.find(kBetween), text.size());
        if (auto network = IpNetwork::parse(text.substr(0, end)))
            networks.push_back(std::move(*network));
        text.remove_prefix(std::min(end + kBetween.size(), text.size()));
    }
    return networks;
}

std::string textOf(const std::vector<IpNetwork>& networks)
{
    std::string text;
    for (const IpNetwork& network : networks)
        text += (text.empty() ? "" : std::string(kBetween)) + network.text();
    return text;
}

Device deviceOf(const Row& row)
{
    Device device;
    device.id = row.integer(0);
    device.device_id = row.text(1);
    device.device_name = row.text(2);
    device.location = row.text(3);
    device.device_type = row.text(4);
    device.protocol = row.text(5);
    device.is_enabled = row.boolean(6);
    device.is_online = row.boolean(7);
    device.last_heartbeat_at = row.timestamp(8);
    device.last_event_at = row.timestamp(9);
    device.firmware_version = row.text(10);
    device.clock_skew_ms = row.optionalInteger(11);
    device.api_key_hash = row.text(12);
    device.api_key_prefix = row.text(13);
    device.public_key = row.text(14);
    device.uid_format = parseUidFormat(row.text(15)).value_or(UidFormat::Hex);
    device.allowed_ips = networksOf(row.text(16));
    device.certificate_fingerprint = row.text(17);
    device.previous_api_key_hash = row.text(18);
    device.previous_api_key_expires_at = row.timestamp(19);
    device.mac_address = row.text(20);
    device.serial_number = row.text(21);
    device.installation_date = row.text(22);
    device.maintenance_schedule = row.text(23);
    device.last_maintenance_at = row.timestamp(24);
    device.notes = row.text(25);
    return device;
}

Result<std::optional<Device>> oneOf(Result<std::vector<Device>> devices)
{
    if (!devices)
        return failure(devices.error());
    return devices->empty() ? std::nullopt : std::optional(std::move(devices->front()));
}

SqlValue orNull(const std::string& text) { return text.empty() ? SqlValue(nullptr) : SqlValue(text); }

template <class T>
SqlValue orNull(const std::optional<T>& value)
{
    return value ? SqlValue(*value) : SqlValue(nullptr);
}

/// Which of the unique columns is taken: both databases name it, or its index, after the table.
bool isOfCertificate(const Error& conflict)
{
    const auto table = conflict.message.rfind("rfid_devices");
    return table != std::string::npos && conflict.message.find("certificate", table) != std::string::npos;
}

Error certificateTaken()
{
    return {ErrorCode::Conflict, "this certificate is another device's", "certificate_fingerprint"};
}

} // namespace

Result<std::int64_t> DeviceStore::insert(const Device& device, Timestamp now)
{
    std::int64_t id = 0;
    auto inserted = m_database.run(
        "INSERT INTO rfid_devices (device_id, device_name, location, device_type, protocol, is_enabled, api_key_hash, "
        "api_key_prefix, public_key, uid_format, firmware_version, allowed_ips, certificate_fingerprint, created_at, "
        "updated_at, mac_address, serial_number, installation_date, maintenance_schedule, last_maintenance_at, notes) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21) "
        "RETURNING id",
        {device.device_id,
         device.device_name,
         device.location,
         device.device_type,
         device.protocol,
         device.is_enabled,
         orNull(device.api_key_hash),
         orNull(device.api_key_prefix),
         orNull(device.public_key),
         std::string(toText(device.uid_format)),
         orNull(device.firmware_version),
         orNull(textOf(device.allowed_ips)),
         orNull(device.certificate_fingerprint),
         now,
         now,
         orNull(device.mac_address),
         orNull(device.serial_number),
         orNull(device.installation_date),
         orNull(device.maintenance_schedule),
         orNull(device.last_maintenance_at),
         orNull(device.notes)},
        [&](const Row& row) { id = row.integer(0); });
    if (!inserted && inserted.error().code == ErrorCode::Conflict)
        return isOfCertificate(inserted.error())
                   ? failure(certificateTaken())
                   : failure(ErrorCode::Conflict, fmt::format("there is a device {} already", device.device_id),
                             "device_id");
    if (!inserted)
        return failure(inserted.error());
    return id;
}

Result<void> DeviceStore::update(const Device& device, Timestamp now)
{
    auto changed = m_database.run(
        "UPDATE rfid_devices SET device_name = $1, location = $2, device_type = $3, protocol = $4, is_enabled = $5, "
        "api_key_hash = $6, api_key_prefix = $7, public_key = $8, uid_format = $9, allowed_ips = $10, "
        "certificate_fingerprint = $11, previous_api_key_hash = $12, previous_api_key_expires_at = $13, updated_at = "
        "$14, mac_address = $15, serial_number = $16, installation_date = $17, maintenance_schedule = $18, "
        "last_maintenance_at = $19, notes = $20 WHERE device_id = $21",
        {device.device_name,
         device.location,
         device.device_type,
         device.protocol,
         device.is_enabled,
         orNull(device.api_key_hash),
         orNull(device.api_key_prefix),
         orNull(device.public_key),
         std::string(toText(device.uid_format)),
         orNull(textOf(device.allowed_ips)),
         orNull(device.certificate_fingerprint),
         orNull(device.previous_api_key_hash),
         orNull(device.previous_api_key_expires_at),
         now,
         orNull(device.mac_address),
         orNull(device.serial_number),
         orNull(device.installation_date),
         orNull(device.maintenance_schedule),
         orNull(device.last_maintenance_at),
         orNull(device.notes),
         device.device_id});
    if (!changed && changed.error().code == ErrorCode::Conflict)
        return failure(certificateTaken());
    if (!changed)
        return failure(changed.error());
    if (*changed == 0)
        return failure(ErrorCode::NotFound,
                       fmt::format("there is no device {}; `tapledgerd device list` shows all", device.device_id));
    return {};
}

Result<void> DeviceStore::remove(std::string_view deviceId)
{
    auto removed = m_database.run("DELETE FROM rfid_devices WHERE device_id = $1", {std::string(deviceId)});
    if (!removed)
        return failure(removed.error());
    if (*removed == 0)
        return failure(ErrorCode::NotFound, fmt::format("there is no device {}", deviceId));
    return {};
}

Result<std::vector<Device>> DeviceStore::read(std::string_view where, std::initializer_list<SqlValue> values)
{
    std::vector<Device> devices;
    auto read = m_database.run(fmt::format("SELECT {} FROM rfid_devices {}", kColumns, where), values,
                               [&](const Row& row) { devices.push_back(deviceOf(row)); });
    if (!read)
        return failure(read.error());
    return devices;
}

Result<std::optional<Device>> DeviceStore::find(std::string_view deviceId)
{
    return oneOf(read("WHERE device_id = $1", {std::string(deviceId)}));
}

Result<std::optional<Device>> DeviceStore::findForUpdate(std::string_view deviceId)
{
    return oneOf(read(fmt::format("WHERE device_id = $1{}", rowLock(m_database)), {std::string(deviceId)}));
}

Result<std::vector<Device>> DeviceStore::all() { return read("ORDER BY device_id", {}); }

Result<std::vector<Device>> DeviceStore::page(std::string_view after, std::int64_t limit)
{
    return read("WHERE device_id > $1 ORDER BY device_id LIMIT $2", {std::string(after), limit});
}

Result<void> DeviceStore::recordActivity(std::span<const DeviceActivity> activity)
{
    if (activity.empty())
        return {};
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    for (const DeviceActivity& one : activity) {
        auto changed = m_database.run(
            "UPDATE rfid_devices SET is_online = $1, last_heartbeat_at = COALESCE($2, last_heartbeat_at), "
            "last_event_at = COALESCE($3, last_event_at), firmware_version = COALESCE($4, firmware_version), "
            "clock_skew_ms = COALESCE($5, clock_skew_ms) WHERE device_id = $6",
            {one.is_online, orNull(one.last_heartbeat_at), orNull(one.last_event_at), orNull(one.firmware_version),
             orNull(one.clock_skew_ms), one.device_id});
        if (!changed)
            return failure(changed.error());
    }
    return transaction->commit();
}

} // namespace tapledger
