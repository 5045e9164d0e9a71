// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tap_batch.h"

#include <algorithm>
#include <fmt/format.h>

namespace tapledger {
namespace {

tl::unexpected<Outcome> tooMany(std::size_t maxTaps)
{
    return tl::unexpected<Outcome>(
        Outcome::error(Reason::PayloadTooLarge, fmt::format("a batch may have at most {} taps", maxTaps)));
}

tl::unexpected<Outcome> noArray()
{
    return tl::unexpected<Outcome>(Outcome::error(Reason::MalformedJson, "a batch must be a JSON array of taps"));
}

constexpr std::string_view kSpace = " \t\r\n";

/// The end of the JSON value at the front of @p text: the first comma or closing bracket outside of strings and
/// containers. Whether the value is well formed is for its parser to say.
std::size_t elementEnd(std::string_view text)
{
    std::size_t depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (depth == 0 && (c == ',' || c == ']')) {
            return i;
        } else if (c == '}' || c == ']') {
            if (depth == 0)
                return std::string_view::npos;
            --depth;
        }
    }
    return std::string_view::npos;
}

} // namespace

// The array is cut into its elements before any is parsed: one bad tap does not spoil the others, and an array of a
// million numbers costs nothing.
tl::expected<BatchItems, Outcome> parseTapArray(std::string_view body, std::size_t maxTaps,
                                                const UidFormatOf& uidFormatOf)
{
    const auto skipSpace = [&] { body.remove_prefix(std::min(body.find_first_not_of(kSpace), body.size())); };
    skipSpace();
    if (!body.starts_with('['))
        return noArray();
    body.remove_prefix(1);
    skipSpace();
    BatchItems items;
    if (body.starts_with(']')) {
        body.remove_prefix(1);
    } else {
        for (char last = ','; last == ',';) {
            const std::size_t end = elementEnd(body);
            if (end == std::string_view::npos)
                return noArray();
            if (items.size() == maxTaps)
                return tooMany(maxTaps);
            items.push_back(parseTap(body.substr(0, end), uidFormatOf));
            last = body[end];
            body.remove_prefix(end + 1);
        }
    }
    if (body.find_first_not_of(kSpace) != std::string_view::npos)
        return noArray();
    return items;
}

tl::expected<BatchItems, Outcome> parseTapLines(std::string_view body, std::size_t maxTaps,
                                                const UidFormatOf& uidFormatOf)
{
    BatchItems items;
    while (!body.empty()) {
        const auto end = body.find('\n');
        const std::string_view line = body.substr(0, end);
        body = end == std::string_view::npos ? std::string_view() : body.substr(end + 1);
        if (line.find_first_not_of(" \t\r") == std::string_view::npos)
            continue;
        if (items.size() == maxTaps)
            return tooMany(maxTaps);
        items.push_back(parseTap(line, uidFormatOf));
    }
    return items;
}

} // namespace tapledger
