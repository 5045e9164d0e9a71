// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace tapledger {

/// SIGINT, SIGTERM and the end of the terminal as something to wait for. Made on the main thread before any other
/// thread starts, since threads inherit which signals are blocked.
class StopSignals
{
public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;

    /// Readable once a signal has come.
    int fd() const { return m_fd; }
    /// Takes the signal. From now on another one ends the program at once: somebody lost patience.
    void acknowledge();

private:
    int m_fd;
};

/// A counter that one thread raises and another one waits for (eventfd).
class WakeUp
{
public:
    WakeUp();
    ~WakeUp();
    WakeUp(const WakeUp&) = delete;
    WakeUp& operator=(const WakeUp&) = delete;

    int fd() const { return m_fd; }
    void raise();
    void clear();

private:
    int m_fd;
};

} // namespace tapledger
