// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/card_number.h"

#include <algorithm>
#include <fmt/format.h>

namespace tapledger {

Result<CardUid> parseCardNumber(std::string_view text, UidFormat format)
{
    const auto first = text.find_first_not_of(" \t");
    text = first == text.npos ? std::string_view() : text.substr(first, text.find_last_not_of(" \t") - first + 1);
    if (!std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; }))
        return failure(ErrorCode::InvalidArgument, "the reader sent characters that no card number has: check its baud "
                                                   "rate and protocol, or the keyboard layout");
    if (text.size() < kMinCardNumber && format != UidFormat::Wiegand26)
        return failure(ErrorCode::InvalidArgument,
                       fmt::format("the reader sent \"{}\", which is too short for a card number", text));
    if (text.size() > kMaxCardNumber)
        return failure(ErrorCode::InvalidArgument, "the reader sent more characters than a card number has");
    auto uid = CardUid::parse(text, format);
    if (!uid)
        return failure(ErrorCode::InvalidArgument,
                       fmt::format("the reader sent \"{}\": with its UID format, {}", text, uid.error().message));
    return uid;
}

} // namespace tapledger
