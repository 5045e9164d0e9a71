// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan.h"

#include <array>
#include <fmt/format.h>

namespace tapledger::soak {
namespace {

using namespace std::chrono_literals;

constexpr int kCards = 100; ///< of enrolTestSite()
constexpr std::array<std::string_view, 4> kEvents = {"time_in", "time_out", "break_start", "break_end"};
constexpr std::int64_t kKeys = kCards * static_cast<std::int64_t>(kEvents.size());
constexpr Microseconds kSameKeyAfter = 20s; ///< beyond the window of the duplicate rule

std::chrono::milliseconds between(std::mt19937_64& random, std::int64_t from, std::int64_t to)
{
    // Not a distribution of the standard library: those differ between its versions.
    return std::chrono::milliseconds(from +
                                     static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(to - from)));
}

} // namespace

std::mt19937_64 randomFor(Seed seed, std::string_view purpose, std::uint64_t number)
{
    std::vector<std::uint32_t> words = {static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32),
                                        static_cast<std::uint32_t>(number), static_cast<std::uint32_t>(number >> 32)};
    words.insert(words.end(), purpose.begin(), purpose.end());
    std::seed_seq mixed(words.begin(), words.end());
    return std::mt19937_64(mixed);
}

Kind TapPlan::kindOf(std::int64_t n) const
{
    // splitmix64: a draw for every number without drawing those before it.
    std::uint64_t x = m_seed * 1'000'003 + static_cast<std::uint64_t>(m_gate) * 7'919 + static_cast<std::uint64_t>(n);
    x += 0x9E3779B97F4A7C15;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
    x = (x ^ (x >> 31)) % 100;
    return x < 5 ? Kind::Unknown : x < 15 && n > 0 ? Kind::Again : Kind::Fresh;
}

PlannedTap TapPlan::tap(std::int64_t n) const
{
    PlannedTap planned;
    planned.kind = kindOf(n);
    std::int64_t original = n;
    Microseconds later{0};
    if (planned.kind == Kind::Again) { // of the nearest one before that is recorded
        do
            --original;
        while (original > 0 && kindOf(original) != Kind::Fresh);
        if (kindOf(original) == Kind::Fresh)
            later = std::chrono::seconds(n % 14);
        else
            planned.kind = Kind::Unknown; // there is none
    }
    const Timestamp scan = m_begin + kSameKeyAfter * (original / kKeys) + later;
    planned.json =
        fmt::format("{{\"card_uid\":\"{}\",\"device_id\":\"SOAK-{}\",\"event_type\":\"{}\",\"timestamp\":\"{}\","
                    "\"gate\":{},\"n\":{}}}",
                    planned.kind == Kind::Unknown ? "04CCCCCC" : fmt::format("04{:06X}", original % kCards + 1), m_gate,
                    kEvents[static_cast<std::size_t>(original / kCards) % kEvents.size()], scan.iso(), m_gate, n);
    return planned;
}

std::string_view toText(Event event)
{
    constexpr std::array<std::string_view, 9> kNames = {"calm",
                                                        "kill -9",
                                                        "server frozen",
                                                        "server restarted",
                                                        "database stopped",
                                                        "database crashed",
                                                        "database frozen",
                                                        "kill -9 while the database is away",
                                                        "clock jump"};
    return kNames[static_cast<std::size_t>(event)];
}

std::string Episode::text() const
{
    std::string text = fmt::format("{}, {} + {} + {} ms", toText(event), before.count(), during.count(), after.count());
    for (const auto kill : kills)
        text += fmt::format(", kill after {}", kill.count());
    if (jumpSeconds != 0)
        text += fmt::format(", {:+} s", jumpSeconds);
    return text;
}

Episode planEpisode(Seed seed, std::uint64_t number, Backend backend, bool clockMayJump)
{
    std::mt19937_64 random = randomFor(seed, "episode", number);
    // The embedded store does not stop or crash by itself; another program can hold it.
    std::vector<Event> events = {Event::Calm,    Event::Kill,   Event::Freeze,
                                 Event::Restart, Event::Frozen, Event::KilledInside};
    if (backend == Backend::Postgres)
        events.insert(events.end(), {Event::Stopped, Event::Crashed});
    if (clockMayJump)
        events.push_back(Event::ClockJump);
    Episode episode;
    episode.event = events[random() % events.size()];
    episode.before = between(random, 1'000, 3'000);
    episode.during = between(random, 200, 4'000);
    episode.after = between(random, 500, 2'000);
    if (backend == Backend::Sqlite && (episode.event == Event::Frozen || episode.event == Event::KilledInside))
        episode.during += 5s; // for so long the server waits for another program before it takes that for an outage
    if (episode.event == Event::Kill) {
        for (auto left = 1 + random() % 4; left > 0; --left)
            episode.kills.push_back(between(random, 0, 1'200));
    }
    if (episode.event == Event::ClockJump) { // those of NTP, an hour, a day, either way
        constexpr std::array<int, 6> kJumps = {-1, 2, -40, -3'600, 3'600, 86'400};
        episode.jumpSeconds = kJumps[random() % kJumps.size()];
    }
    return episode;
}

Episode planKill(Seed seed, std::uint64_t number)
{
    std::mt19937_64 random = randomFor(seed, "kill", number);
    Episode episode;
    episode.event = Event::Kill;
    episode.kills = {between(random, 0, 120)};
    return episode;
}

} // namespace tapledger::soak
