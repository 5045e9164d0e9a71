// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <QDate>
#include <QString>
#include <optional>

/// Instants as people read them: in the zone of this computer, by its locale.
namespace tapledger::ui {

QString localDate(Timestamp instant);
/// The last day on which something that expires is valid; and the instant after that day.
QDate lastDayBefore(Timestamp expiresAt);
Timestamp endOfDay(QDate day);

} // namespace tapledger::ui
