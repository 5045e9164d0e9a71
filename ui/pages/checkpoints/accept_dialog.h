// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace tapledger::ui {

class Banner;
class BusyLine;
class FactList;

/// What can be done about a ledger that is not what was signed: says what happened and what accepting it means, asks
/// why and whether that is meant, does it, and says what came of it.
class AcceptDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param console one with a store.
    AcceptDialog(Console& console, QWidget* parent);

private:
    void reject() override;
    QWidget* makeQuestion();
    QWidget* makeOutcome();
    void showWhatIsPossible();
    void stopServer();
    void accept() override;
    void finish(const Result<std::optional<AcceptedRestore>>& accepted);

    Console& m_console;
    QStackedWidget* m_steps;
    QLineEdit* m_reason;
    QCheckBox* m_isMeant;
    Banner* m_outcome;
    FactList* m_facts;
    BusyLine* m_busy;
    Banner* m_banner;
    QPushButton* m_close;
    QPushButton* m_accept;
    bool m_isRunning = false;
    bool m_waitsForServer = false; ///< until it has stopped
};

} // namespace tapledger::ui
