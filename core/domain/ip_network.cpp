// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ip_network.h"

#include <algorithm>
#include <arpa/inet.h>
#include <charconv>

namespace tapledger {
namespace {

using Bytes = std::array<std::uint8_t, 16>;
constexpr int kMappedBits = 96; ///< ::ffff:0:0/96 holds all of IPv4

/// IPv4 as IPv6 maps it.
std::optional<Bytes> addressOf(std::string_view text, bool& isV4)
{
    if (text.find('\0') != std::string_view::npos)
        return std::nullopt; // inet_pton would not read on
    const std::string ended(text);
    Bytes bytes{};
    if (inet_pton(AF_INET6, ended.c_str(), bytes.data()) == 1) {
        isV4 = false;
        return bytes;
    }
    bytes[10] = bytes[11] = 0xff;
    isV4 = true;
    return inet_pton(AF_INET, ended.c_str(), bytes.data() + 12) == 1 ? std::optional(bytes) : std::nullopt;
}

/// The address with everything beyond its first bits cleared.
Bytes masked(Bytes bytes, int bits)
{
    for (std::uint8_t& byte : bytes) {
        const int kept = std::clamp(bits, 0, 8);
        byte = static_cast<std::uint8_t>(byte & (0xff << (8 - kept)));
        bits -= 8;
    }
    return bytes;
}

} // namespace

std::optional<IpNetwork> IpNetwork::parse(std::string_view text)
{
    const auto slash = text.find('/');
    bool isV4 = false;
    const auto address = addressOf(text.substr(0, slash), isV4);
    if (!address)
        return std::nullopt;
    const unsigned most = isV4 ? 32 : 128;
    unsigned bits = most; // unsigned: -0 is no length
    if (slash != std::string_view::npos) {
        const std::string_view number = text.substr(slash + 1);
        const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), bits);
        if (error != std::errc() || end != number.data() + number.size() || bits > most)
            return std::nullopt;
    }
    IpNetwork network;
    network.m_bits = static_cast<int>(bits) + (isV4 ? kMappedBits : 0);
    network.m_text = text;
    network.m_bytes = masked(*address, network.m_bits);
    // 10.1.2.3/16 may be meant as that address or as that network: whoever wrote it shall say which.
    return network.m_bytes == *address ? std::optional(network) : std::nullopt;
}

bool IpNetwork::contains(std::string_view address) const
{
    bool isV4 = false;
    const auto bytes = addressOf(address.substr(0, address.find('%')), isV4); // a zone is not part of the address
    return bytes && masked(*bytes, m_bits) == m_bytes;
}

} // namespace tapledger
