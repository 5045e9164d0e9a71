// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/device_messages.h"

#include <fmt/format.h>

namespace tapledger {
namespace {

constexpr std::size_t kMaxFirmwareLength = 255;

tl::unexpected<Outcome> refuse(Reason reason, std::string detail, std::string field = {})
{
    return tl::unexpected<Outcome>(Outcome::error(reason, std::move(detail), std::move(field)));
}

} // namespace

tl::expected<std::string, Outcome> answerHeartbeat(std::string_view deviceId, const json::Value& body,
                                                   const Admission::Arrival& arrival, const Admission& admission,
                                                   Bookkeeper& bookkeeper)
{
    const std::string& authenticatedDevice = arrival.authenticatedDevice;
    if (admission.authenticationIsOn() && authenticatedDevice.empty())
        return refuse(Reason::Unauthorized, "the device's API key is missing or wrong");
    if (!authenticatedDevice.empty() && authenticatedDevice != deviceId)
        return refuse(Reason::Forbidden, "this API key belongs to another device", "device_id");
    const Device* device = admission.find(deviceId);
    if (!device)
        return refuse(Reason::NotFound, "there is no such device");
    if (!Admission::mayComeFrom(*device, arrival.peer))
        return tl::unexpected<Outcome>(Admission::wrongAddress());
    if (!device->is_enabled)
        return refuse(Reason::Forbidden, "the device is disabled");

    Bookkeeper::Heartbeat heartbeat;
    heartbeat.device_id = deviceId;
    if (const json::Value* firmware = body.find("firmware_version"); firmware && !firmware->isNull()) {
        const std::string* text = firmware->string();
        if (!text || *json::codePointCount(*text) > kMaxFirmwareLength)
            return refuse(Reason::InvalidField, "firmware_version must be a text of at most 255 characters",
                          "firmware_version");
        heartbeat.firmware_version = *text;
    }
    if (const json::Value* time = body.find("device_time"); time && !time->isNull()) {
        const auto parsed = time->string() ? Timestamp::parse(*time->string())
                                           : Result<Timestamp>(failure(ErrorCode::InvalidArgument, "not a text"));
        if (!parsed)
            return refuse(Reason::InvalidField, "device_time is " + parsed.error().message, "device_time");
        heartbeat.device_time = *parsed;
    }
    const std::string now = bookkeeper.heartbeat(heartbeat).iso();
    return fmt::format("{{\"status\":\"ok\",\"device_id\":{},\"last_heartbeat\":\"{}\",\"server_time\":\"{}\"}}",
                       json::quoted(deviceId), now, now);
}

} // namespace tapledger
