// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

namespace tapledger {

/// Another machine's network, as far as this one's kernel can make it: a network namespace that a cable, a pair of veth
/// devices, joins to ours. Gone with this object and with the programs inside.
class NetworkNamespace
{
public:
    /// Nothing where the right to make one is missing; @p fault says why.
    static std::unique_ptr<NetworkNamespace> make(std::string& fault);
    ~NetworkNamespace();
    NetworkNamespace(const NetworkNamespace&) = delete;
    NetworkNamespace& operator=(const NetworkNamespace&) = delete;

    /// Our end of the cable, as it is reached from inside: of the addresses that are set apart for trials (RFC 2544).
    static constexpr const char* kOutside = "198.18.77.1";
    void cut();
    void heal();

    /// While it lives, this thread is inside, and with it the sockets, threads and programs that it makes.
    class Visit
    {
    public:
        explicit Visit(const NetworkNamespace& inside);
        ~Visit();
        Visit(const Visit&) = delete;
        Visit& operator=(const Visit&) = delete;

    private:
        int m_home = -1;
    };

private:
    NetworkNamespace() = default;
    int m_namespace = -1;
    std::string m_cable; ///< name of our end
};

} // namespace tapledger
