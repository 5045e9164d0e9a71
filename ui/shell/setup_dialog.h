// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace tapledger::ui {

class Banner;

/// The first start: the store, an administrator, where readers reach the server, people, the first device and the first
/// card. Each step can be left out and done later on its page.
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
    QWidget* makeStorage();
    QWidget* makePeople();
    void tryDatabase();
    void saveStorage();
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
    QRadioButton* m_embedded;
    QRadioButton* m_postgres;
    QLineEdit* m_url;
    QPushButton* m_tryUrl;
    QLabel* m_people;
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
