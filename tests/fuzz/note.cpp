// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/note.h"
#include "fuzz.h"
#include "ledger/checkpoint.h"
#include "ledger/tiles.h"
#include "published_ring.h"

using namespace tapledger;

// Signed notes, keys, witness requests and tile paths: what is read prints back the same, byte for byte, and whoever
// stamps a checkpoint stamps a checkpoint.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = asText(data, size);
    const auto note = Note::parse(text);
    if (note)
        require(note->toText() == text);
    const CheckedNote checked = checkNote(text, publishedRing());
    if (!checked.fault) {
        require(note.has_value());
        require(!checkNote(checked.bare, publishedRing()).fault);
        require(Checkpoint::parse(checked.checkpoint.body()).has_value());
    }
    if (const auto key = NoteKey::parse(text))
        require(key->vkey() == text);
    if (const auto signer = NoteSigner::parse(text))
        require(signer->skey() == text);
    if (const auto request = WitnessRequest::parse(text))
        require(request->body() == text);
    if (const auto path = TilePath::parse(text))
        require(path->text() == text);
    if (const auto more = addSignatures(publishedRing().origin + "\n\n\xE2\x80\x94 a AAAAAAAA\n", text))
        require(Note::parse(*more).has_value());
    return 0;
}
