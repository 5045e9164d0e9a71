// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tcp/line_reader.h"
#include "fuzz.h"

#include <string>
#include <vector>

using namespace tapledger;

namespace {

std::vector<std::string> linesOf(std::string_view bytes, std::size_t chunk)
{
    LineReader reader(64);
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < bytes.size(); i += chunk) {
        reader.feed(bytes.substr(i, chunk));
        while (const auto line = reader.next()) {
            require(line->size() <= 65); // one more than allowed only where a CR was expected
            require(line->find('\n') == std::string_view::npos);
            lines.emplace_back(*line);
        }
        if (reader.isOverlong())
            return lines;
        require(reader.buffered() <= 66 + chunk);
    }
    if (const auto rest = reader.rest())
        lines.emplace_back(*rest);
    return lines;
}

} // namespace

// However the bytes are cut, the lines are the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes = asText(data, size);
    const auto whole = linesOf(bytes, bytes.size() + 1);
    for (const std::size_t chunk : {std::size_t{1}, std::size_t{3}, std::size_t{17}})
        require(linesOf(bytes, chunk) == whole);
    return 0;
}
