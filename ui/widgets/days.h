// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <QDate>
#include <QString>

/// Days as people count them: in the zone of this machine.
namespace tapledger::ui {

/// As the locale writes it.
QString localDate(Timestamp instant);
/// The last day on which something that expires is valid; and the instant after a day.
QDate lastDayBefore(Timestamp expiresAt);
Timestamp endOfDay(QDate day);

} // namespace tapledger::ui
