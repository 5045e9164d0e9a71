// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console.h"
#include "ui/pages/people/import_model.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QSortFilterProxyModel>
#include <QTimer>
#include <atomic>
#include <memory>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace tapledger::ui {

class Inquiry;
class Table;

/// Imports people or cards from a CSV file: shows it, tries it without a change, says what is wrong with which row,
/// takes the good rows, and tries the others again when they have been corrected.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    enum class What { People, Cards };

    ImportDialog(Console& console, What what, QWidget* parent);
    ~ImportDialog() override;
    /// Reads a file and tries it.
    void load(const QString& path);

Q_SIGNALS:
    /// Something is different in the store.
    void imported();

private:
    /// What the worker tells while it works, and what it is told.
    struct Run
    {
        std::atomic<std::size_t> done = 0;
        std::atomic<bool> isCancelled = false;
    };
    void reject() override;
    QLayout* makeChooser();
    QLayout* makeButtons();
    void makeTable();
    void chooseFile();
    void run(ImportOptions::Mode mode);
    void finished(const ImportReport& report);
    void showProgress();
    void showButtons();
    int goodRows() const;

    Console& m_console;
    const What m_what;
    Inquiry* m_inquiry;
    ImportModel m_model;
    QSortFilterProxyModel m_shown;
    Table* m_table;
    QLabel* m_file;
    QLabel* m_summary;
    QCheckBox* m_onlyProblems;
    QProgressBar* m_progress;
    QPushButton* m_check;
    QPushButton* m_import;
    QPushButton* m_close;
    std::shared_ptr<Run> m_run; ///< while one goes on
    QTimer m_tick;
    QElapsedTimer m_since;
};

} // namespace tapledger::ui
