// SPDX-License-Identifier: GPL-3.0-or-later
// The copy of the readers, as the disk gives it back.
#include "ingest/device_copy.h"

#include "fuzz.h"

// What is read prints back as a text that says the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace tapledger;
    const std::string_view text = asText(data, size);
    if (const auto devices = parseDeviceCopy(text); !devices)
        require(!devices.error().message.empty());
    // The checksum keeps what is made up from the second parser: it is tried by itself.
    if (const auto devices = parseDevices(text)) {
        const std::string written = deviceCopyText(*devices);
        const auto again = parseDeviceCopy(written);
        require(again.has_value() && again->size() == devices->size() && deviceCopyText(*again) == written);
    }
    return 0;
}
