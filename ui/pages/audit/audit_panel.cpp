// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit/audit_panel.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace tapledger::ui {
namespace {

constexpr int kWidth = 376;

std::vector<RowsModel<AuditChange>::Column> columns()
{
    const auto whole = [](QString AuditChange::*member) {
        return [member](const AuditChange& change, int role) {
            return role == Qt::ToolTipRole ? QVariant(change.*member) : QVariant();
        };
    };
    return {
        {AuditPanel::tr("Field"), [](const AuditChange& c) { return c.field; }, Qt::AlignLeft,
         whole(&AuditChange::field)},
        {AuditPanel::tr("Before"), [](const AuditChange& c) { return c.before; }, Qt::AlignLeft,
         whole(&AuditChange::before)},
        {AuditPanel::tr("After"), [](const AuditChange& c) { return c.after; }, Qt::AlignLeft,
         whole(&AuditChange::after)},
    };
}

} // namespace

AuditPanel::AuditPanel(Console& console, QWidget* parent)
    : QFrame(parent), m_title(new QLabel), m_facts(new FactList),
      m_changes(new RowsModel<AuditChange>(columns(), this)),
      m_table(new Table(QStringLiteral("auditChanges"), console)), m_hash(new FactList)
{
    setObjectName(QStringLiteral("auditPanel"));
    setAccessibleName(tr("The chosen change"));
    setFrameShape(StyledPanel);
    setMinimumWidth(kWidth);
    m_title->setObjectName(QStringLiteral("auditTitle"));
    m_title->setFont(Theme::font(TextStyle::Heading));
    m_title->setWordWrap(true);
    m_table->setModel(m_changes);
    m_table->setFirstWidths({136, 96});
    m_table->setAccessibleName(tr("What it changed"));
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("auditClose"));
    close->setIcon(icon(QStringLiteral("x")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close the change"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::kSmall);
    layout->addLayout(head);
    layout->addWidget(m_facts);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_hash);
    connect(close, &QToolButton::clicked, this, &AuditPanel::closed);
}

void AuditPanel::open(const AuditEntry& entry, const AuditStory& story)
{
    m_title->setText(auditEventWords(entry.event));
    m_facts->setFacts({
        {tr("Who"), story.actor, QStringLiteral("auditActor")},
        {tr("Through"), story.peer.isEmpty() ? story.via : tr("%1, from %2").arg(story.via, story.peer),
         QStringLiteral("auditVia")},
        {tr("When"), localTime(entry.created_at), QStringLiteral("auditWhen"), exactUtc(entry.created_at)},
    });
    m_changes->setRows(story.changes);
    m_hash->setFacts({{tr("Hash of entry %1").arg(number(entry.sequence_id)),
                       QString::fromStdString(entry.hash_chain),
                       QStringLiteral("auditHash"),
                       {},
                       true}});
}

} // namespace tapledger::ui
