// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/alert_watch.h"

#include "base/log.h"
#include "storage/device_store.h"
#include "storage/ledger_store.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

Q_LOGGING_CATEGORY(lcWatch, "tapledger.alertwatch")

namespace tapledger {
namespace {

constexpr auto kRateWindow = std::chrono::minutes(15);
constexpr std::uint64_t kFewestTaps = 20; ///< below, one forgotten card would be many percent
constexpr Microseconds kWeek = std::chrono::hours(24 * 7);
constexpr std::int64_t kBusy = 10; ///< taps a week ago

Result<void> raiseOrResolve(AlertService& alerts, bool isSo, AlertKind kind, std::string_view subject,
                            const std::string& message)
{
    return isSo ? alerts.raise(kind, subject, message) : alerts.resolve(kind, subject);
}

/// What somebody must look at: it is over once somebody has, unless there is more of it. @param count grows, or begins
/// anew; @p told is what it was last time.
Result<void> tellUntilSeen(Database& database, AlertService& alerts, AlertKind kind, std::uint64_t count,
                           std::uint64_t& told, const std::string& message)
{
    const auto open = AlertStore(database).open(kind);
    if (!open)
        return failure(open.error());
    if (std::ranges::any_of(*open, [](const Alert& alert) { return alert.acknowledged_at.has_value(); })) {
        if (auto resolved = alerts.resolve(kind, {}); !resolved)
            return resolved;
    }
    if (count <= told) {
        told = count;
        return {};
    }
    auto raised = alerts.raise(kind, {}, message);
    if (raised)
        told = count;
    return raised;
}

/// When anything was last heard of a device; nothing if it never was.
std::optional<Timestamp> lastHeard(const Device& device)
{
    if (device.last_heartbeat_at && device.last_event_at)
        return std::max(*device.last_heartbeat_at, *device.last_event_at);
    return device.last_heartbeat_at ? device.last_heartbeat_at : device.last_event_at;
}

} // namespace

AlertWatch::AlertWatch(Options options, const Pipeline& pipeline, const Clock& clock)
    : m_options(std::move(options)), m_pipeline(pipeline), m_clock(clock)
{
}

AlertWatch::~AlertWatch() { stop(); }

void AlertWatch::start()
{
    m_thread = std::thread([this] { run(); });
}

void AlertWatch::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void AlertWatch::run()
{
    std::string complaint;
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, m_options.checkEvery, [this] { return m_stopping; })) {
        lock.unlock();
        Result<void> checked = failure(ErrorCode::Internal, "out of memory");
        try {
            checked = check();
        } catch (const std::exception& e) {
            checked = failure(ErrorCode::Internal, e.what());
        }
        const std::string problem = checked ? std::string() : checked.error().message;
        if (!problem.empty() && problem != complaint)
            log::warning(lcWatch(), "what needs attention cannot be looked for: {}", problem);
        complaint = problem;
        lock.lock();
    }
}

Result<void> AlertWatch::check()
{
    const PipelineStatus pipeline = m_pipeline.status();
    const PipelineState state = pipeline.state;
    if (state != PipelineState::Writing && state != PipelineState::Altered)
        return {};
    // A primary that was replaced would keep what is written to it waiting for standbys that are gone.
    if (!m_database || !m_database->isConnected() || m_database->server() != pipeline.server) {
        OpenOptions options;
        options.firstServer = pipeline.server;
        auto opened = Database::open(m_options.databaseUrl, options);
        if (!opened)
            return failure(opened.error());
        m_database = std::move(*opened);
    }
    AlertService alerts(*m_database, m_clock, {"tapledgerd", "server", Role::Admin});
    if (state == PipelineState::Altered)
        return checkSealing(alerts);
    // Each by itself: what keeps one from being looked for must not hide the others.
    const std::array checks = {checkDevices(*m_database, alerts),
                               checkUnknownCards(alerts),
                               checkEventRate(*m_database, alerts),
                               checkDisk(alerts),
                               checkSealing(alerts),
                               checkSpool(*m_database, alerts),
                               checkRefusals(*m_database, alerts),
                               checkAnchors(*m_database, alerts)};
    const auto* failed = std::ranges::find_if(checks, [](const Result<void>& checked) { return !checked; });
    return failed == checks.end() ? Result<void>() : *failed;
}

