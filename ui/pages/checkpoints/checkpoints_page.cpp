// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/checkpoints/checkpoints_page.h"

#include "ui/pages/checkpoints/accept_dialog.h"
#include "ui/pages/ledger/verify_panel.h"
#include "ui/text/error_text.h"
#include "ui/text/words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/remembered_splitter.h"
#include "ui/widgets/save_file.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>

namespace tapledger::ui {
namespace {

constexpr int kPage = 200;
constexpr int kPanelWidth = 344;
constexpr int kLookEvery = 2'000; ///< ms

std::vector<RowsModel<CheckpointRow>::Column> columns()
{
    return {
        {CheckpointsPage::tr("Entries"), [](const CheckpointRow& r) { return number(r.stored.tree_size); },
         Qt::AlignRight},
        {CheckpointsPage::tr("Signed"), [](const CheckpointRow& r) { return localTime(r.stored.created_at); },
         Qt::AlignLeft,
         [](const CheckpointRow& r, int role) {
             return role == Qt::ToolTipRole ? QVariant(exactUtc(r.stored.created_at)) : QVariant();
         }},
        {CheckpointsPage::tr("Witnesses"),
         [](const CheckpointRow& r) { return r.witnesses.join(QStringLiteral(", ")); }},
        {CheckpointsPage::tr("Timestamp"),
         [](const CheckpointRow& r) { return r.hasTimestamp ? CheckpointsPage::tr("Yes") : QString(); }},
        {CheckpointsPage::tr("Root"), [](const CheckpointRow& r) { return r.root; }},
    };
}

} // namespace

CheckpointsPage::CheckpointsPage(Console& console)
    : m_console(console), m_header(new PageHeader(tr("Checkpoints"))), m_busy(new BusyLine), m_banner(new Banner),
      m_result(new Banner), m_altered(new Banner), m_state(new QLabel), m_log(new QComboBox),
      m_seal(new QPushButton(icon(QStringLiteral("pencil")), tr("Sign now"))),
      m_model(new RowsModel<CheckpointRow>(columns(), this)),
      m_table(new Table(QStringLiteral("checkpointsTable"), console)), m_panelTitle(new QLabel), m_facts(new FactList),
      m_panel(makePanel())
{
    m_result->setObjectName(QStringLiteral("checkpointResult"));
    m_altered->setObjectName(QStringLiteral("ledgerNotAsSigned"));
    m_state->setObjectName(QStringLiteral("checkpointState"));
    m_state->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setFirstWidths({112, 168, 160, 96});
    m_table->setAccessibleName(tr("Checkpoints, newest first"));
    m_table->setEmptyState(new EmptyState(
        QStringLiteral("shield-check"), tr("No checkpoints yet"),
        tr("A checkpoint is a signature over all entries up to now. The server signs one after every 256 "
           "entries, or a minute after the last. On PostgreSQL, “tapledgerd keys init” makes the keys.")));
    m_table->setReader([this] {
        const LogKind kind = log();
        return readAllPages(
            m_model->columns(), kPage,
            [kind](const Services& services, const CheckpointRow* last) -> Result<std::vector<CheckpointRow>> {
                auto page = readCheckpoints(services, kind, last ? last->stored.id : 0, kPage);
                if (!page)
                    return failure(page.error());
                return std::move(page->rows);
            });
    });
    m_panel->hide();
    auto* splitter = new QSplitter;
    splitter->addWidget(m_table);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    rememberSizes(splitter, console.preferences, QStringLiteral("checkpoints/splitter"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    layout->setSpacing(space::kSmall);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_header, m_busy, m_altered, m_banner, m_result, m_state})
        layout->addWidget(widget);
    layout->addWidget(splitter, 1);
    addActions();
    m_model->onMore([this] { readMore(); });
    m_look.setInterval(kLookEvery);
    connect(&m_look, &QTimer::timeout, this, &CheckpointsPage::lookForNewer);
    m_look.start();
    connect(m_banner, &Banner::acted, this, &CheckpointsPage::read);
    connect(m_altered, &Banner::acted, this, [this] { (new AcceptDialog(m_console, this))->open(); });
    connect(&console.server, &ServerMonitor::changed, this, &CheckpointsPage::showServer);
    showServer();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CheckpointsPage::choose);
    connect(m_table, &Table::rowOpened, this, &CheckpointsPage::choose);
}

