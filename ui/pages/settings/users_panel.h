// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console.h"
#include "ui/models/rows_model.h"
#include "ui/pages/settings/user_dialog.h"

#include <QWidget>

class QPushButton;

namespace tapledger::ui {

class Banner;
class Table;

/// People who may log in, and what each may do.
class UsersPanel : public QWidget
{
    Q_OBJECT

public:
    explicit UsersPanel(Console& console);

private:
    void read();
    /// Asks, and calls @p then with the dialog once it was accepted.
    template <class Then>
    void openDialog(UserDialog::Asks asks, const User& user, Then then);
    void add();
    void changeRole();
    void setPassword();
    void remove();
    /// Asks, and reads anew or says what went wrong.
    template <class Ask>
    void change(Ask ask);
    const User* chosen() const;

    Console& m_console;
    RowsModel<User> m_model;
    Table* m_table;
    Banner* m_banner;
    QPushButton* m_role;
    QPushButton* m_password;
    QPushButton* m_remove;
};

/// `hr` as a person says it, and what it may do.
QString roleTitle(Role role);
QString roleDescription(Role role);

} // namespace tapledger::ui
