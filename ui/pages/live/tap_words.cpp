// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/tap_words.h"

#include <QCoreApplication>

namespace tapledger::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("TapWords", text); }

QString reasonWords(Reason reason)
{
    switch (reason) {
    case Reason::UnknownCard:
        return words(QT_TRANSLATE_NOOP("TapWords", "Unknown card"));
    case Reason::InactiveCard:
        return words(QT_TRANSLATE_NOOP("TapWords", "Card not active"));
    case Reason::ExpiredCard:
        return words(QT_TRANSLATE_NOOP("TapWords", "Card expired"));
    case Reason::InactiveEmployee:
        return words(QT_TRANSLATE_NOOP("TapWords", "Person not active"));
    case Reason::UnknownDevice:
        return words(QT_TRANSLATE_NOOP("TapWords", "Unknown device"));
    case Reason::DeviceDisabled:
        return words(QT_TRANSLATE_NOOP("TapWords", "Device disabled"));
    case Reason::InvalidSignature:
        return words(QT_TRANSLATE_NOOP("TapWords", "Wrong signature"));
    case Reason::TimestampInFuture:
        return words(QT_TRANSLATE_NOOP("TapWords", "Time in the future"));
    case Reason::RefusedByDatabase:
        return words(QT_TRANSLATE_NOOP("TapWords", "Refused by database"));
    default:
        return words(QT_TRANSLATE_NOOP("TapWords", "Refused"));
    }
}

} // namespace

TapLook lookOf(const LiveTap& tap)
{
    const Colours& c = Theme::colours();
    switch (tap.status) {
    case Status::Success:
        return {QStringLiteral("circle-check"), words(QT_TRANSLATE_NOOP("TapWords", "Recorded")), c.success,
                c.successSoft};
    case Status::Ignored:
        return {QStringLiteral("copy"), words(QT_TRANSLATE_NOOP("TapWords", "Repeated")), c.textMuted, c.raised};
    case Status::Queued:
        return {QStringLiteral("clock"), words(QT_TRANSLATE_NOOP("TapWords", "Waiting")), c.warning, c.warningSoft};
    case Status::Rejected:
        return {QStringLiteral("circle-x"), reasonWords(tap.reason), c.danger, c.dangerSoft};
    case Status::Error:
        break;
    }
    return {QStringLiteral("triangle-alert"), words(QT_TRANSLATE_NOOP("TapWords", "Not recorded")), c.warning,
            c.warningSoft};
}

QString longestRefusal(const QFontMetrics& metrics)
{
    QString longest;
    for (const Reason reason : {Reason::UnknownCard, Reason::InactiveCard, Reason::ExpiredCard,
                                Reason::InactiveEmployee, Reason::UnknownDevice, Reason::DeviceDisabled,
                                Reason::InvalidSignature, Reason::TimestampInFuture, Reason::RefusedByDatabase}) {
        if (const QString text = reasonWords(reason);
            metrics.horizontalAdvance(text) > metrics.horizontalAdvance(longest))
            longest = text;
    }
    return longest;
}

QFont fontOf(TextStyle style, int pixels)
{
    QFont font = Theme::font(style);
    font.setPixelSize(pixels);
    return font;
}

} // namespace tapledger::ui
