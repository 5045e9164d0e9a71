// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "ingest/log_rows.h"
#include "ingest/trust_folder.h"
#include "ledger/consistency.h"
#include "ledger/receipt.h"
#include "services/audit.h"
#include "storage/checkpoint_store.h"
#include "storage/database.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tapledger {

inline constexpr std::size_t kMaxRestoreReason = 1000; ///< characters

/// What came of accepting a ledger that is not what was signed.
struct AcceptedRestore
{
    std::string old_origin;
    std::string new_origin;
    std::int64_t signed_size = 0;  ///< entries under the last seal
    std::int64_t surviving = 0;    ///< entries that there are
    std::int64_t matched_size = 0; ///< of the largest old checkpoint that they still match; 0 for none
};

/// What somebody takes away as evidence: checkpoints and receipts (ledger format 8 and 10).
class TrustService
{
public:
    TrustService(Database& database, const Clock& clock, Actor actor)
        : m_database(database), m_clock(clock), m_actor(std::move(actor))
    {
    }

    /// The newest checkpoint of a log. NotFound while there is none.
    Result<StoredCheckpoint> latest(LogKind kind);
    /// A log's checkpoints with id < @p before (0: from the newest), newest first.
    Result<std::vector<StoredCheckpoint>> page(LogKind kind, std::int64_t before, std::int64_t limit);
    /// Asks the server that writes the ledger for a checkpoint over all that is recorded now, and waits for it.
    /// Unavailable when none comes in time. Not for a network or GUI thread.
    Result<StoredCheckpoint> sealNow();

    /// Two checkpoints that are stored, with the proof that the ledger of @p newSize begins with that of @p oldSize
    /// (10.3); @p newSize 0: the newest. NotFound where no checkpoint has that size; the message names the nearest.
    /// Corrupt when the entries are not those that were signed.
    Result<ConsistencyDocument> consistency(LogKind kind, std::int64_t oldSize, std::int64_t newSize = 0);

    /// Where an entry stands in the tree.
    struct Place
    {
        std::int64_t leaf_index = 0;
        std::optional<StoredCheckpoint> covering; ///< the first that covers it; none yet for a fresh entry
    };
    /// NotFound for an entry of other software, from before this log began. Asks for no checkpoint.
    Result<Place> place(std::int64_t sequenceId);

    enum class PreviousHash { Include, LeaveOut };
    /// The receipt of an entry, under the first checkpoint that covers it; one is asked for where there is none yet.
    /// NotFound for an entry that is not there. Corrupt when the entry is not the one that was signed.
    Result<Receipt> receipt(std::int64_t sequenceId, PreviousHash previous = PreviousHash::LeaveOut);

    /// Signs a report of a verification over the first @p size entries with the log's key (ledger/report_signature.h).
    /// NotFound where @p folder holds no keys.
    Result<std::string> signReport(const TrustFolder& folder, std::int64_t size, std::string_view report);

private:
    Result<std::string> origin(LogKind kind);
    Result<StoredCheckpoint> covering(std::int64_t treeSize);
    Result<std::int64_t> leafIndex(std::int64_t sequenceId);

    Database& m_database;
    const Clock& m_clock;
    const Actor m_actor;
};

/// The note of a stored checkpoint's record; empty when it holds none.
std::string noteOf(const StoredCheckpoint& checkpoint);

} // namespace tapledger
