// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/line_protocol.h"
#include "fuzz.h"

#include <string>
#include <vector>

using namespace tapledger;

namespace {

std::vector<std::string> resultsOf(SerialProtocol protocol, UidFormat format, std::string_view bytes, std::size_t chunk)
{
    LineProtocol lines(protocol, format);
    std::vector<std::string> results;
    for (std::size_t i = 0; i < bytes.size(); i += chunk) {
        for (const auto& uid : lines.feed(bytes.substr(i, chunk)))
            results.push_back(uid ? uid->text() : uid.error().message);
        require(lines.buffered() <= 64);
    }
    return results;
}

} // namespace

// However the bytes are cut, the cards and the faults are the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes = asText(data, size);
    for (const auto protocol : {SerialProtocol::Lines, SerialProtocol::Frames}) {
        for (const auto format : {UidFormat::Hex, UidFormat::HexReversed, UidFormat::Decimal, UidFormat::Wiegand26}) {
            const auto whole = resultsOf(protocol, format, bytes, bytes.size() + 1);
            for (const std::size_t chunk : {std::size_t{1}, std::size_t{7}})
                require(resultsOf(protocol, format, bytes, chunk) == whole);
        }
    }
    return 0;
}
