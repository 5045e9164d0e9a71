// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tap_batch.h"

#include <fmt/format.h>

namespace tapledger {
namespace {

tl::unexpected<Outcome> tooMany(std::size_t maxTaps)
{
    return tl::unexpected<Outcome>(
        Outcome::error(Reason::PayloadTooLarge, fmt::format("a batch may have at most {} taps", maxTaps)));
}

} // namespace

tl::expected<BatchItems, Outcome> parseTapArray(std::string_view body, std::size_t maxTaps,
                                                const UidFormatOf& uidFormatOf)
{
    const auto value = json::parse(body);
    if (!value)
        return tl::unexpected<Outcome>(Outcome::error(Reason::MalformedJson, value.error().message));
    const auto* array = value->array();
    if (!array)
        return tl::unexpected<Outcome>(Outcome::error(Reason::MalformedJson, "a batch must be a JSON array of taps"));
    if (array->size() > maxTaps)
        return tooMany(maxTaps);
    BatchItems items;
    items.reserve(array->size());
    for (const json::Value& tap : *array)
        items.push_back(parseTap(tap, uidFormatOf));
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
