// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/busy_line.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace tapledger::ui {
namespace {

constexpr int kTick = 40;       ///< ms
constexpr int kMomentTicks = 4; ///< what is shorter is not shown

} // namespace

BusyLine::BusyLine(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(2);
    setAccessibleName(tr("Progress"));
    connect(&m_timer, &QTimer::timeout, this, [this] {
        ++m_step;
        update();
    });
}

void BusyLine::begin()
{
    if (m_count++ == 0) {
        m_step = 0;
        m_timer.start(kTick);
    }
}

void BusyLine::end()
{
    if (m_count > 0 && --m_count == 0) {
        m_timer.stop();
        update();
    }
}

void BusyLine::paintEvent(QPaintEvent*)
{
    if (m_count == 0 || m_step < kMomentTicks)
        return;
    QPainter painter(this);
    const int length = width() / 4;
    painter.fillRect((m_step * 12) % (width() + length) - length, 0, length, height(), Theme::colours().accent);
}

} // namespace tapledger::ui
