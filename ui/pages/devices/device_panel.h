// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console.h"
#include "ui/models/rows_model.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/table.h"

#include <QFrame>

class QLabel;

namespace tapledger::ui {

/// One device: what is registered of it, and what it sent lately.
class DevicePanel : public QFrame
{
    Q_OBJECT

public:
    explicit DevicePanel(Console& console, QWidget* parent = nullptr);

    void open(const Device& device);
    const std::string& deviceId() const { return m_deviceId; }

Q_SIGNALS:
    void closed();

private:
    void readTaps(const Device& device);

    Console& m_console;
    std::string m_deviceId;
    QLabel* m_title;
    FactList* m_facts;
    QLabel* m_tapsTitle;
    RowsModel<LedgerEntry>* m_taps;
    Table* m_table;
};

} // namespace tapledger::ui
