// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/log_sealer.h"

#include "base/json.h"
#include "ingest/stored_tree.h"
#include "storage/checkpoint_store.h"
#include "storage/replication.h"

#include <algorithm>
#include <fmt/format.h>

namespace tapledger {
namespace {

/// The note of a stored record; nothing when it is none.
std::optional<std::string> noteOf(std::string_view record)
{
    const auto value = json::parse(record);
    const json::Value* note = value ? value->find("note") : nullptr;
    const std::string* text = note ? note->string() : nullptr;
    return text ? std::optional(*text) : std::nullopt;
}

} // namespace

Result<void> LogSealer::open(Database& database)
{
    auto keys = m_folder.keys(m_kind);
    if (!keys) {
        const auto origins = CheckpointStore::origins(database);
        if (!origins)
            return failure(origins.error());
        if (keys.error().code == ErrorCode::NotFound && !origins->empty())
            return failure(ErrorCode::Permission,
                           fmt::format("this ledger was signed as {} before, but the keys are not in {}",
                                       origins->front(), m_folder.path().string()));
        return failure(keys.error());
    }
    m_keys.emplace(std::move(*keys));
    const auto state = m_folder.state(m_kind);
    if (!state)
        return failure(state.error());
    const bool isOfThisLog = *state && (*state)->origin == origin();
    if (auto loaded = loadTree(database, isOfThisLog ? (*state)->frontier.frontier.size() : 0); !loaded) {
        // An entry that cannot be hashed was altered if it was signed once; else this log can never be signed.
        if (loaded.error().code == ErrorCode::Corrupt && !isOfThisLog)
            return failure(ErrorCode::InvalidArgument, loaded.error().message);
        return loaded;
    }
    if (auto same = compare(database, *state); !same)
        return same;
    m_openedWith = m_tree.size();
    m_lastSeal = m_clock.steadyNow() - m_rules.heartbeat;
    m_firstUnsealed = m_clock.steadyNow();
    return {};
}

Result<void> LogSealer::loadTree(Database& database, std::int64_t signedSize)
{
    TileStore tiles(database, origin());
    if (auto loaded = m_tree.load(tiles); !loaded)
        return loaded;
    LogRows rows(database, m_kind);
    const auto size = rows.size();
    if (!size)
        return failure(size.error());
    m_lastHashChain = m_keys->ring.genesis_hash_chain;
    // One entry of what tiles hold already is read for its hash_chain, which the seal state needs.
    const std::int64_t from = std::max<std::int64_t>(m_tree.size() - 1, 0);
    if (*size < m_tree.size())
        return failure(ErrorCode::Corrupt,
                       fmt::format("the {} log has {} entries, but {} were signed: it was set back to an earlier state",
                                   toText(m_kind), *size, std::max(m_tree.size(), signedSize)));
    std::int64_t index = from;
    return rows.read(from, *size, [&](LogRows::Leaf&& leaf) {
        if (index++ >= m_tree.size())
            m_tree.append(leaf.hash);
        m_lastHashChain = std::move(leaf.hash_chain);
    });
}

Result<void> LogSealer::compare(Database& database, const std::optional<SealState>& state)
{
    StoredTree stored(database, m_kind, origin());
    const auto sameAs = [&](std::int64_t size, const Sha256Digest& root) -> Result<void> {
        if (size > m_tree.size())
            return failure(ErrorCode::Corrupt, fmt::format("the {} log has {} entries, but {} were signed: it was set "
                                                           "back to an earlier state",
                                                           toText(m_kind), m_tree.size(), size));
        auto computed = m_tree.root(size);
        if (!computed) // older than what is in memory: from the tiles
            computed = stored.root(size);
        if (!computed)
            return failure(computed.error());
        if (*computed != root)
            return failure(ErrorCode::Corrupt, fmt::format("the first {} entries of the {} log are not those that were "
                                                           "signed: it was altered",
                                                           size, toText(m_kind)));
        return {};
    };

    if (state && state->origin == origin()) {
        if (auto same = sameAs(state->frontier.frontier.size(), state->root); !same)
            return same;
    }

    // Another server may have signed since: its checkpoints are in the database, and hold here too.
    const auto latest = CheckpointStore(database, origin()).latest();
    if (!latest)
        return failure(latest.error());
    m_sealedSize = 0;
    m_sealedAt.reset();
    if (*latest) {
        const auto note = noteOf((*latest)->record);
        const CheckedNote checked = checkNote(note.value_or(std::string()), m_keys->ring);
        if (checked.fault)
            return failure(ErrorCode::Corrupt,
                           fmt::format("the newest stored checkpoint of the {} log is not signed by its key ({})",
                                       toText(m_kind), toText(*checked.fault)));
        if (auto same = sameAs(checked.checkpoint.size, checked.checkpoint.root); !same)
            return same;
        m_sealedSize = checked.checkpoint.size;
        m_sealedAt = (*latest)->created_at;
    }
    return {};
}

void LogSealer::append(const Sha256Digest& leafHash, std::string hashChain)
{
    if (m_tree.size() == m_sealedSize)
        m_firstUnsealed = m_clock.steadyNow();
    m_tree.append(leafHash);
    m_lastHashChain = std::move(hashChain);
}

bool LogSealer::isDue() const
{
    const auto now = m_clock.steadyNow();
    const std::int64_t unsealed = m_tree.size() - m_sealedSize;
    if (unsealed == 0)
        return m_tree.size() > 0 && now - m_lastSeal >= m_rules.heartbeat;
    if (unsealed >= m_rules.entries)
        return now - m_lastSeal >= m_rules.pause;
    return now - m_firstUnsealed >= m_rules.delay;
}

/// A signed checkpoint of @p size as a record (ledger format 8.5).
Result<std::string> LogSealer::record(std::int64_t size, std::int64_t previousSize, Timestamp now)
{
    const auto root = m_tree.root(size);
    if (!root)
        return failure(root.error());
    const auto note =
        signCheckpoint({origin(), size, *root}, m_keys->log, &m_keys->clock, now.microseconds() / 1'000'000);
    if (!note)
        return failure(note.error());
    std::string text = fmt::format("{{\"format\":\"rfid-checkpoint/1\",\"note\":{}", json::quoted(*note));
    if (previousSize > 0) {
        const auto proof = m_tree.consistency(previousSize, size);
        if (!proof)
            return failure(proof.error());
        text += fmt::format(",\"consistency\":{{\"old_size\":{},\"proof\":{}}}", previousSize, proofToJson(*proof));
    }
    return text + "}";
}

Result<void> LogSealer::seal(Database& database)
{
    const std::int64_t size = m_tree.size();
    if (size == 0)
        return {};
    // Only what is replicated, where a standby may take over (ledger format 8.4).
    if (auto replicated = awaitStandbys(database); !replicated)
        return replicated;
    const Timestamp now = m_clock.now();
    std::vector<std::pair<std::int64_t, std::string>> records;
    std::int64_t previous = m_sealedSize;
    // A flood leaves more than one checkpoint's entries: each gets the checkpoint that was promised. A log that stood
    // before it could be sealed gets one for all.
    std::int64_t next = m_sealedSize;
    do {
        next = next == 0 && m_openedWith > 0 ? m_openedWith : std::min(next + m_rules.entries, size);
        auto text = record(next, previous, now);
        if (!text)
            return failure(text.error());
        records.emplace_back(next, std::move(*text));
        previous = next;
    } while (next < size);

    if (size > m_sealedSize) {
        const auto root = m_tree.root(size);
        auto frontier = m_tree.frontier(size);
        if (!root || !frontier)
            return failure(root ? frontier.error() : root.error());
        const SealState state{origin(), *root, {std::move(*frontier), m_lastHashChain}};
        if (auto written = m_folder.writeState(m_kind, state); !written)
            return written;
    }

    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    CheckpointStore store(database, origin());
    TileStore tiles(database, origin());
    for (const auto& [treeSize, text] : records) {
        if (auto added = store.add(treeSize, text, now); !added)
            return added;
    }
    for (const Tile& tile : m_tree.newTiles()) {
        if (auto added = tiles.add(tile); !added)
            return added;
    }
    if (auto committed = transaction->commit(); !committed)
        return committed;
    m_tree.tilesAreStored();
    m_tree.forget(size);
    m_sealedSize = size;
    m_sealedAt = now;
    m_lastSeal = m_clock.steadyNow();

    std::vector<std::string> lines;
    for (auto& [treeSize, text] : records)
        lines.push_back(std::move(text));
    return m_folder.addToJournal(m_kind, lines);
}

} // namespace tapledger
