// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace tapledger::ui {

/// A thin line that moves while something is awaited. It keeps its place when it is idle, so that nothing jumps.
class BusyLine : public QWidget
{
    Q_OBJECT

public:
    explicit BusyLine(QWidget* parent = nullptr);

    /// Counts: each begin() needs its end(). Shown only when it takes longer than a moment.
    void begin();
    void end();
    bool isBusy() const { return m_count > 0; }

private:
    void paintEvent(QPaintEvent* event) override;

    int m_count = 0;
    int m_step = 0;
    QTimer m_timer;
};

} // namespace tapledger::ui
