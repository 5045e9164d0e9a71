// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command_palette.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace tapledger::ui {

class SideBar;
class StatusLine;

/// The window of the console: side bar, page, status line. Until somebody has logged in it shows the login alone.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Console& console, std::vector<PageInfo> pages);
    ~MainWindow() override;

    /// Shows a page, made when it is first shown. Nothing happens where the user may not see it.
    void open(const QString& pageId, const QVariant& subject = {});
    /// The page with this id, made if it was not; null where the user may not see it.
    Page* page(const QString& pageId);
    QString currentPageId() const;
    const std::vector<PageInfo>& visiblePages() const { return m_visible; }

    /// Where the badges of pages are set.
    SideBar& sideBar() { return *m_sideBar; }

Q_SIGNALS:
    /// The user wants to close the window; the program decides what that means (the server may be running).
    void closeWanted();

private:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void rememberGeometry();
    void showWhatTheUserMaySee();
    void addShortcuts();
    std::vector<CommandPalette::Command> commands();
    void openPalette();

    Console& m_console;
    const std::vector<PageInfo> m_pages;
    std::vector<PageInfo> m_visible;
    QHash<QString, Page*> m_made;
    SideBar* m_sideBar;
    QStackedWidget* m_stack;
    QWidget* m_login;
    QWidget* m_workplace;
    QStackedWidget* m_all;
    QTimer m_rememberGeometry;
};

} // namespace tapledger::ui
