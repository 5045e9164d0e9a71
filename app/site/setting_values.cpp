// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/setting_values.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace tapledger {

tl::unexpected<Error> bad(std::string_view value)
{
    return failure(ErrorCode::InvalidArgument, fmt::format("\"{}\" is not a value for it", value));
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

Setter number(std::int64_t min, std::int64_t max, void (*store)(Settings&, std::int64_t))
{
    return [min, max, store](Settings& settings, std::string_view text) -> Result<void> {
        const auto value = wholeNumber(text);
        if (!value || *value < min || *value > max)
            return bad(text);
        store(settings, *value);
        return {};
    };
}

std::optional<bool> onOff(std::string_view text)
{
    for (const std::string_view yes : {"on", "true", "yes", "1"}) {
        if (text == yes)
            return true;
    }
    for (const std::string_view no : {"off", "false", "no", "0"}) {
        if (text == no)
            return false;
    }
    return std::nullopt;
}

std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> found;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (end > 0)
            found.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return found;
}

std::string withoutPassword(std::string url)
{
    if (const std::size_t scheme = url.find("://"); scheme != std::string::npos) {
        const std::size_t begin = scheme + 3;
        const std::size_t at = url.find('@', begin);
        const std::size_t colon = url.find(':', begin);
        if (at != std::string::npos && colon < at)
            url.replace(colon + 1, at - colon - 1, "***");
    }
    constexpr std::string_view kParameter = "password=";
    if (const std::size_t parameter = url.find(kParameter); parameter != std::string::npos) {
        const std::size_t begin = parameter + kParameter.size();
        url.replace(begin, std::min(url.find('&', begin), url.size()) - begin, "***");
    }
    return url;
}

} // namespace tapledger
