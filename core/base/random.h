// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace tapledger {

/// Where unguessable bytes come from; handed in, so that tests can repeat themselves.
class Random
{
public:
    Random() = default;
    Random(const Random&) = delete;
    Random& operator=(const Random&) = delete;
    virtual ~Random() = default;

    /// Fills @p out. Ends the program when the system cannot provide randomness: nothing safe could follow.
    virtual void fill(std::span<std::byte> out) = 0;

    /// @p byteCount random bytes as lower-case hex.
    std::string hex(std::size_t byteCount);
};

/// OpenSSL's generator, seeded by the operating system. One object a thread.
class SystemRandom final : public Random
{
public:
    void fill(std::span<std::byte> out) override;
};

} // namespace tapledger
