// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/refused_taps.h"
#include "ui/theme/theme.h"

#include <QColor>
#include <QFont>
#include <QFontMetrics>
#include <QString>

namespace tapledger::ui {

/// What became of a tap, told by icon, text and colour.
struct TapLook
{
    QString icon;
    QString text;
    QColor colour;
    QColor background;
};

TapLook lookOf(const LiveTap& tap);
/// Of the words for refusals the one that needs most room.
QString longestRefusal(const QFontMetrics& metrics);

/// The font of a style in another size: text that grows with its screen.
QFont fontOf(TextStyle style, int pixels);

} // namespace tapledger::ui
