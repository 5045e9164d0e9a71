// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/person_panel.h"

#include "ui/pages/enrolment/card_words.h"
#include "ui/text/words.h"
#include "ui/time_text.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr int kAvatar = 56;
constexpr int kTaps = 20;

QVariant utcTip(const std::optional<Timestamp>& instant, int role)
{
    return role == Qt::ToolTipRole && instant ? QVariant(exactUtc(*instant)) : QVariant();
}

QString optionalDate(const std::optional<Timestamp>& instant)
{
    return instant ? localDate(*instant) : QStringLiteral("–");
}

std::vector<RowsModel<CardMapping>::Column> cardColumns(const Clock& clock)
{
    using C = CardMapping;
    return {
        {PersonPanel::tr("Card"), [](const C& c) { return QString::fromStdString(c.card_uid.text()); }},
        {PersonPanel::tr("State"), [&clock](const C& c) { return stateText(c, clock.now()); }, Qt::AlignLeft,
         [&clock](const C& c, int role) -> QVariant {
             if (role != Qt::DecorationRole)
                 return {};
             const bool isValid = c.is_active && !(c.expires_at && *c.expires_at <= clock.now());
             const Colours& colours = Theme::colours();
             return isValid       ? icon(QStringLiteral("circle-check"), colours.success)
                    : c.is_active ? icon(QStringLiteral("clock"), colours.warning)
                                  : icon(QStringLiteral("ban"), colours.textMuted);
         }},
        {PersonPanel::tr("Issued"), [](const C& c) { return localDate(c.issued_at); }, Qt::AlignLeft,
         [](const C& c, int role) { return utcTip(c.issued_at, role); }},
        {PersonPanel::tr("Expires"), [](const C& c) { return optionalDate(c.expires_at); }, Qt::AlignLeft,
         [](const C& c, int role) { return utcTip(c.expires_at, role); }},
        {PersonPanel::tr("Ended"), [](const C& c) { return optionalDate(c.deactivated_at); }, Qt::AlignLeft,
         [](const C& c, int role) { return utcTip(c.deactivated_at, role); }},
        {PersonPanel::tr("Taps"), [](const C& c) { return QLocale().toString(qlonglong(c.usage_count)); },
         Qt::AlignRight},
        {PersonPanel::tr("Kind"), [](const C& c) { return cardTypeText(c.card_type); }},
    };
}

std::vector<RowsModel<PersonTap>::Column> tapColumns()
{
    using T = PersonTap;
    return {
        {PersonPanel::tr("Time"), [](const T& t) { return localTime(t.scan_timestamp); }, Qt::AlignLeft,
         [](const T& t, int role) { return utcTip(t.scan_timestamp, role); }},
        {PersonPanel::tr("Event"), [](const T& t) { return eventWords(t.event_type); }},
        {PersonPanel::tr("Gate"),
         [](const T& t) { return QString::fromStdString(t.device_name.empty() ? t.device_id : t.device_name); }},
        {PersonPanel::tr("Place"), [](const T& t) { return QString::fromStdString(t.location); }},
        {PersonPanel::tr("Card"), [](const T& t) { return QString::fromStdString(t.card_uid); }},
    };
}

} // namespace

