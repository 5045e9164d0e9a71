// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "ui/pages/settings/users_panel.h"
#include "ui/text/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>

namespace tapledger::ui {

QString stateText(const ServerStatus& status)
{
    switch (status.state) {
    case ServerStatus::State::Stopped:
        return StatusLine::tr("Stopped");
    case ServerStatus::State::Starting:
        return StatusLine::tr("Starting");
    case ServerStatus::State::Writing:
        return StatusLine::tr("Running");
    case ServerStatus::State::Standby:
        return StatusLine::tr("Standby");
    case ServerStatus::State::Away:
        return status.isAltered ? StatusLine::tr("Ledger not as signed") : StatusLine::tr("Database away");
    case ServerStatus::State::Attached:
        return StatusLine::tr("Attached");
    }
    return {};
}

namespace {

/// The state, and who records taps.
QString writerText(const ServerStatus& status)
{
    const QString state = stateText(status);
    if (status.state == ServerStatus::State::Writing)
        return StatusLine::tr("%1: this program writes").arg(state);
    if (!status.writer.isEmpty())
        return StatusLine::tr("%1: %2 writes").arg(state, status.writer);
    if (status.state == ServerStatus::State::Attached)
        return StatusLine::tr("%1: no server writes").arg(state);
    return state;
}

} // namespace

StatusLine::StatusLine(Console& console)
    : m_console(console), m_stateIcon(new QLabel), m_state(new QLabel), m_database(new QLabel), m_listeners(new QLabel),
      m_queue(new QLabel), m_lastTap(new QLabel), m_user(new QLabel)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kSmall, 0, space::kSmall, 0);
    layout->setSpacing(space::kMedium);
    auto* state = new QHBoxLayout;
    state->setSpacing(space::kTiny);
    state->addWidget(m_stateIcon);
    state->addWidget(m_state);
    layout->addLayout(state);
    const auto add = [&](QLabel* label, const char* name) {
        label->setObjectName(QLatin1String(name));
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    };
    m_state->setObjectName(QStringLiteral("statusState"));
    add(m_database, "statusDatabase");
    add(m_listeners, "statusListeners");
    add(m_queue, "statusQueue");
    add(m_lastTap, "statusLastTap");
    layout->addStretch(1);
    add(m_user, "statusUser");
    connect(&console.server, &ServerMonitor::changed, this, &StatusLine::showStatus);
    connect(&console.session, &Session::changed, this, &StatusLine::showStatus);
    connect(&console.taps, &TapStream::tapped, this, [this](const std::vector<LiveTap>& taps) {
        const Timestamp at = std::ranges::max(taps, {}, &LiveTap::scan_timestamp).scan_timestamp;
        if (m_lastTapAt && at < *m_lastTapAt)
            return; // a reader delivers what it had kept
        m_lastTapAt = at;
        m_lastTap->setText(tr("Last tap %1").arg(clockTime(at, m_console.session.clock().now())));
        m_lastTap->setToolTip(exactUtc(at));
    });
    showStatus();
}

void StatusLine::showStatus()
{
    const ServerStatus& status = m_console.server.status();
    const Colours& c = Theme::colours();
    const bool isAttached = status.state == ServerStatus::State::Attached;
    const bool isGood = status.state == ServerStatus::State::Writing || (isAttached && !status.writer.isEmpty());
    const bool isBad = status.state == ServerStatus::State::Away || status.state == ServerStatus::State::Stopped;
    const QString name = isGood  ? QStringLiteral("circle-check")
                         : isBad ? QStringLiteral("circle-x")
                                 : QStringLiteral("clock");
    m_stateIcon->setPixmap(icon(name, isGood  ? c.success
                                      : isBad ? c.danger
                                              : c.warning)
                               .pixmap(QSize(space::kMedium, space::kMedium), devicePixelRatioF()));
    m_state->setText(writerText(status));
    m_state->setToolTip(status.detail);
    m_database->setText(status.database);
    m_listeners->setText(status.listeners.join(QStringLiteral("   ")));
    const qint64 waiting = status.queueDepth + status.spoolTaps;
    m_queue->setText(waiting > 0 ? tr("%Ln tap(s) waiting", nullptr, static_cast<int>(waiting)) : QString());
    const auto& who = m_console.session.who();
    m_user->setText(who ? QStringLiteral("%1 · %2").arg(QString::fromStdString(who->name), roleTitle(who->role))
                        : QString());
}

void StatusLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showStatus();
}

} // namespace tapledger::ui
