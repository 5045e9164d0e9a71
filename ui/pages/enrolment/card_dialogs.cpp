// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/card_dialogs.h"

#include "ui/pages/enrolment/card_words.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/time_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace tapledger::ui {
namespace {

constexpr int kWidth = 420;

/// A dialog with a sentence, a field, and two buttons; it deletes itself.
QDialog* makeDialog(QWidget* parent, const char* name, const QString& title, const QString& sentence,
                    const QString& fieldLabel, QWidget* field, QWidget* below, const QString& action)
{
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QLatin1String(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setMinimumWidth(kWidth);
    auto* text = new QLabel(sentence);
    text->setObjectName(QStringLiteral("dialogText"));
    text->setWordWrap(true);
    auto* form = new QFormLayout;
    form->addRow(fieldLabel, field);
    if (below)
        form->addRow(QString(), below);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* accept = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    accept->setObjectName(QStringLiteral("dialogAccept"));
    auto* layout = new QVBoxLayout(dialog);
    layout->setSpacing(space::kMedium);
    layout->addWidget(text);
    layout->addLayout(form);
    layout->addWidget(buttons);
    accept->setDefault(true); // now that it is in the dialog
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return dialog;
}

} // namespace

void askWhyItEnds(QWidget* parent, const Employee& holder, const CardMapping& mapping,
                  const std::function<void(std::string reason)>& then)
{
    auto* reason = new QComboBox;
    reason->setObjectName(QStringLiteral("endReason"));
    for (const auto& [text, value] : endReasons())
        reason->addItem(text, QString::fromStdString(value));
    QDialog* dialog = makeDialog(
        parent, "endCardDialog", QDialog::tr("Deactivate card"),
        QDialog::tr("Card %1 of %2 stops working at every gate at once. Its history stays, and it can be issued again.")
            .arg(QString::fromStdString(mapping.card_uid.text()), personText(holder)),
        QDialog::tr("&Reason"), reason, nullptr, QDialog::tr("Deactivate card"));
    QObject::connect(dialog, &QDialog::accepted, parent,
                     [reason, then] { then(reason->currentData().toString().toStdString()); });
    dialog->open();
}

void askExpiry(QWidget* parent, const Employee& holder, const CardMapping& mapping, Timestamp now,
               const std::function<void(std::optional<Timestamp> expiresAt)>& then)
{
    const QDate today = lastDayBefore(now + Microseconds(1));
    auto* day = new QDateEdit(mapping.expires_at ? lastDayBefore(*mapping.expires_at) : today.addYears(1));
    day->setObjectName(QStringLiteral("lastDay"));
    day->setCalendarPopup(true);
    day->setDisplayFormat(dayFormat());
    day->setMinimumDate(today); // a card that is to end today or before is deactivated
    auto* never = new QCheckBox(QDialog::tr("It does not expire"));
    never->setObjectName(QStringLiteral("neverExpires"));
    never->setToolTip(QDialog::tr("The card is valid until it is deactivated"));
    QObject::connect(never, &QCheckBox::toggled, day, &QWidget::setDisabled);
    QDialog* dialog = makeDialog(parent, "expiryDialog", QDialog::tr("Set expiry"),
                                 QDialog::tr("Until when card %1 of %2 opens gates, the last day included.")
                                     .arg(QString::fromStdString(mapping.card_uid.text()), personText(holder)),
                                 QDialog::tr("&Last day"), day, never, QDialog::tr("Set expiry"));
    QObject::connect(dialog, &QDialog::accepted, parent, [day, never, then] {
        then(never->isChecked() ? std::nullopt : std::optional(endOfDay(day->date())));
    });
    dialog->open();
}

} // namespace tapledger::ui
