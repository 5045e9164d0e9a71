// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outcome.h"
#include "domain/tap.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace tapledger {

/// An outcome on its way back, with the tag under which its source knows the tap.
struct TapReply
{
    std::uint64_t tag = 0;
    Outcome outcome;
};

/// A source of taps as the pipeline sees it: where the outcomes go. Outlives every tap that it submitted.
class TapSource
{
public:
    virtual ~TapSource() = default;
    /// Called on the ledger thread, once a committed batch, with all outcomes for this source. Must not block.
    virtual void deliver(std::vector<TapReply> replies) = 0;
    /// Called on the ledger thread when there is room again after a refused submit. Must not block.
    virtual void resume() = 0;
    /// Called on the ledger thread when memory was lacking for answers of this source: who waits for one will get none,
    /// and must send again. Must not block, nor ask for memory.
    virtual void lose() noexcept {}
};

/// The result of verifying a tap's device_signature, done by the source before it submits.
enum class SignatureState : std::uint8_t {
    Accepted, ///< valid, or not looked at because signatures are off or the device has no key
    Invalid,  ///< wrong, or missing where one is required
};

/// A tap on its way to the ledger.
struct Submission
{
    Tap tap;
    std::uint64_t tag = 0;
    TapSource* source = nullptr;
    std::string_view transport; ///< http, batch, tcp, udp: `_srv.source`; a literal
    std::string peer_address;   ///< without port
    std::chrono::steady_clock::time_point received = {};
    SignatureState signature = SignatureState::Accepted;
    std::optional<Timestamp> spooled_at; ///< when it was received, if it had to wait for the database
    std::string device_key;              ///< fingerprint of the key in force; empty where the device has none
};

/// The bounded queue between sockets and the ledger thread.
class TapIntake
{
public:
    enum class Answer {
        Taken,
        Full,   ///< nothing was taken; resume() of the source will be called: stop reading until then
        Closed, ///< the server is stopping; nothing was taken
    };

    /// @param capacity taps; @param maxBytes of their payloads, however few they are.
    explicit TapIntake(std::size_t capacity, std::size_t maxBytes = std::size_t{64} * 1024 * 1024)
        : m_capacity(capacity), m_maxBytes(maxBytes)
    {
    }

    /// Hands over a group of taps of one source, all or none; @p taps is emptied when taken. A group is taken while
    /// less than both limits is waiting, so the queue never holds more than the limits plus one group.
    Answer submit(std::vector<Submission>& taps);

    /// Waits for taps until @p timeout; hands out at most @p limit of them in order of arrival, into an empty vector.
    /// @return false once closed and empty.
    bool take(std::vector<Submission>& out, std::size_t limit, std::chrono::milliseconds timeout);

    /// No more taps; what waits can still be taken.
    void close();
    std::size_t depth() const;

private:
    bool isFull() const { return m_waiting.size() - m_taken >= m_capacity || m_bytes >= m_maxBytes; }

    const std::size_t m_capacity;
    const std::size_t m_maxBytes;
    mutable std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::vector<Submission> m_waiting;
    std::size_t m_taken = 0; ///< of m_waiting, how many at its front have been handed out
    std::size_t m_bytes = 0; ///< of the payloads that wait
    std::vector<TapSource*> m_refused;
    bool m_closed = false;
};

} // namespace tapledger
