// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/chain_verifier.h"

#include "base/hex.h"
#include "base/json.h"

#include <algorithm>
#include <fmt/format.h>

namespace tapledger {
namespace {

constexpr std::size_t kListedPerCode = 100;
constexpr std::size_t kRememberedHashes = 64;
constexpr Microseconds kClockStep = std::chrono::seconds(2);
constexpr Microseconds kBackdated = std::chrono::hours(24);
constexpr Microseconds kFutureScan = std::chrono::seconds(120);

std::int64_t wholeSeconds(Microseconds d) { return std::chrono::duration_cast<std::chrono::seconds>(d).count(); }

bool wasOffline(const json::Value& payload)
{
    const json::Value* server = payload.find("_srv");
    const json::Value* offline = server ? server->find("offline") : nullptr;
    return offline && offline->boolean() && *offline->boolean();
}

} // namespace

std::string_view toText(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Info:
        return "info";
    case Finding::Severity::Warning:
        return "warn";
    case Finding::Severity::Error:
        return "error";
    }
    return "error";
}

ChainVerifier::ChainVerifier(ChainHead before)
    : m_lastSequence(before.sequence_id), m_lastHash(std::move(before.hash_chain)), m_lastCreated(before.created_at)
{
}

void ChainVerifier::find(std::string code, Finding::Severity severity, std::int64_t sequenceId, std::string members,
                         std::string message)
{
    const auto count = ++m_report.counts[code];
    m_report.hasErrors |= severity == Finding::Severity::Error;
    m_report.hasWarnings |= severity == Finding::Severity::Warning;
    if (count <= static_cast<std::int64_t>(kListedPerCode))
        m_report.findings.push_back({std::move(code), severity, sequenceId, std::move(members), std::move(message)});
}

void ChainVerifier::add(const LedgerEntry& entry)
{
    using enum Finding::Severity;
    const std::int64_t n = entry.sequence_id;
    ++m_report.rows;

    json::Value payload;
    const auto fault = checkForm(entry, &payload);
    if (fault) {
        find("ROW_MALFORMED", Error, n,
             fmt::format("{{\"row\":{},\"sequence_id\":{},\"field\":{},\"reason\":{}}}", m_report.rows, n,
                         json::quoted(fault->field), json::quoted(fault->reason)),
             fmt::format("entry {}: {} is not as the format requires: {}", n, fault->field, fault->reason));
    }

    const bool isFirst = m_report.rows == 1;
    if (isFirst)
        m_report.first_sequence_id = n;
    else if (n == m_lastSequence) {
        find("SEQ_DUPLICATE", Error, n, fmt::format("{{\"sequence_id\":{}}}", n),
             fmt::format("two entries have the number {}", n));
        if (!fault && !m_recentHashes.empty())
            checkFork(entry); // two writers continue the same entry
        return;
    } else if (n < m_lastSequence) {
        find("SEQ_DISORDER", Error, n,
             fmt::format("{{\"sequence_id\":{},\"after_sequence_id\":{}}}", n, m_lastSequence),
             fmt::format("entry {} stands after entry {}", n, m_lastSequence));
        return;
    }

    if (n != m_lastSequence + 1) {
        const std::int64_t missing = n - m_lastSequence - 1;
        if (isFirst) {
            find("HEAD_MISSING", Error, n,
                 fmt::format("{{\"first_sequence_id\":{},\"expected\":{},\"missing\":{}}}", n, m_lastSequence + 1,
                             missing),
                 fmt::format("the ledger begins with entry {} instead of {}: {} entries are missing", n,
                             m_lastSequence + 1, missing));
        } else {
            const bool relinked = !m_lastHash.empty() && chainHash(m_sha, m_lastHash, entry) == entry.hash_chain;
            find("SEQ_GAP", Error, n,
                 fmt::format("{{\"after_sequence_id\":{},\"before_sequence_id\":{},\"missing\":{},\"relinked\":{}}}",
                             m_lastSequence, n, missing, relinked),
                 fmt::format("{} entries are missing between {} and {}", missing, m_lastSequence, n));
        }
    } else if (!m_lastHash.empty() && isLowerHex(entry.hash_chain, 64)) {
        checkLink(entry);
    }

    if (!fault) {
        const bool erased = payload.find("_erased") != nullptr;
        if (erased) {
            ++m_report.raw_erased;
            find("RAW_ERASED", Info, n, fmt::format("{{\"sequence_id\":{}}}", n),
                 fmt::format("entry {}: the payload was erased, its hash kept", n));
        }
        checkTimes(entry, wasOffline(payload));
    }

    m_lastSequence = n;
    m_lastHash = isLowerHex(entry.hash_chain, 64) ? entry.hash_chain : std::string();
    m_recentHashes.emplace_back(n, m_lastHash);
    if (m_recentHashes.size() > kRememberedHashes)
        m_recentHashes.pop_front();
    m_report.last_sequence_id = n;
    m_report.head_hash = m_lastHash;
}

