// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ingest/log_rows.h"
#include "ledger/checkpoint.h"
#include "ledger/key_ring.h"
#include "ledger/merkle.h"
#include "ledger/note.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger {

/// What a log was when it was last signed (ledger format 8.4): kept outside the database, so that a database that was
/// set back or altered is noticed.
struct SealState
{
    std::string origin;
    Sha256Digest root{};
    FrontierState frontier;

    static Result<SealState> parse(std::string_view text);
    std::string toJson() const;
};

/// The keys of a log, and what verifiers are told of it.
struct LogKeys
{
    KeyRing ring;
    std::vector<NoteSigner> log; ///< two during a rotation
    NoteSigner clock;
};

/// What a site promises of its checkpoints; it stands in the key ring.
struct SealPromises
{
    std::int64_t entries = 256;  ///< at most so many between two checkpoints
    std::int64_t seconds = 1200; ///< at most so long between two checkpoints, heartbeats included
};

/// A key ring as it is handed out. NotFound, Corrupt or InvalidArgument.
Result<KeyRing> readKeyRing(const std::filesystem::path& file);

/// The folder beside the database that holds a site's keys, key rings, seal states and the journal of its checkpoints;
/// for the service alone.
class TrustFolder
{
public:
    explicit TrustFolder(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    const std::filesystem::path& path() const { return m_folder; }
    bool hasKeys(LogKind kind) const;
    /// Makes the keys of a log and its key ring. @p ring has all but the keys; its origin names the log. Conflict where
    /// there are keys.
    Result<void> makeKeys(LogKind kind, KeyRing ring) const;
    /// NotFound without keys; Permission when others may read them.
    Result<LogKeys> keys(LogKind kind) const;
    /// What verifiers are told of a log. NotFound without keys.
    Result<KeyRing> keyRing(LogKind kind) const;
    /// The same; nothing where no keys were made.
    Result<std::optional<KeyRing>> keyRingIfAny(LogKind kind) const;
    Result<void> writeKeyRing(LogKind kind, const KeyRing& ring) const;
    /// Replaces the log's private keys.
    Result<void> writeLogKeys(LogKind kind, const std::vector<NoteSigner>& keys) const;
    /// Replaces the private key of the log's clock.
    Result<void> writeClockKey(LogKind kind, const NoteSigner& key) const;

    /// Nothing where the log was never signed.
    Result<std::optional<SealState>> state(LogKind kind) const;
    /// When it answers, the state is on disk.
    Result<void> writeState(LogKind kind, const SealState& state) const;
    /// Adds records to the journal, one a line.
    Result<void> addToJournal(LogKind kind, const std::vector<std::string>& records) const;

    /// Sets the files of a log aside under a name with @p suffix: its incarnation has ended.
    Result<void> setAside(LogKind kind, std::string_view suffix) const;

private:
    std::filesystem::path file(LogKind kind, std::string_view what) const;

    const std::filesystem::path m_folder;
};

/// `<site>/taps/<incarnation>`.
std::string originOf(std::string_view site, LogKind kind, int incarnation);

} // namespace tapledger
