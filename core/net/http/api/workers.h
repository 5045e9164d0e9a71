// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http/api/route.h"
#include "services/worker_pool.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <memory>
#include <string>
#include <utility>

namespace tapledger::api {

/// The pool for calls that read and write the store; the answers come on the network thread.
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
    Workers(boost::asio::io_context& network, const Parts& parts, int threads, std::size_t maxWaiting)
        : m_network(network), m_parts(parts), m_pool(parts.databaseUrl, threads, maxWaiting)
    {
    }

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
        return m_pool.add({[this, job = std::move(job), tell](Database& database) mutable {
                               SystemRandom random;
                               tell(job(Context{database, m_parts.clock, random, m_parts.tokens, m_parts.throttle,
                                                m_parts.passwordCost, m_parts.verifications}));
                           },
                           [tell](const Error& error) { tell(Result(refuse(error))); }});
    }

private:
    boost::asio::io_context& m_network;
    const Parts m_parts;
    WorkerPool m_pool; // last: its threads use the rest
};

} // namespace tapledger::api
