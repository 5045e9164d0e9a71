// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulate/reader_link.h"

#include <array>

namespace tapledger::simulate {
namespace {

constexpr std::chrono::milliseconds kPause(200);   ///< before a tap that was turned away is sent again
constexpr std::chrono::seconds kKeyKnownWithin(5); ///< a server learns of a new key within this
constexpr std::array kStatuses = {Status::Success, Status::Ignored, Status::Queued, Status::Rejected, Status::Error};

/// The text of a string member that needs no unescaping.
std::string_view member(std::string_view json, std::string_view nameWithColonAndQuote)
{
    const std::size_t begin = json.find(nameWithColonAndQuote);
    if (begin == std::string_view::npos)
        return {};
    json.remove_prefix(begin + nameWithColonAndQuote.size());
    return json.substr(0, json.find('"'));
}

} // namespace

std::string_view toText(Transport transport)
{
    switch (transport) {
    case Transport::Http:
        return "http";
    case Transport::Tcp:
        return "tcp";
    case Transport::Udp:
        return "udp";
    }
    return "";
}

AnswerHead readAnswerHead(std::string_view json)
{
    AnswerHead head;
    const std::string_view status = member(json, "\"status\":\"");
    for (const Status candidate : kStatuses) {
        if (toText(candidate) == status)
            head.status = candidate;
    }
    if (head.status != Status::Success)
        head.reason = member(json, "\"reason\":\"");
    return head;
}

bool asksToSendAgain(const AnswerHead& head, SteadyTime linkMadeAt)
{
    if (head.status != Status::Error)
        return false;
    if (head.reason == "unauthorized")
        return std::chrono::steady_clock::now() < linkMadeAt + kKeyKnownWithin;
    return head.reason == "unavailable" || head.reason == "internal";
}

void appendTap(std::string& out, const Cast& cast, const SentTap& tap, std::string_view more)
{
    out += "{\"card_uid\":\"";
    out += cast.cards[tap.tap.card];
    out += "\",\"device_id\":\"";
    out += cast.readers[tap.reader].device_id;
    out += "\",\"event_type\":\"";
    out += toText(tap.tap.event_type);
    out += "\",\"timestamp\":\"";
    tap.tap.scan_timestamp.appendIso(out);
    out += '"';
    out += more;
    out += '}';
}

ReaderLink::ReaderLink(const Place& place, Kind kind, Transport transport)
    : Connection(place.poller, place.server, kind, place.tls), m_cast(place.cast), m_owner(place.owner),
      m_transport(transport), m_reader(place.reader), m_inFlightLimit(place.inFlight),
      m_madeAt(std::chrono::steady_clock::now())
{
}

void ReaderLink::pump(SteadyTime now)
{
    if (!m_inFlight.empty() && now > m_lastProgress + answerWithin()) {
        m_lastProgress = now;
        answerOverdue();
    }
    if (!isReady() || now < m_pausedUntil)
        return;
    while (!m_waiting.empty() && m_inFlight.size() < m_inFlightLimit) {
        if (m_inFlight.empty())
            m_lastProgress = now;
        render(output(), m_waiting.front());
        m_inFlight.push_back(m_waiting.front());
        m_waiting.pop_front();
    }
    flush();
}

bool ReaderLink::answer(std::string_view json)
{
    if (m_inFlight.empty())
        return false;
    const SentTap tap = m_inFlight.front();
    m_inFlight.pop_front();
    m_lastProgress = std::chrono::steady_clock::now();
    const AnswerHead head = readAnswerHead(json);
    if (asksToSendAgain(head, m_madeAt)) {
        m_waiting.push_back(tap);
        m_pausedUntil = m_lastProgress + kPause;
        m_owner.resending(1);
        return true;
    }
    m_owner.answered({tap, m_transport, true, head.status, head.reason, json});
    return true;
}

void ReaderLink::sendAgain()
{
    m_owner.resending(m_inFlight.size());
    m_waiting.insert(m_waiting.begin(), m_inFlight.begin(), m_inFlight.end());
    m_inFlight.clear();
}

} // namespace tapledger::simulate
