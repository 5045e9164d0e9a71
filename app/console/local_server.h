// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "site/server.h"
#include "ui/server_monitor.h"
#include "ui/tap_stream.h"

#include <QTimer>
#include <functional>
#include <memory>
#include <optional>
#include <thread>

namespace tapledger {

/// The server inside the console. It starts and stops on a thread of its own: both can take a while.
class LocalServer final : public ui::ServerMonitor
{
    Q_OBJECT

public:
    LocalServer(Site site, const Clock& clock, ui::TapStream& taps);
    ~LocalServer() override;

    const ui::ServerStatus& status() const override { return m_status; }
    bool canSteer() const override { return true; }
    /// It is tried again for as long as the database does not answer.
    void start() override;
    void stop() override;
    /// At any time: what is under way is waited for.
    void restart() override;
    /// Where restart() finds what is to be in force.
    void setSiteSource(std::function<Result<Site>()> findSite) { m_findSite = std::move(findSite); }
    /// Stops it and waits for that: the end of the program.
    void stopAndWait();

    const std::optional<NetAddresses>& addresses() const { return m_addresses; }

Q_SIGNALS:
    /// Its doors are open; once for each start().
    void started();

private:
    enum class Wanted { Stopped, Running };

    void settle();
    void beginToStart();
    void onStarted(const Result<NetAddresses>& addresses, bool isAway);
    void beginToStop();
    void look();
    void setStatus(ui::ServerStatus status);

    Site m_site;
    std::function<Result<Site>()> m_findSite;
    const Clock& m_clock;
    ui::TapStream& m_taps;
    SystemRandom m_random;
    std::unique_ptr<Server> m_server;
    std::optional<NetAddresses> m_addresses;
    std::thread m_worker; ///< while it starts or stops
    bool m_isMoving = false;
    Wanted m_wanted = Wanted::Stopped;
    bool m_isStale = false; ///< the settings are others than those it was started by
    QTimer m_timer;
    QTimer m_again; ///< while the database is away
    ui::ServerStatus m_status;
};

} // namespace tapledger
