// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/trust_service.h"

#include "base/json.h"
#include "ingest/stored_tree.h"
#include "ledger/checkpoint.h"
#include "ledger/checkpoint_record.h"
#include "ledger/report_signature.h"
#include "services/permissions.h"
#include "storage/ledger_store.h"

#include <fmt/format.h>
#include <thread>

namespace tapledger {
namespace {

using namespace std::chrono_literals;

constexpr auto kWaitForSeal = 3s;
constexpr auto kLookEvery = 50ms;

tl::unexpected<Error> noCheckpoint()
{
    return failure(ErrorCode::NotFound,
                   "there is no checkpoint yet; `tapledgerd keys init` makes the keys that sign them");
}

} // namespace

std::string noteOf(const StoredCheckpoint& checkpoint)
{
    const auto record = json::parse(checkpoint.record);
    const json::Value* note = record ? record->find("note") : nullptr;
    const std::string* text = note ? note->string() : nullptr;
    return text ? *text : std::string();
}

/// The log's present incarnation: the one that was signed last.
Result<std::string> TrustService::origin(LogKind kind)
{
    std::string found;
    const auto read =
        m_database.run("SELECT origin FROM rfid_checkpoints WHERE origin LIKE $1 ORDER BY id DESC LIMIT 1",
                       {fmt::format("%/{}/%", toText(kind))}, [&](const Row& row) { found = row.text(0); });
    if (!read)
        return failure(read.error());
    if (found.empty())
        return noCheckpoint();
    return found;
}

Result<StoredCheckpoint> TrustService::latest(LogKind kind)
{
    if (auto ok = authorise(m_actor, Operation::ReadLedger); !ok)
        return failure(ok.error());
    const auto name = origin(kind);
    if (!name)
        return failure(name.error());
    auto found = CheckpointStore(m_database, *name).latest();
    if (!found)
        return failure(found.error());
    if (!*found)
        return noCheckpoint();
    return std::move(**found);
}

Result<std::vector<StoredCheckpoint>> TrustService::page(LogKind kind, std::int64_t before, std::int64_t limit)
{
    if (auto ok = authorise(m_actor, Operation::ReadLedger); !ok)
        return failure(ok.error());
    const auto name = origin(kind);
    if (!name) {
        if (name.error().code == ErrorCode::NotFound)
            return std::vector<StoredCheckpoint>();
        return failure(name.error());
    }
    return CheckpointStore(m_database, *name).page(before, limit);
}

/// The first checkpoint over so many entries; the writer is asked for one where there is none.
Result<StoredCheckpoint> TrustService::covering(std::int64_t treeSize)
{
    bool isAsked = false;
    const auto deadline = m_clock.steadyNow() + kWaitForSeal;
    for (;;) {
        const auto name = origin(LogKind::Taps);
        if (!name && name.error().code != ErrorCode::NotFound)
            return failure(name.error());
        CheckpointStore store(m_database, name.value_or(std::string()));
        auto found = store.covering(treeSize);
        if (!found)
            return failure(found.error());
        if (*found)
            return std::move(**found);
        if (!isAsked) {
            if (const auto asked = store.requestSeal(m_actor.name, m_clock.now()); !asked)
                return failure(asked.error());
            isAsked = true;
        }
        if (m_clock.steadyNow() >= deadline)
            return failure(ErrorCode::Unavailable, "no checkpoint covers it yet, and no server that writes this ledger "
                                                   "signs one; start it, or make keys with `tapledgerd keys init`");
        std::this_thread::sleep_for(kLookEvery);
    }
}

Result<StoredCheckpoint> TrustService::sealNow()
{
    if (auto ok = authorise(m_actor, Operation::VerifyLedger); !ok)
        return failure(ok.error());
    const auto size = LogRows(m_database, LogKind::Taps).size();
    if (!size)
        return failure(size.error());
    if (*size == 0)
        return failure(ErrorCode::NotFound, "the ledger has no entries yet");
    return covering(*size);
}

Result<ConsistencyDocument> TrustService::consistency(LogKind kind, std::int64_t oldSize, std::int64_t newSize)
{
    if (auto ok = authorise(m_actor, Operation::ReadLedger); !ok)
        return failure(ok.error());
    if (newSize != 0 && oldSize > newSize)
        return failure(ErrorCode::InvalidArgument, fmt::format("{} entries are more than {}", oldSize, newSize));
    const auto name = origin(kind);
    if (!name)
        return failure(name.error());
    CheckpointStore store(m_database, *name);
    const auto ofSize = [&](std::int64_t size) -> Result<StoredCheckpoint> {
        const auto nearest = store.covering(size);
        if (!nearest)
            return failure(nearest.error());
        if (!*nearest)
            return failure(ErrorCode::NotFound, fmt::format("no checkpoint covers {} entries", size));
        if ((*nearest)->tree_size != size)
            return failure(ErrorCode::NotFound, fmt::format("there is no checkpoint of {} entries; the next is of {}",
                                                            size, (*nearest)->tree_size));
        return **nearest;
    };
    const auto before = ofSize(oldSize);
    if (!before)
        return failure(before.error());
    const auto after = newSize == 0 ? latest(kind) : ofSize(newSize);
    if (!after)
        return failure(after.error());
    auto proof = StoredTree(m_database, kind, *name).consistency(before->tree_size, after->tree_size);
    if (!proof)
        return failure(proof.error());
    const auto rootOf = [](const StoredCheckpoint& stored) -> std::optional<Sha256Digest> {
        const auto note = Note::parse(noteOf(stored));
        const auto checkpoint = note ? Checkpoint::parse(note->text) : Result<Checkpoint>(failure(note.error()));
        return checkpoint ? std::optional(checkpoint->root) : std::nullopt;
    };
    const auto oldRoot = rootOf(*before);
    const auto newRoot = rootOf(*after);
    Sha256 sha;
    if (!oldRoot || !newRoot || !checkConsistency(sha, before->tree_size, after->tree_size, *oldRoot, *newRoot, *proof))
        return failure(ErrorCode::Corrupt, "the entries are not those that were signed; verify the ledger");
    return ConsistencyDocument{*name,           before->tree_size, after->tree_size, std::move(*proof),
                               noteOf(*before), noteOf(*after)};
}

Result<std::int64_t> TrustService::leafIndex(std::int64_t sequenceId)
{
    const auto first = LogRows(m_database, LogKind::Taps).firstSequenceId();
    if (!first)
        return failure(first.error());
    if (sequenceId < *first)
        return failure(
            ErrorCode::NotFound,
            fmt::format("entry {} was written by other software; this log begins with {}", sequenceId, *first));
    return sequenceId - *first;
}

Result<TrustService::Place> TrustService::place(std::int64_t sequenceId)
{
    if (auto ok = authorise(m_actor, Operation::ReadLedger); !ok)
        return failure(ok.error());
    const auto index = leafIndex(sequenceId);
    if (!index)
        return failure(index.error());
    Place place;
    place.leaf_index = *index;
    const auto name = origin(LogKind::Taps);
    if (!name && name.error().code == ErrorCode::NotFound)
        return place;
    if (!name)
        return failure(name.error());
    auto found = CheckpointStore(m_database, *name).covering(*index + 1);
    if (!found)
        return failure(found.error());
    place.covering = std::move(*found);
    return place;
}

Result<std::string> TrustService::signReport(const TrustFolder& folder, std::int64_t size, std::string_view report)
{
    if (auto ok = authorise(m_actor, Operation::VerifyLedger); !ok)
        return failure(ok.error());
    const auto keys = folder.keys(LogKind::Taps);
    if (!keys)
        return failure(keys.error());
    return tapledger::signReport(keys->ring.origin, size, report, keys->log.back());
}

Result<Receipt> TrustService::receipt(std::int64_t sequenceId, PreviousHash previous)
{
    if (auto ok = authorise(m_actor, Operation::ReadLedger); !ok)
        return failure(ok.error());
    const auto entry = LedgerStore(m_database).find(sequenceId);
    if (!entry)
        return failure(entry.error());
    if (!*entry)
        return failure(ErrorCode::NotFound, fmt::format("there is no entry {}", sequenceId));
    const auto place = leafIndex(sequenceId);
    if (!place)
        return failure(place.error());
    const std::int64_t index = *place;
    const auto checkpoint = covering(index + 1);
    if (!checkpoint)
        return failure(checkpoint.error());
    const auto name = origin(LogKind::Taps);
    if (!name)
        return failure(name.error());

    Sha256 sha;
    const auto raw = rawSha256(sha, (*entry)->raw_payload);
    const auto payload = json::parse((*entry)->raw_payload);
    if (!raw || !payload)
        return failure(raw ? payload.error() : raw.error());
    Receipt receipt;
    receipt.origin = *name;
    receipt.leaf_index = index;
    receipt.leaf = leafText(**entry, *raw);
    receipt.raw_payload = json::canonical(*payload);
    receipt.checkpoint = noteOf(*checkpoint);
    if (const auto record = CheckpointRecord::parse(checkpoint->record); record && !record->tsr.empty())
        receipt.timestamps.push_back(record->tsr);
    if (previous == PreviousHash::Include && index > 0) {
        const auto before = LedgerStore(m_database).find(sequenceId - 1);
        if (!before)
            return failure(before.error());
        if (*before)
            receipt.prev_hash_chain = (*before)->hash_chain;
    }
    auto proof = StoredTree(m_database, LogKind::Taps, *name).inclusion(index, checkpoint->tree_size);
    if (!proof)
        return failure(proof.error());
    receipt.inclusion = std::move(*proof);
    const auto note = Note::parse(receipt.checkpoint);
    const auto signedTree = note ? Checkpoint::parse(note->text) : Result<Checkpoint>(failure(note.error()));
    if (!signedTree)
        return failure(ErrorCode::Corrupt, "the stored checkpoint is none any more; verify the ledger");
    if (!checkInclusion(sha, index, signedTree->size, leafHash(sha, receipt.leaf), receipt.inclusion, signedTree->root))
        return failure(ErrorCode::Corrupt,
                       fmt::format("entry {} is not the one that was signed; verify the ledger", sequenceId));
    return receipt;
}

} // namespace tapledger
