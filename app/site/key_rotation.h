// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "services/audit.h"
#include "site/store.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tapledger {

/// A log whose keys were replaced.
struct RotatedKeys
{
    std::string origin;
    std::int64_t size = 0; ///< the old keys end, and the new ones begin, with the checkpoint of this size
    std::string key_ring;  ///< the file to hand out
};

/// Replaces the keys of both logs (ledger format 13.3): the checkpoint of the present size is signed with the old and
/// the new log key, the key ring says where each begins and ends, the audit log names them, and the old private keys
/// are gone. A rotation that was cut short is finished by the next one. Locked while a server writes the ledger;
/// NotFound without keys; Corrupt when a log is not what was signed.
Result<std::vector<RotatedKeys>> rotateSiteKeys(const Site& site, const Clock& clock, const Actor& actor);

} // namespace tapledger
