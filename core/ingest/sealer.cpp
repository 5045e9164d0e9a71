// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sealer.h"

#include "base/log.h"
#include "ledger/audit_entry.h"
#include "storage/audit_log.h"
#include "storage/checkpoint_store.h"

#include <algorithm>
#include <exception>
#include <iterator>
#include <utility>

Q_LOGGING_CATEGORY(lcSealer, "tapledger.sealer")

namespace tapledger {
namespace {

using namespace std::chrono_literals;

constexpr auto kTick = 250ms;
constexpr auto kLookEvery = 500ms;
constexpr auto kPatience = 4s;              ///< with the database: the writer that closes this waits for it
constexpr std::size_t kMaxWaiting = 65'536; ///< entries; hashing them takes less than a tenth of a second

} // namespace

std::string_view toText(SealStatus::State state)
{
    switch (state) {
    case SealStatus::State::Off:
        return "off";
    case SealStatus::State::Sealing:
        return "sealing";
    case SealStatus::State::Failing:
        return "failing";
    }
    return "off";
}

Sealer::Sealer(Options options, const Clock& clock)
    : m_options(std::move(options)), m_clock(clock), m_folder(m_options.trustFolder)
{
    if (!m_options.trustFolder.empty())
        m_thread = std::thread([this] { run(); });
}

Sealer::~Sealer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
        m_changed.notify_all();
    }
    if (m_thread.joinable())
        m_thread.join();
}

Result<void> Sealer::open(Database& database)
{
    if (m_options.trustFolder.empty())
        return {};
    const std::lock_guard work(m_workMutex);
    m_taps.reset();
    m_admin.reset();
    m_fault.clear();
    m_server = database.server();
    for (const LogKind kind : {LogKind::Taps, LogKind::Admin}) {
        auto& sealer = kind == LogKind::Taps ? m_taps : m_admin;
        sealer.emplace(kind, m_folder, m_options.rules, m_clock);
        const auto opened = sealer->open(database);
        if (opened)
            continue;
        sealer.reset();
        // Without keys nobody has asked for checkpoints.
        const bool isOff = opened.error().code == ErrorCode::NotFound;
        if (!isOff)
            m_fault = opened.error().message;
        tell(isOff ? SealStatus::State::Off : SealStatus::State::Failing, opened.error().message);
        if (opened.error().code == ErrorCode::Corrupt || opened.error().code == ErrorCode::Unavailable)
            return opened;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.clear();
        m_hasMissed = false;
        m_isOpen = m_taps.has_value();
    }
    if (m_taps && m_admin)
        tellOfSealing();
    return {};
}

void Sealer::append(std::vector<LedgerEntry> entries)
{
    const std::lock_guard lock(m_mutex);
    if (!m_isOpen || m_hasMissed)
        return;
    if (m_waiting.size() >= kMaxWaiting) {
        m_waiting = {};
        m_hasMissed = true;
        return;
    }
    if (m_waiting.empty())
        m_waiting = std::move(entries);
    else
        std::ranges::move(entries, std::back_inserter(m_waiting));
    m_changed.notify_all();
}

void Sealer::close()
{
    const std::lock_guard work(m_workMutex);
    const std::lock_guard lock(m_mutex);
    m_isOpen = false;
    m_waiting.clear();
    m_taps.reset();
    m_admin.reset();
    m_database.reset(); // the next one may be another server
    m_status = {};
    m_changed.notify_all();
}

void Sealer::finish()
{
    {
        const std::lock_guard work(m_workMutex);
        if (m_taps) {
            m_nextLook = {};
            auto sealed = takeWaiting();
            if (sealed)
                sealed = sealDue(true);
            if (!sealed)
                log::warning(lcSealer(), "the last checkpoint was not signed: {}", sealed.error().message);
        }
    }
    close();
}

void Sealer::sealSoon()
{
    const std::lock_guard lock(m_mutex);
    m_isAsked = true;
    m_changed.notify_all();
}

SealStatus Sealer::status() const
{
    const std::lock_guard lock(m_mutex);
    return m_status;
}

void Sealer::tell(SealStatus::State state, std::string detail)
{
    const std::lock_guard lock(m_mutex);
    if (m_status.state == state && m_status.detail == detail)
        return;
    if (state == SealStatus::State::Failing)
        log::warning(lcSealer(), "no checkpoints are signed: {}", detail);
    m_status.state = state;
    m_status.detail = std::move(detail);
}

void Sealer::tellOfSealing()
{
    const std::lock_guard lock(m_mutex);
    m_status = {m_fault.empty() ? SealStatus::State::Sealing : SealStatus::State::Failing,
                m_fault,
                m_taps->origin(),
                m_taps->size(),
                m_taps->sealedSize(),
                m_taps->sealedAt()};
}

