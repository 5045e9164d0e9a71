// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/checkpoint_store.h"

#include <fmt/format.h>

namespace tapledger {
namespace {

constexpr std::string_view kColumns = "id, tree_size, record, created_at";

StoredCheckpoint checkpointOf(const Row& row)
{
    return {row.integer(0), row.integer(1), std::string(row.text(2)), row.timestamp(3).value_or(Timestamp::earliest())};
}

} // namespace

Result<void> CheckpointStore::add(std::int64_t treeSize, std::string_view record, Timestamp now)
{
    const auto added =
        m_database.run("INSERT INTO rfid_checkpoints (origin, tree_size, record, created_at) VALUES ($1, $2, $3, $4)",
                       {m_origin, treeSize, std::string(record), now});
    if (!added)
        return failure(added.error());
    return {};
}

Result<std::vector<StoredCheckpoint>> CheckpointStore::read(std::string_view condition, const SqlValue& value,
                                                            std::int64_t limit)
{
    std::vector<StoredCheckpoint> found;
    const auto done = m_database.run(
        fmt::format("SELECT {} FROM rfid_checkpoints WHERE origin = $1 AND {} LIMIT $3", kColumns, condition),
        {m_origin, value, limit}, [&](const Row& row) { found.push_back(checkpointOf(row)); });
    if (!done)
        return failure(done.error());
    return found;
}

Result<std::optional<StoredCheckpoint>> CheckpointStore::first(std::string_view condition, const SqlValue& value)
{
    auto found = read(condition, value, 1);
    if (!found)
        return failure(found.error());
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<std::optional<StoredCheckpoint>> CheckpointStore::latest()
{
    return first("tree_size >= $2 ORDER BY tree_size DESC, id DESC", std::int64_t{0});
}

Result<std::optional<StoredCheckpoint>> CheckpointStore::latestUntil(Timestamp then)
{
    return first("created_at <= $2 ORDER BY tree_size DESC, id DESC", then);
}

Result<std::vector<StoredCheckpoint>> CheckpointStore::ofSize(std::int64_t treeSize, std::int64_t limit)
{
    return read("tree_size = $2 ORDER BY id DESC", treeSize, limit);
}

Result<std::optional<StoredCheckpoint>> CheckpointStore::covering(std::int64_t treeSize)
{
    return first("tree_size >= $2 ORDER BY tree_size, id DESC", treeSize);
}

Result<std::vector<StoredCheckpoint>> CheckpointStore::page(std::int64_t before, std::int64_t limit)
{
    return read("id < $2 ORDER BY id DESC", before == 0 ? INT64_MAX : before, limit);
}

Result<void> CheckpointStore::forEach(const std::function<void(StoredCheckpoint&&)>& sink)
{
    const auto read =
        m_database.run(fmt::format("SELECT {} FROM rfid_checkpoints WHERE origin = $1 ORDER BY id", kColumns),
                       {m_origin}, [&](const Row& row) { sink(checkpointOf(row)); });
    if (!read)
        return failure(read.error());
    return {};
}

Result<std::int64_t> CheckpointStore::requestSeal(std::string_view by, Timestamp now)
{
    std::int64_t id = 0;
    const auto added =
        m_database.run("INSERT INTO rfid_seal_requests (requested_at, requested_by) VALUES ($1, $2) RETURNING id",
                       {now, std::string(by)}, [&](const Row& row) { id = row.integer(0); });
    if (!added)
        return failure(added.error());
    return id;
}

Result<std::int64_t> CheckpointStore::lastSealRequest()
{
    std::int64_t id = 0;
    const auto read =
        m_database.run("SELECT max(id) FROM rfid_seal_requests", {}, [&](const Row& row) { id = row.integer(0); });
    if (!read)
        return failure(read.error());
    return id;
}

Result<void> CheckpointStore::removeSealRequests(std::int64_t upTo)
{
    const auto removed = m_database.run("DELETE FROM rfid_seal_requests WHERE id <= $1", {upTo});
    if (!removed)
        return failure(removed.error());
    return {};
}

Result<std::vector<std::string>> CheckpointStore::origins(Database& database)
{
    std::vector<std::string> found;
    const auto read = database.run("SELECT DISTINCT origin FROM rfid_checkpoints ORDER BY origin", {},
                                   [&](const Row& row) { found.emplace_back(row.text(0)); });
    if (!read)
        return failure(read.error());
    return found;
}

} // namespace tapledger
