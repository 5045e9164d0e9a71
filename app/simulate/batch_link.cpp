// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulate/batch_link.h"

#include "base/json.h"
#include "simulate/http_answer.h"

#include <algorithm>
#include <fmt/format.h>

namespace tapledger::simulate {
namespace {

constexpr std::size_t kTapsPerBatch = 1000;
constexpr std::chrono::milliseconds kPause(500);
constexpr std::chrono::seconds kAnswerWithin(15);

} // namespace

BatchLink::BatchLink(const ReaderLink::Place& place)
    : Connection(place.poller, place.server, Kind::Stream, place.tls), m_cast(place.cast), m_owner(place.owner),
      m_reader(place.reader),
      m_head(fmt::format("POST /api/events/batch HTTP/1.1\r\nHost: {}\r\n{}Content-Type: application/x-ndjson\r\n"
                         "Content-Length: ",
                         place.server.text(),
                         place.cast.readers[place.reader].api_key.empty()
                             ? ""
                             : fmt::format("X-API-Key: {}\r\n", place.cast.readers[place.reader].api_key))),
      m_madeAt(std::chrono::steady_clock::now())
{
}

void BatchLink::pump(SteadyTime now)
{
    if (m_waiting.empty())
        return;
    maintain(now);
    if (!isConnected() || now < m_pausedUntil)
        return;
    if (m_inFlight > 0) {
        if (now > m_sentAt + kAnswerWithin)
            disconnect("the server does not answer");
        return;
    }
    std::string body;
    m_inFlight = std::min(m_waiting.size(), kTapsPerBatch);
    for (std::size_t i = 0; i < m_inFlight; ++i) {
        appendTap(body, m_cast, m_waiting[i], ",\"offline\":true");
        body += '\n';
    }
    m_sentAt = now;
    output() += fmt::format("{}{}\r\n\r\n{}", m_head, body.size(), body);
    flush();
}

void BatchLink::disconnected()
{
    m_owner.resending(m_inFlight);
    m_inFlight = 0;
}

std::size_t BatchLink::consume(std::string_view bytes)
{
    const HttpAnswer http = readHttpAnswer(bytes);
    if (http.state == HttpAnswer::State::Incomplete)
        return 0;
    if (http.state == HttpAnswer::State::Nonsense || m_inFlight == 0) {
        disconnect("the server's answer is not understood");
        return 0;
    }
    answered(http.status, http.body);
    return http.size;
}

void BatchLink::answered(int status, std::string_view body)
{
    const AnswerHead head = readAnswerHead(body);
    const bool later = status != 201 && (asksToSendAgain(head, m_madeAt) || head.reason == "rate_limited");
    if (later) {
        m_owner.resending(std::exchange(m_inFlight, 0));
        m_pausedUntil = std::chrono::steady_clock::now() + kPause;
        return;
    }
    const auto answer = json::parse(body);
    const json::Value* results = answer ? answer->find("results") : nullptr;
    const auto* list = results ? results->array() : nullptr;
    ++m_batches;
    // A tap that asks for it goes to the end of what waits: finish() may append, so the batch is taken out before.
    const std::vector<SentTap> batch(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(m_inFlight));
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(m_inFlight));
    m_inFlight = 0;
    for (std::size_t i = 0; i < batch.size(); ++i)
        finish(batch[i], list && i < list->size() ? json::canonical((*list)[i]) : std::string(body));
}

void BatchLink::finish(const SentTap& tap, std::string_view json)
{
    const AnswerHead head = readAnswerHead(json);
    if (asksToSendAgain(head, m_madeAt)) {
        m_owner.resending(1);
        m_waiting.push_back(tap);
        m_pausedUntil = std::chrono::steady_clock::now() + kPause;
        return;
    }
    m_owner.answered({tap, Transport::Http, false, head.status, head.reason, json});
}

} // namespace tapledger::simulate
