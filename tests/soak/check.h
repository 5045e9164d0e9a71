// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate.h"
#include "ledger/chain_verifier.h"
#include "storage/database.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace tapledger::soak {

/// Holds what the gates were told against what is stored. Each run goes on where the one before ended.
class LedgerCheck
{
public:
    /// While every gate is paused and nothing waits in the spool. @return what is wrong, a line each; empty: nothing.
    std::string run(Database& database, std::span<const std::unique_ptr<Gate>> gates);
    std::int64_t entries() const { return m_chain.report().rows; }

private:
    struct Place ///< of the last entry of a gate
    {
        std::int64_t group = 0;
        std::int64_t n = -1;
        std::size_t checked = 0; ///< how many of its taps earlier runs have looked at
    };
    /// The tap that a payload names; null, with a complaint, where there is none.
    Told* tapOf(const std::string& payload, std::string_view where, std::span<const std::unique_ptr<Gate>> gates);
    void addEntry(const LedgerEntry& entry, std::span<const std::unique_ptr<Gate>> gates);
    void complain(std::string line);

    ChainVerifier m_chain{{0, genesisHash(), Timestamp::earliest()}};
    std::int64_t m_lastRejection = 0;
    std::vector<Place> m_places;
    std::size_t m_gate = 0; ///< of the tap that tapOf() found last
    std::int64_t m_n = 0;
    std::string m_faults;
    int m_faultCount = 0;
};

} // namespace tapledger::soak
