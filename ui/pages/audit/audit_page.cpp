// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit/audit_page.h"

#include "ui/pages/audit/audit_panel.h"
#include "ui/text/error_text.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/remembered_splitter.h"
#include "ui/widgets/save_file.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr std::int64_t kPage = 200;
constexpr int kLookEvery = 100; ///< ms

QString key(const char* name) { return QStringLiteral("audit/") + QLatin1String(name); }

std::vector<RowsModel<AuditRow>::Column> columns()
{
    return {
        {AuditPage::tr("Entry"), [](const AuditRow& r) { return number(r.entry.sequence_id); }, Qt::AlignRight},
        {AuditPage::tr("Time"), [](const AuditRow& r) { return localTime(r.entry.created_at); }, Qt::AlignLeft,
         [](const AuditRow& r, int role) {
             return role == Qt::ToolTipRole ? QVariant(exactUtc(r.entry.created_at)) : QVariant();
         }},
        {AuditPage::tr("Who"), [](const AuditRow& r) { return r.story.actor; }},
        {AuditPage::tr("Change"), [](const AuditRow& r) { return auditEventWords(r.entry.event); }},
        {AuditPage::tr("Of"), [](const AuditRow& r) { return r.story.subject; }},
        {AuditPage::tr("Through"), [](const AuditRow& r) { return r.story.via; }},
    };
}

Result<std::vector<AuditRow>> readRows(const Services& services, const AuditFilter& filter)
{
    auto entries = services.ledger().auditPage(filter);
    if (!entries)
        return failure(entries.error());
    std::vector<AuditRow> rows;
    for (AuditEntry& entry : *entries) {
        AuditStory story = storyOf(entry);
        rows.push_back({std::move(entry), std::move(story)});
    }
    return rows;
}

} // namespace

AuditPage::AuditPage(Console& console)
    : m_console(console), m_header(new PageHeader(tr("Audit log"))), m_busy(new BusyLine), m_banner(new Banner),
      m_result(new Banner), m_bar(new JobBar), m_verifyBar(new JobBar),
      m_export(new ExportJob(console.session, *m_bar, *m_result, this)), m_text(new QLineEdit), m_actor(new QLineEdit),
      m_event(new QComboBox), m_time(new TimeRange),
      m_verify(new QPushButton(icon(QStringLiteral("shield-check")), tr("Verify"))),
      m_model(new RowsModel<AuditRow>(columns(), this)), m_table(new Table(QStringLiteral("auditTable"), console)),
      m_panel(new AuditPanel(console))
{
    m_result->setObjectName(QStringLiteral("auditResult"));
    m_verifyBar->setObjectName(QStringLiteral("verifyAuditBar"));
    m_table->setModel(m_model);
    m_table->setFirstWidths({80, 168, 120, 192, 200});
    m_table->setAccessibleName(tr("Changes"));
    m_table->setExporter([this] { askAndExport(); });
    m_table->setEmptyState(new EmptyState(QStringLiteral("history"), tr("No changes"),
                                          tr("Whatever people change is written down here, with their name. Nothing "
                                             "that was changed is like this.")));
    m_panel->hide();
    auto* splitter = new QSplitter;
    splitter->addWidget(m_table);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    rememberSizes(splitter, console.preferences, QStringLiteral("audit/splitter"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    layout->setSpacing(space::kSmall);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_header, m_busy, m_banner, m_result, m_bar, m_verifyBar, makeFilters()})
        layout->addWidget(widget);
    layout->addWidget(splitter, 1);
    addActions();
    m_model->onMore([this] { readMore(); });
    connect(m_banner, &Banner::acted, this, &AuditPage::read);
    connect(m_table, &Table::rowOpened, this, &AuditPage::openEntry);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AuditPage::openEntry);
    connect(m_panel, &AuditPanel::closed, m_panel, &QWidget::hide);
}

AuditPage::~AuditPage() { stopVerification(); }

void AuditPage::stopVerification()
{
    if (m_verification)
        m_verification->isCancelled = true;
}

