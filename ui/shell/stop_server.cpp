// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stop_server.h"

#include "ui/server_monitor.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace tapledger::ui {

void askToStop(ServerMonitor& server, QWidget* parent)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("StopServer", text); };
    auto* question =
        new QMessageBox(QMessageBox::Warning, tr(QT_TRANSLATE_NOOP("StopServer", "Stop the server")),
                        tr(QT_TRANSLATE_NOOP("StopServer", "Stop the server?")), QMessageBox::Cancel, parent);
    question->setObjectName(QStringLiteral("stopQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr(QT_TRANSLATE_NOOP("StopServer", "What was taken is recorded first. Readers that tap while no server runs "
                                           "are answered by nobody; those with a memory deliver their taps later.")));
    auto* stop =
        question->addButton(tr(QT_TRANSLATE_NOOP("StopServer", "&Stop the server")), QMessageBox::DestructiveRole);
    stop->setObjectName(QStringLiteral("stopServerYes"));
    question->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(question, &QMessageBox::buttonClicked, &server, [&server, stop](const QAbstractButton* clicked) {
        if (clicked == stop)
            server.stop();
    });
    question->open();
}

} // namespace tapledger::ui
