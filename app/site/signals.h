// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <csignal>

namespace tapledger {

/// SIGINT, SIGTERM and SIGHUP as something to wait for. Made on the main thread before any other
/// thread starts, since threads inherit which signals are blocked.
class StopSignals
{
public:
    /// What SIGHUP means: the end, unless nohup said that it is not, or something that the program decides.
    enum class Hangup { Stops, IsTold };
    enum class Signal { None, Stop, Hangup };

    explicit StopSignals(Hangup hangup = Hangup::Stops);
    ~StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;

    /// Readable once a signal has come.
    int fd() const { return m_fd; }
    /// The next signal that has come. Hangup only where it is told.
    Signal next() const;
    /// True under nohup: the end of the terminal is not ours.
    bool ignoresHangup() const { return m_ignoresHangup; }
    /// Takes the signals. From now on another one ends the program at once: somebody lost patience.
    void acknowledge();

private:
    int m_fd;
    bool m_ignoresHangup;
    sigset_t m_set;
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
