// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/timestamp.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

/// How records become JSON values.
namespace tapledger::values {

inline json::Value number(std::int64_t value) { return {json::Number{std::to_string(value)}}; }
inline json::Value number(const std::optional<std::int64_t>& value) { return value ? number(*value) : json::Value{}; }
inline json::Value instant(const std::optional<Timestamp>& at) { return at ? json::Value{at->iso()} : json::Value{}; }

/// A text even of what an altered SQLite file may hold: bytes that are no text.
inline json::Value text(std::string bytes)
{
    return {json::codePointCount(bytes) ? std::move(bytes) : std::string("(invalid UTF-8)")};
}

/// What is no JSON (an altered record) is a text.
inline json::Value document(const std::string& bytes)
{
    auto parsed = json::parse(bytes);
    return parsed ? std::move(*parsed) : text(bytes);
}

/// An object whose members stand in the canonical order.
inline json::Value object(json::Value::Object members)
{
    std::ranges::sort(members, {}, &json::Member::key);
    return {std::move(members)};
}

} // namespace tapledger::values