QWidget* CheckpointsPage::makePanel()
{
    m_panelTitle->setObjectName(QStringLiteral("checkpointTitle"));
    m_panelTitle->setFont(Theme::font(TextStyle::Heading));
    m_panelTitle->setWordWrap(true);
    const auto button = [this](const char* name, const char* iconName, const QString& text, const QString& tooltip,
                               auto action) {
        auto* made = new QPushButton(icon(QLatin1String(iconName)), text);
        made->setObjectName(QLatin1String(name));
        made->setToolTip(tooltip);
        connect(made, &QPushButton::clicked, this, action);
        return made;
    };
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setSpacing(space::kSmall);
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("checkpointClose"));
    close->setIcon(icon(QStringLiteral("x")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close the checkpoint"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_panelTitle, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(button(
        "saveCheckpoint", "save", tr("&Save this checkpoint…"),
        tr("A copy to be kept where nobody who runs this server can change it: it fixes everything before it"), [this] {
            const auto note = Note::parse(m_chosen->note);
            const auto checkpoint = note ? Checkpoint::parse(note->text) : Result<Checkpoint>(failure(note.error()));
            askWhereToSave(this, tr("Save the checkpoint"),
                           checkpoint ? QString::fromStdString(checkpoint->fileName())
                                      : QStringLiteral("checkpoint.ckpt"),
                           tr("Checkpoints (*.ckpt)"), [this](const QString& path) { saveTo(path); });
        }));
    layout->addWidget(
        button("saveProof", "file-text", tr("Save &proof since then…"),
               tr("Proof that the ledger of now begins with the ledger of this checkpoint, unchanged"), [this] {
                   askWhereToSave(this, tr("Save the proof"), QStringLiteral("consistency.json"), tr("Proofs (*.json)"),
                                  [this](const QString& path) { saveProofTo(path); });
               }));
    layout->addWidget(m_facts);
    layout->addStretch(1);
    auto* panel = new QScrollArea;
    panel->setObjectName(QStringLiteral("checkpointPanel"));
    panel->setAccessibleName(tr("The chosen checkpoint"));
    panel->setWidgetResizable(true);
    panel->setMinimumWidth(kPanelWidth);
    panel->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    panel->setWidget(content);
    connect(close, &QToolButton::clicked, panel, &QWidget::hide);
    return panel;
}

void CheckpointsPage::addActions()
{
    m_log->setObjectName(QStringLiteral("checkpointLog"));
    m_log->setAccessibleName(tr("Which log"));
    m_log->setToolTip(tr("Taps, or what people changed"));
    m_log->addItems({tr("Ledger of taps"), tr("Audit log")});
    m_header->addAction(m_log);
    connect(m_log, &QComboBox::currentIndexChanged, this, [this] {
        m_panel->hide();
        m_seal->setEnabled(log() == LogKind::Taps); // the other is signed with it
        read();
    });
    const auto shortcut = [](QPushButton* button, const QString& tooltip, const QKeySequence& key) {
        button->setShortcut(key);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(tooltip, key.toString(QKeySequence::NativeText)));
    };
    if (m_console.session.may(Operation::VerifyLedger)) {
        m_seal->setObjectName(QStringLiteral("sealNow"));
        shortcut(m_seal, tr("Let the server sign all that is recorded now"), QKeySequence(Qt::CTRL | Qt::Key_N));
        connect(m_seal, &QPushButton::clicked, this, &CheckpointsPage::sealNow);
        m_header->addAction(m_seal);
        auto* compare = new QPushButton(icon(QStringLiteral("shield-check")), tr("Compare with a file…"));
        compare->setObjectName(QStringLiteral("compareCheckpoint"));
        shortcut(compare, tr("Hold the ledger against a checkpoint, or a receipt, that was kept elsewhere"),
                 QKeySequence(Qt::CTRL | Qt::Key_O));
        connect(compare, &QPushButton::clicked, this, &CheckpointsPage::askForFile);
        m_header->addAction(compare);
    }
    connect(new QShortcut(QKeySequence::Refresh, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &CheckpointsPage::read);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, m_panel, &QWidget::hide);
}

LogKind CheckpointsPage::log() const { return m_log->currentIndex() == 1 ? LogKind::Admin : LogKind::Taps; }

void CheckpointsPage::shown() { read(); }

void CheckpointsPage::showServer()
{
    const ServerStatus& status = m_console.server.status();
    if (!status.isAltered)
        return m_altered->clear();
    const bool maySeeToIt = m_console.store && m_console.session.may(Operation::ManageSettings);
    m_altered->show(Banner::Kind::Error,
                    tr("Nothing is recorded, as the ledger is not what was signed. %1").arg(asSentence(status.detail)),
                    maySeeToIt ? tr("What can be done…") : QString());
}

void CheckpointsPage::read()
{
    m_busy->begin();
    m_console.session.ask(
        this, [kind = log()](const Services& services) { return readCheckpoints(services, kind, 0, kPage); },
        [this, reading = ++m_reading](Result<CheckpointPage> page) {
            m_busy->end();
            if (reading != m_reading)
                return;
            if (!page)
                return m_banner->show(Banner::Kind::Error,
                                      tr("The checkpoints could not be read: %1").arg(sentenceOf(page.error())),
                                      tr("Try again"));
            m_banner->clear();
            describe(*page);
            const bool hasMore = std::ssize(page->rows) == kPage;
            m_model->setRows(std::move(page->rows));
            m_model->setHasMore(hasMore);
        });
}

