// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/alert_count.h"
#include "ui/shell/login_panel.h"
#include "ui/shell/side_bar.h"
#include "ui/shell/status_line.h"
#include "ui/shell/stop_server.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr QSize kFirstSize(1280, 800);
constexpr QSize kSmallest(900, 560);
constexpr std::chrono::milliseconds kSettled(500); ///< after the last move of the window

} // namespace

MainWindow::MainWindow(Console& console, std::vector<PageInfo> pages)
    : m_console(console), m_pages(std::move(pages)), m_sideBar(new SideBar), m_stack(new QStackedWidget),
      m_login(new LoginPanel(console)), m_workplace(new QWidget), m_all(new QStackedWidget)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Tapledger"));
    setMinimumSize(kSmallest);
    resize(kFirstSize);
    restoreGeometry(console.preferences.value(QStringLiteral("window/geometry")).toByteArray());
    m_rememberGeometry.setSingleShot(true);
    m_rememberGeometry.setInterval(kSettled);
    connect(&m_rememberGeometry, &QTimer::timeout, this, &MainWindow::rememberGeometry);
    m_sideBar->setNarrow(console.preferences.value(QStringLiteral("window/narrow")).toBool());

    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, space::kSmall, 0, space::kSmall);
    leftLayout->addWidget(m_sideBar, 1);
    auto* narrow = new QToolButton;
    narrow->setObjectName(QStringLiteral("narrowSideBar"));
    narrow->setIcon(icon(QStringLiteral("chevron-left")));
    narrow->setToolTip(tr("Make the side bar narrow or wide (Ctrl+B)"));
    narrow->setAccessibleName(tr("Narrow side bar"));
    narrow->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B));
    narrow->setAutoRaise(true);
    auto* palette = new QToolButton;
    palette->setObjectName(QStringLiteral("openPalette"));
    palette->setIcon(icon(QStringLiteral("search")));
    palette->setToolTip(tr("Go to a page, a person, a device, or do something (Ctrl+K)"));
    palette->setAccessibleName(tr("Command palette"));
    palette->setAutoRaise(true);
    connect(palette, &QToolButton::clicked, this, &MainWindow::openPalette);
    auto* tools = new QBoxLayout(m_sideBar->isNarrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    tools->addStretch(1);
    tools->addWidget(palette);
    tools->addWidget(narrow);
    tools->addStretch(1);
    leftLayout->addLayout(tools);
    connect(narrow, &QToolButton::clicked, this, [this, narrow, tools] {
        m_sideBar->setNarrow(!m_sideBar->isNarrow());
        tools->setDirection(m_sideBar->isNarrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        narrow->setIcon(icon(m_sideBar->isNarrow() ? QStringLiteral("chevron-right") : QStringLiteral("chevron-left")));
        m_console.preferences.setValue(QStringLiteral("window/narrow"), m_sideBar->isNarrow());
    });
    left->setBackgroundRole(QPalette::Button);
    left->setAutoFillBackground(true);

    auto* layout = new QHBoxLayout(m_workplace);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(left);
    layout->addWidget(m_stack, 1);
    m_all->addWidget(m_login);
    m_all->addWidget(m_workplace);
    setCentralWidget(m_all);
    statusBar()->addWidget(new StatusLine(console), 1);
    statusBar()->setSizeGripEnabled(false);

    connect(m_sideBar, &SideBar::chosen, this, [this](const QString& id) { open(id); });
    connect(&console.navigator, &Navigator::opened, this, &MainWindow::open);
    connect(&console.session, &Session::changed, this, &MainWindow::showWhatTheUserMaySee);
    auto* alerts = new AlertCount(console.session, this);
    connect(alerts, &AlertCount::counted, m_sideBar,
            [this](int open) { m_sideBar->setBadge(QStringLiteral("alerts"), open); });
    addShortcuts();
    showWhatTheUserMaySee();
}

void MainWindow::addShortcuts()
{
    auto* palette = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this);
    connect(palette, &QShortcut::activated, this, [this] {
        if (m_console.session.who())
            openPalette();
    });
    for (int number = 1; number <= 9; ++number) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)), this);
        connect(shortcut, &QShortcut::activated, this, [this, number] {
            if (number <= static_cast<int>(m_visible.size()))
                open(m_visible[static_cast<std::size_t>(number - 1)].id);
        });
    }
}

