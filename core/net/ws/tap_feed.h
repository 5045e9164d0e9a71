// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pipeline.h"
#include "net/http/api/api_routes.h"
#include "net/ws/web_socket.h"

#include <atomic>
#include <boost/asio/steady_timer.hpp>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tapledger {

/// `/ws/taps`: every outcome as it happens, for those who watch. The taps of a moment are one message; viewers share
/// its text. Everybody reads from the same row of recent taps at their own pace, so a viewer costs no queue; who falls
/// behind its start is dropped. A viewer that names the last entry that it knows (`after`) first gets what it missed
/// from the ledger, without a gap or a repeat.
class TapFeed
{
public:
    static constexpr std::size_t kMaxViewers = 1'000;

    /// @param viewerSilence how long a viewer may be silent, pings aside.
    TapFeed(boost::asio::io_context& network, Pipeline& pipeline, api::ApiRoutes& people,
            std::chrono::milliseconds viewerSilence);
    ~TapFeed();

    // Network thread only, from here on.

    /// The answer to a request for `/ws/taps` of @p who, who may watch.
    HttpResponse welcome(const HttpRequest& request, std::optional<std::int64_t> after, const Principal& who);
    std::size_t viewers() const { return m_viewers.size(); }
    std::uint64_t dropped() const { return m_dropped; }
    void close();

private:
    class Viewer;
    struct Item
    {
        std::int64_t sequence_id = 0; ///< 0: nothing was recorded
        std::string text;             ///< JSON object
    };
    using Message = std::shared_ptr<const std::string>;

    void publish(std::span<const SeenTap> taps); ///< ledger thread
    void takeIncoming();
    void tellEverybody();
    void startRound();
    void tellSome(std::size_t from);
    void gather();
    void remove(Viewer& viewer);
    void checkLogins();
    void endLogins(const std::vector<std::string>& tokens);
    const Item& item(std::uint64_t index) const { return m_recent[index - m_first]; }
    std::uint64_t end() const { return m_first + m_recent.size(); }
    Message messageFor(Viewer& viewer);

    boost::asio::io_context& m_network;
    Pipeline& m_pipeline;
    api::ApiRoutes& m_people;
    const std::chrono::milliseconds m_viewerSilence;
    std::atomic<bool> m_isWatched = false; ///< without viewers taps are not even made text

    std::mutex m_mutex;
    std::vector<Item> m_incoming; ///< published, not yet seen by the network thread

    std::deque<Item> m_recent;
    std::uint64_t m_first = 0;    ///< number of the first of m_recent
    std::int64_t m_forgotten = 0; ///< the highest sequence_id that m_recent held and holds no more
    std::uint64_t m_told = 0;     ///< viewers are sent what stands before; what comes after gathers for a moment
    bool m_isGathering = false;
    std::uint64_t m_sharedFrom = 0; ///< what m_shared holds
    std::uint64_t m_sharedTo = 0;
    Message m_shared; ///< the last message, which most viewers need
    boost::asio::steady_timer m_gatherTimer;
    std::vector<std::weak_ptr<Viewer>> m_round; ///< who is told of m_told just now, one slice after the other
    bool m_isRoundDue = false;                  ///< another one, for what came since this one began
    boost::asio::steady_timer m_roundTimer;
    boost::asio::steady_timer m_loginTimer;
    std::set<std::shared_ptr<Viewer>> m_viewers;
    std::uint64_t m_dropped = 0;
    std::shared_ptr<void> m_subscription; ///< last: ends before anything that publish() uses
};

} // namespace tapledger
