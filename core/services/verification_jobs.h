// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "services/audit.h"
#include "services/ledger_service.h"

#include <atomic>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace tapledger {

/// Verifications of the ledger that go on beside everything else, one at a time, each on a thread and a connection of
/// its own. The last few are remembered until the program ends. Any thread.
class VerificationJobs
{
public:
    VerificationJobs(std::string databaseUrl, const Clock& clock);
    /// Cancels what runs and waits for it.
    ~VerificationJobs();
    VerificationJobs(const VerificationJobs&) = delete;
    VerificationJobs& operator=(const VerificationJobs&) = delete;

    /// Verifications of the whole ledger are held against its checkpoints by the key ring in this file, which is read
    /// each time; a file that is missing is as none. Before the first start().
    void useKeyRing(std::filesystem::path file) { m_keyRing = std::move(file); }

    enum class State { Running, Finished, Cancelled, Failed };
    struct Status
    {
        std::int64_t id = 0;
        State state = State::Running;
        LedgerRange range;
        Actor actor; ///< who asked for it
        std::int64_t checked = 0;
        std::int64_t total = 0;
        Timestamp started_at;
        std::optional<Timestamp> finished_at;
        std::string detail;                 ///< why it failed
        bool isResumable = false;           ///< cancelled, and resume() spares what was checked until then
        std::optional<VerifyReport> report; ///< when finished
    };

    /// What is kept outside the ledger and held against it.
    struct Evidence
    {
        std::vector<std::string> checkpoints; ///< notes, or records
        std::vector<std::string> receipts;

        bool isEmpty() const { return checkpoints.empty() && receipts.empty(); }
    };
    /// Conflict while another one runs. InvalidArgument for @p evidence where there is no key ring to check it with.
    /// Faults that it finds raise an alert; an intact whole ledger resolves it.
    Result<Status> start(const Actor& actor, const LedgerRange& range, Evidence evidence = {});
    /// Starts one that goes on where the cancelled one @p id was stopped, with the same range and evidence. NotFound;
    /// Conflict while one runs, and where there is nothing to go on from: only what is held against the key ring can,
    /// as long as nothing wrong was found.
    Result<Status> resume(const Actor& actor, std::int64_t id);
    /// NotFound for one that never was, or is forgotten.
    Result<Status> find(const Actor& actor, std::int64_t id) const;
    /// Asks it to stop; what is over stays as it is. NotFound.
    Result<Status> cancel(const Actor& actor, std::int64_t id);
    /// The last one that came to its end by itself.
    std::optional<Status> lastFinished() const;

private:
    struct Job
    {
        Status status; ///< under the mutex, but for the two below
        std::atomic<std::int64_t> checked = 0;
        std::atomic<std::int64_t> total = 0;
        std::atomic<bool> isCancelled = false;
        Evidence evidence;
        std::optional<VerifierState>
            reached; ///< where it begins, later where it was stopped; its thread's until it ended
        std::thread thread;
    };
    Result<Status> begin(const Actor& actor, LedgerRange range, Evidence evidence,
                         std::optional<VerifierState> reached);
    static Status statusOf(const Job& job);
    Job* findJob(std::int64_t id) const;
    void run(Job& job);
    Result<VerifyReport> verify(Job& job) const;

    const std::string m_databaseUrl;
    const Clock& m_clock;
    std::filesystem::path m_keyRing;
    mutable std::mutex m_mutex;
    std::deque<std::unique_ptr<Job>> m_jobs; ///< oldest first
    std::int64_t m_lastId = 0;
};

std::string_view toText(VerificationJobs::State state);

/// Makes what a verification found an alert: an altered ledger needs somebody's attention until the whole of it has
/// been found intact again.
Result<void> tellOfVerification(Database& database, const Clock& clock, const LedgerRange& range,
                                const VerifyReport& report);

} // namespace tapledger
