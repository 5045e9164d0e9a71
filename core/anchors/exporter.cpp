// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchors/exporter.h"

#include "anchors/gains.h"
#include "anchors/sinks.h"
#include "base/log.h"
#include "ingest/stored_tree.h"

#include <algorithm>
#include <exception>
#include <fmt/format.h>

Q_LOGGING_CATEGORY(lcAnchors, "tapledger.anchors")

namespace tapledger {
namespace {

using namespace std::chrono_literals;

constexpr auto kTick = 250ms;
constexpr auto kLookEvery = 500ms;
constexpr auto kFirstPause = 5s; ///< after a failure; doubled with each further one
constexpr auto kWriteEvery = 2s; ///< the states: what is lost by a crash is found out anew
constexpr auto kLastTries = 3s;
constexpr auto kWitnessesHave = 30s; ///< to sign, before copies are made without their lines

constexpr std::array kLogs = {LogKind::Taps, LogKind::Admin};

std::size_t indexOf(LogKind kind) { return kind == LogKind::Taps ? 0 : 1; }

} // namespace

Exporter::Exporter(Options options, const Clock& clock, std::function<bool()> isWriter)
    : m_options(std::move(options)), m_clock(clock), m_isWriter(std::move(isWriter)), m_folder(m_options.trustFolder)
{
    auto known = readAnchorStates(m_options.trustFolder);
    if (!known) // they are found out anew: whoever has a checkpoint already says so
        log::warning(lcAnchors(), "{}", known.error().message);
    for (auto& sink : makeSinks(m_options.settings, m_isStopping)) {
        auto lane = std::make_unique<Lane>();
        lane->sink = std::move(sink);
        for (const LogKind kind : kLogs) {
            AnchorState& state = lane->states.at(indexOf(kind));
            state.sink = lane->sink->manner().name;
            state.log = kind;
            for (const AnchorState& old : known.value_or(std::vector<AnchorState>())) {
                if (old.sink == state.sink && old.log == kind)
                    state = old;
            }
        }
        m_lanes.push_back(std::move(lane));
    }
}

Exporter::~Exporter() { stop(); }

void Exporter::start()
{
    for (const auto& lane : m_lanes)
        lane->thread = std::thread([this, &lane] { run(*lane); });
}

void Exporter::finish()
{
    {
        const std::lock_guard lock(m_databaseMutex);
        m_nextLook = {};
    }
    std::unique_lock lock(m_mutex);
    for (const auto& lane : m_lanes)
        lane->isIdle = !lane->thread.joinable();
    m_isFinishing = true;
    m_changed.notify_all();
    m_changed.wait_for(lock, kLastTries,
                       [this] { return std::ranges::all_of(m_lanes, [](const auto& lane) { return lane->isIdle; }); });
    lock.unlock();
    stop();
}

void Exporter::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_all();
    for (const auto& lane : m_lanes) {
        if (lane->thread.joinable())
            lane->thread.join();
    }
    writeStates(0s);
}

std::vector<AnchorStatus> Exporter::status() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<AnchorStatus> all;
    const Timestamp now = m_clock.now();
    for (const auto& lane : m_lanes) {
        for (const AnchorState& state : lane->states) {
            const bool isLagging = state.behind_since && now - *state.behind_since > m_options.settings.lagLimit;
            all.push_back({state, isLagging});
        }
    }
    return all;
}

void Exporter::run(Lane& lane)
{
    std::unique_lock lock(m_mutex);
    std::chrono::milliseconds pause = kTick;
    while (!m_changed.wait_for(lock, pause, [this] { return m_isStopping.load(); })) {
        lock.unlock();
        const bool isLast = m_isFinishing;
        Progress progress = Progress::Idle;
        for (const LogKind kind : kLogs) {
            if (!isLast && !m_isWriter())
                continue;
            try {
                progress = std::max(progress, serve(lane, kind));
            } catch (const std::exception& e) { // out of memory, say: tried again
                log::error(lcAnchors(), "{}: {}", lane.sink->manner().name, e.what());
            }
        }
        writeStates(kWriteEvery);
        lock.lock();
        pause = progress == Progress::Delivered ? 0ms : kTick;
        lane.isIdle = isLast && progress == Progress::Idle;
        if (lane.isIdle)
            m_changed.notify_all();
    }
}

Exporter::Progress Exporter::serve(Lane& lane, LogKind kind)
{
    const std::size_t log = indexOf(kind);
    if (m_clock.steadyNow() < lane.nextTry.at(log))
        return Progress::Idle;
    const auto due = dueFor(lane, kind);
    if (!due) {
        if (due.error().code != ErrorCode::Unavailable) // else the database is away, which others tell of
            tellOfStore(lane, kind, due.error());
        return Progress::Idle;
    }
    if (!*due)
        return awaitsWitnesses(lane, kind) ? Progress::Waiting : Progress::Idle;
    const Anchor& anchor = **due;
    if (!lane.states.at(log).behind_since)
        note(lane, kind, [this](AnchorState& state) { state.behind_since = m_clock.now(); });
    auto delivered = lane.sink->deliver(
        anchor, [&](std::int64_t oldSize, std::int64_t newSize) { return proof(kind, oldSize, newSize); });
    if (delivered && !delivered->isEmpty()) {
        if (auto kept = keep(kind, anchor.checkpoint.size, *delivered); !kept)
            delivered = failure(kept.error());
    }
    if (delivered || !m_isStopping) // else it was broken off and has not failed
        tell(lane, kind, anchor, delivered);
    return delivered ? Progress::Delivered : Progress::Waiting;
}

