// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/card_number.h"

#include <QCoreApplication>
#include <algorithm>
#include <string>

namespace tapledger {

Result<CardUid> parseCardNumber(std::string_view text, UidFormat format)
{
    const auto first = text.find_first_not_of(" \t");
    text = first == text.npos ? std::string_view() : text.substr(first, text.find_last_not_of(" \t") - first + 1);
    if (!std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; }))
        return failure(ErrorCode::InvalidArgument,
                       QCoreApplication::translate("Readers",
                                                   "the reader sent characters that no card number has: check its baud "
                                                   "rate and protocol, or the keyboard layout")
                           .toStdString());
    const QString sent = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    if (text.size() < kMinCardNumber && format != UidFormat::Wiegand26)
        return failure(
            ErrorCode::InvalidArgument,
            QCoreApplication::translate("Readers", "the reader sent \"%1\", which is too short for a card number")
                .arg(sent)
                .toStdString());
    if (text.size() > kMaxCardNumber)
        return failure(ErrorCode::InvalidArgument,
                       QCoreApplication::translate("Readers", "the reader sent more characters than a card number has")
                           .toStdString());
    auto uid = CardUid::parse(text, format);
    if (!uid)
        return failure(ErrorCode::InvalidArgument,
                       QCoreApplication::translate("Readers", "the reader sent \"%1\": with its UID format, %2")
                           .arg(sent, QString::fromStdString(uid.error().message))
                           .toStdString());
    return uid;
}

} // namespace tapledger
