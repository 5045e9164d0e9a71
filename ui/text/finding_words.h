// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/chain_verifier.h"

#include <QString>

namespace tapledger::ui {

/// What a verification found, in a word or two: `Altered`.
QString titleOf(const Finding& finding);
/// The same in a sentence; the finding's own message, which is English, where this version does not know it.
QString wordsOf(const Finding& finding);

} // namespace tapledger::ui