Result<void> AlertWatch::checkDevices(Database& database, AlertService& alerts) const
{
    const auto devices = DeviceStore(database).all();
    if (!devices)
        return failure(devices.error());
    const auto open = AlertStore(database).open(AlertKind::DeviceOffline);
    if (!open)
        return failure(open.error());
    const Timestamp now = m_clock.now();
    const auto isAway = [&](const Device& device) {
        const auto heard = lastHeard(device);
        return device.is_enabled && !device.is_online && heard && now - *heard >= m_options.silentFor;
    };
    for (const Alert& alert : *open) {
        const auto device = std::ranges::find(*devices, alert.subject, &Device::device_id);
        const bool isOver = device == devices->end() || !device->is_enabled || device->is_online;
        if (isOver) {
            if (auto resolved = alerts.resolve(AlertKind::DeviceOffline, alert.subject); !resolved)
                return resolved;
        }
    }
    for (const Device& device : *devices) {
        if (!isAway(device) || std::ranges::find(*open, device.device_id, &Alert::subject) != open->end())
            continue;
        const std::string place = device.location.empty() ? "" : fmt::format(" ({})", device.location);
        if (auto raised = alerts.raise(
                AlertKind::DeviceOffline, device.device_id,
                fmt::format("{}{} has not been heard of since {}", device.device_id, place, lastHeard(device)->iso()));
            !raised)
            return raised;
    }
    return {};
}

Result<void> AlertWatch::checkUnknownCards(AlertService& alerts)
{
    const TapCounters& counters = m_pipeline.counters();
    Sample now{m_clock.steadyNow(), counters.total(Status::Rejected, Reason::UnknownCard), 0};
    for (const TapCounters::Count& count : counters.counts())
        now.decided += count.status == Status::Error ? 0 : count.count;
    m_samples.push_back(now);
    while (now.at - m_samples.front().at > kRateWindow)
        m_samples.pop_front();
    const std::uint64_t unknown = now.unknown - m_samples.front().unknown;
    const std::uint64_t decided = now.decided - m_samples.front().decided;
    const std::uint64_t percent = decided == 0 ? 0 : unknown * 100 / decided;
    const auto limit = static_cast<std::uint64_t>(m_options.unknownCardPercent);
    if (decided >= kFewestTaps && unknown * 100 > decided * limit)
        return alerts.raise(
            AlertKind::UnknownCardRate, {},
            fmt::format("{} of the last {} taps ({} %) were of cards that nobody knows", unknown, decided, percent));
    // Below half of the limit, so that it does not come and go at the limit itself.
    return unknown * 200 <= decided * limit ? alerts.resolve(AlertKind::UnknownCardRate, {}) : Result<void>();
}

Result<void> AlertWatch::checkEventRate(Database& database, AlertService& alerts)
{
    LedgerStore ledger(database);
    const Timestamp now = m_clock.now();
    const auto since = now - m_options.quietFor;
    const auto lately = ledger.countScanned(since, Timestamp::latest(), 1);
    if (!lately)
        return failure(lately.error());
    bool isQuiet = *lately == 0;
    if (isQuiet) {
        const auto before = ledger.countScanned(since - kWeek, now - kWeek, kBusy);
        if (!before)
            return failure(before.error());
        isQuiet = *before >= kBusy;
    }
    return raiseOrResolve(alerts, isQuiet, AlertKind::EventRateZero, {},
                          fmt::format("no taps since {}, at a time that had some a week ago", since.iso()));
}

Result<void> AlertWatch::checkSealing(AlertService& alerts) const
{
    const PipelineStatus pipeline = m_pipeline.status();
    const SealStatus seal = m_pipeline.sealer().status();
    const bool isAltered = pipeline.state == PipelineState::Altered;
    if (auto told = raiseOrResolve(alerts, isAltered, AlertKind::LedgerNotAsSigned, {}, pipeline.detail); !told)
        return told;
    return raiseOrResolve(alerts, !isAltered && seal.state == SealStatus::State::Failing, AlertKind::SealingStopped, {},
                          "no checkpoints are signed: " + seal.detail);
}

