// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace tapledger::ui {

/// What to show for an error, as a sentence. Its own words are English: where the screens speak another language and
/// its kind says enough, that is told first, in their language.
QString sentenceOf(const Error& error);

} // namespace tapledger::ui
