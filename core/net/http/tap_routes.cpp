// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http/tap_routes.h"

#include "net/device_messages.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace tapledger {
namespace {

/// A tag is the request's number and the tap's place in it.
constexpr unsigned kIndexBits = 20;
constexpr std::uint64_t kIndexMask = (std::uint64_t{1} << kIndexBits) - 1;
constexpr std::size_t kMaxHeartbeatBytes = 16UL * 1024;
constexpr std::string_view kHeartbeatPrefix = "/api/devices/heartbeat/";

enum class Route { None, Tap, Batch, Heartbeat, Health, Live, Ready };

std::string_view withoutTrailingSlash(std::string_view path)
{
    if (path.size() > 1 && path.ends_with('/'))
        path.remove_suffix(1);
    return path;
}

struct Call
{
    Route route;
    HttpCall call;
};

constexpr Call kCalls[] = {
    {Route::Tap, {"POST", "/api/events"}},
    {Route::Batch, {"POST", "/api/events/batch"}},
    {Route::Heartbeat, {"POST", "/api/devices/heartbeat/{device_id}"}},
    {Route::Health, {"GET", "/health"}},
    {Route::Live, {"GET", "/health/live"}},
    {Route::Ready, {"GET", "/health/ready"}},
};

Route routeOf(std::string_view path)
{
    if (path.starts_with(kHeartbeatPrefix))
        return isValidDeviceId(path.substr(kHeartbeatPrefix.size())) ? Route::Heartbeat : Route::None;
    const auto* found = std::ranges::find(kCalls, path, [](const Call& call) { return call.call.path; });
    return found == std::end(kCalls) ? Route::None : found->route;
}

bool isHealth(Route route) { return route == Route::Health || route == Route::Live || route == Route::Ready; }

/// The media type without parameters, in lower case; nothing if a charset other than UTF-8 is named.
std::optional<std::string> mediaType(std::string_view contentType)
{
    std::string lower(contentType);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const auto semicolon = lower.find(';');
    const std::string parameters = semicolon == std::string::npos ? "" : lower.substr(semicolon);
    if (parameters.find("charset") != std::string::npos && parameters.find("utf-8") == std::string::npos)
        return std::nullopt;
    lower.resize(std::min(semicolon, lower.size()));
    lower.erase(lower.find_last_not_of(' ') + 1);
    return lower;
}

std::string batchAnswer(const std::vector<Outcome>& outcomes)
{
    std::array<std::size_t, 5> counts{};
    std::string results;
    for (const Outcome& outcome : outcomes) {
        ++counts[static_cast<std::size_t>(outcome.status)];
        results += results.empty() ? "" : ",";
        appendJson(results, outcome);
    }
    const auto count = [&](Status status) { return counts[static_cast<std::size_t>(status)]; };
    return fmt::format(
        "{{\"total\":{},\"processed\":{},\"ignored\":{},\"rejected\":{},\"errors\":{},\"queued\":{},\"results\":[{}]}}",
        outcomes.size(), count(Status::Success), count(Status::Ignored), count(Status::Rejected), count(Status::Error),
        count(Status::Queued), results);
}

} // namespace

TapRoutes::TapRoutes(boost::asio::io_context& network, TapIntake& intake, TcpServer::Parts parts, HealthText health)
    : TapDoor(network, intake), m_parts(parts), m_health(std::move(health)), m_batches(network, parts.admission)
{
}

/// An error of the request itself, which no tap's outcome will count.
HttpResponse TapRoutes::refusal(const Outcome& outcome) const
{
    m_parts.counters.count("http", outcome);
    return HttpResponse::of(outcome);
}

tl::unexpected<HttpResponse> TapRoutes::refuse(const Outcome& outcome) const
{
    return tl::unexpected<HttpResponse>(refusal(outcome));
}

std::vector<HttpCall> TapRoutes::calls() const
{
    std::vector<HttpCall> calls;
    for (const Call& call : kCalls)
        calls.push_back(call.call);
    return calls;
}

