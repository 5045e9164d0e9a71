// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console.h"

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
    explicit LoginPanel(Console& console);

private:
    void showEvent(QShowEvent* event) override;
    void logIn();
    void showServer();

    Session& m_session;
    ServerMonitor& m_server;
    Banner* m_banner;
    Banner* m_away; ///< the database is
    QLineEdit* m_name;
    QLineEdit* m_password;
    QPushButton* m_button;
};

} // namespace tapledger::ui
