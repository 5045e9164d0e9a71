// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <QDate>
#include <QString>
#include <optional>
#include <string_view>

/// How values are spelled on the screen.
namespace tapledger::ui {

/// In the zone of this machine, to the second: `02.02.2026 17:00:00`.
QString localTime(Timestamp instant);
/// Likewise without the day where that is the one of @p now: `17:00:00`.
QString clockTime(Timestamp instant, Timestamp now);
/// A day by the locale, its year with four digits: `02.02.2026`; and the format that spells it so.
QString dayText(QDate day);
QString dayFormat();
/// For the tooltip of a local time: exact, in UTC.
QString exactUtc(Timestamp instant);
/// `5 minutes ago`; with the day where it is longer ago.
QString ago(Timestamp instant, Timestamp now);
QString number(qint64 value);

/// `time_in`, … in words; what is not known stays as it is.
QString eventWords(std::string_view eventType);
/// The icon that goes with it.
QString eventIcon(std::string_view eventType);

/// `12 seconds`, `3 minutes`, `2 hours`.
QString durationWords(qint64 seconds);

} // namespace tapledger::ui
