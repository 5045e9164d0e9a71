// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notifier.h"
#include "ui/shell/tray.h"

#include <functional>
#include <memory>

namespace tapledger {

/// What the console has on the desktop: its window, its icon in the tray and its messages; and how it ends.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    /// What exec() of the application answers when the program is to begin anew, with the settings as they are now.
    static constexpr int kStartAgain = 75;

    /// Shows the window. Everything handed in outlives it.
    Desktop(ui::Console& console, ui::Translation& translation, ui::Tray& tray);

    ui::MainWindow& window() { return *m_window; }
    /// Where the store has no users, @p user sits at the machine and looks after it: logs them in and calls @p then. As
    /// long as the store does not answer it is asked again.
    void greet(const QString& user, std::function<void()> then);

private:
    void makeWindow();
    void showWindow();

    ui::Console& m_console;
    ui::Translation& m_translation;
    ui::Tray& m_tray;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::Notifier m_notifier;
};

} // namespace tapledger
