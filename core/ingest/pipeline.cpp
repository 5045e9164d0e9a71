// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pipeline.h"

#include "base/log.h"
#include "storage/migrator.h"

#include <algorithm>
#include <exception>
#include <malloc.h>
#include <unordered_map>
#include <utility>

Q_LOGGING_CATEGORY(lcPipeline, "tapledger.pipeline")

namespace tapledger {
namespace {

using namespace std::chrono_literals;

constexpr auto kRetryEvery = 500ms; ///< between attempts to become the writer
/// For the server that wrote before the database was away, and may have kept taps: it may have to find out first that
/// its server is frozen, and ask that one once more.
constexpr auto kHeadStart = 6s;
constexpr auto kLookAgainEvery = 5s;          ///< whether a ledger that was not what was signed has been seen to
constexpr auto kOpeningTick = 20ms;           ///< while a connection is being made
constexpr auto kIdleTick = 250ms;             ///< how often an idle ledger thread looks after its connection
constexpr auto kReplicationLookEvery = 30s;   ///< standbys come and go
constexpr auto kForeignReloadEvery = 30s;     ///< nothing tells us of changes in a foreign employees table
constexpr Microseconds kRecentAtStart = 2min; ///< how far back the memory of recent taps is filled

constexpr std::size_t kTapsOfAFlood = 10'000;

} // namespace

std::string_view toText(PipelineState state)
{
    switch (state) {
    case PipelineState::Starting:
        return "starting";
    case PipelineState::Standby:
        return "standby";
    case PipelineState::Writing:
        return "writing";
    case PipelineState::Unavailable:
        return "unavailable";
    case PipelineState::Altered:
        return "altered";
    case PipelineState::Stopped:
        return "stopped";
    }
    return "stopped";
}

Pipeline::Pipeline(Options options, const Clock& clock, Random& random)
    : m_options(std::move(options)), m_clock(clock), m_random(random), m_intake(m_options.queueCapacity),
      m_bookkeeper(
          [this] {
              auto bookkeeping = m_options.bookkeeping;
              bookkeeping.databaseUrl = m_options.databaseUrl;
              return bookkeeping;
          }(),
          clock),
      m_sealer(
          [this] {
              auto sealing = m_options.sealing;
              sealing.databaseUrl = m_options.databaseUrl;
              return sealing;
          }(),
          clock),
      m_recent(m_options.rules.duplicateWindow), m_tapsAtOnce(m_options.batchLimit)
{
}

Pipeline::~Pipeline() { stop(); }

void Pipeline::onState(std::function<void(const PipelineStatus&)> callback) { m_onState = std::move(callback); }

std::shared_ptr<void> Pipeline::onTaps(TapWatcher watcher)
{
    const std::lock_guard lock(m_watchersMutex);
    const auto place = m_watchers.insert(m_watchers.end(), std::move(watcher));
    return {static_cast<void*>(&*place), [this, place](void*) {
                const std::lock_guard lockAgain(m_watchersMutex);
                m_watchers.erase(place);
            }};
}

void Pipeline::tellWatchers(const std::vector<Submission>& batch, const std::vector<Outcome>& outcomes)
{
    const std::lock_guard lock(m_watchersMutex);
    if (m_watchers.empty())
        return;
    std::vector<SeenTap> seen;
    seen.reserve(batch.size());
    for (std::size_t i = 0; i < batch.size(); ++i)
        seen.push_back({&batch[i], &outcomes[i]});
    for (const TapWatcher& watcher : m_watchers)
        watcher(seen);
}

void Pipeline::start()
{
    m_bookkeeper.start();
    m_thread = std::thread([this] { run(); });
}

void Pipeline::stop()
{
    if (!m_thread.joinable())
        return;
    m_intake.close();
    m_thread.join();
    m_bookkeeper.stop();
}

PipelineStatus Pipeline::status() const
{
    const std::lock_guard lock(m_statusMutex);
    PipelineStatus status = m_status;
    status.queue_depth = m_intake.depth();
    return status;
}

void Pipeline::setState(PipelineState state, std::string detail)
{
    PipelineStatus status;
    {
        const std::lock_guard lock(m_statusMutex);
        if (m_status.state == state && m_status.detail == detail)
            return;
        m_status.state = state;
        m_status.detail = std::move(detail);
        m_status.head_sequence_id = m_head.sequence_id;
        m_status.server = m_server;
        status = m_status;
    }
    m_bookkeeper.setWriting(state == PipelineState::Writing, m_server);
    if (status.detail.empty())
        log::info(lcPipeline(), "{}", toText(state));
    else
        log::info(lcPipeline(), "{}: {}", toText(state), status.detail);
    if (m_onState)
        m_onState(status);
}

void Pipeline::run()
{
    std::vector<Submission> batch;
    m_nextAttempt = m_clock.steadyNow();
    for (bool isOpen = true; isOpen;) {
        batch.clear();
        try {
            isOpen = takeAndAnswer(batch);
        } catch (const std::exception&) { // there is not even memory for the answers
            loseAnswers(batch);
        }
    }
    m_sealer.finish();
    m_writer.reset(); // releases the writer lock
    if (m_opening.valid())
        m_opening.wait();
    m_opening = {};
    setState(PipelineState::Stopped, {});
}

/// @return false at the end.
bool Pipeline::takeAndAnswer(std::vector<Submission>& batch)
{
    try {
        lookForWriter();
    } catch (const std::exception& e) {
        giveUp("the database cannot be opened", e);
    }
    const bool isDraining = m_writer && m_spool && !m_spool->isEmpty();
    if (!m_intake.take(batch, m_options.batchLimit, isDraining ? 0ms : m_opening.valid() ? kOpeningTick : kIdleTick))
        return false;
    try {
        if (m_writer)
            keepDirectoryFresh();
        if (m_writer && isDraining)
            drainSpool();
    } catch (const std::exception& e) {
        giveUp("what changed cannot be read", e);
    }
    if (batch.empty()) {
        giveMemoryBack();
        return true;
    }
    m_sinceTrim += batch.size();
    std::vector<Outcome> outcomes;
    try {
        outcomes = process(batch);
    } catch (const std::exception& e) { // out of memory, say: the batch fails, the server goes on
        giveUp("a batch failed", e);
        outcomes.assign(batch.size(), Outcome::error(Reason::Internal, "the server failed; send the tap again"));
    }
    reply(batch, std::move(outcomes));
    return true;
}

/// Whoever sent them is cut off and sends them again; what was recorded is a duplicate then.
void Pipeline::loseAnswers(const std::vector<Submission>& batch) noexcept
{
    const TapSource* told = nullptr;
    for (const Submission& submission : batch) {
        if (std::exchange(told, submission.source) != submission.source)
            submission.source->lose();
    }
}

/// A flood of taps leaves the allocator with memory in small pieces that it would keep for ever. In a quiet moment it
/// goes back to the system.
void Pipeline::giveMemoryBack()
{
    if (m_sinceTrim < kTapsOfAFlood)
        return;
    m_sinceTrim = 0;
    malloc_trim(0);
}

/// At the start taps wait for the first attempt; later ones go on beside them. Who stands by takes the ledger only some
/// time after an outage of the database.
void Pipeline::lookForWriter()
{
    if (m_writer)
        return;
    OpenOptions options = m_options.openOptions;
    options.firstServer = m_server;
    const auto open = [this, options] { return openWriter(options); };
    if (!m_opening.valid()) {
        if (m_clock.steadyNow() < m_nextAttempt)
            return;
        m_nextAttempt = m_clock.steadyNow() + kRetryEvery;
        m_session.yields = !m_isOurs;
        if (status().state == PipelineState::Starting)
            return becomeWriter(open());
        m_opening = std::async(std::launch::async, open);
    }
    if (m_opening.wait_for(0s) == std::future_status::ready)
        becomeWriter(m_opening.get());
}

void Pipeline::becomeWriter(Result<std::unique_ptr<LedgerWriter>> writer)
{
    m_nextAttempt = m_clock.steadyNow() + kRetryEvery;
    if (!writer) {
        const auto state =
            writer.error().code == ErrorCode::Locked ? PipelineState::Standby : PipelineState::Unavailable;
        if (state == PipelineState::Standby) {
            if (m_session.yielded)
                m_nextAttempt += kHeadStart;
            standAside();
        }
        setState(state, writer.error().message);
        return;
    }
    m_writer = std::move(*writer);
    m_server = m_writer->database().server();
    m_isOurs = true;
    openSpool();
    if (const auto loaded = loadAll(); !loaded) {
        loseWriter(loaded.error());
        return;
    }
    if (const auto opened = m_sealer.open(m_writer->database()); !opened) {
        if (opened.error().code != ErrorCode::Corrupt) {
            loseWriter(opened.error());
            return;
        }
        m_writer.reset();
        m_nextAttempt = m_clock.steadyNow() + kLookAgainEvery;
        setState(PipelineState::Altered, opened.error().message);
        return;
    }
    if (m_spool) {
        const auto recorded = m_writer->recordedOf(m_spool->id());
        if (!recorded) {
            loseWriter(recorded.error());
            return;
        }
        m_spool->forget(*recorded);
        tellOfSpool();
        if (!m_spool->isEmpty()) { // what cannot be written, a full disk say, shows here and not only after `writing`
            drainSpool();
            if (!m_writer)
                return;
        }
    }
    if (const auto looked = lookAtReplication(); !looked) {
        loseWriter(looked.error());
        return;
    }
    setState(PipelineState::Writing, {});
}

/// Tells what could be lost with the database server whenever that changes.
Result<void> Pipeline::lookAtReplication()
{
    m_nextReplicationLook = m_clock.steadyNow() + kReplicationLookEvery;
    auto now = replicationOf(m_writer->database());
    if (!now)
        return failure(now.error());
    const std::lock_guard lock(m_statusMutex);
    if (!now->risk.empty() && now->risk != m_status.replication.risk)
        log::warning(lcPipeline(), "{}", now->risk);
    m_status.replication = std::move(*now);
    return {};
}

void Pipeline::loseWriter(const Error& error)
{
    m_sealer.close();
    m_writer.reset();
    if (const PipelineStatus now = status(); now.state != PipelineState::Unavailable || now.detail != error.message)
        log::warning(lcPipeline(), "the ledger cannot be written: {}", error.message); // once, not at every attempt
    // The first look for what has happened comes at once. Once taps wait it need not: a database that can be opened and
    // not written would leave no time for them.
    m_isLossFresh = status().state == PipelineState::Writing && m_spool && m_spool->isEmpty();
    if (!m_isLossFresh)
        m_nextAttempt = m_clock.steadyNow() + kRetryEvery;
    setState(PipelineState::Unavailable, error.message);
}

/// After an exception, when there may be no memory to say so either.
void Pipeline::giveUp(std::string_view what, const std::exception& why) noexcept
{
    try {
        loseWriter({ErrorCode::Internal, fmt::format("{}: {}", what, why.what())});
    } catch (const std::exception&) {
        m_sealer.close();
        m_writer.reset();
    }
}

Result<void> Pipeline::loadAll()
{
    LedgerStore ledger(m_writer->database());
    auto head = ledger.head();
    if (!head)
        return failure(head.error());
    m_head = std::move(*head);

    if (auto cards = loadCards(); !cards)
        return cards;
    if (auto devices = loadDevices(); !devices)
        return devices;
    const auto foreign = employeesAreForeign(m_writer->database());
    if (!foreign)
        return failure(foreign.error());
    m_foreignEmployees = *foreign;

    const Timestamp since = m_clock.now() - kRecentAtStart;
    m_recent.reset(since);
    return ledger.forEachScannedSince(since, [this](const RecentEntry& entry) {
        if (const auto event = parseEventType(entry.event_type)) {
            const TapKey key{entry.employee_id, m_recent.deviceNumber(entry.device_id), *event};
            m_recent.add(key, entry.scan_timestamp, entry.sequence_id);
        }
    });
}

Result<void> Pipeline::loadCards()
{
    m_nextFullLoad = m_clock.steadyNow() + kForeignReloadEvery;
    Directory directory; // swapped in whole: a failure in the middle leaves the old one
    auto loaded = CardMappingStore(m_writer->database()).forEachForDirectory([&](const DirectoryRow& row) {
        directory.add(row.mapping, row.employee_is_active);
    });
    if (!loaded)
        return loaded;
    directory.setDevices(m_devices.current());
    m_directory = std::move(directory);
    return {};
}

Result<void> Pipeline::loadDevices()
{
    auto devices = DeviceStore(m_writer->database()).all();
    if (!devices)
        return failure(devices.error());
    auto table = std::make_shared<const DeviceTable>(std::move(*devices));
    m_directory.setDevices(table);
    m_devices.replace(std::move(table));
    keepDevices();
    return {};
}

Result<void> Pipeline::apply(const DirectoryChanges& changes)
{
    if (changes.devices || changes.everything) {
        if (auto devices = loadDevices(); !devices)
            return devices;
    }
    if (changes.everything)
        return loadCards();
    if (changes.card_uids.empty() && changes.employee_ids.empty())
        return {};
    std::unordered_map<std::string, std::vector<DirectoryRow>> rows;
    for (const std::string& uid : changes.card_uids)
        rows[uid]; // a card without a mapping is forgotten
    auto read = CardMappingStore(m_writer->database())
                    .forEachForDirectory(changes.card_uids, changes.employee_ids, [&](DirectoryRow row) {
                        rows[row.mapping.card_uid.text()].push_back(std::move(row));
                    });
    if (!read)
        return read;
    for (const auto& [uid, mappings] : rows) {
        m_directory.forget(uid);
        for (const DirectoryRow& row : mappings)
            m_directory.add(row.mapping, row.employee_is_active);
    }
    return {};
}

void Pipeline::keepDirectoryFresh()
{
    const auto changes = m_writer->pollDirectoryChanges();
    if (!changes) {
        loseWriter(changes.error());
        return;
    }
    if (changes->any()) {
        if (const auto applied = apply(*changes); !applied) {
            loseWriter(applied.error());
            return;
        }
    }
    if (m_foreignEmployees && m_clock.steadyNow() >= m_nextFullLoad) {
        if (const auto loaded = loadCards(); !loaded) {
            loseWriter(loaded.error());
            return;
        }
    }
    if (m_clock.steadyNow() >= m_nextReplicationLook) {
        if (const auto looked = lookAtReplication(); !looked)
            loseWriter(looked.error());
    }
}

void Pipeline::reply(std::vector<Submission>& batch, std::vector<Outcome> outcomes)
{
    try {
        tellWatchers(batch, outcomes);
    } catch (const std::exception&) {
        // Who only watches misses this batch; its readers get their answers, if there is memory for them.
    }
    const auto now = m_clock.steadyNow();
    for (std::size_t i = 0; i < batch.size(); ++i) {
        m_counters.count(batch[i].transport, outcomes[i]);
        m_counters.observe(now - batch[i].received);
    }
    std::vector<std::pair<TapSource*, std::vector<TapReply>>> replies; // there are a handful of sources
    for (std::size_t i = 0; i < batch.size(); ++i) {
        auto it = std::ranges::find(replies, batch[i].source, &decltype(replies)::value_type::first);
        if (it == replies.end())
            it = replies.insert(replies.end(), {batch[i].source, {}});
        it->second.push_back({batch[i].tag, std::move(outcomes[i])});
    }
    for (auto& [source, list] : replies)
        source->deliver(std::move(list));
}

} // namespace tapledger
