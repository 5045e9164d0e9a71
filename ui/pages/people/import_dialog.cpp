// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/import_dialog.h"

#include "ui/widgets/empty_state.h"
#include "ui/widgets/inquiry.h"
#include "ui/widgets/table.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr QSize kFirstSize(880, 560);
constexpr int kTick = 100; ///< ms
constexpr int kProblemWidth = 440;

Result<csv::Table> readTable(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::InvalidArgument,
                       ImportDialog::tr("%1 cannot be read: %2").arg(path, file.errorString()).toStdString());
    if (file.size() > static_cast<qint64>(csv::kMaxFileSize))
        return failure(ErrorCode::InvalidArgument,
                       ImportDialog::tr("%1 is larger than 64 MiB; split it").arg(path).toStdString());
    return csv::parse(file.readAll().toStdString());
}

} // namespace

ImportDialog::ImportDialog(Console& console, What what, QWidget* parent)
    : QDialog(parent), m_console(console), m_what(what), m_file(new QLabel), m_summary(new QLabel),
      m_onlyProblems(new QCheckBox(tr("Only rows with &problems"))), m_progress(new QProgressBar),
      m_check(new QPushButton(tr("Chec&k again"))), m_import(new QPushButton), m_close(new QPushButton)
{
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(what == What::People ? tr("Import people") : tr("Import cards"));
    resize(kFirstSize);
    auto* busy = new BusyLine;
    auto* banner = new Banner;
    m_inquiry = new Inquiry(console.session, *busy, *banner, this);
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("importProgress"));
    makeTable();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::kSmall);
    layout->addLayout(makeChooser());
    layout->addWidget(busy);
    layout->addWidget(banner);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addLayout(makeButtons());
    connect(&m_tick, &QTimer::timeout, this, &ImportDialog::showProgress);
    showButtons();
}

ImportDialog::~ImportDialog()
{
    if (m_run) // nobody would see what came of it
        m_run->isCancelled = true;
}

QLayout* ImportDialog::makeChooser()
{
    auto* choose = new QPushButton(icon(QStringLiteral("file-up")), tr("Choose &file…"));
    choose->setObjectName(QStringLiteral("chooseFile"));
    choose->setToolTip(tr("The CSV file to import (Ctrl+O)"));
    choose->setShortcut(QKeySequence::Open);
    choose->setAutoDefault(false);
    m_file->setObjectName(QStringLiteral("importFile"));
    m_file->setText(tr("Nothing chosen yet"));
    m_onlyProblems->setObjectName(QStringLiteral("onlyProblems"));
    auto* row = new QHBoxLayout;
    row->addWidget(choose);
    row->addWidget(m_file, 1);
    row->addWidget(m_onlyProblems);
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_onlyProblems, &QCheckBox::toggled, this,
            [this](bool isOn) { m_shown.setFilterFixedString(isOn ? QStringLiteral("true") : QString()); });
    return row;
}

void ImportDialog::makeTable()
{
    m_shown.setSourceModel(&m_model);
    m_shown.setFilterRole(ImportModel::kHasProblemRole);
    m_table = new Table(m_what == What::People ? QStringLiteral("importPeopleRows") : QStringLiteral("importCardRows"),
                        m_console);
    m_table->setAccessibleName(tr("Rows of the file"));
    m_table->setModel(&m_shown);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    auto* empty = new EmptyState(
        QStringLiteral("file-text"),
        m_what == What::People ? tr("People from a CSV file") : tr("Cards from a CSV file"),
        m_what == What::People
            ? tr("The first line names the columns: employee_number and full_name, and where you have them department "
                 "and position. People whose number exists are brought up to date. Nothing changes before you say so.")
            : tr("The first line names the columns: card_uid and employee_number, and where you have them card_type "
                 "and expires_at. A new card ends the one that its person holds. Nothing changes before you say so."),
        tr("Choose file…"));
    m_table->setEmptyState(empty);
    connect(empty, &EmptyState::acted, this, &ImportDialog::chooseFile);
    connect(&m_model, &ImportModel::corrected, this, [this] {
        m_summary->setText(tr("Corrected. Check again, or import."));
        showButtons();
    });
}

QLayout* ImportDialog::makeButtons()
{
    m_check->setObjectName(QStringLiteral("checkAgain"));
    m_check->setToolTip(tr("Try the rows without changing anything"));
    m_import->setObjectName(QStringLiteral("importRows"));
    m_import->setProperty("mainAction", true);
    m_import->setToolTip(tr("Take the rows without a problem; the others stay here (Ctrl+Enter)"));
    m_close->setObjectName(QStringLiteral("importClose"));
    m_close->setToolTip(tr("Stop what runs; where nothing does, close (Esc)"));
    for (QPushButton* button : {m_check, m_import, m_close})
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_check);
    row->addStretch(1);
    row->addWidget(m_import);
    row->addWidget(m_close);
    connect(m_check, &QPushButton::clicked, this, [this] { run(ImportOptions::Mode::DryRun); });
    connect(m_import, &QPushButton::clicked, this, [this] { run(ImportOptions::Mode::Apply); });
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    return row;
}

