// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ledger/digest.h"
#include "ledger/key_ring.h"
#include "ledger/note.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger {

/// How large the log was, and the root of its tree (ledger format 8.1).
struct Checkpoint
{
    std::string origin;
    std::int64_t size = 0;
    Sha256Digest root{};

    /// The three lines that are signed.
    std::string body() const;
    /// Reads a note's text. Lines after the third are signed but mean nothing here; an empty one is an error.
    static Result<Checkpoint> parse(std::string_view body);
    /// `<20-digit size>-<first 8 hex digits of the root>.ckpt`, the name of an exported copy (8.6).
    std::string fileName() const;
};

/// Signs a checkpoint: a line of every log key (two at a rotation) and, if there is one, of the clock key with its time
/// in POSIX seconds. @return the note.
Result<std::string> signCheckpoint(const Checkpoint& checkpoint, const std::vector<NoteSigner>& log,
                                   const NoteSigner* clock, std::int64_t time);

/// Why a note is no checkpoint to rely on: the reasons of CHECKPOINT_INVALID (11.3).
enum class NoteFault { Malformed, Origin, BadSignature, UnknownKey, KeyOutOfRange };
std::string_view toText(NoteFault fault);

/// A witness's line that verified.
struct Cosignature
{
    std::string name;
    std::int64_t time = 0; ///< POSIX seconds
};

/// A note held against a key ring (8.2).
struct CheckedNote
{
    std::optional<NoteFault> fault; ///< nothing: the checkpoint is the log's
    Checkpoint checkpoint;          ///< as far as it could be read
    std::optional<std::int64_t> clock_time;
    std::vector<Cosignature> witnesses; ///< one a known key
    std::string bare;                   ///< body, empty line and the log's own lines: what is timestamped (8.7)
};
CheckedNote checkNote(std::string_view note, const KeyRing& ring);

/// What a log asks a witness to sign (8.6, C2SP tlog-witness `add-checkpoint`).
struct WitnessRequest
{
    std::int64_t old_size = 0; ///< of the checkpoint that the witness holds
    Proof proof;               ///< from there to the note's size
    std::string note;

    std::string body() const;
    /// InvalidArgument when it has not its form; the note is not looked at.
    static Result<WitnessRequest> parse(std::string_view body);
};

} // namespace tapledger
