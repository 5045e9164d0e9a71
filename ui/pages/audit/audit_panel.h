// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console.h"
#include "ui/models/rows_model.h"
#include "ui/pages/audit/audit_changes.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/table.h"

#include <QFrame>

class QLabel;

namespace tapledger::ui {

/// One entry of the audit log: who, through which door, and the difference that it made.
class AuditPanel : public QFrame
{
    Q_OBJECT

public:
    explicit AuditPanel(Console& console, QWidget* parent = nullptr);

    void open(const AuditEntry& entry, const AuditStory& story);

Q_SIGNALS:
    void closed();

private:
    QLabel* m_title;
    FactList* m_facts;
    RowsModel<AuditChange>* m_changes;
    Table* m_table;
    FactList* m_hash;
};

} // namespace tapledger::ui
