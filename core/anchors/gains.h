// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchors/sink.h"
#include "ingest/trust_folder.h"
#include "storage/database.h"

namespace tapledger {

/// Keeps what a sink brought back for the checkpoint of that size. Records are insert-only, so it becomes a further
/// record of the same size, as a heartbeat is: the newest note with the newest line of every witness, and the
/// timestamp. The newest record of a size thereby holds the most, and is the one that receipts take. The log is the one
/// of @p ring.
Result<void> keepGains(Database& database, const TrustFolder& folder, LogKind kind, const KeyRing& ring,
                       std::int64_t size, const Gains& gains, Timestamp now);

/// The checkpoint of a stored record as it goes to sinks. Corrupt when the record is none that @p ring knows.
Result<Anchor> anchorOf(std::string_view record, const KeyRing& ring);

} // namespace tapledger
