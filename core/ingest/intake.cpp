// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/intake.h"

#include <algorithm>
#include <iterator>

namespace tapledger {
namespace {

std::size_t bytesOf(const std::vector<Submission>& taps)
{
    std::size_t bytes = 0;
    for (const Submission& submission : taps)
        bytes += submission.tap.payload_before.size() + submission.tap.payload_after.size();
    return bytes;
}

} // namespace

TapIntake::Answer TapIntake::submit(std::vector<Submission>& taps)
{
    if (taps.empty())
        return Answer::Taken;
    const std::size_t bytes = bytesOf(taps);
    const std::lock_guard lock(m_mutex);
    if (m_closed)
        return Answer::Closed;
    if (isFull()) {
        TapSource* source = taps.front().source;
        if (std::ranges::find(m_refused, source) == m_refused.end())
            m_refused.push_back(source);
        return Answer::Full;
    }
    const bool wasEmpty = m_waiting.size() == m_taken;
    if (m_waiting.empty())
        m_waiting.swap(taps);
    else
        m_waiting.insert(m_waiting.end(), std::move_iterator(taps.begin()), std::move_iterator(taps.end()));
    taps.clear();
    m_bytes += bytes;
    if (wasEmpty)
        m_arrived.notify_one();
    return Answer::Taken;
}

bool TapIntake::take(std::vector<Submission>& out, std::size_t limit, std::chrono::milliseconds timeout)
{
    std::vector<TapSource*> roomFor;
    {
        std::unique_lock lock(m_mutex);
        m_arrived.wait_for(lock, timeout, [&] { return m_closed || m_waiting.size() > m_taken; });
        const std::size_t waiting = m_waiting.size() - m_taken;
        if (waiting == 0)
            return !m_closed;
        if (m_taken == 0 && waiting <= limit) {
            out.swap(m_waiting);
        } else {
            const std::size_t count = std::min(waiting, limit);
            out.reserve(count); // or nothing is taken
            const auto first = m_waiting.begin() + static_cast<std::ptrdiff_t>(m_taken);
            std::move(first, first + static_cast<std::ptrdiff_t>(count), std::back_inserter(out));
            m_taken += count;
            if (m_taken == m_waiting.size()) {
                m_waiting.clear();
                m_taken = 0;
            }
        }
        m_bytes -= bytesOf(out);
        if (!isFull())
            roomFor.swap(m_refused);
    }
    for (TapSource* source : roomFor)
        source->resume();
    return true;
}

void TapIntake::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_arrived.notify_all();
}

std::size_t TapIntake::depth() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting.size() - m_taken;
}

} // namespace tapledger
