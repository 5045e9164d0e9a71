// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/overview_service.h"

#include "domain/maintenance.h"
#include "services/permissions.h"
#include "services/trust_service.h"
#include "storage/alert_store.h"
#include "storage/device_store.h"
#include "storage/ledger_store.h"

#include <algorithm>
#include <filesystem>

namespace tapledger {
namespace {

constexpr std::int64_t kMostAlerts = 5;

} // namespace

Result<Overview> OverviewService::overview()
{
    if (auto ok = authorise(m_actor, Operation::ManageDevices); !ok)
        return failure(ok.error());
    const auto counts = OverviewStore(m_database).counts();
    if (!counts)
        return failure(counts.error());
    const auto head = LedgerStore(m_database).head();
    if (!head)
        return failure(head.error());
    const auto devices = DeviceStore(m_database).all();
    if (!devices)
        return failure(devices.error());
    auto alerts = AlertStore(m_database).page(AlertFilter::Open, 0, kMostAlerts);
    if (!alerts)
        return failure(alerts.error());

    Overview overview;
    overview.counts = *counts;
    overview.head = *head;
    overview.alerts = std::move(*alerts);
    for (const Device& device : *devices) {
        if (!device.is_enabled)
            continue;
        ++overview.devices;
        overview.devices_online += device.is_online ? 1 : 0;
        if (!device.is_online && (device.last_event_at || device.last_heartbeat_at))
            overview.offline.push_back(device.device_id);
        if (isMaintenanceDue(device, m_clock.now()))
            overview.maintenance_due.push_back(device.device_id);
    }
    if (m_database.dialect() == Dialect::Sqlite) {
        std::error_code error;
        const auto space = std::filesystem::space(m_database.description(), error);
        if (!error) {
            overview.disk_free = static_cast<std::int64_t>(space.available);
            overview.disk_capacity = static_cast<std::int64_t>(space.capacity);
        }
    }
    const auto size = LogRows(m_database, LogKind::Taps).size();
    if (!size)
        return failure(size.error());
    overview.log_size = *size;
    const auto sealed = TrustService(m_database, m_clock, m_actor).latest(LogKind::Taps);
    if (sealed) {
        overview.sealed_size = sealed->tree_size;
        overview.sealed_at = sealed->created_at;
    } else if (sealed.error().code != ErrorCode::NotFound) {
        return failure(sealed.error());
    }
    return overview;
}

Result<std::vector<MinuteTaps>> OverviewService::tapsPerMinute(Timestamp since)
{
    if (auto ok = authorise(m_actor, Operation::ManageDevices); !ok)
        return failure(ok.error());
    return OverviewStore(m_database).tapsPerMinute(std::max(since, m_clock.now() - std::chrono::hours(24)));
}

} // namespace tapledger
