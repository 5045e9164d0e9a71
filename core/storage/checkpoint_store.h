// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sha256.h"
#include "base/timestamp.h"
#include "storage/database.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger {

/// A row of `rfid_checkpoints`.
struct StoredCheckpoint
{
    std::int64_t id = 0;
    std::int64_t tree_size = 0;
    std::string record; ///< rfid-checkpoint/1 (ledger format 8.5)
    Timestamp created_at;
};

/// `rfid_checkpoints` and `rfid_seal_requests`: insert-only. One object a log, which its origin names.
class CheckpointStore
{
public:
    CheckpointStore(Database& database, std::string origin) : m_database(database), m_origin(std::move(origin)) {}

    /// Within the caller's transaction, or by itself.
    Result<void> add(std::int64_t treeSize, std::string_view record, Timestamp now);
    /// The newest of the largest size, which carries the most signatures.
    Result<std::optional<StoredCheckpoint>> latest();
    /// The newest of the smallest size ≥ @p treeSize: what shows that so many entries are covered.
    Result<std::optional<StoredCheckpoint>> covering(std::int64_t treeSize);
    /// The newest of the largest size among those that were stored by then.
    Result<std::optional<StoredCheckpoint>> latestUntil(Timestamp then);
    /// The records of one size, newest first, at most @p limit.
    Result<std::vector<StoredCheckpoint>> ofSize(std::int64_t treeSize, std::int64_t limit);
    /// Newest first: id < @p before (0: from the newest), at most @p limit.
    Result<std::vector<StoredCheckpoint>> page(std::int64_t before, std::int64_t limit);
    /// All of them, oldest first.
    Result<void> forEach(const std::function<void(StoredCheckpoint&&)>& sink);

    /// Asks the writer to seal what is not sealed yet. @return the request's id.
    Result<std::int64_t> requestSeal(std::string_view by, Timestamp now);
    /// The newest request's id, 0 without any.
    Result<std::int64_t> lastSealRequest();
    /// Forgets requests that were answered.
    Result<void> removeSealRequests(std::int64_t upTo);

    /// The logs that have checkpoints here.
    static Result<std::vector<std::string>> origins(Database& database);

private:
    Result<std::vector<StoredCheckpoint>> read(std::string_view condition, const SqlValue& value, std::int64_t limit);
    Result<std::optional<StoredCheckpoint>> first(std::string_view condition, const SqlValue& value);

    Database& m_database;
    const std::string m_origin;
};

} // namespace tapledger
