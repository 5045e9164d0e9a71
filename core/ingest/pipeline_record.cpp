// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a batch into the ledger, and of a tap that the database does not take.
#include "base/log.h"
#include "ingest/pipeline.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

Q_LOGGING_CATEGORY(lcRecord, "tapledger.pipeline")

namespace tapledger {
namespace {

using namespace std::chrono_literals;

constexpr auto kTellOfRefusalsEvery = 1min; ///< each stands among the refused taps
/// When so many were refused and none was recorded in between, it is not the taps: a rule of the site's own refuses
/// all, and somebody mends it. Then they wait, and one is tried a minute, so that a few bad ones do not keep all
/// waiting for ever.
constexpr int kRefusedInARow = 16;
constexpr auto kRefusesOneEvery = 1min;

/// Whether the database refuses what was to be written itself, as it will for ever: a value, a constraint, a trigger of
/// the site's own. Everything else passes, or somebody mends it.
bool isRefusal(const Error& error)
{
    return error.code == ErrorCode::InvalidArgument || error.code == ErrorCode::Conflict;
}

} // namespace

std::vector<Outcome> Pipeline::process(std::span<const Submission> batch)
{
    std::vector<Outcome> outcomes;
    outcomes.reserve(batch.size());
    while (outcomes.size() < batch.size() && m_writer && (!m_spool || m_spool->isEmpty())) {
        const auto left = batch.subspan(outcomes.size());
        auto recorded = recordSome(left.first(std::min(left.size(), m_tapsAtOnce)));
        if (recorded)
            std::ranges::move(*recorded, std::back_inserter(outcomes));
        else
            loseWriter(recorded.error());
    }
    if (outcomes.size() < batch.size())
        std::ranges::move(keep(batch.subspan(outcomes.size())), std::back_inserter(outcomes));
    return outcomes;
}

/// Records them. When the database refuses them there is no outcome yet, and only half as many are to be tried next;
/// so the one that it does not take is found, put among the refused taps, and keeps no other waiting.
Result<std::vector<Outcome>> Pipeline::recordSome(std::span<const Submission> taps, const SpoolMark* mark)
{
    const std::int64_t headBefore = m_head.sequence_id;
    auto outcomes = record(taps, mark);
    if (m_head.sequence_id > headBefore)
        m_refusedInARow = 0;
    if (!outcomes && isRefusal(outcomes.error())) {
        // Where another program has written, it is the numbers that are refused, and all is to be read anew.
        const auto head = LedgerStore(m_writer->database()).head();
        if (!head || head->hash_chain != m_head.hash_chain)
            return outcomes;
        if (taps.size() > 1) {
            m_tapsAtOnce = taps.size() / 2;
            return std::vector<Outcome>();
        }
        if (m_refusedInARow >= kRefusedInARow && m_clock.steadyNow() < m_nextRefusal)
            return outcomes;
        ++m_refusedInARow;
        m_nextRefusal = m_clock.steadyNow() + kRefusesOneEvery;
        outcomes = refuse(taps.front(), outcomes.error(), mark);
    }
    if (outcomes)
        m_tapsAtOnce = std::min(m_tapsAtOnce * 2, m_options.batchLimit);
    return outcomes;
}

Result<std::vector<Outcome>> Pipeline::refuse(const Submission& submission, const Error& why, const SpoolMark* mark)
{
    const Rejection rejection = rejectionOf(submission, Reason::RefusedByDatabase, m_clock.now());
    auto written = m_writer->append({}, {&rejection, 1}, mark);
    if (!written && isRefusal(written.error())) {
        log::error(lcRecord(),
                   "the database refuses a tap and its place among the refused ones ({}); it stands only here: {}",
                   written.error().message, rejection.raw_payload);
        written = m_writer->append({}, {}, mark);
    }
    if (!written)
        return failure(written.error());
    if (m_clock.steadyNow() >= m_nextRefusalLine) {
        m_nextRefusalLine = m_clock.steadyNow() + kTellOfRefusalsEvery;
        log::error(lcRecord(),
                   "the database refuses the tap of card {} at {}, {}, which is now among the refused ones: {}",
                   rejection.card_uid, rejection.device_id, rejection.scan_timestamp.iso(), why.message);
    }
    return std::vector{
        Outcome::error(Reason::RefusedByDatabase, "the database refuses this tap; it is kept among the refused ones")};
}

Result<std::vector<Outcome>> Pipeline::record(std::span<const Submission> batch, const SpoolMark* mark)
{
    const Timestamp now = m_clock.now();
    const OlderQueries older = olderQueries(batch, m_directory, m_recent, now, m_options.rules);
    std::vector<NearEntry> found;
    if (!older.queries.empty()) {
        auto near = LedgerStore(m_writer->database()).findNear(older.queries);
        if (!near)
            return failure(near.error());
        found = std::move(*near);
    }
    Decision decision =
        decide({batch, m_directory, m_recent, found, older.taps, m_head, now, m_options.rules}, m_sha, m_random);
    if (!decision.entries.empty() || !decision.rejections.empty() || mark) {
        if (auto written = m_writer->append(decision.entries, decision.rejections, mark); !written)
            return failure(written.error());
    }
    remember(batch, decision);
    m_sealer.append(std::move(decision.entries));
    return std::move(decision.outcomes);
}

void Pipeline::remember(std::span<const Submission> batch, const Decision& decision)
{
    for (std::size_t i = 0; i < decision.entries.size(); ++i) {
        const LedgerEntry& entry = decision.entries[i];
        m_recent.add(decision.keys[i], entry.scan_timestamp, entry.sequence_id);
    }
    if (!decision.entries.empty()) {
        const LedgerEntry& last = decision.entries.back();
        m_head = {last.sequence_id, last.hash_chain, last.created_at};
        const std::lock_guard lock(m_statusMutex);
        m_status.head_sequence_id = m_head.sequence_id;
    }
    m_bookkeeper.cardsUsed(decision.uses);

    // Devices are told of once a batch: the last tap of each.
    std::unordered_map<std::string_view, const Tap*> heard;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        if (decision.outcomes[i].status == Status::Success || decision.outcomes[i].status == Status::Ignored)
            heard[batch[i].tap.device_id] = &batch[i].tap;
    }
    const Timestamp now = m_clock.now();
    for (const auto& [deviceId, tap] : heard) {
        std::optional<std::int64_t> skew;
        if (!tap->offline)
            skew = (tap->scan_timestamp - now).count() / 1000;
        m_bookkeeper.deviceHeard(deviceId, now, skew);
    }
}

} // namespace tapledger
