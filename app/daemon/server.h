// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "base/result.h"
#include "ingest/pipeline.h"
#include "net/server.h"
#include "signals.h"
#include "store.h"

#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace tapledger {

/// The composition root of the server: a store, the pipeline, and the doors; used by `serve` and `demo`.
class Server
{
public:
    Server(Site site, const Clock& clock, Random& random);
    ~Server();

    /// See Pipeline::onTaps(). Before start().
    void onTaps(std::function<void(std::span<const SeenTap>)> callback) { m_onTaps = std::move(callback); }

    /// Checks the settings and the store (embedded: makes it and brings it up to date), starts the pipeline and opens
    /// the doors. Fails with one sentence, and nothing left running.
    Result<NetAddresses> start();

    bool hasTls() const;
    /// See NetServer::reloadTls().
    Result<void> reloadTls();

    /// Readable when takeStates() has something.
    int stateFd() const { return m_stateChanged.fd(); }
    /// The states that the pipeline went through since the last call.
    std::vector<PipelineStatus> takeStates();

    /// The doors stop reading, the queue drains, the last commit, answers leave, sockets close.
    void stop();

private:
    Pipeline::Options pipelineOptions() const;
    Result<std::string> checkStore() const;

    const Site m_site;
    const Clock& m_clock;
    Random& m_random;
    std::function<void(std::span<const SeenTap>)> m_onTaps;
    WakeUp m_stateChanged;
    std::mutex m_mutex;
    std::vector<PipelineStatus> m_states;
    std::unique_ptr<Pipeline> m_pipeline;
    std::unique_ptr<NetServer> m_net;
};

} // namespace tapledger
