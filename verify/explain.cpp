// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding.h"

#include <algorithm>
#include <array>

namespace tapverify {
namespace {

using enum Severity;

// "Checkpoint" is explained in --help and at the head of every report: a signed statement of the ledger's whole
// content.
constexpr auto kExplanations = std::to_array<Explanation>({
    {"ROW_MALFORMED", Error, "A row does not have the form of an entry",
     "A value in the export is missing, damaged or not of the kind that the ledger writes. Either the file was "
     "damaged, "
     "or the row was put in or changed by something that is not the time clock.",
     "row {row} (entry {sequence_id}): {field} {reason}"},
    {"HEAD_MISSING", Error, "The first entries are missing",
     "Entries are numbered without gap from the first one. This export begins later: what came before was left out or "
     "deleted.",
     "the first row is entry {first_sequence_id}, expected was {expected}: {missing} entries are missing"},
    {"SEQ_GAP", Error, "Entries in the middle are missing",
     "Entries are numbered without gap, so a missing number is a deleted entry, or one that was left out of the "
     "export.",
     "{missing} entries are missing between {after_sequence_id} and {before_sequence_id} (hashes joined over the hole: "
     "{relinked})"},
    {"SEQ_DUPLICATE", Error, "Two rows have the same number",
     "Each number is given once. A second row with the same number was not written by the one rightful writer.",
     "entry {sequence_id} is there twice"},
    {"SEQ_DISORDER", Error, "Rows are out of order",
     "An export lists entries by ascending number. Rows in another order were rearranged, and were not checked "
     "further.",
     "entry {sequence_id} stands after entry {after_sequence_id}"},
    {"CHAIN_BREAK", Error, "An entry does not fit the one before it",
     "Each entry carries a fingerprint computed from its own content and from the fingerprint of the entry before. If "
     "it "
     "does not fit, that entry or the one before it was changed after it was written.",
     "entry {sequence_id} does not follow from the one before: it was changed, or the entry before it was"},
    {"CHAIN_FORK", Error, "Two writers continued the same entry",
     "The entry's fingerprint fits an older entry than the one before it. Two programs wrote into the ledger at once, "
     "or "
     "entries were put in between.",
     "entry {sequence_id} continues entry {links_to_sequence_id} instead of the one before it"},
    {"ENTRY_ALTERED", Error, "Exactly this entry was changed",
     "The fingerprint that was recorded for this entry, and confirmed by a signed checkpoint, is not the one that its "
     "content has now.",
     "entry {sequence_id} is not what was recorded"},
    {"LEAF_HASHES_INVALID", Error, "The list of entry fingerprints is of no use",
     "The list that was given to find changed entries agrees with no valid checkpoint, so nothing can be concluded "
     "from "
     "it. It may belong to another ledger, or be forged.",
     "{reason}"},
    {"CHECKPOINT_INVALID", Error, "A checkpoint is not genuine",
     "A checkpoint counts only with a signature of a key that the key ring names for that size of the ledger. This one "
     "was forged, damaged, belongs to another ledger, or was signed with a key that was not valid for it.",
     "{source} checkpoint {index} (ledger size {tree_size})"},
    {"CHECKPOINT_MISMATCH", Error, "The ledger is not what was signed",
     "A checkpoint states by signature what the ledger's first entries were. The entries in this export are not the "
     "same: "
     "one of them was changed, removed or put in after the signature was made.",
     "the first {tree_size} entries are not those of the {source} checkpoint of that size"},
    {"CHECKPOINT_UNCHECKED", Warning, "A checkpoint could not be compared",
     "Because a row is missing or damaged, the fingerprint of the whole ledger cannot be computed from there on. These "
     "checkpoints neither confirm nor contradict the export.",
     "the {source} checkpoint of size {tree_size} could not be compared"},
    {"HISTORY_REWRITTEN", Error, "The past was changed after it was signed",
     "Between two checkpoints of which the earlier still fits and the later does not, at least one entry was changed, "
     "removed or put in.",
     "the change is within the entries {from_sequence_id} to {to_sequence_id} (fingerprints of single entries still "
     "fit: "
     "{chain_intact})"},
    {"TAIL_TRUNCATED", Error, "The newest entries are missing",
     "A signed checkpoint proves that the ledger once had more entries than this export. The last ones were deleted or "
     "left out.",
     "the export has {ledger_size} entries, a checkpoint proves {checkpoint_size}: {missing} are missing, from entry "
     "{from_sequence_id} on"},
    {"ROLLBACK", Error, "The whole database is an earlier state",
     "A checkpoint kept elsewhere proves more entries than the export and all checkpoints beside it have. The database "
     "was put back to an old copy, or entries and checkpoints were deleted together.",
     "the export has {ledger_size} entries, a checkpoint kept elsewhere proves {checkpoint_size}: {missing} are "
     "missing, "
     "from entry {from_sequence_id} on"},
    {"FORK", Error, "Two contradicting histories were signed",
     "The log's key has signed two statements about the same entries that cannot both be true. Keep both checkpoints: "
     "together they prove that the ledger was rewritten by somebody who holds the key.",
     "at ledger size {tree_size} ({evidence})"},
    {"CHECKPOINT_DELETED", Error, "A checkpoint was deleted beside the ledger",
     "A checkpoint that was kept elsewhere fits the ledger, but the ledger's own list no longer has it. Somebody "
     "removed "
     "it there.",
     "the checkpoint of size {tree_size} is known outside only"},
    {"CONSISTENCY_INVALID", Error, "A checkpoint does not continue the one before",
     "A checkpoint may carry a proof that it only adds entries to an older one. This proof is wrong.",
     "from size {old_size} to size {tree_size}: {reason}"},
    {"WITNESS_QUORUM", Error, "Too few independent witnesses signed",
     "The key ring demands that independent witnesses countersign checkpoints that are kept elsewhere. This one has "
     "too "
     "few.",
     "the checkpoint of size {tree_size} has {have} of {need} witnesses"},
    {"TIMESTAMP_INVALID", Error, "A time stamp does not fit its checkpoint",
     "A time-stamping authority's token was given with this checkpoint, but it was made over something else, was "
     "changed, "
     "or is not from an authority that the key ring trusts.",
     "{source} checkpoint {index} (ledger size {tree_size})"},
    {"NO_CHECKPOINT", Warning, "There is nothing signed to compare with",
     "A key ring was given, but no valid checkpoint. Only the form, the numbering and the links from entry to entry "
     "were "
     "checked; somebody who rewrites all of them is not found that way.",
     "no valid checkpoint was given"},
    {"SEAL_GAP", Warning, "Checkpoints are further apart than promised",
     "The operator promised a checkpoint at least every so many entries. Here is a longer stretch without one: signing "
     "stopped, or checkpoints were deleted.",
     "{rows} entries after size {after_size} without a checkpoint; promised was one every {limit}"},
    {"CHECKPOINT_STALE", Warning, "The newest checkpoint is too old",
     "The operator promised checkpoints at least every so many seconds, also when nothing happens. Signing seems to "
     "have "
     "stopped, or newer checkpoints were withheld.",
     "the newest checkpoint is of {newest}; promised was one every {limit_seconds} s"},
    {"UNANCHORED_TAIL", Info, "The newest entries are not yet covered",
     "These entries are younger than the newest checkpoint that counts. They may be genuine, but a change of them "
     "could "
     "not be proved with what was given.",
     "{rows} entries, from {from_sequence_id} on, are not covered"},
    {"RECEIPT_INVALID", Error, "A receipt is not genuine",
     "A receipt did not pass its own check, so nothing was concluded from it about the ledger.",
     "receipt {index}: {reasons}"},
    {"RECEIPT_ENTRY_MISSING", Error, "An entry with a genuine receipt is missing",
     "Somebody holds a genuine receipt for an entry that this export does not have. The entry was deleted or left out.",
     "entry {sequence_id} of receipt {index} is missing"},
    {"RECEIPT_ENTRY_ALTERED", Error, "An entry differs from its genuine receipt",
     "Somebody holds a genuine receipt for an entry whose content is different in this export. The entry was changed "
     "after the receipt was given.",
     "entry {sequence_id} of receipt {index} was changed: {fields}"},
    {"ANCHOR_TIME", Error, "A receive time contradicts an independent clock",
     "An independent witness or time-stamping authority stated when a part of the ledger existed. This entry's receive "
     "time cannot be true: the server's clock was set wrong, or the entry was put in with an invented time.",
     "entry {sequence_id} says it was received at {created_at}"},
    {"CLOCK_REGRESSION", Warning, "The server's clock went backwards",
     "An entry says that it was received earlier than one before it. The clock was set back, or the entry was put in "
     "with "
     "an invented time.",
     "entry {sequence_id} was received {by_seconds} s before an earlier entry"},
    {"BACKDATED", Warning, "A tap was scanned long before it was received",
     "The time of the scan is more than a day before the time of receipt, and the reader did not say that it had been "
     "offline. The tap may have been entered later with an invented time.",
     "entry {sequence_id} was scanned {lag_seconds} s before it was received"},
    {"FUTURE_SCAN", Warning, "A tap was scanned after it was received",
     "The reader's clock is ahead of the server's by more than two minutes, or the time of the scan is invented.",
     "entry {sequence_id} was scanned {lead_seconds} s after it was received"},
    {"DEVICE_SIG_INVALID", Error, "A reader's signature does not fit its tap",
     "The reader signs each tap with its own key. This signature is not over what the entry says: the tap was invented "
     "or "
     "changed.",
     "entry {sequence_id} of device {device_id}"},
    {"DEVICE_KEY_SWAPPED", Error, "A reader's registered key was exchanged",
     "The entry records which key the reader had. The registry names another one, so the registry was changed "
     "afterwards, or the entry is not from that reader.",
     "entry {sequence_id} of device {device_id}: recorded key {recorded}, registered key {registry}"},
    {"DEVICE_KEY_UNKNOWN", Warning, "A signed tap of a reader without known key",
     "The tap carries a reader's signature, but the list of device keys has none for that reader at that entry. The "
     "signature was not checked.",
     "entry {sequence_id} of device {device_id}"},
    {"RAW_ERASED", Info, "Additional data of a tap was erased",
     "The raw data that the reader sent was erased, as retention rules may demand. Its fingerprint was kept, so that "
     "the "
     "entry itself is still proved.",
     "entry {sequence_id}"},
    {"RESTORE_DECLARED", Info, "The ledger continues an older one",
     "The key ring declares that this ledger was continued from an older one after a restore from backup. The entries "
     "up "
     "to that point were compared with the older ledger's checkpoint.",
     "continues {origin} from size {tree_size}"},
});

struct Words
{
    std::string_view name;
    std::string_view words;
};

constexpr auto kFailures = std::to_array<Words>({
    {"format", "The document is of another format than this program knows. Nothing else was checked."},
    {"origin", "The receipt names another ledger than the key ring or the checkpoint in it."},
    {"leaf", "The entry in it is not written exactly as the ledger writes entries: it was changed or damaged."},
    {"leaf_index", "The place in the ledger that it names is not the place of the entry in it."},
    {"raw_payload", "The reader's raw data in it are not those that belong to the entry."},
    {"hash_chain", "The entry's fingerprint does not follow from the entry that is said to stand before it."},
    {"inclusion",
     "The proof does not lead from the entry to what was signed: this entry is not shown to be in the ledger."},
    {"witness_quorum", "Fewer independent witnesses signed the checkpoint than the key ring demands."},
    {"timestamp",
     "A time stamp in it was not made over this checkpoint, or not by an authority that the key ring trusts."},
    {"order", "The older checkpoint is larger than the newer one."},
    {"fork", "The two checkpoints are of the same size and state different contents. Both are signed, so together they "
             "prove that the ledger was rewritten by somebody who holds its key. Keep them."},
    {"proof", "The proof does not show that the newer checkpoint only adds entries to the older one."},
});

constexpr auto kReasons = std::to_array<Words>({
    {"malformed", "it is damaged or not a checkpoint"},
    {"origin", "it belongs to another ledger than the key ring"},
    {"bad_signature", "a signature of a known key does not fit: it was forged or changed"},
    {"unknown_key", "the log's key in the key ring did not sign it"},
    {"key_out_of_range", "it was signed with a key that was not valid for that size of the ledger"},
});

} // namespace

const Explanation& explain(std::string_view code)
{
    static constexpr Explanation unknown{"", Severity::Error, "Unknown finding", "", ""};
    const auto* const it = std::ranges::find(kExplanations, code, &Explanation::code);
    return it == kExplanations.end() ? unknown : *it;
}

std::string_view explainReason(std::string_view reason)
{
    const auto* const it = std::ranges::find(kReasons, reason, &Words::name);
    return it == kReasons.end() ? "it cannot be used" : it->words;
}

std::string explainFailure(std::string_view failure)
{
    // checkpoint:R, old_checkpoint:R, new_checkpoint:R
    if (const std::size_t colon = failure.find(':'); colon != std::string_view::npos) {
        const std::string_view which = failure.starts_with("old_")   ? "older "
                                       : failure.starts_with("new_") ? "newer "
                                                                     : "";
        return "The " + std::string(which) +
               "checkpoint in it is not genuine: " + std::string(explainReason(failure.substr(colon + 1))) + ".";
    }
    const auto* const it = std::ranges::find(kFailures, failure, &Words::name);
    return it == kFailures.end() ? "It cannot be used." : std::string(it->words);
}

} // namespace tapverify