tl::expected<std::size_t, HttpResponse> TapRoutes::check(HttpRequest& head)
{
    const Route route = routeOf(withoutTrailingSlash(head.path));
    if (route == Route::None)
        return refuse(Outcome::error(Reason::NotFound, "there is nothing at this path"));
    const bool mayGet = isHealth(route);
    if (mayGet ? head.method != "GET" && head.method != "HEAD" : head.method != "POST") {
        HttpResponse response =
            refusal(Outcome::error(Reason::MethodNotAllowed, "this path does not know that method"));
        response.headers.emplace_back("Allow", mayGet ? "GET, HEAD" : "POST");
        return tl::unexpected<HttpResponse>(std::move(response));
    }
    if (mayGet)
        return 0;
    head.device = m_parts.admission.deviceOf(head.api_key, head.certificate).value_or(std::string());
    if (m_parts.admission.authenticationIsOn() && head.device.empty())
        return refuse(Outcome::error(Reason::Unauthorized, "the header X-API-Key is missing or wrong"));
    if (route == Route::Heartbeat)
        return kMaxHeartbeatBytes;
    const auto type = mediaType(head.content_type);
    const bool isNdjson = route == Route::Batch && type == "application/x-ndjson";
    if (type != "application/json" && !isNdjson)
        return refuse(
            Outcome::error(Reason::UnsupportedMediaType, "the Content-Type must be application/json in UTF-8"));
    return route == Route::Batch ? m_parts.options.maxBatchBytes : m_parts.options.maxTapBytes;
}

void TapRoutes::handle(HttpRequest request, std::function<void(HttpResponse)> reply)
{
    const std::string_view path = withoutTrailingSlash(request.path);
    switch (routeOf(path)) {
    case Route::Tap:
        handleTap(request, std::move(reply));
        break;
    case Route::Batch:
        handleBatch(request, std::move(reply));
        break;
    case Route::Heartbeat:
        handleHeartbeat(request, path.substr(kHeartbeatPrefix.size()), reply);
        break;
    case Route::Live:
        reply({200, "{\"status\":\"ok\"}", {}});
        break;
    default: {
        const auto [isWell, body] = m_health();
        reply({isWell ? 200 : 503, body, {}});
    }
    }
}

void TapRoutes::handleTap(const HttpRequest& request, std::function<void(HttpResponse)> reply)
{
    Admission& admission = m_parts.admission;
    auto tap = parseTap(request.body, [&](std::string_view id) { return admission.uidFormatOf(id); });
    if (!tap)
        return reply(refusal(tap.error()));
    auto submission = admission.admit(std::move(*tap), {"http", request.peer, request.device});
    if (!submission)
        return reply(refusal(submission.error()));
    if (const auto limited = admission.limitTap(submission->tap.device_id))
        return reply(refusal(*limited));
    std::vector<Submission> group;
    group.push_back(std::move(*submission));
    Pending pending;
    pending.outcomes.resize(1);
    pending.reply = std::move(reply);
    submit(std::move(group), std::move(pending));
}

void TapRoutes::handleBatch(const HttpRequest& request, std::function<void(HttpResponse)> reply)
{
    Admission& admission = m_parts.admission;
    const std::string& device = request.device;
    if (!device.empty()) {
        if (const auto limited = admission.limitBatch(device))
            return reply(refusal(*limited));
    }
    const auto format = [&](std::string_view id) { return admission.uidFormatOf(id); };
    const bool isNdjson = mediaType(request.content_type) == "application/x-ndjson";
    auto items = isNdjson ? parseTapLines(request.body, m_parts.options.maxBatchTaps, format)
                          : parseTapArray(request.body, m_parts.options.maxBatchTaps, format);
    if (!items)
        return reply(refusal(items.error()));
    if (device.empty()) { // nobody showed a key, and none was asked for: the device is who the taps say
        const auto named = std::ranges::find_if(*items, [](const auto& item) { return item.has_value(); });
        if (const auto limited = admission.limitBatch(named == items->end() ? "" : (*named)->device_id))
            return reply(refusal(*limited));
    }

    for (auto& item : *items) {
        if (item)
            item->offline = true; // a reader sends a batch of what it had to keep
    }
    const std::size_t count = items->size();
    m_batches.admit(std::move(*items), {"batch", request.peer, device},
                    [this, count, reply = std::move(reply)](BatchDesk::Admitted admitted) {
                        if (admitted.size() == count)
                            submitBatch(std::move(admitted), reply);
                        else
                            reply(refusal(Outcome::error(Reason::Unavailable, "the server failed; send it again")));
                    });
}

