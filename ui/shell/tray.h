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
    virtual bool isAvailable() const;
    /// The user closes the window: hides it, or wants to quit; while the server runs the user is asked which.
    void closeWindow(QWidget* window);
    /// Says everything in the language that the program speaks now.
    void retranslate();
    const QMenu& menu() const { return m_menu; }
    /// A message on the desktop.
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
