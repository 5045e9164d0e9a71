// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/card_uid.h"
#include "fuzz.h"

using namespace tapledger;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    for (const auto format : {UidFormat::Hex, UidFormat::HexReversed, UidFormat::Decimal, UidFormat::Wiegand26}) {
        const auto uid = CardUid::parse(asText(data, size), format);
        if (!uid)
            continue;
        require(uid->text().size() >= 2 && uid->text().size() <= 32 * 3 - 1);
        require(CardUid::parse(uid->text()).value() == *uid); // the canonical form is a spelling of itself
    }
    return 0;
}
