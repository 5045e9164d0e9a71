// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/report_signature.h"

#include "base/sha256.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace tapledger {
namespace {

std::string statement(std::string_view origin, std::int64_t size, std::string_view report)
{
    Sha256 sha;
    return fmt::format("rfid-report/1\n{}\nsize {}\nsha256 {}\n", origin, size, sha.hex(report));
}

/// The size that a statement speaks of; negative where it has not its form.
std::int64_t sizeOf(std::string_view text)
{
    constexpr std::string_view kLabel = "\nsize ";
    const std::size_t found = text.find(kLabel);
    std::int64_t size = -1;
    if (found != std::string_view::npos)
        std::from_chars(text.data() + found + kLabel.size(), text.data() + text.size(), size);
    return size;
}

} // namespace

Result<std::string> signReport(std::string_view origin, std::int64_t size, std::string_view report,
                               const NoteSigner& log)
{
    Note note;
    note.text = statement(origin, size, report);
    auto signature = log.sign(note.text);
    if (!signature)
        return failure(signature.error());
    note.signatures.push_back(std::move(*signature));
    return note.toText();
}

Result<std::int64_t> verifyReport(std::string_view text, std::string_view report, const KeyRing& ring)
{
    const auto note = Note::parse(text);
    if (!note)
        return failure(note.error());
    const std::int64_t size = sizeOf(note->text);
    if (note->text != statement(ring.origin, size, report))
        return failure(ErrorCode::InvalidArgument,
                       "the signature is not of this file: it was changed, or belongs to another ledger");
    const bool isSigned = std::ranges::any_of(note->signatures, [&](const NoteSignature& signature) {
        const RingKey* key = ring.find(signature.name, signature.id);
        // A report over fewer entries may be younger than the key's beginning, but not than its end.
        const bool isInUse = key && key->use == KeyUse::Log && (!key->to_size || size <= *key->to_size);
        return isInUse && signature.isValid(key->key, note->text);
    });
    if (!isSigned)
        return failure(ErrorCode::InvalidArgument, "it is not signed by a key of this ledger");
    return size;
}

} // namespace tapledger
