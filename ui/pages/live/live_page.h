// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/live/tap_model.h"
#include "ui/shell/page.h"

#include <QElapsedTimer>
#include <QPointer>
#include <deque>

class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace tapledger::ui {

class Banner;
class BusyLine;
class GateStrip;
class PageHeader;
class RefusedPanel;
class Table;
class TapCard;
class WallView;

/// Taps as they come, for those who look after the gates.
class LivePage : public Page
{
    Q_OBJECT

public:
    explicit LivePage(Console& console);
    ~LivePage() override;

    void shown() override;
    /// A device_id: its taps alone.
    void openSubject(const QVariant& subject) override;

private:
    QWidget* makeFilters();
    QWidget* makeStream();
    void makeActions();
    void listen();
    void showSound();
    void readRecent();
    void take(const std::vector<LiveTap>& taps, quint64 givenWay);
    void addNew(std::vector<LiveTap> taps);
    void showWaiting();
    bool isShown(const LiveTap& tap) const;
    void filterAnew();
    void setPaused(bool isPaused);
    void showState();
    void showGates();
    void openWall();
    void ring();
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

    Console& m_console;
    TapNames m_names;
    TapModel m_model;
    std::deque<LiveTap> m_kept;     ///< newest first, whatever the filters: what they choose from
    std::vector<LiveTap> m_waiting; ///< oldest first, while paused or hidden
    qint64 m_waitingCount = 0;
    quint64 m_givenWay = 0;
    QTimer m_gateTimer;
    QElapsedTimer m_sinceRing;
    PageHeader* m_header;
    BusyLine* m_busy;
    Banner* m_banner;
    QPushButton* m_pause;
    QToolButton* m_sound;
    QPushButton* m_wallButton;
    QComboBox* m_gate;
    QComboBox* m_outcome;
    QLineEdit* m_person;
    QToolButton* m_clear;
    GateStrip* m_gates;
    TapCard* m_card;
    RefusedPanel* m_refused;
    Table* m_table;
    QPointer<WallView> m_wall;
};

} // namespace tapledger::ui
