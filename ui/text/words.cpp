// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/words.h"

#include "domain/event_type.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <array>

namespace tapledger::ui {
namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
const QString kClock = QStringLiteral("HH:mm:ss"); ///< everywhere: times are compared with each other all day

QDateTime localOf(Timestamp instant) { return QDateTime::fromMSecsSinceEpoch(instant.microseconds() / 1'000); }

QString words(const char* text) { return QCoreApplication::translate("Words", text); }

/// A second, seconds, a minute, minutes, an hour, hours, a day, days: each with %1 for how many.
using Units = std::array<const char*, 8>;

/// In the largest unit of which there is at least one.
QString counted(const Units& units, qint64 seconds)
{
    constexpr std::array kLengths = {qint64(1), kMinute, kHour, kDay};
    std::size_t unit = kLengths.size() - 1;
    while (unit > 0 && seconds < kLengths[unit])
        --unit;
    const qint64 n = seconds / kLengths[unit];
    return words(units[2 * unit + (n == 1 ? 0 : 1)]).arg(QLocale().toString(n));
}

} // namespace

QString localTime(Timestamp instant)
{
    const QDateTime local = localOf(instant);
    return dayText(local.date()) + QLatin1Char(' ') + local.time().toString(kClock);
}

QString clockTime(Timestamp instant, Timestamp now)
{
    const QDateTime local = localOf(instant);
    return local.date() == localOf(now).date() ? local.time().toString(kClock) : localTime(instant);
}

QString dayFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy"))) // a ledger is kept for longer than a century's digits last
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

QString dayText(QDate day) { return QLocale().toString(day, dayFormat()); }

QString exactUtc(Timestamp instant)
{
    QString text = QString::fromStdString(instant.iso());
    text.replace(QLatin1String("+00:00"), QString());
    return text.replace(QLatin1Char('T'), QLatin1Char(' ')) + QStringLiteral(" UTC");
}

QString ago(Timestamp instant, Timestamp now)
{
    const qint64 seconds = (now - instant).count() / 1'000'000;
    if (seconds < 5)
        return words(QT_TRANSLATE_NOOP("Words", "just now"));
    if (seconds >= 2 * kDay)
        return localTime(instant);
    // Whole texts: in German the days that have passed are of another case than those that something lasts.
    static constexpr Units kUnits = {
        QT_TRANSLATE_NOOP("Words", "%1 second ago"), QT_TRANSLATE_NOOP("Words", "%1 seconds ago"),
        QT_TRANSLATE_NOOP("Words", "%1 minute ago"), QT_TRANSLATE_NOOP("Words", "%1 minutes ago"),
        QT_TRANSLATE_NOOP("Words", "%1 hour ago"),   QT_TRANSLATE_NOOP("Words", "%1 hours ago"),
        QT_TRANSLATE_NOOP("Words", "%1 day ago"),    QT_TRANSLATE_NOOP("Words", "%1 days ago")};
    return counted(kUnits, seconds);
}

QString number(qint64 value) { return QLocale().toString(value); }

QString eventWords(std::string_view eventType)
{
    const auto type = parseEventType(eventType);
    if (!type)
        return QString::fromUtf8(eventType.data(), static_cast<qsizetype>(eventType.size()));
    switch (*type) {
    case EventType::TimeIn:
        return words(QT_TRANSLATE_NOOP("Words", "In"));
    case EventType::TimeOut:
        return words(QT_TRANSLATE_NOOP("Words", "Out"));
    case EventType::BreakStart:
        return words(QT_TRANSLATE_NOOP("Words", "Break begins"));
    case EventType::BreakEnd:
        return words(QT_TRANSLATE_NOOP("Words", "Break ends"));
    }
    return {};
}

QString eventIcon(std::string_view eventType)
{
    const auto type = parseEventType(eventType);
    if (!type)
        return QStringLiteral("circle-help");
    switch (*type) {
    case EventType::TimeIn:
        return QStringLiteral("log-in");
    case EventType::TimeOut:
        return QStringLiteral("log-out");
    case EventType::BreakStart:
    case EventType::BreakEnd:
        break;
    }
    return QStringLiteral("coffee");
}

QString durationWords(qint64 seconds)
{
    static constexpr Units kUnits = {QT_TRANSLATE_NOOP("Words", "%1 second"), QT_TRANSLATE_NOOP("Words", "%1 seconds"),
                                     QT_TRANSLATE_NOOP("Words", "%1 minute"), QT_TRANSLATE_NOOP("Words", "%1 minutes"),
                                     QT_TRANSLATE_NOOP("Words", "%1 hour"),   QT_TRANSLATE_NOOP("Words", "%1 hours"),
                                     QT_TRANSLATE_NOOP("Words", "%1 day"),    QT_TRANSLATE_NOOP("Words", "%1 days")};
    return counted(kUnits, seconds);
}

} // namespace tapledger::ui
