// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/config_file.h"

#include "base/json.h"

#include <algorithm>
#include <cstddef>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <vector>

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

/// Parts with dots between them: a section may belong to another one.
bool isSection(std::string_view text)
{
    for (std::size_t dot = text.find('.'); dot != std::string_view::npos; dot = text.find('.')) {
        if (!isName(text.substr(0, dot)))
            return false;
        text.remove_prefix(dot + 1);
    }
    return isName(text);
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
            if (!isSection(name))
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

Result<std::string> changedConfigText(std::string_view text, const ConfigValues& changes)
{
    if (auto valid = parseConfigText(text); !valid)
        return failure(valid.error());
    for (const auto& [key, value] : changes) {
        if (std::ranges::any_of(value, [](char c) { return c == '\n' || c == '\r'; }))
            return failure(ErrorCode::InvalidArgument, fmt::format("{} must be one line", key));
    }
    std::vector<std::string> lines;
    ConfigValues left = changes;
    std::map<std::string, std::size_t, std::less<>> sectionEnds; ///< behind the last line that says something
    std::string section;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view whole = text.substr(0, end);
        const std::string_view line = trimmed(whole);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (!line.empty() && line.front() == '[')
            section = trimmed(line.substr(1, line.size() - 2));
        const bool isSetting = !line.empty() && line.front() != '#' && line.front() != ';' && line.front() != '[';
        const std::string_view name = isSetting ? trimmed(line.substr(0, line.find('='))) : std::string_view();
        const auto change = left.find(section.empty() ? std::string(name) : fmt::format("{}.{}", section, name));
        if (!isSetting || change == left.end())
            lines.emplace_back(whole);
        else if (!change->second.empty())
            lines.push_back(fmt::format("{} = \"{}\"", name, change->second));
        if (isSetting && change != left.end())
            left.erase(change);
        if (!line.empty())
            sectionEnds[section] = lines.size();
    }
    for (const auto& [path, value] : left) {
        if (value.empty())
            continue;
        const std::size_t dot = path.rfind('.');
        const std::string wanted = dot == std::string::npos ? "" : path.substr(0, dot);
        auto place = sectionEnds.find(wanted);
        if (place == sectionEnds.end()) {
            if (!wanted.empty()) {
                if (!lines.empty())
                    lines.emplace_back();
                lines.push_back(fmt::format("[{}]", wanted));
            }
            place = sectionEnds.emplace(wanted, wanted.empty() ? 0 : lines.size()).first;
        }
        const std::size_t at = place->second;
        lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at),
                     fmt::format("{} = \"{}\"", path.substr(dot == std::string::npos ? 0 : dot + 1), value));
        for (auto& [other, sectionEnd] : sectionEnds) {
            if (sectionEnd >= at && (other == wanted || sectionEnd > at))
                ++sectionEnd;
        }
    }
    return fmt::format("{}\n", fmt::join(lines, "\n"));
}

} // namespace tapledger
