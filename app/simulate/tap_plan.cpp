// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulate/tap_plan.h"

#include <memory>
#include <optional>
#include <random>
#include <vector>

namespace tapledger::simulate {
namespace {

class SteadyPlan
{
public:
    SteadyPlan(std::size_t readers, std::size_t cards, unsigned duplicatePercent, std::uint64_t seed)
        : m_cards(cards), m_duplicatePercent(duplicatePercent), m_random(seed), m_readers(readers)
    {
        for (std::size_t i = 0; i < readers; ++i)
            m_readers[i].next = i * cards / readers;
    }

    PlannedTap next(std::size_t reader, Timestamp now)
    {
        Reader& r = m_readers[reader];
        const bool repeats = m_duplicatePercent > 0 && r.last && m_random() % 100 < m_duplicatePercent;
        if (repeats)
            return *r.last;
        const auto card = static_cast<std::uint32_t>(r.next % m_cards);
        const auto event = static_cast<EventType>(r.next / m_cards % 4);
        ++r.next;
        r.last = PlannedTap{card, event, now};
        return *r.last;
    }

private:
    struct Reader
    {
        std::size_t next = 0;
        std::optional<PlannedTap> last;
    };
    std::size_t m_cards;
    unsigned m_duplicatePercent;
    std::mt19937_64 m_random;
    std::vector<Reader> m_readers;
};

} // namespace

TapPlan steadyPlan(std::size_t readers, std::size_t cards, unsigned duplicatePercent, std::uint64_t seed)
{
    auto plan = std::make_shared<SteadyPlan>(readers, cards, duplicatePercent, seed);
    return [plan](std::size_t reader, Timestamp now) { return plan->next(reader, now); };
}

} // namespace tapledger::simulate
