// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchors/exporter.h"
#include "base/clock.h"
#include "base/random.h"
#include "base/result.h"
#include "ingest/pipeline.h"
#include "net/server.h"
#include "services/alert_watch.h"
#include "site/backup/backup_schedule.h"
#include "site/retention_schedule.h"
#include "site/signals.h"
#include "site/store.h"

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

    /// See Pipeline::onTaps(); until the server is gone. Before start().
    void onTaps(Pipeline::TapWatcher watcher) { m_onTaps = std::move(watcher); }

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

    /// How the pipeline is now.
    PipelineStatus status() const;
    /// How far the copies of its checkpoints are; none where none are set up.
    std::vector<AnchorStatus> anchors() const;

    /// The doors stop reading, the queue drains, the last commit, answers leave, sockets close.
    void stop();

private:
    Pipeline::Options pipelineOptions() const;
    AlertWatch::Options alertOptions() const;
    Result<std::string> checkStore() const;

    const Site m_site;
    const Clock& m_clock;
    Random& m_random;
    Pipeline::TapWatcher m_onTaps;
    WakeUp m_stateChanged;
    std::mutex m_mutex;
    std::vector<PipelineStatus> m_states;
    std::unique_ptr<Pipeline> m_pipeline;
    std::shared_ptr<void> m_watching;
    std::unique_ptr<Exporter> m_exporter;
    std::unique_ptr<AlertWatch> m_alerts;
    std::unique_ptr<BackupSchedule> m_backups;      ///< where the settings want any
    std::unique_ptr<RetentionSchedule> m_retention; ///< unless everything is kept for ever
    std::unique_ptr<NetServer> m_net;
};

} // namespace tapledger
