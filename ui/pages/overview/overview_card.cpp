// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overview_card.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <algorithm>

namespace tapledger::ui {

OverviewCard::OverviewCard(const QString& iconName, const QString& title, QWidget* parent)
    : QAbstractButton(parent), m_iconName(iconName), m_icon(new QLabel), m_stateIcon(new QLabel),
      m_figure(new QLabel(QStringLiteral("–"))), m_detail(new QLabel(QStringLiteral(" ")))
{
    setText(title);
    setToolTip(tr("Open the page of this (Enter)"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* heading = new QLabel(title);
    heading->setForegroundRole(QPalette::PlaceholderText);
    m_figure->setFont(Theme::font(TextStyle::Heading));
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    // Two lines, whether there are two or none: cards in a row are of one height, and nothing jumps.
    for (QLabel* label : {m_icon, m_stateIcon, heading, m_figure, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(space::kMedium, 12, space::kMedium, 12);
    layout->setVerticalSpacing(space::kTiny);
    layout->addWidget(m_icon, 0, 0);
    layout->addWidget(heading, 0, 1);
    layout->addWidget(m_stateIcon, 0, 2);
    layout->addWidget(m_figure, 1, 0, 1, 3);
    layout->addWidget(m_detail, 2, 0, 1, 3);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(2, 1);
    showIcons();
}

void OverviewCard::setContents(State state, const QString& figure, const QString& detail)
{
    m_state = state;
    m_figure->setText(figure);
    m_detail->setText(detail);
    m_detail->setToolTip(detail);
    setAccessibleName(QStringLiteral("%1: %2. %3").arg(text(), figure, detail));
    showIcons();
    fitDetail();
}

/// Two lines, so that cards are of one height; more where a language needs them.
void OverviewCard::fitDetail()
{
    const int lines = 2 * m_detail->fontMetrics().lineSpacing();
    m_detail->setMinimumHeight(0); // which heightForWidth() would keep to
    m_detail->setMinimumHeight(std::max(lines, m_detail->heightForWidth(width() - 2 * space::kMedium)));
    updateGeometry();
}

void OverviewCard::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    fitDetail();
}

QString OverviewCard::figure() const { return m_figure->text(); }

QString OverviewCard::detail() const { return m_detail->text(); }

void OverviewCard::showIcons()
{
    const Colours& c = Theme::colours();
    const QSize size(space::kMedium, space::kMedium);
    m_icon->setPixmap(ui::icon(m_iconName, c.textMuted).pixmap(size, devicePixelRatioF()));
    const auto showState = [&](const char* name, const QColor& colour) {
        m_stateIcon->setPixmap(ui::icon(QLatin1String(name), colour).pixmap(size, devicePixelRatioF()));
    };
    switch (m_state) {
    case State::Plain:
        m_stateIcon->clear();
        break;
    case State::Good:
        showState("circle-check", c.success);
        break;
    case State::Warning:
        showState("triangle-alert", c.warning);
        break;
    case State::Bad:
        showState("circle-x", c.danger);
        break;
    }
}

void OverviewCard::paintEvent(QPaintEvent*)
{
    const Colours& c = Theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFocused = hasFocus();
    painter.setPen(QPen(isFocused || underMouse() ? c.accent : c.border, isFocused ? 2 : 1));
    painter.setBrush(isDown() ? c.accentSoft : c.surface);
    const double inset = isFocused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
}

void OverviewCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void OverviewCard::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

} // namespace tapledger::ui
