// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "console.h"
#include "services/device_service.h"
#include "store.h"

#include <fmt/format.h>
#include <memory>

namespace tapledger {
namespace {

struct AddOptions
{
    Device device;
    std::string uidFormat = "hex";
};

JsonObject toJson(const Device& device)
{
    const auto iso = [](const std::optional<Timestamp>& t) { return t ? std::optional(t->iso()) : std::nullopt; };
    JsonObject object;
    object.number("id", device.id)
        .text("device_id", device.device_id)
        .text("device_name", device.device_name)
        .text("location", device.location)
        .text("device_type", device.device_type)
        .text("protocol", device.protocol)
        .text("uid_format", toText(device.uid_format))
        .boolean("is_enabled", device.is_enabled)
        .boolean("is_online", device.is_online)
        .textOrNull("last_heartbeat_at", iso(device.last_heartbeat_at))
        .textOrNull("last_event_at", iso(device.last_event_at))
        .text("firmware_version", device.firmware_version)
        .text("api_key_prefix", device.api_key_prefix)
        .boolean("signs_taps", !device.public_key.empty());
    return object;
}

void printKey(const DeviceWithKey& made, std::string_view what, OutputFormat format)
{
    if (format == OutputFormat::Json)
        print(toJson(made.device).text("api_key", made.api_key).finish() + "\n");
    else
        print(fmt::format("{}\nAPI key: {}\nThe key is shown this once and is not kept. If it is lost, make a new one: "
                          "tapledgerd device key {}\n",
                          what, made.api_key, made.device.device_id));
}

int addDevice(AddOptions options, const CommonOptions& common)
{
    const auto format = parseUidFormat(options.uidFormat);
    if (!format)
        return fail({ErrorCode::InvalidArgument, format.error().message});
    options.device.uid_format = *format;
    auto site = openSite(common, StoreUse::Write);
    if (!site)
        return fail(site.error());
    const SystemClock clock;
    SystemRandom random;
    const auto added = DeviceService(*site->database, clock, random, commandLineActor()).add(std::move(options.device));
    if (!added)
        return fail(added.error());
    printKey(*added, fmt::format("device {} added", added->device.device_id), common.format());
    return kExitOk;
}

int newKey(const std::string& deviceId, const CommonOptions& common)
{
    auto site = openSite(common, StoreUse::Write);
    if (!site)
        return fail(site.error());
    const SystemClock clock;
    SystemRandom random;
    const auto made = DeviceService(*site->database, clock, random, commandLineActor()).newKey(deviceId);
    if (!made)
        return fail(made.error());
    printKey(*made, fmt::format("device {} has a new key; the old one is void", deviceId), common.format());
    return kExitOk;
}

int setAccess(const std::string& deviceId, DeviceService::Access access, const CommonOptions& common)
{
    auto site = openSite(common, StoreUse::Write);
    if (!site)
        return fail(site.error());
    const SystemClock clock;
    SystemRandom random;
    const auto device = DeviceService(*site->database, clock, random, commandLineActor()).setAccess(deviceId, access);
    if (!device)
        return fail(device.error());
    print(common.json ? toJson(*device).finish() + "\n"
                      : fmt::format("device {} is {}\n", deviceId, device->is_enabled ? "enabled" : "disabled"));
    return kExitOk;
}

int listDevices(const CommonOptions& common)
{
    auto site = openSite(common, StoreUse::Write);
    if (!site)
        return fail(site.error());
    const SystemClock clock;
    SystemRandom random;
    const auto devices = DeviceService(*site->database, clock, random, commandLineActor()).all();
    if (!devices)
        return fail(devices.error());
    if (common.json) {
        std::vector<std::string> objects;
        for (const Device& device : *devices)
            objects.push_back(toJson(device).finish());
        print(jsonArray(objects) + "\n");
        return kExitOk;
    }
    std::vector<std::vector<std::string>> rows;
    for (const Device& d : *devices) {
        const std::string state = !d.is_enabled ? "disabled" : d.is_online ? "online" : "offline";
        rows.push_back({d.device_id, d.device_name, d.location, d.protocol, state, d.api_key_prefix + "…",
                        d.last_event_at ? d.last_event_at->iso().substr(0, 19) + "Z" : "never"});
    }
    printTable({"DEVICE", "NAME", "LOCATION", "PROTOCOL", "STATE", "KEY", "LAST TAP"}, rows);
    return kExitOk;
}

/// A command that takes a device id and nothing else.
void addDeviceCommand(CLI::App& group, Invocation& invocation, std::string name, std::string description,
                      std::function<int(const std::string&)> body)
{
    auto deviceId = std::make_shared<std::string>();
    CLI::App* command = addCommand(group, invocation, std::move(name), std::move(description),
                                   [deviceId, body = std::move(body)] { return body(*deviceId); });
    command->add_option("ID", *deviceId, "The device's id")->required();
}

} // namespace

void addDeviceCommands(CLI::App& app, Invocation& invocation)
{
    CLI::App* group = app.add_subcommand("device", "Readers and controllers: add, list, key, disable, enable");

    auto options = std::make_shared<AddOptions>();
    Device& device = options->device;
    CLI::App* add = addCommand(*group, invocation, "add", "Register a device; prints its API key, once",
                               [options, &invocation] { return addDevice(*options, invocation.common); });
    add->add_option("ID", device.device_id, "1 to 64 of A-Z a-z 0-9 . _ -, such as GATE-01")->required();
    add->add_option("--name", device.device_name, "Name for people");
    add->add_option("--location", device.location, "Where it is");
    add->add_option("--type", device.device_type, "reader, controller or hybrid")->capture_default_str();
    add->add_option("--protocol", device.protocol, "http, tcp, udp, mqtt or zkteco")->capture_default_str();
    add->add_option("--uid-format", options->uidFormat, "How it spells cards: hex, hex-reversed, dec or wiegand26")
        ->capture_default_str();
    add->add_option("--public-key", device.public_key, "Ed25519 key of a device that signs its taps, base64");
    add->footer("Example: tapledgerd device add GATE-01 --name \"Main gate\" --location \"Building A\"");

    addCommand(*group, invocation, "list", "List the devices",
               [&invocation] { return listDevices(invocation.common); });
    addDeviceCommand(*group, invocation, "key", "Make a new API key; the old one is void at once",
                     [&invocation](const std::string& id) { return newKey(id, invocation.common); });
    addDeviceCommand(*group, invocation, "disable", "Refuse the device's taps from now on",
                     [&invocation](const std::string& id) {
                         return setAccess(id, DeviceService::Access::Disabled, invocation.common);
                     });
    addDeviceCommand(*group, invocation, "enable", "Take the device's taps again",
                     [&invocation](const std::string& id) {
                         return setAccess(id, DeviceService::Access::Enabled, invocation.common);
                     });
}

} // namespace tapledger
