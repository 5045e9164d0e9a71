// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/tap_panel.h"

#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr int kIcon = 40;

QComboBox* choiceOf(const Choices& choices, const char* name, const QString& accessibleName)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessibleName);
    for (const auto& [text, value] : choices)
        box->addItem(text, QString::fromStdString(value));
    return box;
}

std::string valueOf(const QComboBox* box) { return box->currentData().toString().toStdString(); }

} // namespace

TapPanel::TapPanel(Console& console, Inquiry& inquiry)
    : m_console(console), m_inquiry(inquiry), m_icon(new QLabel), m_uid(new QLabel), m_headline(new QLabel),
      m_sentence(new QLabel), m_readers(new QLabel), m_choices(new QWidget),
      m_type(choiceOf(cardTypes(), "cardType", tr("Kind of card"))), m_reasonLabel(new QLabel),
      m_reason(choiceOf(replacementReasons(), "replacedReason", tr("Why the card until now ends"))),
      m_issue(new QPushButton), m_forget(new QPushButton(tr("Another card"))), m_manual(new QToolButton),
      m_manualUid(new QLineEdit), m_manualTrouble(new QLabel)
{
    setObjectName(QStringLiteral("tapPanel"));
    setFocusPolicy(Qt::TabFocus);
    m_headline->setObjectName(QStringLiteral("cardHeadline"));
    m_headline->setFont(Theme::font(TextStyle::Heading));
    m_headline->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("cardSentence"));
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setWordWrap(true);
    m_uid->setObjectName(QStringLiteral("cardUid"));
    m_uid->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_uid->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_readers->setObjectName(QStringLiteral("readerState"));
    m_readers->setForegroundRole(QPalette::PlaceholderText);
    m_readers->setWordWrap(true);
    m_issue->setObjectName(QStringLiteral("issueCard"));
    m_issue->setProperty("mainAction", true);
    m_issue->setToolTip(tr("Give this card to the person chosen (Ctrl+Enter)"));
    m_forget->setObjectName(QStringLiteral("forgetCard"));
    m_forget->setToolTip(tr("Put this card aside and wait for another one (Esc)"));

    auto* form = new QFormLayout(m_choices);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Kind of card"), m_type);
    m_reasonLabel->setBuddy(m_reason);
    form->addRow(m_reasonLabel, m_reason);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(space::kTiny);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_headline, m_uid, m_sentence, m_readers})
        texts->addWidget(widget);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kMedium);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(texts, 1);
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_issue);
    actions->addWidget(m_forget);
    actions->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    layout->setSpacing(space::kMedium);
    layout->addLayout(head);
    layout->addWidget(m_choices);
    layout->addLayout(actions);
    makeManualEntry(layout);

    const auto shortcut = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WindowShortcut), &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { issue(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { issue(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_M), [this] { beginTyping(); });
    shortcut(QKeySequence(Qt::Key_Escape), [this] { clear(); });
    connect(m_issue, &QPushButton::clicked, this, &TapPanel::issue);
    connect(m_forget, &QPushButton::clicked, this, &TapPanel::clear);
    connect(&console.readers, &DeskReaders::changed, this, &TapPanel::showReaders);
    tell();
}

void TapPanel::makeManualEntry(QBoxLayout* layout)
{
    m_manual->setObjectName(QStringLiteral("manualUid"));
    m_manual->setText(tr("Type the number instead"));
    m_manual->setIcon(icon(QStringLiteral("pencil")));
    m_manual->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_manual->setToolTip(tr("For a card that the reader cannot read (Ctrl+M)"));
    m_manual->setAutoRaise(true);
    m_manual->setCheckable(true);
    m_manualUid->setObjectName(QStringLiteral("manualUidText"));
    m_manualUid->setPlaceholderText(tr("04:A3:22:1B, then Enter"));
    m_manualUid->setAccessibleName(tr("Card number, as bytes in hex"));
    m_manualTrouble->setObjectName(QStringLiteral("manualUidTrouble"));
    m_manualTrouble->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_manual);
    row->addWidget(m_manualUid, 1);
    row->addStretch(0);
    layout->addLayout(row);
    layout->addWidget(m_manualTrouble);
    m_manualUid->hide();
    m_manualTrouble->hide();
    connect(m_manual, &QToolButton::toggled, this, [this](bool isOn) {
        m_manualUid->setVisible(isOn);
        m_manualTrouble->hide();
        if (isOn)
            m_manualUid->setFocus();
    });
    connect(m_manualUid, &QLineEdit::returnPressed, this, &TapPanel::takeManualEntry);
    connect(m_manualUid, &QLineEdit::textEdited, this, [this] {
        m_manualTrouble->hide();
        m_manualUid->setProperty("isWrong", false);
    });
}

void TapPanel::takeManualEntry()
{
    const auto uid = CardUid::parse(m_manualUid->text().trimmed().toStdString());
    m_manualUid->setProperty("isWrong", !uid);
    m_manualUid->update();
    m_manualTrouble->setVisible(!uid);
    if (!uid)
        return m_manualTrouble->setText(sentenceOf(uid.error()));
    m_manualUid->clear();
    m_manual->setChecked(false);
    Q_EMIT typed(*uid);
}

void TapPanel::beginTyping()
{
    m_manual->setChecked(true);
    m_manualUid->setFocus();
}

