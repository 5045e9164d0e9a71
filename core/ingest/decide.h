// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "ingest/directory.h"
#include "ingest/intake.h"
#include "ingest/recent_taps.h"
#include "ledger/entry.h"
#include "storage/card_mapping_store.h"
#include "storage/ledger_store.h"

#include <span>
#include <vector>

namespace tapledger {

/// The rules that a site may set.
struct AcceptanceRules
{
    Microseconds duplicateWindow = std::chrono::seconds(15);
    Microseconds futureTolerance = std::chrono::minutes(5); ///< how far a reader's clock may be ahead
    /// A tap older than this is judged by who held the card when it was scanned; a fresher one by who holds it now, so
    /// that a reader whose clock is a little behind cannot revive a card that was just blocked.
    Microseconds lateAfter = std::chrono::minutes(5);
};

/// What came of a batch: an outcome a tap, in order, and what must be written before any of them is said.
struct Decision
{
    std::vector<Outcome> outcomes;
    std::vector<LedgerEntry> entries;
    std::vector<Rejection> rejections;
    std::vector<CardUse> uses; ///< one an entry

    /// For RecentTaps, after the commit: the key of each entry.
    std::vector<TapKey> keys;
};

/// What decide() looks at.
struct DecideInput
{
    std::span<const Submission> taps;
    const Directory& directory;
    RecentTaps& recent;                    ///< only its numbering of devices may grow
    std::span<const NearEntry> older;      ///< answers to olderQueries()
    std::span<const std::size_t> olderTap; ///< for each query, the index of its tap
    ChainHead head;
    Timestamp now;
    const AcceptanceRules& rules;
};

/// The questions to the ledger that a batch needs: one for each tap that RecentTaps does not reach back to.
struct OlderQueries
{
    std::vector<NearQuery> queries;
    std::vector<std::size_t> taps; ///< index of the tap each query is for
};
OlderQueries olderQueries(std::span<const Submission> taps, const Directory& directory, const RecentTaps& recent,
                          Timestamp now, const AcceptanceRules& rules);

/// The row of a tap that is refused at @p now.
Rejection rejectionOf(const Submission& submission, Reason reason, Timestamp now);

/// Every rule of acceptance, numbering and chaining; changes nothing and asks nobody (docs/architecture.md).
Decision decide(const DecideInput& input, Sha256& sha, Random& random);

} // namespace tapledger
