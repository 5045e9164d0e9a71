// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http/api/workers.h"

#include "base/log.h"

Q_LOGGING_CATEGORY(lcApi, "tapledger.api")

namespace tapledger::api {

Workers::Workers(boost::asio::io_context& network, Parts parts, int threads, std::size_t maxWaiting)
    : m_network(network), m_parts(std::move(parts)), m_maxWaiting(maxWaiting)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

/// Finishes what runs and forgets what waits.
Workers::~Workers()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_waiting.clear();
    }
    m_wake.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

bool Workers::add(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.size() >= m_maxWaiting)
            return false;
        m_waiting.push_back(std::move(task));
    }
    m_wake.notify_one();
    return true;
}

void Workers::work()
{
    std::unique_ptr<Database> database;
    SystemRandom random;
    for (;;) {
        Task next;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
            if (m_stopping)
                return;
            next = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        perform(next, database, random);
    }
}

void Workers::perform(const Task& task, std::unique_ptr<Database>& database, Random& random) const
{
    if (!database || !database->isConnected()) {
        auto opened = Database::open(m_parts.databaseUrl);
        if (!opened)
            return task.fail(Problem::of(opened.error()));
        database = std::move(*opened);
    }
    try {
        task.run({*database, m_parts.clock, random, m_parts.tokens, m_parts.throttle, m_parts.passwordCost,
                  m_parts.verifications});
    } catch (const std::exception& e) { // out of memory, say: this request fails, the server goes on
        log::error(lcApi(), "a request failed: {}", e.what());
        database.reset();
        task.fail({500, "internal", "the server failed; try again"});
    }
}

} // namespace tapledger::api
