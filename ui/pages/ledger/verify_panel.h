// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console.h"
#include "ui/models/rows_model.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/job_bar.h"
#include "ui/widgets/table.h"

#include <QTimer>
#include <functional>
#include <optional>

class QPushButton;
class QToolButton;

namespace tapledger::ui {

class EntryNumberField;

/// Verifies the ledger, all of it or a range, and leads to what is wrong.
class VerifyPanel : public QFrame
{
    Q_OBJECT

public:
    explicit VerifyPanel(Console& console, QWidget* parent = nullptr);

    /// Verifies the whole ledger against a checkpoint, or a receipt, that was kept elsewhere.
    void compareWith(const QString& file);
    /// Without asking for a file: the report in plain words, and beside it, where this site has keys, its signature.
    void saveReportTo(const QString& path);

    /// Asks for a file with a checkpoint or a receipt; @p then gets it, unless @p parent has gone.
    static void askForEvidence(QWidget* parent, std::function<void(const QString& file)> then);

Q_SIGNALS:
    /// Somebody wants to see an entry that was found wrong.
    void entryWanted(qint64 sequenceId);
    void closed();

private:
    /// What starts a verification; runs beside the screen.
    using Start = std::function<Result<VerificationJobs::Status>(VerificationJobs& jobs, const Actor& actor)>;
    void begin();
    void goOn();
    void run(Start start);
    void setFile(const QString& file);
    void askWhereToSaveReport();
    void look();
    void tell(const VerificationJobs::Status& status);
    void showReport(const VerifyReport& report);

    Console& m_console;
    std::int64_t m_id = 0; ///< of the verification that runs here
    bool m_isLooking = false;
    QTimer m_look;
    EntryNumberField* m_from;
    EntryNumberField* m_to;
    QString m_file; ///< that the ledger is held against; empty for none
    QPushButton* m_chooseFile;
    QToolButton* m_forgetFile;
    QPushButton* m_begin;
    QPushButton* m_saveReport;
    std::optional<VerifyReport> m_report; ///< the one that is shown
    QString m_verifiedBy;                 ///< who asked for it
    Timestamp m_verifiedAt;
    QString m_reportFile; ///< that it was held against
    JobBar* m_bar;
    Banner* m_banner;
    RowsModel<Finding>* m_findings;
    Table* m_table;
};

} // namespace tapledger::ui
