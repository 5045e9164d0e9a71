// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console.h"

#include <QElapsedTimer>
#include <QTimer>
#include <chrono>
#include <functional>
#include <vector>

namespace tapledger::ui {

/// Tells of new alerts and of refused taps while nobody looks at the window: what comes close together in one message,
/// and never more than one in a while. Only what the one who is logged in may see.
class Notifier : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        std::chrono::milliseconds gather{2'000};   ///< from the first on
        std::chrono::milliseconds between{15'000}; ///< two messages
        std::chrono::milliseconds look{5'000};     ///< for new alerts
    };

    /// @param isLookedAt whether somebody sees the window now.
    Notifier(Console& console, std::function<bool()> isLookedAt, Pace pace);

Q_SIGNALS:
    void message(const QString& title, const QString& text);

private:
    void takeTaps(const std::vector<LiveTap>& taps);
    void lookForAlerts();
    void takeAlerts(const std::vector<Alert>& open);
    void tellSoon();
    void tell();
    void forget();

    Console& m_console;
    const std::function<bool()> m_isLookedAt;
    const Pace m_pace;
    QTimer m_look;
    QTimer m_tell;
    QElapsedTimer m_sinceTold;
    bool m_isLooking = false;
    bool m_knowsAlerts = false;
    std::int64_t m_lastAlert = 0; ///< the newest that is known
    int m_refused = 0;
    QString m_refusedText; ///< of the latest
    int m_alerts = 0;
    QString m_alertText; ///< of the latest
};

} // namespace tapledger::ui
