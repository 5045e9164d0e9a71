// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/chain_verifier.h"

#include "base/json.h"

#include <algorithm>
#include <fmt/format.h>

namespace tapledger {
namespace {

constexpr Microseconds kClockStep = std::chrono::seconds(2);
constexpr Microseconds kBackdated = std::chrono::hours(24);
constexpr Microseconds kFutureScan = std::chrono::seconds(120);

std::int64_t wholeSeconds(Microseconds d) { return std::chrono::duration_cast<std::chrono::seconds>(d).count(); }

std::string entries(std::int64_t count) { return count == 1 ? "1 entry is" : fmt::format("{} entries are", count); }

} // namespace

ChainVerifier::ChainVerifier(ChainHead before)
    : m_lastSequence(before.sequence_id), m_lastHash(std::move(before.hash_chain)), m_lastCreated(before.created_at)
{
}

void ChainVerifier::resume(const VerifierState& state)
{
    static_cast<Findings&>(m_report) = state.found;
    m_report.rows = state.frontier.frontier.size();
    m_report.first_sequence_id = state.first_sequence_id;
    m_report.last_sequence_id = m_lastSequence;
    m_report.head_hash = m_lastHash;
    m_report.raw_erased = state.raw_erased;
    m_report.offline_late = state.offline_late;
    m_isStarted = true;
}

void ChainVerifier::find(const char* code, Finding::Severity severity, std::int64_t sequenceId, std::string members,
                         std::string message)
{
    m_report.find({code, severity, sequenceId, std::move(members), std::move(message)});
}

ChainVerifier::Placement ChainVerifier::add(const LedgerEntry& entry)
{
    PreparedRow row;
    m_preparer.prepare(entry, m_isLastKept ? std::string_view(m_lastHash) : std::string_view(), row);
    return add(entry, row);
}

ChainVerifier::Placement ChainVerifier::add(const LedgerEntry& entry, const PreparedRow& row)
{
    using enum Finding::Severity;
    const std::int64_t n = entry.sequence_id;
    ++m_report.rows;
    if (row.fault) {
        find("ROW_MALFORMED", Error, n,
             fmt::format("{{\"row\":{},\"sequence_id\":{},\"field\":{},\"reason\":{}}}", m_report.rows, n,
                         json::quoted(row.fault->field), json::quoted(row.fault->reason)),
             fmt::format("entry {}: {} is not as the format requires: {}", n, row.fault->field, row.fault->reason));
    }
    // A row without a number has no place in the ledger.
    if (n < 1 || !checkNumber(entry, row)) {
        m_isLastKept = false;
        return {};
    }

    Placement placement{true, false};
    if (n - m_lastSequence == 1 && !m_lastHash.empty())
        placement.isBroken = !checkLink(entry, row);
    if (!row.fault) {
        if (row.isErased) {
            ++m_report.raw_erased;
            find("RAW_ERASED", Info, n, fmt::format("{{\"sequence_id\":{}}}", n),
                 fmt::format("entry {}: what the reader sent was erased; its fingerprint was kept", n));
        }
        checkTimes(entry, row.isOffline);
    }

    m_lastSequence = n;
    m_lastHash.clear();
    if (row.hasHash)
        m_lastHash = entry.hash_chain;
    m_isLastKept = true;
    m_isStarted = true;
    m_recentHashes[m_nextRecent].sequence_id = n;
    m_recentHashes[m_nextRecent].hash = m_lastHash;
    m_nextRecent = (m_nextRecent + 1) % m_recentHashes.size();
    m_report.last_sequence_id = n;
    m_report.head_hash = m_lastHash;
    return placement;
}

void ChainVerifier::add(std::span<const LedgerEntry> entries, std::span<const PreparedRow> rows)
{
    for (std::size_t i = 0; i < entries.size() && i < rows.size(); ++i)
        add(entries[i], rows[i]);
}

/// False for a row that is left out.
bool ChainVerifier::checkNumber(const LedgerEntry& entry, const PreparedRow& row)
{
    using enum Finding::Severity;
    const std::int64_t n = entry.sequence_id;
    if (m_isStarted && n == m_lastSequence) {
        find("SEQ_DUPLICATE", Error, n, fmt::format("{{\"sequence_id\":{}}}", n),
             fmt::format("two entries have the number {}", n));
        if (!row.fault)
            checkFork(entry); // two writers continue the same entry
        return false;
    }
    if (n <= m_lastSequence) {
        find("SEQ_DISORDER", Error, n,
             fmt::format("{{\"sequence_id\":{},\"after_sequence_id\":{}}}", n, m_lastSequence),
             m_isStarted ? fmt::format("entry {} stands after entry {}", n, m_lastSequence)
                         : fmt::format("entry {} stands before the beginning of the ledger", n));
        return false;
    }
    const std::int64_t missing = n - m_lastSequence - 1;
    if (!m_isStarted) {
        m_report.first_sequence_id = n;
        if (missing > 0)
            find("HEAD_MISSING", Error, n,
                 fmt::format("{{\"first_sequence_id\":{},\"expected\":{},\"missing\":{}}}", n, m_lastSequence + 1,
                             missing),
                 fmt::format("the ledger begins with entry {} instead of {}: {} missing", n, m_lastSequence + 1,
                             entries(missing)));
    } else if (missing > 0) {
        const bool relinked = !m_lastHash.empty() && follows(entry, row);
        find("SEQ_GAP", Error, n,
             fmt::format("{{\"after_sequence_id\":{},\"before_sequence_id\":{},\"missing\":{},\"relinked\":{}}}",
                         m_lastSequence, n, missing, relinked),
             fmt::format("{} missing between {} and {}{}", entries(missing), m_lastSequence, n,
                         relinked ? "; the hash of what follows was recomputed to hide it" : ""));
    }
    return true;
}

bool ChainVerifier::follows(const LedgerEntry& entry, const PreparedRow& row)
{
    if (m_isLastKept && row.link != PreparedRow::Link::Unknown)
        return row.link == PreparedRow::Link::Follows;
    if (row.fault && isChained(row.fault->field))
        return false; // its payload cannot even be written
    return chainHash(m_sha, m_lastHash, entry) == entry.hash_chain;
}

/// True too for a hash that cannot be judged.
bool ChainVerifier::checkLink(const LedgerEntry& entry, const PreparedRow& row)
{
    const bool isJudged = row.hasHash && !(row.fault && isChained(row.fault->field));
    if (!isJudged || follows(entry, row))
        return true;
    if (checkFork(entry))
        return false;
    const std::int64_t n = entry.sequence_id;
    find("CHAIN_BREAK", Finding::Severity::Error, n,
         fmt::format("{{\"sequence_id\":{},\"expected\":\"{}\",\"found\":\"{}\"}}", n,
                     chainHash(m_sha, m_lastHash, entry), entry.hash_chain),
         fmt::format("entry {} does not follow from the one before: it, or the hash of entry {}, was altered", n,
                     n - 1));
    return false;
}

bool ChainVerifier::checkFork(const LedgerEntry& entry)
{
    for (std::size_t i = 0; i < m_recentHashes.size(); ++i) {
        const RecentHash& recent = m_recentHashes[(m_nextRecent + i) % m_recentHashes.size()]; // oldest first
        if (recent.hash.empty() || chainHash(m_sha, recent.hash, entry) != entry.hash_chain)
            continue;
        find("CHAIN_FORK", Finding::Severity::Error, entry.sequence_id,
             fmt::format("{{\"sequence_id\":{},\"links_to_sequence_id\":{}}}", entry.sequence_id, recent.sequence_id),
             fmt::format("entry {} continues entry {}, as another one does: two writers were at work",
                         entry.sequence_id, recent.sequence_id));
        return true;
    }
    return false;
}

void ChainVerifier::checkTimes(const LedgerEntry& entry, bool offline)
{
    const std::int64_t n = entry.sequence_id;
    if (m_lastCreated - entry.created_at > kClockStep) {
        const auto seconds = wholeSeconds(m_lastCreated - entry.created_at);
        find("CLOCK_REGRESSION", Finding::Severity::Warning, n,
             fmt::format("{{\"sequence_id\":{},\"by_seconds\":{}}}", n, seconds),
             fmt::format("entry {} was received {} s before an earlier entry: the server's clock was set back, or the "
                         "time was altered",
                         n, seconds));
    }
    m_lastCreated = std::max(m_lastCreated, entry.created_at);

    const Microseconds lag = entry.created_at - entry.scan_timestamp;
    if (lag > kBackdated && offline) {
        ++m_report.offline_late;
    } else if (lag > kBackdated) {
        find(
            "BACKDATED", Finding::Severity::Warning, n,
            fmt::format("{{\"sequence_id\":{},\"lag_seconds\":{}}}", n, wholeSeconds(lag)),
            fmt::format("entry {} was scanned {} h before it was received, and the reader did not say that it had been "
                        "offline",
                        n, wholeSeconds(lag) / 3600));
    } else if (-lag > kFutureScan) {
        find("FUTURE_SCAN", Finding::Severity::Warning, n,
             fmt::format("{{\"sequence_id\":{},\"lead_seconds\":{}}}", n, wholeSeconds(-lag)),
             fmt::format("entry {} was scanned {} s after it was received: the reader's clock runs ahead", n,
                         wholeSeconds(-lag)));
    }
}

std::string ChainReport::toJson() const
{
    return fmt::format(
        "{{\"format\":\"rfid-verify-report/1\",\"verdict\":\"{}\",\"ledger\":{{\"rows\":{},\"first_sequence_id\":{},"
        "\"last_sequence_id\":{},\"head_hash\":\"{}\"}},\"coverage\":{{\"raw_erased\":{},\"offline_late\":{}}},{}}}",
        verdict(), rows, first_sequence_id, last_sequence_id, head_hash, raw_erased, offline_late, toJsonMembers());
}

} // namespace tapledger
