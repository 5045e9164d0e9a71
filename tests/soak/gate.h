// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan.h"
#include "support/api_client.h"
#include "support/daemon.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace tapledger::soak {

/// Where the server listens now; it changes with every start.
struct Ports
{
    std::atomic<std::uint16_t> tcp = 0;
    std::atomic<std::uint16_t> http = 0;
    std::atomic<std::uint16_t> udp = 0;
};

/// What a gate was told of a tap.
struct Told
{
    enum class As : std::uint8_t { Nothing, Success, Queued, Ignored, Rejected };

    Kind kind = Kind::Fresh;
    As as = As::Nothing;
    bool isDisturbed = false;     ///< one that was sent with it was refused: their order is not promised
    std::int64_t group = 0;       ///< those with one number were sent together
    std::int64_t sequence_id = 0; ///< of Success
    std::uint64_t hash = 0;       ///< of Success: its first 16 digits
    std::int64_t found = 0;       ///< by the check: the entry that it became
};

enum class Door { Tcp, Http, Batch, Udp };

/// A reader that sends its taps in order, a few at a time, each until it is taken: the next ones only then.
class Gate
{
public:
    struct Options
    {
        int number = 0;
        Door door = Door::Tcp;
        Seed seed = 0;
        Timestamp begin;          ///< scan time of the first tap
        double tapsPerSecond = 0; ///< 0: as fast as it can
        std::size_t largestGroup = 1;
    };

    /// @param ports outlives it
    Gate(Options options, const Ports& ports);
    ~Gate();
    Gate(const Gate&) = delete;
    Gate& operator=(const Gate&) = delete;

    void start();
    /// Sends no more; true once everything that it sent is taken, false at the deadline.
    bool pause(std::chrono::seconds deadline);
    void resume();

    /// While paused: everything that was taken, by number.
    std::vector<Told>& taps() { return m_taps; }
    /// What it was told that cannot be right; empty: nothing.
    std::string fault();
    int number() const { return m_options.number; }

private:
    struct Answer
    {
        std::string status;
        std::string reason;
        std::int64_t sequence_id = 0;
        std::string hash;
    };
    void run();
    bool waitForTurn();
    void sendGroup();
    /// The answers to the first of @p lines, as many as came.
    std::vector<Answer> ask(const std::vector<std::string>& lines);
    std::vector<Answer> askTcp(const std::vector<std::string>& lines);
    std::vector<Answer> askHttp(const std::vector<std::string>& lines);
    std::vector<Answer> askUdp(const std::vector<std::string>& lines);
    static std::optional<Answer> read(const std::string& json);
    /// @return true when the tap needs not be sent again.
    bool take(std::int64_t n, const Answer& answer, bool wasSentBefore);
    void complain(std::int64_t n, const Answer& answer, std::string_view why);

    const Options m_options;
    const Ports& m_ports;
    const TapPlan m_plan;
    std::unique_ptr<LineClient> m_tcp;
    std::unique_ptr<ApiClient> m_http;
    std::unique_ptr<UdpClient> m_udp;
    std::int64_t m_group = 0;
    std::vector<Told> m_taps;
    std::chrono::steady_clock::time_point m_nextAt;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_mayRun = false;
    bool m_isParked = true;
    bool m_isStopping = false;
    std::string m_fault;
    std::thread m_thread;
};

} // namespace tapledger::soak
