// SPDX-License-Identifier: GPL-3.0-or-later
#include "time_check.h"

#include <algorithm>
#include <limits>

namespace tapverify {
namespace {

constexpr std::int64_t kClockStep = 2 * kSecond;
constexpr std::int64_t kBackdated = 24LL * 3600 * kSecond;
constexpr std::int64_t kFutureScan = 120 * kSecond;

constexpr Instant kNever{std::numeric_limits<std::int64_t>::max()};
constexpr Instant kAlways{std::numeric_limits<std::int64_t>::min()};

} // namespace

void TimeCheck::setAnchors(const std::vector<Checkpoint>& checkpoints, std::int64_t slack)
{
    const std::int64_t slackUs = std::clamp<std::int64_t>(slack, 0, 100LL * 365 * 86'400) * kSecond;
    const auto add = [&](std::int64_t size, std::int64_t seconds, bool fresh) {
        if (const auto time = fromPosixSeconds(seconds))
            m_anchors.push_back({size, moved(*time, slackUs), fresh ? moved(*time, -slackUs) : kAlways});
    };
    for (const Checkpoint& checkpoint : checkpoints) {
        if (!checkpoint.valid())
            continue;
        for (const WitnessTime& witness : checkpoint.witnesses)
            add(*checkpoint.size, witness.seconds, true);
        for (const std::int64_t time : checkpoint.tokenTimes)
            add(*checkpoint.size, time, false); // an old checkpoint can be stamped late
    }
    std::ranges::stable_sort(m_anchors, {}, &Anchor::size);
    for (std::size_t i = 1; i < m_anchors.size(); ++i) {
        m_anchors[i].notBefore = std::max(m_anchors[i].notBefore, m_anchors[i - 1].notBefore);
        const std::size_t back = m_anchors.size() - 1 - i;
        m_anchors[back].notAfter = std::min(m_anchors[back].notAfter, m_anchors[back + 1].notAfter);
    }
}

void TimeCheck::add(std::int64_t index, const Row& row)
{
    if (!row.usable("created_at"))
        return;
    checkAnchors(index, row);
    const Instant created = row.leaf.createdAt;
    if (m_anyCreated && m_latestCreated.us - created.us > kClockStep) {
        m_findings.add("CLOCK_REGRESSION")
            .set("sequence_id", row.leaf.sequenceId)
            .set("by_seconds", wholeSeconds(m_latestCreated.us - created.us));
    }
    m_latestCreated = m_anyCreated ? std::max(m_latestCreated, created) : created;
    m_anyCreated = true;
    if (row.usable("scan_timestamp") && row.usable("raw_payload"))
        checkScan(row);
}

void TimeCheck::checkAnchors(std::int64_t index, const Row& row)
{
    while (m_nextAnchor < m_anchors.size() && m_anchors[m_nextAnchor].size <= index)
        ++m_nextAnchor;
    const Instant notAfter = m_nextAnchor < m_anchors.size() ? m_anchors[m_nextAnchor].notAfter : kNever;
    const Instant notBefore = m_nextAnchor > 0 ? m_anchors[m_nextAnchor - 1].notBefore : kAlways;
    const Instant created = row.leaf.createdAt;
    const auto find = [&](const char* name, Instant limit) {
        m_findings.add("ANCHOR_TIME")
            .set("sequence_id", row.leaf.sequenceId)
            .set("created_at", iso(created))
            .set(name, iso(limit));
    };
    if (created > notAfter)
        find("not_after", notAfter);
    if (created < notBefore)
        find("not_before", notBefore);
}

void TimeCheck::checkScan(const Row& row)
{
    const std::int64_t lag = row.leaf.createdAt.us - row.leaf.scanTimestamp.us;
    if (lag > kBackdated && row.payload.offline) {
        ++m_offlineLate;
    } else if (lag > kBackdated) {
        m_findings.add("BACKDATED").set("sequence_id", row.leaf.sequenceId).set("lag_seconds", wholeSeconds(lag));
    } else if (-lag > kFutureScan) {
        m_findings.add("FUTURE_SCAN").set("sequence_id", row.leaf.sequenceId).set("lead_seconds", wholeSeconds(-lag));
    }
}

} // namespace tapverify
