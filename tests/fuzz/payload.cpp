// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/payload.h"
#include "base/json.h"
#include "fuzz.h"

using namespace tapledger;

// What the one-pass reader accepts is valid, and it writes what the other reader writes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = asText(data, size);
    std::string plain;
    PayloadFacts facts;
    if (!scanPlainPayload(text, plain, facts))
        return 0;
    const auto value = json::parse(text);
    require(value.has_value() && value->object() && !value->find("_erased"));
    require(json::canonical(*value) == plain);
    const json::Value* server = value->find("_srv");
    const json::Value* offline = server ? server->find("offline") : nullptr;
    require(facts.isOffline == (offline && offline->boolean() && *offline->boolean()));
    return 0;
}
