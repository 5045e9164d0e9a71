// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fact_list.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace tapledger::ui {
namespace {

constexpr int kMostRows = 100;

/// A hash has no spaces to break at, nor has a signature.
QString breakable(const QString& text)
{
    constexpr int kGroup = 32;
    QString out;
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > kGroup) {
            out += QLatin1Char('\n');
            run = 1;
        }
        out += c;
    }
    return out;
}

} // namespace

FactList::FactList(QWidget* parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(space::kMedium);
    m_layout->setVerticalSpacing(space::kTiny);
    m_layout->setColumnStretch(1, 1);
    m_layout->setRowStretch(kMostRows, 1); // what is left over stands below
}

void FactList::setFacts(const std::vector<Fact>& facts)
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const Fact& fact : facts) {
        if (fact.value.isEmpty())
            continue;
        auto* label = new QLabel(fact.label);
        label->setForegroundRole(QPalette::PlaceholderText);
        auto* value = new QLabel(fact.isCode ? breakable(fact.value) : fact.value);
        value->setObjectName(fact.id);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setToolTip(fact.tooltip);
        value->setAccessibleName(fact.label);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        if (!fact.isCode) {
            m_layout->addWidget(label, row, 0);
            m_layout->addWidget(value, row++, 1, 1, 2);
            continue;
        }
        value->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        auto* copy = new QToolButton;
        copy->setObjectName(fact.id + QStringLiteral("Copy"));
        copy->setIcon(icon(QStringLiteral("copy")));
        copy->setAutoRaise(true);
        copy->setToolTip(tr("Copy: %1").arg(fact.label));
        copy->setAccessibleName(copy->toolTip());
        connect(copy, &QToolButton::clicked, this, [text = fact.value] { QApplication::clipboard()->setText(text); });
        label->setContentsMargins(0, space::kSmall, 0, 0);
        m_layout->addWidget(label, row, 0, 1, 2);
        m_layout->addWidget(copy, row, 2, 2, 1, Qt::AlignBottom);
        m_layout->addWidget(value, row + 1, 0, 1, 2);
        row += 2;
    }
}

} // namespace tapledger::ui
