// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/move_dialog.h"

#include "ui/text/error_text.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bullets.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/job_bar.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tapledger::ui {
namespace {

constexpr QSize kSize(640, 480);
constexpr int kLookEvery = 100; ///< ms

QLabel* wrapped(const QString& text = {})
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

QLabel* titled(const QString& text)
{
    auto* label = new QLabel(text);
    label->setFont(Theme::font(TextStyle::Title));
    return label;
}

QLabel* muted(const QString& text)
{
    QLabel* label = wrapped(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFont(Theme::font(TextStyle::Caption));
    return label;
}

/// One below the other, with room between.
QWidget* page(std::initializer_list<QWidget*> parts)
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kMedium);
    for (QWidget* part : parts)
        layout->addWidget(part);
    layout->addStretch(1);
    return page;
}

/// A field with its label above and what it means below.
QWidget* asked(const QString& label, QWidget* field, QWidget* row, const QString& meaning)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kTiny);
    auto* title = new QLabel(label);
    title->setFont(Theme::font(TextStyle::Strong));
    title->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setAccessibleDescription(meaning);
    for (QWidget* part : std::initializer_list<QWidget*>{title, row, muted(meaning)})
        layout->addWidget(part);
    return box;
}

} // namespace

MoveDialog::MoveDialog(Console& console, QWidget* parent)
    : QDialog(parent), m_console(console), m_isEmbedded(console.store->isEmbedded()), m_steps(new QStackedWidget),
      m_target(new QLineEdit), m_role(new QLineEdit), m_facts(new FactList), m_meaning(wrapped()),
      m_whatTitle(titled({})), m_done(new Banner), m_doneText(wrapped()), m_banner(new Banner), m_bar(new JobBar),
      m_back(new QPushButton(tr("&Back"))), m_close(new QPushButton(tr("Cancel"))), m_next(new QPushButton)
{
    setObjectName(QStringLiteral("moveDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Move to another database"));
    resize(kSize);
    m_steps->addWidget(makeWhere());
    m_steps->addWidget(makeWhat());
    m_steps->addWidget(makeDone());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kMedium);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_steps, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_banner, m_bar, makeButtons()})
        layout->addWidget(widget);
    m_look.setInterval(kLookEvery);
    connect(&m_look, &QTimer::timeout, this, &MoveDialog::look);
    connect(m_bar, &JobBar::cancelled, this, [this] { *m_stop = true; });
    connect(&console.server, &ServerMonitor::changed, this, [this] {
        if (m_waitsForServer && m_console.server.status().state == ServerStatus::State::Stopped)
            copy();
    });
    showStep(kWhere);
}

MoveDialog::~MoveDialog()
{
    if (m_stop) // nobody would see what came of it
        *m_stop = true;
}

