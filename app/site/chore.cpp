// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/chore.h"

#include "base/log.h"

#include <chrono>
#include <exception>
#include <utility>

namespace tapledger {
namespace {

constexpr std::chrono::seconds kLookEvery(30);

} // namespace

Chore::Chore(const QLoggingCategory& category, std::function<Result<void>()> check)
    : m_category(category), m_check(std::move(check))
{
}

Chore::~Chore()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Chore::start()
{
    m_thread = std::thread([this] { run(); });
}

ChoreStatus Chore::status() const
{
    const std::lock_guard lock(m_mutex);
    return m_status;
}

void Chore::setStatus(bool isFailing, std::optional<Timestamp> done)
{
    const std::lock_guard lock(m_mutex);
    m_status.isFailing = isFailing;
    if (done)
        m_status.last = done;
}

void Chore::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stop) {
        lock.unlock();
        Result<void> checked = failure(ErrorCode::Internal, "out of memory");
        try {
            checked = m_check();
        } catch (const std::exception& e) {
            checked = failure(ErrorCode::Internal, e.what());
        }
        if (!checked)
            log::warning(m_category, "{}", checked.error().message);
        lock.lock();
        m_wake.wait_for(lock, kLookEvery, [this] { return m_stop.load(); });
    }
}

} // namespace tapledger
