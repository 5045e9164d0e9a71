// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger/verify_panel.h"

#include "ui/text/error_text.h"
#include "ui/text/finding_words.h"
#include "ui/text/words.h"
#include "ui/widgets/entry_number_field.h"

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

} // namespace

VerifyPanel::VerifyPanel(Console& console, QWidget* parent)
    : QFrame(parent), m_console(console),
      m_from(new EntryNumberField(QStringLiteral("verifyFrom"), tr("the first"), tr("From entry"))),
      m_to(new EntryNumberField(QStringLiteral("verifyTo"), tr("the last"), tr("To entry"))),
      m_begin(new QPushButton(tr("&Verify"))), m_bar(new JobBar), m_banner(new Banner),
      m_findings(new RowsModel<Finding>(columns(), this)), m_table(new Table(QStringLiteral("findings"), console))
{
    setObjectName(QStringLiteral("verifyPanel"));
    setFrameShape(StyledPanel);
    m_banner->setObjectName(QStringLiteral("verifyBanner"));
    m_begin->setObjectName(QStringLiteral("verifyBegin"));
    m_begin->setProperty("mainAction", true);
    m_begin->setToolTip(tr("Recompute every hash of these entries (Enter)"));
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("verifyClose"));
    close->setIcon(icon(QStringLiteral("x")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close; a verification that runs goes on"));
    close->setAccessibleName(tr("Close the verification"));
    m_table->setModel(m_findings);
    m_table->setFirstWidths({220, 100});
    m_table->setAccessibleName(tr("Findings"));
    m_table->setFixedHeight(kFindingsHeight);
    m_table->hide();

    auto* from = new QLabel(tr("Verify &from entry"));
    from->setBuddy(m_from);
    auto* to = new QLabel(tr("&to"));
    to->setBuddy(m_to);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    for (QWidget* widget : std::initializer_list<QWidget*>{from, m_from, to, m_to, m_begin})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::kSmall);
    layout->addLayout(row);
    layout->addWidget(m_bar);
    layout->addWidget(m_banner);
    layout->addWidget(m_table);

    m_look.setInterval(kLookEvery);
    connect(&m_look, &QTimer::timeout, this, &VerifyPanel::look);
    connect(m_begin, &QPushButton::clicked, this, &VerifyPanel::begin);
    for (EntryNumberField* field : {m_from, m_to})
        connect(field, &QLineEdit::returnPressed, m_begin, &QPushButton::click);
    connect(close, &QToolButton::clicked, this, &VerifyPanel::closed);
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

void VerifyPanel::begin()
{
    m_banner->clear();
    m_table->hide();
    m_findings->setRows({});
    m_begin->setEnabled(false);
    m_console.session.ask(
        this,
        [range = LedgerRange{m_from->value(), m_to->value()}, &jobs = m_console.session.verifications()](
            const Services& services) { return jobs.start(services.actor, range); },
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
                show(*status);
            else
                m_banner->show(Banner::Kind::Error, sentenceOf(status.error()));
        });
}

void VerifyPanel::show(const VerificationJobs::Status& status)
{
    switch (status.state) {
    case VerificationJobs::State::Cancelled:
        return m_banner->show(Banner::Kind::Info, tr("The verification was stopped after %1 entries. What was checked "
                                                     "until then says nothing about the rest.")
                                                      .arg(number(status.checked)));
    case VerificationJobs::State::Failed:
        return m_banner->show(Banner::Kind::Error,
                              tr("The verification could not be done: %1").arg(QString::fromStdString(status.detail)));
    case VerificationJobs::State::Finished:
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
    if (report.to < report.from)
        return m_banner->show(Banner::Kind::Info, tr("The ledger has no entries yet; there is nothing to verify."));
    std::int64_t findings = 0;
    for (const auto& [code, count] : chain.counts)
        findings += count;
    QString text;
    if (chain.hasErrors)
        text = tr("The ledger was altered. %1 entries from %2 to %3 were checked; findings: %4. Open one to see the "
                  "entry.")
                   .arg(number(chain.rows), number(report.from), number(report.to), number(findings));
    else if (chain.hasWarnings)
        text = tr("The chain is intact, but something is unusual. %1 entries from %2 to %3 were checked; findings: "
                  "%4.")
                   .arg(number(chain.rows), number(report.from), number(report.to), number(findings));
    else
        text = tr("Intact: all %1 entries from %2 to %3 are as they were written, and none is missing.")
                   .arg(number(chain.rows), number(report.from), number(report.to));
    if (!report.linkBeforeChecked)
        text += QLatin1Char(' ') + tr("The link to the entry before them could not be checked.");
    if (report.adopted_rows > 0)
        text += QLatin1Char(' ') +
                tr("%1 older entries of other software were not checked.").arg(number(report.adopted_rows));
    if (findings > std::ssize(chain.findings))
        text += QLatin1Char(' ') + tr("The first %1 are listed.").arg(number(std::ssize(chain.findings)));
    m_banner->show(chain.hasErrors     ? Banner::Kind::Error
                   : chain.hasWarnings ? Banner::Kind::Warning
                                       : Banner::Kind::Success,
                   text);
    m_findings->setRows(chain.findings);
    m_table->setVisible(!chain.findings.empty());
}

} // namespace tapledger::ui
