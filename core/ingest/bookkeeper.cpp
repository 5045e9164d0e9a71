// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/bookkeeper.h"

#include "base/log.h"

#include <algorithm>

Q_LOGGING_CATEGORY(lcBooks, "tapledger.bookkeeper")

namespace tapledger {
namespace {

/// Few enough that the write lock of the embedded store is held for a moment only, between the ledger's own writes.
constexpr std::size_t kUsesPerTransaction = 500;
/// While the database is away, what is not yet written stays; beyond this many cards the counts are given up.
constexpr std::size_t kMaxWaitingUses = 1'000'000;

} // namespace

Bookkeeper::Bookkeeper(Options options, const Clock& clock) : m_options(std::move(options)), m_clock(clock) {}

Bookkeeper::~Bookkeeper() { stop(); }

void Bookkeeper::start()
{
    m_thread = std::thread([this] { run(); });
}

void Bookkeeper::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Bookkeeper::setWriting(bool writing, const std::string& server)
{
    const std::lock_guard lock(m_mutex);
    m_writing = writing;
    m_server = server;
}

Timestamp Bookkeeper::heartbeat(const Heartbeat& heartbeat)
{
    const Timestamp now = m_clock.now();
    const std::lock_guard lock(m_mutex);
    DeviceActivity& activity = m_activity[heartbeat.device_id];
    activity.device_id = heartbeat.device_id;
    activity.last_heartbeat_at = now;
    if (heartbeat.firmware_version)
        activity.firmware_version = heartbeat.firmware_version;
    if (heartbeat.device_time)
        activity.clock_skew_ms = (*heartbeat.device_time - now).count() / 1000;
    m_liveness[heartbeat.device_id] = {m_clock.steadyNow(), Liveness::State::Online};
    return now;
}

void Bookkeeper::deviceHeard(std::string_view deviceId, Timestamp at, std::optional<std::int64_t> clockSkewMs)
{
    const std::lock_guard lock(m_mutex);
    DeviceActivity& activity = m_activity[std::string(deviceId)];
    activity.device_id = deviceId;
    activity.last_event_at = at;
    if (clockSkewMs)
        activity.clock_skew_ms = clockSkewMs;
    m_liveness[activity.device_id] = {m_clock.steadyNow(), Liveness::State::Online};
}

void Bookkeeper::cardsUsed(std::span<const CardUse> uses)
{
    const std::lock_guard lock(m_mutex);
    for (const CardUse& use : uses) {
        if (m_uses.size() >= kMaxWaitingUses && !m_uses.contains(use.mapping_id))
            continue;
        CardUse& sum = m_uses[use.mapping_id];
        sum.last_used_at = sum.count == 0 ? use.last_used_at : std::max(sum.last_used_at, use.last_used_at);
        sum.mapping_id = use.mapping_id;
        sum.count += use.count;
    }
}

std::size_t Bookkeeper::onlineDevices()
{
    const std::lock_guard lock(m_mutex);
    return static_cast<std::size_t>(std::ranges::count_if(
        m_liveness, [](const auto& device) { return device.second.state == Liveness::State::Online; }));
}

std::size_t Bookkeeper::offlineDevices(const DeviceTable& devices)
{
    const std::lock_guard lock(m_mutex);
    return static_cast<std::size_t>(std::ranges::count_if(devices.all(), [this](const Device& device) {
        const auto known = m_liveness.find(device.device_id);
        const bool wasHeard = known != m_liveness.end() || device.last_heartbeat_at || device.last_event_at;
        const bool isOnline = known != m_liveness.end() && known->second.state == Liveness::State::Online;
        return device.is_enabled && wasHeard && !isOnline;
    }));
}

void Bookkeeper::run()
{
    bool complained = false;
    for (bool last = false; !last;) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, m_options.flushEvery, [this] { return m_stopping; });
            last = m_stopping;
        }
        if (!m_writing && !last)
            continue;
        const auto flushed = flush();
        if (!flushed && !complained)
            log::warning(lcBooks(), "card use and device states are not written for now: {}", flushed.error().message);
        complained = !flushed;
    }
    m_database.reset();
}

