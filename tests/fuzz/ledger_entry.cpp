// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "fuzz.h"
#include "ledger/chain_verifier.h"
#include "ledger/entry.h"

#include <algorithm>

using namespace tapledger;

// Whatever stands in a row of the ledger, the verifier has an answer, and every row of good form has its hashes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = asText(data, size);
    LedgerEntry entry;
    entry.sequence_id = 1;
    entry.employee_rfid = text.substr(0, text.find('\n'));
    entry.device_id = "GATE-01";
    entry.scan_timestamp = *Timestamp::parse("2026-02-04T08:00:00Z");
    entry.event_type = "time_in";
    entry.raw_payload = text.substr(std::min(entry.employee_rfid.size() + 1, text.size()));
    entry.created_at = entry.scan_timestamp;
    entry.hash_chain = genesisHash();
    Sha256 sha;
    if (!checkForm(entry)) {
        entry.hash_chain = chainHash(sha, genesisHash(), entry);
        const auto raw = rawSha256(sha, entry.raw_payload);
        require(raw.has_value());
        require(json::parse(leafText(entry, *raw)).has_value());
    }
    ChainVerifier verifier({0, genesisHash(), Timestamp::earliest()});
    verifier.add(entry);
    require(verifier.report().rows == 1);
    require(json::parse(verifier.report().toJson()).has_value());
    return 0;
}
