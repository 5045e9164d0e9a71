// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/enrolment_page.h"

#include "ui/pages/enrolment/card_dialogs.h"
#include "ui/pages/enrolment/people_search.h"
#include "ui/pages/enrolment/person_panel.h"
#include "ui/pages/enrolment/tap_panel.h"
#include "ui/pages/enrolment/unknown_cards.h"
#include "ui/pages/enrolment/wedge_filter.h"
#include "ui/pages/people/import_dialog.h"
#include "ui/text/words.h"
#include "ui/time_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"

#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>
#include <utility>

namespace tapledger::ui {
namespace {

constexpr int kLeftWidth = 440;
constexpr int kRightWidth = 580;
constexpr int kPeopleTab = 0;

} // namespace

EnrolmentPage::EnrolmentPage(Console& console)
    : m_console(console), m_left(new QTabWidget), m_batch(new QPushButton(tr("&Batch"))),
      m_skip(new QPushButton(tr("&Skip this person")))
{
    auto* busy = new BusyLine;
    auto* banner = new Banner;
    m_inquiry = new Inquiry(console.session, *busy, *banner, this);
    m_search = new PeopleSearch(console, *m_inquiry);
    m_person = new PersonPanel(console, *m_inquiry);
    m_tap = new TapPanel(console, *m_inquiry);
    m_unknown = new UnknownCards(console, *m_inquiry);
    auto* header = new PageHeader(tr("Enrolment"));
    header->setSubtitle(tr("Give out cards, replace them, and see what a card is"));
    addHeaderActions(*header);

    auto* splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("enrolmentSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::kMedium);
    splitter->addWidget(makeLeft());
    splitter->addWidget(makeRight());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kLeftWidth, kRightWidth});
    const QString key = QStringLiteral("enrolment/splitter");
    splitter->restoreState(console.preferences.value(key).toByteArray());
    connect(splitter, &QSplitter::splitterMoved, this,
            [this, splitter, key] { m_console.preferences.setValue(key, splitter->saveState()); });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    layout->addWidget(header);
    layout->addWidget(busy);
    layout->addWidget(banner);
    layout->addWidget(splitter, 1);
    connectPanels();
    new WedgeFilter(console.readers, this);
}

void EnrolmentPage::addHeaderActions(PageHeader& header)
{
    m_skip->setObjectName(QStringLiteral("skipPerson"));
    m_skip->setToolTip(tr("Go on to the next person without a card for this one (Ctrl+Right)"));
    m_skip->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Right));
    m_skip->hide();
    m_batch->setObjectName(QStringLiteral("batch"));
    m_batch->setIcon(icon(QStringLiteral("list-checks")));
    m_batch->setCheckable(true);
    m_batch->setToolTip(
        tr("A stack of cards for everybody without one: each tap issues, and the next person follows (Ctrl+Shift+B)"));
    m_batch->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    auto* import = new QPushButton(icon(QStringLiteral("file-up")), tr("&Import cards…"));
    import->setObjectName(QStringLiteral("importCards"));
    import->setToolTip(tr("Issue cards from a CSV file, with a look at it first (Ctrl+I)"));
    import->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    header.addAction(m_skip);
    header.addAction(m_batch);
    header.addAction(import);
    connect(m_skip, &QPushButton::clicked, this, [this] {
        m_tap->clear();
        m_search->chooseNext();
    });
    connect(m_batch, &QPushButton::toggled, this, &EnrolmentPage::setBatch);
    connect(import, &QPushButton::clicked, this, [this] {
        auto* dialog = new ImportDialog(m_console, ImportDialog::What::Cards, this);
        connect(dialog, &ImportDialog::imported, this, &EnrolmentPage::refresh);
        dialog->open();
    });
}

QWidget* EnrolmentPage::makeLeft()
{
    auto* people = new QWidget;
    auto* layout = new QVBoxLayout(people);
    layout->setContentsMargins(0, space::kSmall, 0, 0);
    layout->addWidget(m_search);
    m_left->setObjectName(QStringLiteral("enrolmentTabs"));
    m_left->setDocumentMode(true);
    m_left->addTab(people, tr("&People"));
    m_left->addTab(m_unknown, tr("&Unknown cards"));
    return m_left;
}

QWidget* EnrolmentPage::makeRight()
{
    m_nobody =
        new EmptyState(QStringLiteral("id-card"), tr("Choose a person"),
                       tr("Type a few letters of the name or number and press Enter, then tap the card. Or tap a "
                          "card first to see whose it is."));
    auto* right = new QWidget;
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, space::kSmall, 0, 0);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_person->head());
    layout->addWidget(m_tap);
    layout->addWidget(m_person, 1);
    layout->addWidget(m_nobody, 1);
    m_person->head()->hide();
    m_person->hide();
    return right;
}