Result<Database*> Bookkeeper::connection()
{
    OpenOptions options;
    {
        const std::lock_guard lock(m_mutex);
        options.firstServer = m_server;
    }
    if (!m_database || !m_database->isConnected() || m_database->server() != options.firstServer) {
        auto opened = Database::open(m_options.databaseUrl, options);
        if (!opened)
            return failure(opened.error());
        m_database = std::move(*opened);
    }
    return m_database.get();
}

/// Devices that the table calls online but that have not been heard since this program started get their chance too:
/// they count as heard at the start.
Result<void> Bookkeeper::learnOnlineDevices(Database& database)
{
    if (m_livenessLoaded)
        return {};
    const auto devices = DeviceStore(database).all();
    if (!devices)
        return failure(devices.error());
    const std::lock_guard lock(m_mutex);
    for (const Device& device : *devices) {
        if (device.is_online)
            m_liveness.try_emplace(device.device_id, Liveness{m_clock.steadyNow(), Liveness::State::Online});
    }
    m_livenessLoaded = true;
    return {};
}

void Bookkeeper::markSilentDevices(std::map<std::string, DeviceActivity, std::less<>>& activity)
{
    for (auto& [deviceId, liveness] : m_liveness) {
        if (liveness.state == Liveness::State::Offline ||
            m_clock.steadyNow() - liveness.lastHeard < m_options.offlineAfter)
            continue;
        liveness.state = Liveness::State::Offline;
        DeviceActivity& silent = activity[deviceId];
        silent.device_id = deviceId;
        silent.is_online = false;
        log::warning(lcBooks(), "device {} has been silent for {} s: offline", deviceId,
                     m_options.offlineAfter.count());
    }
}

Result<void> Bookkeeper::flush()
{
    const std::lock_guard flushLock(m_flushMutex);
    const auto database = connection();
    if (!database)
        return failure(database.error());
    if (auto learnt = learnOnlineDevices(**database); !learnt)
        return learnt;

    std::map<std::string, DeviceActivity, std::less<>> activity;
    std::unordered_map<std::int64_t, CardUse> uses;
    {
        const std::lock_guard lock(m_mutex);
        activity.swap(m_activity);
        uses.swap(m_uses);
        markSilentDevices(activity);
    }
    auto written = write(**database, activity, uses);
    if (!written) { // nothing is forgotten: it waits for the next flush, under what came meanwhile
        const std::lock_guard lock(m_mutex);
        m_activity.merge(activity);
        for (auto& [id, use] : uses) {
            CardUse& sum = m_uses[id];
            sum = {id, sum.count + use.count, std::max(sum.last_used_at, use.last_used_at)};
        }
        return written;
    }
    return {};
}

Result<void> Bookkeeper::write(Database& database, const std::map<std::string, DeviceActivity, std::less<>>& activity,
                               std::unordered_map<std::int64_t, CardUse>& uses)
{
    std::vector<DeviceActivity> devices;
    devices.reserve(activity.size());
    for (const auto& [deviceId, one] : activity)
        devices.push_back(one);
    if (!devices.empty()) {
        if (auto recorded = DeviceStore(database).recordActivity(devices); !recorded)
            return recorded;
    }
    CardMappingStore mappings(database);
    std::vector<CardUse> chunk;
    while (!uses.empty()) {
        chunk.clear();
        for (auto it = uses.begin(); it != uses.end() && chunk.size() < kUsesPerTransaction; ++it)
            chunk.push_back(it->second);
        if (auto added = mappings.addUses(chunk); !added)
            return added;
        for (const CardUse& use : chunk)
            uses.erase(use.mapping_id); // what is written must not be counted again after a later failure
    }
    return {};
}

} // namespace tapledger
