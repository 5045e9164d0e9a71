// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/decide.h"

#include "base/hex.h"
#include "ingest/device_registry.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <optional>

namespace tapledger {
namespace {

/// `_srv.nonce` before it is printed.
using Nonce = std::array<std::byte, 16>;

/// Who a card speaks for, or why it does not.
struct CardDecision
{
    const CardHolder* holder = nullptr;
    Reason reason = Reason::None;
};

/// The mapping a tap counts for. A late tap belongs to whoever held the card when it was scanned; a fresh one to
/// whoever holds it now (AcceptanceRules::lateAfter says why).
CardDecision findHolder(const Tap& tap, const Directory& directory, Timestamp now, const AcceptanceRules& rules)
{
    const auto* holders = directory.holders(tap.card_uid.text());
    if (!holders || holders->empty())
        return {nullptr, Reason::UnknownCard};

    const bool isLate = now - tap.scan_timestamp > rules.lateAfter;
    const Timestamp judgedAt = isLate ? tap.scan_timestamp : now;
    const CardHolder* holder = nullptr;
    if (isLate) {
        const auto then = std::ranges::find_if(
            *holders, [&](const CardHolder& h) { return h.issued_at <= judgedAt && judgedAt < h.deactivated_at; });
        holder = then != holders->end() ? &*then : nullptr;
    }
    if (!holder) {
        const auto active = std::ranges::find_if(*holders, &CardHolder::is_active);
        if (active == holders->end())
            return {&holders->back(), Reason::InactiveCard};
        holder = &*active;
    }
    if (holder->expires_at <= judgedAt)
        return {holder, Reason::ExpiredCard};
    if (!holder->employee_is_active)
        return {holder, Reason::InactiveEmployee};
    return {holder, Reason::None};
}

Reason refusalByDevice(const Submission& submission, const Device* device)
{
    if (!device)
        return Reason::UnknownDevice;
    if (!device->is_enabled)
        return Reason::DeviceDisabled;
    if (submission.signature == SignatureState::Invalid)
        return Reason::InvalidSignature;
    return Reason::None;
}

/// The tap's payload with the server's member in its place (ledger format 3.6; members in canonical order).
std::string composePayload(const Submission& submission, std::optional<std::int64_t> employeeId, std::string_view nonce)
{
    const Tap& tap = submission.tap;
    std::string out;
    out.reserve(tap.payload_before.size() + tap.payload_after.size() + 160);
    out += tap.payload_before;
    out += "\"_srv\":{\"device_key\":";
    if (submission.device_key.empty())
        out += "null";
    else
        json::appendQuoted(out, submission.device_key);
    out += ",\"employee_id\":";
    out += employeeId ? std::to_string(*employeeId) : "null";
    out += ",\"nonce\":\"";
    out += nonce;
    out += "\",\"offline\":";
    out += tap.offline ? "true" : "false";
    out += ",\"source\":\"";
    out += submission.transport;
    out += "\"}";
    out += tap.payload_after;
    return out;
}

/// The tap's payload as it came, for a rejection.
std::string plainPayload(const Tap& tap)
{
    std::string out = tap.payload_before;
    std::string_view after = tap.payload_after;
    // One of the commas around the place of `_srv` goes with it.
    if (out.ends_with(','))
        out.pop_back();
    else if (after.starts_with(','))
        after.remove_prefix(1);
    out += after;
    return out;
}

/// Decides one batch. Holds what the taps of the batch themselves add to the recorded ones.
class BatchDecision
{
public:
    BatchDecision(const DecideInput& input, Sha256& sha, Random& random)
        : m_in(input), m_sha(sha), m_head(input.head), m_createdAt(std::max(input.now, input.head.created_at)),
          m_batchTaps(input.rules.duplicateWindow, input.taps.size())
    {
        m_nonces.resize(input.taps.size());
        random.fill(std::as_writable_bytes(std::span(m_nonces)));
        m_older.resize(input.taps.size());
        for (const NearEntry& entry : input.older)
            m_older[input.olderTap[entry.query]] = RecordedTap{entry.sequence_id, entry.scan_timestamp};
        m_decision.outcomes.reserve(input.taps.size());
        m_decision.entries.reserve(input.taps.size());
    }

