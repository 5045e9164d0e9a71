// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ledger/prepared_row.h"
#include "storage/ledger_store.h"

#include <array>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace tapledger {

/// Entries on their way through a verification: one thread reads them, all prepare them block by block, and next()
/// hands the blocks out in order. Who has nothing of its own to do prepares, so that no thread sleeps while there is
/// work: on two cores, the one that reads and the one that calls are enough. Memory is that of kBlocks blocks, whose
/// strings are used again and again.
class PreparedBlocks
{
public:
    /// Reads all entries to the given places, as LedgerStore::readInto() does; called once, on a thread of its own.
    using Source = std::function<Result<void>(LedgerEntry& first, const LedgerStore::NextPlace&)>;
    /// Makes what a thread prepares rows with.
    using MakePreparer = std::function<std::unique_ptr<RowPreparer>()>;

    /// @param hashBefore what the first entry is prepared with; @p threads work, the caller's among them, at least two.
    PreparedBlocks(Source source, const MakePreparer& makePreparer, std::string hashBefore, unsigned threads);
    /// Stops the reading.
    ~PreparedBlocks();
    PreparedBlocks(const PreparedBlocks&) = delete;
    PreparedBlocks& operator=(const PreparedBlocks&) = delete;

    struct Block
    {
        std::span<const LedgerEntry> entries;
        std::span<const PreparedRow> rows;
    };
    /// The next block, which holds until the next call; nothing at the end. Prepares blocks itself until there is one.
    std::optional<Block> next();
    /// What the reading came to, once there is no next block.
    const Result<void>& outcome() const { return m_outcome; }

private:
    static constexpr std::size_t kBlocks = 8;
    static constexpr std::size_t kBlockSize = 512; ///< entries

    struct Slot
    {
        std::vector<LedgerEntry> entries;
        std::vector<PreparedRow> rows;
        std::string hashBefore;
        std::size_t count = 0; ///< of entries that are filled
        bool isPrepared = false;
    };

    Slot& slot(std::size_t block) { return m_slots[block % kBlocks]; }
    void read(const Source& source, std::string hashBefore, RowPreparer& preparer);
    Slot* emptySlot(std::string_view hashBefore, RowPreparer& preparer);
    bool prepareOne(std::unique_lock<std::mutex>& lock, RowPreparer& preparer);
    void handOver();
    void prepare(RowPreparer& preparer);
    void fail(const char* why);
    void wakeAll();

    std::array<Slot, kBlocks> m_slots; ///< a ring
    std::mutex m_mutex;
    // One for each who waits: a wake-up costs as much as some twenty entries.
    std::condition_variable m_canRead;
    std::condition_variable m_canPrepare;
    std::condition_variable m_canTake;
    std::size_t m_read = 0;  ///< blocks
    std::size_t m_taken = 0; ///< by who prepares it
    std::size_t m_done = 0;  ///< by the caller
    bool m_isHandedOut = false;
    bool m_isFinished = false;
    bool m_isStopped = false;
    Result<void> m_outcome;
    std::unique_ptr<RowPreparer> m_preparer; ///< the caller's
    std::vector<std::thread> m_threads;
};

} // namespace tapledger
