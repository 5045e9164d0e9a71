// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outcome.h"

#include "base/json.h"

#include <fmt/format.h>
#include <iterator>

namespace tapledger {

std::string_view toText(Status status)
{
    switch (status) {
    case Status::Success:
        return "success";
    case Status::Ignored:
        return "ignored";
    case Status::Queued:
        return "queued";
    case Status::Rejected:
        return "rejected";
    case Status::Error:
        return "error";
    }
    return "error";
}

std::string_view toText(Reason reason)
{
    switch (reason) {
    case Reason::None:
        return "";
    case Reason::Duplicate:
        return "duplicate";
    case Reason::UnknownCard:
        return "unknown_card";
    case Reason::InactiveCard:
        return "inactive_card";
    case Reason::ExpiredCard:
        return "expired_card";
    case Reason::InactiveEmployee:
        return "inactive_employee";
    case Reason::UnknownDevice:
        return "unknown_device";
    case Reason::DeviceDisabled:
        return "device_disabled";
    case Reason::InvalidSignature:
        return "invalid_signature";
    case Reason::TimestampInFuture:
        return "timestamp_in_future";
    case Reason::MalformedJson:
        return "malformed_json";
    case Reason::BadRequest:
        return "bad_request";
    case Reason::Unauthorized:
        return "unauthorized";
    case Reason::Forbidden:
        return "forbidden";
    case Reason::NotFound:
        return "not_found";
    case Reason::MethodNotAllowed:
        return "method_not_allowed";
    case Reason::RequestTimeout:
        return "request_timeout";
    case Reason::PayloadTooLarge:
        return "payload_too_large";
    case Reason::UnsupportedMediaType:
        return "unsupported_media_type";
    case Reason::InvalidField:
        return "invalid_field";
    case Reason::RefusedByDatabase:
        return "refused_by_database";
    case Reason::RateLimited:
        return "rate_limited";
    case Reason::HeadersTooLarge:
        return "headers_too_large";
    case Reason::Internal:
        return "internal";
    case Reason::Unavailable:
        return "unavailable";
    }
    return "internal";
}

Outcome Outcome::error(Reason reason, std::string detail, std::string field)
{
    Outcome outcome;
    outcome.status = Status::Error;
    outcome.reason = reason;
    outcome.detail = std::move(detail);
    outcome.field = std::move(field);
    return outcome;
}

int httpStatus(const Outcome& outcome)
{
    switch (outcome.status) {
    case Status::Success:
        return 201;
    case Status::Ignored:
        return 200;
    case Status::Queued:
        return 202;
    case Status::Rejected:
        return 400;
    case Status::Error:
        break;
    }
    switch (outcome.reason) {
    case Reason::MalformedJson:
    case Reason::BadRequest:
        return 400;
    case Reason::Unauthorized:
        return 401;
    case Reason::Forbidden:
        return 403;
    case Reason::NotFound:
        return 404;
    case Reason::MethodNotAllowed:
        return 405;
    case Reason::RequestTimeout:
        return 408;
    case Reason::PayloadTooLarge:
        return 413;
    case Reason::UnsupportedMediaType:
        return 415;
    case Reason::InvalidField:
    case Reason::RefusedByDatabase:
        return 422;
    case Reason::RateLimited:
        return 429;
    case Reason::HeadersTooLarge:
        return 431;
    case Reason::Unavailable:
        return 503;
    default:
        return 500;
    }
}

void appendJson(std::string& out, const Outcome& outcome)
{
    out += "{\"status\":\"";
    out += toText(outcome.status);
    out += '"';
    if (outcome.reason != Reason::None) {
        out += ",\"reason\":\"";
        out += toText(outcome.reason);
        out += '"';
    }
    const auto number = [&](std::string_view name, std::int64_t value) {
        fmt::format_to(std::back_inserter(out), ",\"{}\":{}", name, value);
    };
    const auto text = [&](std::string_view name, std::string_view value) {
        if (value.empty())
            return;
        fmt::format_to(std::back_inserter(out), ",\"{}\":", name);
        json::appendQuoted(out, value);
    };
    if (outcome.sequence_id)
        number("sequence_id", *outcome.sequence_id);
    if (outcome.employee_id)
        number("employee_id", *outcome.employee_id);
    text("hash", outcome.hash);
    text("card_uid", outcome.card_uid);
    text("detail", outcome.detail);
    text("field", outcome.field);
    if (outcome.retry_after_seconds > 0)
        number("retry_after", outcome.retry_after_seconds);
    out += '}';
}

std::string toJson(const Outcome& outcome)
{
    std::string out;
    appendJson(out, outcome);
    return out;
}

} // namespace tapledger
