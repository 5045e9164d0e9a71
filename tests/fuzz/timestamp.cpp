// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timestamp.h"
#include "fuzz.h"

using namespace tapledger;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    for (const auto missing : {Timestamp::MissingOffset::Refuse, Timestamp::MissingOffset::Utc}) {
        const auto time = Timestamp::parse(asText(data, size), missing);
        if (!time)
            continue;
        require(time->isInRange());
        require(Timestamp::parse(time->iso()).value() == *time);
    }
    return 0;
}
