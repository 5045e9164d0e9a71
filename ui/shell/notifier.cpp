// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notifier.h"

#include "ui/text/alert_words.h"

#include "ui/pages/live/tap_words.h"

#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr std::int64_t kMostAlerts = 20; ///< at one look; more are more than anybody reads

} // namespace

Notifier::Notifier(Console& console, std::function<bool()> isLookedAt, Pace pace)
    : m_console(console), m_isLookedAt(std::move(isLookedAt)), m_pace(pace)
{
    m_tell.setSingleShot(true);
    connect(&m_tell, &QTimer::timeout, this, &Notifier::tell);
    connect(&console.taps, &TapStream::tapped, this, &Notifier::takeTaps);
    connect(&console.session, &Session::changed, this, &Notifier::forget);
    m_look.setInterval(pace.look);
    connect(&m_look, &QTimer::timeout, this, &Notifier::lookForAlerts);
    m_look.start();
    lookForAlerts();
}

/// What one user was to be told is not for the next one.
void Notifier::forget()
{
    m_tell.stop();
    m_knowsAlerts = false;
    m_refused = 0;
    m_alerts = 0;
    lookForAlerts();
}

void Notifier::takeTaps(const std::vector<LiveTap>& taps)
{
    if (!m_console.session.may(Operation::WatchTaps) || m_isLookedAt())
        return;
    for (const LiveTap& tap : taps) {
        if (!isRefused(tap))
            continue;
        ++m_refused;
        m_refusedText = tr("%1 at %2").arg(lookOf(tap).text, QString::fromStdString(tap.device_id));
    }
    tellSoon();
}

void Notifier::lookForAlerts()
{
    if (m_isLooking || !m_console.session.may(Operation::ManageAlerts))
        return;
    m_isLooking = true;
    m_console.session.ask(
        this, [](const Services& services) { return services.alerts().page(AlertFilter::Open, 0, kMostAlerts); },
        [this](const Result<std::vector<Alert>>& open) {
            m_isLooking = false;
            if (open)
                takeAlerts(*open);
        });
}

void Notifier::takeAlerts(const std::vector<Alert>& open)
{
    const std::int64_t known = m_lastAlert;
    if (!open.empty())
        m_lastAlert = std::max(known, open.front().id); // the newest is first
    if (!std::exchange(m_knowsAlerts, true) || m_isLookedAt())
        return; // what was open before somebody came is on its page
    for (const Alert& alert : open) {
        if (alert.id <= known || alert.acknowledged_at)
            continue;
        if (m_alerts++ == 0)
            m_alertText = wordsOf(alert);
    }
    tellSoon();
}

void Notifier::tellSoon()
{
    if ((m_refused == 0 && m_alerts == 0) || m_tell.isActive())
        return;
    std::chrono::milliseconds wait = m_pace.gather;
    if (m_sinceTold.isValid())
        wait = std::max(wait, m_pace.between - std::chrono::milliseconds(m_sinceTold.elapsed()));
    m_tell.start(wait);
}

void Notifier::tell()
{
    QStringList lines;
    if (m_alerts > 0)
        lines += m_alerts == 1 ? m_alertText : tr("%n new alert(s): %1", nullptr, m_alerts).arg(m_alertText);
    if (m_refused > 0)
        lines +=
            m_refused == 1 ? m_refusedText : tr("%n tap(s) refused; last: %1", nullptr, m_refused).arg(m_refusedText);
    const QString title = m_alerts > 0 ? tr("Tapledger needs attention") : tr("Tap refused");
    m_alerts = 0;
    m_refused = 0;
    if (m_isLookedAt())
        return; // they have come to see for themselves
    m_sinceTold.start();
    Q_EMIT message(title, lines.join(QLatin1Char('\n')));
}

} // namespace tapledger::ui
