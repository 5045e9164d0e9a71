// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console.h"
#include "ui/models/rows_model.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/inquiry.h"
#include "ui/widgets/table.h"

#include <QElapsedTimer>
#include <QFrame>

class QAbstractItemModel;
class QLabel;
class QTabWidget;

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
    /// What happened at a device lately.
    struct Events
    {
        std::vector<LedgerEntry> taps;
        std::vector<Rejection> refused;
        std::vector<AuditEntry> changes;
    };
    static Result<Events> readEvents(const Services& services, const Device& device);
    void read(const Device& device);
    Table* addTable(const char* name, const QString& title, QAbstractItemModel* model, QTabWidget& tabs);

    Console& m_console;
    std::string m_deviceId;
    QLabel* m_title;
    FactList* m_facts;
    RowsModel<LedgerEntry>* m_taps;
    RowsModel<Rejection>* m_refused;
    RowsModel<AuditEntry>* m_changes;
    BusyLine* m_busy;
    Banner* m_banner;
    Inquiry* m_inquiry;
    std::optional<Device> m_read; ///< what the events were read for
    QElapsedTimer m_sinceRead;
    int m_asked = 0; ///< only the newest question's answer counts
};

} // namespace tapledger::ui