/// What was signed since, or got a witness, without moving what somebody looks at.
void CheckpointsPage::lookForNewer()
{
    if (!isVisible() || m_isLooking)
        return;
    m_isLooking = true;
    m_console.session.ask(
        this, [kind = log()](const Services& services) { return readCheckpoints(services, kind, 0, kPage); },
        [this, reading = m_reading](Result<CheckpointPage> page) {
            m_isLooking = false;
            if (reading != m_reading || !page)
                return; // it is asked again soon, and the status bar tells what is the matter
            describe(*page);
            m_model->update(std::move(page->rows), [](const CheckpointRow& r) { return r.stored.id; });
        });
}

/// How much is covered, in words.
void CheckpointsPage::describe(const CheckpointPage& page)
{
    m_header->setSubtitle(page.rows.empty() ? QString() : page.rows.front().origin);
    if (page.rows.empty())
        return m_state->setText(tr("%1 entries are recorded, and none of them is signed.").arg(number(page.size)));
    const CheckpointRow& newest = page.rows.front();
    const QString when = ago(newest.stored.created_at, m_console.session.clock().now());
    const qint64 unsealed = page.size - newest.stored.tree_size;
    m_state->setText(
        unsealed <= 0
            ? tr("All %1 entries are covered by a signature, the newest of which was made %2.")
                  .arg(number(page.size), when)
            : tr("%1 entries are covered by a signature, the newest of which was made %2. Newer, and not yet: %3.")
                  .arg(number(newest.stored.tree_size), when, number(unsealed)));
}

void CheckpointsPage::readMore()
{
    if (m_model->rows().empty())
        return;
    m_busy->begin();
    m_console.session.ask(
        this,
        [kind = log(), before = m_model->rows().back().stored.id](const Services& services) {
            return readCheckpoints(services, kind, before, kPage);
        },
        [this, reading = m_reading](Result<CheckpointPage> page) {
            m_busy->end();
            if (reading != m_reading)
                return;
            m_model->setHasMore(!page || std::ssize(page->rows) == kPage);
            if (!page)
                return m_banner->show(Banner::Kind::Error,
                                      tr("The checkpoints could not be read: %1").arg(sentenceOf(page.error())),
                                      tr("Try again"));
            m_model->append(std::move(page->rows));
        });
}

void CheckpointsPage::sealNow()
{
    m_seal->setEnabled(false);
    m_busy->begin();
    m_console.session.ask(
        this, [](const Services& services) { return services.trust().sealNow(); },
        [this](const Result<StoredCheckpoint>& sealed) {
            m_busy->end();
            m_seal->setEnabled(log() == LogKind::Taps);
            if (!sealed)
                return m_result->show(Banner::Kind::Error, sentenceOf(sealed.error()));
            m_result->show(Banner::Kind::Success,
                           tr("Signed: %1 entries. Keep a copy where nobody who runs this server "
                              "can change it.")
                               .arg(number(sealed->tree_size)));
            read();
        });
}

void CheckpointsPage::askForFile()
{
    // The whole ledger is verified with it: that is done, and told, where verifications are.
    VerifyPanel::askForEvidence(
        this, [this](const QString& file) { m_console.navigator.open(QStringLiteral("ledger"), file); });
}

void CheckpointsPage::choose()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    m_chosen = m_model->at(current.row());
    const CheckpointRow& row = *m_chosen;
    m_panelTitle->setText(tr("Checkpoint of %1 entries").arg(number(row.stored.tree_size)));
    m_facts->setFacts({
        {tr("Signed"), localTime(row.stored.created_at), QStringLiteral("checkpointSigned"),
         exactUtc(row.stored.created_at)},
        {tr("Ledger"), row.origin, QStringLiteral("checkpointOrigin")},
        {tr("Witnesses"), row.witnesses.isEmpty() ? tr("none") : row.witnesses.join(QStringLiteral(", ")),
         QStringLiteral("checkpointWitnesses")},
        {tr("Timestamp"), row.hasTimestamp ? tr("of an authority (RFC 3161)") : tr("none"),
         QStringLiteral("checkpointTimestamp")},
        {tr("Root of the tree"), row.root, QStringLiteral("checkpointRoot"), {}, true},
        {tr("The signed text"), QString::fromStdString(row.note), QStringLiteral("checkpointNote"), {}, true},
    });
    m_panel->show();
}

void CheckpointsPage::write(const QString& path, const std::string& content)
{
    writeLater(m_console.session, this, path, content, [this, path](const Result<void>& written) {
        if (!written)
            return m_result->show(Banner::Kind::Error, sentenceOf(written.error()));
        m_result->show(Banner::Kind::Success, tr("Written to %1.").arg(path));
    });
}

void CheckpointsPage::saveTo(const QString& path) { write(path, m_chosen->note); }

void CheckpointsPage::saveProofTo(const QString& path)
{
    const std::int64_t size = m_chosen->stored.tree_size;
    m_busy->begin();
    m_console.session.ask(
        this, [kind = log(), size](const Services& services) { return services.trust().consistency(kind, size); },
        [this, path](const Result<ConsistencyDocument>& document) {
            m_busy->end();
            if (!document)
                return m_result->show(Banner::Kind::Error, sentenceOf(document.error()));
            write(path, document->toJson() + "\n");
        });
}

} // namespace tapledger::ui
