// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <QDate>
#include <QString>
#include <optional>

/// Instants as people read them: in the zone of this computer, by its locale.
namespace tapledger::ui {

/// `02/02/2026 17:00`
QString localTime(Timestamp instant);
QString localDate(Timestamp instant);
/// For tooltips: `2026-02-02 16:00:00.25 UTC`
QString utcTime(Timestamp instant);

/// The last day on which something that expires is valid; and the instant after that day.
QDate lastDayBefore(Timestamp expiresAt);
Timestamp endOfDay(QDate day);

} // namespace tapledger::ui
