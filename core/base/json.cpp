// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include "base/plain_text.h"

#include <algorithm>
#include <boost/json/basic_parser_impl.hpp>
#include <charconv>
#include <cstring>

namespace tapledger::json {
namespace {

/// Builds a Value from the events of Boost.JSON's parser, which checks the grammar, UTF-8 and surrogates.
class Builder
{
public:
    using error_code = boost::system::error_code;
    using string_view = boost::json::string_view;

    static constexpr std::size_t max_object_size = std::size_t(-1);
    static constexpr std::size_t max_array_size = std::size_t(-1);
    static constexpr std::size_t max_key_size = std::size_t(-1);
    static constexpr std::size_t max_string_size = std::size_t(-1);

    Value root;
    std::string_view refusal; ///< why this class, and not the parser, refused the text

    bool on_document_begin(error_code&) { return true; }
    bool on_document_end(error_code&) { return true; }

    bool on_object_begin(error_code&)
    {
        m_open.push_back(Value{Value::Object{}});
        m_keys.emplace_back();
        return true;
    }
    bool on_object_end(std::size_t, error_code& ec)
    {
        auto& members = std::get<Value::Object>(m_open.back().data);
        if (!std::ranges::is_sorted(members, {}, &Member::key))
            std::ranges::sort(members, {}, &Member::key);
        if (std::ranges::adjacent_find(members, {}, &Member::key) != members.end())
            return refuse("a key stands twice in one object", ec);
        m_keys.pop_back();
        return close();
    }
    bool on_array_begin(error_code&)
    {
        m_open.push_back(Value{Value::Array{}});
        m_keys.emplace_back();
        return true;
    }
    bool on_array_end(std::size_t, error_code&)
    {
        m_keys.pop_back();
        return close();
    }

    bool on_key_part(string_view part, std::size_t, error_code& ec) { return append(part, ec); }
    bool on_key(string_view part, std::size_t, error_code& ec)
    {
        if (!append(part, ec))
            return false;
        m_keys.back() = std::move(m_text);
        m_text.clear();
        return true;
    }
    bool on_string_part(string_view part, std::size_t, error_code& ec) { return append(part, ec); }
    bool on_string(string_view part, std::size_t, error_code& ec)
    {
        if (!append(part, ec))
            return false;
        Value value{std::move(m_text)};
        m_text.clear();
        return put(std::move(value));
    }

    bool on_number_part(string_view part, error_code&)
    {
        m_text.append(part.data(), part.size());
        return true;
    }
    // The parser's own number is ignored: it may be a rounded double. Only the digits count.
    bool on_int64(std::int64_t, string_view text, error_code& ec) { return putNumber(text, ec); }
    bool on_uint64(std::uint64_t, string_view text, error_code& ec) { return putNumber(text, ec); }
    bool on_double(double, string_view text, error_code& ec) { return putNumber(text, ec); }

    bool on_bool(bool value, error_code&) { return put(Value{value}); }
    bool on_null(error_code&) { return put(Value{}); }
    bool on_comment_part(string_view, error_code&) { return true; }
    bool on_comment(string_view, error_code&) { return true; }

private:
    bool refuse(std::string_view why, error_code& ec)
    {
        refusal = why;
        ec = boost::json::error::exception; // any error: it only makes the parser stop
        return false;
    }
    bool append(string_view part, error_code& ec)
    {
        if (part.find('\0') != string_view::npos)
            return refuse("the character U+0000 is not allowed", ec);
        m_text.append(part.data(), part.size());
        return true;
    }
    bool putNumber(string_view text, error_code& ec)
    {
        m_text.append(text.data(), text.size());
        auto plain = plainDecimal(m_text);
        m_text.clear();
        if (!plain)
            return refuse("a number has more than 128 characters in plain decimal form", ec);
        return put(Value{Number{std::move(*plain)}});
    }
    bool close()
    {
        Value value = std::move(m_open.back());
        m_open.pop_back();
        return put(std::move(value));
    }
    bool put(Value value)
    {
        if (m_open.empty())
            root = std::move(value);
        else if (auto* array = std::get_if<Value::Array>(&m_open.back().data))
            array->push_back(std::move(value));
        else
            std::get<Value::Object>(m_open.back().data).push_back({std::move(m_keys.back()), std::move(value)});
        return true;
    }

