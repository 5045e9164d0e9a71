// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "ingest/intake.h"

#include <cstdint>
#include <deque>
#include <filesystem>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <string_view>

namespace tapledger {

/// What a spool holds, for those who watch.
struct SpoolStatus
{
    std::int64_t taps = 0;    ///< that wait
    std::uint64_t bytes = 0;  ///< on the disk
    std::int64_t damaged = 0; ///< pieces that were set aside since the spool was opened
};

/// Taps that were accepted while the database was away: a folder of files that are only ever appended to, and removed
/// when all of their taps are in the ledger. Numbers ascend and are never used again, and the database remembers up to
/// which one they are recorded, in the transaction that records them: so each is recorded exactly once, whenever either
/// side ends. One thread.
class Spool
{
public:
    /// Opens the folder, or makes it. Locked while another server has it open. What a crash left half written is cut
    /// off: nobody was told that it was taken. What is damaged otherwise is set aside in a file `damaged-…`, and the
    /// taps around it are kept. Permission where it cannot be written.
    static Result<std::unique_ptr<Spool>> open(const std::filesystem::path& folder, std::uint64_t maxBytes,
                                               Random& random);
    /// Has another server, or this one, that folder open?
    static bool isInUse(const std::filesystem::path& folder);
    Spool(const Spool&) = delete;
    Spool& operator=(const Spool&) = delete;
    ~Spool();

    /// Names this spool in the database; 32 hex digits.
    const std::string& id() const { return m_id; }
    bool isEmpty() const { return m_next == m_first; }
    SpoolStatus status() const { return {m_next - m_first, m_bytes, m_damaged}; }

    /// Takes all or none; when it answers they are on disk. StorageFull when they would exceed the limit, or the disk
    /// is full.
    Result<void> append(std::span<const Submission> taps, Timestamp receivedAt);

    struct Batch
    {
        std::vector<Submission> taps; ///< may be fewer than were counted, where some are damaged
        std::int64_t last = 0;        ///< number of the last tap that was looked at
    };
    /// The oldest taps, in order; they stay until forget().
    Result<Batch> read(std::size_t limit);
    /// Those up to that number are in the ledger.
    void forget(std::int64_t last);
    /// Takes a new name, by which the database knows no number yet. While nothing waits.
    Result<void> rename(Random& random);

private:
    struct Segment
    {
        std::filesystem::path path;
        std::int64_t first = 0; ///< number of its first tap
        std::int64_t end = 0;   ///< one beyond its last
        std::uint64_t bytes = 0;
    };

    Spool(std::filesystem::path folder, std::uint64_t maxBytes) : m_folder(std::move(folder)), m_maxBytes(maxBytes) {}
    Result<void> readSegments();
    Result<void> readId(Random& random);
    Result<void> readSegment(Segment& segment, bool isLast);
    Result<void> takeLock();
    Result<void> setAside(const Segment& segment, std::size_t at, std::string_view bytes);
    Result<void> beginSegment();
    Result<void> openSegment();
    Result<void> readFrom(const Segment& segment, std::size_t limit, Batch& batch);
    void closeFile();

    const std::filesystem::path m_folder;
    const std::uint64_t m_maxBytes;
    std::string m_id;
    std::deque<Segment> m_segments; ///< oldest first; the last one is appended to
    int m_file = -1;                ///< of the last one
    int m_lock = -1;
    std::set<std::string> m_setAside; ///< names of what is damaged, so that it counts once
    std::int64_t m_first = 1;         ///< number of the oldest tap that waits
    std::int64_t m_next = 1;          ///< of the next one to come
    std::uint64_t m_bytes = 0;
    std::int64_t m_damaged = 0;
    std::uint64_t m_readAt = 0; ///< where m_first is in the oldest segment, as far as that is known
    std::int64_t m_readNumber = 0;
};

} // namespace tapledger
