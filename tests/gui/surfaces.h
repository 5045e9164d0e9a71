// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/test_console.h"
#include "ui/shell/main_window.h"

#include <functional>

namespace tapledger {

/// Everything that a person can have in front of them: each page in its states, and each dialog. What must hold
/// everywhere is checked on it, and the pictures are made of it.
class Surfaces
{
public:
    /// @p name is that of a page or dialog, with its state: `ledger-entry`.
    using Visit = std::function<void(QWidget& window, const QString& name)>;

    /// @param cards how many of the people 1001… hold one; the next one must hold none.
    Surfaces(TestConsole& test, int cards) : m_test(test), m_cards(cards) {}

    /// A site at work: @p people of whom @p cards have one, gates, entries, refused taps, users, tokens and alerts.
    static void fill(TestConsole& test, int people, int cards, int gates, int entries);
    /// Shows everything in turn, at the size that the window has at its first start.
    void visitAll(const Visit& look);
    /// Until what was asked for has come. Only for looking: nothing is promised.
    static void settle(TestConsole& test);

private:
    void visitPages(ui::MainWindow& window, const Visit& visit);
    void visitEnrolment(ui::MainWindow& window, const Visit& visit);
    void visitLedger(ui::MainWindow& window, const Visit& visit);
    void visitSettings(ui::MainWindow& window, const Visit& visit);
    void visitDialogs(ui::MainWindow& window, const Visit& visit);
    void visitMove(ui::MainWindow& window, const Visit& visit);
    void visitAltered(ui::MainWindow& window, const Visit& visit);
    void visitSetup(ui::MainWindow& window, const Visit& visit);
    void visitWall(ui::MainWindow& window, const Visit& visit);
    void addLiveTaps();

    TestConsole& m_test;
    const int m_cards;
};

} // namespace tapledger
