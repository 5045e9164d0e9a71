// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/base64.h"
#include "base/hex.h"
#include "domain/alert.h"
#include "domain/event_type.h"
#include "domain/role.h"
#include "fuzz.h"
#include "net/http/api/route.h"

#include <algorithm>

using namespace tapledger;

// The small ones: what is read from a text writes the same text again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = asText(data, size);
    if (const auto bytes = fromBase64(text))
        require(toBase64(*bytes) == text);
    const std::span<const std::byte> bytes(reinterpret_cast<const std::byte*>(data), size);
    const auto again = fromBase64(toBase64(bytes));
    require(again && std::equal(again->begin(), again->end(), bytes.begin(), bytes.end()));
    require(isLowerHex(toHex(bytes), size * 2));
    if (const auto event = parseEventType(text))
        require(toText(*event) == text);
    if (const auto role = parseRole(text))
        require(toText(*role) == text);
    if (const auto kind = parseAlertKind(text))
        require(toText(*kind) == text);

    std::string encoded;
    for (const std::byte byte : bytes)
        encoded += "%" + toHex({&byte, 1});
    const auto decoded = api::percentDecoded(encoded);
    require(decoded ? *decoded == text : !json::codePointCount(text));
    if (const auto query = api::parseQuery(text)) {
        for (const auto& [name, value] : *query)
            require(json::codePointCount(name) && json::codePointCount(value));
    }
    return 0;
}
