// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"

#include "base/json.h"

#include <algorithm>
#include <fmt/format.h>

namespace tapledger::csv {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string normalisedName(std::string_view name)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
    while (!name.empty() && isSpace(name.front()))
        name.remove_prefix(1);
    while (!name.empty() && isSpace(name.back()))
        name.remove_suffix(1);
    std::string out(name);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

/// The separator of a file is the one that comes first in its header, outside quotes.
char separatorOf(std::string_view text)
{
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == ',' || c == ';'))
            return c;
        else if (!quoted && c == '\n')
            break;
    }
    return ',';
}

/// Reads row after row of a text.
class Reader
{
public:
    explicit Reader(std::string_view text) : m_text(text), m_separator(separatorOf(text)) {}

    bool atEnd() const { return m_at == m_text.size(); }

    /// The next row; one empty field for a blank line.
    Result<Row> row()
    {
        Row row{m_line, {}};
        for (;;) {
            auto field = peek() == '"' ? quotedField() : plainField();
            if (!field)
                return failure(field.error());
            if (field->size() > kMaxFieldSize)
                return fail(row.line, fmt::format("a field has more than {} bytes", kMaxFieldSize));
            row.fields.push_back(std::move(*field));
            if (peek() != m_separator)
                break;
            ++m_at;
        }
        if (peek() == '\r')
            ++m_at;
        if (peek() == '\n') {
            ++m_at;
            ++m_line;
        } else if (!atEnd()) {
            return fail(m_line, "there is a carriage return in the middle of the line; put the field into quotes");
        }
        return row;
    }

private:
    /// The next character; NUL at the end, which stands nowhere in the text.
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    static tl::unexpected<Error> fail(std::size_t line, std::string_view what)
    {
        return failure(ErrorCode::InvalidArgument, fmt::format("line {}: {}", line, what));
    }

    Result<std::string> plainField()
    {
        const std::size_t begin = m_at;
        while (!atEnd() && m_text[m_at] != m_separator && m_text[m_at] != '\n' && m_text[m_at] != '\r')
            ++m_at;
        return std::string(m_text.substr(begin, m_at - begin));
    }

    Result<std::string> quotedField()
    {
        const std::size_t openedOn = m_line;
        std::string field;
        ++m_at;
        for (; !atEnd(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"') {
                ++m_at;
                if (peek() != '"') {
                    if (!atEnd() && peek() != m_separator && peek() != '\n' && peek() != '\r')
                        return fail(m_line, "there is text after a closing quote; double the quotes inside a field");
                    return field;
                }
            }
            if (c == '\n')
                ++m_line;
            field += c;
        }
        return fail(openedOn, "a quote is opened and never closed");
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    char m_separator;
};

/// The first line that is not valid UTF-8 or holds NUL; 0 when there is none.
std::size_t firstInvalidLine(std::string_view text)
{
    if (json::codePointCount(text))
        return 0;
    std::size_t line = 1;
    while (true) {
        const std::size_t end = text.find('\n');
        if (!json::codePointCount(text.substr(0, end)) || end == std::string_view::npos)
            return line;
        text.remove_prefix(end + 1);
        ++line;
    }
}

} // namespace

std::optional<std::size_t> Table::column(std::string_view name) const
{
    const std::string wanted = normalisedName(name);
    const auto it = std::ranges::find_if(header, [&](const std::string& h) { return normalisedName(h) == wanted; });
    if (it == header.end())
        return std::nullopt;
    return static_cast<std::size_t>(it - header.begin());
}

Result<Table> parse(std::string_view text)
{
    if (text.size() > kMaxFileSize)
        return failure(ErrorCode::InvalidArgument, fmt::format("the file is larger than {} MiB", kMaxFileSize >> 20U));
    if (text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());
    if (const std::size_t line = firstInvalidLine(text); line != 0)
        return failure(ErrorCode::InvalidArgument,
                       fmt::format("line {} is not valid UTF-8; save the file as UTF-8", line));

    Table table;
    Reader reader(text);
    while (!reader.atEnd()) {
        auto row = reader.row();
        if (!row)
            return failure(row.error());
        const bool isBlank = row->fields.size() == 1 && normalisedName(row->fields.front()).empty();
        if (isBlank)
            continue;
        if (table.header.empty())
            table.header = std::move(row->fields);
        else
            table.rows.push_back(std::move(*row));
    }
    return table;
}

void appendField(std::string& out, std::string_view field)
{
    const bool needsQuotes = field.find_first_of(",;\"\r\n") != std::string_view::npos;
    if (!needsQuotes) {
        out += field;
        return;
    }
    out += '"';
    for (const char c : field) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

} // namespace tapledger::csv
