// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rows_model.h"
#include "ui/pages/checkpoints/checkpoint_row.h"
#include "ui/shell/page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy_line.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/table.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;

namespace tapledger::ui {

/// The signed checkpoints of the ledger and of the audit log: what is covered since when, copies to take away, and a
/// copy that was taken away held against the ledger.
class CheckpointsPage : public Page
{
    Q_OBJECT

public:
    explicit CheckpointsPage(Console& console);

    void shown() override;
    /// Without asking for a file: the chosen checkpoint as a note.
    void saveTo(const QString& path);
    /// The proof that the ledger of now begins with that of the chosen checkpoint.
    void saveProofTo(const QString& path);

private:
    QWidget* makePanel();
    void addActions();
    LogKind log() const;
    void read();
    void readMore();
    void lookForNewer();
    void sealNow();
    void askForFile();
    void choose();
    void describe(const CheckpointPage& page);
    void showServer();
    void write(const QString& path, const std::string& content);

    Console& m_console;
    PageHeader* m_header;
    BusyLine* m_busy;
    Banner* m_banner;  ///< of what could not be read
    Banner* m_result;  ///< of what was asked for
    Banner* m_altered; ///< while the ledger is not what was signed
    QLabel* m_state;
    QComboBox* m_log;
    QPushButton* m_seal;
    RowsModel<CheckpointRow>* m_model;
    Table* m_table;
    QLabel* m_panelTitle;
    FactList* m_facts;
    QWidget* m_panel;                      ///< of the chosen one; made of the two above
    std::optional<CheckpointRow> m_chosen; ///< what the panel shows, whatever is read meanwhile
    int m_reading = 0;
    QTimer m_look;
    bool m_isLooking = false;
};

} // namespace tapledger::ui
