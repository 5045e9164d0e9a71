// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http/api/route.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
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
        VerificationJobs& verifications;
    };

    /// @param maxWaiting jobs that may wait for a thread.
    Workers(boost::asio::io_context& network, Parts parts, int threads, std::size_t maxWaiting);
    ~Workers();
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    /// Runs @p job, `tl::expected<T, Problem>(const Context&)`, on a worker; @p reply gets what it returned, or why it
    /// could not run, on the network thread. @return false when too many wait.
    template <class Job, class Reply>
    bool run(Job job, Reply reply)
    {
        using Result = decltype(job(std::declval<const Context&>()));
        const auto shared = std::make_shared<Reply>(std::move(reply));
        const auto tell = [&network = m_network, shared](Result result) {
            boost::asio::post(network,
                              [shared, result = std::move(result)]() mutable { (*shared)(std::move(result)); });
        };
        return add({[job = std::move(job), tell](const Context& context) mutable { tell(job(context)); },
                    [tell](Problem problem) { tell(Result(refuse(std::move(problem)))); }});
    }

private:
    struct Task
    {
        std::function<void(const Context&)> run;
        std::function<void(Problem)> fail;
    };
    bool add(Task task);
    void work();
    void perform(const Task& task, std::unique_ptr<Database>& database, Random& random) const;

    boost::asio::io_context& m_network;
    const Parts m_parts;
    const std::size_t m_maxWaiting;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_waiting;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace tapledger::api
