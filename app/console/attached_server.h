// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ledger_follower.h"
#include "ui/server_monitor.h"
#include "ui/tap_stream.h"

#include <memory>
#include <string>

namespace tapledger {

/// The server of another machine, whose ledger this console shows: it is watched, and cannot be steered.
class AttachedServer final : public ui::ServerMonitor
{
    Q_OBJECT

public:
    AttachedServer(std::string databaseUrl, ui::TapStream& taps);

    const ui::ServerStatus& status() const override { return m_status; }
    bool canSteer() const override { return false; }
    /// Begins to follow the ledger.
    void start() override;
    /// Follows it no longer.
    void stop() override { m_follower.reset(); }
    void restart() override
    {
        stop();
        start();
    }

private:
    void show(const LedgerFollower::Status& status);

    const std::string m_databaseUrl;
    ui::TapStream& m_taps;
    ui::ServerStatus m_status;
    std::unique_ptr<LedgerFollower> m_follower; ///< last: its thread uses the rest
};

} // namespace tapledger
