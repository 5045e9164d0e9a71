// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console.h"
#include "ui/models/rows_model.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/job_bar.h"
#include "ui/widgets/table.h"

#include <QTimer>

class QPushButton;

namespace tapledger::ui {

class EntryNumberField;

/// Verifies the ledger, all of it or a range, and leads to what is wrong.
class VerifyPanel : public QFrame
{
    Q_OBJECT

public:
    explicit VerifyPanel(Console& console, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Somebody wants to see an entry that was found wrong.
    void entryWanted(qint64 sequenceId);
    void closed();

private:
    void begin();
    void look();
    void show(const VerificationJobs::Status& status);
    void showReport(const VerifyReport& report);

    Console& m_console;
    std::int64_t m_id = 0; ///< of the verification that runs here
    bool m_isLooking = false;
    QTimer m_look;
    EntryNumberField* m_from;
    EntryNumberField* m_to;
    QPushButton* m_begin;
    JobBar* m_bar;
    Banner* m_banner;
    RowsModel<Finding>* m_findings;
    Table* m_table;
};

} // namespace tapledger::ui
