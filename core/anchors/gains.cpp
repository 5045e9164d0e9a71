// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchors/gains.h"

#include "ledger/checkpoint_record.h"
#include "storage/checkpoint_store.h"

#include <fmt/format.h>
#include <map>

namespace tapledger {
namespace {

constexpr std::int64_t kLookBack = 20; ///< records of one size; each later one repeats what the earlier ones held

using WitnessLines = std::map<std::pair<std::string, std::uint32_t>, NoteSignature>;

/// What is neither the log's nor its clock's.
bool isForeign(const NoteSignature& line, const KeyRing& ring)
{
    const RingKey* key = ring.find(line.name, line.id);
    return !key || key->use == KeyUse::Witness;
}

/// Adds the lines of witnesses that @p lines does not hold yet.
void collect(WitnessLines& lines, const std::vector<NoteSignature>& signatures, const KeyRing& ring)
{
    for (const NoteSignature& line : signatures) {
        if (isForeign(line, ring))
            lines.try_emplace({line.name, line.id}, line);
    }
}

} // namespace

Result<Anchor> anchorOf(std::string_view text, const KeyRing& ring)
{
    const auto record = CheckpointRecord::parse(text);
    if (!record)
        return failure(record.error());
    CheckedNote checked = checkNote(record->note, ring);
    if (checked.fault)
        return failure(ErrorCode::Corrupt,
                       fmt::format("a stored checkpoint is not one of {} ({})", ring.origin, toText(*checked.fault)));
    return Anchor{std::move(checked.checkpoint), record->note, std::move(checked.bare), checked.clock_time.value_or(0)};
}

Result<void> keepGains(Database& database, const TrustFolder& folder, LogKind kind, const KeyRing& ring,
                       std::int64_t size, const Gains& gains, Timestamp now)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    CheckpointStore store(database, ring.origin);
    const auto stored = store.ofSize(size, kLookBack);
    if (!stored)
        return failure(stored.error());
    if (stored->empty())
        return failure(ErrorCode::NotFound, fmt::format("there is no checkpoint of size {}", size));

    WitnessLines lines;
    CheckpointRecord kept;
    kept.consistency = CarriedProof{size, Proof{}};
    kept.tsr = gains.tsr;
    const auto note = gains.cosignatures.empty()
                          ? Result<Note>(Note{})
                          : Note::parse("gained\n\n" + gains.cosignatures); // the lines are read as those of a note
    if (!note)
        return failure(note.error());
    collect(lines, note->signatures, ring);
    std::optional<Note> newest;
    for (const StoredCheckpoint& checkpoint : *stored) {
        auto record = CheckpointRecord::parse(checkpoint.record);
        auto parsed = record ? Note::parse(record->note) : Result<Note>(failure(record.error()));
        if (!parsed)
            return failure(parsed.error());
        collect(lines, parsed->signatures, ring);
        if (kept.tsr.empty())
            kept.tsr = std::move(record->tsr);
        if (!newest)
            newest = std::move(*parsed);
    }
    std::erase_if(newest->signatures, [&](const NoteSignature& line) { return isForeign(line, ring); });
    for (auto& [key, line] : lines)
        newest->signatures.push_back(std::move(line));
    kept.note = newest->toText();

    const std::string text = kept.toJson();
    if (auto added = store.add(size, text, now); !added)
        return added;
    if (auto committed = transaction->commit(); !committed)
        return committed;
    return folder.addToJournal(kind, {text});
}

} // namespace tapledger
