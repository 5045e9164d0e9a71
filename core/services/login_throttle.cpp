// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/login_throttle.h"

#include <algorithm>

namespace tapledger {
namespace {

using namespace std::chrono_literals;

constexpr int kFreeForName = 5;
constexpr int kFreeForAddress = 30;
constexpr int kMaxDoublings = 6;
constexpr std::chrono::seconds kLongestWait = 60s;
constexpr std::chrono::seconds kForgetAfter = 15min;
constexpr std::size_t kMaxEntries = 10'000;

std::string nameKey(std::string_view username, std::string_view peer)
{
    return std::string(peer) + '\n' + std::string(username);
}

} // namespace

int LoginThrottle::take(std::string_view username, std::string_view peer, Time now)
{
    const std::lock_guard lock(m_mutex);
    const std::string name = nameKey(username, peer);
    const std::string address(peer);
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
    m_failures.erase(nameKey(username, peer));
    if (const auto address = m_failures.find(std::string(peer)); address != m_failures.end())
        --address->second.count; // this try was none; the guesses before it were
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
    ++failures.count;
    const int beyond = failures.count - free;
    failures.next = beyond < 0 ? now : now + std::min(kLongestWait, 1s * (1 << std::min(beyond, kMaxDoublings)));
}

void LoginThrottle::forgetOld(Time now)
{
    if (m_failures.size() < kMaxEntries)
        return;
    std::erase_if(m_failures, [&](const auto& item) { return item.second.next + kForgetAfter < now; });
    while (m_failures.size() >= kMaxEntries)
        m_failures.erase(m_failures.begin());
}

} // namespace tapledger
