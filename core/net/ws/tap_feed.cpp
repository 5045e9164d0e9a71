// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ws/tap_feed.h"

#include "net/ws/viewer.h"

#include <algorithm>
#include <boost/asio/post.hpp>
#include <fmt/format.h>

namespace tapledger {
namespace {

constexpr std::size_t kRecent = 32'768;      ///< taps: how far behind a viewer may be
constexpr std::uint64_t kMaxMessage = 1'000; ///< taps
constexpr auto kGather =
    std::chrono::milliseconds(50); ///< nobody sees the difference; each message costs a write per viewer
constexpr auto kCheckLogins = std::chrono::milliseconds(400);
constexpr auto kRound = std::chrono::duration_cast<std::chrono::microseconds>(kGather) * 4 / 5;
constexpr std::size_t kSlice = 8; ///< viewers that are written to at once: devices must not feel who watches

std::string textOf(const SeenTap& seen)
{
    const Outcome& outcome = *seen.outcome;
    const Tap& tap = seen.submission->tap;
    const auto number = [](std::string_view name, const std::optional<std::int64_t>& value) {
        return value ? fmt::format(",\"{}\":{}", name, *value) : std::string();
    };
    std::string text = fmt::format("{{\"status\":\"{}\"", toText(outcome.status));
    if (outcome.reason != Reason::None)
        text += fmt::format(",\"reason\":\"{}\"", toText(outcome.reason));
    text += number("sequence_id", outcome.sequence_id) + number("employee_id", outcome.employee_id);
    if (!outcome.hash.empty())
        text += ",\"hash\":" + json::quoted(outcome.hash);
    return text + fmt::format(",\"card_uid\":{},\"device_id\":{},\"event_type\":\"{}\",\"timestamp\":\"{}\"}}",
                              json::quoted(tap.card_uid.text()), json::quoted(tap.device_id), toText(tap.event_type),
                              tap.scan_timestamp.iso());
}

/// The subprotocol that we speak, if the client offered it.
std::string protocolFor(std::string_view offered)
{
    return offered.find("tapledger") == std::string_view::npos ? "" : "tapledger";
}

} // namespace

TapFeed::TapFeed(boost::asio::io_context& network, Pipeline& pipeline, api::ApiRoutes& people,
                 std::chrono::milliseconds viewerSilence)
    : m_network(network), m_pipeline(pipeline), m_people(people), m_viewerSilence(viewerSilence),
      m_gatherTimer(network), m_roundTimer(network), m_loginTimer(network),
      m_subscription(pipeline.onTaps([this](std::span<const SeenTap> taps) { publish(taps); }))
{
}

TapFeed::~TapFeed() = default;

void TapFeed::publish(std::span<const SeenTap> taps)
{
    if (!m_isWatched)
        return;
    std::vector<Item> items;
    items.reserve(taps.size());
    for (const SeenTap& seen : taps) {
        const bool isRecorded = seen.outcome->status == Status::Success;
        items.push_back({isRecorded ? seen.outcome->sequence_id.value_or(0) : 0, textOf(seen)});
    }
    bool isFirst = false;
    {
        const std::lock_guard lock(m_mutex);
        isFirst = m_incoming.empty();
        std::ranges::move(items, std::back_inserter(m_incoming));
    }
    if (isFirst)
        boost::asio::post(m_network, [this] { takeIncoming(); });
}

HttpResponse TapFeed::welcome(const HttpRequest& request, std::optional<std::int64_t> after, const Principal& who)
{
    if (m_viewers.size() >= kMaxViewers)
        return api::Problem{503, "unavailable", "too many viewers; try again later"}.response();
    HttpResponse response;
    response.status = 101;
    const Actor actor{who.name, "http", who.role, request.peer};
    response.upgrade = [this, after, actor, authorization = request.authorization,
                        protocol = protocolFor(request.protocols)](Upgrade upgrade) {
        m_isWatched = true; // from now on, so that what the ledger's pages do not show is among the recent taps
        const auto viewer = std::make_shared<Viewer>(*this, actor, authorization, after);
        m_viewers.insert(viewer);
        viewer->open(std::move(upgrade), protocol);
        if (m_viewers.size() == 1)
            checkLogins();
    };
    return response;
}

void TapFeed::takeIncoming()
{
    {
        const std::lock_guard lock(m_mutex);
        std::ranges::move(m_incoming, std::back_inserter(m_recent));
        m_incoming.clear();
    }
    while (m_recent.size() > kRecent) {
        m_forgotten = std::max(m_forgotten, m_recent.front().sequence_id);
        m_recent.pop_front();
        ++m_first;
    }
    if (!m_isGathering)
        tellEverybody();
}

/// A lone tap leaves at once; under load the taps of a moment leave together.
void TapFeed::gather()
{
    m_isGathering = true;
    m_gatherTimer.expires_after(kGather);
    m_gatherTimer.async_wait([this](boost::system::error_code error) {
        if (error)
            return;
        m_isGathering = false;
        if (m_told < end())
            tellEverybody();
    });
}

void TapFeed::tellEverybody()
{
    m_told = end();
    gather();
    m_isRoundDue = true;
    if (m_round.empty())
        startRound();
}

void TapFeed::startRound()
{
    m_isRoundDue = false;
    m_round.assign(m_viewers.begin(), m_viewers.end());
    tellSome(0);
}

/// Many viewers are told in slices that are spread over the time in which taps are gathered: between them the thread,
/// and the machine, serve devices.
void TapFeed::tellSome(std::size_t from)
{
    const std::size_t to = std::min(from + kSlice, m_round.size());
    for (std::size_t i = from; i < to; ++i) {
        if (const auto viewer = m_round[i].lock())
            viewer->proceed();
    }
    if (to == m_round.size()) {
        m_round.clear();
        if (m_isRoundDue) // for those who were told before the newest taps came
            startRound();
        return;
    }
    m_roundTimer.expires_after(kRound * kSlice / m_round.size());
    m_roundTimer.async_wait([this, to](boost::system::error_code error) {
        if (!error)
            tellSome(to);
    });
}

/// Moves the viewer on. @return null where it had all of that from the ledger already.
TapFeed::Message TapFeed::messageFor(Viewer& viewer)
{
    const std::uint64_t from = viewer.m_next;
    const std::uint64_t to = std::min(m_told, from + kMaxMessage);
    viewer.m_next = to;
    const bool isShared = viewer.m_hasUntil == 0;
    if (isShared && from == m_sharedFrom && to == m_sharedTo)
        return m_shared;
    std::string text;
    for (std::uint64_t i = from; i < to; ++i) {
        const Item& one = item(i);
        if (one.sequence_id > 0 && one.sequence_id <= viewer.m_hasUntil)
            continue;
        if (one.sequence_id > 0)
            viewer.m_hasUntil = 0; // and so is everything after it
        text += (text.empty() ? "" : ",") + one.text;
    }
    if (text.empty())
        return nullptr;
    auto message = std::make_shared<const std::string>(fmt::format("{{\"type\":\"taps\",\"taps\":[{}]}}", text));
    if (isShared) {
        m_shared = message;
        m_sharedFrom = from;
        m_sharedTo = to;
    }
    return message;
}

/// A login that has ended ends the watching too, and soon.
void TapFeed::checkLogins()
{
    m_loginTimer.expires_after(kCheckLogins);
    m_loginTimer.async_wait([this](boost::system::error_code error) {
        if (error || m_viewers.empty())
            return;
        std::set<std::string> authorizations;
        for (const auto& viewer : m_viewers)
            authorizations.insert(viewer->authorization());
        m_people.findEnded({authorizations.begin(), authorizations.end()}, Operation::WatchTaps,
                           [this](const std::vector<std::string>& ended) {
                               endLogins(ended);
                               checkLogins();
                           });
    });
}

void TapFeed::endLogins(const std::vector<std::string>& authorizations)
{
    const auto viewers = m_viewers; // closing may take them out
    for (const auto& viewer : viewers) {
        if (std::ranges::find(authorizations, viewer->authorization()) != authorizations.end())
            viewer->sendAway();
    }
}

void TapFeed::remove(Viewer& viewer)
{
    m_viewers.erase(viewer.shared_from_this());
    if (!m_viewers.empty())
        return;
    m_isWatched = false;
    const std::lock_guard lock(m_mutex);
    m_incoming.clear();
    for (const Item& one : m_recent)
        m_forgotten = std::max(m_forgotten, one.sequence_id);
    m_first = end();
    m_told = m_first;
    m_recent.clear();
    m_shared.reset();
}

void TapFeed::close()
{
    m_gatherTimer.cancel();
    m_roundTimer.cancel();
    m_loginTimer.cancel();
    const auto viewers = m_viewers;
    for (const auto& viewer : viewers)
        viewer->close(CloseCode::GoingAway, "the server stops");
}

} // namespace tapledger
