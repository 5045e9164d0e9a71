// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prepared_blocks.h"

#include <algorithm>
#include <exception>
#include <fmt/format.h>
#include <utility>

namespace tapledger {
namespace {

/// Larger payloads are rare; their room is not kept in every slot.
constexpr std::size_t kKeptPayload = 4096;

} // namespace

PreparedBlocks::PreparedBlocks(Source source, const MakePreparer& makePreparer, std::string hashBefore,
                               unsigned threads)
    : m_preparer(makePreparer())
{
    for (Slot& slot : m_slots)
        slot.entries.resize(kBlockSize);
    m_threads.emplace_back([this, source = std::move(source), hash = std::move(hashBefore), preparer = makePreparer()] {
        read(source, hash, *preparer);
    });
    for (unsigned i = 2; i < threads; ++i)
        m_threads.emplace_back([this, preparer = makePreparer()] { prepare(*preparer); });
}

PreparedBlocks::~PreparedBlocks()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
        wakeAll();
    }
    for (std::thread& thread : m_threads)
        thread.join();
}

void PreparedBlocks::fail(const char* why)
{
    const std::lock_guard lock(m_mutex);
    m_outcome = failure(ErrorCode::Internal, fmt::format("the ledger cannot be read: {}", why));
    m_isFinished = true;
    m_isStopped = true;
    wakeAll();
}

void PreparedBlocks::wakeAll()
{
    m_canRead.notify_all();
    m_canPrepare.notify_all();
    m_canTake.notify_all();
}

/// Prepares the first block that nobody has begun, with @p lock let go meanwhile; false when there is none.
bool PreparedBlocks::prepareOne(std::unique_lock<std::mutex>& lock, RowPreparer& preparer)
{
    if (m_taken == m_read || m_isStopped)
        return false;
    Slot& mine = slot(m_taken++);
    lock.unlock();
    try {
        preparer.prepare(std::span(mine.entries).first(mine.count), mine.hashBefore, mine.rows);
    } catch (const std::exception& e) {
        fail(e.what());
    }
    lock.lock();
    mine.isPrepared = true;
    if (&mine == &slot(m_done)) // others come later, and it waits for them in order
        m_canTake.notify_one();
    return true;
}

/// The slot of the block that is read next, or null when nobody wants more.
PreparedBlocks::Slot* PreparedBlocks::emptySlot(std::string_view hashBefore, RowPreparer& preparer)
{
    std::unique_lock lock(m_mutex);
    const auto isFull = [this] { return m_read - m_done == kBlocks && !m_isStopped; };
    while (isFull() && prepareOne(lock, preparer)) {
    }
    m_canRead.wait(lock, [&] { return !isFull(); });
    if (m_isStopped)
        return nullptr;
    Slot& next = slot(m_read);
    next.hashBefore = hashBefore;
    next.count = 0;
    next.isPrepared = false;
    lock.unlock();
    for (LedgerEntry& entry : next.entries) {
        if (entry.raw_payload.capacity() > kKeptPayload)
            entry.raw_payload = std::string();
    }
    return &next;
}

void PreparedBlocks::handOver()
{
    const std::lock_guard lock(m_mutex);
    ++m_read;
    m_canPrepare.notify_one();
    m_canTake.notify_one();
}

void PreparedBlocks::read(const Source& source, std::string hashBefore, RowPreparer& preparer)
{
    try {
        Slot* filling = emptySlot(hashBefore, preparer);
        if (!filling)
            return;
        auto outcome = source(filling->entries.front(), [&](LedgerEntry&) -> LedgerEntry* {
            if (++filling->count < kBlockSize)
                return &filling->entries[filling->count];
            hashBefore = filling->entries.back().hash_chain;
            handOver();
            filling = emptySlot(hashBefore, preparer);
            return filling ? &filling->entries.front() : nullptr;
        });
        if (filling && filling->count > 0)
            handOver();
        const std::lock_guard lock(m_mutex);
        if (!m_isStopped)
            m_outcome = std::move(outcome);
        m_isFinished = true;
        wakeAll();
    } catch (const std::exception& e) { // out of memory, say
        fail(e.what());
    }
}

void PreparedBlocks::prepare(RowPreparer& preparer)
{
    std::unique_lock lock(m_mutex);
    do
        m_canPrepare.wait(lock, [this] { return m_taken < m_read || m_isFinished || m_isStopped; });
    while (prepareOne(lock, preparer));
}

std::optional<PreparedBlocks::Block> PreparedBlocks::next()
{
    std::unique_lock lock(m_mutex);
    if (std::exchange(m_isHandedOut, false)) {
        ++m_done;
        m_canRead.notify_one();
    }
    const auto isReady = [this] { return m_done < m_read && slot(m_done).isPrepared; };
    while (!isReady() && !m_isStopped) {
        if (prepareOne(lock, *m_preparer))
            continue;
        if (m_isFinished && m_done == m_read)
            return std::nullopt;
        m_canTake.wait(lock);
    }
    if (m_isStopped)
        return std::nullopt;
    m_isHandedOut = true;
    const Slot& ready = slot(m_done);
    return Block{std::span(ready.entries).first(ready.count), ready.rows};
}

} // namespace tapledger
