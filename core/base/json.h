// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// JSON as the ledger needs it (ledger format 3.4 and 3.5): numbers stay the digits they were, duplicate keys are
/// an error, and printing gives the one canonical text. The reading itself is Boost.JSON's.
namespace tapledger::json {

struct Member;

/// A number by its canonical plain-decimal text: never a floating-point value, so that nothing is lost.
struct Number
{
    std::string text;
    bool operator==(const Number&) const = default;
};

/// A JSON value. Canonical by construction: members are ordered by key and unique, numbers are plain decimal.
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

    /// The member of that name, or null; null too when this is not an object.
    const Value* find(std::string_view key) const;
    /// The value as a 64-bit integer; nothing when it is not one.
    std::optional<std::int64_t> integer() const;
};

struct Member
{
    std::string key;
    Value value;
};

inline constexpr std::size_t kMaxDepth = 64;
inline constexpr std::size_t kMaxNumberLength = 128;
inline constexpr std::size_t kMaxCanonicalLength = 65536;

/// Reads exactly one JSON value (RFC 8259, UTF-8). Refuses duplicate keys, U+0000, lone surrogates, more than 64
/// levels and numbers whose plain form exceeds 128 characters. The caller limits the size of @p text.
Result<Value> parse(std::string_view text);

/// The canonical text (3.5), without its limit on the length.
std::string canonical(const Value& value);
void appendCanonical(std::string& out, const Value& value);

/// A JSON string literal with quotes as `json.dumps` prints it (3.4). @p utf8 must be valid UTF-8.
std::string quoted(std::string_view utf8);
void appendQuoted(std::string& out, std::string_view utf8);

/// The plain decimal form of a JSON number's text; nothing when it would exceed 128 characters.
std::optional<std::string> plainDecimal(std::string_view numberText);

/// Number of code points; nothing when @p text is not valid UTF-8 or holds U+0000.
std::optional<std::size_t> codePointCount(std::string_view text);

} // namespace tapledger::json