    std::vector<Value> m_open;       ///< containers not yet closed, outermost first
    std::vector<std::string> m_keys; ///< the pending key of each of them
    std::string m_text;
};

void appendUnicodeEscape(std::string& out, unsigned unit)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += digits[unit >> shift & 15];
}

/// True for a character that a JSON string shows as it is.
bool isPlain(char c) { return c >= ' ' && c < '\x7F' && c != '"' && c != '\\'; }

/// How many characters at the beginning are ASCII and not U+0000: all, or a multiple of eight.
std::size_t plainPrefix(std::string_view text)
{
    constexpr std::uint64_t kOnes = 0x0101010101010101;
    constexpr std::uint64_t kTops = 0x8080808080808080;
    const auto areEight = [&](std::size_t at) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data() + at, 8);
        return ((eight | ((eight - kOnes) & ~eight)) & kTops) == 0; // no byte beyond ASCII, and no zero
    };
    std::size_t i = 0;
    while (i + 8 <= text.size() && areEight(i))
        i += 8;
    return i + 8 > text.size() && i > 0 && areEight(text.size() - 8) ? text.size() : i;
}

/// Decodes the code point that begins at @p i of valid UTF-8 and moves @p i past it.
char32_t decodeUtf8(std::string_view text, std::size_t& i)
{
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(at < text.size() ? text[at] : '\0'); };
    const unsigned char lead = byte(i);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t cp = length == 1 ? lead : static_cast<char32_t>(lead & (0x7F >> length));
    for (std::size_t k = 1; k < length; ++k)
        cp = cp << 6 | (byte(i + k) & 0x3F);
    i += length;
    return cp;
}

} // namespace

const Value* Value::find(std::string_view key) const
{
    const Object* members = object();
    if (!members)
        return nullptr;
    const auto it = std::ranges::lower_bound(*members, key, {}, &Member::key);
    return it != members->end() && it->key == key ? &it->value : nullptr;
}

std::optional<std::int64_t> Value::integer() const
{
    const Number* n = number();
    if (!n)
        return std::nullopt;
    std::int64_t value = 0;
    const auto [end, ec] = std::from_chars(n->text.data(), n->text.data() + n->text.size(), value);
    return ec == std::errc() && end == n->text.data() + n->text.size() ? std::optional(value) : std::nullopt;
}

Result<Value> parse(std::string_view text)
{
    boost::json::parse_options options;
    options.max_depth = kMaxDepth;
    boost::json::basic_parser<Builder> parser(options);
    boost::system::error_code ec;
    const std::size_t used = parser.write_some(false, text.data(), text.size(), ec);
    if (!ec && text.find_first_not_of(" \t\r\n", used) != std::string_view::npos)
        ec = boost::json::error::extra_data;
    if (ec) {
        const std::string_view refusal = parser.handler().refusal;
        return failure(ErrorCode::InvalidArgument,
                       "not valid JSON: " + (refusal.empty() ? ec.message() : std::string(refusal)));
    }
    return std::move(parser.handler().root);
}

std::optional<std::string> plainDecimal(std::string_view number)
{
    const bool negative = number.starts_with('-');
    if (negative)
        number.remove_prefix(1);

    std::string_view exponentText;
    if (const auto e = number.find_first_of("eE"); e != std::string_view::npos) {
        exponentText = number.substr(e + 1);
        number = number.substr(0, e);
    }
    std::string digits; // all significant digits, the point taken out
    const auto point = number.find('.');
    digits = number.substr(0, point);
    std::size_t fraction = 0;
    if (point != std::string_view::npos) {
        digits += number.substr(point + 1);
        fraction = number.size() - point - 1;
    }
    const auto firstDigit = digits.find_first_not_of('0');
    if (firstDigit == std::string::npos)
        return "0";

    long exponent = 0;
    if (!exponentText.empty()) {
        if (exponentText.starts_with('+'))
            exponentText.remove_prefix(1);
        const auto [end, ec] =
            std::from_chars(exponentText.data(), exponentText.data() + exponentText.size(), exponent);
        if (ec != std::errc() || exponent > 1'000'000 || exponent < -1'000'000)
            return std::nullopt; // far past 128 characters, whatever the digits are
    }
    // The value is 0.DIGITS × 10^scale once leading and trailing zeros are gone.
    const long scale = static_cast<long>(digits.size() - firstDigit) - static_cast<long>(fraction) + exponent;
    digits.erase(0, firstDigit);
    digits.erase(digits.find_last_not_of('0') + 1);
    const auto length = static_cast<long>(digits.size());

    const long limit = static_cast<long>(kMaxNumberLength);
    if (scale > limit || scale < -limit || length > limit)
        return std::nullopt;
    std::string out(negative ? "-" : "");
    if (scale <= 0) {
        out += "0.";
        out.append(static_cast<std::size_t>(-scale), '0');
        out += digits;
    } else if (scale >= length) {
        out += digits;
        out.append(static_cast<std::size_t>(scale - length), '0');
    } else {
        out += digits.substr(0, static_cast<std::size_t>(scale));
        out += '.';
        out += digits.substr(static_cast<std::size_t>(scale));
    }
    return out.size() <= kMaxNumberLength ? std::optional(std::move(out)) : std::nullopt;
}

