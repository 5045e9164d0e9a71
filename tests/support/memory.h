// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace tapledger {

/// What this process holds in memory, in KiB: for tests that show that a flood leaves nothing behind. Resident memory;
/// under a sanitizer what is allocated, because sanitizers keep freed blocks for a while.
std::int64_t heldMemoryKiB();

} // namespace tapledger