void EnrolmentPage::connectPanels()
{
    connect(m_search, &PeopleSearch::chosen, this, [this](const Employee& person) {
        setPerson(person);
        if (m_tap->facts()) // the card on the desk is for them now
            present(m_tap->facts()->card_uid);
    });
    connect(m_search, &PeopleSearch::ended, this, [this] {
        m_batch->setChecked(false);
        m_inquiry->say(Banner::Kind::Success, tr("That was the last person of this batch."),
                       m_lastIssue ? tr("Undo the last issue (Ctrl+Z)") : QString(), [this] { undo(); });
    });
    connect(m_person, &PersonPanel::read, this, [this] { m_tap->setPerson(m_person->person(), m_person->current()); });
    connect(m_person, &PersonPanel::endWanted, this, &EnrolmentPage::endCard);
    connect(m_person, &PersonPanel::expiryWanted, this, &EnrolmentPage::setExpiry);
    connect(m_tap, &TapPanel::known, this, &EnrolmentPage::lookedAt);
    connect(m_tap, &TapPanel::lookEnded, this, &EnrolmentPage::cardIsDone);
    connect(m_tap, &TapPanel::typed, this, &EnrolmentPage::present);
    connect(m_tap, &TapPanel::issueWanted, this, &EnrolmentPage::issue);
    connect(m_unknown, &UnknownCards::chosen, this, &EnrolmentPage::present);
    connect(m_unknown, &UnknownCards::counted, this, [this](int count, bool hasMore) {
        const QString number = QLocale().toString(count) + (hasMore ? QStringLiteral("+") : QString());
        m_left->setTabText(m_left->indexOf(m_unknown),
                           count > 0 ? tr("&Unknown cards (%1)").arg(number) : tr("&Unknown cards"));
    });
    connect(&m_console.readers, &DeskReaders::cardPresented, this, [this](const CardUid& uid) {
        if (isVisible()) // a card on the desk means something to this page only
            present(uid);
    });
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, &EnrolmentPage::undo);
}

void EnrolmentPage::shown()
{
    refresh();
    m_search->beginTyping();
}

void EnrolmentPage::refresh()
{
    m_search->refresh();
    m_person->refresh();
    m_unknown->refresh();
}

void EnrolmentPage::openSubject(const QVariant& subject)
{
    m_inquiry->ask(
        [id = subject.toLongLong()](const Services& services) { return services.enrolment().findEmployee(id); },
        [this](const Employee& person) { setPerson(person); });
}

void EnrolmentPage::setBatch(bool isBatch)
{
    m_isBatch = isBatch;
    m_skip->setVisible(isBatch);
    m_left->setCurrentIndex(kPeopleTab);
    m_tap->setBatch(isBatch);
    m_search->setBatch(isBatch);
    if (isBatch)
        m_tap->setFocus(); // what a reader types stands in no field
}

void EnrolmentPage::setPerson(const Employee& person)
{
    m_nobody->hide();
    m_person->head()->show();
    m_person->show();
    m_person->setPerson(person);
    m_tap->setPerson(person, m_person->current());
}

void EnrolmentPage::present(const CardUid& uid)
{
    if (m_isAtCard)
        return m_presented.push_back(uid);
    m_isAtCard = true;
    m_tap->look(uid);
}

void EnrolmentPage::cardIsDone()
{
    m_isAtCard = false;
    if (m_presented.empty())
        return;
    const CardUid next = m_presented.front();
    m_presented.pop_front();
    present(next);
}

void EnrolmentPage::lookedAt(CardStanding standing)
{
    if (m_isBatch && m_person->person() && isFree(standing))
        return m_tap->issue();
    // A card with nobody chosen asks whose it is.
    if (standing == CardStanding::SomebodyElse && !m_person->person()) {
        if (const Employee& holder = m_tap->facts()->mappings.front().employee; !holder.full_name.empty())
            setPerson(holder);
    }
    cardIsDone();
}

void EnrolmentPage::issue(const CardAssignment& assignment, CardInUse inUse)
{
    if (std::exchange(m_isIssuing, true))
        return; // pressed twice
    m_isAtCard = true;
    m_inquiry->ask(
        [assignment, inUse](const Services& services) { return services.enrolment().assignCard(assignment, inUse); },
        [this](const AssignedCard& assigned) { issued(assigned); },
        [this] {
            m_isIssuing = false;
            cardIsDone();
        });
}

