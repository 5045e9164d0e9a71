// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/checkpoint.h"

#include "base/hex.h"
#include "ledger/merkle.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace tapledger {
namespace {

tl::unexpected<Error> bad(std::string_view what, std::string_view why)
{
    return failure(ErrorCode::InvalidArgument, fmt::format("not a {}: {}", what, why));
}

/// 0 … 2^63−1 without leading zero or sign.
std::optional<std::int64_t> parseSize(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, ec] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isPlain = !text.empty() && text.front() >= '0' && text.front() <= '9' &&
                         (text.front() != '0' || text.size() == 1) && end == text.data() + text.size();
    return ec == std::errc() && isPlain ? std::optional(value) : std::nullopt;
}

/// Takes the first line off @p text; nothing when there is no whole line.
std::optional<std::string_view> takeLine(std::string_view& text)
{
    const auto end = text.find('\n');
    if (end == std::string_view::npos)
        return std::nullopt;
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 1);
    return line;
}

/// Adds a witness's line; of several of one key the earliest time counts, since by then all of it existed.
void addWitness(std::vector<Cosignature>& witnesses, const NoteSignature& line)
{
    const std::int64_t time = line.time().value_or(0);
    const auto known = std::ranges::find(witnesses, line.name, &Cosignature::name);
    if (known == witnesses.end())
        witnesses.push_back({line.name, time});
    else
        known->time = std::min(known->time, time);
}

} // namespace

std::string Checkpoint::body() const { return fmt::format("{}\n{}\n{}\n", origin, size, toBase64(root)); }

Result<Checkpoint> Checkpoint::parse(std::string_view body)
{
    constexpr std::string_view what = "checkpoint";
    Checkpoint result;
    const auto origin = takeLine(body);
    const auto sizeLine = takeLine(body);
    const auto rootLine = takeLine(body);
    if (!rootLine || origin->empty())
        return bad(what, "it has an origin, a size and a root, each on its line");
    const auto size = parseSize(*sizeLine);
    if (!size)
        return bad(what, "its size must be a whole number without leading zeros");
    const auto root = digestFromBase64(*rootLine);
    if (!root)
        return bad(what, "its root must be the base64 of 32 bytes");
    if (*size == 0 && *root != emptyRoot())
        return bad(what, "the empty log has another root");
    while (!body.empty()) {
        const auto line = takeLine(body);
        if (!line || line->empty())
            return bad(what, "no line of it may be empty");
    }
    return Checkpoint{std::string(*origin), *size, *root};
}

std::string Checkpoint::fileName() const { return fmt::format("{:020}-{}.ckpt", size, toHex(root).substr(0, 8)); }

Result<std::string> signCheckpoint(const Checkpoint& checkpoint, const std::vector<NoteSigner>& log,
                                   const NoteSigner* clock, std::int64_t time)
{
    Note note{checkpoint.body(), {}};
    if (auto readable = Checkpoint::parse(note.text); !readable)
        return failure(readable.error());
    std::vector<const NoteSigner*> signers;
    signers.reserve(log.size() + 1);
    for (const NoteSigner& signer : log)
        signers.push_back(&signer);
    if (signers.empty())
        return failure(ErrorCode::InvalidArgument, "a checkpoint needs the signature of a log key");
    if (clock)
        signers.push_back(clock);
    for (const NoteSigner* signer : signers) {
        auto line = signer->sign(note.text, time);
        if (!line)
            return failure(line.error());
        note.signatures.push_back(std::move(*line));
    }
    return note.toText();
}

std::string_view toText(NoteFault fault)
{
    switch (fault) {
    case NoteFault::Malformed:
        return "malformed";
    case NoteFault::Origin:
        return "origin";
    case NoteFault::BadSignature:
        return "bad_signature";
    case NoteFault::UnknownKey:
        return "unknown_key";
    case NoteFault::KeyOutOfRange:
        return "key_out_of_range";
    }
    return "malformed";
}

CheckedNote checkNote(std::string_view text, const KeyRing& ring)
{
    CheckedNote result;
    const auto note = Note::parse(text);
    auto checkpoint = note ? Checkpoint::parse(note->text) : Result<Checkpoint>(failure(note.error()));
    if (!checkpoint) {
        result.fault = NoteFault::Malformed;
        return result;
    }
    result.checkpoint = std::move(*checkpoint);
    if (result.checkpoint.origin != ring.origin) {
        result.fault = NoteFault::Origin;
        return result;
    }
    result.bare = note->text + "\n";
    bool isSigned = false;
    bool isOutOfRange = false;
    for (const NoteSignature& line : note->signatures) {
        const RingKey* known = ring.find(line.name, line.id);
        if (!known)
            continue;
        if (!line.isValid(known->key, note->text)) {
            result.fault = NoteFault::BadSignature;
            return result;
        }
        const bool counts = known->covers(result.checkpoint.size);
        if (known->use == KeyUse::Log) {
            result.bare += line.line();
            isSigned |= counts;
            isOutOfRange |= !counts;
        } else if (counts && known->use == KeyUse::Clock) {
            result.clock_time = std::max(result.clock_time.value_or(0), line.time().value_or(0));
        } else if (counts) {
            addWitness(result.witnesses, line);
        }
    }
    if (!isSigned)
        result.fault = isOutOfRange ? NoteFault::KeyOutOfRange : NoteFault::UnknownKey;
    return result;
}

std::string WitnessRequest::body() const
{
    std::string out = fmt::format("old {}\n", old_size);
    for (const Sha256Digest& hash : proof)
        out += toBase64(hash) + "\n";
    return out + "\n" + note;
}

Result<WitnessRequest> WitnessRequest::parse(std::string_view body)
{
    constexpr std::string_view what = "request to a witness";
    if (body.size() > kMaxNoteLength)
        return bad(what, "it is longer than 1,000,000 bytes");
    WitnessRequest result;
    const auto first = takeLine(body);
    const auto size = first && first->starts_with("old ") ? parseSize(first->substr(4)) : std::nullopt;
    if (!size)
        return bad(what, "it must begin with \"old\" and a size");
    result.old_size = *size;
    while (true) {
        const auto line = takeLine(body);
        if (!line)
            return bad(what, "an empty line must separate proof and checkpoint");
        if (line->empty())
            break;
        const auto hash = digestFromBase64(*line);
        if (!hash || result.proof.size() == kMaxProofLength)
            return bad(what, "its proof must be at most 63 lines of base64, 32 bytes each");
        result.proof.push_back(*hash);
    }
    result.note = body;
    return result;
}

} // namespace tapledger
