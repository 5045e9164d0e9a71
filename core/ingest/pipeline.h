// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "ingest/bookkeeper.h"
#include "ingest/decide.h"
#include "ingest/device_registry.h"
#include "ingest/directory.h"
#include "ingest/intake.h"
#include "ingest/recent_taps.h"
#include "ingest/sealer.h"
#include "ingest/spool.h"
#include "ingest/tap_counters.h"
#include "storage/ledger_writer.h"
#include "storage/replication.h"

#include <atomic>
#include <filesystem>
#include <functional>
#include <future>
#include <list>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <thread>

namespace tapledger {

/// Where the pipeline stands.
enum class PipelineState {
    Starting,
    Standby,     ///< another program is the ledger's writer; taps get 503
    Writing,     ///< taps are recorded
    Unavailable, ///< the database is away; taps go to the spool, if there is one with room, or get 503; trying again
    Altered,     ///< the ledger is not what was signed; the same, until somebody has seen to it
    Stopped,
};
std::string_view toText(PipelineState state);

struct PipelineStatus
{
    PipelineState state = PipelineState::Starting;
    std::string detail; ///< in words: who the writer is, what is wrong
    std::int64_t head_sequence_id = 0;
    std::size_t queue_depth = 0;
    SpoolStatus spool;
    Replication replication; ///< as the writer saw it last
    std::string server;      ///< of the database, where we write or wrote last: for OpenOptions::firstServer
};

/// A decided tap as viewers see it.
struct SeenTap
{
    const Submission* submission = nullptr;
    const Outcome* outcome = nullptr;
};

/// The way of every tap: intake queue → decide → append → replies, on the ledger thread, which is the only writer.
/// While the database is away, taps are kept in the spool and answered `queued`; once it is back they are recorded
/// first, in order, and taps that arrive meanwhile wait behind them.
class Pipeline
{
public:
    struct Options
    {
        std::string databaseUrl;
        AcceptanceRules rules;
        std::size_t queueCapacity = 65'536;
        std::size_t batchLimit = 4'096; ///< taps a transaction
        OpenOptions openOptions;
        Bookkeeper::Options bookkeeping;                ///< its databaseUrl is filled in
        Sealer::Options sealing;                        ///< its databaseUrl is filled in
        std::filesystem::path spoolFolder;              ///< empty: without the database, taps get 503
        std::uint64_t spoolBytes = 256UL * 1024 * 1024; ///< that the spool may hold
        bool keepsDevices = false; ///< beside the spool, for startAway(); by the server that writes alone
    };

    Pipeline(Options options, const Clock& clock, Random& random);
    ~Pipeline();

    /// Called on the ledger thread at every change of state. Set before start().
    void onState(std::function<void(const PipelineStatus&)> callback);
    using TapWatcher = std::function<void(std::span<const SeenTap>)>;
    /// @p watcher is called on the ledger thread with every batch after its outcomes are known, until the handle that
    /// is returned is gone. It must not block.
    [[nodiscard]] std::shared_ptr<void> onTaps(TapWatcher watcher);

    void start();
    /// Starts while the database is away: @p devices are those that were known last, and taps go to the spool at once.
    /// @p check is what else a start asks of the database: it is called on a thread of its own, before the ledger is
    /// opened, until it succeeds. Fails, with nothing running, where the spool cannot be opened.
    Result<void> startAway(std::shared_ptr<const DeviceTable> devices, const std::string& detail,
                           std::function<Result<void>()> check);
    /// Closes the intake, records what waits, releases the lock, joins. Replies go out before it returns.
    void stop();