void EnrolmentPage::issued(const AssignedCard& assigned)
{
    const QString uid = QString::fromStdString(assigned.mapping.card_uid.text());
    m_isIssuing = false;
    // Ctrl+Z takes back what was done last; where nothing was done, not what was done before.
    m_lastEnd.reset();
    m_lastIssue = assigned.change == AssignedCard::Change::Issued ? std::optional(assigned) : std::nullopt;
    const auto& expiry = assigned.mapping.expires_at;
    const bool isSameCard = assigned.replaced && assigned.replaced->card_uid == assigned.mapping.card_uid;
    QString text = !isSameCard ? tr("Card %1 is %2's now.").arg(uid, personText(assigned.employee))
                   : expiry    ? tr("Card %1 is valid through %2.").arg(uid, dayText(lastDayBefore(*expiry)))
                               : tr("Card %1 does not expire.").arg(uid);
    if (assigned.replaced && !isSameCard)
        text += u' ' + tr("Card %1 has ended.").arg(QString::fromStdString(assigned.replaced->card_uid.text()));
    if (assigned.taken_from)
        text += u' ' + tr("%1 has no card now.").arg(personText(*assigned.taken_from));
    if (m_lastIssue)
        m_inquiry->say(Banner::Kind::Success, text, tr("Undo (Ctrl+Z)"), [this] { undo(); });
    else
        m_inquiry->say(Banner::Kind::Info,
                       tr("Card %1 is %2's already; nothing was changed.").arg(uid, personText(assigned.employee)));
    m_tap->clear();
    m_unknown->refresh();
    if (m_isBatch) {
        m_search->markIssued(assigned.mapping.card_uid);
        m_search->chooseNext();
    } else {
        m_person->refresh();
        m_search->refresh();
        m_search->beginTyping();
    }
    cardIsDone();
}

void EnrolmentPage::undo()
{
    if (m_lastEnd)
        return undoEnd(*std::exchange(m_lastEnd, {}));
    if (!m_lastIssue)
        return;
    const AssignedCard last = *std::exchange(m_lastIssue, {});
    m_inquiry->ask([last](const Services& services) { return services.enrolment().undoAssignment(last); },
                   [this, last] {
                       m_inquiry->say(Banner::Kind::Info, tr("Undone: card %1 is not %2's any more.")
                                                              .arg(QString::fromStdString(last.mapping.card_uid.text()),
                                                                   personText(last.employee)));
                       setPerson(last.employee);
                       m_search->refresh(last.employee.id);
                       m_unknown->refresh();
                   });
}

void EnrolmentPage::undoEnd(const CardAndHolder& last)
{
    m_inquiry->ask(
        [mapping = last.mapping](const Services& services) { return services.enrolment().undoDeactivation(mapping); },
        [this, last](const CardMapping& mapping) {
            m_inquiry->say(Banner::Kind::Info,
                           tr("Undone: card %1 is %2's again.")
                               .arg(QString::fromStdString(mapping.card_uid.text()), personText(last.employee)));
            setPerson(last.employee);
            m_search->refresh(last.employee.id);
            m_unknown->refresh();
        });
}

void EnrolmentPage::endCard(const CardMapping& mapping)
{
    const Employee holder = *m_person->person();
    askWhyItEnds(this, holder, mapping, [this, mapping, holder](const std::string& reason) {
        m_inquiry->ask([uid = mapping.card_uid,
                        reason](const Services& services) { return services.enrolment().deactivateCard(uid, reason); },
                       [this, holder](const CardAndHolder& ended) {
                           m_lastIssue.reset();
                           m_lastEnd = ended;
                           m_inquiry->say(
                               Banner::Kind::Success,
                               tr("Card %1 of %2 has ended. Gates refuse it from now on.")
                                   .arg(QString::fromStdString(ended.mapping.card_uid.text()), personText(holder)),
                               tr("Undo (Ctrl+Z)"), [this] { undo(); });
                           m_tap->clear();
                           refresh();
                       });
    });
}

void EnrolmentPage::setExpiry(const CardMapping& mapping)
{
    const Employee holder = *m_person->person();
    askExpiry(this, holder, mapping, m_console.session.clock().now(),
              [this, mapping, holder](std::optional<Timestamp> expiresAt) {
                  issue({mapping.card_uid, holder.employee_number, mapping.card_type, expiresAt}, CardInUse::Refuse);
              });
}

} // namespace tapledger::ui
