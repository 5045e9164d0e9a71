// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger/verify_panel.h"

#include "base/files.h"
#include "ledger/receipt.h"
#include "ui/documents/verification_document.h"
#include "ui/text/error_text.h"
#include "ui/text/finding_words.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/widgets/entry_number_field.h"
#include "ui/widgets/save_file.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace tapledger::ui {
namespace {

constexpr int kLookEvery = 50; ///< ms; a look costs no query, and a second of verifying should not end later for it
constexpr int kFindingsHeight = 190;

std::vector<RowsModel<Finding>::Column> columns()
{
    const auto severityIcon = [](const Finding& finding, int role) -> QVariant {
        if (role != Qt::DecorationRole)
            return {};
        const Colours& c = Theme::colours();
        if (finding.severity == Finding::Severity::Error)
            return icon(QStringLiteral("circle-x"), c.danger);
        if (finding.severity == Finding::Severity::Warning)
            return icon(QStringLiteral("triangle-alert"), c.warning);
        return icon(QStringLiteral("info"), c.textMuted);
    };
    return {
        {VerifyPanel::tr("Finding"), titleOf, Qt::AlignLeft, severityIcon},
        {VerifyPanel::tr("Entry"), [](const Finding& f) { return number(f.sequence_id); }, Qt::AlignRight},
        {VerifyPanel::tr("What is wrong"), [](const Finding& f) { return wordsOf(f); }},
    };
}

/// A checkpoint or a receipt, by what the file says that it is. On a worker.
Result<VerificationJobs::Evidence> readEvidence(const QString& file)
{
    VerificationJobs::Evidence evidence;
    if (file.isEmpty())
        return evidence;
    auto text = readWholeFile(file.toStdString(), kMaxReceiptLength);
    if (!text)
        return failure(text.error());
    const bool isReceipt = text->find("\"rfid-receipt/1\"") != std::string::npos;
    (isReceipt ? evidence.receipts : evidence.checkpoints).push_back(std::move(*text));
    return evidence;
}

} // namespace

VerifyPanel::VerifyPanel(Console& console, QWidget* parent)
    : QFrame(parent), m_console(console),
      m_from(new EntryNumberField(QStringLiteral("verifyFrom"), tr("the first"), tr("From entry"))),
      m_to(new EntryNumberField(QStringLiteral("verifyTo"), tr("the last"), tr("To entry"))),
      m_chooseFile(new QPushButton), m_forgetFile(new QToolButton), m_begin(new QPushButton(tr("&Verify"))),
      m_saveReport(new QPushButton(icon(QStringLiteral("file-text")), tr("&Report…"))), m_bar(new JobBar),
      m_banner(new Banner), m_findings(new RowsModel<Finding>(columns(), this)),
      m_table(new Table(QStringLiteral("findings"), console))
{
    setObjectName(QStringLiteral("verifyPanel"));
    setFrameShape(StyledPanel);
    m_banner->setObjectName(QStringLiteral("verifyBanner"));
    m_begin->setObjectName(QStringLiteral("verifyBegin"));
    m_begin->setProperty("mainAction", true);
    m_begin->setToolTip(tr("Recompute every hash of these entries (Enter)"));
    m_chooseFile->setObjectName(QStringLiteral("verifyFile"));
    m_chooseFile->setIcon(icon(QStringLiteral("file-up")));
    m_forgetFile->setObjectName(QStringLiteral("verifyFileForget"));
    m_forgetFile->setIcon(icon(QStringLiteral("x")));
    m_forgetFile->setAutoRaise(true);
    m_forgetFile->setToolTip(tr("Compare with no file"));
    m_forgetFile->setAccessibleName(tr("Compare with no file"));
    m_saveReport->setObjectName(QStringLiteral("verifyReport"));
    m_saveReport->setToolTip(tr("Write the report in plain words, as PDF, with a signature beside it"));
    m_saveReport->hide();
    setFile({});
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("verifyClose"));
    close->setIcon(icon(QStringLiteral("x")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close; a verification that runs goes on"));
    close->setAccessibleName(tr("Close the verification"));
    m_table->setModel(m_findings);
    m_table->setFirstWidths({288, 100});
    m_table->setAccessibleName(tr("Findings"));
    m_table->setFixedHeight(kFindingsHeight);
    m_table->hide();

    auto* from = new QLabel(tr("Verify &from entry"));
    from->setBuddy(m_from);
    auto* to = new QLabel(tr("&to"));
    to->setBuddy(m_to);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    for (QWidget* widget : std::initializer_list<QWidget*>{from, m_from, to, m_to, m_chooseFile, m_forgetFile, m_begin})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_saveReport);
    row->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::kSmall);
    layout->addLayout(row);
    layout->addWidget(m_bar);
    layout->addWidget(m_banner);
    layout->addWidget(m_table);

    m_look.setInterval(kLookEvery);
    connect(&m_look, &QTimer::timeout, this, &VerifyPanel::look);
    connect(m_banner, &Banner::acted, this, &VerifyPanel::goOn);
    connect(m_begin, &QPushButton::clicked, this, &VerifyPanel::begin);
    for (EntryNumberField* field : {m_from, m_to})
        connect(field, &QLineEdit::returnPressed, m_begin, &QPushButton::click);
    connect(close, &QToolButton::clicked, this, &VerifyPanel::closed);
    connect(m_chooseFile, &QPushButton::clicked, this,
            [this] { askForEvidence(this, [this](const QString& file) { setFile(file); }); });
    connect(m_forgetFile, &QToolButton::clicked, this, [this] { setFile({}); });
    connect(m_saveReport, &QPushButton::clicked, this, &VerifyPanel::askWhereToSaveReport);
    connect(m_bar, &JobBar::cancelled, this, [this] {
        m_console.session.ask(
            this,
            [id = m_id, &jobs = m_console.session.verifications()](const Services& services) {
                return jobs.cancel(services.actor, id);
            },
            [](const Result<VerificationJobs::Status>&) {}); // the next look says how it ended
    });
    connect(m_table, &Table::rowOpened, this,
            [this](const QModelIndex& index) { Q_EMIT entryWanted(m_findings->at(index.row()).sequence_id); });
}