void appendQuoted(std::string& out, std::string_view utf8)
{
    out += '"';
    for (std::size_t i = 0; i < utf8.size();) {
        const std::size_t run = i;
        while (i + 8 <= utf8.size() && areEightPlain(utf8.data() + i))
            i += 8;
        while (i < utf8.size() && isPlain(utf8[i]))
            ++i;
        out.append(utf8, run, i - run);
        if (i == utf8.size())
            break;
        const char32_t cp = decodeUtf8(utf8, i);
        switch (cp) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\r':
            out += "\\r";
            break;
        default:
            if (cp > 0xFFFF) {
                const char32_t rest = cp - 0x10000;
                appendUnicodeEscape(out, static_cast<unsigned>(0xD800 + (rest >> 10)));
                appendUnicodeEscape(out, static_cast<unsigned>(0xDC00 + (rest & 0x3FF)));
            } else {
                appendUnicodeEscape(out, static_cast<unsigned>(cp));
            }
        }
    }
    out += '"';
}

std::string quoted(std::string_view utf8)
{
    std::string out;
    appendQuoted(out, utf8);
    return out;
}

void appendCanonical(std::string& out, const Value& value)
{
    if (value.isNull()) {
        out += "null";
    } else if (const bool* b = value.boolean()) {
        out += *b ? "true" : "false";
    } else if (const Number* n = value.number()) {
        out += n->text;
    } else if (const std::string* s = value.string()) {
        appendQuoted(out, *s);
    } else if (const auto* array = value.array()) {
        char separator = '[';
        for (const Value& element : *array) {
            out += separator;
            appendCanonical(out, element);
            separator = ',';
        }
        out += array->empty() ? "[]" : "]";
    } else if (const auto* object = value.object()) {
        char separator = '{';
        for (const Member& member : *object) {
            out += separator;
            appendQuoted(out, member.key);
            out += ':';
            appendCanonical(out, member.value);
            separator = ',';
        }
        out += object->empty() ? "{}" : "}";
    }
}

std::string canonical(const Value& value)
{
    std::string out;
    appendCanonical(out, value);
    return out;
}

std::optional<std::size_t> codePointCount(std::string_view text)
{
    std::size_t count = plainPrefix(text);
    for (std::size_t i = count; i < text.size(); ++count) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead > 0 && lead < 0x80) {
            ++i;
            continue;
        }
        const std::size_t length = lead < 0x80   ? 1
                                   : lead < 0xC2 ? 0
                                   : lead < 0xE0 ? 2
                                   : lead < 0xF0 ? 3
                                   : lead < 0xF5 ? 4
                                                 : 0;
        if (length == 0 || lead == 0 || i + length > text.size())
            return std::nullopt;
        for (std::size_t k = 1; k < length; ++k) {
            if ((static_cast<unsigned char>(text[i + k]) & 0xC0) != 0x80)
                return std::nullopt;
        }
        const char32_t cp = decodeUtf8(text, i);
        const bool overlong = (length == 3 && cp < 0x800) || (length == 4 && cp < 0x10000);
        if (overlong || cp > 0x10FFFF || (cp >= 0xD800 && cp < 0xE000))
            return std::nullopt;
    }
    return count;
}

} // namespace tapledger::json
