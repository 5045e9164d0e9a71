// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchors/sink.h"

#include <algorithm>

namespace tapledger {

bool isCopyOf(const Anchor& anchor, std::string_view note)
{
    const auto copy = Note::parse(note);
    return copy && copy->text == anchor.checkpoint.body() &&
           std::ranges::any_of(copy->signatures, [&](const NoteSignature& line) {
               return anchor.bare.find("\n" + line.line()) != std::string::npos;
           });
}

} // namespace tapledger
