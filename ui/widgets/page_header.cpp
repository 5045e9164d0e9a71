// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_header.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace tapledger::ui {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_subtitle(new QLabel)
{
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto* heading = new QLabel(title);
    heading->setObjectName(QStringLiteral("pageTitle"));
    heading->setFont(Theme::font(TextStyle::Title));
    m_subtitle->setObjectName(QStringLiteral("pageSubtitle"));
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setText(QStringLiteral(" ")); // keeps its line: nothing jumps when the text comes
    texts->addWidget(heading);
    texts->addWidget(m_subtitle);
    m_layout->setContentsMargins(0, 0, 0, space::kSmall);
    m_layout->setSpacing(space::kSmall);
    m_layout->addLayout(texts, 1);
}

void PageHeader::setSubtitle(const QString& text) { m_subtitle->setText(text.isEmpty() ? QStringLiteral(" ") : text); }

void PageHeader::addAction(QWidget* widget) { m_layout->addWidget(widget, 0, Qt::AlignVCenter); }

} // namespace tapledger::ui
