// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/spool.h"

#include "base/files.h"
#include "base/hex.h"
#include "base/log.h"
#include "ingest/spool_record.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

Q_LOGGING_CATEGORY(lcSpool, "tapledger.spool")

namespace tapledger {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kSegmentBytes = 8UL * 1024 * 1024;
constexpr std::size_t kMaxSegmentFile = 512UL * 1024 * 1024; ///< a segment is as long as its last group made it
constexpr std::string_view kSuffix = ".taps";
constexpr std::size_t kIdBytes = 16;

fs::path idIn(const fs::path& folder) { return folder / "id"; }
fs::path lockIn(const fs::path& folder) { return folder / "lock"; }

tl::unexpected<Error> broken(const fs::path& path, std::string_view what)
{
    const ErrorCode code = errno == ENOSPC || errno == EDQUOT ? ErrorCode::StorageFull : ErrorCode::Permission;
    return failure(code, fmt::format("the spool file {} cannot be {}: {}", path.string(), what, std::strerror(errno)));
}

Result<void> writeAll(int file, std::string_view bytes, const fs::path& path)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return broken(path, "written");
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    if (::fdatasync(file) != 0)
        return broken(path, "written");
    return {};
}

/// A name that is in a folder for good only when the folder is on disk too.
Result<void> syncFolder(const fs::path& folder)
{
    const int file = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isDone = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    if (!isDone)
        return broken(folder, "written");
    return {};
}

} // namespace

Result<std::unique_ptr<Spool>> Spool::open(const fs::path& folder, std::uint64_t maxBytes, Random& random)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error || ::chmod(folder.c_str(), 0700) != 0)
        return failure(ErrorCode::Permission, fmt::format("the spool folder {} cannot be made: {}", folder.string(),
                                                          error ? error.message() : std::strerror(errno)));
    static_cast<void>(syncFolder(folder.parent_path())); // where it is not ours to sync, it was there before
    std::unique_ptr<Spool> spool(new Spool(folder, maxBytes));
    if (auto locked = spool->takeLock(); !locked)
        return failure(locked.error());
    if (auto read = spool->readSegments(); !read)
        return failure(read.error());
    if (auto read = spool->readId(random); !read)
        return failure(read.error());
    auto ready = spool->m_segments.empty() ? spool->beginSegment() : spool->openSegment();
    if (!ready)
        return failure(ready.error());
    return spool;
}

Spool::~Spool()
{
    closeFile();
    if (m_lock >= 0)
        ::close(m_lock);
}

/// Two servers may share a data folder, one of them as standby: only one may keep taps here.
Result<void> Spool::takeLock()
{
    const fs::path path = lockIn(m_folder);
    m_lock = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, kSecretFile);
    if (m_lock < 0)
        return broken(path, "opened");
    if (::flock(m_lock, LOCK_EX | LOCK_NB) != 0)
        return failure(ErrorCode::Locked, fmt::format("another server keeps its taps in {}", m_folder.string()));
    return {};
}

