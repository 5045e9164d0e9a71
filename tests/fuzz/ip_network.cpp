// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ip_network.h"
#include "fuzz.h"

using namespace tapledger;

// A network holds the address that it is named by, and is read again from its own text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = asText(data, size);
    static const auto everything = IpNetwork::parse("::/0");
    everything->contains(text);
    const auto network = IpNetwork::parse(text);
    if (!network)
        return 0;
    require(network->text() == text);
    require(text.find_first_not_of("0123456789abcdefABCDEF:./") == std::string_view::npos);
    require(network->contains(text.substr(0, text.find('/'))));
    require(IpNetwork::parse(network->text()) == network);
    return 0;
}
