// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rows_model.h"
#include "ui/shell/page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy_line.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/table.h"

#include <QTimer>

class QComboBox;
class QPushButton;

namespace tapledger::ui {

/// What needs attention: open, acknowledged by somebody, resolved.
class AlertsPage : public Page
{
    Q_OBJECT

public:
    explicit AlertsPage(Console& console);

    void shown() override;

private:
    void addActions();
    AlertFilter filter() const;
    void read();
    void readMore();
    void acknowledge();
    void lead();
    /// Where an alert leads: a page, and what of it.
    std::pair<QString, QVariant> aimOf(const Alert& alert) const;
    void showWhatCanBeDone();
    void showTrouble(const Error& error, const QString& action = {});

    Console& m_console;
    PageHeader* m_header;
    BusyLine* m_busy;
    Banner* m_banner;
    QComboBox* m_filter;
    QPushButton* m_acknowledge;
    QPushButton* m_lead;
    RowsModel<Alert>* m_model;
    Table* m_table;
    QTimer m_again; ///< while the page is looked at
    int m_reading = 0;
};

} // namespace tapledger::ui
