// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/live_taps.h"

#include <QObject>
#include <QTimer>
#include <vector>

namespace tapledger::ui {

/// Live taps on the GUI thread: many at once, at most twenty times a second, however fast they come.
class TapStream : public QObject
{
    Q_OBJECT

public:
    TapStream();

    /// Where other threads put them.
    LiveTaps& source() { return m_source; }

Q_SIGNALS:
    /// Oldest first. @p givenWay taps are missing before them, for they came faster than anybody could look.
    void tapped(const std::vector<tapledger::LiveTap>& taps, quint64 givenWay);

private:
    LiveTaps m_source;
    QTimer m_gather;
};

} // namespace tapledger::ui
