// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/overview_service.h"

#include <QWidget>
#include <vector>

namespace tapledger::ui {

/// Taps per minute of the last 24 hours, as bars of a few minutes each.
class TapsChart : public QWidget
{
    Q_OBJECT

public:
    explicit TapsChart(QWidget* parent = nullptr);

    /// @param taps by minute; those of the day before @p now are shown.
    void setTaps(std::vector<MinuteTaps> taps, Timestamp now);
    qint64 total() const { return m_total; }
    qint64 rejected() const { return m_rejected; }

private:
    struct Bar
    {
        qint64 minute = 0; ///< the first
        qint64 recorded = 0;
        qint64 rejected = 0;
    };
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    QSize sizeHint() const override;
    QRect plot() const;
    int minutesPerBar() const;
    std::vector<Bar> bars() const;
    void paintScale(QPainter& painter, double most) const;

    std::vector<MinuteTaps> m_taps;
    qint64 m_firstMinute = 0;
    qint64 m_total = 0;
    qint64 m_rejected = 0; ///< of them
};

} // namespace tapledger::ui