void TapRoutes::submitBatch(BatchDesk::Admitted admitted, std::function<void(HttpResponse)> reply)
{
    std::vector<Submission> group;
    Pending pending;
    pending.shape = Shape::Batch;
    pending.reply = std::move(reply);
    pending.outcomes.resize(admitted.size());
    for (std::size_t i = 0; i < admitted.size(); ++i) {
        auto& submission = admitted[i];
        if (submission) {
            submission->tag = i;
            group.push_back(std::move(*submission));
        } else {
            m_parts.counters.count("batch", submission.error());
            pending.outcomes[i] = std::move(submission.error());
        }
    }
    submit(std::move(group), std::move(pending));
}

void TapRoutes::handleHeartbeat(const HttpRequest& request, std::string_view deviceId,
                                const std::function<void(HttpResponse)>& reply)
{
    json::Value body;
    if (!request.body.empty()) {
        auto parsed = json::parse(request.body);
        if (!parsed || !parsed->object())
            return reply(refusal(Outcome::error(Reason::MalformedJson,
                                                parsed ? "the body must be a JSON object" : parsed.error().message)));
        body = std::move(*parsed);
    }
    const auto answer =
        answerHeartbeat(deviceId, body, {"http", request.peer, request.device}, m_parts.admission, m_parts.bookkeeper);
    reply(answer ? HttpResponse{200, *answer, {}} : refusal(answer.error()));
}

void TapRoutes::submit(std::vector<Submission> group, Pending pending)
{
    const std::uint64_t id = m_nextId++;
    pending.missing = group.size();
    for (Submission& submission : group) {
        submission.tag |= id << kIndexBits;
        submission.source = this;
    }
    m_pending.emplace(id, std::move(pending));
    if (group.empty())
        finish(id);
    else if (!offer(group))
        m_withoutRoom.push_back(std::move(group));
}

void TapRoutes::refuseAll(const std::vector<Submission>& group)
{
    std::vector<TapReply> replies;
    replies.reserve(group.size());
    for (const Submission& submission : group)
        replies.push_back(
            {submission.tag, Outcome::error(Reason::Unavailable, "the server is stopping; send the tap again")});
    onReplies(std::move(replies));
}

/// @return false when the intake is full.
bool TapRoutes::offer(std::vector<Submission>& group)
{
    const auto answer = intake().submit(group);
    if (answer == TapIntake::Answer::Closed) {
        const std::vector<Submission> refused = std::move(group);
        refuseAll(refused);
    }
    return answer != TapIntake::Answer::Full;
}

void TapRoutes::onRoom()
{
    while (!m_withoutRoom.empty() && offer(m_withoutRoom.front()))
        m_withoutRoom.pop_front();
}

void TapRoutes::giveUpWaiting()
{
    while (!m_withoutRoom.empty()) {
        const std::vector<Submission> refused = std::move(m_withoutRoom.front());
        m_withoutRoom.pop_front();
        refuseAll(refused);
    }
}

void TapRoutes::onReplies(std::vector<TapReply> replies)
{
    for (TapReply& reply : replies) {
        const std::uint64_t id = reply.tag >> kIndexBits;
        const auto it = m_pending.find(id);
        if (it == m_pending.end())
            continue; // it was lost
        Pending& pending = it->second;
        pending.outcomes[reply.tag & kIndexMask] = std::move(reply.outcome);
        if (--pending.missing == 0)
            finish(id);
    }
}

/// A request without an answer ends its connection.
void TapRoutes::onLoss() noexcept { m_pending.clear(); }

void TapRoutes::finish(std::uint64_t id)
{
    Pending pending = std::move(m_pending.extract(id).mapped());
    if (pending.shape == Shape::Single)
        pending.reply(HttpResponse::of(pending.outcomes.front()));
    else
        pending.reply({201, batchAnswer(pending.outcomes), {}});
}

} // namespace tapledger
