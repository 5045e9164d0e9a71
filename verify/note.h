// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyring.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tapverify {

inline constexpr std::size_t kMaxNoteSize = 1024UL * 1024;
inline constexpr std::size_t kMaxSignatureLines = 100;

struct SignatureLine
{
    std::string name;
    std::string id;        ///< 4 bytes
    std::string signature; ///< what follows the id
};

/// A C2SP checkpoint as it is written (ledger format 8.1); whether it is signed is another question.
struct Note
{
    std::string body; ///< with its last line end
    std::string origin;
    std::int64_t size = 0;
    Hash root{};
    std::vector<SignatureLine> signatures;
};

/// Nothing when the text breaks a reading rule of 8.1 or 8.2.
std::optional<Note> parseNote(Sha256& sha, std::string_view text);

struct WitnessTime
{
    std::string name;
    std::int64_t seconds = 0; ///< POSIX
};

/// What the signatures of a checkpoint are worth under a key ring.
struct CheckedNote
{
    std::string reason; ///< empty when valid; else malformed, origin, bad_signature, unknown_key or key_out_of_range
    std::optional<Note> note; ///< as far as it could be read
    std::optional<std::int64_t> clockTime;
    std::vector<WitnessTime> witnesses; ///< one for each name: the earliest time
    std::vector<std::string> bare;      ///< what a time stamp may have been made over (8.7), likeliest first

    bool valid() const { return reason.empty(); }
};

CheckedNote checkNote(Sha256& sha, std::string_view text, const KeyRing& ring);

} // namespace tapverify