void Sealer::run()
{
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait_for(lock, kTick, [this] { return m_isStopping || m_isAsked || !m_waiting.empty(); });
            if (m_isStopping)
                return;
        }
        const std::lock_guard work(m_workMutex);
        bool isAsked = false;
        {
            const std::lock_guard lock(m_mutex);
            isAsked = std::exchange(m_isAsked, false);
            if (!m_isOpen)
                continue;
        }
        try {
            auto sealed = takeWaiting();
            if (sealed)
                sealed = sealDue(isAsked);
            if (!sealed) {
                tell(SealStatus::State::Failing, sealed.error().message);
                m_database.reset();
            }
        } catch (const std::exception& e) {
            // Out of memory, say. An entry may be missing in the tree now: it must not be signed before it is read
            // anew.
            {
                const std::lock_guard lock(m_mutex);
                m_isOpen = false;
                m_waiting.clear();
                m_changed.notify_all();
            }
            m_taps.reset();
            m_admin.reset();
            m_database.reset();
            tell(SealStatus::State::Failing, e.what());
        }
    }
}

Result<void> Sealer::openDatabase()
{
    if (m_database)
        return {};
    OpenOptions options;
    options.firstServer = m_server;
    options.patience = kPatience;
    auto opened = Database::open(m_options.databaseUrl, options);
    if (!opened)
        return failure(opened.error());
    m_database = std::move(*opened);
    return {};
}

/// Everything that the writer has handed over by now is in the tree then.
Result<void> Sealer::takeWaiting()
{
    std::vector<LedgerEntry> entries;
    {
        const std::lock_guard lock(m_mutex);
        entries = std::exchange(m_waiting, {});
    }
    takeIn(std::move(entries));
    return readMissed();
}

/// Reads what could not wait in memory.
Result<void> Sealer::readMissed()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_hasMissed)
            return {};
    }
    if (auto opened = openDatabase(); !opened)
        return opened;
    {
        // From here on entries wait again: those that are read as well are left out by takeIn().
        const std::lock_guard lock(m_mutex);
        m_hasMissed = false;
    }
    LogRows rows(*m_database, LogKind::Taps);
    const auto size = rows.size();
    auto read = size
                    ? rows.read(m_taps->size(), *size,
                                [this](LogRows::Leaf&& leaf) { m_taps->append(leaf.hash, std::move(leaf.hash_chain)); })
                    : Result<void>(failure(size.error()));
    if (!read) {
        const std::lock_guard lock(m_mutex);
        m_waiting = {};
        m_hasMissed = true;
    }
    return read;
}

void Sealer::takeIn(std::vector<LedgerEntry> entries)
{
    for (LedgerEntry& entry : entries) {
        if (entry.sequence_id < m_taps->nextSequenceId())
            continue; // was read from the database
        // The writer made the payload, in its canonical form.
        const std::string leaf = leafText(entry, m_sha.hex(entry.raw_payload));
        m_taps->append(leafHash(m_sha, leaf), std::move(entry.hash_chain));
    }
}

Result<void> Sealer::readAudit(Database& database)
{
    if (!m_admin)
        return {};
    LogRows rows(database, LogKind::Admin);
    const auto size = rows.size();
    if (!size)
        return failure(size.error());
    if (*size <= m_admin->size())
        return {};
    return rows.read(m_admin->size(), *size,
                     [this](LogRows::Leaf&& leaf) { m_admin->append(leaf.hash, std::move(leaf.hash_chain)); });
}

Result<void> Sealer::sealDue(bool isAsked)
{
    const auto now = m_clock.steadyNow();
    const bool looks = now >= m_nextLook;
    if (!looks && !isAsked && !m_taps->isDue())
        return {};
    if (auto opened = openDatabase(); !opened)
        return opened;
    std::int64_t request = m_answeredRequest;
    if (looks) {
        m_nextLook = now + kLookEvery;
        if (auto read = readAudit(*m_database); !read)
            return read;
        const auto last = CheckpointStore(*m_database, m_taps->origin()).lastSealRequest();
        if (!last)
            return failure(last.error());
        if (*last > request) {
            isAsked = true;
            const auto size = LogRows(*m_database, LogKind::Taps).size();
            if (!size)
                return failure(size.error());
            if (auto taken = takeWaiting(); !taken)
                return taken;
            // What was committed this very moment may not have been handed over: then the request stands.
            if (m_taps->size() >= *size)
                request = *last;
        }
    }
    if (auto sealed = sealLog(*m_taps, isAsked); !sealed)
        return sealed;
    if (m_admin) {
        if (auto sealed = sealLog(*m_admin, isAsked); !sealed)
            return sealed;
    }
    if (isAsked) {
        if (auto removed = CheckpointStore(*m_database, m_taps->origin()).removeSealRequests(request); !removed)
            return removed;
        m_answeredRequest = request;
    }
    tellOfSealing();
    return {};
}

Result<void> Sealer::sealLog(LogSealer& sealer, bool isAsked)
{
    const bool isWanted = isAsked && sealer.size() > sealer.sealedSize();
    return isWanted || sealer.isDue() ? sealer.seal(*m_database) : Result<void>();
}

} // namespace tapledger
