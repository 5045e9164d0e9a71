// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "text.h"

#include <algorithm>
#include <limits>

namespace tapverify::json {
namespace {

void appendEscapedUnit(std::string& out, char32_t unit)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    out += "\\u";
    for (unsigned shift = 16; shift > 0; shift -= 4)
        out += digits[unit >> (shift - 4U) & 15U];
}

void appendEscaped(std::string& out, char32_t codePoint)
{
    static constexpr std::string_view controls = "\b\t\n\f\r\"\\";
    static constexpr std::string_view letters = "btnfr\"\\";
    const std::size_t which = codePoint < 0x80 ? controls.find(static_cast<char>(codePoint)) : std::string_view::npos;
    if (which != std::string_view::npos) {
        out += '\\';
        out += letters[which];
    } else if (codePoint < 0x10000) {
        appendEscapedUnit(out, codePoint);
    } else {
        appendEscapedUnit(out, 0xD800 + ((codePoint - 0x10000) >> 10U));
        appendEscapedUnit(out, 0xDC00 + ((codePoint - 0x10000) & 0x3FFU));
    }
}

/// Reads a JSON exponent without overflow: beyond a million it decides nothing more.
long exponentOf(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    long value = 0;
    for (const char c : text)
        value = std::min(value * 10 + (c - '0'), 1'000'000L);
    return negative ? -value : value;
}

/// Both readings of a value: the canonical one with its limits, and the plain one for our own reports.
class Printer
{
public:
    Printer(std::string& out, std::size_t maxDepth, std::size_t maxLength)
        : m_out(out), m_maxDepth(maxDepth),
          m_end(maxLength > out.max_size() - out.size() ? out.max_size() : out.size() + maxLength)
    {
    }

    bool value(const Value& value, std::size_t depth)
    {
        if (const auto* text = value.string()) {
            appendQuoted(m_out, *text);
        } else if (const auto* number = value.number()) {
            const auto plain = plainDecimal(number->text);
            if (!plain)
                return false;
            m_out += *plain;
        } else if (const auto* boolean = value.boolean()) {
            m_out += *boolean ? "true" : "false";
        } else if (value.isNull()) {
            m_out += "null";
        } else if (depth == m_maxDepth) {
            return false;
        } else if (const auto* array = value.array()) {
            return items(*array, depth + 1);
        } else {
            return members(*value.object(), depth + 1);
        }
        return m_out.size() <= m_end;
    }

private:
    bool items(const Value::Array& array, std::size_t depth)
    {
        m_out += '[';
        for (const Value& item : array) {
            if (&item != &array.front())
                m_out += ',';
            if (!value(item, depth))
                return false;
        }
        m_out += ']';
        return m_out.size() <= m_end;
    }

    bool members(const Value::Object& object, std::size_t depth)
    {
        m_out += '{';
        for (const Member& member : object) {
            if (&member != &object.front())
                m_out += ',';
            appendQuoted(m_out, member.key);
            m_out += ':';
            if (!value(member.value, depth))
                return false;
        }
        m_out += '}';
        return m_out.size() <= m_end;
    }

    std::string& m_out;
    std::size_t m_maxDepth;
    std::size_t m_end;
};

} // namespace

const Value* Value::find(std::string_view key) const
{
    const Object* members = object();
    if (!members)
        return nullptr;
    const auto it =
        std::ranges::lower_bound(*members, key, {}, [](const Member& m) { return std::string_view(m.key); });
    return it != members->end() && it->key == key ? &it->value : nullptr;
}

std::string_view Value::textAt(std::string_view key) const
{
    const Value* value = find(key);
    return value && value->string() ? std::string_view(*value->string()) : std::string_view();
}

std::optional<std::int64_t> Value::integer() const
{
    const Number* digits = number();
    return digits ? parseInteger(digits->text) : std::nullopt;
}

void Value::set(std::string_view key, Value value)
{
    auto* members = std::get_if<Object>(&data);
    if (!members)
        members = &data.emplace<Object>();
    const auto it =
        std::ranges::lower_bound(*members, key, {}, [](const Member& m) { return std::string_view(m.key); });
    if (it != members->end() && it->key == key)
        it->value = std::move(value);
    else
        members->insert(it, {std::string(key), std::move(value)});
}

Value text(std::string_view utf8) { return {std::string(utf8)}; }

Value number(std::int64_t value) { return {Number{std::to_string(value)}}; }

bool appendCanonical(std::string& out, const Value& value, std::size_t maxLength)
{
    return Printer(out, kMaxDepth, maxLength).value(value, 0);
}

std::string print(const Value& value)
{
    std::string out;
    Printer(out, kMaxDepth, std::numeric_limits<std::size_t>::max()).value(value, 0);
    return out;
}

void appendQuoted(std::string& out, std::string_view utf8)
{
    out += '"';
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t begin = at;
        while (at < utf8.size() && utf8[at] >= 0x20 && utf8[at] != 0x7F && utf8[at] != '"' && utf8[at] != '\\')
            ++at; // bytes from 0x80 on are negative and stop here too
        out.append(utf8, begin, at - begin);
        if (at == utf8.size())
            break;
        const auto codePoint = decodeUtf8(utf8, at);
        if (!codePoint)
            ++at;
        appendEscaped(out, codePoint.value_or(0xFFFD));
    }
    out += '"';
}

std::string quoted(std::string_view utf8)
{
    std::string out;
    appendQuoted(out, utf8);
    return out;
}

std::optional<std::string> plainDecimal(std::string_view number)
{
    const bool negative = number.starts_with('-');
    if (negative)
        number.remove_prefix(1);
    long exponent = 0;
    if (const std::size_t e = number.find_first_of("eE"); e != std::string_view::npos) {
        exponent = exponentOf(number.substr(e + 1));
        number = number.substr(0, e);
    }
    const std::size_t point = number.find('.');
    std::string digits(number.substr(0, point));
    long scale = 0; // digits behind the point
    if (point != std::string_view::npos) {
        digits += number.substr(point + 1);
        scale = static_cast<long>(number.size() - point - 1);
    }
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    if (digits.empty())
        return "0";
    scale -= exponent;
    while (digits.back() == '0') {
        digits.pop_back();
        --scale;
    }

    const auto count = static_cast<long>(digits.size());
    const long length = (negative ? 1 : 0) + (scale <= 0 ? count - scale : std::max(count, scale + 1) + 1);
    if (length > static_cast<long>(kMaxNumberLength))
        return std::nullopt;
    if (scale <= 0)
        digits.append(static_cast<std::size_t>(-scale), '0');
    else {
        if (count <= scale)
            digits.insert(0, static_cast<std::size_t>(scale - count + 1), '0');
        digits.insert(digits.size() - static_cast<std::size_t>(scale), 1, '.');
    }
    if (negative)
        digits.insert(0, 1, '-');
    return digits;
}

} // namespace tapverify::json
