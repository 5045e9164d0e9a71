// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "support/test_database.h"

#include <chrono>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger::soak {

/// What a run does follows from its seed alone; how long each thing takes does not.
using Seed = std::uint64_t;

/// A random source for one purpose, so that what one part draws changes nothing for the others.
std::mt19937_64 randomFor(Seed seed, std::string_view purpose, std::uint64_t number);

/// What the server must do with a tap.
enum class Kind : std::uint8_t {
    Fresh,   ///< record it, once
    Again,   ///< ignore it: a repetition of one that it took
    Unknown, ///< reject it: nobody's card
};

struct PlannedTap
{
    Kind kind = Kind::Fresh;
    std::string json; ///< with members `gate` and `n`, that name it in the ledger
};

/// The taps of one gate, by number.
class TapPlan
{
public:
    /// @param begin scan time of the first one; later ones are scanned 50 ms of it after each other at most.
    TapPlan(Seed seed, int gate, Timestamp begin) : m_seed(seed), m_gate(gate), m_begin(begin) {}
    PlannedTap tap(std::int64_t n) const;

private:
    Kind kindOf(std::int64_t n) const;

    Seed m_seed;
    int m_gate;
    Timestamp m_begin;
};

enum class Event {
    Calm,
    Kill,         ///< kill -9 of the server, a few times
    Freeze,       ///< SIGSTOP of the server
    Restart,      ///< SIGTERM
    Stopped,      ///< the database is stopped
    Crashed,      ///< the database crashes
    Frozen,       ///< the database answers nobody
    KilledInside, ///< the server is killed while the database is frozen, or away
    ClockJump,    ///< the server's time of day
};
std::string_view toText(Event event);

struct Episode
{
    Event event = Event::Calm;
    std::chrono::milliseconds before{}; ///< of load
    std::chrono::milliseconds during{};
    std::chrono::milliseconds after{};
    std::vector<std::chrono::milliseconds> kills; ///< of Kill: how long after the start each comes
    int jumpSeconds = 0;                          ///< of ClockJump

    std::string text() const;
};

/// The n-th episode of a run.
Episode planEpisode(Seed seed, std::uint64_t number, Backend backend, bool clockMayJump);
/// One that only kills, as fast as it can.
Episode planKill(Seed seed, std::uint64_t number);

} // namespace tapledger::soak
