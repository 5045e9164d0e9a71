// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ledger/entry.h"

#include <cstdint>
#include <string>
#include <vector>

/// Made-up rows for the storage suite.
namespace tapledger {

/// 2026-02-01T08:00:00Z and so many seconds.
Timestamp second(std::int64_t n);
CardUid card(std::int64_t n);

Employee sampleEmployee(const std::string& number);
CardMapping sampleMapping(const CardUid& uid, std::int64_t employeeId);
Device sampleDevice(const std::string& deviceId);
Rejection sampleRejection(std::int64_t n);
/// Entry n of a chain, one a second, with microseconds, of employee 7 at GATE-01 unless changed.
LedgerEntry sampleEntry(std::int64_t sequenceId, const std::string& previousHash);
/// @p count entries chained after @p head.
std::vector<LedgerEntry> sampleEntries(const ChainHead& head, std::size_t count);

} // namespace tapledger
