// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/live/tap_card.h"
#include "ui/pages/live/tap_model.h"

#include <QTimer>

class QLabel;
class QTableView;

namespace tapledger::ui {

/// The live taps for a screen on the wall: full-screen, and large enough to be read from three metres.
class WallView : public QWidget
{
    Q_OBJECT

public:
    WallView(const TapNames& names, const Clock& clock, TapModel& taps);

    void setTap(const LiveTap& tap) { m_card->setTap(tap); }
    void setRefused(qint64 count);
    void setSilent(const QStringList& gates);
    void showAnew();

Q_SIGNALS:
    void closed();

private:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void showTime();

    const Clock& m_clock;
    QLabel* m_time;
    QLabel* m_refused;
    QLabel* m_silent;
    TapCard* m_card;
    QTableView* m_list;
    QTimer m_tick;
};

} // namespace tapledger::ui
