// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger/export_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/entry_number_field.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace tapledger::ui {

ExportDialog::ExportDialog(bool isFiltered, QWidget* parent)
    : QDialog(parent), m_all(new QRadioButton(tr("&Every entry"))),
      m_found(new QRadioButton(tr("What the &filter shows"))), m_range(new QRadioButton(tr("&Numbers from"))),
      m_from(new EntryNumberField(QStringLiteral("exportFrom"), tr("the first"), tr("From entry"))),
      m_to(new EntryNumberField(QStringLiteral("exportTo"), tr("the last"), tr("To entry"))), m_format(new QComboBox)
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export entries"));
    m_all->setObjectName(QStringLiteral("exportAll"));
    m_found->setObjectName(QStringLiteral("exportFound"));
    m_range->setObjectName(QStringLiteral("exportRange"));
    m_found->setVisible(isFiltered);
    (isFiltered ? m_found : m_all)->setChecked(true);
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_format->addItem(tr("Table (CSV)"), static_cast<int>(LedgerService::Format::Csv));
    m_format->addItem(tr("JSON, an entry a line (JSONL)"), static_cast<int>(LedgerService::Format::Jsonl));

    auto* range = new QHBoxLayout;
    range->setSpacing(space::kSmall);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_range, m_from, new QLabel(tr("to")), m_to})
        range->addWidget(widget);
    for (EntryNumberField* field : {m_from, m_to})
        connect(field, &QLineEdit::textEdited, m_range, [this] { m_range->setChecked(true); });
    auto* form = new QFormLayout;
    form->addRow(tr("F&orm"), m_format);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setText(tr("&Choose the file…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_all);
    layout->addWidget(m_found);
    layout->addLayout(range);
    layout->addSpacing(space::kSmall);
    layout->addLayout(form);
    layout->addSpacing(space::kSmall);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Save)->setDefault(true);
    (isFiltered ? m_found : m_all)->setFocus();
}

ExportDialog::What ExportDialog::what() const
{
    return m_range->isChecked() ? What::Range : m_found->isChecked() ? What::Found : What::All;
}

LedgerRange ExportDialog::range() const
{
    return what() == What::Range ? LedgerRange{m_from->value(), m_to->value()} : LedgerRange{};
}

LedgerService::Format ExportDialog::format() const
{
    return static_cast<LedgerService::Format>(m_format->currentData().toInt());
}

} // namespace tapledger::ui
