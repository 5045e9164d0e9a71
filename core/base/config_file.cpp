// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/config_file.h"

#include "base/json.h"

#include <algorithm>
#include <fmt/format.h>

namespace tapledger {
namespace {

constexpr std::size_t kMaxSize = 1024UL * 1024;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string_view trimmed(std::string_view text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

bool isName(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

/// A value may stand in quotes, to keep its outer spaces.
std::string_view unquoted(std::string_view value)
{
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
        return value.substr(1, value.size() - 2);
    return value;
}

} // namespace

Result<ConfigValues> parseConfigText(std::string_view text)
{
    const auto fail = [](std::size_t line, std::string_view what) {
        return failure(ErrorCode::InvalidArgument, fmt::format("line {}: {}", line, what));
    };
    if (text.size() > kMaxSize)
        return failure(ErrorCode::InvalidArgument, "the file is larger than 1 MiB");
    if (text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());

    ConfigValues values;
    std::string section;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = text.find('\n');
        const std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (!json::codePointCount(line))
            return fail(number, "it is not valid UTF-8");
        if (line.empty() || line.front() == '#' || line.front() == ';')
            continue;
        if (line.front() == '[') {
            const std::string_view name = line.back() == ']' ? trimmed(line.substr(1, line.size() - 2)) : "";
            if (!isName(name))
                return fail(number, "a section is written [name]");
            section = name;
            continue;
        }
        const std::size_t equals = line.find('=');
        const std::string_view key = trimmed(line.substr(0, equals));
        if (equals == std::string_view::npos || !isName(key))
            return fail(number, "a setting is written key = value");
        const std::string path = section.empty() ? std::string(key) : fmt::format("{}.{}", section, key);
        if (!values.emplace(path, unquoted(trimmed(line.substr(equals + 1)))).second)
            return fail(number, fmt::format("{} is set a second time", path));
    }
    return values;
}

} // namespace tapledger
