// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/times.h"

#include <QDateTime>
#include <QLocale>

namespace tapledger::ui {

QString localTime(Timestamp when)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(when.microseconds() / 1000);
    return QLocale().toString(local.date(), QLocale::ShortFormat) + QLatin1String("  ") +
           local.time().toString(QStringLiteral("HH:mm:ss"));
}

QString utcTime(Timestamp when) { return QString::fromStdString(when.iso()) + QLatin1String(" UTC"); }

} // namespace tapledger::ui