QWidget* MoveDialog::makeWhere()
{
    m_target->setObjectName(QStringLiteral("moveTarget"));
    m_role->setObjectName(QStringLiteral("moveRole"));
    connect(m_target, &QLineEdit::textChanged, this,
            [this] { m_next->setEnabled(!m_target->text().trimmed().isEmpty()); });
    const QString intro =
        tr("Everything moves: the ledger and its checkpoints, people, cards with their history, readers, users, alerts "
           "and the audit log. Then the copy is compared with the original and verified.");
    if (m_isEmbedded) {
        m_target->setPlaceholderText(QStringLiteral("postgresql://OWNER@HOST/DATABASE"));
        m_role->setPlaceholderText(QStringLiteral("postgresql://tapledger_server@HOST/DATABASE"));
        return page({titled(tr("To which PostgreSQL database?")), wrapped(intro),
                     asked(tr("Empty &database, as its owner"), m_target, m_target,
                           tr("Its administrator makes it (createdb); the tables in it are made here, and belong to "
                              "this role.")),
                     asked(tr("The &server works as (can stay empty)"), m_role, m_role,
                           tr("A role of its own can add to the ledger and never alter it. It must be able to log in; "
                              "it is given its rights at the end. Empty: the server works as the owner."))});
    }
    m_target->setPlaceholderText(QStringLiteral("/var/lib/tapledger/tapledger.db"));
    m_role->setPlaceholderText(QStringLiteral("postgresql://OWNER@HOST/DATABASE"));
    auto* choose = new QPushButton(tr("&Choose…"));
    choose->setObjectName(QStringLiteral("moveChoose"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &MoveDialog::chooseFile);
    auto* row = new QWidget;
    auto* rowLayout = new QHBoxLayout(row);
    rowLayout->setContentsMargins(0, 0, 0, 0);
    rowLayout->addWidget(m_target, 1);
    rowLayout->addWidget(choose);
    return page({titled(tr("To which file?")), wrapped(intro),
                 asked(tr("New SQLite &file"), m_target, row,
                       tr("On a disk of this machine, in a folder where Tapledger may write.")),
                 asked(tr("The &owner of the present tables (can stay empty)"), m_role, m_role,
                       tr("Only the owner can hold the tables still while they are copied. Empty: as the program is "
                          "connected now."))});
}

QWidget* MoveDialog::makeWhat()
{
    m_whatTitle->setText(tr("This is what happens"));
    m_meaning->setObjectName(QStringLiteral("moveMeaning"));
    m_meaning->setTextFormat(Qt::RichText);
    return page({m_whatTitle, m_facts, m_meaning});
}

QWidget* MoveDialog::makeDone()
{
    m_done->setObjectName(QStringLiteral("moveOutcome"));
    m_doneText->setObjectName(QStringLiteral("moveDone"));
    m_doneText->setTextFormat(Qt::RichText);
    return page({titled(tr("The store has moved")), m_done, m_doneText});
}

QWidget* MoveDialog::makeButtons()
{
    m_back->setObjectName(QStringLiteral("moveBack"));
    m_close->setObjectName(QStringLiteral("moveClose"));
    m_close->setToolTip(tr("Close; the store stays where it is (Esc)"));
    m_next->setObjectName(QStringLiteral("moveNext"));
    m_next->setProperty("mainAction", true);
    m_next->setDefault(true);
    auto* buttons = new QWidget;
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_back);
    layout->addStretch(1);
    layout->addWidget(m_close);
    layout->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(kWhere); });
    connect(m_close, &QPushButton::clicked, this, &MoveDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &MoveDialog::next);
    return buttons;
}

void MoveDialog::reject()
{
    if (m_isRunning) {
        if (m_stop)
            *m_stop = true; // the answer closes nothing: what came of it stays to be read
        return;
    }
    const bool isMoved = m_steps->currentIndex() == kDone;
    QDialog::reject();
    if (isMoved && m_plan.setBy.isEmpty())
        Q_EMIT m_console.navigator.startAgainWanted();
}

void MoveDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("The new file"), {}, tr("SQLite databases (*.db);;All files (*)"));
    dialog->setObjectName(QStringLiteral("moveFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("db"));
    connect(dialog, &QFileDialog::fileSelected, m_target, &QLineEdit::setText);
    dialog->open();
}

void MoveDialog::showStep(Step step)
{
    m_steps->setCurrentIndex(step);
    m_banner->clear();
    m_back->setVisible(step == kWhat);
    m_close->setVisible(step != kDone);
    switch (step) {
    case kWhere:
        m_next->setText(tr("&Continue"));
        m_next->setEnabled(!m_target->text().trimmed().isEmpty());
        return m_target->setFocus();
    case kWhat:
        return m_next->setText(m_plan.goesOn ? tr("&Go on with the move") : tr("&Move now"));
    case kDone:
        m_next->setText(m_plan.setBy.isEmpty() ? tr("&Start Tapledger again") : tr("Close"));
        return m_next->setFocus();
    }
}

MoveWish MoveDialog::wish() const
{
    const QString role = m_role->text().trimmed();
    return {m_target->text().trimmed(), m_isEmbedded ? role : QString(), m_isEmbedded ? QString() : role};
}

void MoveDialog::next()
{
    switch (m_steps->currentIndex()) {
    case kWhere:
        return check();
    case kWhat:
        return stopServer();
    default:
        return reject();
    }
}

void MoveDialog::check()
{
    m_banner->clear();
    m_next->setEnabled(false);
    m_steps->setEnabled(false); // what is told of is what is done
    m_wish = wish();
    m_console.session.ask(
        this,
        [store = m_console.store, wish = m_wish](const Services& services) { return store->planMove(services, wish); },
        [this](const Result<MovePlan>& plan) {
            m_steps->setEnabled(true);
            m_next->setEnabled(true);
            if (!plan)
                return m_banner->show(Banner::Kind::Error, sentenceOf(plan.error()));
            m_plan = *plan;
            showPlan();
        });
}

void MoveDialog::showPlan()
{
    m_facts->setFacts({{tr("From"), m_plan.from, QStringLiteral("moveFrom")},
                       {tr("To"), m_plan.to, QStringLiteral("moveTo")},
                       {tr("Entries"), number(m_plan.entries), QStringLiteral("moveEntries")}});
    QStringList lines;
    if (m_plan.goesOn)
        lines << tr("A move of this store to there was begun before: it goes on where it was.");
    lines
        << tr("The server in this program stops, and records nothing until the end. Readers that keep "
              "their taps send them afterwards.")
        << tr("The present database is not changed before the end. You can stop the move at any time; the server then "
              "goes on as before, and the move can go on later.")
        << tr("At the end every row is compared, and the ledger is verified.")
        << (m_plan.setBy.isEmpty()
                ? tr("Then Tapledger starts again with the new database. The old one can still be read, but no server "
                     "records in it any more: two stores signed under one name would be two histories.")
                : tr("%1 says which database this program works with, which cannot be changed from here. You are "
                     "told at the end what to change; the server stays stopped until then.")
                      .arg(m_plan.setBy));
    if (m_plan.endsBackups)
        lines << tr("The backups that this program makes by itself end: PostgreSQL is backed up by its own tools.");
    m_meaning->setText(bullets(lines));
    showStep(kWhat);
}

void MoveDialog::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    if (isRunning && focusWidget())
        focusWidget()->clearFocus(); // a second Enter shall not cancel
    for (QWidget* widget : std::initializer_list<QWidget*>{m_back, m_close, m_next})
        widget->setVisible(!isRunning); // the bar has the button that counts
    m_whatTitle->setText(isRunning ? tr("The store is moving") : tr("This is what happens"));
}

