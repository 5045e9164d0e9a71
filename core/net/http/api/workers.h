// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http/api/route.h"

#include <boost/asio/io_context.hpp>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace tapledger::api {

/// A small pool of threads with one database connection each, for calls that read and write the store.
class Workers
{
public:
    struct Parts
    {
        std::string databaseUrl;
        const Clock& clock;
        const LoginTokens& tokens;
        LoginThrottle& throttle;
        PasswordCost passwordCost;
    };
    using Job = std::function<HttpResponse(const Context& context)>;
    using Reply = std::function<void(HttpResponse)>;

    /// @param maxWaiting jobs that may wait for a thread.
    Workers(boost::asio::io_context& network, Parts parts, int threads, std::size_t maxWaiting);
    ~Workers();
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    /// Runs @p job on a worker; @p reply is called on the network thread. @return false when too many wait.
    bool run(Job job, Reply reply);

private:
    void work();
    HttpResponse perform(const Job& job, std::unique_ptr<Database>& database, Random& random) const;

    boost::asio::io_context& m_network;
    const Parts m_parts;
    const std::size_t m_maxWaiting;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::pair<Job, Reply>> m_waiting;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace tapledger::api
