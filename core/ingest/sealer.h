// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ingest/log_sealer.h"
#include "ledger/entry.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace tapledger {

/// How far the ledger is sealed.
struct SealStatus
{
    enum class State {
        Off,     ///< no keys here; or no server writes
        Sealing, ///< checkpoints are signed
        Failing, ///< they should be, but cannot: detail says why
    };
    State state = State::Off;
    std::string detail;
    std::string origin;
    std::int64_t size = 0;        ///< entries in the tree
    std::int64_t sealed_size = 0; ///< of the newest checkpoint
    std::optional<Timestamp> sealed_at;
};
std::string_view toText(SealStatus::State state);

/// Seals the ledger and the audit log beside the writer, on a thread and a connection of its own.
class Sealer
{
public:
    struct Options
    {
        std::string databaseUrl;
        std::filesystem::path trustFolder; ///< empty: nothing is sealed
        SealRules rules;
    };

    Sealer(Options options, const Clock& clock);
    ~Sealer();
    Sealer(const Sealer&) = delete;
    Sealer& operator=(const Sealer&) = delete;

    /// Called by the writer, holding the lock, before it appends anything. Corrupt: the ledger is not what was signed,
    /// and must not be written. Anything else that keeps it from sealing is told by status() alone.
    Result<void> open(Database& database);
    /// What the writer has committed. Never waits: what is more than a flood is read from the database later.
    void append(std::vector<LedgerEntry> entries);
    /// The writer is no writer any more: what waits is read from the database by the next open().
    void close();
    /// Seals what there is, and stops. The writer still holds the lock.
    void finish();

    /// Asks for a checkpoint over all that is recorded now. Any thread; it is there a moment later.
    void sealSoon();
    SealStatus status() const;

private:
    void run();
    Result<void> takeWaiting();
    void takeIn(std::vector<LedgerEntry> entries);
    Result<void> openDatabase();
    Result<void> readMissed();
    Result<void> readAudit(Database& database);
    Result<void> sealDue(bool isAsked);
    Result<void> sealLog(LogSealer& sealer, bool isAsked);
    void tell(SealStatus::State state, std::string detail);
    void tellOfSealing();

    const Options m_options;
    const Clock& m_clock;
    const TrustFolder m_folder;

    std::mutex m_workMutex; ///< held around what both threads work with; taken before m_mutex
    std::optional<LogSealer> m_taps;
    std::optional<LogSealer> m_admin;
    std::unique_ptr<Database> m_database; ///< of the sealing thread
    std::string m_server;                 ///< of the database, where the writer is
    std::string m_fault;                  ///< why one of the two logs is not sealed; empty when both are
    std::int64_t m_answeredRequest = 0;
    std::chrono::steady_clock::time_point m_nextLook; ///< at the audit log and at requests of other programs
    Sha256 m_sha;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<LedgerEntry> m_waiting;
    bool m_hasMissed = false; ///< entries were too many to wait here: they are to be read from the database
    bool m_isOpen = false;
    bool m_isAsked = false;
    bool m_isStopping = false;
    SealStatus m_status;
    std::thread m_thread;
};

} // namespace tapledger
