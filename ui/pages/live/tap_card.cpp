// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/tap_card.h"

#include "ui/pages/live/tap_words.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr int kBar = 4; ///< pixels of the coloured edge, per 16 of the unit

} // namespace

TapCard::TapCard(const TapNames& names, Photos& photos, const Clock& clock, int unit, QWidget* parent)
    : QFrame(parent), m_names(names), m_photos(photos), m_clock(clock), m_picture(new QLabel), m_person(new QLabel),
      m_detail(new QLabel), m_outcomeIcon(new QLabel), m_outcome(new QLabel), m_eventIcon(new QLabel),
      m_event(new QLabel), m_gate(new QLabel), m_time(new QLabel)
{
    m_picture->setObjectName(QStringLiteral("latestPicture"));
    m_person->setObjectName(QStringLiteral("latestPerson"));
    m_outcome->setObjectName(QStringLiteral("latestOutcome"));
    m_gate->setObjectName(QStringLiteral("latestGate"));
    m_time->setObjectName(QStringLiteral("latestTime"));
    for (QLabel* label : {m_person, m_detail, m_outcome, m_event, m_gate, m_time})
        label->setTextFormat(Qt::PlainText);
    m_person->setWordWrap(true);
    m_outcome->setWordWrap(true);
    m_gate->setWordWrap(true);
    m_detail->setForegroundRole(QPalette::PlaceholderText);

    auto* layout = new QGridLayout(this);
    layout->addWidget(m_outcomeIcon, 0, 0, Qt::AlignCenter);
    layout->addWidget(m_outcome, 0, 1);
    layout->addWidget(m_time, 0, 2, Qt::AlignRight);
    layout->addWidget(m_picture, 1, 0, 2, 1, Qt::AlignCenter);
    layout->addWidget(m_person, 1, 1, 1, 2, Qt::AlignBottom);
    layout->addWidget(m_detail, 2, 1, 1, 2, Qt::AlignTop);
    layout->addWidget(m_eventIcon, 3, 0, Qt::AlignCenter);
    layout->addWidget(m_event, 3, 1, 1, 2);
    layout->addWidget(m_gate, 4, 1, 1, 2);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(1, 1);
    layout->setRowStretch(2, 1);
    setUnit(unit);
}

void TapCard::setUnit(int unit)
{
    if (m_unit == unit)
        return;
    m_unit = unit;
    m_outcome->setFont(fontOf(TextStyle::Strong, unit * 5 / 4));
    m_time->setFont(fontOf(TextStyle::Figure, unit * 5 / 4));
    m_person->setFont(fontOf(TextStyle::Title, unit * 7 / 4));
    m_detail->setFont(fontOf(TextStyle::Body, unit));
    m_event->setFont(fontOf(TextStyle::Strong, unit * 5 / 4));
    m_gate->setFont(fontOf(TextStyle::Body, unit * 5 / 4));
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->setContentsMargins(unit * 3 / 2, unit, unit * 5 / 4, unit);
    grid->setHorizontalSpacing(unit);
    grid->setVerticalSpacing(unit / 2);
    m_picture->setFixedSize(unit * 9 / 2, unit * 9 / 2);
    showAnew();
}

void TapCard::setTap(const LiveTap& tap)
{
    m_tap = tap;
    showAnew();
}

void TapCard::showAnew()
{
    const Colours& c = Theme::colours();
    const auto showIcon = [this](QLabel* label, const QIcon& picture, int size) {
        label->setPixmap(picture.pixmap(QSize(size, size), devicePixelRatioF()));
    };
    if (!m_tap) {
        m_person->setText(tr("No tap yet"));
        m_detail->setText(tr("The latest tap is shown here."));
        showIcon(m_picture, icon(QStringLiteral("radio"), c.textMuted), m_unit * 3);
        return;
    }
    const TapLook look = lookOf(*m_tap);
    const bool isKnown = m_names.isKnown(*m_tap);
    m_person->setText(m_names.person(*m_tap));
    m_detail->setText(isKnown ? m_names.personDetail(*m_tap) : tr("Nobody is known by this card"));
    m_detail->setVisible(isKnown || !m_tap->employee_id); // a name that is still on its way
    showIcon(m_picture,
             isKnown ? avatarIcon(m_names.person(*m_tap), m_photos.photo(*m_tap->employee_id))
                     : icon(QStringLiteral("credit-card"), c.textMuted),
             m_unit * 9 / 2);
    m_outcome->setText(look.text);
    QPalette coloured = palette();
    coloured.setColor(QPalette::WindowText, look.colour);
    m_outcome->setPalette(coloured);
    showIcon(m_outcomeIcon, icon(look.icon, look.colour), m_unit * 2);
    m_event->setText(eventWords(toText(m_tap->event_type)));
    showIcon(m_eventIcon, icon(eventIcon(toText(m_tap->event_type)), c.text), m_unit * 2);
    const QString location = m_names.location(m_tap->device_id);
    const QString gate = m_names.gate(m_tap->device_id);
    m_gate->setText(location.isEmpty() ? gate : gate + QStringLiteral(" · ") + location);
    m_time->setText(clockTime(m_tap->scan_timestamp, m_clock.now()));
    m_time->setToolTip(exactUtc(m_tap->scan_timestamp));
    setAccessibleName(
        tr("Latest tap: %1, %2, %3, %4").arg(m_person->text(), m_event->text(), m_gate->text(), m_outcome->text()));
    update();
}

void TapCard::paintEvent(QPaintEvent*)
{
    const Colours& c = Theme::colours();
    const bool standsOut = m_tap && isRefused(*m_tap);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(standsOut ? c.danger : c.border);
    painter.setBrush(standsOut ? c.dangerSoft : c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (!m_tap)
        return;
    const int bar = std::max(kBar, m_unit * kBar / 16);
    const QRect edge(layoutDirection() == Qt::LeftToRight ? 1 : width() - bar - 1, m_unit / 2, bar, height() - m_unit);
    painter.setPen(Qt::NoPen);
    painter.setBrush(lookOf(*m_tap).colour);
    painter.drawRoundedRect(edge, 2, 2);
}

void TapCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showAnew();
}

} // namespace tapledger::ui
