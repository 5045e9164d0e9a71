// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include "instant.h"
#include "text.h"

#include <algorithm>

namespace tapverify {
namespace {

constexpr std::size_t kWidth = 100;
constexpr std::size_t kNameWidth = 18;

std::size_t width(std::string_view text) { return codePointCount(text).value_or(text.size()); }

} // namespace

void Words::line(std::string_view text)
{
    m_text += text;
    m_text += '\n';
}

void Words::paragraph(std::string_view text, std::size_t indent, std::string_view first)
{
    std::string line(first);
    line.append(indent > width(first) ? indent - width(first) : 0, ' ');
    bool empty = true;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (!empty && width(line) + 1 + width(word) > kWidth) {
            this->line(line);
            line.assign(indent, ' ');
            empty = true;
        }
        if (!empty)
            line += ' ';
        line += word;
        empty = false;
    }
    this->line(line);
}

void Words::field(std::string_view name, std::string_view value)
{
    std::string start = "  " + std::string(name);
    start.append(kNameWidth > name.size() ? kNameWidth - name.size() : 1, ' ');
    paragraph(value, start.size(), start);
}

std::string counted(std::int64_t count, std::string_view one, std::string_view many)
{
    return std::to_string(count) + " " + std::string(count == 1 ? one : many);
}

std::string timeInWords(std::int64_t seconds)
{
    const auto instant = fromPosixSeconds(seconds);
    if (!instant)
        return std::to_string(seconds) + " s after 1970";
    const std::string text = iso(*instant);
    return text.substr(0, 10) + " " + text.substr(11, 8) + " UTC";
}

} // namespace tapverify
