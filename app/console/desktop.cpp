// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"

#include <QApplication>
#include <QTimer>

namespace tapledger {
namespace {

constexpr std::chrono::seconds kAskAgain(2);

} // namespace

Desktop::Desktop(ui::Console& console, ui::Translation& translation, ui::Tray& tray)
    : m_console(console), m_translation(translation), m_tray(tray),
      m_notifier(
          console, [] { return QApplication::activeWindow() != nullptr; }, ui::Notifier::Pace())
{
    QApplication::setQuitOnLastWindowClosed(false);
    makeWindow();
    connect(
        &console.navigator, &ui::Navigator::languageWanted, this,
        [this](const QString& language) {
            m_translation.use(language);
            m_tray.retranslate();
            m_window.reset(); // first, so that the new one begins where this one is
            makeWindow();
        },
        Qt::QueuedConnection); // the window that asked is being replaced
    connect(
        &console.navigator, &ui::Navigator::startAgainWanted, this, [] { QCoreApplication::exit(kStartAgain); },
        Qt::QueuedConnection);
    connect(&tray, &ui::Tray::windowWanted, this, &Desktop::showWindow);
    // exit(), for quit() would close the window first, which asks what that means.
    connect(
        &tray, &ui::Tray::quitWanted, this, [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);
    connect(&m_notifier, &ui::Notifier::message, &tray, &ui::Tray::notify);
}

void Desktop::makeWindow()
{
    m_window = std::make_unique<ui::MainWindow>(m_console, ui::allPages());
    connect(m_window.get(), &ui::MainWindow::closeWanted, &m_tray, [this] { m_tray.closeWindow(m_window.get()); });
    m_window->show();
}

void Desktop::showWindow()
{
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Desktop::greet(const QString& user, std::function<void()> then)
{
    m_console.session.ask(
        this, [](const Services& services) { return services.users().hasUsers(); },
        [this, user, then = std::move(then)](const Result<bool>& hasUsers) {
            if (!hasUsers)
                return QTimer::singleShot(kAskAgain, this, [this, user, then] { greet(user, then); });
            if (*hasUsers || m_console.session.who())
                return;
            m_console.session.logIn({user.toStdString(), Role::Admin});
            then();
        });
}

} // namespace tapledger
