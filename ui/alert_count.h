// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QObject>
#include <QTimer>

namespace tapledger::ui {

/// Counts the open alerts every few seconds, for the number beside their page. Asks nothing for those who may not see
/// them.
class AlertCount : public QObject
{
    Q_OBJECT

public:
    AlertCount(Session& session, QObject* parent);

    /// At once, where something has just changed.
    void look();

Q_SIGNALS:
    void counted(int open);

private:
    Session& m_session;
    QTimer m_timer;
    bool m_isAsking = false;
};

} // namespace tapledger::ui