void ImportDialog::reject()
{
    if (!m_run)
        return QDialog::reject();
    m_run->isCancelled = true; // the answer closes nothing: what was read stays to be seen
}

void ImportDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose a CSV file"),
                                   m_console.preferences.value(QStringLiteral("import/folder")).toString(),
                                   tr("Comma-separated values (*.csv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::load);
    dialog->open();
}

void ImportDialog::load(const QString& path)
{
    m_console.preferences.setValue(QStringLiteral("import/folder"), QFileInfo(path).absolutePath());
    m_inquiry->ask(
        [path](const Services&) { return readTable(path); },
        [this, path](csv::Table table) {
            m_file->setText(
                tr("%1, rows: %2").arg(QFileInfo(path).fileName(), QLocale().toString(qulonglong(table.rows.size()))));
            m_model.setTable(std::move(table));
            m_table->resizeColumnsToContents();
            // The problems get the room that the file's own columns leave.
            int others = 0;
            for (int column = 0; column < m_model.columnCount(); ++column)
                others += column == ImportModel::Problem ? 0 : m_table->columnWidth(column);
            m_table->setColumnWidth(ImportModel::Problem,
                                    std::max(kProblemWidth, m_table->viewport()->width() - others));
            run(ImportOptions::Mode::DryRun);
        });
}

void ImportDialog::run(ImportOptions::Mode mode)
{
    if (m_run || m_model.rowCount() == 0)
        return;
    m_run = std::make_shared<Run>();
    m_progress->setRange(0, m_model.rowCount());
    m_since.start();
    m_tick.start(kTick);
    ImportOptions options{mode, ImportOptions::BadRows::SkipBad, [run = m_run](std::size_t done) {
                              run->done = done;
                              return !run->isCancelled;
                          }};
    m_inquiry->ask(
        [options, what = m_what, table = m_model.table()](const Services& services) {
            const auto import = what == What::People ? importEmployees : importCards;
            return import(services.database, services.clock, table, options, services.actor);
        },
        [this](const ImportReport& report) { finished(report); },
        [this] {
            m_run.reset();
            showButtons();
        });
    showButtons();
}

void ImportDialog::finished(const ImportReport& report)
{
    m_run.reset();
    m_model.setProblems(report.bad);
    const QLocale locale;
    const auto count = [&locale](std::size_t n) { return locale.toString(qulonglong(n)); };
    const QString counts =
        tr("%1 new, %2 changed, %3 as they are, %4 with a problem")
            .arg(count(report.added), count(report.updated), count(report.unchanged), count(report.bad.size()));
    if (report.applied) {
        m_model.keepProblems();
        m_summary->setText(
            report.bad.empty()
                ? tr("Imported: %1.").arg(counts)
                : tr("Imported: %1. Double-click a field to correct it, then try those rows again.").arg(counts));
        Q_EMIT imported();
    } else {
        m_summary->setText(tr("Nothing has changed yet. It would be: %1.").arg(counts));
    }
    showButtons();
}

int ImportDialog::goodRows() const { return m_model.rowCount() - m_model.problemCount(); }

void ImportDialog::showProgress()
{
    if (!m_run)
        return;
    const auto done = static_cast<int>(m_run->done.load());
    const double seconds = std::max(0.001, static_cast<double>(m_since.elapsed()) / 1000);
    const double rate = done / seconds;
    m_progress->setValue(done);
    m_progress->setVisible(seconds > 0.5); // what is shorter would only flicker
    m_progress->setFormat(tr("%1 of %2 rows, %3 a second, %4 s left")
                              .arg(QLocale().toString(done), QLocale().toString(m_progress->maximum()),
                                   QLocale().toString(qRound(rate)),
                                   QLocale().toString(qRound((m_progress->maximum() - done) / std::max(1.0, rate)))));
}

void ImportDialog::showButtons()
{
    const bool isRunning = m_run != nullptr;
    const int rows = m_model.rowCount();
    const bool isRetry = rows > 0 && goodRows() == 0;
    if (!isRunning) {
        m_tick.stop();
        m_progress->hide();
    }
    m_close->setText(isRunning ? tr("Cancel") : tr("Close"));
    m_check->setEnabled(!isRunning && rows > 0);
    m_import->setEnabled(!isRunning && rows > 0);
    m_import->setText(rows == 0 ? tr("Import")
                      : isRetry ? tr("Retry failed rows (%1)").arg(QLocale().toString(rows))
                                : tr("Import rows (%1)").arg(QLocale().toString(goodRows())));
    m_import->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return)); // a new text takes it away
    m_onlyProblems->setEnabled(m_model.problemCount() > 0);
    if (m_model.problemCount() == 0)
        m_onlyProblems->setChecked(false);
}

} // namespace tapledger::ui
