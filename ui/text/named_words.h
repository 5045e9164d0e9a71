// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <cstddef>
#include <string_view>

namespace tapledger::ui {

/// A name as it is stored, and the words for it, marked with QT_TRANSLATE_NOOP.
struct Named
{
    std::string_view name;
    const char* words;
};

/// The words for @p name in the console's language; what is not in the table stays as it is.
template <std::size_t N>
QString wordsOf(const char* context, const Named (&table)[N], std::string_view name)
{
    for (const Named& one : table) {
        if (one.name == name)
            return QCoreApplication::translate(context, one.words);
    }
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace tapledger::ui