void TapPanel::setPerson(const std::optional<Employee>& person, const std::optional<CardMapping>& current)
{
    m_person = person;
    m_current = current;
    tell();
}

void TapPanel::setBatch(bool isBatch)
{
    m_isBatch = isBatch;
    clear();
}

void TapPanel::look(const CardUid& uid)
{
    m_inquiry.ask([uid](const Services& services) { return services.enrolment().cardFacts(uid); },
                  [this, asked = ++m_asked](CardFacts facts) {
                      if (asked != m_asked) // put aside meanwhile
                          return Q_EMIT lookEnded();
                      m_facts = std::move(facts);
                      m_type->setCurrentIndex(std::max(0, m_facts->mappings.empty()
                                                              ? 0
                                                              : m_type->findData(QString::fromStdString(
                                                                    m_facts->mappings.front().mapping.card_type))));
                      m_reason->setCurrentIndex(0);
                      tell();
                      if (m_issue->isVisibleTo(this) && !m_isBatch)
                          m_issue->setFocus(); // Enter issues it
                      Q_EMIT known(standingOf(*m_facts, m_person ? m_person->id : 0));
                  },
                  [this] { Q_EMIT lookEnded(); });
}

void TapPanel::clear()
{
    ++m_asked;
    m_manual->setChecked(false);
    m_facts.reset();
    tell();
}

void TapPanel::issue()
{
    if (!m_facts || !m_issue->isVisibleTo(this))
        return;
    const bool isHeld = standingOf(*m_facts, m_person->id) == CardStanding::SomebodyElse;
    CardAssignment assignment{m_facts->card_uid, m_person->employee_number, valueOf(m_type), {}};
    if (m_current)
        assignment.replaced_reason = valueOf(m_reason);
    Q_EMIT issueWanted(assignment, isHeld ? CardInUse::Reassign : CardInUse::Refuse);
}

QString TapPanel::issueText(CardStanding standing) const
{
    const QString name = QString::fromStdString(m_person->full_name);
    if (standing == CardStanding::SomebodyElse)
        return tr("Take it from %1 and give it to %2")
            .arg(QString::fromStdString(m_facts->mappings.front().employee.full_name), name);
    return m_current ? tr("Replace the card of %1").arg(name) : tr("Issue to %1").arg(name);
}

void TapPanel::tell()
{
    const bool hasPerson = m_person && m_person->is_active;
    const CardStanding standing = m_facts ? standingOf(*m_facts, m_person ? m_person->id : 0) : CardStanding::Free;
    const bool canIssue = m_facts && hasPerson && standing != CardStanding::Theirs;
    m_uid->setVisible(m_facts.has_value());
    m_readers->setVisible(!m_facts);
    m_choices->setVisible(canIssue);
    m_issue->setVisible(canIssue);
    m_forget->setVisible(m_facts.has_value());
    CardWords words;
    if (m_facts) {
        words = wordsOf(*m_facts, standing, m_console.session.clock().now());
        m_uid->setText(QString::fromStdString(m_facts->card_uid.text()));
        if (!hasPerson && standing != CardStanding::SomebodyElse)
            words.sentence +=
                u' ' +
                (m_person
                     ? tr("%1 has left and cannot be given a card.").arg(QString::fromStdString(m_person->full_name))
                     : tr("Choose the person whose it is to be."));
    } else if (m_isBatch && m_person) {
        words = {QStringLiteral("radio"), tr("Tap the card of %1").arg(QString::fromStdString(m_person->full_name)),
                 tr("A free card is issued at once, and the next person follows. Any other is shown first."), false};
    } else {
        words = {QStringLiteral("radio"), tr("Tap a card now"),
                 m_person ? tr("You will see what it is before anything changes.")
                          : tr("You will see whose it is. To issue it, choose a person."),
                 false};
    }
    if (canIssue)
        m_issue->setText(issueText(standing));
    const bool replaces = canIssue && m_current;
    m_reasonLabel->setVisible(replaces);
    m_reason->setVisible(replaces);
    if (replaces)
        m_reasonLabel->setText(tr("Card %1 ends be&cause").arg(QString::fromStdString(m_current->card_uid.text())));
    const Colours& c = Theme::colours();
    m_icon->setPixmap(icon(words.icon, !m_facts          ? c.accent
                                       : words.isWarning ? c.warning
                                                         : c.success)
                          .pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
    m_headline->setText(words.headline);
    m_sentence->setText(words.sentence);
    setAccessibleName(words.headline + u' ' + words.sentence);
    showReaders();
}

void TapPanel::showReaders()
{
    QStringList lines;
    for (const DeskReaderStatus& reader : m_console.readers.readers())
        lines +=
            reader.isReady ? tr("✓ %1 is ready").arg(reader.name) : tr("✗ %1: %2").arg(reader.name, reader.sentence);
    m_readers->setText(lines.isEmpty() ? tr("No desk reader is connected. Plug one in, or type the card's number.")
                                       : lines.join(u'\n'));
}

void TapPanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tell();
}

void TapPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& c = Theme::colours();
    const int width = hasFocus() ? 2 : 1;
    const double inset = width / 2.0;
    painter.setPen(QPen(m_facts && !hasFocus() ? c.border : c.accent, width, m_facts ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
}

} // namespace tapledger::ui
