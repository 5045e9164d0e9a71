// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outcome.h"
#include "simulate/connection.h"
#include "simulate/tap_plan.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger::simulate {

enum class Transport { Http, Tcp, Udp };
std::string_view toText(Transport transport);

/// A reader that taps are sent for.
struct Reader
{
    std::string device_id;
    std::string api_key;  ///< empty on a server without authentication
    std::string protocol; ///< http, tcp, udp; empty: whichever is at hand
};

/// Who takes part.
struct Cast
{
    std::vector<Reader> readers;
    std::vector<std::string> cards; ///< UIDs as the readers send them
};

/// A tap on its way.
struct SentTap
{
    std::uint32_t reader = 0;
    PlannedTap tap;
    SteadyTime due; ///< when it was to be sent; latency counts from here
};

/// What came back for a tap.
struct TapAnswer
{
    const SentTap& tap;
    Transport transport;
    bool live = true; ///< false when it was sent in a batch after an offline period
    Status status = Status::Error;
    std::string_view reason;
    std::string_view json;
};

/// Who is told of answers.
class LinkOwner
{
public:
    virtual ~LinkOwner() = default;
    virtual void answered(const TapAnswer& answer) = 0;
    /// A tap has to be sent again.
    virtual void resending(std::size_t taps) = 0;
};

/// The status and the reason in the JSON of an outcome, found without reading all of it.
struct AnswerHead
{
    Status status = Status::Error;
    std::string_view reason;
};
AnswerHead readAnswerHead(std::string_view json);

/// True when the answer asks to send the tap again later: the server or its database is away, or, in the first
/// seconds, a reader's key is not known there yet.
bool asksToSendAgain(const AnswerHead& head, SteadyTime linkMadeAt);

/// The JSON object of a tap. @p more is put before the closing brace.
void appendTap(std::string& out, const Cast& cast, const SentTap& tap, std::string_view more = {});

/// One connection by which one reader sends live taps and gets their answers in order.
class ReaderLink : public Connection
{
public:
    struct Place
    {
        Poller& poller;
        const Endpoint& server;
        const Cast& cast;
        LinkOwner& owner;
        std::size_t reader;
        std::size_t inFlight; ///< taps that may wait for their answer
        const TlsClient* tls; ///< null: plain
    };

    ReaderLink(const Place& place, Kind kind, Transport transport);

    /// True while another tap would go out at once.
    bool hasRoom() const { return isReady() && pending() < m_inFlightLimit; }
    void submit(const SentTap& tap) { m_waiting.push_back(tap); }
    /// Sends what may go out, and sends again what got no answer.
    void pump(SteadyTime now);
    /// Taps that have no answer yet.
    std::size_t pending() const { return m_waiting.size() + m_inFlight.size(); }
    std::size_t reader() const { return m_reader; }

protected:
    /// False while the link is still introducing itself.
    virtual bool isReady() const { return isConnected(); }
    virtual void render(std::string& out, const SentTap& tap) = 0;
    /// What to do about a tap without answer; in general the connection is made anew.
    virtual void answerOverdue() { disconnect("the server does not answer"); }
    virtual std::chrono::milliseconds answerWithin() const { return std::chrono::seconds(15); }
    void disconnected() override { sendAgain(); }

    /// The answer to the oldest tap in flight. False when there is none.
    bool answer(std::string_view json);
    /// Puts everything in flight back to what waits.
    void sendAgain();

    const Cast& cast() const { return m_cast; }
    const Reader& self() const { return m_cast.readers[m_reader]; }

private:
    const Cast& m_cast;
    LinkOwner& m_owner;
    const Transport m_transport;
    const std::size_t m_reader;
    const std::size_t m_inFlightLimit;
    const SteadyTime m_madeAt;
    SteadyTime m_pausedUntil{};
    SteadyTime m_lastProgress{};
    std::deque<SentTap> m_waiting;
    std::deque<SentTap> m_inFlight;
};

std::unique_ptr<ReaderLink> makeTcpLink(const ReaderLink::Place& place);
std::unique_ptr<ReaderLink> makeHttpLink(const ReaderLink::Place& place);
std::unique_ptr<ReaderLink> makeUdpLink(const ReaderLink::Place& place);

} // namespace tapledger::simulate
