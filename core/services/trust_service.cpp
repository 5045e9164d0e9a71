// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/trust_service.h"

#include "base/json.h"
#include "ingest/stored_tree.h"
#include "ledger/checkpoint.h"
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

Result<Receipt> TrustService::receipt(std::int64_t sequenceId, PreviousHash previous)
{
    if (auto ok = authorise(m_actor, Operation::ReadLedger); !ok)
        return failure(ok.error());
    const auto first = LogRows(m_database, LogKind::Taps).firstSequenceId();
    if (!first)
        return failure(first.error());
    const auto entry = LedgerStore(m_database).find(sequenceId);
    if (!entry)
        return failure(entry.error());
    if (!*entry)
        return failure(ErrorCode::NotFound, fmt::format("there is no entry {}", sequenceId));
    if (sequenceId < *first)
        return failure(
            ErrorCode::NotFound,
            fmt::format("entry {} was written by other software; this log begins with {}", sequenceId, *first));
    const std::int64_t index = sequenceId - *first;
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
