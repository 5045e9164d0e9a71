// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tapledger::ui {

/// Asks for a user: all of it, or what is to change.
class UserDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Asks { Everything, Role, Password };

    UserDialog(Asks asks, const User& user, QWidget* parent = nullptr);

    std::string username() const;
    Role role() const;
    std::string password() const;

private:
    void check();

    const Asks m_asks;
    QLineEdit* m_name;
    QComboBox* m_role;
    QLineEdit* m_password;
    QLineEdit* m_again;
    QPushButton* m_ok = nullptr;
};

} // namespace tapledger::ui
