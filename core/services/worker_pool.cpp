// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/worker_pool.h"

#include "base/log.h"

#include <utility>

Q_LOGGING_CATEGORY(lcWorkers, "tapledger.workers")

namespace tapledger {

WorkerPool::WorkerPool(std::string databaseUrl, int threads, std::size_t maxWaiting)
    : m_databaseUrl(std::move(databaseUrl)), m_maxWaiting(maxWaiting)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

WorkerPool::~WorkerPool()
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

bool WorkerPool::add(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.size() >= m_maxWaiting)
            return false;
        m_waiting.push_back(std::move(job));
    }
    m_wake.notify_one();
    return true;
}

/// A server that went and came back leaves connections that only look alive.
bool WorkerPool::isAlive(Connection& connection)
{
    const auto now = std::chrono::steady_clock::now();
    const bool isFresh = now - std::exchange(connection.used, now) < std::chrono::seconds(1);
    return connection.database && connection.database->isConnected() &&
           (isFresh || connection.database->run("SELECT 1").has_value());
}

void WorkerPool::work()
{
    Connection database;
    for (;;) {
        Job next;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
            if (m_stopping)
                return;
            next = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        perform(next, database);
    }
}

void WorkerPool::perform(const Job& job, Connection& connection) const
{
    if (!isAlive(connection)) {
        auto opened = Database::open(m_databaseUrl);
        if (!opened)
            return job.fail(opened.error());
        connection.database = std::move(*opened);
    }
    try {
        job.run(*connection.database);
    } catch (const std::exception& e) { // out of memory, say: this question fails, the program goes on
        log::error(lcWorkers(), "a request failed: {}", e.what());
        connection.database.reset();
        job.fail({ErrorCode::Internal, "the server failed; try again"});
    }
}

} // namespace tapledger