QWidget* AuditPage::makeFilters()
{
    const auto prepare = [](QLineEdit* field, const QString& name, const QString& what, const QString& tooltip) {
        field->setObjectName(name);
        field->setPlaceholderText(what);
        field->setAccessibleName(what);
        field->setToolTip(tooltip);
        field->setClearButtonEnabled(true);
    };
    prepare(m_text, QStringLiteral("auditText"), tr("Search in what was changed"),
            tr("Any part of what was changed: a name, a card, a number (Ctrl+F)"));
    prepare(m_actor, QStringLiteral("auditWho"), tr("Who"), tr("The whole name of a user"));
    m_event->setObjectName(QStringLiteral("auditEvent"));
    m_event->setAccessibleName(tr("Kind of change"));
    m_event->setToolTip(tr("Show changes of this kind"));
    m_event->addItem(tr("Any change"), QString());
    for (const std::string& event : auditEvents())
        m_event->addItem(auditEventWords(event), QString::fromStdString(event));
    const QSettings& preferences = m_console.preferences;
    m_text->setText(preferences.value(key("text")).toString());
    m_actor->setText(preferences.value(key("actor")).toString());
    m_event->setCurrentIndex(std::max(0, m_event->findData(preferences.value(key("event")).toString())));
    m_time->restore(preferences.value(key("time")).toString());

    auto* bar = new QWidget;
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    auto* layout = new QHBoxLayout;
    layout->setSpacing(space::kSmall);
    column->addLayout(layout);
    column->addWidget(m_time->edits());
    layout->addWidget(m_text, 3);
    layout->addWidget(m_actor, 1);
    layout->addWidget(m_event);
    layout->addWidget(m_time);
    // As it is typed: the newest answer counts.
    connect(m_text, &QLineEdit::textChanged, this, &AuditPage::read);
    connect(m_actor, &QLineEdit::textChanged, this, &AuditPage::read);
    connect(m_event, &QComboBox::currentIndexChanged, this, &AuditPage::read);
    connect(m_time, &TimeRange::changed, this, &AuditPage::read);
    return bar;
}

void AuditPage::addActions()
{
    m_verify->setObjectName(QStringLiteral("verifyAudit"));
    m_verify->setToolTip(tr("Recompute the hash of every entry of the audit log (Ctrl+Shift+V)"));
    m_verify->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    auto* toFile = new QPushButton(icon(QStringLiteral("download")), tr("Export"));
    toFile->setObjectName(QStringLiteral("exportAudit"));
    toFile->setToolTip(tr("Write what the filter shows to a file (Ctrl+E)"));
    toFile->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_header->addAction(m_verify);
    m_header->addAction(toFile);
    connect(m_verify, &QPushButton::clicked, this, &AuditPage::verify);
    connect(toFile, &QPushButton::clicked, this, &AuditPage::askAndExport);
    connect(m_bar, &JobBar::cancelled, m_export, &ExportJob::cancel);
    connect(m_verifyBar, &JobBar::cancelled, this, &AuditPage::stopVerification);
    m_look.setInterval(kLookEvery);
    connect(&m_look, &QTimer::timeout, this,
            [this] { m_verifyBar->setProgress(m_verification->done, m_verification->total); });
    const auto shortcut = [this](const QKeySequence& sequence, auto action) {
        auto* made = new QShortcut(sequence, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, action);
    };
    shortcut(QKeySequence::Find, [this] { m_text->setFocus(); });
    shortcut(QKeySequence::Refresh, [this] { read(); });
    shortcut(QKeySequence(Qt::Key_Escape), [this] { m_panel->hide(); });
}

AuditFilter AuditPage::filter() const
{
    AuditFilter filter;
    filter.limit = kPage;
    filter.text = m_text->text().trimmed().toStdString();
    filter.actor = m_actor->text().trimmed().toStdString();
    filter.event = m_event->currentData().toString().toStdString();
    filter.from = m_time->from();
    filter.to = m_time->to();
    return filter;
}

void AuditPage::remember()
{
    QSettings& preferences = m_console.preferences;
    preferences.setValue(key("text"), m_text->text());
    preferences.setValue(key("actor"), m_actor->text());
    preferences.setValue(key("event"), m_event->currentData());
    preferences.setValue(key("time"), m_time->state());
}

