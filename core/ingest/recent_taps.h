// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "domain/event_type.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tapledger {

/// What makes two taps the same to the duplicate rule.
struct TapKey
{
    std::int64_t employee_id = 0;
    std::uint32_t device = 0; ///< from RecentTaps::deviceNumber()
    EventType event_type = EventType::TimeIn;
    bool operator==(const TapKey&) const = default;
};

/// A recorded tap that lies within the window of another.
struct RecordedTap
{
    std::int64_t sequence_id = 0;
    Timestamp scan_timestamp;
};

/// The taps recorded last, by key, in memory of fixed size. Complete for scan timestamps at or after completeFrom():
/// what is older must be looked up in the ledger.
class RecentTaps
{
public:
    /// @param window taps of one key nearer than this to each other are duplicates.
    explicit RecentTaps(Microseconds window, std::size_t capacity = 1'000'000);

    /// A small number for a device_id, the same for as long as this object lives.
    std::uint32_t deviceNumber(std::string_view deviceId);

    void add(const TapKey& key, Timestamp scan, std::int64_t sequenceId);
    /// A recorded tap of that key less than the window away from @p scan, if there is one here.
    std::optional<RecordedTap> findNear(const TapKey& key, Timestamp scan) const;

    Timestamp completeFrom() const { return m_completeFrom; }
    /// Forgets everything; what follows is complete from @p completeFrom.
    void reset(Timestamp completeFrom);

private:
    struct Slot
    {
        std::int64_t employee_id;
        std::int64_t scan_us;
        std::int64_t sequence_id;
        std::uint32_t device_event; ///< device number × 4 + event type
        std::uint32_t next;         ///< next older slot of the same bucket, or kNone
    };
    static constexpr std::uint32_t kNone = 0xFFFF'FFFF;
    std::int64_t binOf(std::int64_t scanMicroseconds) const;
    std::size_t bucketOf(std::int64_t employeeId, std::uint32_t deviceEvent, std::int64_t bin) const;
    void evict(std::uint32_t slot);

    const Microseconds m_window;
    std::vector<Slot> m_slots; ///< a ring in order of arrival
    std::vector<std::uint32_t> m_buckets;
    std::size_t m_next = 0;
    bool m_full = false;
    Timestamp m_completeFrom = Timestamp::latest();
    std::unordered_map<std::string, std::uint32_t> m_deviceNumbers;
};

} // namespace tapledger
