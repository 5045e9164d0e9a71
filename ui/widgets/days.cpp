// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/days.h"

#include <QDateTime>
#include <QLocale>

namespace tapledger::ui {
namespace {

QDate dateOf(Timestamp instant) { return QDateTime::fromMSecsSinceEpoch(instant.microseconds() / 1000).date(); }

} // namespace

QString localDate(Timestamp instant) { return QLocale().toString(dateOf(instant), QLocale::ShortFormat); }

QDate lastDayBefore(Timestamp expiresAt) { return dateOf(expiresAt - Microseconds(1)); }

Timestamp endOfDay(QDate day) { return Timestamp(day.addDays(1).startOfDay().toMSecsSinceEpoch() * 1000); }

} // namespace tapledger::ui
