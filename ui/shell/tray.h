// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

class QWidget;

namespace tapledger::ui {

/// The icon in the desktop's tray: how the server is, and the way back to the window.
class Tray : public QObject
{
    Q_OBJECT

public:
    explicit Tray(Console& console);

    /// Without a tray a window that was closed could not be found again.
    static bool isAvailable() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    /// Asks once what closing the window means while the server runs. @return true when the program is to end.
    bool mayQuit(QWidget* window);
    void notify(const QString& title, const QString& text);

Q_SIGNALS:
    void windowWanted();
    void quitWanted();

private:
    void showState();

    Console& m_console;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
};

/// The mark of the program.
QIcon applicationIcon();

} // namespace tapledger::ui
