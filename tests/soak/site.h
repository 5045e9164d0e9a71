// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check.h"
#include "gate.h"
#include "plan.h"
#include "support/daemon.h"
#include "support/test_database.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace tapledger::soak {

enum class Pace { Steady, Flood };

/// A server with its database and its gates.
class Site
{
public:
    struct Options
    {
        Backend backend = Backend::Sqlite;
        Seed seed = 0;
        std::string folder; ///< for its data and logs; exists
        Pace pace = Pace::Steady;
        bool clockMayJump = false;
    };
    explicit Site(Options options);
    Site(const Site&) = delete;
    Site& operator=(const Site&) = delete;

    // Each answers what is wrong; empty: nothing.

    std::string start();
    /// Load, and what is to happen under it.
    std::string run(const Episode& episode);
    /// Lets everything that was sent be taken and recorded, and holds it against what was said.
    std::string settle();
    std::string stop();
    /// `tapledgerd verify`, when stopped.
    std::string verify() const;

    /// What is known of all taps so far.
    struct Figures
    {
        std::int64_t success = 0;
        std::int64_t queued = 0;
        std::int64_t ignored = 0;
        std::int64_t rejected = 0;
        std::int64_t entries = 0;
        int kills = 0;
    };
    Figures figures() const;
    /// Of the server's memory, in KiB, at the end of each episode.
    const std::vector<std::int64_t>& resident() const { return m_resident; }
    std::string_view name() const { return m_options.backend == Backend::Postgres ? "postgres" : "sqlite"; }

private:
    std::string restart();
    std::string happen(const Episode& episode);
    void kill();
    void setClock(int offsetSeconds) const;
    class Outage;

    const Options m_options;
    TestStore m_store;
    Ports m_ports;
    std::vector<std::unique_ptr<Gate>> m_gates;
    std::unique_ptr<Daemon> m_daemon;
    LedgerCheck m_check;
    std::vector<std::int64_t> m_resident;
    int m_starts = 0;
    int m_kills = 0;
};

} // namespace tapledger::soak
