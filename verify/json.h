// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// JSON as the ledger format needs it (3.4 and 3.5): numbers stay the digits they were, a key that stands twice is an
/// error, and printing gives the one canonical text.
namespace tapverify::json {

struct Member;

/// A number as it was spelled; never a floating-point value, so that nothing is lost.
struct Number
{
    std::string text;
};

/// A JSON value. The members of an object are in the order of their keys' code points.
struct Value
{
    using Array = std::vector<Value>;
    using Object = std::vector<Member>;

    std::variant<std::monostate, bool, Number, std::string, Array, Object> data;

    bool isNull() const { return std::holds_alternative<std::monostate>(data); }
    const bool* boolean() const { return std::get_if<bool>(&data); }
    const Number* number() const { return std::get_if<Number>(&data); }
    const std::string* string() const { return std::get_if<std::string>(&data); }
    const Array* array() const { return std::get_if<Array>(&data); }
    const Object* object() const { return std::get_if<Object>(&data); }

    /// The member of that name, or null; null too when this is no object.
    const Value* find(std::string_view key) const;
    /// The text of the member of that name; empty when there is none.
    std::string_view textAt(std::string_view key) const;
    /// The value as a 64-bit integer spelled as format 3.2 wants it; nothing when it is none.
    std::optional<std::int64_t> integer() const;
    /// Sets a member of an object, in its place.
    void set(std::string_view key, Value value);
};

struct Member
{
    std::string key;
    Value value;
};

/// Values for what is printed.
Value text(std::string_view utf8);
Value number(std::int64_t value);
inline Value boolean(bool value) { return {value}; }
inline Value object() { return {Value::Object{}}; }

inline constexpr std::size_t kMaxDepth = 64;
inline constexpr std::size_t kMaxNumberLength = 128;
inline constexpr std::size_t kMaxCanonicalLength = 65536;

/// Reads exactly one JSON value (RFC 8259, UTF-8). Refuses duplicate keys, U+0000, lone surrogates and containers
/// nested deeper than @p maxDepth. The caller limits the size of @p text.
Result<Value> parse(std::string_view text, std::size_t maxDepth = kMaxDepth);

/// Appends the canonical text (3.5). False when a number exceeds 128 characters, containers nest deeper than 64, or
/// what is appended exceeds @p maxLength.
bool appendCanonical(std::string& out, const Value& value, std::size_t maxLength = kMaxCanonicalLength);

/// The text of a value we made ourselves.
std::string print(const Value& value);

/// A string literal with quotes as `json.dumps` prints it (3.4). @p utf8 must be valid UTF-8.
void appendQuoted(std::string& out, std::string_view utf8);
std::string quoted(std::string_view utf8);

/// The plain decimal form of a JSON number's text; nothing when it would exceed 128 characters.
std::optional<std::string> plainDecimal(std::string_view number);

} // namespace tapverify::json
