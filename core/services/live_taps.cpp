// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/live_taps.h"

#include <iterator>

namespace tapledger {

LiveTap liveTapOf(const LedgerEntry& entry)
{
    return {Status::Success,
            Reason::None,
            entry.sequence_id,
            entry.employee_id,
            entry.employee_rfid,
            entry.device_id,
            parseEventType(entry.event_type).value_or(EventType::TimeIn),
            entry.scan_timestamp};
}

LiveTap liveTapOf(const Rejection& rejection)
{
    return {Status::Rejected,
            rejection.reason,
            std::nullopt,
            std::nullopt,
            rejection.card_uid,
            rejection.device_id,
            parseEventType(rejection.event_type).value_or(EventType::TimeIn),
            rejection.scan_timestamp};
}

void LiveTaps::push(LiveTap&& tap)
{
    if (m_waiting.size() == kMostWaiting) {
        m_waiting.pop_front();
        ++m_givenWay;
    }
    m_waiting.push_back(std::move(tap));
}

void LiveTaps::add(std::span<const SeenTap> taps)
{
    bool isFirst = false;
    {
        const std::lock_guard lock(m_mutex);
        isFirst = m_waiting.empty() && !taps.empty();
        for (const SeenTap& seen : taps) {
            const Tap& tap = seen.submission->tap;
            push({seen.outcome->status, seen.outcome->reason, seen.outcome->sequence_id, seen.outcome->employee_id,
                  tap.card_uid.text(), tap.device_id, tap.event_type, tap.scan_timestamp});
        }
    }
    if (isFirst)
        m_wake();
}

void LiveTaps::add(LiveTap tap)
{
    bool isFirst = false;
    {
        const std::lock_guard lock(m_mutex);
        isFirst = m_waiting.empty();
        push(std::move(tap));
    }
    if (isFirst)
        m_wake();
}

LiveTaps::Taken LiveTaps::take()
{
    const std::lock_guard lock(m_mutex);
    Taken taken{{std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(m_waiting.end())}, m_givenWay};
    m_waiting.clear();
    m_givenWay = 0;
    return taken;
}

} // namespace tapledger