/// What could not be told while the database was away: taps that still wait, and what was damaged.
Result<void> AlertWatch::checkSpool(Database& database, AlertService& alerts)
{
    const SpoolStatus spool = m_pipeline.status().spool;
    auto told = tellUntilSeen(database, alerts, AlertKind::SpoolDamaged, static_cast<std::uint64_t>(spool.damaged),
                              m_damagedTold,
                              fmt::format("{} parts of the spool could not be read; they are set aside in the folder "
                                          "spool of the data folder",
                                          spool.damaged));
    if (!told)
        return told;
    // An outage may be over before anybody could look: the database that keeps the alerts was away itself.
    std::uint64_t queued = 0;
    for (const TapCounters::Count& count : m_pipeline.counters().counts())
        queued += count.status == Status::Queued ? count.count : 0;
    if (queued > m_queuedTold) {
        if (auto raised =
                alerts.raise(AlertKind::SpoolWaiting, {},
                             fmt::format("the database was away, and {} taps waited in the spool to be recorded",
                                         queued - m_queuedTold));
            !raised)
            return raised;
        m_queuedTold = queued;
    }
    return raiseOrResolve(alerts, spool.taps > 0, AlertKind::SpoolWaiting, {},
                          fmt::format("{} taps wait in the spool to be recorded", spool.taps));
}

/// Taps from the spool were acknowledged already: nobody but this alert says that they are not in the ledger.
Result<void> AlertWatch::checkRefusals(Database& database, AlertService& alerts)
{
    const std::uint64_t refused = m_pipeline.counters().total(Status::Error, Reason::RefusedByDatabase);
    return tellUntilSeen(database, alerts, AlertKind::TapsRefusedByDatabase, refused, m_refusedTold,
                         fmt::format("the database refused taps, {} since the server started; they are kept among the "
                                     "refused taps",
                                     refused));
}

Result<void> AlertWatch::checkAnchors(Database& database, AlertService& alerts) const
{
    const auto anchors = m_options.anchors ? m_options.anchors() : std::vector<AnchorStatus>();
    const auto check = [&](AlertKind kind, auto isSo, auto words) -> Result<void> {
        const auto open = AlertStore(database).open(kind);
        if (!open)
            return failure(open.error());
        for (const Alert& alert : *open) {
            const bool isStill = std::ranges::any_of(
                anchors, [&](const AnchorStatus& anchor) { return anchor.sink == alert.subject && isSo(anchor); });
            if (isStill)
                continue;
            if (auto resolved = alerts.resolve(kind, alert.subject); !resolved)
                return resolved;
        }
        for (const AnchorStatus& anchor : anchors) {
            if (!isSo(anchor))
                continue;
            if (auto raised = alerts.raise(kind, anchor.sink, words(anchor)); !raised)
                return raised;
        }
        return {};
    };
    const auto refused = check(
        AlertKind::WitnessRefused, [](const AnchorStatus& anchor) { return anchor.is_refused; },
        [](const AnchorStatus& anchor) {
            return fmt::format("{} refuses the {} log: {}", anchor.sink, toText(anchor.log), anchor.error);
        });
    const auto lagging = check(
        AlertKind::AnchorLagging, [](const AnchorStatus& anchor) { return anchor.is_lagging && !anchor.is_refused; },
        [](const AnchorStatus& anchor) {
            return fmt::format("{} has not got a checkpoint of the {} log since {}{}{}", anchor.sink,
                               toText(anchor.log), anchor.behind_since->iso(), anchor.error.empty() ? "" : ": ",
                               anchor.error);
        });
    return refused ? lagging : refused;
}

Result<void> AlertWatch::checkDisk(AlertService& alerts) const
{
    std::error_code error;
    const auto space = std::filesystem::space(m_options.dataDir, error);
    if (error) // the embedded store will say it in its own words
        return {};
    constexpr std::uintmax_t kMebibyte = 1024UL * 1024;
    return raiseOrResolve(
        alerts, space.available < m_options.diskFree, AlertKind::DiskLow, {},
        fmt::format("only {} MiB are left where {} is", space.available / kMebibyte, m_options.dataDir.string()));
}

} // namespace tapledger
