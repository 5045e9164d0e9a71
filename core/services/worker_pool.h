// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace tapledger {

/// A few threads with a database connection each, for questions that must not hold up a screen or a socket.
class WorkerPool
{
public:
    struct Job
    {
        std::function<void(Database&)> run;
        std::function<void(const Error&)> fail; ///< instead: there is no connection; or after: it threw
    };

    /// @param maxWaiting jobs that may wait for a thread.
    WorkerPool(std::string databaseUrl, int threads, std::size_t maxWaiting);
    /// Finishes what runs and forgets what waits.
    ~WorkerPool();
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;

    /// Any thread. The job's functions run on a worker. @return false when too many wait.
    bool add(Job job);

private:
    struct Connection
    {
        std::unique_ptr<Database> database;
        std::chrono::steady_clock::time_point used;
    };
    static bool isAlive(Connection& connection);
    void work();
    void perform(const Job& job, Connection& connection) const;

    const std::string m_databaseUrl;
    const std::size_t m_maxWaiting;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_waiting;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace tapledger
