// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tap.h"
#include "base/json.h"
#include "fuzz.h"

using namespace tapledger;

// Whatever is taken composes, with the server's member in its place, to canonical JSON.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto tap = parseTap(asText(data, size), [](std::string_view device) {
        return device.empty() ? UidFormat::Hex : static_cast<UidFormat>(device.size() % 4);
    });
    if (!tap) {
        require(json::parse(toJson(tap.error())).has_value());
        return 0;
    }
    const std::string payload = tap->payload_before + "\"_srv\":{}" + tap->payload_after;
    const auto value = json::parse(payload);
    require(value.has_value());
    require(json::canonical(*value) == payload);
    require(!value->find("api_key"));
    return 0;
}
