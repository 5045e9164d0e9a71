// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tapledger {

/// What became of a tap.
enum class Status : std::uint8_t { Success, Ignored, Queued, Rejected, Error };

/// Why a tap was not recorded.
enum class Reason : std::uint8_t {
    None,
    Duplicate, // with Ignored
    // with Rejected
    UnknownCard,
    InactiveCard,
    ExpiredCard,
    InactiveEmployee,
    UnknownDevice,
    DeviceDisabled,
    InvalidSignature,
    TimestampInFuture,
    // with Error; each has one HTTP status
    MalformedJson,        // 400
    BadRequest,           // 400
    Unauthorized,         // 401
    Forbidden,            // 403
    NotFound,             // 404
    MethodNotAllowed,     // 405
    RequestTimeout,       // 408
    PayloadTooLarge,      // 413
    UnsupportedMediaType, // 415
    InvalidField,         // 422
    RefusedByDatabase,    // 422; the tap stands among the refused ones
    RateLimited,          // 429
    HeadersTooLarge,      // 431
    Internal,             // 500
    Unavailable,          // 503
};

std::string_view toText(Status status);
std::string_view toText(Reason reason);

/// The answer to a tap, the same on every transport.
struct Outcome
{
    Status status = Status::Error;
    Reason reason = Reason::None;
    std::optional<std::int64_t> sequence_id; ///< the entry, or for a duplicate the recorded one
    std::optional<std::int64_t> employee_id;
    std::string hash;     ///< the entry's hash_chain
    std::string card_uid; ///< of a rejected tap
    std::string detail;   ///< in words, for errors
    std::string field;    ///< the member at fault, for errors
    int retry_after_seconds = 0;

    /// An error outcome.
    static Outcome error(Reason reason, std::string detail, std::string field = {});
};

/// The HTTP status that goes with an outcome (interfaces, table of outcomes).
int httpStatus(const Outcome& outcome);

/// The JSON object of the answer, without line end.
std::string toJson(const Outcome& outcome);
void appendJson(std::string& out, const Outcome& outcome);

} // namespace tapledger
