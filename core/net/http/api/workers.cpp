// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http/api/workers.h"

#include "base/log.h"

#include <boost/asio/post.hpp>
#include <memory>

Q_LOGGING_CATEGORY(lcApi, "tapledger.api")

namespace tapledger::api {
namespace {
constexpr int kThreads = 2;
constexpr std::size_t kMaxWaiting = 256;
} // namespace

void Workers::start()
{
    for (int i = 0; i < kThreads; ++i)
        m_threads.emplace_back([this] { work(); });
}

void Workers::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_waiting.clear();
    }
    m_wake.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
    m_threads.clear();
}

bool Workers::run(Job job, Reply reply)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping || m_waiting.size() >= kMaxWaiting)
            return false;
        m_waiting.emplace_back(std::move(job), std::move(reply));
    }
    m_wake.notify_one();
    return true;
}

void Workers::work()
{
    std::unique_ptr<Database> database;
    SystemRandom random;
    for (;;) {
        std::pair<Job, Reply> next;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
            if (m_stopping)
                return;
            next = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        HttpResponse response = perform(next.first, database, random);
        boost::asio::post(m_network, [reply = std::move(next.second), response = std::move(response)]() mutable {
            reply(std::move(response));
        });
    }
}

HttpResponse Workers::perform(const Job& job, std::unique_ptr<Database>& database, Random& random) const
{
    if (!database || !database->isConnected()) {
        auto opened = Database::open(m_databaseUrl);
        if (!opened)
            return Problem::of(opened.error()).response();
        database = std::move(*opened);
    }
    try {
        return job({*database, m_clock, random});
    } catch (const std::exception& e) { // out of memory, say: this request fails, the server goes on
        log::error(lcApi(), "a request failed: {}", e.what());
        database.reset();
        return Problem{500, "internal", "the server failed; try again"}.response();
    }
}

} // namespace tapledger::api
