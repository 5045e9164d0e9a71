// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/taps_chart.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <array>
#include <cmath>

namespace tapledger::ui {
namespace {

constexpr qint64 kDay = 24L * 60; ///< minutes
constexpr qint64 kMinute = 60'000'000;
constexpr int kNarrowestBar = 4; ///< pixels, with the gap beside it
constexpr int kSteps = 4;        ///< of the scale
constexpr double kHeadroom = 1.1;

/// The next of 1, 2, 4, 6, 8, 10, 20, 40 …: its quarters are easy to read.
double roundUp(double value)
{
    double decade = 1;
    while (decade * 10 < value)
        decade *= 10;
    for (const double step : {1.0, 2.0, 4.0, 6.0, 8.0, 10.0}) {
        if (decade * step >= value)
            return decade * step;
    }
    return decade * 10;
}

QDateTime localMinute(qint64 minute) { return QDateTime::fromSecsSinceEpoch(minute * 60); }

QString clock(qint64 minute) { return localMinute(minute).time().toString(QStringLiteral("HH:mm")); }

} // namespace

TapsChart::TapsChart(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(160);
}

QSize TapsChart::sizeHint() const { return {600, 220}; }

void TapsChart::setTaps(std::vector<MinuteTaps> taps, Timestamp now)
{
    const qint64 last = now.microseconds() / kMinute;
    m_firstMinute = last - kDay + 1;
    std::erase_if(taps, [&](const MinuteTaps& one) { return one.minute < m_firstMinute || one.minute > last; });
    m_taps = std::move(taps);
    m_total = m_rejected = 0;
    for (const MinuteTaps& one : m_taps) {
        m_total += one.recorded + one.rejected;
        m_rejected += one.rejected;
    }
    setAccessibleName(
        tr("Taps of the last 24 hours: %1, of which %2 were refused").arg(number(m_total), number(m_rejected)));
    update();
}

QRect TapsChart::plot() const
{
    const QFontMetrics metrics(Theme::font(TextStyle::Caption));
    const int scale = metrics.horizontalAdvance(QStringLiteral("10,000")) + space::kSmall;
    const QRect left = rect().adjusted(scale, metrics.height() / 2, -space::kSmall, -metrics.height() - space::kSmall);
    return layoutDirection() == Qt::LeftToRight ? left : left.translated(space::kSmall - scale, 0);
}

int TapsChart::minutesPerBar() const
{
    for (const int minutes : {5, 10, 15, 20, 30}) {
        if (plot().width() / (kDay / minutes) >= kNarrowestBar)
            return minutes;
    }
    return 60;
}

std::vector<TapsChart::Bar> TapsChart::bars() const
{
    const qint64 width = minutesPerBar();
    // They stand at full minutes of the clock, so that they do not change their height as time goes by.
    const qint64 start = m_firstMinute / width * width;
    std::vector<Bar> bars(static_cast<std::size_t>((m_firstMinute + kDay - start + width - 1) / width));
    for (std::size_t i = 0; i < bars.size(); ++i)
        bars[i].minute = start + static_cast<qint64>(i) * width;
    for (const MinuteTaps& one : m_taps) {
        Bar& bar = bars[static_cast<std::size_t>((one.minute - start) / width)];
        bar.recorded += one.recorded;
        bar.rejected += one.rejected;
    }
    return bars;
}

void TapsChart::paintScale(QPainter& painter, double most) const
{
    const Colours& c = Theme::colours();
    const QRect area = plot();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    painter.setFont(Theme::font(TextStyle::Caption));
    const int line = painter.fontMetrics().height();
    for (int step = 0; step <= kSteps; ++step) {
        const int y = area.bottom() - area.height() * step / kSteps;
        painter.setPen(c.border);
        painter.drawLine(area.left(), y, area.right(), y);
        painter.setPen(c.textMuted);
        const QRect label = isMirrored ? QRect(area.right() + space::kTiny, y - line / 2, width() - area.right(), line)
                                       : QRect(0, y - line / 2, area.left() - space::kSmall, line);
        painter.drawText(label, isMirrored ? Qt::AlignLeft : Qt::AlignRight,
                         QLocale().toString(most * step / kSteps, 'g', 4));
    }
    const int labelWidth = painter.fontMetrics().horizontalAdvance(QStringLiteral("00:00"));
    const int hours = area.width() / 8 > labelWidth * 3 / 2 ? 3 : 6;
    for (qint64 minute = m_firstMinute; minute < m_firstMinute + kDay; ++minute) {
        const QTime time = localMinute(minute).time();
        if (time.minute() != 0 || time.hour() % hours != 0)
            continue;
        const int at = static_cast<int>((minute - m_firstMinute) * area.width() / kDay);
        const int x = isMirrored ? area.right() - at : area.left() + at;
        painter.drawText(QRect(x - labelWidth, area.bottom() + space::kTiny, 2 * labelWidth, line), Qt::AlignCenter,
                         clock(minute));
        minute += 59;
    }
}

void TapsChart::paintEvent(QPaintEvent*)
{
    const Colours& c = Theme::colours();
    QPainter painter(this);
    const QRect area = plot();
    if (m_total == 0) {
        painter.setPen(c.textMuted);
        painter.drawText(area, Qt::AlignCenter, tr("No taps in the last 24 hours"));
        return;
    }
    const auto all = bars();
    const double perBar = minutesPerBar();
    double most = 0;
    for (const Bar& bar : all)
        most = std::max(most, static_cast<double>(bar.recorded + bar.rejected) / perBar);
    most = roundUp(most * kHeadroom);
    painter.setLayoutDirection(Qt::LeftToRight); // we say ourselves on which side things stand
    paintScale(painter, most);
    painter.setClipRect(area);
    const double perMinute = static_cast<double>(area.width()) / static_cast<double>(kDay);
    for (const Bar& bar : all) {
        const double at = static_cast<double>(bar.minute - m_firstMinute) * perMinute;
        const double width = std::max(1.0, perBar * perMinute - 1);
        const double x = layoutDirection() == Qt::LeftToRight ? area.left() + at : area.right() - at - width;
        const auto heightOf = [&](qint64 taps) {
            const double height = static_cast<double>(taps) / perBar / most * area.height();
            return taps > 0 ? std::max(1.0, height) : 0.0;
        };
        const double recorded = heightOf(bar.recorded);
        const double rejected = heightOf(bar.rejected);
        painter.fillRect(QRectF(x, area.bottom() - recorded, width, recorded), c.accent);
        painter.fillRect(QRectF(x, area.bottom() - recorded - rejected, width, rejected), c.danger);
    }
}

bool TapsChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QRect area = plot();
    const int along = layoutDirection() == Qt::LeftToRight ? help->x() - area.left() : area.right() - help->x();
    const qint64 minute = m_firstMinute + static_cast<qint64>(along) * kDay / std::max(1, area.width());
    for (const Bar& bar : bars()) {
        if (minute < bar.minute || minute >= bar.minute + minutesPerBar())
            continue;
        QToolTip::showText(help->globalPos(), tr("%1 to %2: %3 recorded, %4 refused")
                                                  .arg(clock(bar.minute), clock(bar.minute + minutesPerBar()),
                                                       number(bar.recorded), number(bar.rejected)));
        return true;
    }
    QToolTip::hideText();
    return true;
}

} // namespace tapledger::ui
