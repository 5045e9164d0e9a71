// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray.h"

#include "ui/shell/status_line.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QWidget>

namespace tapledger::ui {
namespace {

const QString kOnClose = QStringLiteral("window/onClose"); ///< `tray`, `quit`, or not set: ask

} // namespace

QIcon applicationIcon()
{
    QIcon mark;
    for (const int size : {16, 24, 32, 48, 64, 128}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::light().accent);
        painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.22, size * 0.22);
        const int inset = size / 6;
        icon(QStringLiteral("id-card"), Qt::white)
            .paint(&painter, QRect(0, 0, size, size).adjusted(inset, inset, -inset, -inset));
        mark.addPixmap(pixmap);
    }
    return mark;
}

Tray::Tray(Console& console) : m_console(console)
{
    m_icon.setIcon(applicationIcon());
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::windowWanted);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT windowWanted();
    });
    connect(&console.server, &ServerMonitor::changed, this, &Tray::showState);
    retranslate();
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_icon.show();
}

void Tray::retranslate()
{
    m_menu.clear();
    m_menu.addAction(tr("&Open Tapledger"), this, &Tray::windowWanted);
    m_menu.addSeparator();
    m_menu.addAction(tr("Stop the server and &quit"), this, &Tray::quitWanted);
    showState();
}

bool Tray::isAvailable() const { return QSystemTrayIcon::isSystemTrayAvailable(); }

void Tray::showState() { m_icon.setToolTip(tr("Tapledger: %1").arg(stateText(m_console.server.status()))); }

void Tray::notify(const QString& title, const QString& text)
{
    if (m_icon.isVisible())
        m_icon.showMessage(title, text, QSystemTrayIcon::Warning);
}

void Tray::closeWindow(QWidget* window)
{
    const auto state = m_console.server.status().state;
    const bool isRunning = m_console.server.canSteer() && state != ServerStatus::State::Stopped;
    const QString remembered = m_console.preferences.value(kOnClose).toString();
    if (!isRunning || remembered == QLatin1String("quit"))
        return Q_EMIT quitWanted();
    if (remembered == QLatin1String("tray") && isAvailable())
        return window->hide();
    auto* question = new QMessageBox(QMessageBox::Question, tr("Close Tapledger"),
                                     tr("The server inside this window is running."), QMessageBox::Cancel, window);
    question->setObjectName(QStringLiteral("closeQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Readers that tap while no server runs are answered by nobody; those with a memory "
                                    "deliver their taps later."));
    auto* quit = question->addButton(tr("Stop the server and quit"), QMessageBox::DestructiveRole);
    QPushButton* stay =
        isAvailable() ? question->addButton(tr("Keep it running in the tray"), QMessageBox::AcceptRole) : nullptr;
    if (stay)
        question->setDefaultButton(stay);
    else
        question->setDefaultButton(QMessageBox::Cancel);
    auto* always = new QCheckBox(tr("Do this from now on"));
    question->setCheckBox(always);
    connect(question, &QMessageBox::buttonClicked, this, [=, this](const QAbstractButton* chosen) {
        if (chosen != quit && chosen != stay)
            return;
        if (always->isChecked())
            m_console.preferences.setValue(kOnClose, chosen == quit ? QStringLiteral("quit") : QStringLiteral("tray"));
        if (chosen == quit)
            Q_EMIT quitWanted();
        else
            window->hide();
    });
    question->open();
}

} // namespace tapledger::ui