    const std::string& databaseUrl() const { return m_options.databaseUrl; }
    TapIntake& intake() { return m_intake; }
    const DeviceRegistry& devices() const { return m_devices; }
    Bookkeeper& bookkeeper() { return m_bookkeeper; }
    Sealer& sealer() { return m_sealer; }
    const Sealer& sealer() const { return m_sealer; }
    TapCounters& counters() { return m_counters; }
    const TapCounters& counters() const { return m_counters; }
    PipelineStatus status() const;

private:
    void run();
    bool takeAndAnswer(std::vector<Submission>& batch);
    void loseAnswers(const std::vector<Submission>& batch) noexcept;
    void giveMemoryBack();
    void openSpool();
    void keepDevices();
    void standAside();
    Result<std::unique_ptr<LedgerWriter>> openWriter(const OpenOptions& options);
    void lookForWriter();
    void becomeWriter(Result<std::unique_ptr<LedgerWriter>> writer);
    void keepDirectoryFresh();
    Result<void> lookAtReplication();
    std::vector<Outcome> process(std::span<const Submission> batch);
    std::vector<Outcome> keep(std::span<const Submission> batch);
    void drainSpool();
    Result<std::vector<Outcome>> recordSome(std::span<const Submission> taps, const SpoolMark* mark = nullptr);
    Result<std::vector<Outcome>> record(std::span<const Submission> batch, const SpoolMark* mark);
    Result<std::vector<Outcome>> refuse(const Submission& submission, const Error& why, const SpoolMark* mark);
    void remember(std::span<const Submission> batch, const Decision& decision);
    void tellWatchers(const std::vector<Submission>& batch, const std::vector<Outcome>& outcomes);
    void reply(std::vector<Submission>& batch, std::vector<Outcome> outcomes);
    Result<void> loadAll();
    Result<void> loadCards();
    Result<void> loadDevices();
    Result<void> apply(const DirectoryChanges& changes);
    void loseWriter(const Error& error);
    void giveUp(std::string_view what, const std::exception& why) noexcept;
    void setState(PipelineState state, std::string detail);
    void tellOfSpool();

    const Options m_options;
    const Clock& m_clock;
    Random& m_random;
    TapIntake m_intake;
    DeviceRegistry m_devices;
    Bookkeeper m_bookkeeper;
    Sealer m_sealer;
    TapCounters m_counters;
    std::function<void(const PipelineStatus&)> m_onState;
    std::mutex m_watchersMutex; ///< held during their calls: once a handle is gone, nothing is called any more
    std::list<TapWatcher> m_watchers;

    // Of the ledger thread alone.
    std::unique_ptr<LedgerWriter> m_writer;
    std::future<Result<std::unique_ptr<LedgerWriter>>> m_opening; ///< a database that is away may take its time
    WriterSession m_session;                                      ///< while something is opening, it is its
    std::function<Result<void>()> m_check;                        ///< the same; empty once it succeeded
    std::string m_server;                                         ///< of the database, where we write or wrote last
    bool m_isLossFresh = false; ///< since the writer was lost, nobody has looked whether another server has taken over
    std::unique_ptr<Spool> m_spool; ///< open while this server writes, or wrote last
    std::chrono::steady_clock::time_point m_nextSpoolAttempt;
    std::string m_spoolFault;  ///< that the log has been told of
    std::string m_keptDevices; ///< hash of the copy of the devices that is on the disk
    bool m_isOurs = false;     ///< no other server has written since this one was the writer
    Directory m_directory;
    RecentTaps m_recent;
    ChainHead m_head;
    Sha256 m_sha;
    std::chrono::steady_clock::time_point m_nextAttempt;
    std::size_t m_tapsAtOnce; ///< fewer than the limit for a while after the database has refused some
    int m_refusedInARow = 0;  ///< by the database, since it last took a tap
    std::chrono::steady_clock::time_point m_nextRefusal;
    std::chrono::steady_clock::time_point m_nextRefusalLine;
    std::size_t m_sinceTrim = 0;                          ///< taps
    std::chrono::steady_clock::time_point m_nextFullLoad; ///< for people kept by another system
    std::chrono::steady_clock::time_point m_nextReplicationLook;
    bool m_foreignEmployees = false;

    mutable std::mutex m_statusMutex;
    PipelineStatus m_status;
    std::thread m_thread;
};

} // namespace tapledger
