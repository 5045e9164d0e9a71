// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/keyboard_wedge.h"

#include "readers/card_number.h"

#include <utility>

namespace tapledger {
namespace {

constexpr std::chrono::milliseconds kFasterThanFingers{50};

} // namespace

std::optional<Result<CardUid>> KeyboardWedge::press(QChar key, std::chrono::steady_clock::time_point at)
{
    if (at - m_last >= kFasterThanFingers)
        m_burst.clear();
    m_last = at;
    if (key != u'\r' && key != u'\n') {
        // One more than a card number can have is enough to know that it is none.
        if (m_burst.size() <= static_cast<qsizetype>(kMaxCardNumber))
            m_burst += key;
        return std::nullopt;
    }
    const std::string text = std::exchange(m_burst, {}).toStdString();
    if (text.size() < kMinCardNumber)
        return std::nullopt;
    return parseCardNumber(text, m_format);
}

} // namespace tapledger
