// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"

#include "base/hex.h"

#include <cstdlib>
#include <openssl/rand.h>
#include <vector>

namespace tapledger {

std::string Random::hex(std::size_t byteCount)
{
    std::vector<std::byte> bytes(byteCount);
    fill(bytes);
    return toHex(bytes);
}

void SystemRandom::fill(std::span<std::byte> out)
{
    if (RAND_bytes(reinterpret_cast<unsigned char*>(out.data()), static_cast<int>(out.size())) != 1)
        std::abort();
}

} // namespace tapledger
