// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

namespace tapledger::ui {
namespace {

constexpr int kThreads = 3; ///< an export or a search of everything must not hold up the rest
constexpr std::size_t kMostWaiting = 1'000;

} // namespace

Session::Session(std::string databaseUrl, const Clock& clock)
    : m_clock(clock), m_verifications(databaseUrl, clock), m_pool(std::move(databaseUrl), kThreads, kMostWaiting)
{
}

Actor Session::actor() const
{
    return m_who ? Actor{m_who->name, "console", m_who->role} : Actor{"", "console", std::nullopt};
}

void Session::logIn(Principal who)
{
    m_who = std::move(who);
    Q_EMIT changed();
}

void Session::logOut()
{
    m_who.reset();
    Q_EMIT changed();
}

} // namespace tapledger::ui