void ChainVerifier::checkLink(const LedgerEntry& entry)
{
    const std::string expected = chainHash(m_sha, m_lastHash, entry);
    if (expected == entry.hash_chain || checkFork(entry))
        return;
    find("CHAIN_BREAK", Finding::Severity::Error, entry.sequence_id,
         fmt::format("{{\"sequence_id\":{},\"expected\":\"{}\",\"found\":\"{}\"}}", entry.sequence_id, expected,
                     entry.hash_chain),
         fmt::format("entry {} does not follow from the one before: it, or the hash of entry {}, was altered",
                     entry.sequence_id, entry.sequence_id - 1));
}

bool ChainVerifier::checkFork(const LedgerEntry& entry)
{
    for (const auto& [sequence, hash] : m_recentHashes) {
        if (hash.empty() || chainHash(m_sha, hash, entry) != entry.hash_chain)
            continue;
        find("CHAIN_FORK", Finding::Severity::Error, entry.sequence_id,
             fmt::format("{{\"sequence_id\":{},\"links_to_sequence_id\":{}}}", entry.sequence_id, sequence),
             fmt::format("entry {} continues entry {}: two writers were at work", entry.sequence_id, sequence));
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
             fmt::format("entry {} was received {} s before an earlier entry", n, seconds));
    }
    m_lastCreated = std::max(m_lastCreated, entry.created_at);

    const Microseconds lag = entry.created_at - entry.scan_timestamp;
    if (lag > kBackdated && offline) {
        ++m_report.offline_late;
    } else if (lag > kBackdated) {
        find("BACKDATED", Finding::Severity::Warning, n,
             fmt::format("{{\"sequence_id\":{},\"lag_seconds\":{}}}", n, wholeSeconds(lag)),
             fmt::format("entry {} was scanned {} h before it was received", n, wholeSeconds(lag) / 3600));
    } else if (-lag > kFutureScan) {
        find("FUTURE_SCAN", Finding::Severity::Warning, n,
             fmt::format("{{\"sequence_id\":{},\"lead_seconds\":{}}}", n, wholeSeconds(-lag)),
             fmt::format("entry {} was scanned {} s after it was received", n, wholeSeconds(-lag)));
    }
}

std::string ChainReport::verdict() const { return hasErrors ? "fail" : hasWarnings ? "warn" : "ok"; }

std::string ChainReport::toJson() const
{
    std::string out = fmt::format(
        "{{\"format\":\"rfid-verify-report/1\",\"verdict\":\"{}\",\"ledger\":{{\"rows\":{},\"first_sequence_id\":{},"
        "\"last_sequence_id\":{},\"head_hash\":\"{}\"}},\"coverage\":{{\"raw_erased\":{},\"offline_late\":{}}},"
        "\"counts\":{{",
        verdict(), rows, first_sequence_id, last_sequence_id, head_hash, raw_erased, offline_late);
    const char* separator = "";
    for (const auto& [code, count] : counts) {
        out += fmt::format("{}\"{}\":{}", separator, code, count);
        separator = ",";
    }
    out += "},\"findings\":[";
    separator = "";
    for (const Finding& finding : findings) {
        // The members are an object of their own; here they continue the finding's.
        out += fmt::format("{}{{\"code\":\"{}\",\"severity\":\"{}\",\"message\":{},{}", separator, finding.code,
                           toText(finding.severity), json::quoted(finding.message), finding.members.substr(1));
        separator = ",";
    }
    return out + "]}";
}

} // namespace tapledger
