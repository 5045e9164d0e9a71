// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QString>
#include <fmt/format.h>
#include <string_view>

/// Logging: Qt's categories (`tapledger.tcp` …) with fmt for the text. Never log a key, a token or, above debug
/// level, a whole card UID: use maskedUid().
namespace tapledger::log {

enum class Level { Debug, Info, Warning, Error };
enum class Format { Text, Json };

/// Installs the message handler of the program: one line a message on standard error.
void install(Level level, Format format);

/// `04:3A:B2:C5:D8` → `04:…:D8`: enough to recognise a card in one's hand, not enough to copy it.
std::string maskedUid(std::string_view uid);

template <class... Args>
void debug(const QLoggingCategory& category, fmt::format_string<Args...> text, Args&&... args)
{
    if (category.isDebugEnabled())
        QMessageLogger().debug(category, "%s", fmt::format(text, std::forward<Args>(args)...).c_str());
}
template <class... Args>
void info(const QLoggingCategory& category, fmt::format_string<Args...> text, Args&&... args)
{
    if (category.isInfoEnabled())
        QMessageLogger().info(category, "%s", fmt::format(text, std::forward<Args>(args)...).c_str());
}
template <class... Args>
void warning(const QLoggingCategory& category, fmt::format_string<Args...> text, Args&&... args)
{
    if (category.isWarningEnabled())
        QMessageLogger().warning(category, "%s", fmt::format(text, std::forward<Args>(args)...).c_str());
}
template <class... Args>
void error(const QLoggingCategory& category, fmt::format_string<Args...> text, Args&&... args)
{
    if (category.isCriticalEnabled())
        QMessageLogger().critical(category, "%s", fmt::format(text, std::forward<Args>(args)...).c_str());
}

} // namespace tapledger::log
