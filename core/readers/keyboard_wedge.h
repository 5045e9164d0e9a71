// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/card_uid.h"

#include <QString>
#include <chrono>
#include <optional>

namespace tapledger {

/// Tells the cards of a reader that types like a keyboard from a person's typing: its keys come faster than anybody
/// types, and Enter ends them.
class KeyboardWedge
{
public:
    explicit KeyboardWedge(UidFormat format) : m_format(format) {}

    /// Takes a key and when it was pressed. Answers when it was the Enter of a reader: the UID, or why what the reader
    /// typed has none. Repeats of a key that is held down are to be left out.
    std::optional<Result<CardUid>> press(QChar key, std::chrono::steady_clock::time_point at);

private:
    UidFormat m_format;
    QString m_burst;
    std::chrono::steady_clock::time_point m_last{};
};

} // namespace tapledger
