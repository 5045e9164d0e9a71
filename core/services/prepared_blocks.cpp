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
{
    for (Slot& slot : m_slots)
        slot.entries.resize(kBlockSize);
    m_threads.emplace_back([this, source = std::move(source), hash = std::move(hashBefore)] { read(source, hash); });
    for (unsigned i = 0; i < std::max(threads, 1U); ++i)
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

/// The slot of the block that is read next, or null when nobody wants more.
PreparedBlocks::Slot* PreparedBlocks::emptySlot(std::string_view hashBefore)
{
    std::unique_lock lock(m_mutex);
    m_canRead.wait(lock, [this] { return m_read - m_done < kBlocks || m_isStopped; });
    if (m_isStopped)
        return nullptr;
    Slot& next = slot(m_read);
    next.hashBefore = hashBefore;
    next.count = 0;
    next.isPrepared = false;
    return &next;
}

void PreparedBlocks::handOver()
{
    const std::lock_guard lock(m_mutex);
    ++m_read;
    m_canPrepare.notify_one();
}

void PreparedBlocks::read(const Source& source, std::string hashBefore)
{
    try {
        Slot* filling = emptySlot(hashBefore);
        auto outcome = source([&](LedgerEntry&& entry) {
            if (!filling)
                return false;
            std::swap(filling->entries[filling->count], entry); // the reader gets strings to write into
            if (entry.raw_payload.capacity() > kKeptPayload)
                entry.raw_payload = std::string();
            if (++filling->count < kBlockSize)
                return true;
            hashBefore = filling->entries.back().hash_chain;
            handOver();
            filling = emptySlot(hashBefore);
            return filling != nullptr;
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
    try {
        for (;;) {
            Slot* mine = nullptr;
            {
                std::unique_lock lock(m_mutex);
                m_canPrepare.wait(lock, [this] { return m_taken < m_read || m_isFinished || m_isStopped; });
                if (m_isStopped || m_taken == m_read)
                    return;
                mine = &slot(m_taken++);
            }
            preparer.prepare(std::span(mine->entries).first(mine->count), mine->hashBefore, mine->rows);
            const std::lock_guard lock(m_mutex);
            mine->isPrepared = true;
            if (mine == &slot(m_done)) // others come later, and it waits for them in order
                m_canTake.notify_one();
        }
    } catch (const std::exception& e) {
        fail(e.what());
    }
}

std::optional<PreparedBlocks::Block> PreparedBlocks::next()
{
    std::unique_lock lock(m_mutex);
    if (std::exchange(m_isHandedOut, false)) {
        ++m_done;
        m_canRead.notify_one();
    }
    const auto isReady = [this] { return m_done < m_read && slot(m_done).isPrepared; };
    m_canTake.wait(lock, [&] { return isReady() || m_isStopped || (m_isFinished && m_done == m_read); });
    if (m_isStopped || !isReady())
        return std::nullopt;
    m_isHandedOut = true;
    const Slot& ready = slot(m_done);
    return Block{std::span(ready.entries).first(ready.count), ready.rows};
}

} // namespace tapledger
