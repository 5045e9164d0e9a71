// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "simulate/batch_link.h"
#include "simulate/reader_link.h"
#include "simulate/summary.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tapledger::simulate {

/// What a simulation does.
struct SimulationOptions
{
    std::optional<Endpoint> http;
    std::optional<Endpoint> tcp;
    std::optional<Endpoint> udp;
    std::shared_ptr<const TlsClient> tls; ///< for HTTP and TCP; null: plain
    Cast cast;
    TapPlan plan;
    double tapsPerSecond = 0; ///< of all readers together; 0: as fast as answers come
    std::optional<std::chrono::milliseconds> duration;
    std::optional<std::int64_t> count; ///< taps; without duration and count it goes on until stopped
    std::size_t connections = 0;       ///< 0: one for each reader; more are shared out evenly
    std::size_t inFlight = 1;          ///< taps that may wait for an answer, a connection
    /// One reader after the other is offline for so long, buffers its taps, and delivers them in batches; needs http
    /// and a rate.
    std::optional<std::chrono::milliseconds> offlineFor;
    std::function<void(const TapAnswer&)> onAnswer;
};

/// Simulated readers that tap over real sockets, all on the calling thread.
class Simulation final : private LinkOwner
{
public:
    Simulation(SimulationOptions options, const Clock& clock);

    /// Runs until duration or count are reached or @p stop is set, then waits a while for the answers still due.
    /// InvalidArgument for options that contradict each other; Unavailable when no server answers.
    Result<Summary> run(const std::atomic<bool>& stop);

private:
    void answered(const TapAnswer& answer) override;
    void resending(std::size_t taps) override { m_summary.resent += static_cast<std::int64_t>(taps); }

    Result<void> makeLinks();
    Result<Transport> transportOf(const Reader& reader, std::size_t index) const;
    const Endpoint& serverOf(Transport transport) const;
    Result<void> connectAll(const std::atomic<bool>& stop);
    bool wantsMore(SteadyTime now) const;
    void generate(SteadyTime now);
    void generateAtRate(SteadyTime now);
    void generateToCapacity(SteadyTime now);
    SentTap nextTap(std::size_t reader, SteadyTime due);
    void moveOffline(SteadyTime now);
    void deliverBuffer(std::size_t reader);
    std::size_t pending() const;
    Error noServer() const;
    std::chrono::nanoseconds nextWait(SteadyTime now) const;

    const SimulationOptions m_options;
    const Clock& m_clock;
    Poller m_poller;
    std::vector<std::unique_ptr<ReaderLink>> m_links;
    std::vector<std::vector<ReaderLink*>> m_linksOf;      ///< by reader
    std::vector<std::unique_ptr<BatchLink>> m_batchLinks; ///< by reader; empty without offline periods
    std::vector<std::vector<SentTap>> m_buffers;          ///< by reader, while it is offline
    std::optional<std::size_t> m_offlineReader;
    std::vector<std::size_t> m_nextLinkOf;
    std::size_t m_nextReader = 0;
    SteadyTime m_start;
    SteadyTime m_nextDue;
    SteadyTime m_lastAnswer;
    bool m_stopping = false;
    Summary m_summary;
};

} // namespace tapledger::simulate
