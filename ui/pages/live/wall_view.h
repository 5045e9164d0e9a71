// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console.h"
#include "ui/pages/live/tap_card.h"
#include "ui/pages/live/tap_model.h"

#include <QTimer>

class QAbstractItemModel;
class QLabel;
class QListView;
class QTableView;

namespace tapledger::ui {

/// The live taps for a screen on the wall: full-screen, and large enough to be read from three metres.
class WallView : public QWidget
{
    Q_OBJECT

public:
    /// @param refused newest first, two lines each: the first ones stay in view until they are acknowledged.
    WallView(Console& console, const TapNames& names, TapModel& taps, QAbstractItemModel& refused);

    void setTap(const LiveTap& tap) { m_card->setTap(tap); }
    void setSilent(const QStringList& gates);
    void showAnew();

Q_SIGNALS:
    void closed();

private:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void showTime();
    void showRefused();
    void fit();

    const Clock& m_clock;
    const RefusedTaps& m_refusedTaps;
    QLabel* m_time;
    QLabel* m_refused;
    QLabel* m_silent;
    TapCard* m_card;
    QListView* m_pinned;
    QLabel* m_more; ///< how many refused taps are not in view
    QTableView* m_list;
    QTimer m_tick;
};

} // namespace tapledger::ui
