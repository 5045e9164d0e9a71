// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/watch_service.h"

#include "services/permissions.h"
#include "storage/device_store.h"
#include "storage/employee_store.h"
#include "storage/ledger_store.h"
#include "storage/rejection_store.h"

#include <algorithm>

namespace tapledger {

Result<std::vector<WatchedPerson>> WatchService::people(const std::vector<std::int64_t>& employeeIds)
{
    if (auto ok = authorise(m_actor, Operation::WatchTaps); !ok)
        return failure(ok.error());
    const auto found = EmployeeStore(m_database).findByIds(employeeIds);
    if (!found)
        return failure(found.error());
    std::vector<WatchedPerson> people;
    for (const Employee& employee : *found)
        people.push_back({employee.id, employee.employee_number, employee.full_name, employee.department});
    return people;
}

Result<std::vector<WatchedPhoto>> WatchService::photos(const std::vector<std::int64_t>& employeeIds)
{
    if (auto ok = authorise(m_actor, Operation::SeePhotos); !ok)
        return failure(ok.error());
    std::vector<WatchedPhoto> photos;
    const auto read = EmployeeStore(m_database).photos(employeeIds, [&](std::int64_t id, std::string_view photo) {
        photos.push_back({id, std::string(photo)});
    });
    if (!read)
        return failure(read.error());
    return photos;
}

Result<std::vector<Gate>> WatchService::gates()
{
    if (auto ok = authorise(m_actor, Operation::WatchTaps); !ok)
        return failure(ok.error());
    const auto devices = DeviceStore(m_database).all();
    if (!devices)
        return failure(devices.error());
    std::vector<Gate> gates;
    for (const Device& device : *devices)
        gates.push_back({device.device_id, device.device_name, device.location, device.is_enabled, device.is_online,
                         std::max(device.last_heartbeat_at, device.last_event_at), device.last_event_at});
    return gates;
}

Result<std::vector<LiveTap>> WatchService::recent(std::int64_t limit)
{
    if (auto ok = authorise(m_actor, Operation::WatchTaps); !ok)
        return failure(ok.error());
    const auto entries = LedgerStore(m_database).newest(limit);
    if (!entries)
        return failure(entries.error());
    const auto rejections = RejectionStore(m_database).page(0, limit);
    if (!rejections)
        return failure(rejections.error());
    std::vector<LiveTap> taps;
    for (const LedgerEntry& entry : *entries)
        taps.push_back(liveTapOf(entry));
    for (const Rejection& rejection : *rejections)
        taps.push_back(liveTapOf(rejection));
    std::ranges::stable_sort(taps, std::ranges::greater(), &LiveTap::scan_timestamp);
    taps.resize(std::min(taps.size(), static_cast<std::size_t>(limit)));
    std::ranges::reverse(taps);
    return taps;
}

Result<EntriesAfter> WatchService::after(std::int64_t sequenceId, std::int64_t limit)
{
    if (auto ok = authorise(m_actor, Operation::WatchTaps); !ok)
        return failure(ok.error());
    LedgerStore ledger(m_database);
    LedgerFilter filter;
    filter.after = sequenceId;
    filter.limit = limit;
    auto entries = ledger.page(filter);
    if (!entries)
        return failure(entries.error());
    if (!entries->empty()) {
        const std::int64_t last = entries->back().sequence_id;
        return EntriesAfter{std::move(*entries), last};
    }
    const auto head = ledger.head();
    if (!head)
        return failure(head.error());
    return EntriesAfter{{}, std::min(sequenceId, head->sequence_id)};
}

} // namespace tapledger