void AuditPage::shown() { read(); }

void AuditPage::read()
{
    remember();
    m_busy->begin();
    m_console.session.ask(
        this, [filter = filter()](const Services& services) { return readRows(services, filter); },
        [this, reading = ++m_reading](Result<std::vector<AuditRow>> rows) {
            m_busy->end();
            if (reading != m_reading)
                return;
            if (!rows)
                return showTrouble(rows.error());
            m_banner->clear();
            const bool hasMore = std::ssize(*rows) == kPage;
            m_header->setSubtitle(hasMore ? tr("Newest first")
                                          : tr("%1 changes, newest first").arg(number(std::ssize(*rows))));
            m_model->setRows(std::move(*rows));
            m_model->setHasMore(hasMore);
        });
}

void AuditPage::readMore()
{
    if (m_model->rows().empty())
        return;
    AuditFilter next = filter();
    next.before = m_model->rows().back().entry.sequence_id;
    m_busy->begin();
    m_console.session.ask(
        this, [next](const Services& services) { return readRows(services, next); },
        [this, reading = m_reading](Result<std::vector<AuditRow>> rows) {
            m_busy->end();
            if (reading != m_reading)
                return;
            m_model->setHasMore(!rows || std::ssize(*rows) == kPage);
            if (!rows)
                return showTrouble(rows.error());
            m_model->append(std::move(*rows));
        });
}

void AuditPage::verify()
{
    m_verify->setEnabled(false);
    m_result->clear();
    m_verification = std::make_shared<Verification>();
    m_verifyBar->begin(tr("Verifying"));
    m_look.start();
    m_console.session.ask(
        this,
        [state = m_verification, folder = m_console.trustFolder](const Services& services) {
            auto ring = TrustFolder(folder).keyRingIfAny(LogKind::Admin);
            if (!ring)
                return Result<AuditReport>(failure(ring.error()));
            const AuditEvidence evidence{std::move(*ring), {}};
            return services.ledger().verifyAudit(evidence, [&](const VerifyProgress& progress) {
                state->done = progress.done;
                state->total = progress.total;
                return !state->isCancelled;
            });
        },
        [this](const Result<AuditReport>& report) {
            m_verification.reset();
            m_look.stop();
            m_verifyBar->end();
            m_verify->setEnabled(true);
            if (!report && report.error().code == ErrorCode::Cancelled)
                return m_result->show(Banner::Kind::Info, tr("The verification was stopped; it says nothing about the "
                                                             "audit log."));
            if (!report)
                return m_result->show(Banner::Kind::Error,
                                      tr("The audit log could not be verified: %1").arg(sentenceOf(report.error())));
            if (report->fault)
                return m_result->show(
                    Banner::Kind::Error,
                    tr("The audit log was altered: %1.").arg(inOurLanguage(QString::fromStdString(*report->fault))));
            QString intact =
                tr("Intact: all %1 entries of the audit log are as they were written, and none is missing.")
                    .arg(number(report->entries));
            intact += QLatin1Char(' ') +
                      (report->checkpoints > 0
                           ? tr("Its signed checkpoints confirm the first %1.").arg(number(report->signed_entries))
                           : tr("There was no signed checkpoint to compare them with."));
            m_result->show(Banner::Kind::Success, intact);
        });
}

void AuditPage::askAndExport()
{
    askWhereToSave(this, tr("Export the audit log"), QStringLiteral("audit.csv"), tr("Comma-separated values (*.csv)"),
                   [this](const QString& path) { exportTo(path); });
}

void AuditPage::exportTo(const QString& path)
{
    m_export->begin(path, 0, [filter = filter()](const Services& services, const auto& sink) {
        return services.ledger().exportAudit(filter, sink);
    });
}

void AuditPage::openEntry()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const AuditRow& row = m_model->at(current.row());
    m_panel->open(row.entry, row.story);
    m_panel->show();
}

void AuditPage::showTrouble(const Error& error)
{
    m_banner->show(Banner::Kind::Error, tr("The audit log could not be read: %1").arg(sentenceOf(error)),
                   tr("Try again"));
}

} // namespace tapledger::ui
