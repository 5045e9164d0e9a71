// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ledger_follower.h"

#include "storage/ledger_store.h"
#include "storage/ledger_writer.h"
#include "storage/rejection_store.h"

#include <algorithm>

namespace tapledger {
namespace {

constexpr std::int64_t kPage = 1'000;
constexpr auto kPatience = std::chrono::milliseconds(200); ///< for news, and until stopping is noticed
constexpr auto kLookEvery = std::chrono::seconds(1);       ///< who the writer is
constexpr int kNapsBeforeRetry = 5;                        ///< each as long as the patience

} // namespace

LedgerFollower::LedgerFollower(std::string databaseUrl, LiveTaps& taps, std::function<void(const Status&)> onStatus)
    : m_databaseUrl(std::move(databaseUrl)), m_taps(taps), m_onStatus(std::move(onStatus)), m_thread([this] { run(); })
{
}

LedgerFollower::~LedgerFollower()
{
    m_isStopping = true;
    m_thread.join();
}

void LedgerFollower::tell(Status status)
{
    if (status == m_status)
        return;
    m_status = std::move(status);
    m_onStatus(m_status);
}

void LedgerFollower::run()
{
    while (!m_isStopping) {
        if (const auto followed = follow(); !followed) {
            Status status = m_status;
            status.isConnected = false;
            status.trouble = followed.error().message;
            status.writer.clear();
            tell(std::move(status));
        }
        for (int nap = 0; nap < kNapsBeforeRetry && !m_isStopping; ++nap)
            std::this_thread::sleep_for(kPatience);
    }
}

/// Until the connection breaks, or the end.
Result<void> LedgerFollower::follow()
{
    const auto news = LedgerNews::listen(m_databaseUrl);
    if (!news)
        return failure(news.error());
    Database& database = (*news)->database();
    if (auto found = findStart(database); !found)
        return found;
    std::chrono::steady_clock::time_point nextLook;
    while (!m_isStopping) {
        if (auto taken = takeNew(database); !taken)
            return taken;
        if (std::chrono::steady_clock::now() >= nextLook) {
            const auto writer = currentWriter(database);
            if (!writer)
                return failure(writer.error());
            tell({true, {}, *writer, database.description(), m_lastEntry});
            nextLook = std::chrono::steady_clock::now() + kLookEvery;
        }
        const auto waited = (*news)->wait(kPatience);
        if (!waited)
            return failure(waited.error());
    }
    return {};
}

Result<void> LedgerFollower::findStart(Database& database)
{
    if (m_hasStart)
        return {};
    const auto head = LedgerStore(database).head();
    if (!head)
        return failure(head.error());
    const auto newest = RejectionStore(database).page(0, 1);
    if (!newest)
        return failure(newest.error());
    m_lastEntry = head->sequence_id;
    m_lastRejection = newest->empty() ? 0 : newest->front().id;
    m_hasStart = true;
    return {};
}

Result<void> LedgerFollower::takeNew(Database& database)
{
    LedgerFilter filter;
    filter.limit = kPage;
    while (!m_isStopping) {
        filter.after = m_lastEntry;
        const auto entries = LedgerStore(database).page(filter);
        if (!entries)
            return failure(entries.error());
        const auto rejections = RejectionStore(database).pageAfter(m_lastRejection, kPage);
        if (!rejections)
            return failure(rejections.error());
        std::vector<std::pair<Timestamp, LiveTap>> taps; // by the instant at which the writer had them
        for (const LedgerEntry& entry : *entries)
            taps.emplace_back(entry.created_at, liveTapOf(entry));
        for (const Rejection& rejection : *rejections)
            taps.emplace_back(rejection.received_at, liveTapOf(rejection));
        std::ranges::stable_sort(taps, {}, &std::pair<Timestamp, LiveTap>::first);
        for (auto& [at, tap] : taps)
            m_taps.add(std::move(tap));
        if (!entries->empty())
            m_lastEntry = entries->back().sequence_id;
        if (!rejections->empty())
            m_lastRejection = rejections->back().id;
        if (std::ssize(*entries) < kPage && std::ssize(*rejections) < kPage)
            return {};
    }
    return {};
}

} // namespace tapledger
