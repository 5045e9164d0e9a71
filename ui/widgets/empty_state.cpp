// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr int kIconSize = 40;
constexpr int kTextWidth = 420;

} // namespace

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& text, const QString& action,
                       QWidget* parent)
    : QWidget(parent), m_iconName(iconName), m_icon(new QLabel), m_title(new QLabel(title)), m_text(new QLabel(text))
{
    setObjectName(QStringLiteral("emptyState"));
    m_title->setFont(Theme::font(TextStyle::Heading));
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setFixedWidth(kTextWidth);
    keepLines();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::kSmall);
    layout->addStretch(2);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_icon, m_title, m_text})
        layout->addWidget(widget, 0, Qt::AlignHCenter);
    if (!action.isEmpty()) {
        auto* button = new QPushButton(action);
        button->setObjectName(QStringLiteral("emptyStateAction"));
        button->setProperty("mainAction", true);
        layout->addSpacing(space::kSmall);
        layout->addWidget(button, 0, Qt::AlignHCenter);
        connect(button, &QPushButton::clicked, this, &EmptyState::acted);
    }
    layout->addStretch(3);
    paintIcon();
}

void EmptyState::setTexts(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    keepLines();
}

/// The place of the text is aligned, which forgets how many lines it has.
void EmptyState::keepLines() { m_text->setMinimumHeight(std::max(0, m_text->heightForWidth(kTextWidth))); }

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
}

void EmptyState::paintIcon()
{
    m_icon->setPixmap(
        icon(m_iconName, Theme::colours().textMuted).pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));
}

} // namespace tapledger::ui