PersonPanel::PersonPanel(Console& console, Inquiry& inquiry)
    : m_console(console), m_inquiry(inquiry), m_head(new QWidget), m_avatar(new Avatar(kAvatar)), m_name(new QLabel),
      m_detail(new QLabel), m_card(new QLabel), m_end(new QPushButton(tr("&Deactivate…"))),
      m_expiry(new QPushButton(tr("Set &expiry…"))), m_cards(cardColumns(console.session.clock())), m_taps(tapColumns())
{
    makeHead();
    auto* cards = new Table(QStringLiteral("cardHistory"), console);
    cards->setAccessibleName(tr("Cards of this person"));
    cards->setModel(&m_cards);
    cards->setEmptyState(new EmptyState(QStringLiteral("credit-card"), tr("No card yet"),
                                        tr("Every card that this person ever holds is kept here.")));
    auto* taps = new Table(QStringLiteral("lastTaps"), console);
    taps->setAccessibleName(tr("Last taps of this person"));
    taps->setModel(&m_taps);
    taps->setEmptyState(new EmptyState(QStringLiteral("radio"), tr("No taps yet"),
                                       tr("The last taps of this person at the gates will be here.")));
    cards->setFirstWidths({104, 96, 80, 80, 80, 48});
    taps->setFirstWidths({168, 96, 96, 96});
    auto* tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("personTabs"));
    tabs->setDocumentMode(true);
    tabs->addTab(cards, tr("Card &history"));
    tabs->addTab(taps, tr("Last &taps"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(tabs);
    connect(m_end, &QPushButton::clicked, this, [this] { Q_EMIT endWanted(*current()); });
    connect(m_expiry, &QPushButton::clicked, this, [this] { Q_EMIT expiryWanted(*current()); });
}

void PersonPanel::makeHead()
{
    m_name->setObjectName(QStringLiteral("personName"));
    m_name->setFont(Theme::font(TextStyle::Heading));
    m_detail->setObjectName(QStringLiteral("personDetail"));
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_card->setObjectName(QStringLiteral("personCard"));
    m_card->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_end->setObjectName(QStringLiteral("deactivateCard"));
    m_end->setIcon(icon(QStringLiteral("ban")));
    m_end->setToolTip(tr("End this person's card: it stops working at every gate (Ctrl+D)"));
    m_end->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_expiry->setObjectName(QStringLiteral("setExpiry"));
    m_expiry->setIcon(icon(QStringLiteral("clock")));
    m_expiry->setToolTip(tr("Until when this person's card is valid (Ctrl+E)"));
    m_expiry->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(space::kTiny / 2);
    for (QLabel* label : {m_name, m_detail, m_card}) {
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    auto* layout = new QHBoxLayout(m_head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_avatar, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addWidget(m_expiry, 0, Qt::AlignTop);
    layout->addWidget(m_end, 0, Qt::AlignTop);
}

std::optional<CardMapping> PersonPanel::current() const
{
    const auto found = std::ranges::find_if(m_cards.rows(), [](const CardMapping& card) { return card.is_active; });
    return found == m_cards.rows().end() ? std::nullopt : std::optional(*found);
}

void PersonPanel::setPerson(const Employee& person)
{
    const bool isOther = !m_person || m_person->id != person.id;
    m_person = person;
    m_name->setText(QString::fromStdString(person.full_name));
    QStringList detail{QString::fromStdString(person.employee_number)};
    for (const std::string& text : {person.department, person.position}) {
        if (!text.empty())
            detail += QString::fromStdString(text);
    }
    if (!person.is_active)
        detail += tr("has left");
    m_detail->setText(detail.join(QStringLiteral(" · ")));
    if (isOther) { // what was the other's must not be taken for theirs
        m_avatar->setPerson(QString::fromStdString(person.full_name));
        tell({});
        m_card->setText(QStringLiteral(" "));
    }
    refresh();
}

void PersonPanel::refresh()
{
    if (!m_person)
        return;
    m_inquiry.ask(
        [id = m_person->id](const Services& services) -> Result<Answer> {
            EnrolmentService enrolment = services.enrolment();
            auto cards = enrolment.cardsOf(id);
            if (!cards)
                return failure(cards.error());
            auto taps = enrolment.lastTaps(id, kTaps);
            if (!taps)
                return failure(taps.error());
            const auto photo = enrolment.photo(id);
            if (!photo)
                return failure(photo.error());
            std::ranges::reverse(*cards);
            return Answer{std::move(*cards), std::move(*taps), photo->empty() ? QImage() : readPhoto(*photo)};
        },
        [this, asked = ++m_asked](Answer answer) {
            if (asked != m_asked)
                return;
            m_avatar->setPerson(QString::fromStdString(m_person->full_name), answer.photo);
            tell(std::move(answer));
            Q_EMIT read();
        });
}

void PersonPanel::tell(Answer answer)
{
    m_cards.setRows(std::move(answer.cards));
    m_taps.setRows(std::move(answer.taps));
    const auto card = current();
    m_end->setVisible(card.has_value());
    m_expiry->setVisible(card.has_value() && m_person->is_active);
    if (!card)
        return m_card->setText(tr("Has no card"));
    const QString uid = QString::fromStdString(card->card_uid.text());
    const bool hasExpired = card->expires_at && *card->expires_at <= m_console.session.clock().now();
    m_card->setText(!card->expires_at ? tr("Card %1, does not expire").arg(uid)
                    : hasExpired ? tr("Card %1, expired after %2").arg(uid, dayText(lastDayBefore(*card->expires_at)))
                                 : tr("Card %1, valid through %2").arg(uid, dayText(lastDayBefore(*card->expires_at))));
}

} // namespace tapledger::ui
