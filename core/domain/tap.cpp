// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tap.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace tapledger {
namespace {

constexpr std::size_t kMaxSignatureLength = 4096;
/// Room that `_srv` takes at most, so that the whole payload stays below the format's limit.
constexpr std::size_t kServerMemberReserve = 256;

tl::unexpected<Outcome> invalid(std::string field, std::string detail)
{
    return tl::unexpected<Outcome>(Outcome::error(Reason::InvalidField, std::move(detail), std::move(field)));
}

/// The text member of that name; an Outcome that names it where it is missing or no text.
tl::expected<std::string_view, Outcome> requiredText(const json::Value& tap, std::string_view name)
{
    const json::Value* member = tap.find(name);
    if (!member)
        return invalid(std::string(name), fmt::format("{} is missing", name));
    if (const std::string* text = member->string())
        return std::string_view(*text);
    return invalid(std::string(name), fmt::format("{} must be a string", name));
}

/// Prints the members around the place of `_srv`: those that sort before it, and those after.
void splitPayload(const json::Value::Object& members, Tap& tap)
{
    tap.payload_before = "{";
    for (const json::Member& member : members) {
        if (member.key == "api_key") // a secret, and no fact about the tap
            continue;
        std::string& part = member.key < "_srv" ? tap.payload_before : tap.payload_after;
        if (&part == &tap.payload_after)
            part += ',';
        json::appendQuoted(part, member.key);
        part += ':';
        json::appendCanonical(part, member.value);
        if (&part == &tap.payload_before)
            part += ',';
    }
    tap.payload_after += '}';
}

} // namespace

bool isValidDeviceId(std::string_view id)
{
    return !id.empty() && id.size() <= kMaxDeviceIdLength && std::ranges::all_of(id, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_' ||
               c == '-';
    });
}

tl::expected<Tap, Outcome> parseTap(std::string_view jsonText, const UidFormatOf& uidFormatOf)
{
    if (jsonText.size() > kMaxTapBytes)
        return tl::unexpected<Outcome>(
            Outcome::error(Reason::PayloadTooLarge, fmt::format("a tap may have at most {} bytes", kMaxTapBytes)));
    const auto value = json::parse(jsonText);
    if (!value)
        return tl::unexpected<Outcome>(Outcome::error(Reason::MalformedJson, value.error().message));
    return parseTap(*value, uidFormatOf);
}

tl::expected<Tap, Outcome> parseTap(const json::Value& value, const UidFormatOf& uidFormatOf)
{
    const auto* members = value.object();
    if (!members)
        return tl::unexpected<Outcome>(Outcome::error(Reason::MalformedJson, "a tap must be a JSON object"));

    Tap tap;
    const auto cardUid = requiredText(value, "card_uid");
    if (!cardUid)
        return tl::unexpected<Outcome>(cardUid.error());
    const auto deviceId = requiredText(value, "device_id");
    if (!deviceId)
        return tl::unexpected<Outcome>(deviceId.error());
    if (!isValidDeviceId(*deviceId))
        return invalid("device_id", "device_id must be 1 to 64 of the characters A-Z a-z 0-9 . _ -");
    tap.device_id = *deviceId;

    auto uid = CardUid::parse(*cardUid, uidFormatOf(*deviceId));
    if (!uid)
        return invalid("card_uid", uid.error().message);
    tap.card_uid = std::move(*uid);

    const auto eventText = requiredText(value, "event_type");
    if (!eventText)
        return tl::unexpected<Outcome>(eventText.error());
    const auto event = parseEventType(*eventText);
    if (!event)
        return invalid("event_type", "event_type must be one of time_in, time_out, break_start, break_end");
    tap.event_type = *event;

    const auto timeText = requiredText(value, "timestamp");
    if (!timeText)
        return tl::unexpected<Outcome>(timeText.error());
    const auto time = Timestamp::parse(*timeText);
    if (!time)
        return invalid("timestamp", "timestamp is " + time.error().message);
    tap.scan_timestamp = *time;

    if (const json::Value* signature = value.find("device_signature"); signature && !signature->isNull()) {
        const std::string* text = signature->string();
        const auto length = text ? json::codePointCount(*text) : std::nullopt;
        if (!length || *length == 0 || *length > kMaxSignatureLength)
            return invalid("device_signature", "device_signature must be the base64 of a signature, or absent");
        tap.device_signature = *text;
    }
    if (const json::Value* seq = value.find("device_seq"); seq && !seq->isNull()) {
        tap.device_seq = seq->integer();
        if (!tap.device_seq || *tap.device_seq < 0)
            return invalid("device_seq", "device_seq must be a whole number from 0 to 9223372036854775807");
    }
    if (const json::Value* offline = value.find("offline"))
        tap.offline = offline->boolean() && *offline->boolean();

    for (const json::Member& member : *members) {
        if (member.key.starts_with('_'))
            return invalid(member.key, "names that begin with _ belong to the server");
    }
    splitPayload(*members, tap);
    if (tap.payload_before.size() + tap.payload_after.size() > json::kMaxCanonicalLength - kServerMemberReserve)
        return tl::unexpected<Outcome>(
            Outcome::error(Reason::PayloadTooLarge, "the tap's canonical form has more than 65280 characters"));
    return tap;
}

} // namespace tapledger