/// The newest checkpoint is not signed yet by the witnesses, whose lines this sink's copy shall hold.
bool Exporter::awaitsWitnesses(const Lane& lane, LogKind kind)
{
    const std::lock_guard lock(m_databaseMutex);
    const Newest& newest = m_newest.at(indexOf(kind));
    return lane.sink->manner().awaitsWitnesses && newest.anchor &&
           (!newest.complete || newest.complete->checkpoint.size < newest.anchor->checkpoint.size);
}

/// What is stored cannot be taken out, such as a checkpoint that somebody has forged: every sink falls behind.
void Exporter::tellOfStore(Lane& lane, LogKind kind, const Error& error)
{
    if (lane.states.at(indexOf(kind)).error == error.message)
        return;
    log::warning(lcAnchors(), "{}: {}", lane.sink->manner().name, error.message);
    note(lane, kind, [&](AnchorState& state) {
        state.error = error.message;
        state.behind_since = state.behind_since.value_or(m_clock.now());
    });
}

/// Writes down what came of a try, and when the next one is due.
void Exporter::tell(Lane& lane, LogKind kind, const Anchor& anchor, const Result<Gains>& delivered)
{
    const std::size_t log = indexOf(kind);
    const std::string& name = lane.sink->manner().name;
    lane.isAsked.at(log) = true;
    if (delivered) {
        if (lane.failures.at(log) > 0)
            log::info(lcAnchors(), "{}: checkpoints of the {} log arrive again", name, toText(kind));
        lane.failures.at(log) = 0;
        lane.nextTry.at(log) = {};
        note(lane, kind, [&](AnchorState& state) {
            state.origin = anchor.checkpoint.origin;
            state.size = anchor.checkpoint.size;
            state.clock_time = anchor.clock_time;
            state.done_at = m_clock.now();
            state.behind_since.reset();
            state.error.clear();
            state.is_refused = false;
        });
        return;
    }
    const Error& error = delivered.error();
    if (lane.states.at(log).error != error.message)
        log::warning(lcAnchors(), "{}: the checkpoint of the {} log at size {} did not arrive: {}", name, toText(kind),
                     anchor.checkpoint.size, error.message);
    const std::chrono::seconds pause = std::min<std::chrono::seconds>(
        kFirstPause * (1 << std::min(lane.failures.at(log)++, 10)), lane.sink->manner().longestPause);
    lane.nextTry.at(log) = m_clock.steadyNow() + pause;
    note(lane, kind, [&](AnchorState& state) {
        state.error = error.message;
        if (state.origin != anchor.checkpoint.origin) { // another incarnation, of which it has nothing yet
            state.origin = anchor.checkpoint.origin;
            state.size = 0;
            state.is_refused = false;
        }
        state.is_refused = state.is_refused || error.code == ErrorCode::Conflict;
    });
}

void Exporter::note(Lane& lane, LogKind kind, const std::function<void(AnchorState&)>& change)
{
    const std::lock_guard lock(m_mutex);
    change(lane.states.at(indexOf(kind)));
    m_isWritten = false;
}

/// Writes the states down if they have changed and the last time is so long ago. Whoever asks for them is not kept
/// waiting.
void Exporter::writeStates(std::chrono::seconds notBefore)
{
    const std::lock_guard file(m_fileMutex);
    std::vector<AnchorState> all;
    {
        const std::lock_guard lock(m_mutex);
        const auto now = std::chrono::steady_clock::now();
        if (m_isWritten || now - m_writtenAt < notBefore)
            return;
        m_writtenAt = now;
        m_isWritten = true;
        for (const auto& each : m_lanes)
            all.insert(all.end(), each->states.begin(), each->states.end());
    }
    if (auto written = writeAnchorStates(m_options.trustFolder, all); !written)
        log::warning(lcAnchors(), "{}", written.error().message);
}

