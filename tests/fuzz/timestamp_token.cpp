// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/timestamp_token.h"
#include "fuzz.h"

#include <span>

using namespace tapledger;

namespace {

// The throw-away authority and the checkpoint of the published vectors, whose response is the seed.
constexpr std::string_view kAuthority = R"(-----BEGIN CERTIFICATE-----
MIIBdzCCAR6gAwIBAgIUbIbvC03u/hc19QvLdUeaY0QlhrQwCgYIKoZIzj0EAwIw
GTEXMBUGA1UEAwwOc2hhcmVkIHRlc3QgQ0EwIBcNMjYxMTIwMTEyMDE2WhgPMjEy
NjEwMjcxMTIwMTZaMBkxFzAVBgNVBAMMDnNoYXJlZCB0ZXN0IENBMFkwEwYHKoZI
zj0CAQYIKoZIzj0DAQcDQgAEnAukQxsDGCsZWNInozf4ohib11DABTV4oCkTufJB
07BVpCUjuFk0EdU9njL3Z253ijz4SmyK3S2ZtXO11g7AKqNCMEAwDwYDVR0TAQH/
BAUwAwEB/zAOBgNVHQ8BAf8EBAMCAgQwHQYDVR0OBBYEFIeKE8ZQBxRjprDarqPX
SHNDfqOTMAoGCCqGSM49BAMCA0cAMEQCID6lMdG++aqjXVMagBuy70kYBzKzioao
YPnMqARBkPLAAiBb3r/THbm9ZM1YrlgO/xJETbm+8uHQvLonMdhZ0kVwTA==
-----END CERTIFICATE-----
)";
constexpr std::string_view kStamped = R"(rfid.example.org/plant-1/taps/1
20
GQigCRi6tr86r6vWu0sztQWNt2dGzMvyB76XLOF9VWw=

— rfid.example.org/plant-1/taps/1 0PQhwxS/8igmmMrMziaVR7pB8mbzwpGNAnhaDAEpIYPqfm6RTcsjkIzV1259QtL/tqdrZBHU+y0bXM5HTw95DYJjNAQ=
)";

} // namespace

// Responses of timestamp authorities: DER of strangers.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto response = std::as_bytes(std::span(data, size));
    const auto time = verifyTimestamp(response, kStamped, kAuthority);
    require(time ? *time == 1795173616 : !time.error().message.empty()); // nobody else can make one
    hasTimestampNonce(response, 1);
    return 0;
}
