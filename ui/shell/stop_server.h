// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tapledger::ui {

class ServerMonitor;

/// Stops the server once the user has said yes to what that means.
void askToStop(ServerMonitor& server, QWidget* parent);

} // namespace tapledger::ui
