// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/device_copy.h"

#include "base/files.h"
#include "base/json.h"
#include "base/sha256.h"
#include "ingest/spool.h"

#include <algorithm>
#include <fmt/format.h>

namespace tapledger {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kFormat = "tapledger-devices 1 "; ///< and the checksum

fs::path copyIn(const fs::path& spoolFolder) { return spoolFolder / "devices"; }

std::string firstLine(std::string_view json) { return fmt::format("{}{}\n", kFormat, Sha256().hex(json)); }

/// A member of an object; what is empty is left out.
void member(std::string& out, std::string_view name, std::string_view value)
{
    if (value.empty())
        return;
    out += fmt::format(",\"{}\":", name);
    json::appendQuoted(out, value);
}

void appendDevice(std::string& out, const Device& device)
{
    out += device.is_enabled ? "{\"is_enabled\":true" : "{\"is_enabled\":false";
    member(out, "device_id", device.device_id);
    member(out, "protocol", device.protocol);
    member(out, "uid_format", toText(device.uid_format));
    member(out, "api_key_hash", device.api_key_hash);
    member(out, "previous_api_key_hash", device.previous_api_key_hash);
    if (device.previous_api_key_expires_at)
        member(out, "previous_api_key_expires_at", device.previous_api_key_expires_at->iso());
    member(out, "public_key", device.public_key);
    member(out, "certificate_fingerprint", device.certificate_fingerprint);
    out += ",\"allowed_ips\":[";
    for (const IpNetwork& network : device.allowed_ips) {
        if (&network != &device.allowed_ips.front())
            out += ',';
        json::appendQuoted(out, network.text());
    }
    out += "]}";
}

tl::unexpected<Error> corrupt(std::string_view why)
{
    return failure(ErrorCode::Corrupt, fmt::format("the copy of the readers {}", why));
}

/// Where a member is missing or of the wrong kind the whole is refused: without its networks, say, a reader might speak
/// from anywhere.
Result<Device> deviceOf(const json::Value& object)
{
    bool isWell = true;
    const auto text = [&](std::string_view name) {
        const json::Value* value = object.find(name);
        isWell = isWell && (!value || value->string());
        return value && value->string() ? *value->string() : std::string();
    };
    Device device;
    device.device_id = text("device_id");
    device.protocol = text("protocol");
    device.api_key_hash = text("api_key_hash");
    device.previous_api_key_hash = text("previous_api_key_hash");
    device.public_key = text("public_key");
    device.certificate_fingerprint = text("certificate_fingerprint");
    if (const std::string expiry = text("previous_api_key_expires_at"); !expiry.empty()) {
        const auto at = Timestamp::parse(expiry);
        isWell = isWell && at;
        device.previous_api_key_expires_at = at ? std::optional(*at) : std::nullopt;
    }
    const auto format = parseUidFormat(text("uid_format"));
    const json::Value* enabled = object.find("is_enabled");
    const json::Value* networks = object.find("allowed_ips");
    if (!isWell || device.device_id.empty() || !format || !enabled || !enabled->boolean() || !networks ||
        !networks->array())
        return corrupt("holds one that is not whole");
    device.uid_format = *format;
    device.is_enabled = *enabled->boolean();
    for (const json::Value& one : *networks->array()) {
        auto network = one.string() ? IpNetwork::parse(*one.string()) : std::nullopt;
        if (!network)
            return corrupt("holds a network that is none");
        device.allowed_ips.push_back(std::move(*network));
    }
    return device;
}

} // namespace

std::string deviceCopyText(std::span<const Device> devices)
{
    std::string json = "[";
    for (const Device& device : devices) {
        json += json.size() > 1 ? ",\n" : "\n";
        appendDevice(json, device);
    }
    json += "\n]\n";
    return firstLine(json) + json;
}

Result<std::vector<Device>> parseDevices(std::string_view json)
{
    const auto value = json::parse(json);
    if (!value)
        return corrupt(value.error().message);
    if (!value->array())
        return corrupt("is no list");
    std::vector<Device> devices;
    for (const json::Value& one : *value->array()) {
        auto device = deviceOf(one);
        if (!device)
            return failure(device.error());
        devices.push_back(std::move(*device));
    }
    return devices;
}

Result<std::vector<Device>> parseDeviceCopy(std::string_view text)
{
    if (text.size() > kMaxDeviceCopy)
        return corrupt("is too long");
    if (!text.starts_with(kFormat))
        return corrupt("is not in the format of this version");
    const std::string_view json = text.substr(std::min(text.find('\n'), text.size() - 1) + 1);
    if (text.substr(0, text.size() - json.size()) != firstLine(json))
        return corrupt("is damaged: its checksum is another one");
    return parseDevices(json);
}

Result<void> writeDeviceCopy(const fs::path& spoolFolder, const std::string& text)
{
    auto written = text.size() > kMaxDeviceCopy ? Result<void>(corrupt("is too long"))
                                                : writeWholeFile(copyIn(spoolFolder), text, kSecretFile, true);
    if (!written) {
        std::error_code error;
        fs::remove(copyIn(spoolFolder), error);
    }
    return written;
}

Result<std::vector<Device>> readDeviceCopy(const fs::path& spoolFolder)
{
    const fs::path path = copyIn(spoolFolder);
    const auto text = readWholeFile(path, kMaxDeviceCopy);
    if (!text)
        return failure(text.error());
    auto devices = parseDeviceCopy(*text);
    if (!devices)
        return failure(ErrorCode::Corrupt, fmt::format("{}: {}", path.string(), devices.error().message));
    return devices;
}

void removeDeviceCopy(const fs::path& spoolFolder)
{
    std::error_code error;
    if (!Spool::isInUse(spoolFolder))
        fs::remove(copyIn(spoolFolder), error);
}

} // namespace tapledger
