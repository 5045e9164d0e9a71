// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "note.h"
#include "receipt.h"
#include "text.h"
#include "verify_ring.h"

using namespace tapverify;

// What is read as a note prints as it came; a valid one is signed for its very size and root.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Sha256 sha;
    const std::string_view text = asText(data, size);
    if (const auto note = parseNote(sha, text)) {
        std::string again = note->body + "\n";
        for (const SignatureLine& line : note->signatures)
            again += "\xE2\x80\x94 " + line.name + " " + toBase64(line.id + line.signature) + "\n";
        require(again == text);
        require(note->body.starts_with(note->origin + "\n" + std::to_string(note->size) + "\n" +
                                       toBase64(bytesOf(note->root)) + "\n"));
    }
    const CheckedNote checked = checkNote(sha, text, testRing());
    require(!checked.valid() || checked.note.has_value());
    if (const auto proof = parseTlogProof(text))
        checkTlogProof(sha, *proof, testRing());
    return 0;
}