/// The checkpoint that a sink should get now; nothing when it has what it wants.
Result<std::optional<Anchor>> Exporter::dueFor(const Lane& lane, LogKind kind)
{
    const std::lock_guard lock(m_databaseMutex);
    if (auto looked = look(kind); !looked)
        return failure(looked.error());
    const Newest& newest = m_newest.at(indexOf(kind));
    const AnchorState& state = lane.states.at(indexOf(kind)); // of this thread, which alone changes it
    const Sink::Manner& manner = lane.sink->manner();
    auto anchor = manner.awaitsWitnesses ? newest.complete : newest.anchor;
    if (!anchor)
        return std::optional<Anchor>();
    const bool isSameLog = state.origin == newest.ring.origin;
    const std::int64_t has = isSameLog ? state.size : 0;
    const bool isNew = anchor->checkpoint.size > has ||
                       (manner.wants == Sink::Wants::Heartbeats && anchor->clock_time != state.clock_time);
    const bool isPaced = manner.every > 0s && !(m_isFinishing && manner.wants == Sink::Wants::Heartbeats);
    const bool isTooSoon = isPaced && isSameLog && state.done_at && m_clock.now() - *state.done_at < manner.every;
    const bool isOver = state.is_refused && isSameLog && lane.isAsked.at(indexOf(kind)); // once more after each start
    if (!isNew || isTooSoon || isOver)
        return std::optional<Anchor>();
    if (manner.mayWantAll && m_options.settings.which == AnchorSettings::Which::All) {
        auto connection = database();
        if (!connection)
            return failure(connection.error());
        const auto next = CheckpointStore(**connection, newest.ring.origin).covering(has + 1);
        if (!next)
            return failure(next.error());
        if (*next && (*next)->tree_size < anchor->checkpoint.size) {
            auto missed = anchorOf((*next)->record, newest.ring);
            if (!missed)
                return failure(missed.error());
            anchor = std::move(*missed);
        }
    }
    return anchor;
}

Result<Database*> Exporter::database()
{
    if (!m_database || !m_database->isConnected()) {
        auto opened = Database::open(m_options.databaseUrl);
        if (!opened)
            return failure(opened.error());
        m_database = std::move(*opened);
    }
    return m_database.get();
}

/// Reads what the newest checkpoints of a log are, at most twice a second for all sinks together.
Result<void> Exporter::look(LogKind kind)
{
    auto& nextLook = m_nextLook.at(indexOf(kind));
    const auto now = std::chrono::steady_clock::now();
    if (now < nextLook)
        return {};
    nextLook = now + kLookEvery;
    Newest& newest = m_newest.at(indexOf(kind));
    auto ring = m_folder.keyRing(kind); // read anew: accept-restore may have begun another incarnation
    if (!ring) {
        newest = {};
        return ring.error().code == ErrorCode::NotFound ? Result<void>() : failure(ring.error());
    }
    if (newest.ring.origin != ring->origin)
        newest = {};
    newest.ring = std::move(*ring);
    auto connection = database();
    if (!connection)
        return failure(connection.error());
    auto latest = CheckpointStore(**connection, newest.ring.origin).latest();
    if (!latest)
        return failure(latest.error());
    if (!*latest)
        return {};
    if (!newest.stored || newest.stored->id != (*latest)->id) {
        auto anchor = anchorOf((*latest)->record, newest.ring);
        if (!anchor)
            return failure(anchor.error());
        newest.stored = std::move(*latest);
        newest.anchor = std::move(*anchor);
    }
    return findComplete(newest);
}

/// Every witness has signed it, or had the time to.
bool Exporter::isComplete(const Anchor& anchor, Timestamp madeAt) const
{
    if (m_options.settings.witnesses.empty() || m_clock.now() - madeAt >= kWitnessesHave)
        return true;
    const auto note = Note::parse(anchor.note);
    return note && std::ranges::all_of(m_options.settings.witnesses, [&](const WitnessAddress& witness) {
               return std::ranges::any_of(note->signatures, [&](const NoteSignature& line) {
                   return line.name == witness.key.name && line.id == witness.key.id;
               });
           });
}

Result<void> Exporter::findComplete(Newest& newest)
{
    const auto sizeOf = [](const std::optional<Anchor>& anchor) { return anchor ? anchor->checkpoint.size : -1; };
    if (sizeOf(newest.complete) == newest.anchor->checkpoint.size)
        return {};
    if (isComplete(*newest.anchor, newest.stored->created_at)) {
        newest.complete = newest.anchor;
        return {};
    }
    const auto older =
        CheckpointStore(*m_database, newest.ring.origin).latestUntil(m_clock.now() - Microseconds(kWitnessesHave));
    if (!older)
        return failure(older.error());
    if (*older && (*older)->tree_size > sizeOf(newest.complete)) {
        auto anchor = anchorOf((*older)->record, newest.ring);
        if (!anchor)
            return failure(anchor.error());
        newest.complete = std::move(*anchor);
    }
    return {};
}

Result<Proof> Exporter::proof(LogKind kind, std::int64_t oldSize, std::int64_t newSize)
{
    const std::lock_guard lock(m_databaseMutex);
    auto connection = database();
    if (!connection)
        return failure(connection.error());
    return StoredTree(**connection, kind, m_newest.at(indexOf(kind)).ring.origin).consistency(oldSize, newSize);
}

Result<void> Exporter::keep(LogKind kind, std::int64_t size, const Gains& gains)
{
    const std::lock_guard lock(m_databaseMutex);
    auto connection = database();
    if (!connection)
        return failure(connection.error());
    m_nextLook.at(indexOf(kind)) = {};
    return keepGains(**connection, m_folder, kind, m_newest.at(indexOf(kind)).ring, size, gains, m_clock.now());
}

} // namespace tapledger