    Decision run()
    {
        for (std::size_t i = 0; i < m_in.taps.size(); ++i)
            m_decision.outcomes.push_back(decideTap(i));
        return std::move(m_decision);
    }

private:
    Outcome decideTap(std::size_t index)
    {
        const Submission& submission = m_in.taps[index];
        const Tap& tap = submission.tap;
        if (const Reason reason = refusalByDevice(submission, m_in.directory.devices().find(tap.device_id));
            reason != Reason::None)
            return reject(submission, reason);
        // By the time when it came: what was from the future stays so, however long it waited.
        if (tap.scan_timestamp - submission.spooled_at.value_or(m_in.now) > m_in.rules.futureTolerance)
            return reject(submission, Reason::TimestampInFuture);
        const CardDecision card = findHolder(tap, m_in.directory, m_in.now, m_in.rules);
        if (card.reason != Reason::None)
            return reject(submission, card.reason);

        const TapKey key{card.holder->employee_id, m_in.recent.deviceNumber(tap.device_id), tap.event_type};
        if (const auto recorded = findRecorded(index, key, tap.scan_timestamp))
            return ignore(key, *recorded);
        return record(submission, *card.holder, key, m_nonces[index]);
    }

    std::optional<RecordedTap> findRecorded(std::size_t index, const TapKey& key, Timestamp scan) const
    {
        if (const auto inBatch = m_batchTaps.findNear(key, scan))
            return inBatch;
        if (const auto recent = m_in.recent.findNear(key, scan))
            return recent;
        return m_older[index];
    }

    Outcome reject(const Submission& submission, Reason reason)
    {
        m_decision.rejections.push_back(rejectionOf(submission, reason, m_in.now));
        Outcome outcome;
        outcome.status = Status::Rejected;
        outcome.reason = reason;
        outcome.card_uid = submission.tap.card_uid.text();
        return outcome;
    }

    static Outcome ignore(const TapKey& key, const RecordedTap& recorded)
    {
        Outcome outcome;
        outcome.status = Status::Ignored;
        outcome.reason = Reason::Duplicate;
        outcome.employee_id = key.employee_id;
        outcome.sequence_id = recorded.sequence_id;
        return outcome;
    }

    Outcome record(const Submission& submission, const CardHolder& holder, const TapKey& key, const Nonce& nonce)
    {
        const Tap& tap = submission.tap;
        LedgerEntry entry;
        entry.sequence_id = m_head.sequence_id + 1;
        entry.employee_rfid = tap.card_uid.text();
        entry.device_id = tap.device_id;
        entry.scan_timestamp = tap.scan_timestamp;
        entry.event_type = toText(tap.event_type);
        entry.raw_payload = composePayload(submission, holder.employee_id, toHex(std::as_bytes(std::span(nonce))));
        entry.hash_chain = chainHash(m_sha, m_head.hash_chain, entry);
        entry.device_signature = tap.device_signature;
        entry.created_at = m_createdAt;
        entry.employee_id = holder.employee_id;
        m_head = {entry.sequence_id, entry.hash_chain, entry.created_at};

        Outcome outcome;
        outcome.status = Status::Success;
        outcome.sequence_id = entry.sequence_id;
        outcome.employee_id = holder.employee_id;
        outcome.hash = entry.hash_chain;

        m_batchTaps.add(key, tap.scan_timestamp, entry.sequence_id);
        m_decision.keys.push_back(key);
        m_decision.uses.push_back({holder.mapping_id, 1, tap.scan_timestamp});
        m_decision.entries.push_back(std::move(entry));
        return outcome;
    }

    const DecideInput& m_in;
    Sha256& m_sha;
    ChainHead m_head;
    const Timestamp m_createdAt;
    RecentTaps m_batchTaps;
    std::vector<Nonce> m_nonces;
    std::vector<std::optional<RecordedTap>> m_older;
    Decision m_decision;
};

} // namespace

Rejection rejectionOf(const Submission& submission, Reason reason, Timestamp now)
{
    const Tap& tap = submission.tap;
    return {now,
            reason,
            tap.card_uid.text(),
            tap.device_id,
            std::string(toText(tap.event_type)),
            tap.scan_timestamp,
            std::string(submission.transport),
            submission.peer_address,
            plainPayload(tap)};
}

OlderQueries olderQueries(std::span<const Submission> taps, const Directory& directory, const RecentTaps& recent,
                          Timestamp now, const AcceptanceRules& rules)
{
    OlderQueries result;
    for (std::size_t i = 0; i < taps.size(); ++i) {
        const Tap& tap = taps[i].tap;
        if (tap.scan_timestamp - rules.duplicateWindow >= recent.completeFrom())
            continue;
        const CardDecision card = findHolder(tap, directory, now, rules);
        if (card.reason != Reason::None)
            continue;
        result.queries.push_back({card.holder->employee_id, tap.device_id, std::string(toText(tap.event_type)),
                                  tap.scan_timestamp - rules.duplicateWindow,
                                  tap.scan_timestamp + rules.duplicateWindow});
        result.taps.push_back(i);
    }
    return result;
}

Decision decide(const DecideInput& input, Sha256& sha, Random& random)
{
    return BatchDecision(input, sha, random).run();
}

} // namespace tapledger
