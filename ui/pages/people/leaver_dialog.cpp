// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/leaver_dialog.h"

#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tapledger::ui {
namespace {

constexpr int kWidth = 420;

} // namespace

void askAboutLeaver(QWidget* parent, const EmployeeAndCard& person,
                    const std::function<void(std::string cardToEnd)>& then)
{
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("leaverDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QDialog::tr("Has left"));
    dialog->setMinimumWidth(kWidth);
    const QString card = QString::fromStdString(person.card_uid);
    const QString who = QStringLiteral("%1 (%2)").arg(QString::fromStdString(person.employee.full_name),
                                                      QString::fromStdString(person.employee.employee_number));
    auto* text = new QLabel(
        QDialog::tr("%1 is listed as having left, and gates refuse them at once. Entries in the ledger stay.")
            .arg(who));
    text->setObjectName(QStringLiteral("dialogText"));
    text->setWordWrap(true);
    auto* end = new QCheckBox(QDialog::tr("&End card %1 too, so that it can be given to somebody else").arg(card));
    end->setObjectName(QStringLiteral("endCardToo"));
    end->setChecked(!card.isEmpty());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* accept = buttons->addButton(QDialog::tr("Has left"), QDialogButtonBox::AcceptRole);
    accept->setObjectName(QStringLiteral("dialogAccept"));
    auto* layout = new QVBoxLayout(dialog);
    layout->setSpacing(space::kMedium);
    layout->addWidget(text);
    layout->addWidget(end);
    end->setVisible(!card.isEmpty()); // in its place: without one it would be a window
    layout->addWidget(buttons);
    accept->setDefault(true); // now that it is in the dialog
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::accepted, parent,
                     [end, then, uid = person.card_uid] { then(end->isChecked() ? uid : std::string()); });
    dialog->open();
}

} // namespace tapledger::ui
