// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/words.h"

#include "domain/event_type.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace tapledger::ui {
namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

QString words(const char* text) { return QCoreApplication::translate("Words", text); }

} // namespace

QString localTime(Timestamp instant)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(instant.microseconds() / 1'000);
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy"))) // a ledger is kept for longer than a century's digits last
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return QLocale().toString(local.date(), format) + QLatin1Char(' ') +
           local.time().toString(QStringLiteral("HH:mm:ss"));
}

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
    return words(QT_TRANSLATE_NOOP("Words", "%1 ago")).arg(durationWords(seconds));
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
    const auto counted = [](const char* one, const char* many, qint64 n) {
        return words(n == 1 ? one : many).arg(QLocale().toString(n));
    };
    if (seconds < kMinute)
        return counted(QT_TRANSLATE_NOOP("Words", "%1 second"), QT_TRANSLATE_NOOP("Words", "%1 seconds"), seconds);
    if (seconds < kHour)
        return counted(QT_TRANSLATE_NOOP("Words", "%1 minute"), QT_TRANSLATE_NOOP("Words", "%1 minutes"),
                       seconds / kMinute);
    if (seconds < kDay)
        return counted(QT_TRANSLATE_NOOP("Words", "%1 hour"), QT_TRANSLATE_NOOP("Words", "%1 hours"), seconds / kHour);
    return counted(QT_TRANSLATE_NOOP("Words", "%1 day"), QT_TRANSLATE_NOOP("Words", "%1 days"), seconds / kDay);
}

} // namespace tapledger::ui
