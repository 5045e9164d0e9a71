// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tapledger {

/// A network of addresses in CIDR notation (RFC 4632, RFC 4291): `10.1.0.0/16`, `2001:db8::/32`, or one address.
class IpNetwork
{
public:
    /// Nothing for a text that is none, or that has bits set beyond its prefix.
    static std::optional<IpNetwork> parse(std::string_view text);

    /// Is @p address, as sockets name it, one of this network? An IPv4 address mapped into IPv6 is that IPv4 address.
    bool contains(std::string_view address) const;
    /// The spelling that parse() was given.
    const std::string& text() const { return m_text; }
    bool operator==(const IpNetwork& other) const { return m_text == other.m_text; }

private:
    std::array<std::uint8_t, 16> m_bytes{};
    int m_bits = 0; ///< of the sixteen bytes
    std::string m_text;
};

} // namespace tapledger
