// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/timestamp.h"
#include "domain/card_uid.h"
#include "domain/event_type.h"
#include "domain/outcome.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace tapledger {

/// One reading of a card at a reader, checked and canonical, as the pipeline takes it.
struct Tap
{
    CardUid card_uid;
    std::string device_id;
    EventType event_type = EventType::TimeIn;
    Timestamp scan_timestamp;                    ///< the reader's clock
    std::optional<std::string> device_signature; ///< base64, as sent
    std::optional<std::int64_t> device_seq;      ///< the reader's own counter, part of what it signs
    bool offline = false;                        ///< buffered by the reader and delivered later

    /// The tap as received in canonical JSON, cut where the server's `_srv` member goes.
    std::string payload_before;
    std::string payload_after;
};

inline constexpr std::size_t kMaxTapBytes = 64 * 1024;
inline constexpr std::size_t kMaxDeviceIdLength = 64;

/// 1 to 64 of `A-Za-z0-9._-`.
bool isValidDeviceId(std::string_view id);

/// Which spelling of UIDs a device uses; asked with the tap's device_id.
using UidFormatOf = std::function<UidFormat(std::string_view deviceId)>;

/// Reads a tap from its JSON (interfaces, "A tap"). On failure the Outcome is the answer to the device: malformed_json
/// or invalid_field with the field's name. The member `api_key` never enters the payload.
tl::expected<Tap, Outcome> parseTap(std::string_view jsonText, const UidFormatOf& uidFormatOf);
tl::expected<Tap, Outcome> parseTap(const json::Value& value, const UidFormatOf& uidFormatOf);

} // namespace tapledger
