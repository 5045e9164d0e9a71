// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/retention_schedule.h"

#include "base/json.h"
#include "base/log.h"
#include "services/alert_service.h"
#include "storage/audit_log.h"

#include <algorithm>
#include <ctime>
#include <fmt/format.h>

Q_LOGGING_CATEGORY(lcRetention, "tapledger.retention")

namespace tapledger {
namespace {

constexpr std::chrono::minutes kTryAgainAfter(10);
/// What is removed does not come back: a clock that leaps this far ahead is believed only when nobody has set it right
/// for so long. A machine that slept over a weekend does not leap as far.
constexpr std::chrono::days kLeap(7);
constexpr std::chrono::hours kBelievedAfter(24);
/// So often the audit log is told that a day was looked at, even if nothing went: by its newest entry a clock that
/// leaps is known after a restart.
constexpr std::chrono::days kTellEvery(5);
/// A clock that goes wrong and comes back passes few days twice.
constexpr std::int64_t kDaysLookedAt = 32;

Actor server() { return {"tapledgerd", "server", Role::Admin}; }

struct LocalTime
{
    std::string day; ///< 2026-02-04
    std::chrono::minutes sinceMidnight{0};
};

LocalTime localTime(Timestamp at)
{
    const auto seconds = static_cast<std::time_t>(std::chrono::floor<std::chrono::seconds>(at - Timestamp()).count());
    std::tm local{};
    localtime_r(&seconds, &local);
    return {fmt::format("{:04}-{:02}-{:02}", local.tm_year + 1900, local.tm_mon + 1, local.tm_mday),
            std::chrono::hours(local.tm_hour) + std::chrono::minutes(local.tm_min)};
}

/// What the schedule of this server, or of one before it, has done; newest first. What people did is not counted.
Result<std::vector<AuditEntry>> lastRuns(Database& database)
{
    return AuditLog(database).page({.limit = kDaysLookedAt, .actor = server().name, .event = "retention_applied"});
}

/// The day of an entry `retention_applied`; empty for one that no schedule made.
std::string dayOf(const AuditEntry& entry)
{
    const auto body = json::parse(entry.body);
    const json::Value* after = body ? body->find("after") : nullptr;
    const json::Value* day = after ? after->find("day") : nullptr;
    const std::string* text = day ? day->string() : nullptr;
    return text ? *text : std::string();
}

} // namespace

RetentionSchedule::RetentionSchedule(const Site& site, std::function<bool()> isWriter, const Clock& clock)
    : m_site(site), m_isWriter(std::move(isWriter)), m_clock(clock), m_notBefore(clock.steadyNow()),
      m_chore(lcRetention(), [this] { return check(); })
{
}

/// When it was applied last, and what time the store has known.
Result<void> RetentionSchedule::learn(Database& database)
{
    if (m_hasLearnt)
        return {};
    const auto newest = AuditLog(database).page({.limit = 1});
    if (!newest)
        return failure(newest.error());
    const auto applied = lastRuns(database);
    if (!applied)
        return failure(applied.error());
    if (!newest->empty() && !m_seen)
        m_seen = newest->front().created_at;
    const auto last = std::ranges::find_if(*applied, [](const AuditEntry& entry) { return !dayOf(entry).empty(); });
    if (last != applied->end())
        m_chore.setStatus(false, last->created_at);
    m_hasLearnt = true;
    return {};
}

bool RetentionSchedule::isClockBelieved(Timestamp now)
{
    if (m_seen && now - *m_seen > kLeap) {
        m_notBefore = m_clock.steadyNow() + kBelievedAfter;
        log::warning(lcRetention(),
                     "it is {} by this machine's clock, and was {} when last looked at: nothing is removed by age for "
                     "{} hours, in case the clock is wrong",
                     now.iso(), m_seen->iso(), kBelievedAfter.count());
    }
    m_seen = now;
    return m_clock.steadyNow() >= m_notBefore;
}

Result<void> RetentionSchedule::check()
{
    if (!m_isWriter())
        return {};
    const Timestamp now = m_clock.now();
    if (!m_hasLearnt) {
        auto database = Database::open(m_site.databaseUrl);
        if (!database)
            return failure(database.error());
        if (auto learnt = learn(**database); !learnt)
            return learnt;
    }
    const LocalTime local = localTime(now);
    // Where the clock skips the hour in spring it is due after it; where it passes it twice in autumn, the day is done.
    if (!isClockBelieved(now) || local.sinceMidnight < m_site.settings.retention.at || local.day == m_doneOn)
        return {};
    auto applied = apply(local.day);
    if (!applied && applied.error().code == ErrorCode::Cancelled)
        return {};
    if (!applied)
        m_notBefore = m_clock.steadyNow() + kTryAgainAfter;
    return applied;
}

Result<void> RetentionSchedule::apply(const std::string& day)
{
    auto database = Database::open(m_site.databaseUrl);
    if (!database)
        return failure(database.error());
    (*database)->setStop(&m_chore.stopFlag());
    const auto days = lastRuns(**database);
    if (!days)
        return failure(days.error());
    if (std::ranges::find(*days, day, dayOf) != days->end()) {
        m_doneOn = day;
        return {};
    }
    const bool quiet = !days->empty() && m_clock.now() - days->front().created_at < kTellEvery;
    const auto items = Retention(**database, m_clock, server()).run(m_site.settings.retention.rules, day, quiet);
    if (!items && items.error().code == ErrorCode::Cancelled)
        return failure(items.error());
    Result<void> result;
    if (items) {
        m_doneOn = day;
        for (const RetentionItem& item : *items) {
            if (item.found.count > 0)
                log::info(lcRetention(), "{}: {} older than {} days removed", item.what, item.found.count,
                          item.kept.count());
            if (item.trouble && result)
                result = failure(item.trouble->code, fmt::format("{}: {}", item.what, item.trouble->message));
        }
    } else {
        result = failure(items.error());
    }
    m_chore.setStatus(!result, items ? std::optional(m_clock.now()) : std::nullopt);
    auto told = tell(**database, result);
    return result ? told : result;
}

Result<void> RetentionSchedule::tell(Database& database, const Result<void>& applied)
{
    AlertService alerts(database, m_clock, server());
    return applied ? alerts.resolve(AlertKind::RetentionFailed, {})
                   : alerts.raise(AlertKind::RetentionFailed, {},
                                  "not everything was removed that is kept too long: " + applied.error().message);
}

} // namespace tapledger
