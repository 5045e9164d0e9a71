// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rows_model.h"
#include "ui/pages/audit/audit_changes.h"
#include "ui/shell/page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy_line.h"
#include "ui/widgets/export_job.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/table.h"
#include "ui/widgets/time_range.h"

#include <QTimer>
#include <atomic>
#include <memory>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tapledger::ui {

class AuditPanel;

/// An entry of the audit log as the page shows it.
struct AuditRow
{
    AuditEntry entry;
    AuditStory story;
};

/// Who changed what, when.
class AuditPage : public Page
{
    Q_OBJECT

public:
    explicit AuditPage(Console& console);
    ~AuditPage() override;

    void shown() override;
    /// Without asking for a file.
    void exportTo(const QString& path);

private:
    QWidget* makeFilters();
    void addActions();
    AuditFilter filter() const;
    void read();
    void readMore();
    void remember();
    void verify();
    void stopVerification();
    void askAndExport();
    void openEntry();
    void showTrouble(const Error& error);

    /// What the worker and the screen share.
    struct Verification
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> isCancelled = false;
    };

    Console& m_console;
    PageHeader* m_header;
    BusyLine* m_busy;
    Banner* m_banner;
    Banner* m_result; ///< of a verification or an export
    JobBar* m_bar;
    JobBar* m_verifyBar;
    ExportJob* m_export;
    QLineEdit* m_text;
    QLineEdit* m_actor;
    QComboBox* m_event;
    TimeRange* m_time;
    QPushButton* m_verify;
    RowsModel<AuditRow>* m_model;
    Table* m_table;
    AuditPanel* m_panel;
    int m_reading = 0;
    std::shared_ptr<Verification> m_verification; ///< the one that runs
    QTimer m_look;
};

} // namespace tapledger::ui