bool Spool::isInUse(const fs::path& folder)
{
    const int file = ::open(lockIn(folder).c_str(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool isFree = ::flock(file, LOCK_EX | LOCK_NB) == 0;
    ::close(file);
    return !isFree;
}

void Spool::closeFile()
{
    if (m_file >= 0)
        ::close(m_file);
    m_file = -1;
}

Result<void> Spool::readId(Random& random)
{
    const auto text = readWholeFile(idIn(m_folder), 64);
    // Without a segment nobody knows which numbers were used: the database must not take new taps for recorded ones.
    const bool isKnown = !m_segments.empty();
    if (isKnown && text && isLowerHex(std::string_view(*text).substr(0, 2 * kIdBytes), 2 * kIdBytes)) {
        m_id = text->substr(0, 2 * kIdBytes);
        return {};
    }
    return rename(random);
}

Result<void> Spool::rename(Random& random)
{
    std::array<std::byte, kIdBytes> bytes{};
    random.fill(bytes);
    std::string id = toHex(bytes);
    if (auto written = writeWholeFile(idIn(m_folder), id + "\n", kSecretFile, true); !written)
        return written;
    m_id = std::move(id);
    return {};
}

Result<void> Spool::readSegments()
{
    std::error_code error;
    for (const auto& item : fs::directory_iterator(m_folder, error)) {
        const std::string name = item.path().filename().string();
        Segment segment;
        segment.path = item.path();
        const auto [end, fault] = std::from_chars(name.data(), name.data() + name.size(), segment.first);
        if (fault == std::errc() && std::string_view(end) == kSuffix && segment.first > 0)
            m_segments.push_back(std::move(segment));
    }
    if (error)
        return failure(ErrorCode::Permission,
                       fmt::format("the spool folder {} cannot be read: {}", m_folder.string(), error.message()));
    std::ranges::sort(m_segments, {}, &Segment::first);
    for (Segment& segment : m_segments) {
        if (auto read = readSegment(segment, &segment == &m_segments.back()); !read)
            return read;
        m_bytes += segment.bytes;
        m_next = std::max(m_next, segment.end);
    }
    m_first = m_segments.empty() ? m_next : m_segments.front().first;
    if (!isEmpty())
        log::info(lcSpool(), "{} taps wait in {}", m_next - m_first, m_folder.string());
    return {};
}

/// Finds out what a segment holds; cuts a torn end off, and sets aside what is damaged.
Result<void> Spool::readSegment(Segment& segment, bool isLast)
{
    auto content = readWholeFile(segment.path, kMaxSegmentFile);
    if (!content)
        return failure(content.error());
    segment.end = segment.first;
    std::size_t at = 0;
    std::size_t wholeUntil = 0; ///< the end of the last record that is whole
    while (at < content->size()) {
        const auto record = readSpoolRecord(std::string_view(*content).substr(at));
        if (record && record->number >= segment.end) {
            segment.end = record->number + 1;
            at += record->bytes;
            wholeUntil = at;
            continue;
        }
        std::size_t next = content->find(kSpoolMark, at + 1);
        while (next != std::string::npos && !readSpoolRecord(std::string_view(*content).substr(next)))
            next = content->find(kSpoolMark, next + 1); // a tap may hold these letters
        const std::size_t end = std::min(next, content->size());
        if (next == std::string::npos && isLast && isTornRecord(std::string_view(*content).substr(at)))
            break; // what was being written when it ended
        if (auto aside = setAside(segment, at, std::string_view(*content).substr(at, end - at)); !aside)
            return aside;
        at = end;
    }
    segment.bytes = content->size();
    if (wholeUntil < content->size() && isLast) {
        log::warning(lcSpool(), "{}: {} bytes that were being written are cut off", segment.path.string(),
                     content->size() - wholeUntil);
        if (::truncate(segment.path.c_str(), static_cast<off_t>(wholeUntil)) != 0)
            return broken(segment.path, "repaired");
        segment.bytes = wholeUntil;
    }
    return {};
}

Result<void> Spool::setAside(const Segment& segment, std::size_t at, std::string_view bytes)
{
    const std::string name = fmt::format("damaged-{}-{}", segment.first, at);
    if (!m_setAside.insert(name).second)
        return {};
    ++m_damaged;
    const fs::path path = m_folder / name;
    log::error(lcSpool(), "{} bytes of the spool are damaged; they are set aside in {}", bytes.size(), path.string());
    return writeWholeFile(path, std::string(bytes), kSecretFile, true);
}

Result<void> Spool::beginSegment()
{
    Segment segment;
    segment.first = segment.end = m_next;
    segment.path = m_folder / fmt::format("{:020}{}", m_next, kSuffix);
    m_segments.push_back(std::move(segment));
    auto ready = openSegment();
    if (ready)
        ready = syncFolder(m_folder);
    if (!ready) {
        closeFile();
        ::unlink(m_segments.back().path.c_str());
        m_segments.pop_back();
    }
    return ready;
}

/// The last one is appended to from now on.
Result<void> Spool::openSegment()
{
    const Segment& segment = m_segments.back();
    const int file = ::open(segment.path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, kSecretFile);
    if (file < 0)
        return broken(segment.path, "made");
    closeFile();
    m_file = file;
    return {};
}

Result<void> Spool::append(std::span<const Submission> taps, Timestamp receivedAt)
{
    std::string bytes;
    std::int64_t number = m_next;
    for (const Submission& tap : taps)
        appendSpoolRecord(bytes, number++, tap, receivedAt);
    if (m_bytes + bytes.size() > m_maxBytes || bytes.size() > kMaxSegmentFile - kSegmentBytes)
        return failure(ErrorCode::StorageFull,
                       fmt::format("the spool holds {} MiB, which is its limit", m_maxBytes / (1024 * 1024)));
    const bool isNamedAlready = m_segments.back().first == m_next; // nothing is in it yet
    if (m_file < 0 || (m_segments.back().bytes >= kSegmentBytes && !isNamedAlready)) {
        if (auto begun = beginSegment(); !begun)
            return begun;
    }
    Segment& segment = m_segments.back();
    if (auto written = writeAll(m_file, bytes, segment.path); !written) {
        // Whatever of it is there must not count; where it cannot be taken away, its numbers are used and no others
        // are mistaken for them.
        if (::ftruncate(m_file, static_cast<off_t>(segment.bytes)) != 0) {
            segment.end = m_next = number;
            closeFile();
        }
        return written;
    }
    segment.bytes += bytes.size();
    segment.end = number;
    m_bytes += bytes.size();
    m_next = number;
    return {};
}

Result<Spool::Batch> Spool::read(std::size_t limit)
{
    Batch batch;
    batch.last = m_first - 1;
    for (const Segment& segment : m_segments) {
        if (batch.taps.size() == limit)
            break;
        if (auto read = readFrom(segment, limit, batch); !read)
            return failure(read.error());
    }
    return batch;
}

/// Adds what a segment holds to a batch.
Result<void> Spool::readFrom(const Segment& segment, std::size_t limit, Batch& batch)
{
    const auto content = readWholeFile(segment.path, kMaxSegmentFile);
    if (!content)
        return failure(content.error());
    if (content->size() < segment.bytes && m_setAside.insert(segment.path.string()).second) {
        ++m_damaged;
        log::error(lcSpool(), "{} became shorter than what was written to it", segment.path.string());
    }
    const bool isFirst = &segment == &m_segments.front();
    std::size_t at = isFirst && m_readNumber == m_first ? m_readAt : 0;
    while (at < content->size() && batch.taps.size() < limit) {
        const auto record = readSpoolRecord(std::string_view(*content).substr(at));
        if (!record) {
            const std::size_t next = std::min(content->find(kSpoolMark, at + 1), content->size());
            if (auto aside = setAside(segment, at, std::string_view(*content).substr(at, next - at)); !aside)
                return aside;
            at = next;
            continue;
        }
        at += record->bytes;
        if (record->number < m_first)
            continue;
        batch.last = record->number;
        if (auto tap = parseSpooledTap(record->json)) {
            batch.taps.push_back(std::move(*tap));
        } else if (auto aside = setAside(segment, at, record->json); !aside) {
            return aside;
        }
    }
    if (at >= content->size())
        batch.last = std::max(batch.last, segment.end - 1); // damaged ones at its end are done with too
    if (isFirst) {
        m_readAt = at;
        m_readNumber = batch.last + 1;
    }
    return {};
}

void Spool::forget(std::int64_t last)
{
    if (last >= m_next) { // this folder is older than what the database remembers: its numbers go on behind that
        m_next = last + 1;
        if (m_segments.back().bytes > 0 || !beginSegment())
            m_segments.back().end = m_next;
    }
    m_first = std::clamp(last + 1, m_first, m_next);
    while (m_segments.front().end <= m_first && m_segments.front().bytes > 0) {
        // An empty one stays: its name says which number is next. If it cannot be made, what is done with stays.
        if (m_segments.size() == 1 && !beginSegment())
            return;
        std::error_code error; // if it stays, the database knows that it is done with
        fs::remove(m_segments.front().path, error);
        m_bytes -= m_segments.front().bytes;
        m_segments.pop_front();
        m_readAt = 0;
        m_readNumber = m_first;
    }
}

} // namespace tapledger
