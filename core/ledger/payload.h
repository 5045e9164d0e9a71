// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace tapledger {

/// What a verifier needs to know of a raw_payload (ledger format 3.6).
struct PayloadFacts
{
    bool isOffline = false;    ///< `_srv.offline` is true: the reader had kept the tap
    std::string erased_sha256; ///< the hash that stands for an erased payload; empty while it is there
};

/// Reads a raw_payload and writes its canonical text (3.5) over @p canonical. The common payload, plain ASCII with
/// whole numbers, takes one pass without an allocation; everything else goes through json::parse, with the same result.
/// InvalidArgument or Corrupt with the reason when it breaks the format.
Result<PayloadFacts> canonicalPayload(std::string_view raw, std::string& canonical);

/// The one-pass half alone: false when the text needs the other one, whether it is valid or not.
bool scanPlainPayload(std::string_view raw, std::string& canonical, PayloadFacts& facts);

} // namespace tapledger
