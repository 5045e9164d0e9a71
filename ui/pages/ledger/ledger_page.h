// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ledger_model.h"
#include "ui/pages/ledger/export_dialog.h"
#include "ui/shell/page.h"
#include "ui/stop.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy_line.h"
#include "ui/widgets/export_job.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/table.h"

namespace tapledger::ui {

class EntryNumberField;
class EntryPanel;
class FilterBar;
class LedgerView;
class VerifyPanel;

/// Every tap that was recorded: browsed or filtered, one entry in full, verified, exported.
class LedgerPage : public Page
{
    Q_OBJECT

public:
    explicit LedgerPage(Console& console);
    ~LedgerPage() override;

    void shown() override;
    /// A sequence_id; or, as a text, a file with a checkpoint that the ledger is held against.
    void openSubject(const QVariant& subject) override;
    /// Without asking for a file.
    void exportTo(const QString& path, ExportDialog::What what, const LedgerRange& range, LedgerService::Format format);

private:
    void addActions();
    void connectModel();
    /// Reads from the start: all entries, or what the filter finds.
    void read();
    void browse();
    void find();
    /// Ends the question that is being answered, and makes ready for the next one.
    Stop beginReading();
    void endReading();
    void stopReading();
    void readChunk(qint64 chunk, qint64 from, qint64 to);
    void readMore(qint64 before);
    void lookForNewer();
    void goTo(std::int64_t sequenceId);
    void openEntry();
    void closeEntry();
    void askAndExport();
    void showTrouble(const Error& error);
    void describe();

    Console& m_console;
    PageHeader* m_header;
    BusyLine* m_busy;
    Banner* m_banner;
    Banner* m_exportBanner;
    JobBar* m_exportBar;
    JobBar* m_findBar; ///< of a search that takes longer
    FilterBar* m_filter;
    VerifyPanel* m_verify;
    LedgerModel* m_model;
    LedgerView* m_view;
    Table* m_table; ///< of the view
    EntryPanel* m_entry;
    EntryNumberField* m_goTo;
    ExportJob* m_export;
    Stop m_stop; ///< of the newest question
    QTimer m_slow;
    QTimer m_newer;                       ///< gathers taps, for one look at the ledger
    std::int64_t m_head = 0;              ///< the last entry that the page knows of
    std::int64_t m_reading = 0;           ///< counts reads from the start: answers of older ones do not matter
    std::optional<std::int64_t> m_wanted; ///< to be shown as soon as there are rows
    bool m_isRead = false;
};

} // namespace tapledger::ui
