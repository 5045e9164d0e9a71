// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/signals.h"

#include <cerrno>
#include <csignal>
#include <cstdint>
#include <pthread.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <system_error>
#include <unistd.h>

namespace tapledger {
namespace {

/// Which is how nohup says that the end of the terminal is not ours.
bool hangupIsIgnored()
{
    struct sigaction hangup
    {
    };
    sigaction(SIGHUP, nullptr, &hangup);
    return hangup.sa_handler == SIG_IGN;
}

sigset_t stopSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

} // namespace

StopSignals::StopSignals(Hangup hangup) : m_ignoresHangup(hangupIsIgnored()), m_set(stopSignals())
{
    if (hangup == Hangup::IsTold || !m_ignoresHangup) // what is blocked arrives even where it is ignored
        sigaddset(&m_set, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &m_set, nullptr);
    m_fd = signalfd(-1, &m_set, SFD_CLOEXEC | SFD_NONBLOCK);
    if (m_fd < 0)
        throw std::system_error(errno, std::generic_category(), "signalfd"); // main() reports it
}

StopSignals::~StopSignals() { close(m_fd); }

StopSignals::Signal StopSignals::next() const
{
    signalfd_siginfo info{};
    if (read(m_fd, &info, sizeof(info)) <= 0)
        return Signal::None;
    return info.ssi_signo == SIGHUP ? Signal::Hangup : Signal::Stop;
}

void StopSignals::acknowledge()
{
    signalfd_siginfo info{};
    while (read(m_fd, &info, sizeof(info)) > 0) {
    }
    pthread_sigmask(SIG_UNBLOCK, &m_set, nullptr);
}

WakeUp::WakeUp() : m_fd(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    if (m_fd < 0)
        throw std::system_error(errno, std::generic_category(), "eventfd");
}

WakeUp::~WakeUp() { close(m_fd); }

void WakeUp::raise()
{
    const std::uint64_t one = 1;
    // It can only fail when the counter is full, and then the other side is awake anyway.
    [[maybe_unused]] const auto written = write(m_fd, &one, sizeof(one));
}

void WakeUp::clear()
{
    std::uint64_t count = 0;
    [[maybe_unused]] const auto got = read(m_fd, &count, sizeof(count));
}

} // namespace tapledger
