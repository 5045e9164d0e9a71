// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "ingest/log_rows.h"
#include "ledger/receipt.h"
#include "services/audit.h"
#include "storage/checkpoint_store.h"
#include "storage/database.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace tapledger {

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

    enum class PreviousHash { Include, LeaveOut };
    /// The receipt of an entry, under the first checkpoint that covers it; one is asked for where there is none yet.
    /// NotFound for an entry that is not there. Corrupt when the entry is not the one that was signed.
    Result<Receipt> receipt(std::int64_t sequenceId, PreviousHash previous = PreviousHash::LeaveOut);

private:
    Result<std::string> origin(LogKind kind);
    Result<StoredCheckpoint> covering(std::int64_t treeSize);

    Database& m_database;
    const Clock& m_clock;
    const Actor m_actor;
};

/// The note of a stored checkpoint's record; empty when it holds none.
std::string noteOf(const StoredCheckpoint& checkpoint);

} // namespace tapledger
