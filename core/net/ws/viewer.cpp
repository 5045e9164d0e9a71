// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ws/viewer.h"

#include "services/watch_service.h"

#include <algorithm>
#include <fmt/format.h>

namespace tapledger {
namespace {

constexpr std::int64_t kPage = 500;
constexpr auto kGoneWithin = std::chrono::milliseconds(300); ///< with the check of logins, less than a second

std::string entryText(const LedgerEntry& entry)
{
    return fmt::format("{{\"status\":\"success\",\"sequence_id\":{},\"employee_id\":{},\"hash\":{},\"card_uid\":{},"
                       "\"device_id\":{},\"event_type\":{},\"timestamp\":\"{}\"}}",
                       entry.sequence_id, entry.employee_id ? std::to_string(*entry.employee_id) : "null",
                       json::quoted(entry.hash_chain), json::quoted(entry.employee_rfid), json::quoted(entry.device_id),
                       json::quoted(entry.event_type), entry.scan_timestamp.iso());
}

} // namespace

void TapFeed::Viewer::open(Upgrade upgrade, std::string protocol)
{
    const auto weak = weak_from_this();
    m_socket = WebSocket::open(std::move(upgrade), std::move(protocol),
                               {[weak] {
                                    if (const auto self = weak.lock())
                                        self->onReady();
                                },
                                [weak] {
                                    if (const auto self = weak.lock())
                                        self->m_feed.remove(*self);
                                }},
                               m_feed.m_viewerSilence);
}

void TapFeed::Viewer::sendAway()
{
    m_isLeaving = true;
    m_socket->close(CloseCode::PolicyViolation, "the login has ended", kGoneWithin);
}

void TapFeed::Viewer::send(Message message)
{
    m_isSending = true;
    m_socket->send(std::move(message));
}

void TapFeed::Viewer::onReady()
{
    m_isSending = false;
    if (!m_after)
        joinTheLiving();
    else if (m_isPageLast)
        joinTheLiving();
    else
        readPage();
}

void TapFeed::Viewer::readPage()
{
    m_isSending = true;
    const bool taken = m_feed.m_people.workers().run(
        [actor = m_actor, after = *m_after](const api::Context& context) -> tl::expected<Page, api::Problem> {
            const auto found = WatchService(context.database, actor).after(after, kPage);
            if (!found)
                return api::refuse(found.error());
            Page page{{}, found->last};
            for (const LedgerEntry& entry : found->entries)
                page.texts.push_back(entryText(entry));
            return page;
        },
        [weak = weak_from_this()](const tl::expected<Page, api::Problem>& page) {
            if (const auto self = weak.lock())
                self->onPage(page);
        });
    if (!taken)
        close(CloseCode::TryAgainLater, "the server is busy");
}

void TapFeed::Viewer::onPage(const tl::expected<Page, api::Problem>& page)
{
    m_isSending = false;
    if (!page)
        return close(CloseCode::TryAgainLater, "the ledger cannot be read");
    // A short page reaches to the ledger's end as it was when the page was read, and everything recorded since this
    // viewer came is among the recent taps too, unless so much came meanwhile that they hold it no more.
    m_isPageLast = static_cast<std::int64_t>(page->texts.size()) < kPage;
    m_after = page->last; // not what it asked for, where the ledger ends before that: it must not miss what comes
    if (page->texts.empty())
        return joinTheLiving();
    send(std::make_shared<const std::string>(
        fmt::format("{{\"type\":\"taps\",\"taps\":[{}]}}", fmt::join(page->texts, ","))));
}

void TapFeed::Viewer::joinTheLiving()
{
    if (m_after) {
        m_hasUntil = *m_after;
        if (m_joined < m_feed.m_first && m_hasUntil < m_feed.m_forgotten) {
            m_isPageLast = false;
            return readPage();
        }
        m_next = std::max(m_joined, m_feed.m_first);
        m_after.reset();
    }
    if (!m_isGreeted) {
        m_isGreeted = true;
        return send(std::make_shared<const std::string>(
            fmt::format("{{\"type\":\"live\",\"after\":{}}}", m_hasUntil > 0 ? std::to_string(m_hasUntil) : "null")));
    }
    proceed();
}

void TapFeed::Viewer::proceed()
{
    if (m_after || m_isLeaving)
        return;
    if (m_next < m_feed.m_first) {
        ++m_feed.m_dropped;
        return close(CloseCode::PolicyViolation, "too slow: the taps come faster than you read");
    }
    if (m_isSending || !m_isGreeted)
        return;
    while (m_next < m_feed.m_told) {
        if (auto message = m_feed.messageFor(*this))
            return send(std::move(message));
    }
}

} // namespace tapledger
