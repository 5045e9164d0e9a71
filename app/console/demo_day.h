// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "simulate/demo_site.h"

#include <atomic>
#include <thread>

namespace tapledger {

/// The made-up people of `--demo`, who tap at simulated readers as long as it exists.
class DemoDay
{
public:
    DemoDay(simulate::SimulationOptions options, const Clock& clock)
        : m_thread([this, options = std::move(options), &clock]() mutable {
              // When the server stops before the readers do, they say so; nobody needs to read it.
              (void)simulate::Simulation(std::move(options), clock).run(m_stop);
          })
    {
    }
    ~DemoDay()
    {
        m_stop = true;
        m_thread.join();
    }
    DemoDay(const DemoDay&) = delete;
    DemoDay& operator=(const DemoDay&) = delete;

private:
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

} // namespace tapledger