std::vector<CommandPalette::Command> MainWindow::commands()
{
    std::vector<CommandPalette::Command> commands;
    int number = 0;
    for (const PageInfo& page : m_visible) {
        ++number;
        commands.push_back({page.title, number <= 9 ? QStringLiteral("Alt+%1").arg(number) : QString(), page.icon,
                            [this, id = page.id] { open(id); }});
    }
    for (const PageInfo& info : m_visible) {
        for (const PageCommand& command : info.commands) {
            if (m_console.session.may(command.operation))
                commands.push_back({command.title, info.title, command.icon, [this, id = info.id, name = command.id] {
                                        open(id);
                                        page(id)->perform(name);
                                    }});
        }
    }
    const auto add = [&](const QString& title, const char* iconName, std::function<void()> run) {
        commands.push_back({title, {}, QLatin1String(iconName), std::move(run)});
    };
    if (m_console.server.canSteer() && m_console.session.may(Operation::ManageDevices)) {
        if (m_console.server.status().state == ServerStatus::State::Stopped) {
            add(tr("Start the server"), "play", [this] { m_console.server.start(); });
        } else {
            add(tr("Restart the server"), "refresh-cw", [this] { m_console.server.restart(); });
            add(tr("Stop the server"), "circle-x", [this] { askToStop(m_console.server, this); });
        }
    }
    add(tr("Log out"), "log-out", [this] { m_console.session.logOut(); });
    return commands;
}

void MainWindow::openPalette()
{
    auto* palette = new CommandPalette(m_console, commands(), this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

void MainWindow::showWhatTheUserMaySee()
{
    m_visible.clear();
    for (const PageInfo& page : m_pages) {
        if (m_console.session.may(page.operation))
            m_visible.push_back(page);
    }
    // What one user looked at is not for the next one.
    for (Page* page : std::as_const(m_made))
        page->deleteLater();
    m_made.clear();
    m_sideBar->setPages(m_visible);
    m_all->setCurrentWidget(m_console.session.who() ? m_workplace : m_login);
    statusBar()->setVisible(m_console.session.who().has_value());
    if (m_visible.empty())
        return;
    const QString last = m_console.preferences.value(QStringLiteral("window/page")).toString();
    const bool isVisible = std::ranges::any_of(m_visible, [&](const PageInfo& page) { return page.id == last; });
    open(isVisible ? last : m_visible.front().id);
}

Page* MainWindow::page(const QString& pageId)
{
    if (Page* made = m_made.value(pageId))
        return made;
    const auto info = std::ranges::find(m_visible, pageId, &PageInfo::id);
    if (info == m_visible.end())
        return nullptr;
    Page* made = info->create(m_console);
    made->setObjectName(pageId);
    made->setAccessibleName(info->title);
    m_made.insert(pageId, made);
    m_stack->addWidget(made);
    return made;
}

void MainWindow::open(const QString& pageId, const QVariant& subject)
{
    const bool isNew = currentPageId() != pageId; // asked before it is made: the first one is shown by being added
    Page* wanted = page(pageId);
    if (!wanted)
        return;
    m_stack->setCurrentWidget(wanted);
    {
        const QSignalBlocker quiet(m_sideBar);
        m_sideBar->choose(pageId);
    }
    m_console.preferences.setValue(QStringLiteral("window/page"), pageId);
    if (isNew)
        wanted->shown();
    if (subject.isValid())
        wanted->openSubject(subject);
}

QString MainWindow::currentPageId() const
{
    return m_stack->currentWidget() ? m_stack->currentWidget()->objectName() : QString();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->ignore();
    Q_EMIT closeWanted();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_rememberGeometry.start();
}

void MainWindow::moveEvent(QMoveEvent* event)
{
    QMainWindow::moveEvent(event);
    m_rememberGeometry.start();
}

MainWindow::~MainWindow()
{
    if (m_rememberGeometry.isActive())
        rememberGeometry();
}

void MainWindow::rememberGeometry()
{
    m_console.preferences.setValue(QStringLiteral("window/geometry"), saveGeometry());
}

} // namespace tapledger::ui
