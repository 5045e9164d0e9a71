// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/ledger_rows.h"
#include "fuzz.h"

using namespace tapledger;

// Bytes that are a row are one exactly; what we write reads back the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes = asText(data, size);
    pg::copyHeaderLength(bytes);
    for (const auto form : {pg::PayloadForm::Jsonb, pg::PayloadForm::Text}) {
        LedgerEntry entry;
        if (!pg::readLedgerRow(bytes, form, entry))
            continue;
        std::string again;
        pg::appendLedgerRow(again, entry, form, pg::HashPrevious::Absent, {});
        LedgerEntry same;
        require(pg::readLedgerRow(again, form, same));
        require(same.sequence_id == entry.sequence_id && same.raw_payload == entry.raw_payload &&
                same.hash_chain == entry.hash_chain);
    }
    return 0;
}
