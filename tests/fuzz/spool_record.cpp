// SPDX-License-Identifier: GPL-3.0-or-later
// A record of the spool, as the disk gives it back.
#include "ingest/spool_record.h"

#include "fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace tapledger;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (const auto record = readSpoolRecord(bytes))
        require(record->bytes <= bytes.size() && record->number > 0);
    // The checksum keeps most of what is made up from the second parser: it is tried by itself.
    if (const auto tap = parseSpooledTap(bytes)) {
        std::string written;
        appendSpoolRecord(written, 1, *tap, *tap->spooled_at);
        const auto again = readSpoolRecord(written);
        require(again.has_value());
        const auto second = parseSpooledTap(again->json);
        require(second && second->tap.card_uid.text() == tap->tap.card_uid.text() &&
                second->tap.payload_before == tap->tap.payload_before);
    }
    return 0;
}
