// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/maintenance.h"
#include "net/http/api/fields.h"
#include "services/device_service.h"

namespace tapledger::api {
namespace {

std::string networksText(const std::vector<IpNetwork>& networks)
{
    std::string text = "[";
    for (const IpNetwork& network : networks)
        text += (text.size() > 1 ? "," : "") + json::quoted(network.text());
    return text + ']';
}

/// What an edit can change: the entity tag is made of this, so that a heartbeat does not stand in a clerk's way.
ObjectText editable(const Device& device)
{
    ObjectText text;
    text.add("device_id", device.device_id)
        .add("device_name", device.device_name)
        .add("location", device.location)
        .add("device_type", device.device_type)
        .add("protocol", device.protocol)
        .add("is_enabled", device.is_enabled)
        .add("public_key", device.public_key)
        .add("uid_format", toText(device.uid_format))
        .raw("allowed_ips", networksText(device.allowed_ips))
        .add("certificate_fingerprint", device.certificate_fingerprint)
        .add("mac_address", device.mac_address)
        .add("serial_number", device.serial_number)
        .add("installation_date", device.installation_date)
        .add("maintenance_schedule", device.maintenance_schedule)
        .add("last_maintenance_at", device.last_maintenance_at)
        .add("notes", device.notes);
    return text;
}

std::string deviceText(const Device& device)
{
    return editable(device)
        .add("is_online", device.is_online)
        .add("last_heartbeat_at", device.last_heartbeat_at)
        .add("last_event_at", device.last_event_at)
        .add("firmware_version", device.firmware_version)
        .add("clock_skew_ms", device.clock_skew_ms)
        .add("api_key_prefix", device.api_key_prefix)
        .add("previous_key_expires_at", device.previous_api_key_expires_at)
        .add("maintenance_due_at", maintenanceDueAt(device))
        .text();
}

HttpResponse deviceAnswer(const Device& device, int status = 200)
{
    HttpResponse response = ok(deviceText(device), status);
    response.headers.emplace_back("ETag", entityTag(editable(device).text()));
    return response;
}

/// The key is told this once: the store keeps its hash.
HttpResponse keyAnswer(const DeviceWithKey& made, int status)
{
    HttpResponse response = deviceAnswer(made.device, status);
    response.body.pop_back();
    response.body += ",\"api_key\":" + json::quoted(made.api_key) + '}';
    return response;
}

void readEditable(Fields& fields, Device& device)
{
    fields.text("device_name", device.device_name);
    fields.text("location", device.location);
    fields.text("device_type", device.device_type);
    fields.text("protocol", device.protocol);
    fields.boolean("is_enabled", device.is_enabled);
    fields.text("public_key", device.public_key);
    fields.uidFormat("uid_format", device.uid_format);
    fields.networks("allowed_ips", device.allowed_ips);
    fields.fingerprint("certificate_fingerprint", device.certificate_fingerprint);
    fields.text("mac_address", device.mac_address);
    fields.text("serial_number", device.serial_number);
    fields.text("installation_date", device.installation_date);
    fields.text("maintenance_schedule", device.maintenance_schedule);
    fields.instant("last_maintenance_at", device.last_maintenance_at);
    fields.text("notes", device.notes);
}

DeviceService serviceOf(const Context& context, const Request& request)
{
    return {context.database, context.clock, context.random, request.actor()};
}

Answer list(const Context& context, const Request& request)
{
    QueryFields query(request.query);
    const std::string after = query.text("after");
    const std::int64_t limit = query.number("limit", 100, 1, 1000);
    if (const auto problem = query.problem())
        return refuse(*problem);
    const auto devices = serviceOf(context, request).page(after, limit);
    if (!devices)
        return refuse(devices.error());
    std::vector<std::string> items;
    items.reserve(devices->size());
    for (const Device& device : *devices)
        items.push_back(deviceText(device));
    const bool isLast = static_cast<std::int64_t>(items.size()) < limit;
    return ok(pageText(items, "next_after", isLast ? "" : json::quoted(devices->back().device_id)));
}

Answer add(const Context& context, const Request& request)
{
    Device device;
    Fields fields(request.body);
    fields.require("device_id");
    fields.text("device_id", device.device_id);
    readEditable(fields, device);
    if (const auto problem = fields.problem())
        return refuse(*problem);
    const auto made = serviceOf(context, request).add(device);
    if (!made)
        return refuse(made.error());
    HttpResponse response = keyAnswer(*made, 201);
    response.headers.emplace_back("Location", "/api/devices/" + device.device_id);
    return response;
}

Answer show(const Context& context, const Request& request)
{
    const auto device = serviceOf(context, request).find(request.path.at("device_id"));
    return device ? Answer(deviceAnswer(*device)) : refuse(device.error());
}

Answer edit(const Context& context, const Request& request)
{
    std::optional<Problem> problem;
    const auto edited =
        serviceOf(context, request).edit(request.path.at("device_id"), [&](Device& device) -> Result<void> {
            if (auto same = checkVersion(request, editable(device).text(), problem); !same)
                return same;
            Fields fields(request.body);
            readEditable(fields, device);
            problem = fields.problem();
            return problem ? Result<void>(failure(ErrorCode::InvalidArgument, problem->detail)) : Result<void>();
        });
    if (problem)
        return refuse(*problem);
    return edited ? Answer(deviceAnswer(*edited)) : refuse(edited.error());
}

Answer remove(const Context& context, const Request& request)
{
    std::optional<Problem> problem;
    const auto check = [&](const Device& device) {
        // It need not name the version that it removes; where it does, it means no other.
        return request.if_match.empty() ? Result<void>() : checkVersion(request, editable(device).text(), problem);
    };
    const auto removed = serviceOf(context, request).remove(request.path.at("device_id"), check);
    if (problem)
        return refuse(*problem);
    return removed ? Answer(ok({}, 204)) : refuse(removed.error());
}

Answer newKey(const Context& context, const Request& request)
{
    std::int64_t overlap = 0;
    const json::Value nothing{json::Value::Object{}}; // a body is not needed
    Fields fields(request.body.isNull() ? nothing : request.body);
    fields.number("overlap_seconds", overlap, 0, DeviceService::kLongestOverlap.count());
    if (const auto problem = fields.problem())
        return refuse(*problem);
    const auto made = serviceOf(context, request).newKey(request.path.at("device_id"), std::chrono::seconds(overlap));
    return made ? Answer(keyAnswer(*made, 200)) : refuse(made.error());
}

constexpr Route kRoutes[] = {
    {"GET", "/api/devices", Operation::ManageDevices, list},
    {"POST", "/api/devices", Operation::ManageDevices, add},
    {"GET", "/api/devices/{device_id}", Operation::ManageDevices, show},
    {"PATCH", "/api/devices/{device_id}", Operation::ManageDevices, edit},
    {"DELETE", "/api/devices/{device_id}", Operation::ManageDevices, remove},
    {"POST", "/api/devices/{device_id}/api-key", Operation::ManageDevices, newKey},
};

} // namespace

std::span<const Route> deviceRoutes() { return kRoutes; }

} // namespace tapledger::api
