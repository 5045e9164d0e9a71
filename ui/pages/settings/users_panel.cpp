// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/users_panel.h"

#include "ui/text/error_text.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/table.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace tapledger::ui {

QString roleTitle(Role role)
{
    switch (role) {
    case Role::Admin:
        return UsersPanel::tr("Administrator");
    case Role::Hr:
        return UsersPanel::tr("HR");
    case Role::Security:
        return UsersPanel::tr("Security");
    case Role::Auditor:
        return UsersPanel::tr("Auditor");
    }
    return {};
}

QString roleDescription(Role role)
{
    switch (role) {
    case Role::Admin:
        return UsersPanel::tr("may do everything");
    case Role::Hr:
        return UsersPanel::tr("people and their cards");
    case Role::Security:
        return UsersPanel::tr("live taps, refused taps and alerts");
    case Role::Auditor:
        return UsersPanel::tr("reads and verifies the ledger and the audit log");
    }
    return {};
}

UsersPanel::UsersPanel(Console& console)
    : m_console(console),
      m_model(
          {{tr("User name"), [](const User& user) { return QString::fromStdString(user.username); }},
           {tr("Role"), [](const User& user) { return user.role ? roleTitle(*user.role) : tr("Unknown: no rights"); },
            Qt::AlignLeft,
            [](const User& user, int role) {
                return role == Qt::ToolTipRole && user.role ? QVariant(roleDescription(*user.role)) : QVariant();
            }},
           {tr("Last login"),
            [](const User& user) { return user.last_login_at ? localTime(*user.last_login_at) : tr("never"); }},
           {tr("Added"), [](const User& user) { return localTime(user.created_at); }}},
          this),
      m_table(new Table(QStringLiteral("users"), console)), m_banner(new Banner),
      m_role(new QPushButton(tr("Change &role…"))), m_password(new QPushButton(tr("Set &password…"))),
      m_remove(new QPushButton(tr("Re&move…")))
{
    auto* add = new QPushButton(icon(QStringLiteral("user-plus")), tr("&Add a user…"));
    add->setObjectName(QStringLiteral("addUser"));
    m_role->setObjectName(QStringLiteral("changeRole"));
    m_password->setObjectName(QStringLiteral("setPassword"));
    m_remove->setObjectName(QStringLiteral("removeUser"));
    auto* actions = new QHBoxLayout;
    for (QPushButton* button : {add, m_role, m_password, m_remove})
        actions->addWidget(button);
    actions->addStretch(1);
    m_table->setAccessibleName(tr("Users"));
    m_table->setModel(&m_model);
    m_table->setFirstWidths({176, 136, 168});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addLayout(actions);
    layout->addWidget(m_banner);
    layout->addWidget(m_table, 1);

    connect(add, &QPushButton::clicked, this, &UsersPanel::add);
    connect(m_role, &QPushButton::clicked, this, &UsersPanel::changeRole);
    connect(m_password, &QPushButton::clicked, this, &UsersPanel::setPassword);
    connect(m_remove, &QPushButton::clicked, this, &UsersPanel::remove);
    const auto enable = [this] {
        for (QPushButton* button : {m_role, m_password, m_remove})
            button->setEnabled(chosen() != nullptr);
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, enable);
    connect(&m_model, &QAbstractItemModel::modelReset, this, enable);
    enable();
    read();
}

const User* UsersPanel::chosen() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 ? &m_model.at(rows.front().row()) : nullptr;
}

void UsersPanel::read()
{
    m_console.session.ask(
        this, [](const Services& services) { return services.users().all(); },
        [this](Result<std::vector<User>> users) {
            if (!users)
                return m_banner->show(Banner::Kind::Error, sentenceOf(users.error()));
            m_model.setRows(std::move(*users));
        });
}

template <class Ask>
void UsersPanel::change(Ask ask)
{
    m_banner->clear();
    m_console.session.ask(this, std::move(ask), [this](const auto& changed) {
        if (!changed)
            return m_banner->show(Banner::Kind::Error, sentenceOf(changed.error()));
        read();
    });
}

template <class Then>
void UsersPanel::openDialog(UserDialog::Asks asks, const User& user, Then then)
{
    auto* dialog = new UserDialog(asks, user, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [dialog, then = std::move(then)] { then(*dialog); });
    dialog->open();
}

void UsersPanel::add()
{
    User suggested;
    if (m_model.rowCount() == 0)
        suggested.role = Role::Admin; // the first one must be
    openDialog(UserDialog::Asks::Everything, suggested, [this](const UserDialog& dialog) {
        change([name = dialog.username(), role = dialog.role(), password = dialog.password()](
                   const Services& services) { return services.users().add(name, role, password); });
    });
}

void UsersPanel::changeRole()
{
    openDialog(UserDialog::Asks::Role, *chosen(), [this, name = chosen()->username](const UserDialog& dialog) {
        change([name, role = dialog.role()](const Services& services) { return services.users().setRole(name, role); });
    });
}

void UsersPanel::setPassword()
{
    openDialog(UserDialog::Asks::Password, *chosen(), [this, name = chosen()->username](const UserDialog& dialog) {
        change([name, password = dialog.password()](const Services& services) {
            return services.users().setPassword(name, password);
        });
    });
}

void UsersPanel::remove()
{
    const std::string name = chosen()->username;
    auto* question =
        new QMessageBox(QMessageBox::Warning, tr("Remove a user"),
                        tr("Remove the user %1?").arg(QString::fromStdString(name)), QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Every login of theirs ends at once. What they did stays in the audit log."));
    auto* yes = question->addButton(tr("Remove %1").arg(QString::fromStdString(name)), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(question, &QMessageBox::buttonClicked, this, [this, yes, name](const QAbstractButton* clicked) {
        if (clicked == yes)
            change([name](const Services& services) { return services.users().remove(name); });
    });
    question->open();
}

} // namespace tapledger::ui
