// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console.h"

#include <QDialog>
#include <QTimer>
#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace tapledger::ui {

class Banner;
class FactList;
class JobBar;

/// Leads through moving the whole store to another database: where to, what will happen, how far it is, and what is to
/// be done then.
class MoveDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param console one with a store.
    MoveDialog(Console& console, QWidget* parent);
    ~MoveDialog() override;

private:
    enum Step { kWhere, kWhat, kDone };

    void reject() override;
    QWidget* makeWhere();
    QWidget* makeWhat();
    QWidget* makeDone();
    QWidget* makeButtons();
    void chooseFile();
    void showStep(Step step);
    void next();
    void check();
    void showPlan();
    void stopServer();
    void copy();
    void look();
    void finish(const Result<qint64>& moved);
    void setRunning(bool isRunning);
    MoveWish wish() const;

    Console& m_console;
    const bool m_isEmbedded;
    QStackedWidget* m_steps;
    QLineEdit* m_target;
    QLineEdit* m_role; ///< the server's URL on PostgreSQL, or that of the owner of the present tables
    FactList* m_facts;
    QLabel* m_meaning;
    QLabel* m_whatTitle;
    Banner* m_done;
    QLabel* m_doneText;
    Banner* m_banner;
    JobBar* m_bar;
    QPushButton* m_back;
    QPushButton* m_close;
    QPushButton* m_next;
    MovePlan m_plan;
    MoveWish m_wish; ///< what the plan is of
    QTimer m_look;
    QString m_what; ///< what the bar says
    Stop m_stop;    ///< of the move that runs
    std::shared_ptr<MoveState> m_state;
    bool m_isRunning = false;
    bool m_waitsForServer = false; ///< until it has stopped
    bool m_wasServing = false;     ///< it starts again where the move does not come to its end
};

} // namespace tapledger::ui
