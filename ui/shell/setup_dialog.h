// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace tapledger::ui {

class Banner;

/// The first start: an administrator, where readers reach the server, the first device. Each step can be left out and
/// done later on its page.
class SetupDialog : public QDialog
{
    Q_OBJECT

public:
    SetupDialog(Console& console, QWidget* parent);

private:
    QWidget* makeStep(const QString& title, const QString& text, QWidget* body);
    void next();
    void skip();
    void showStep(int step);
    void makeAdministrator();
    void saveListeners();
    void addDevice();
    void finishStep(const Result<void>& done);

    Console& m_console;
    QStackedWidget* m_steps;
    QLabel* m_progress;
    Banner* m_banner;
    QPushButton* m_next;
    QPushButton* m_skip;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QLineEdit* m_again;
    QLineEdit* m_http;
    QLineEdit* m_tcp;
    QLineEdit* m_deviceId;
    QLineEdit* m_deviceName;
    QLineEdit* m_deviceKey;
};

} // namespace tapledger::ui
