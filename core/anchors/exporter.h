// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchors/anchor_settings.h"
#include "anchors/anchor_state.h"
#include "anchors/sink.h"
#include "base/clock.h"
#include "ingest/trust_folder.h"
#include "storage/checkpoint_store.h"

#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace tapledger {

/// Takes checkpoints out of the house (ledger format 8.6), beside the sealer and never in its way: it reads what the
/// sealer has stored over a connection of its own. Each sink has a thread, so that one that hangs keeps nobody waiting.
class Exporter
{
public:
    struct Options
    {
        std::string databaseUrl;
        std::filesystem::path trustFolder;
        AnchorSettings settings;
    };

    /// @p isWriter tells whether this server writes the ledger: only then it exports.
    Exporter(Options options, const Clock& clock, std::function<bool()> isWriter);
    ~Exporter();
    Exporter(const Exporter&) = delete;
    Exporter& operator=(const Exporter&) = delete;

    void start();
    /// Lets the last checkpoint go out, which an orderly end has just signed, for three seconds at most, and stops.
    void finish();
    /// Ends what is under way; what is not done is done after the next start.
    void stop();

    /// How far each sink is with each log, in the order of the settings. Any thread.
    std::vector<AnchorStatus> status() const;

private:
    /// A sink with its thread, and how far it is with each log.
    struct Lane
    {
        std::unique_ptr<Sink> sink;
        std::array<AnchorState, 2> states;
        std::array<bool, 2> isAsked{}; ///< since the start
        std::array<int, 2> failures{};
        std::array<std::chrono::steady_clock::time_point, 2> nextTry{};
        bool isIdle = false; ///< since the beginning of finish()
        std::thread thread;
    };
    /// The newest checkpoints of a log.
    struct Newest
    {
        KeyRing ring;
        std::optional<StoredCheckpoint> stored;
        std::optional<Anchor> anchor;   ///< the newest of all
        std::optional<Anchor> complete; ///< the newest that has what it will have: for copies that are made once
    };

    enum class Progress {
        Idle,      ///< there is nothing to do
        Waiting,   ///< there will be
        Delivered, ///< there may be more
    };

    void run(Lane& lane);
    Progress serve(Lane& lane, LogKind kind);
    Result<std::optional<Anchor>> dueFor(const Lane& lane, LogKind kind);
    bool awaitsWitnesses(const Lane& lane, LogKind kind);
    Result<void> look(LogKind kind);
    Result<void> findComplete(Newest& newest);
    bool isComplete(const Anchor& anchor, Timestamp madeAt) const;
    Result<Database*> database();
    Result<Proof> proof(LogKind kind, std::int64_t oldSize, std::int64_t newSize);
    Result<void> keep(LogKind kind, std::int64_t size, const Gains& gains);
    void writeStates(std::chrono::seconds notBefore);
    void note(Lane& lane, LogKind kind, const std::function<void(AnchorState&)>& change);
    void tellOfStore(Lane& lane, LogKind kind, const Error& error);
    void tell(Lane& lane, LogKind kind, const Anchor& anchor, const Result<Gains>& delivered);

    const Options m_options;
    const Clock& m_clock;
    const std::function<bool()> m_isWriter;
    const TrustFolder m_folder;

    std::mutex m_databaseMutex; ///< held around what uses the connection
    std::unique_ptr<Database> m_database;
    std::array<Newest, 2> m_newest;
    std::array<std::chrono::steady_clock::time_point, 2> m_nextLook{};

    std::mutex m_fileMutex;     ///< held while the states are written
    mutable std::mutex m_mutex; ///< held around the states
    std::condition_variable m_changed;
    std::atomic<bool> m_isFinishing = false;
    std::atomic<bool> m_isStopping = false;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    bool m_isWritten = true; ///< the states are in their file as they are
    std::chrono::steady_clock::time_point m_writtenAt;
};

} // namespace tapledger
