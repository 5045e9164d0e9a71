// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/overview_service.h"
#include "ui/pages/overview/attention.h"
#include "ui/shell/page.h"

#include <QTimer>
#include <map>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tapledger::ui {

class Banner;
class BusyLine;
class OverviewCard;
class PageHeader;
class TapsChart;

/// The state of the site at a glance, and what needs attention.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Console& console);

    void shown() override;

private:
    using Seen = std::pair<Overview, std::optional<VerificationJobs::Status>>;

    OverviewCard* addCard(const char* name, const char* iconName, const QString& title, const char* page);
    void look();
    void lookAtTaps();
    void showLegend();
    void showServer();
    void showOverview();
    void showLedger();
    void showSealed();
    void showCopies();
    void showAttention();
    QWidget* makeAttentionRow(const Attention& attention);
    void placeCards();
    bool eventFilter(QObject* object, QEvent* event) override;

    Console& m_console;
    std::optional<Overview> m_overview;
    std::optional<VerificationJobs::Status> m_verified; ///< the last verification in this program
    std::map<std::int64_t, MinuteTaps> m_taps;          ///< by minute
    std::vector<Attention> m_attention;
    bool m_isLooking = false;
    QTimer m_timer;
    PageHeader* m_header;
    BusyLine* m_busy;
    Banner* m_banner;
    QVBoxLayout* m_attentionRows;
    QWidget* m_cardBox;
    QGridLayout* m_cardGrid;
    int m_columns = 0;
    std::vector<OverviewCard*> m_cards;
    OverviewCard* m_server;
    OverviewCard* m_listeners;
    OverviewCard* m_devices;
    OverviewCard* m_alerts;
    OverviewCard* m_ledger;
    OverviewCard* m_sealed;
    OverviewCard* m_copies;
    OverviewCard* m_people;
    OverviewCard* m_database;
    OverviewCard* m_disk;
    TapsChart* m_chart;
    QLabel* m_legend;
    QPushButton* m_stop;
    QPushButton* m_start;
};

} // namespace tapledger::ui
