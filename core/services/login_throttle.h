// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tapledger {

/// Slows the guessing of passwords. After five wrong ones from an address for a name, and after thirty from an address
/// for whatever names, each further try has to wait twice as long as the last, up to a minute; a quarter of an hour
/// without a wrong one, and it is forgotten. A name alone is never locked: a stranger elsewhere cannot keep its owner
/// out. An IPv6 address stands for its /64. Memory is bounded. Any thread.
class LoginThrottle
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// Asks to try a login. The try counts as a failure until succeeded() is called.
    /// @return 0, or the seconds to wait.
    int take(std::string_view username, std::string_view peer, Time now);
    void succeeded(std::string_view username, std::string_view peer);

private:
    struct Failures
    {
        int count = 0;
        Time next;       ///< no try before
        Time last;       ///< when it was charged
        Time lastButOne; ///< and before that
    };
    int waitOf(const std::string& key, Time now) const;
    void charge(const std::string& key, int free, Time now);
    void forgetOld(Time now);

    std::mutex m_mutex;
    std::unordered_map<std::string, Failures> m_failures;
};

} // namespace tapledger
