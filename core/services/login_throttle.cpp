// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/login_throttle.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <utility>

namespace tapledger {
namespace {

using namespace std::chrono_literals;

constexpr int kFreeForName = 5;
constexpr int kFreeForAddress = 30;
constexpr int kMaxDoublings = 6;
constexpr std::chrono::seconds kLongestWait = 60s;
constexpr std::chrono::seconds kForgetAfter = 15min;
constexpr std::size_t kMaxEntries = 10'000;

/// Whose address it is: with IPv6 everybody has 2^64 of them, a network's last half (RFC 4291 section 2.5.1).
std::string addressKey(std::string_view peer)
{
    const std::string address(peer.substr(0, peer.find('%')));
    std::array<unsigned char, 16> bytes{};
    if (inet_pton(AF_INET6, address.c_str(), bytes.data()) != 1)
        return address;
    constexpr std::array<unsigned char, 12> kMapped = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    if (std::equal(kMapped.begin(), kMapped.end(), bytes.begin())) // an IPv4 address in disguise
        return address;
    return std::string(bytes.begin(), bytes.begin() + 8);
}

std::string nameKey(std::string_view username, std::string_view address)
{
    return std::string(address) + '\n' + std::string(username);
}

} // namespace

int LoginThrottle::take(std::string_view username, std::string_view peer, Time now)
{
    const std::lock_guard lock(m_mutex);
    const std::string address = addressKey(peer);
    const std::string name = nameKey(username, address);
    if (const int wait = std::max(waitOf(name, now), waitOf(address, now)); wait > 0)
        return wait;
    forgetOld(now);
    charge(name, kFreeForName, now);
    charge(address, kFreeForAddress, now);
    return 0;
}

void LoginThrottle::succeeded(std::string_view username, std::string_view peer)
{
    const std::lock_guard lock(m_mutex);
    const std::string address = addressKey(peer);
    m_failures.erase(nameKey(username, address));
    const auto found = m_failures.find(address);
    if (found == m_failures.end())
        return;
    // This try was none, so nobody else there has to wait for it; the guesses before it were, and still count.
    Failures& failures = found->second;
    failures.count = std::max(0, failures.count - 1);
    failures.last = failures.lastButOne;
    failures.next = {};
}

int LoginThrottle::waitOf(const std::string& key, Time now) const
{
    const auto found = m_failures.find(key);
    if (found == m_failures.end() || found->second.next <= now)
        return 0;
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(found->second.next - now).count());
}

void LoginThrottle::charge(const std::string& key, int free, Time now)
{
    Failures& failures = m_failures[key];
    if (failures.last + kForgetAfter <= now)
        failures.count = 0;
    ++failures.count;
    failures.lastButOne = std::exchange(failures.last, now);
    const int beyond = failures.count - free;
    failures.next = beyond < 0 ? now : now + std::min(kLongestWait, 1s * (1 << std::min(beyond, kMaxDoublings)));
}

void LoginThrottle::forgetOld(Time now)
{
    if (m_failures.size() < kMaxEntries)
        return;
    std::erase_if(m_failures, [&](const auto& item) { return item.second.last + kForgetAfter <= now; });
    while (m_failures.size() >= kMaxEntries)
        m_failures.erase(m_failures.begin());
}

} // namespace tapledger
