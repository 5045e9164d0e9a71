// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulate/reader_link.h"

#include <deque>
#include <string>

namespace tapledger::simulate {

/// Delivers what a reader buffered while it was offline, by `POST /api/events/batch`.
class BatchLink final : public Connection
{
public:
    explicit BatchLink(const ReaderLink::Place& place);

    void submit(const SentTap& tap) { m_waiting.push_back(tap); }
    void pump(SteadyTime now);
    std::size_t pending() const { return m_waiting.size(); }
    std::size_t reader() const { return m_reader; }
    std::int64_t batches() const { return m_batches; }

protected:
    void connected() override {}
    void disconnected() override;
    std::size_t consume(std::string_view bytes) override;

private:
    void answered(int status, std::string_view body);
    void finish(const SentTap& tap, std::string_view json);

    const Cast& m_cast;
    LinkOwner& m_owner;
    const std::size_t m_reader;
    const std::string m_head;
    const SteadyTime m_madeAt;
    SteadyTime m_pausedUntil{};
    SteadyTime m_sentAt{};
    std::deque<SentTap> m_waiting;
    std::size_t m_inFlight = 0; ///< of m_waiting, how many at its front are in the batch under way
    std::int64_t m_batches = 0;
};

} // namespace tapledger::simulate
