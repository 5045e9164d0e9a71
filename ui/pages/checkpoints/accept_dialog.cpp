// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/checkpoints/accept_dialog.h"

#include "ui/text/error_text.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bullets.h"
#include "ui/widgets/busy_line.h"
#include "ui/widgets/fact_list.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tapledger::ui {
namespace {

constexpr QSize kSize(640, 480);

QLabel* wrapped(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

AcceptDialog::AcceptDialog(Console& console, QWidget* parent)
    : QDialog(parent), m_console(console), m_steps(new QStackedWidget), m_reason(new QLineEdit),
      m_isMeant(new QCheckBox(tr("&This cannot be undone, and what is lost stays lost: I mean it"))),
      m_outcome(new Banner), m_facts(new FactList), m_busy(new BusyLine), m_banner(new Banner),
      m_close(new QPushButton(tr("Close"))), m_accept(new QPushButton(tr("&Accept what there is")))
{
    setObjectName(QStringLiteral("acceptDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The ledger is not what was signed"));
    resize(kSize);
    m_close->setObjectName(QStringLiteral("acceptClose"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_accept->setObjectName(QStringLiteral("acceptRestore"));
    m_accept->setProperty("mainAction", true);
    m_accept->setAutoDefault(false); // nothing that Enter may do by itself
    m_close->setAutoDefault(false);
    m_steps->addWidget(makeQuestion());
    m_steps->addWidget(makeOutcome());
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_accept);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kMedium);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_busy);
    layout->addWidget(m_banner);
    layout->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &AcceptDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &AcceptDialog::stopServer);
    connect(m_reason, &QLineEdit::textChanged, this, &AcceptDialog::showWhatIsPossible);
    connect(m_isMeant, &QCheckBox::toggled, this, &AcceptDialog::showWhatIsPossible);
    connect(&console.server, &ServerMonitor::changed, this, [this] {
        if (m_waitsForServer && m_console.server.status().state == ServerStatus::State::Stopped)
            accept();
    });
    showWhatIsPossible();
}

QWidget* AcceptDialog::makeQuestion()
{
    m_reason->setObjectName(QStringLiteral("acceptReason"));
    m_reason->setMaxLength(kMaxRestoreReason);
    m_reason->setPlaceholderText(tr("Disk failed; restored from the backup of Monday"));
    m_isMeant->setObjectName(QStringLiteral("acceptIsMeant"));
    auto* title = wrapped(tr("The database was set back, or altered"));
    title->setFont(Theme::font(TextStyle::Title));
    auto* meaning = wrapped(bullets(
        {tr("The server holds the ledger against what it signed last, and found fewer entries, or others. It records "
            "nothing until this is settled; taps wait on this machine's disk."),
         tr("First try to bring back what is missing: from a newer backup, a replica or an export. Once the entries "
            "are byte for byte what they were, the server goes on by itself."),
         tr("If it is lost for good, accept what there is. The name under which this ledger was signed ends, and a "
            "new one begins, with new keys and the entries that there are."),
         tr("What was signed under the old name stays valid evidence: receipts of lost entries, too. The audit log "
            "keeps who accepted it, and why.")}));
    meaning->setObjectName(QStringLiteral("acceptMeaning"));
    meaning->setTextFormat(Qt::RichText);
    auto* reason = new QLabel(tr("&Why, for the audit log"));
    reason->setFont(Theme::font(TextStyle::Strong));
    reason->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Why, for the audit log"));
    auto* found = wrapped(asSentence(m_console.server.status().detail));
    found->setObjectName(QStringLiteral("acceptFound"));
    found->setFont(Theme::font(TextStyle::Strong));
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    for (QWidget* part : std::initializer_list<QWidget*>{title, found, meaning})
        layout->addWidget(part);
    layout->addSpacing(space::kSmall);
    for (QWidget* part : std::initializer_list<QWidget*>{reason, m_reason, m_isMeant})
        layout->addWidget(part);
    layout->addStretch(1);
    return page;
}

QWidget* AcceptDialog::makeOutcome()
{
    m_outcome->setObjectName(QStringLiteral("acceptOutcome"));
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kMedium);
    auto* title = wrapped(tr("The server goes on"));
    title->setFont(Theme::font(TextStyle::Title));
    layout->addWidget(title);
    layout->addWidget(m_outcome);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    return page;
}

void AcceptDialog::showWhatIsPossible()
{
    m_accept->setEnabled(!m_isRunning && m_isMeant->isChecked() && !m_reason->text().trimmed().isEmpty());
    m_close->setEnabled(!m_isRunning);
    m_reason->setEnabled(!m_isRunning);
    m_isMeant->setEnabled(!m_isRunning);
}

void AcceptDialog::reject()
{
    if (!m_isRunning) // what came of it is to be read
        QDialog::reject();
}

/// It looks at the ledger now and then, and holds the lock for that.
void AcceptDialog::stopServer()
{
    m_banner->clear();
    m_isRunning = true;
    showWhatIsPossible();
    m_busy->begin();
    m_waitsForServer = true;
    m_console.server.stop();
    if (m_waitsForServer && m_console.server.status().state == ServerStatus::State::Stopped)
        accept();
}

void AcceptDialog::accept()
{
    if (!m_waitsForServer)
        return;
    m_waitsForServer = false;
    m_console.session.ask(
        this,
        [store = m_console.store, reason = m_reason->text().trimmed().toStdString()](const Services& services) {
            return store->acceptRestore(services, reason);
        },
        [this](const Result<std::optional<AcceptedRestore>>& accepted) { finish(accepted); });
}

void AcceptDialog::finish(const Result<std::optional<AcceptedRestore>>& accepted)
{
    m_busy->end();
    m_isRunning = false;
    showWhatIsPossible();
    m_console.server.start();
    if (!accepted)
        return m_banner->show(Banner::Kind::Error, sentenceOf(accepted.error()));
    m_accept->hide();
    m_steps->setCurrentIndex(1);
    m_close->setFocus();
    if (!*accepted)
        return m_outcome->show(
            Banner::Kind::Success,
            tr("There was nothing to accept: the ledger and the audit log are as they were signed."));
    const AcceptedRestore& done = **accepted;
    m_outcome->show(Banner::Kind::Success,
                    tr("Accepted: the ledger is signed under a new name from now on. Hand out the new key "
                       "ring to those who verify this ledger, and keep the old one."));
    const QString ring =
        QDir(QString::fromStdString(m_console.trustFolder.string())).filePath(QStringLiteral("taps.keyring.json"));
    m_facts->setFacts({{tr("Ended"), QString::fromStdString(done.old_origin), QStringLiteral("acceptOld")},
                       {tr("Begins"), QString::fromStdString(done.new_origin), QStringLiteral("acceptNew")},
                       {tr("Were signed"), number(done.signed_size), QStringLiteral("acceptSigned")},
                       {tr("There are"), number(done.surviving), QStringLiteral("acceptSurviving")},
                       {tr("Match up to entry"), number(done.matched_size), QStringLiteral("acceptMatched")},
                       {tr("New key ring"), ring, QStringLiteral("acceptRing")}});
}

} // namespace tapledger::ui
