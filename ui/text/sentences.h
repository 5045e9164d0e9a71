// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <span>

namespace tapledger::ui {

/// What another room says in English, in the language of the screens; as it is where it is none of the sentences below.
/// Values inside it stay what they are, and what is itself one of the sentences (`line 3: …`) is told as such.
QString inOurLanguage(const QString& english);

/// The sentences of other rooms that a page can meet, with %1, %2, … for their values: messages of Errors whose kind
/// alone does not say what is to be done, faults of the audit log; what desk readers want; what settings mean.
/// `sentences_test` holds them against the sources of those rooms.
std::span<const char* const> errorSentences();
std::span<const char* const> readerSentences();
std::span<const char* const> settingSentences();

} // namespace tapledger::ui
