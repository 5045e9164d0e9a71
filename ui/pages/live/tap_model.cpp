// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/tap_model.h"

#include "ui/pages/live/tap_words.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"

#include <QCoreApplication>

namespace tapledger::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("TapModel", text); }

/// What all columns have: refused taps stand out, and the exact time is a tooltip away.
QVariant common(const LiveTap& tap, int role)
{
    if (role == Qt::BackgroundRole && isRefused(tap))
        return Theme::colours().dangerSoft;
    if (role == Qt::ToolTipRole)
        return exactUtc(tap.scan_timestamp);
    return {};
}

std::vector<RowsModel<LiveTap>::Column> tapColumns(const TapNames& names, Photos& photos, const Clock& clock)
{
    return {
        {words(QT_TRANSLATE_NOOP("TapModel", "Time")),
         [&clock](const LiveTap& tap) { return clockTime(tap.scan_timestamp, clock.now()); }, Qt::AlignLeft, common},
        {words(QT_TRANSLATE_NOOP("TapModel", "Person")),
         [&names](const LiveTap& tap) {
             return names.isKnown(tap) ? names.person(tap) : QString::fromStdString(tap.card_uid);
         },
         Qt::AlignLeft,
         [&names, &photos](const LiveTap& tap, int role) -> QVariant {
             if (role == Qt::DecorationRole)
                 return names.isKnown(tap) ? avatarIcon(names.person(tap), photos.photo(*tap.employee_id))
                                           : icon(QStringLiteral("credit-card"), Theme::colours().textMuted);
             if (role == Qt::ToolTipRole)
                 return words(QT_TRANSLATE_NOOP("TapModel", "Card %1")).arg(QString::fromStdString(tap.card_uid));
             return common(tap, role);
         }},
        {words(QT_TRANSLATE_NOOP("TapModel", "Outcome")), [](const LiveTap& tap) { return lookOf(tap).text; },
         Qt::AlignLeft,
         [](const LiveTap& tap, int role) -> QVariant {
             if (role == Qt::DecorationRole)
                 return icon(lookOf(tap).icon, lookOf(tap).colour);
             if (role == Qt::ForegroundRole)
                 return lookOf(tap).colour;
             if (role == Qt::ToolTipRole && tap.sequence_id)
                 return words(QT_TRANSLATE_NOOP("TapModel", "Entry %1 of the ledger")).arg(number(*tap.sequence_id));
             return common(tap, role);
         }},
        {words(QT_TRANSLATE_NOOP("TapModel", "Direction")),
         [](const LiveTap& tap) { return eventWords(toText(tap.event_type)); }, Qt::AlignLeft,
         [](const LiveTap& tap, int role) -> QVariant {
             if (role == Qt::DecorationRole)
                 return icon(eventIcon(toText(tap.event_type)), Theme::colours().textMuted);
             return common(tap, role);
         }},
        {words(QT_TRANSLATE_NOOP("TapModel", "Gate")),
         [&names](const LiveTap& tap) { return names.gate(tap.device_id); }, Qt::AlignLeft,
         [](const LiveTap& tap, int role) -> QVariant {
             if (role == Qt::ToolTipRole)
                 return QString::fromStdString(tap.device_id);
             return common(tap, role);
         }},
        {words(QT_TRANSLATE_NOOP("TapModel", "Number")),
         [&names](const LiveTap& tap) { return names.employeeNumber(tap); }, Qt::AlignLeft, common},
    };
}

} // namespace

TapModel::TapModel(const TapNames& names, Photos& photos, const Clock& clock)
    : RowsModel(tapColumns(names, photos, clock))
{
}

void TapModel::showAnew()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace tapledger::ui