void MoveDialog::stopServer()
{
    m_banner->clear();
    setRunning(true);
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_state = std::make_shared<MoveState>();
    m_what = tr("Stopping the server");
    m_bar->begin(m_what);
    const auto isStopped = [this] { return m_console.server.status().state == ServerStatus::State::Stopped; };
    m_wasServing = !isStopped();
    m_waitsForServer = true;
    if (m_wasServing)
        m_console.server.stop();
    if (m_waitsForServer && isStopped())
        copy();
}

void MoveDialog::copy()
{
    m_waitsForServer = false;
    m_look.start();
    m_console.session.ask(
        this,
        [store = m_console.store, wish = m_wish, stop = m_stop, state = m_state](const Services& services) {
            return store->move(services, wish, stop, *state);
        },
        [this](const Result<qint64>& moved) { finish(moved); });
}

void MoveDialog::look()
{
    const MoveState::Stage stage = m_state->stage;
    const QString what = stage == MoveState::Stage::Verifying   ? tr("Verifying the copy")
                         : stage == MoveState::Stage::Comparing ? tr("Comparing every row")
                         : m_state->isOfLedger                  ? tr("Copying the ledger")
                                                                : tr("Copying what belongs to it");
    if (what != m_what && !*m_stop) {
        m_what = what;
        m_bar->begin(what);
    }
    m_bar->setProgress(m_state->done, m_state->total);
}

void MoveDialog::finish(const Result<qint64>& moved)
{
    m_look.stop();
    m_bar->end();
    setRunning(false);
    m_stop.reset();
    if (moved) {
        const QString next =
            m_plan.setBy.isEmpty() ? tr("Start Tapledger again now: it works with the new database from then on.")
            : m_plan.setBy.startsWith(QLatin1String("--"))
                ? tr("Now close Tapledger, and start it with %1 naming the new database.").arg(m_plan.setBy)
                : tr("Now close Tapledger, let %1 name the new database, and start it again.").arg(m_plan.setBy);
        m_done->show(Banner::Kind::Success,
                     tr("All %1 entries are in %2, with everything that belongs to them. Every row was compared, and "
                        "the ledger was verified: it is intact.")
                         .arg(number(*moved), m_plan.to));
        m_doneText->setText(
            bullets({tr("Keep %1 for as long as you like: it can be read, but no server records in it any more.")
                         .arg(m_plan.from),
                     next}));
        return showStep(kDone);
    }
    if (m_wasServing)
        m_console.server.start();
    const bool isStopped = moved.error().code == ErrorCode::Cancelled;
    m_next->setText(tr("&Go on with the move"));
    m_banner->show(isStopped ? Banner::Kind::Info : Banner::Kind::Error, sentenceOf(moved.error()));
}

} // namespace tapledger::ui
