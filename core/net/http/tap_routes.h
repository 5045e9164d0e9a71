// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/batch_desk.h"
#include "net/http/http_server.h"
#include "net/tcp/tcp_server.h"

#include <deque>
#include <unordered_map>

namespace tapledger {

/// The HTTP calls: taps, batches, heartbeats, health. Nothing else exists.
class TapRoutes final : public HttpHandler, public TapDoor
{
public:
    using HealthText = std::function<std::pair<bool, std::string>()>; ///< is it well, and the JSON that says so

    TapRoutes(boost::asio::io_context& network, TapIntake& intake, TcpServer::Parts parts, HealthText health);

    std::vector<HttpCall> calls() const override;
    tl::expected<std::size_t, HttpResponse> check(HttpRequest& head) override;
    void handle(HttpRequest request, std::function<void(HttpResponse)> reply) override;

    /// The server stops: what found no room yet is answered 503.
    void giveUpWaiting();

private:
    enum class Shape { Single, Batch };
    /// A request whose taps are with the pipeline.
    struct Pending
    {
        std::vector<Outcome> outcomes;
        std::size_t missing = 0;
        Shape shape = Shape::Single;
        std::function<void(HttpResponse)> reply;
    };

    void handleTap(const HttpRequest& request, std::function<void(HttpResponse)> reply);
    void handleBatch(const HttpRequest& request, std::function<void(HttpResponse)> reply);
    void handleHeartbeat(const HttpRequest& request, std::string_view deviceId,
                         const std::function<void(HttpResponse)>& reply);
    void submitBatch(BatchDesk::Admitted admitted, std::function<void(HttpResponse)> reply);
    void submit(std::vector<Submission> group, Pending pending);
    void refuseAll(const std::vector<Submission>& group);
    bool offer(std::vector<Submission>& group);
    void finish(std::uint64_t id);
    HttpResponse refusal(const Outcome& outcome) const;
    tl::unexpected<HttpResponse> refuse(const Outcome& outcome) const;
    void onReplies(std::vector<TapReply> replies) override;
    void onRoom() override;
    void onLoss() noexcept override;

    const TcpServer::Parts m_parts;
    const HealthText m_health;
    std::unordered_map<std::uint64_t, Pending> m_pending;
    std::deque<std::vector<Submission>> m_withoutRoom; ///< at most one group a connection
    std::uint64_t m_nextId = 0;
    BatchDesk m_batches; // last: its thread goes first
};

} // namespace tapledger