void VerifyPanel::askForEvidence(QWidget* parent, std::function<void(const QString& file)> then)
{
    auto* dialog = new QFileDialog(parent, tr("A checkpoint or receipt that was kept elsewhere"), {},
                                   tr("Checkpoints and receipts (*.ckpt *.json *.txt);;All files (*)"));
    dialog->setObjectName(QStringLiteral("evidenceFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
    dialog->open();
}

void VerifyPanel::setFile(const QString& file)
{
    m_file = file;
    m_chooseFile->setText(file.isEmpty() ? tr("Compare &with a file…") : QFileInfo(file).fileName());
    m_chooseFile->setToolTip(
        tr("Hold the ledger against a checkpoint, or a receipt, that was kept where nobody could change it"));
    m_forgetFile->setVisible(!file.isEmpty());
}

void VerifyPanel::compareWith(const QString& file)
{
    if (!m_begin->isEnabled()) // one at a time: what runs is not of that file
        return m_banner->show(Banner::Kind::Warning, tr("A verification is under way; wait for it or cancel it."));
    m_from->clear();
    m_to->clear();
    setFile(file);
    m_begin->click();
}

void VerifyPanel::begin()
{
    m_reportFile = m_file;
    run([range = LedgerRange{m_from->value(), m_to->value()},
         file = m_file](VerificationJobs& jobs, const Actor& actor) -> Result<VerificationJobs::Status> {
        auto evidence = readEvidence(file);
        if (!evidence)
            return failure(evidence.error());
        return jobs.start(actor, range, std::move(*evidence));
    });
}

/// With the one that was stopped, whatever the fields say now.
void VerifyPanel::goOn()
{
    run([id = m_id](VerificationJobs& jobs, const Actor& actor) { return jobs.resume(actor, id); });
}

void VerifyPanel::run(Start start)
{
    m_banner->clear();
    m_table->hide();
    m_saveReport->hide();
    m_findings->setRows({});
    m_begin->setEnabled(false);
    m_console.session.ask(
        this,
        [start = std::move(start), &jobs = m_console.session.verifications()](const Services& services) {
            return start(jobs, services.actor);
        },
        [this](const Result<VerificationJobs::Status>& started) {
            m_begin->setEnabled(!started);
            if (!started)
                return m_banner->show(Banner::Kind::Warning, sentenceOf(started.error()));
            m_id = started->id;
            m_bar->begin(tr("Verifying"));
            m_look.start();
        });
}

void VerifyPanel::look()
{
    if (std::exchange(m_isLooking, true))
        return;
    m_console.session.ask(
        this,
        [id = m_id, &jobs = m_console.session.verifications()](const Services& services) {
            return jobs.find(services.actor, id);
        },
        [this](const Result<VerificationJobs::Status>& status) {
            m_isLooking = false;
            if (status && status->state == VerificationJobs::State::Running)
                return m_bar->setProgress(status->checked, status->total);
            if (!status && status.error().code == ErrorCode::Unavailable)
                return; // it goes on without this look
            m_look.stop();
            m_bar->end();
            m_begin->setEnabled(true);
            if (status)
                tell(*status);
            else
                m_banner->show(Banner::Kind::Error, sentenceOf(status.error()));
        });
}

void VerifyPanel::tell(const VerificationJobs::Status& status)
{
    switch (status.state) {
    case VerificationJobs::State::Cancelled:
        return m_banner->show(Banner::Kind::Info,
                              tr("The verification was stopped after %1 entries. What was checked "
                                 "until then says nothing about the rest.")
                                  .arg(number(status.checked)),
                              status.isResumable ? tr("Go on") : QString());
    case VerificationJobs::State::Failed:
        return m_banner->show(
            Banner::Kind::Error,
            tr("The verification could not be done: %1").arg(inOurLanguage(QString::fromStdString(status.detail))));
    case VerificationJobs::State::Finished:
        m_verifiedBy = QString::fromStdString(status.actor.name);
        m_verifiedAt = status.finished_at.value_or(status.started_at);
        if (status.report)
            showReport(*status.report);
        return;
    case VerificationJobs::State::Running:
        return;
    }
}

void VerifyPanel::showReport(const VerifyReport& report)
{
    const ChainReport& chain = report.chain;
    const bool isEmpty = report.to < report.from;
    QString text = (QStringList(verdictOf(report)) + limitsOf(report)).join(QLatin1Char(' '));
    m_banner->show(isEmpty             ? Banner::Kind::Info
                   : chain.hasErrors   ? Banner::Kind::Error
                   : chain.hasWarnings ? Banner::Kind::Warning
                                       : Banner::Kind::Success,
                   text);
    m_report = report;
    m_saveReport->setVisible(!isEmpty);
    m_findings->setRows(chain.findings);
    m_table->setVisible(!chain.findings.empty());
}

void VerifyPanel::askWhereToSaveReport()
{
    askWhereToSave(this, tr("Save the report"), QStringLiteral("verification.pdf"), tr("PDF documents (*.pdf)"),
                   [this](const QString& path) { saveReportTo(path); });
}

void VerifyPanel::saveReportTo(const QString& path)
{
    VerificationFacts facts;
    facts.who = m_verifiedBy;
    facts.at = m_verifiedAt;
    if (!m_reportFile.isEmpty())
        facts.evidence << QFileInfo(m_reportFile).fileName();
    std::error_code error;
    facts.isSigned = m_report->hasTree && std::filesystem::exists(m_console.trustFolder / "taps.log.skey", error);
    const std::string pdf = verificationPdf(*m_report, facts).toStdString();
    m_console.session.ask(
        this,
        [pdf, path = path.toStdString(), folder = m_console.trustFolder, size = m_report->tree_size,
         isSigned = facts.isSigned](const Services& services) -> Result<bool> {
            std::string signature;
            if (isSigned) {
                auto note = services.trust().signReport(TrustFolder(folder), size, pdf);
                if (!note)
                    return failure(note.error());
                signature = std::move(*note);
            }
            if (auto written = writeWholeFile(path, pdf, kPublicFile, true); !written)
                return failure(written.error());
            if (!isSigned) {
                // What lies there signed the report that has just been written over.
                std::error_code gone;
                std::filesystem::remove(path + ".sig", gone);
                return false;
            }
            if (auto written = writeWholeFile(path + ".sig", signature, kPublicFile, true); !written)
                return failure(written.error());
            return true;
        },
        [this, path, hasTree = m_report->hasTree](const Result<bool>& isSigned) {
            if (!isSigned)
                return m_banner->show(Banner::Kind::Error,
                                      tr("The report could not be written: %1").arg(sentenceOf(isSigned.error())));
            const QString text = *isSigned ? tr("The report is in %1, its signature in %1.sig.")
                                 : hasTree
                                     ? tr("The report is in %1. It is not signed: the keys are elsewhere.")
                                     : tr("The report is in %1. It is not signed, as checkpoints were not compared.");
            m_banner->show(Banner::Kind::Success, text.arg(path));
        });
}

} // namespace tapledger::ui
