// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/pace.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <sys/stat.h>

/// A backup as one file: files by name, in authenticated pieces (libsodium's secretstream, XChaCha20-Poly1305), so that
/// a torn, altered or prolonged file is refused. The key comes from a passphrase (Argon2id); without one it is a known
/// one, and the authentication is a checksum. docs/backup.md describes the bytes.
namespace tapledger {

/// What can open a backup: a passphrase, or nothing.
using Passphrase = std::optional<std::string>;

inline constexpr std::size_t kMinPassphraseLength = 10;
inline constexpr std::size_t kMaxPassphraseLength = 1024;

/// A passphrase from the first line of a file; InvalidArgument when it is too short or too long.
Result<Passphrase> readPassphrase(const std::filesystem::path& file);

/// Makes a backup file: beside its place, for its owner alone, and moved there by finish() alone.
class BackupFileWriter
{
public:
    /// Conflict when there is a file of that name already.
    static Result<std::unique_ptr<BackupFileWriter>> create(std::filesystem::path path, const Passphrase& passphrase);
    /// Removes what was not finished.
    ~BackupFileWriter();
    BackupFileWriter(const BackupFileWriter&) = delete;
    BackupFileWriter& operator=(const BackupFileWriter&) = delete;

    /// The next file, by a name that isBackupName() allows.
    Result<void> beginFile(std::string_view name, mode_t mode);
    /// More of its content.
    Result<void> add(std::string_view bytes);
    /// A whole file.
    Result<void> addFile(std::string_view name, mode_t mode, std::string_view content);
    /// When it answers, the backup is on disk under its name. @return its size in bytes.
    Result<std::uint64_t> finish();

private:
    struct Stream;
    BackupFileWriter(std::filesystem::path path, std::unique_ptr<Stream> stream);
    Result<void> write(std::string_view bytes);
    Result<void> push(char kind, std::string_view bytes);
    tl::unexpected<Error> cannotWrite() const;

    const std::filesystem::path m_path;
    const std::filesystem::path m_draft;
    std::unique_ptr<Stream> m_stream;
    int m_file = -1;
    std::uint64_t m_size = 0;
    std::size_t m_sinceRest = 0;
    Pace m_pace;
};

/// Who takes what a backup holds, in its order.
class BackupSink
{
public:
    BackupSink() = default;
    BackupSink(const BackupSink&) = delete;
    BackupSink& operator=(const BackupSink&) = delete;
    virtual ~BackupSink() = default;

    virtual Result<void> beginFile(std::string_view name, mode_t mode) = 0;
    virtual Result<void> add(std::string_view bytes) = 0;
};

/// Reads a backup from its bytes, however they come in pieces. Nothing reaches the sink that was not authenticated; but
/// only finish() says that nothing is missing.
class BackupParser
{
public:
    BackupParser(const Passphrase& passphrase, BackupSink& sink);
    ~BackupParser();
    BackupParser(const BackupParser&) = delete;
    BackupParser& operator=(const BackupParser&) = delete;

    /// Corrupt for what is no backup, or a damaged one; Forbidden when the passphrase is missing, or not the one.
    Result<void> feed(std::string_view bytes);
    Result<void> finish() const;

private:
    struct Stream;
    Result<bool> step();
    Result<void> readHead();
    Result<void> take(std::string_view plain, bool isLast);

    const Passphrase m_passphrase;
    BackupSink& m_sink;
    std::unique_ptr<Stream> m_stream; ///< once the head was read
    std::string m_bytes;              ///< that are no whole piece yet
    std::size_t m_files = 0;
    bool m_isComplete = false;
};

/// Reads a whole backup file.
Result<void> readBackupFile(const std::filesystem::path& path, const Passphrase& passphrase, BackupSink& sink);

/// A relative path of few, plain parts, which cannot lead out of a folder.
bool isBackupName(std::string_view name);

} // namespace tapledger
