// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alert_count.h"

namespace tapledger::ui {
namespace {

constexpr int kLookEvery = 5'000; ///< ms

} // namespace

AlertCount::AlertCount(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&m_timer, &QTimer::timeout, this, &AlertCount::look);
    connect(&m_session, &Session::changed, this, &AlertCount::look);
    m_timer.start(kLookEvery);
    look();
}

void AlertCount::look()
{
    if (m_isAsking || !m_session.may(Operation::ManageAlerts))
        return;
    m_isAsking = true;
    m_session.ask(
        this, [](const Services& services) { return services.alerts().countOpen(); },
        [this](const Result<std::int64_t>& open) {
            m_isAsking = false;
            if (open)
                Q_EMIT counted(static_cast<int>(*open));
        });
}

} // namespace tapledger::ui
