// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ingest/intake.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tapledger {

/// What a record of the spool begins with. Behind it: length of the JSON, CRC-32 of what follows it, number (4, 4 and 8
/// bytes, little-endian), and the tap as JSON. A length has zero bytes, which JSON has not, so no tap can hold a
/// record.
inline constexpr std::string_view kSpoolMark = "TAPR";
inline constexpr std::size_t kMaxSpoolRecord = 256UL * 1024;

void appendSpoolRecord(std::string& out, std::int64_t number, const Submission& submission, Timestamp receivedAt);

struct SpoolRecord
{
    std::int64_t number = 0;
    std::string_view json;
    std::size_t bytes = 0; ///< of the whole record
};
/// The record at the beginning of @p bytes; nothing where there is none that is whole and unharmed.
std::optional<SpoolRecord> readSpoolRecord(std::string_view bytes);

/// True where the bytes may be the beginning of a record whose rest was never written.
bool isTornRecord(std::string_view bytes);

/// A tap out of its JSON, marked as delivered later. InvalidArgument.
Result<Submission> parseSpooledTap(std::string_view json);

} // namespace tapledger
