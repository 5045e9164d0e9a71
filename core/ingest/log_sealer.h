// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ingest/log_tree.h"
#include "ingest/trust_folder.h"
#include "storage/database.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace tapledger {

/// When a log is sealed (ledger format 8.3).
struct SealRules
{
    std::int64_t entries = 256;           ///< after so many new ones
    std::chrono::seconds delay{60};       ///< or so long after the first unsealed one
    std::chrono::seconds heartbeat{600};  ///< without new ones, the same size again with a newer time
    std::chrono::milliseconds pause{200}; ///< between two seals of a flood; each holds every checkpoint that was due
};

/// Signs the checkpoints of one log. Never one whose tree does not extend what was signed before. One thread.
class LogSealer
{
public:
    LogSealer(LogKind kind, const TrustFolder& folder, const SealRules& rules, const Clock& clock)
        : m_kind(kind), m_folder(folder), m_rules(rules), m_clock(clock)
    {
    }

    /// Reads keys and tree, and holds the tree against the seal state and the newest stored checkpoint. The log's
    /// entries up to now are then in the tree. NotFound without keys. Corrupt when the log is not what was signed: it
    /// was set back to an earlier state, or altered; the message says how. Any other error: it cannot be signed.
    Result<void> open(Database& database);

    /// The next entry, which is durably committed.
    void append(const Sha256Digest& leafHash, std::string hashChain);

    std::int64_t size() const { return m_tree.size(); }
    /// Of the entry that comes next.
    std::int64_t nextSequenceId() const { return m_keys->ring.first_sequence_id + m_tree.size(); }
    std::int64_t sealedSize() const { return m_sealedSize; }
    std::optional<Timestamp> sealedAt() const { return m_sealedAt; }
    const std::string& origin() const { return m_keys->ring.origin; }
    /// True when a checkpoint, or a heartbeat, is due by now.
    bool isDue() const;
    /// Signs the checkpoints that are due and one of the present size. The seal state is on disk before they are stored
    /// in @p database and shown to anyone, and what is signed is on the synchronous standbys of PostgreSQL before it is
    /// signed. After a failure it can be tried again.
    Result<void> seal(Database& database);

private:
    Result<void> loadTree(Database& database, std::int64_t signedSize);
    Result<void> compare(Database& database, const std::optional<SealState>& state);
    Result<std::string> record(std::int64_t size, std::int64_t previousSize, Timestamp now);

    const LogKind m_kind;
    const TrustFolder& m_folder;
    const SealRules m_rules;
    const Clock& m_clock;
    std::optional<LogKeys> m_keys;
    LogTree m_tree;
    std::string m_lastHashChain;
    std::int64_t m_openedWith = 0; ///< entries
    std::int64_t m_sealedSize = 0; ///< of the newest record in the database; 0 without one
    std::optional<Timestamp> m_sealedAt;
    std::chrono::steady_clock::time_point m_lastSeal;
    std::chrono::steady_clock::time_point m_firstUnsealed;
};

} // namespace tapledger
