// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "ingest/pipeline.h"
#include "net/server.h"
#include "support/test_database.h"

#include <memory>
#include <string>

namespace tapledger {

/// A whole server inside a test: a store with devices GATE-01 and GATE-02 (keys `key-GATE-01`, `key-GATE-02`), the
/// disabled GATE-OFF, and employees 1 … 100 with the cards 04:00:00:01 … 04:00:00:64 (hex), on ports of its own.
class TestSite
{
public:
    explicit TestSite(Backend backend, NetOptions net = {}, Pipeline::Options pipeline = {},
                      const Clock* clock = nullptr);
    ~TestSite();

    const TestStore& store() const { return m_store; }
    Pipeline& pipeline() { return *m_pipeline; }
    NetServer& server() { return *m_server; }
    const NetAddresses& addresses() const { return m_addresses; }
    /// In the order of the daemon.
    void stop();

    /// A tap of a card that is known.
    static std::string tap(int card, const std::string& timestamp, const std::string& device = "GATE-01");

private:
    TestStore m_store;
    SystemClock m_systemClock;
    SystemRandom m_random;
    std::unique_ptr<Pipeline> m_pipeline;
    std::unique_ptr<NetServer> m_server;
    NetAddresses m_addresses;
};

/// The site's own enrolment, for tests that start processes instead.
void enrolTestSite(const std::string& databaseUrl);

} // namespace tapledger
