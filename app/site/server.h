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
#include <optional>
#include <span>
#include <string>
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

    /// What a start does while the database's server is away.
    enum class IfAway {
        Fail,
        /// Where the readers are known from before, it starts all the same: taps go to the spool until the database
        /// answers. What a start asks of it is asked then, see fault(). Not on the embedded store.
        Wait,
    };

    /// Checks the settings and the store (embedded: makes it and brings it up to date), starts the pipeline and opens
    /// the doors. Fails with one sentence, and nothing left running.
    Result<NetAddresses> start(IfAway ifAway = IfAway::Fail);
    /// Why a server that started without its database cannot go on now that it answers; stateFd() tells of it too.
    std::optional<Error> fault() const;

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
    Result<void> checkStore(Random& random);
    Result<void> checkStoreAtLast();
    Result<void> startAway(const Error& away);
    Result<void> awaitFirstState();

    const Site m_site;
    const Clock& m_clock;
    Random& m_random;
    Pipeline::TapWatcher m_onTaps;
    WakeUp m_stateChanged;
    mutable std::mutex m_mutex;
    std::vector<PipelineStatus> m_states;
    std::string m_loginSecret; ///< empty until the store is checked
    std::optional<Error> m_fault;
    std::unique_ptr<Pipeline> m_pipeline;
    std::shared_ptr<void> m_watching;
    std::unique_ptr<Exporter> m_exporter;
    std::unique_ptr<AlertWatch> m_alerts;
    std::unique_ptr<BackupSchedule> m_backups;      ///< where the settings want any
    std::unique_ptr<RetentionSchedule> m_retention; ///< unless everything is kept for ever
    std::unique_ptr<NetServer> m_net;
};

} // namespace tapledger
