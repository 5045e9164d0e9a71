// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QDialog>
#include <QTimer>
#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace tapledger::ui {

/// What can be reached by typing: pages, actions, people, devices. Opened by Ctrl+K.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    struct Command
    {
        QString title;
        QString hint; ///< what kind it is, or its shortcut
        QString icon;
        std::function<void()> run;
    };

    /// @param commands what there is beside people and devices, which are looked up while the user types.
    CommandPalette(Console& console, std::vector<Command> commands, QWidget* parent);

private:
    bool eventFilter(QObject* object, QEvent* event) override;
    void showMatches();
    void lookUp();
    void add(const Command& command);
    void run();

    Console& m_console;
    const std::vector<Command> m_commands;
    std::vector<Command> m_found; ///< people and devices for the text as it was when they were asked for
    std::vector<Command> m_shown;
    QLineEdit* m_text;
    QListWidget* m_list;
    QTimer m_lookUp;
};

/// How well @p text fits what was typed: 0 not at all; higher is better. Letters in order are enough.
int matchScore(const QString& typed, const QString& text);

} // namespace tapledger::ui
