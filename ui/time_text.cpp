// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/time_text.h"

#include "ui/text/words.h"

#include <QDateTime>

namespace tapledger::ui {
namespace {

QDateTime dateTimeOf(Timestamp instant) { return QDateTime::fromMSecsSinceEpoch(instant.microseconds() / 1000); }

} // namespace

QString localDate(Timestamp instant) { return dayText(dateTimeOf(instant).date()); }

QDate lastDayBefore(Timestamp expiresAt) { return dateTimeOf(expiresAt - Microseconds(1)).date(); }

Timestamp endOfDay(QDate day) { return Timestamp(day.addDays(1).startOfDay().toMSecsSinceEpoch() * 1000); }

} // namespace tapledger::ui
