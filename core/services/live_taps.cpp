// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/live_taps.h"

#include <iterator>

namespace tapledger {

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
