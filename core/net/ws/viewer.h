// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ws/tap_feed.h"

namespace tapledger {

/// One who watches: a WebSocket and a place in the row of recent taps.
class TapFeed::Viewer : public std::enable_shared_from_this<Viewer>
{
public:
    Viewer(TapFeed& feed, Actor actor, std::string authorization, std::optional<std::int64_t> after)
        : m_feed(feed), m_actor(std::move(actor)), m_authorization(std::move(authorization)), m_joined(feed.end()),
          m_after(after), m_next(feed.end())
    {
    }

    void open(Upgrade upgrade, std::string protocol);
    /// Sends what it has not seen yet, if it can take it; drops it if it is too far behind.
    void proceed();
    void close(CloseCode code, std::string_view reason)
    {
        m_isLeaving = true;
        m_socket->close(code, reason);
    }
    /// It may not watch any longer, even if it does not listen.
    void sendAway();
    /// The header that proves who it is.
    const std::string& authorization() const { return m_authorization; }

private:
    /// Entries of the ledger, as a message.
    struct Page
    {
        std::vector<std::string> texts;
        std::int64_t last = 0;
    };
    void onReady();
    void readPage();
    void onPage(const tl::expected<Page, api::Problem>& page);
    void joinTheLiving();
    void send(Message message);

    TapFeed& m_feed;
    const Actor m_actor; ///< who it is
    const std::string m_authorization;
    const std::uint64_t m_joined; ///< everything from this number on was in m_recent once
    std::shared_ptr<WebSocket> m_socket;
    std::optional<std::int64_t> m_after; ///< catching up: the last entry that it has
    bool m_isPageLast = false;
    std::uint64_t m_next = 0;    ///< number of the next item to be sent
    std::int64_t m_hasUntil = 0; ///< entries up to here it has from the ledger
    bool m_isSending = true;     ///< the handshake, at first
    bool m_isGreeted = false;
    bool m_isLeaving = false;

    friend class TapFeed;
};

} // namespace tapledger
