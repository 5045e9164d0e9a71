// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace tapledger {

using Sha256Digest = std::array<std::byte, 32>;

/// SHA-256 by OpenSSL, with a state that is used again and again. One object a thread.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    Sha256& update(std::string_view bytes);
    /// The digest of all that was fed since the last call; ready for the next message.
    Sha256Digest finish();

    /// The digest of one message, lower-case hex.
    std::string hex(std::string_view message);

private:
    struct State;
    void begin();

    std::unique_ptr<State> m_state;
};

} // namespace tapledger
