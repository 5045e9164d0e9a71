// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "fuzz.h"
#include "net/http/api/fields.h"

using namespace tapledger;
using namespace tapledger::api;

// Path, query and body as a client may send them; whatever is refused is refused with well-formed problem details.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = asText(data, size);
    if (const auto decoded = percentDecoded(text))
        require(json::codePointCount(*decoded).has_value());
    if (const auto path = matchPath("/api/mappings/{card_uid}/deactivate", text))
        require(path->size() == 1 && !path->at("card_uid").empty());
    if (const auto query = parseQuery(text)) {
        QueryFields fields(*query);
        fields.text("q");
        fields.number("limit", 100, 1, 1000);
        fields.instant("from");
        if (const auto problem = fields.problem())
            require(json::parse(problem->response().body).has_value());
    }
    if (const auto body = json::parse(text)) {
        Fields fields(*body);
        std::string name;
        std::optional<Timestamp> expires;
        CardUid uid;
        fields.require("card_uid");
        fields.cardUid("card_uid", uid);
        fields.text("name", name);
        fields.instant("expires_at", expires);
        if (const auto problem = fields.problem())
            require(json::parse(problem->response().body).has_value());
    }
    return 0;
}
