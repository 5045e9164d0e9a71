// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ingest/log_rows.h"
#include "site/store.h"
#include "storage/checkpoint_store.h"

namespace tapledger {

/// Lets the timestamp authority of the settings stamp a checkpoint now, besides the daily ones, and keeps its answer.
/// InvalidArgument where the settings name none. @return the record with it.
Result<StoredCheckpoint> timestampNow(const Site& site, Database& database, LogKind kind,
                                      const StoredCheckpoint& checkpoint, const Clock& clock);

} // namespace tapledger
