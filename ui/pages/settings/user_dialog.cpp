// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/user_dialog.h"

#include "ui/pages/settings/users_panel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace tapledger::ui {
namespace {

constexpr int kWidth = 380;

} // namespace

UserDialog::UserDialog(Asks asks, const User& user, QWidget* parent)
    : QDialog(parent), m_asks(asks), m_name(new QLineEdit(QString::fromStdString(user.username))),
      m_role(new QComboBox), m_password(new QLineEdit), m_again(new QLineEdit)
{
    setObjectName(QStringLiteral("userDialog"));
    m_name->setObjectName(QStringLiteral("userName"));
    m_role->setObjectName(QStringLiteral("userRole"));
    m_password->setObjectName(QStringLiteral("userPassword"));
    m_again->setObjectName(QStringLiteral("userPasswordAgain"));
    for (const Role role : kRoles)
        m_role->addItem(QStringLiteral("%1 – %2").arg(roleTitle(role), roleDescription(role)), static_cast<int>(role));
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(user.role.value_or(Role::Auditor))));
    for (QLineEdit* line : {m_password, m_again})
        line->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("At least 10 characters"));

    auto* form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    if (asks == Asks::Everything)
        form->addRow(tr("&User name"), m_name);
    if (asks != Asks::Password)
        form->addRow(tr("&Role"), m_role);
    if (asks != Asks::Role) {
        form->addRow(tr("&Password"), m_password);
        form->addRow(tr("Password, a&gain"), m_again);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(asks == Asks::Everything ? tr("Add the user") : tr("Save"));
    form->addRow(buttons);
    setMinimumWidth(kWidth);
    const QString name = QString::fromStdString(user.username);
    setWindowTitle(asks == Asks::Everything ? tr("Add a user")
                   : asks == Asks::Role     ? tr("Role of %1").arg(name)
                                            : tr("New password of %1").arg(name));
    for (QWidget* field : std::initializer_list<QWidget*>{m_name, m_role, m_password, m_again}) {
        if (!field->parent()) { // what is not asked is kept out of sight
            field->setParent(this);
            field->hide();
        }
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit* line : {m_name, m_password, m_again})
        connect(line, &QLineEdit::textChanged, this, &UserDialog::check);
    check();
}

void UserDialog::check()
{
    const bool isPasswordGood =
        m_asks == Asks::Role || (!m_password->text().isEmpty() && m_password->text() == m_again->text());
    m_again->setProperty("isWrong", !m_again->text().isEmpty() && m_password->text() != m_again->text());
    m_again->update();
    m_again->setToolTip(m_again->property("isWrong").toBool() ? tr("The two passwords differ") : QString());
    m_ok->setEnabled(isPasswordGood && !m_name->text().trimmed().isEmpty());
}

std::string UserDialog::username() const { return m_name->text().trimmed().toStdString(); }
Role UserDialog::role() const { return static_cast<Role>(m_role->currentData().toInt()); }
std::string UserDialog::password() const { return m_password->text().toStdString(); }

} // namespace tapledger::ui
