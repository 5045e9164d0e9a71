// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "base/random.h"
#include "commands.h"
#include "domain/maintenance.h"
#include "ledger/device_signature.h"
#include "net/tls/tls_context.h"
#include "services/device_service.h"
#include "site/json_object.h"
#include "site/store.h"

#include <fmt/format.h>
#include <memory>

namespace tapledger {
namespace {

/// What the command line says of a device; what it does not say stays as it is.
struct DeviceOptions
{
    std::string device_id;
    std::optional<std::string> name;
    std::optional<std::string> location;
    std::optional<std::string> type;
    std::optional<std::string> protocol;
    std::optional<std::string> uidFormat;
    std::optional<std::string> publicKey;
    std::optional<std::string> certificate;
    std::vector<std::string> allowedIps;
    std::optional<std::string> macAddress;
    std::optional<std::string> serialNumber;
    std::optional<std::string> installationDate;
    std::optional<std::string> maintenanceSchedule;
    std::optional<std::string> lastMaintenance;
    std::optional<std::string> notes;
};

struct KeyOptions
{
    std::string device_id;
    int overlapHours = 0;
};

struct SigningKeyOptions
{
    std::string device_id;
    std::string file;
};

/// The fingerprint of a PEM file's certificate, or the one that is written out; empty for `none`.
Result<std::string> readCertificate(const std::string& certificate)
{
    if (certificate == "none")
        return std::string();
    if (std::string written = parseFingerprint(certificate); !written.empty())
        return written;
    return fingerprintOfFile(certificate);
}

/// What is looked after, and how often; an empty text or `none` takes a value away.
Result<void> applyUpkeep(const DeviceOptions& options, Device& device)
{
    const auto set = [](const std::optional<std::string>& option, std::string& field) {
        if (option)
            field = *option == "none" ? "" : *option;
    };
    set(options.macAddress, device.mac_address);
    set(options.serialNumber, device.serial_number);
    set(options.installationDate, device.installation_date);
    set(options.maintenanceSchedule, device.maintenance_schedule);
    device.notes = options.notes.value_or(device.notes);
    if (!options.lastMaintenance)
        return {};
    device.last_maintenance_at.reset();
    if (options.lastMaintenance->empty() || *options.lastMaintenance == "none")
        return {};
    const auto instant = *options.lastMaintenance == "now" ? Result<Timestamp>(SystemClock().now())
                                                           : Timestamp::parse(*options.lastMaintenance);
    if (!instant)
        return failure(ErrorCode::InvalidArgument, "--last-maintenance: " + instant.error().message);
    device.last_maintenance_at = *instant;
    return {};
}

Result<void> apply(const DeviceOptions& options, Device& device)
{
    if (auto applied = applyUpkeep(options, device); !applied)
        return applied;
    device.device_name = options.name.value_or(device.device_name);
    device.location = options.location.value_or(device.location);
    device.device_type = options.type.value_or(device.device_type);
    device.protocol = options.protocol.value_or(device.protocol);
    if (options.publicKey)
        device.public_key = *options.publicKey == "none" ? "" : *options.publicKey;
    if (options.uidFormat) {
        const auto format = parseUidFormat(*options.uidFormat);
        if (!format)
            return failure(ErrorCode::InvalidArgument, format.error().message);
        device.uid_format = *format;
    }
    if (options.certificate) {
        auto fingerprint = readCertificate(*options.certificate);
        if (!fingerprint)
            return failure(fingerprint.error());
        device.certificate_fingerprint = std::move(*fingerprint);
    }
    if (options.allowedIps.empty())
        return {};
    device.allowed_ips.clear();
    if (options.allowedIps == std::vector<std::string>{"any"})
        return {};
    for (const std::string& text : options.allowedIps) {
        auto network = IpNetwork::parse(text);
        if (!network)
            return failure(ErrorCode::InvalidArgument,
                           fmt::format("'{}' is no address or network such as 10.1.0.0/16", text));
        device.allowed_ips.push_back(std::move(*network));
    }
    return {};
}

JsonObject toJson(const Device& device)
{
    const auto iso = [](const std::optional<Timestamp>& t) { return t ? std::optional(t->iso()) : std::nullopt; };
    std::vector<std::string> networks;
    for (const IpNetwork& network : device.allowed_ips)
        networks.push_back(json::quoted(network.text()));
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
        .textOrNull("previous_key_expires_at", iso(device.previous_api_key_expires_at))
        .text("public_key", device.public_key)
        .text("certificate_fingerprint", device.certificate_fingerprint)
        .text("mac_address", device.mac_address)
        .text("serial_number", device.serial_number)
        .text("installation_date", device.installation_date)
        .text("maintenance_schedule", device.maintenance_schedule)
        .textOrNull("last_maintenance_at", iso(device.last_maintenance_at))
        .textOrNull("maintenance_due_at", iso(maintenanceDueAt(device)))
        .text("notes", device.notes)
        .raw("allowed_ips", jsonArray(networks));
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

/// Opens the store and lets @p work change its registry.
template <class Work>
int withRegistry(const CommonOptions& common, Work work)
{
    auto site = openSite(common, StoreUse::Write);
    if (!site)
        return fail(site.error());
    const SystemClock clock;
    SystemRandom random;
    DeviceService service(*site->database, clock, random, commandLineActor());
    return work(service);
}

int addDevice(const DeviceOptions& options, const CommonOptions& common)
{
    Device device;
    device.device_id = options.device_id;
    if (auto applied = apply(options, device); !applied)
        return fail(applied.error());
    return withRegistry(common, [&](DeviceService& service) {
        const auto added = service.add(std::move(device));
        if (!added)
            return fail(added.error());
        printKey(*added, fmt::format("device {} added", added->device.device_id), common.format());
        return kExitOk;
    });
}

int editDevice(const DeviceOptions& options, const CommonOptions& common)
{
    return withRegistry(common, [&](DeviceService& service) {
        const auto edited = service.edit(options.device_id, [&](Device& device) { return apply(options, device); });
        if (!edited)
            return fail(edited.error());
        print(common.json ? toJson(*edited).finish() + "\n" : fmt::format("device {} changed\n", options.device_id));
        return kExitOk;
    });
}

int removeDevice(const std::string& deviceId, const CommonOptions& common)
{
    return withRegistry(common, [&](DeviceService& service) {
        if (auto removed = service.remove(deviceId); !removed)
            return fail(removed.error());
        print(common.json ? JsonObject().text("device_id", deviceId).boolean("removed", true).finish() + "\n"
                          : fmt::format("device {} removed; its entries in the ledger stay\n", deviceId));
        return kExitOk;
    });
}

int newKey(const KeyOptions& options, const CommonOptions& common)
{
    return withRegistry(common, [&](DeviceService& service) {
        const auto made = service.newKey(options.device_id, std::chrono::hours(options.overlapHours));
        if (!made)
            return fail(made.error());
        const auto until = made->device.previous_api_key_expires_at;
        printKey(*made,
                 fmt::format("device {} has a new key; the old one is {}", options.device_id,
                             until ? "good until " + until->iso() : "void"),
                 common.format());
        return kExitOk;
    });
}

/// The private key is in its file before the public one is registered: a key that nobody has would lock the device out.
int newSigningKey(const SigningKeyOptions& options, const CommonOptions& common)
{
    const auto key = makeSigningKey();
    if (!key)
        return fail(key.error());
    return withRegistry(common, [&](DeviceService& service) {
        if (auto known = service.find(options.device_id); !known)
            return fail(known.error());
        if (auto written = writeWholeFile(options.file, key->private_key_pem, kSecretFile, false); !written)
            return fail(written.error());
        const auto edited = service.edit(options.device_id, [&](Device& device) -> Result<void> {
            device.public_key = key->public_key;
            return {};
        });
        if (!edited)
            return fail(edited.error());
        print(common.json ? toJson(*edited).text("private_key_file", options.file).finish() + "\n"
                          : fmt::format("device {} signs with the key in {} from now on\npublic key: {}\n",
                                        options.device_id, options.file, key->public_key));
        return kExitOk;
    });
}

int setAccess(const std::string& deviceId, DeviceService::Access access, const CommonOptions& common)
{
    return withRegistry(common, [&](DeviceService& service) {
        const auto device = service.setAccess(deviceId, access);
        if (!device)
            return fail(device.error());
        print(common.json ? toJson(*device).finish() + "\n"
                          : fmt::format("device {} is {}\n", deviceId, device->is_enabled ? "enabled" : "disabled"));
        return kExitOk;
    });
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

/// The options that describe a device.
void addDeviceOptions(CLI::App& command, DeviceOptions& options)
{
    command.add_option("ID", options.device_id, "1 to 64 of A-Z a-z 0-9 . _ -, such as GATE-01")->required();
    command.add_option("--name", options.name, "Name for people");
    command.add_option("--location", options.location, "Where it is");
    command.add_option("--type", options.type, "reader (default), controller or hybrid");
    command.add_option("--protocol", options.protocol, "http (default), tcp, udp, mqtt or zkteco");
    command.add_option("--uid-format", options.uidFormat,
                       "How it spells cards: hex (default), hex-reversed, dec or wiegand26");
    command.add_option("--public-key", options.publicKey,
                       "Ed25519 key of a device that signs its taps, base64, or none");
    command.add_option("--certificate", options.certificate,
                       "Client certificate that stands for the key: PEM file, SHA-256 fingerprint, or none");
    command
        .add_option("--allow-from", options.allowedIps,
                    "Address or network that it may speak from, any number of them; any for no limit")
        ->type_name("NETWORK")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command.add_option("--mac-address", options.macAddress, "Six bytes in hex, or none");
    command.add_option("--serial-number", options.serialNumber, "As its maker gave it, or none");
    command.add_option("--installation-date", options.installationDate, "A day such as 2026-02-04, or none");
    command.add_option("--maintenance-schedule", options.maintenanceSchedule,
                       "How often it is looked after: weekly, monthly, quarterly, yearly or none (default)");
    command.add_option("--last-maintenance", options.lastMaintenance,
                       "When it was looked after last: a time such as 2026-02-04T08:05:23Z, now, or none");
    command.add_option("--notes", options.notes, "What else people should know");
}

void addKeyCommands(CLI::App& group, Invocation& invocation)
{
    auto key = std::make_shared<KeyOptions>();
    CLI::App* command = addCommand(group, invocation, "key", "Make a new API key; the old one is void at once",
                                   [key, &invocation] { return newKey(*key, invocation.common); });
    command->add_option("ID", key->device_id, "The device's id")->required();
    command->add_option("--overlap", key->overlapHours, "Hours for which the old key stays good")
        ->check(CLI::Range(0, 720));
    auto signing = std::make_shared<SigningKeyOptions>();
    command = addCommand(group, invocation, "signing-key", "Make an Ed25519 key with which the device signs its taps",
                         [signing, &invocation] { return newSigningKey(*signing, invocation.common); });
    command->add_option("ID", signing->device_id, "The device's id")->required();
    command->add_option("--out", signing->file, "New file for the private key, which the device is given")->required();
}

} // namespace

void addDeviceCommands(CLI::App& app, Invocation& invocation)
{
    CLI::App* group = app.add_subcommand(
        "device", "Readers and controllers: add, list, edit, key, signing-key, disable, enable, remove");

    auto added = std::make_shared<DeviceOptions>();
    CLI::App* add = addCommand(*group, invocation, "add", "Register a device; prints its API key, once",
                               [added, &invocation] { return addDevice(*added, invocation.common); });
    addDeviceOptions(*add, *added);
    add->footer("Example: tapledgerd device add GATE-01 --name \"Main gate\" --location \"Building A\"");
    auto edited = std::make_shared<DeviceOptions>();
    CLI::App* edit = addCommand(*group, invocation, "edit", "Change what is said, and leave the rest",
                                [edited, &invocation] { return editDevice(*edited, invocation.common); });
    addDeviceOptions(*edit, *edited);

    addCommand(*group, invocation, "list", "List the devices",
               [&invocation] { return listDevices(invocation.common); });
    addKeyCommands(*group, invocation);
    addDeviceCommand(*group, invocation, "disable", "Refuse the device's taps from now on",
                     [&invocation](const std::string& id) {
                         return setAccess(id, DeviceService::Access::Disabled, invocation.common);
                     });
    addDeviceCommand(*group, invocation, "enable", "Take the device's taps again",
                     [&invocation](const std::string& id) {
                         return setAccess(id, DeviceService::Access::Enabled, invocation.common);
                     });
    addDeviceCommand(*group, invocation, "remove", "Take the device out of the registry",
                     [&invocation](const std::string& id) { return removeDevice(id, invocation.common); });
}

} // namespace tapledger
