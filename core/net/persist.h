// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <exception>
#include <thread>

namespace tapledger {

/// Begins to wait for what the network thread must never cease to wait for: the next connection, the next answers.
/// Where there is no memory for that it tries again until there is, for nothing else could go on either.
template <class Begin>
void persist(Begin begin) noexcept
{
    for (;;) {
        try {
            begin();
            return;
        } catch (const std::exception&) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    }
}

} // namespace tapledger
