// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace tapledger::ui {

/// With a capital letter and a full stop, which the words of other rooms do not have; a name such as `server.http`
/// stays as it is.
QString asSentence(QString text);

/// What to show for an error, as a sentence. Where its own words are not known in the language of the screens
/// (sentences.h), its kind is told first, in their language.
QString sentenceOf(const Error& error);

} // namespace tapledger::ui
