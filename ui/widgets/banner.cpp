// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace tapledger::ui {
namespace {

struct Look
{
    QString icon;
    QColor colour;
    QColor background;
};

Look lookOf(Banner::Kind kind)
{
    const Colours& c = Theme::colours();
    switch (kind) {
    case Banner::Kind::Success:
        return {QStringLiteral("circle-check"), c.success, c.successSoft};
    case Banner::Kind::Warning:
        return {QStringLiteral("triangle-alert"), c.warning, c.warningSoft};
    case Banner::Kind::Error:
        return {QStringLiteral("circle-x"), c.danger, c.dangerSoft};
    case Banner::Kind::Info:
        break;
    }
    return {QStringLiteral("info"), c.accent, c.accentSoft};
}

} // namespace

Banner::Banner(QWidget* parent) : QFrame(parent), m_icon(new QLabel), m_text(new QLabel), m_action(new QPushButton)
{
    setObjectName(QStringLiteral("banner"));
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("bannerAction"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kSmall, space::kSmall, space::kSmall);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &Banner::acted);
    hide();
}

QString Banner::text() const { return isHidden() ? QString() : m_text->text(); }

void Banner::show(Kind kind, const QString& text, const QString& action)
{
    m_kind = kind;
    const Look look = lookOf(kind);
    m_icon->setPixmap(icon(look.icon, look.colour).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_text->setText(text);
    setAccessibleName(text);
    m_action->setText(action);
    m_action->setToolTip(text);
    m_action->setVisible(!action.isEmpty());
    setVisible(true);
    update();
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(lookOf(m_kind).background);
    painter.drawRoundedRect(rect(), 6, 6);
}

} // namespace tapledger::ui
