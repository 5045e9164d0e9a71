// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ledger/key_ring.h"
#include "ledger/note.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tapledger {

/// A signature over a report of a verification, beside the file that holds the report: a signed note (ledger format
/// 8.2) whose text is
///
///     rfid-report/1
///     <origin>
///     size <entries that the report is about>
///     sha256 <64 hex digits of the file>
///
/// Its first line is no origin and its third no root, so that it never passes for a checkpoint.
Result<std::string> signReport(std::string_view origin, std::int64_t size, std::string_view report,
                               const NoteSigner& log);

/// Checks that @p note signs @p report with a log key of @p ring that counts for its size. InvalidArgument, with the
/// reason for a person, where it does not. @return the size.
Result<std::int64_t> verifyReport(std::string_view note, std::string_view report, const KeyRing& ring);

} // namespace tapledger
