// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "text.h"

#include <algorithm>

namespace tapverify::json {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Recursive descent, to a limited depth. The first fault stops it.
class Parser
{
public:
    Parser(std::string_view text, std::size_t maxDepth) : m_text(text), m_maxDepth(maxDepth) {}

    Result<Value> document()
    {
        Value root;
        skipSpace();
        if (value(root, 0)) {
            skipSpace();
            if (m_at == m_text.size())
                return root;
            fail("there is text after the value");
        }
        return Error{"not valid JSON at byte " + std::to_string(m_at + 1) + ": " + std::string(m_fault)};
    }

private:
    bool fail(std::string_view why)
    {
        if (m_fault.empty())
            m_fault = why;
        return false;
    }

    /// The next byte; NUL at the end, which no grammar rule accepts.
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    bool accept(char c)
    {
        if (m_at == m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    void skipSpace()
    {
        while (m_at < m_text.size() &&
               (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\t' || m_text[m_at] == '\r'))
            ++m_at;
    }

    bool literal(std::string_view word, Value& out, Value value)
    {
        if (!m_text.substr(m_at).starts_with(word))
            return fail("a value is expected here");
        m_at += word.size();
        out = std::move(value);
        return true;
    }

    bool value(Value& out, std::size_t depth)
    {
        switch (peek()) {
        case '{':
            return depth < m_maxDepth ? object(out, depth + 1) : fail("nested too deeply");
        case '[':
            return depth < m_maxDepth ? array(out, depth + 1) : fail("nested too deeply");
        case '"': {
            std::string text;
            if (!string(text))
                return false;
            out.data = std::move(text);
            return true;
        }
        case 't':
            return literal("true", out, {true});
        case 'f':
            return literal("false", out, {false});
        case 'n':
            return literal("null", out, {});
        default:
            return number(out);
        }
    }

    bool array(Value& out, std::size_t depth)
    {
        Value::Array items;
        ++m_at;
        skipSpace();
        if (!accept(']')) {
            do {
                skipSpace();
                if (!value(items.emplace_back(), depth))
                    return false;
                skipSpace();
            } while (accept(','));
            if (!accept(']'))
                return fail("a comma or ] is expected here");
        }
        out.data = std::move(items);
        return true;
    }

    bool object(Value& out, std::size_t depth)
    {
        Value::Object members;
        ++m_at;
        skipSpace();
        if (!accept('}')) {
            members.reserve(8);
            do {
                skipSpace();
                Member& member = members.emplace_back();
                if (peek() != '"')
                    return fail("a key in double quotes is expected here");
                if (!string(member.key))
                    return false;
                skipSpace();
                if (!accept(':'))
                    return fail("a colon is expected here");
                skipSpace();
                if (!value(member.value, depth))
                    return false;
                skipSpace();
            } while (accept(','));
            if (!accept('}'))
                return fail("a comma or } is expected here");
            // Bytes of UTF-8 sort as code points do.
            if (!std::ranges::is_sorted(members, {}, &Member::key))
                std::ranges::sort(members, {}, &Member::key);
            if (std::ranges::adjacent_find(members, {}, &Member::key) != members.end())
                return fail("a key stands twice in one object");
        }
        out.data = std::move(members);
        return true;
    }

    bool number(Value& out)
    {
        const std::size_t begin = m_at;
        accept('-');
        if (!accept('0') && !digits())
            return fail("a value is expected here");
        if (accept('.') && !digits())
            return fail("digits are expected here");
        if (accept('e') || accept('E')) {
            if (!accept('+'))
                accept('-');
            if (!digits())
                return fail("digits are expected here");
        }
        out.data = Number{std::string(m_text.substr(begin, m_at - begin))};
        return true;
    }

    bool digits()
    {
        const std::size_t begin = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at != begin;
    }

    bool string(std::string& out)
    {
        ++m_at;
        for (;;) {
            const std::size_t begin = m_at;
            while (m_at < m_text.size() && m_text[m_at] >= 0x20 && m_text[m_at] != '"' && m_text[m_at] != '\\')
                ++m_at; // bytes from 0x80 on are negative and stop here too
            out.append(m_text, begin, m_at - begin);
            if (accept('"'))
                return true;
            if (accept('\\')) {
                if (!escape(out))
                    return false;
                continue;
            }
            const std::size_t from = m_at;
            const auto codePoint = decodeUtf8(m_text, m_at);
            if (m_at == m_text.size() && !codePoint)
                return fail("a string is not closed");
            if (!codePoint)
                return fail("not valid UTF-8");
            if (*codePoint < 0x20)
                return fail("a control character stands in a string");
            out.append(m_text, from, m_at - from);
        }
    }

    bool escape(std::string& out)
    {
        static constexpr std::string_view letters = "\"\\/bfnrt";
        static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        const std::size_t which = m_at < m_text.size() ? letters.find(m_text[m_at]) : std::string_view::npos;
        if (which != std::string_view::npos) {
            ++m_at;
            out += meanings[which];
            return true;
        }
        char32_t unit = 0;
        if (!accept('u') || !hexUnit(unit))
            return fail("not an escape that JSON knows");
        if (unit == 0)
            return fail("the character U+0000 is not allowed");
        if (unit >= 0xD800 && unit <= 0xDFFF) {
            char32_t low = 0;
            if (unit >= 0xDC00 || !accept('\\') || !accept('u') || !hexUnit(low) || low < 0xDC00 || low > 0xDFFF)
                return fail("half of a surrogate pair");
            unit = 0x10000 + ((unit - 0xD800) << 10U) + (low - 0xDC00);
        }
        appendUtf8(out, unit);
        return true;
    }

    bool hexUnit(char32_t& unit)
    {
        unit = 0;
        for (int i = 0; i < 4; ++i, ++m_at) {
            const char c = peek();
            const bool letter = (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
            if (!isDigit(c) && !letter)
                return false;
            unit = unit * 16 + static_cast<char32_t>(letter ? (c | 0x20) - 'a' + 10 : c - '0');
        }
        return true;
    }

    std::string_view m_text;
    std::size_t m_maxDepth;
    std::size_t m_at = 0;
    std::string_view m_fault;
};

} // namespace

Result<Value> parse(std::string_view text, std::size_t maxDepth) { return Parser(text, maxDepth).document(); }

} // namespace tapverify::json
