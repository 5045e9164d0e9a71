// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace tapledger::ui {

class Banner;

/// Name and password, in the middle of the window.
class LoginPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LoginPanel(Session& session);

private:
    void showEvent(QShowEvent* event) override;
    void logIn();

    Session& m_session;
    Banner* m_banner;
    QLineEdit* m_name;
    QLineEdit* m_password;
    QPushButton* m_button;
};

} // namespace tapledger::ui
