// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulate/simulation.h"

#include <algorithm>
#include <fmt/format.h>

namespace tapledger::simulate {
namespace {

constexpr std::chrono::milliseconds kTick(50);     ///< how often connections are looked after
constexpr std::chrono::seconds kAnswersWithin(20); ///< after the end, for what is still under way
constexpr std::chrono::seconds kServerAnswersWithin(6);
constexpr std::size_t kMaxPending = 200'000; ///< taps that wait for a server that is away; then readers stop tapping

std::chrono::nanoseconds interval(double tapsPerSecond)
{
    return std::chrono::nanoseconds(static_cast<std::int64_t>(1e9 / tapsPerSecond));
}

} // namespace

Simulation::Simulation(SimulationOptions options, const Clock& clock) : m_options(std::move(options)), m_clock(clock) {}

Result<Transport> Simulation::transportOf(const Reader& reader, std::size_t index) const
{
    std::vector<Transport> open;
    if (m_options.http)
        open.push_back(Transport::Http);
    if (m_options.tcp)
        open.push_back(Transport::Tcp);
    if (m_options.udp)
        open.push_back(Transport::Udp);
    if (open.empty())
        return failure(ErrorCode::InvalidArgument, "name a server by --http, --tcp or --udp");
    for (const Transport transport : open) {
        if (toText(transport) == reader.protocol)
            return transport;
    }
    return open[index % open.size()];
}

const Endpoint& Simulation::serverOf(Transport transport) const
{
    switch (transport) {
    case Transport::Http:
        return *m_options.http;
    case Transport::Tcp:
        return *m_options.tcp;
    case Transport::Udp:
        break;
    }
    return *m_options.udp;
}

Result<void> Simulation::makeLinks()
{
    const Cast& cast = m_options.cast;
    const auto invalid = [](std::string message) { return failure(ErrorCode::InvalidArgument, std::move(message)); };
    if (cast.readers.empty() || cast.cards.empty())
        return invalid("a simulation needs at least one reader and one card");
    const std::size_t connections = m_options.connections == 0 ? cast.readers.size() : m_options.connections;
    if (connections < cast.readers.size())
        return invalid(fmt::format("{} readers need at least as many connections", cast.readers.size()));
    if (m_options.offlineFor && (!m_options.http || m_options.tapsPerSecond <= 0))
        return invalid("readers that go offline need --http, by which they deliver, and a --rate");

    m_linksOf.resize(cast.readers.size());
    m_nextLinkOf.resize(cast.readers.size());
    m_buffers.resize(cast.readers.size());
    for (std::size_t i = 0; i < connections; ++i) {
        const std::size_t reader = i % cast.readers.size();
        const auto transport = transportOf(cast.readers[reader], reader);
        if (!transport)
            return failure(transport.error());
        const ReaderLink::Place place{m_poller,           serverOf(*transport), cast, *this, reader,
                                      m_options.inFlight, m_options.tls.get()};
        switch (*transport) {
        case Transport::Http:
            m_links.push_back(makeHttpLink(place));
            break;
        case Transport::Tcp:
            m_links.push_back(makeTcpLink(place));
            break;
        case Transport::Udp:
            m_links.push_back(makeUdpLink(place));
            break;
        }
        m_linksOf[reader].push_back(m_links.back().get());
    }
    for (std::size_t reader = 0; m_options.offlineFor && reader < cast.readers.size(); ++reader)
        m_batchLinks.push_back(std::make_unique<BatchLink>(ReaderLink::Place{
            m_poller, *m_options.http, cast, *this, reader, m_options.inFlight, m_options.tls.get()}));
    return {};
}

Result<Summary> Simulation::run(const std::atomic<bool>& stop)
{
    if (auto made = makeLinks(); !made)
        return failure(made.error());
    if (auto connected = connectAll(stop); !connected)
        return failure(connected.error());
    m_start = std::chrono::steady_clock::now();
    m_nextDue = m_start;
    m_lastAnswer = m_start;
    SteadyTime giveUpAt = SteadyTime::max();
    for (;;) {
        const SteadyTime now = std::chrono::steady_clock::now();
        if (!m_stopping && (stop || !wantsMore(now))) {
            m_stopping = true;
            giveUpAt = now + kAnswersWithin;
        }
        if (m_options.offlineFor)
            moveOffline(now);
        if (!m_stopping)
            generate(now);
        for (const auto& link : m_links) {
            link->maintain(now);
            link->pump(now);
        }
        for (const auto& link : m_batchLinks)
            link->pump(now);
        if (m_stopping && (pending() == 0 || now > giveUpAt))
            break;
        m_poller.wait(nextWait(now));
    }
    m_summary.unanswered = static_cast<std::int64_t>(pending());
    m_summary.elapsed = m_lastAnswer - m_start;
    for (const auto& link : m_links)
        m_summary.reconnects += link->timesLost();
    for (const auto& link : m_batchLinks)
        m_summary.batches += link->batches();
    return m_summary;
}

Result<void> Simulation::connectAll(const std::atomic<bool>& stop)
{
    // The clock starts when all readers are at their gates, so that nobody's first tap waits for a connection.
    const SteadyTime end = std::chrono::steady_clock::now() + kServerAnswersWithin;
    const auto isReady = [](const auto& link) { return link->hasRoom(); };
    for (;;) {
        const SteadyTime now = std::chrono::steady_clock::now();
        for (const auto& link : m_links)
            link->maintain(now);
        if (stop || std::ranges::all_of(m_links, isReady))
            return {};
        if (now > end)
            break;
        m_poller.wait(kTick);
    }
    // A few that are missing may come later; without any there is nothing to do.
    if (std::ranges::none_of(m_links, isReady))
        return failure(noServer());
    return {};
}

bool Simulation::wantsMore(SteadyTime now) const
{
    if (m_options.count && m_summary.sent >= *m_options.count)
        return false;
    return !m_options.duration || now < m_start + *m_options.duration;
}

void Simulation::generate(SteadyTime now)
{
    if (pending() > kMaxPending)
        m_nextDue = now;
    else if (m_options.tapsPerSecond > 0)
        generateAtRate(now);
    else
        generateToCapacity(now);
}

void Simulation::generateAtRate(SteadyTime now)
{
    while (m_nextDue <= now && wantsMore(now)) {
        const std::size_t reader = m_nextReader;
        m_nextReader = (m_nextReader + 1) % m_linksOf.size();
        const SentTap tap = nextTap(reader, m_nextDue);
        m_nextDue += interval(m_options.tapsPerSecond);
        if (m_offlineReader == reader) {
            m_buffers[reader].push_back(tap);
            continue;
        }
        auto& links = m_linksOf[reader];
        links[m_nextLinkOf[reader]++ % links.size()]->submit(tap);
    }
}

void Simulation::generateToCapacity(SteadyTime now)
{
    for (const auto& link : m_links) {
        while (link->hasRoom() && wantsMore(now))
            link->submit(nextTap(link->reader(), now));
    }
}

SentTap Simulation::nextTap(std::size_t reader, SteadyTime due)
{
    ++m_summary.sent;
    return {static_cast<std::uint32_t>(reader), m_options.plan(reader, m_clock.now()), due};
}

void Simulation::moveOffline(SteadyTime now)
{
    // Everybody is online for one period, then one reader is offline for one, and so on.
    const auto period = (now - m_start) / *m_options.offlineFor;
    const bool someoneIsOffline = !m_stopping && period % 2 == 1;
    const auto whose = static_cast<std::size_t>(period / 2) % m_linksOf.size();
    const auto offline = someoneIsOffline ? std::optional(whose) : std::nullopt;
    if (m_offlineReader && m_offlineReader != offline)
        deliverBuffer(*m_offlineReader);
    m_offlineReader = offline;
}

void Simulation::deliverBuffer(std::size_t reader)
{
    for (const SentTap& tap : m_buffers[reader])
        m_batchLinks[reader]->submit(tap);
    m_buffers[reader].clear();
}

void Simulation::answered(const TapAnswer& answer)
{
    m_lastAnswer = std::chrono::steady_clock::now();
    m_summary.count(answer.status, answer.reason);
    if (answer.live)
        m_summary.latency.add(m_lastAnswer - answer.tap.due);
    if (m_options.onAnswer)
        m_options.onAnswer(answer);
}

std::size_t Simulation::pending() const
{
    std::size_t taps = 0;
    for (const auto& link : m_links)
        taps += link->pending();
    for (const auto& link : m_batchLinks)
        taps += link->pending();
    for (const auto& buffer : m_buffers)
        taps += buffer.size();
    return taps;
}

Error Simulation::noServer() const
{
    return {ErrorCode::Unavailable, fmt::format("no server takes the taps of {} ({}); check the address and the keys",
                                                m_options.cast.readers.front().device_id, m_links.front()->trouble())};
}

std::chrono::nanoseconds Simulation::nextWait(SteadyTime now) const
{
    if (m_stopping || m_options.tapsPerSecond <= 0)
        return kTick;
    return std::min<std::chrono::nanoseconds>(kTick, m_nextDue - now);
}

} // namespace tapledger::simulate
