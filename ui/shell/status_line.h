// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console.h"

#include <QWidget>

class QLabel;

namespace tapledger::ui {

/// How the server is, in one line: state, database, listeners, queue, last tap, and who works here.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(Console& console);

private:
    void showStatus();
    void changeEvent(QEvent* event) override;

    Console& m_console;
    QLabel* m_stateIcon;
    QLabel* m_state;
    QLabel* m_database;
    QLabel* m_listeners;
    QLabel* m_queue;
    std::optional<Timestamp> m_lastTapAt;
    QLabel* m_lastTap;
    QLabel* m_user;
};

/// The state in a word, for people.
QString stateText(const ServerStatus& status);

} // namespace tapledger::ui
