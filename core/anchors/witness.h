// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/timestamp.h"
#include "ledger/checkpoint.h"
#include "ledger/key_ring.h"
#include "ledger/note.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace tapledger {

/// What a witness answers over HTTP.
struct WitnessAnswer
{
    int status = 200;
    std::string body;
    std::string type = "text/plain; charset=utf-8";
};

inline constexpr std::size_t kMaxWitnessRequest = 64UL * 1024; ///< bytes: 63 hashes, and a note of 100 lines

/// Signs checkpoints of the logs that it knows, of each only what extends what it signed before (C2SP tlog-witness). It
/// remembers one checkpoint a log, in a folder of its own:
///
///     witness.skey        its key
///     logs/*.json         key rings of the logs that it watches
///     checkpoints/*.ckpt  what it signed last, one file an origin
///     lock                held while it runs: two would not know of each other's signatures
///
/// One thread.
class Witness
{
public:
    /// Makes the folder and its key. Conflict where there is a key. @return the key that others verify with.
    static Result<NoteKey> init(const std::filesystem::path& folder, const std::string& name);
    /// NotFound without key, Locked while another witness uses the folder, and what keeps it from reading the logs.
    static Result<Witness> open(const std::filesystem::path& folder);
    Witness(Witness&& other) noexcept;
    Witness& operator=(Witness&&) = delete;
    ~Witness();

    const NoteKey& key() const { return m_signer.key(); }
    std::size_t logs() const { return m_logs.size(); }
    /// Reads the key rings again. Where one is not right, what was known stays, and the error says which.
    Result<void> readLogs();

    /// Answers `add-checkpoint`. What is signed is on disk before it answers.
    WitnessAnswer addCheckpoint(std::string_view request, Timestamp now);

private:
    struct Log
    {
        KeyRing ring;
        std::optional<Checkpoint> held;
    };
    Witness(std::filesystem::path folder, NoteSigner signer, int lock)
        : m_folder(std::move(folder)), m_signer(std::move(signer)), m_lock(lock)
    {
    }
    std::filesystem::path fileOf(std::string_view origin) const;
    Result<std::optional<Checkpoint>> readHeld(const std::string& origin) const;

    const std::filesystem::path m_folder;
    const NoteSigner m_signer;
    int m_lock;
    std::map<std::string, Log, std::less<>> m_logs; ///< by origin
};

} // namespace tapledger
