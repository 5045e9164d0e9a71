// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/recent_taps.h"

#include <algorithm>
#include <bit>

namespace tapledger {

RecentTaps::RecentTaps(Microseconds window, std::size_t capacity)
    : m_window(window), m_slots(std::max<std::size_t>(capacity, 1)), m_buckets(std::bit_ceil(m_slots.size()), kNone)
{
}

std::uint32_t RecentTaps::deviceNumber(std::string_view deviceId)
{
    return m_deviceNumbers.try_emplace(std::string(deviceId), static_cast<std::uint32_t>(m_deviceNumbers.size()))
        .first->second;
}

/// Time in steps of the window: what is near an instant lies in its own bin or in one beside it. So the chain of a
/// bucket stays short however often one person taps at one gate.
std::int64_t RecentTaps::binOf(std::int64_t scanMicroseconds) const
{
    const std::int64_t width = std::max<std::int64_t>(m_window.count(), 1);
    return (scanMicroseconds - Timestamp::earliest().microseconds()) / width;
}

std::size_t RecentTaps::bucketOf(std::int64_t employeeId, std::uint32_t deviceEvent, std::int64_t bin) const
{
    std::uint64_t h = static_cast<std::uint64_t>(employeeId) * 0x9E37'79B9'7F4A'7C15U;
    h = (h ^ h >> 29 ^ static_cast<std::uint64_t>(bin)) * 0xBF58'476D'1CE4'E5B9U;
    h = (h ^ h >> 32 ^ deviceEvent) * 0xD6E8'FEB8'6659'FD93U; // each step mixes all bits into the next
    return static_cast<std::size_t>(h ^ h >> 32) & (m_buckets.size() - 1);
}

void RecentTaps::add(const TapKey& key, Timestamp scan, std::int64_t sequenceId)
{
    const auto slot = static_cast<std::uint32_t>(m_next);
    if (m_full)
        evict(slot);
    const std::uint32_t deviceEvent = key.device * 4 + static_cast<std::uint32_t>(key.event_type);
    std::uint32_t& bucket = m_buckets[bucketOf(key.employee_id, deviceEvent, binOf(scan.microseconds()))];
    m_slots[slot] = {key.employee_id, scan.microseconds(), sequenceId, deviceEvent, bucket};
    bucket = slot;
    if (++m_next == m_slots.size()) {
        m_next = 0;
        m_full = true;
    }
}

void RecentTaps::evict(std::uint32_t slot)
{
    const Slot& old = m_slots[slot];
    // The oldest slot of all is the last of its bucket's chain.
    std::uint32_t* link = &m_buckets[bucketOf(old.employee_id, old.device_event, binOf(old.scan_us))];
    while (*link != slot)
        link = &m_slots[*link].next;
    *link = old.next;
    m_completeFrom = std::max(m_completeFrom, Timestamp(old.scan_us + 1));
}

std::optional<RecordedTap> RecentTaps::findNear(const TapKey& key, Timestamp scan) const
{
    const std::uint32_t deviceEvent = key.device * 4 + static_cast<std::uint32_t>(key.event_type);
    const std::int64_t bin = binOf(scan.microseconds());
    for (const std::int64_t near : {bin, bin - 1, bin + 1}) {
        for (std::uint32_t i = m_buckets[bucketOf(key.employee_id, deviceEvent, near)]; i != kNone;
             i = m_slots[i].next) {
            const Slot& slot = m_slots[i];
            const Microseconds distance = std::chrono::abs(scan - Timestamp(slot.scan_us));
            if (slot.employee_id == key.employee_id && slot.device_event == deviceEvent && distance < m_window)
                return RecordedTap{slot.sequence_id, Timestamp(slot.scan_us)};
        }
    }
    return std::nullopt;
}

void RecentTaps::reset(Timestamp completeFrom)
{
    std::ranges::fill(m_buckets, kNone);
    m_next = 0;
    m_full = false;
    m_completeFrom = completeFrom;
}

} // namespace tapledger
