// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/backup/restore.h"

#include "base/files.h"
#include "base/json.h"
#include "ingest/log_sealer.h"
#include "site/backup/backup.h"
#include "storage/ledger_writer.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <fstream>
#include <sys/file.h>
#include <unistd.h>

namespace tapledger {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kStaging = ".restoring";
constexpr std::size_t kMaxCheckpoint = 64UL * 1024;
constexpr std::size_t kMaxManifest = 64UL * 1024;

/// The folder to restore into: for one restore at a time, and as empty as before where that fails.
class Target
{
public:
    static Result<Target> open(const fs::path& folder);
    Target(Target&& other) noexcept : m_folder(std::move(other.m_folder)), m_lock(std::exchange(other.m_lock, -1)) {}
    Target& operator=(Target&&) = delete;
    ~Target()
    {
        if (m_lock < 0)
            return;
        std::error_code error;
        fs::remove_all(staging(), error);
        close(m_lock);
    }

    fs::path staging() const { return m_folder / kStaging; }
    /// What was restored takes its place, the database last: without it a server that finds the rest refuses to sign.
    Result<void> settle() const;

private:
    Target(fs::path folder, int lock) : m_folder(std::move(folder)), m_lock(lock) {}
    fs::path m_folder;
    int m_lock;
};

Result<Target> Target::open(const fs::path& folder)
{
    if (auto made = makeDataDir(folder); !made)
        return failure(made.error());
    const int lock = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (lock < 0)
        return failure(ErrorCode::Permission,
                       fmt::format("{} cannot be used: {}", folder.string(), std::strerror(errno)));
    if (flock(lock, LOCK_EX | LOCK_NB) != 0) {
        close(lock);
        return failure(ErrorCode::Locked, fmt::format("something is being restored into {}", folder.string()));
    }
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        if (it->path().filename() == kStaging)
            continue; // a restore was cut short
        close(lock);
        return failure(ErrorCode::Conflict,
                       fmt::format("{} is not empty; a backup is restored into a new folder", folder.string()));
    }
    Target target(folder, lock);
    fs::remove_all(target.staging(), error);
    fs::create_directory(target.staging(), error);
    if (error)
        return failure(ErrorCode::Permission,
                       fmt::format("{} cannot be made: {}", target.staging().string(), error.message()));
    fs::permissions(target.staging(), fs::perms::owner_all, error);
    return target;
}

Result<void> Target::settle() const
{
    std::vector<fs::path> parts;
    std::error_code error;
    for (const fs::directory_entry& part : fs::directory_iterator(staging(), error)) {
        const fs::path name = part.path().filename();
        if (name != kBackupDatabase && name != kBackupManifest && name.extension() != ".lock")
            parts.push_back(name);
        if (auto synced = part.is_directory() ? syncFolderOf(part.path() / "x") : Result<void>(); !synced)
            return synced;
    }
    parts.emplace_back(kBackupDatabase);
    for (const fs::path& part : parts) {
        if (!error)
            fs::rename(staging() / part, m_folder / part, error);
    }
    if (error)
        return failure(ErrorCode::Permission,
                       fmt::format("{} cannot be filled: {}", m_folder.string(), error.message()));
    return syncFolderOf(m_folder / kBackupDatabase);
}

/// Writes the files of a backup into a folder.
class Unpacker final : public BackupSink
{
public:
    explicit Unpacker(fs::path folder) : m_folder(std::move(folder)) {}
    ~Unpacker() override { static_cast<void>(finish()); }

    Result<void> beginFile(std::string_view name, mode_t mode) override
    {
        if (auto finished = finish(); !finished)
            return finished;
        m_path = m_folder / name;
        std::error_code error;
        for (fs::path folder = m_path.parent_path(); folder != m_folder && !fs::exists(folder);
             folder = m_path.parent_path()) {
            fs::create_directories(folder, error);
            fs::permissions(folder, fs::perms::owner_all, error);
            if (error)
                return failed(error.message());
        }
        m_file = ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode & 0755U);
        return m_file < 0 ? failed(std::strerror(errno)) : Result<void>();
    }

    Result<void> add(std::string_view bytes) override
    {
        while (!bytes.empty()) {
            const ssize_t written = write(m_file, bytes.data(), bytes.size());
            if (written < 0 && errno != EINTR)
                return failed(std::strerror(errno));
            bytes.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(written, 0)));
        }
        return {};
    }

    Result<void> finish()
    {
        const int file = std::exchange(m_file, -1);
        if (file < 0)
            return {};
        const bool isSynced = fsync(file) == 0;
        return close(file) == 0 && isSynced ? Result<void>() : failed(std::strerror(errno));
    }

private:
    Result<void> failed(const std::string& why) const
    {
        return failure(errno == ENOSPC ? ErrorCode::StorageFull : ErrorCode::Permission,
                       fmt::format("{} cannot be written: {}", m_path.string(), why));
    }
    const fs::path m_folder;
    fs::path m_path;
    int m_file = -1;
};

/// When it was made.
Result<std::string> readManifest(const fs::path& staging)
{
    const auto text = readWholeFile(staging / kBackupManifest, kMaxManifest);
    const auto value = text ? json::parse(*text) : Result<json::Value>(failure(text.error()));
    const auto member = [&](std::string_view name) {
        const json::Value* found = value ? value->find(name) : nullptr;
        return found && found->string() ? *found->string() : std::string();
    };
    std::error_code error;
    if (member("format") != kBackupFormat || !fs::exists(staging / kBackupDatabase, error))
        return failure(ErrorCode::Corrupt, "the backup does not say what it is, or holds no database");
    return member("created_at");
}

Result<void> replaceTrust(const fs::path& staging, const fs::path& trust)
{
    if (!TrustFolder(trust).hasKeys(LogKind::Taps) || !TrustFolder(trust).hasKeys(LogKind::Admin))
        return failure(ErrorCode::InvalidArgument, fmt::format("{} holds no keys of a ledger", trust.string()));
    std::error_code error;
    fs::remove_all(staging / "trust", error);
    if (!error)
        fs::copy(trust, staging / "trust", error);
    if (!error)
        fs::permissions(staging / "trust", fs::perms::owner_all, error);
    if (error)
        return failure(ErrorCode::InvalidArgument,
                       fmt::format("{} cannot be taken: {}", trust.string(), error.message()));
    return {};
}

/// The site in the folder that is being filled.
Result<Site> stagedSite(const fs::path& staging)
{
    // The database lies beside its configuration now, wherever it was.
    const fs::path config = staging / kBackupConfig;
    std::error_code error;
    if (fs::exists(config, error)) {
        if (auto changed = changeSettings(config, {{"database.url", ""}}); !changed)
            return failure(changed.error());
    }
    SiteOptions options;
    options.dataDir = staging.string();
    auto site = findSite(options);
    if (site)
        site->databaseUrl = (staging / kBackupDatabase).string(); // whatever the environment says
    return site;
}

/// What is known of a log from outside the backup.
struct Outside
{
    bool isCovered = false; ///< no signed entry is missing
    std::string why;        ///< not
    EndOfIncarnation end;
};

/// The root of the first @p size entries, from the entries themselves.
Result<Sha256Digest> rootAt(Database& database, LogKind kind, std::int64_t size)
{
    Sha256 sha;
    Frontier frontier;
    auto read = LogRows(database, kind).read(0, size, [&](LogRows::Leaf&& leaf) { frontier.append(sha, leaf.hash); });
    if (!read)
        return failure(read.error());
    return frontier.root(sha);
}

/// `site/taps/3` of the site of `site/taps/1` → 3; 0 for another site or log.
std::int64_t incarnationOf(std::string_view origin, std::string_view ofSite)
{
    const std::size_t slash = ofSite.rfind('/') + 1;
    std::int64_t number = 0;
    if (origin.substr(0, slash) == ofSite.substr(0, slash))
        std::from_chars(origin.data() + slash, origin.data() + origin.size(), number);
    return number;
}

class Evidence
{
public:
    Evidence(const RestoreOptions& options, const Site& site, Database& database, const Clock& clock)
        : m_options(options), m_site(site), m_database(database), m_clock(clock)
    {
    }

    Result<void> readCheckpoints()
    {
        for (const fs::path& file : m_options.checkpoints) {
            auto text = readWholeFile(file, kMaxCheckpoint);
            if (!text)
                return failure(text.error());
            m_notes.push_back({file, std::move(*text)});
        }
        return {};
    }

    /// Is the log what it was when it was last signed? Nothing where it never was.
    Result<std::optional<Outside>> judge(LogKind kind);
    /// InvalidArgument for a checkpoint that is of neither log.
    Result<void> checkAllUsed() const
    {
        for (const NoteFile& note : m_notes) {
            if (!note.isUsed)
                return failure(ErrorCode::InvalidArgument,
                               fmt::format("{} is no checkpoint of this site", note.path.string()));
        }
        return {};
    }

private:
    struct NoteFile
    {
        fs::path path;
        std::string text;
        bool isUsed = false;
    };
    Result<void> weigh(const Checkpoint& checkpoint, std::optional<std::int64_t> time, LogKind kind,
                       const LogSealer& sealer, Outside& outside);

    const RestoreOptions& m_options;
    const Site& m_site;
    Database& m_database;
    const Clock& m_clock;
    std::vector<NoteFile> m_notes;
};

Result<std::optional<Outside>> Evidence::judge(LogKind kind)
{
    const TrustFolder folder = trustFolder(m_site);
    if (!folder.hasKeys(kind))
        return std::optional<Outside>();
    const auto keys = folder.keys(kind);
    if (!keys)
        return failure(keys.error());
    Outside outside;
    outside.end.reason = m_options.reason;
    LogSealer sealer(kind, folder, m_site.settings.sealing, m_clock);
    const auto opened = sealer.open(m_database);
    if (!opened && opened.error().code != ErrorCode::Corrupt)
        return failure(opened.error());
    outside.isCovered = opened.has_value() && !m_options.trust.empty();
    outside.why = opened
                      ? fmt::format("nothing shows what was signed as {} after the backup was made", keys->ring.origin)
                      : opened.error().message;
    for (NoteFile& note : m_notes) {
        const CheckedNote checked = checkNote(note.text, keys->ring);
        const std::int64_t incarnation = incarnationOf(checked.checkpoint.origin, keys->ring.origin);
        if (incarnation == 0)
            continue;
        note.isUsed = true;
        if (checked.fault && incarnation <= incarnationOf(keys->ring.origin, keys->ring.origin))
            return failure(ErrorCode::InvalidArgument,
                           fmt::format("{} is not signed by the keys of {} ({})", note.path.string(), keys->ring.origin,
                                       toText(*checked.fault)));
        outside.end.incarnation = std::max(outside.end.incarnation, incarnation);
        if (checked.fault) {
            outside.isCovered = false;
            outside.why = fmt::format("{} was signed after the backup was made", checked.checkpoint.origin);
            return std::optional(std::move(outside));
        }
        if (!opened)
            continue;
        if (auto weighed = weigh(checked.checkpoint, checked.clock_time, kind, sealer, outside); !weighed)
            return failure(weighed.error());
    }
    return std::optional(std::move(outside));
}

Result<void> Evidence::weigh(const Checkpoint& checkpoint, std::optional<std::int64_t> time, LogKind kind,
                             const LogSealer& sealer, Outside& outside)
{
    if (checkpoint.size < outside.end.signed_size)
        return {}; // a larger one has spoken
    outside.end.signed_size = checkpoint.size;
    outside.isCovered = false;
    if (checkpoint.size > sealer.size()) {
        outside.why = fmt::format("the backup holds {} entries of {}, but {} were signed: {} are missing",
                                  sealer.size(), checkpoint.origin, checkpoint.size, checkpoint.size - sealer.size());
        return {};
    }
    const auto root = rootAt(m_database, kind, checkpoint.size);
    if (!root)
        return failure(root.error());
    const bool isOlder =
        checkpoint.size < sealer.sealedSize() || (checkpoint.size == sealer.sealedSize() && sealer.sealedAt() &&
                                                  time.value_or(0) < sealer.sealedAt()->microseconds() / 1'000'000);
    if (*root != checkpoint.root)
        outside.why = fmt::format("the first {} entries of {} are not those that were signed", checkpoint.size,
                                  checkpoint.origin);
    else if (isOlder && m_options.trust.empty())
        outside.why = fmt::format(
            "the checkpoint of {} is older than the backup and shows nothing of what came after it", checkpoint.origin);
    else
        outside.isCovered = true;
    return {};
}

/// Each log goes on or ends.
Result<void> settleNames(const RestoreOptions& options, const Site& site, const Clock& clock, const Actor& actor,
                         RestoreReport& report)
{
    const auto writer = LedgerWriter::open(site.databaseUrl);
    if (!writer)
        return failure(writer.error());
    Database& database = (*writer)->database();
    Evidence evidence(options, site, database, clock);
    if (auto read = evidence.readCheckpoints(); !read)
        return read;
    std::vector<std::pair<LogKind, EndOfIncarnation>> ends;
    for (const LogKind kind : {LogKind::Taps, LogKind::Admin}) {
        auto outside = evidence.judge(kind);
        if (!outside)
            return failure(outside.error());
        if (!*outside)
            continue;
        if ((*outside)->isCovered) {
            report.continued.push_back(trustFolder(site).keys(kind)->ring.origin);
            continue;
        }
        if (options.reason.empty())
            return failure(
                ErrorCode::Conflict,
                fmt::format("{}. Going on under that name could make two signed histories. Bring the folder "
                            "`trust` that was used last (--trust) or the newest checkpoints of both logs "
                            "(--checkpoint), which show that nothing is missing; or end the name with --reason "
                            "TEXT. Nothing was restored",
                            (*outside)->why));
        (*outside)->end.backup_of = report.backup_of;
        ends.emplace_back(kind, std::move((*outside)->end));
    }
    if (auto used = evidence.checkAllUsed(); !used)
        return used;
    for (const auto& [kind, end] : ends) {
        auto ended = endIncarnation(site, database, kind, end, clock, actor);
        if (!ended)
            return failure(ended.error());
        report.ended.push_back(std::move(*ended));
    }
    return {};
}

Result<void> checkPages(Database& database)
{
    std::string fault;
    auto checked = database.run("PRAGMA quick_check(1)", {}, [&](const Row& row) { fault = row.text(0); });
    if (!checked)
        return failure(checked.error());
    if (fault != "ok")
        return failure(ErrorCode::Corrupt, fmt::format("the database in the backup is damaged: {}", fault));
    return {};
}

Result<VerifyReport> verifyRestored(const Site& site, const Clock& clock, const Actor& actor, RestoreReport& report)
{
    auto database = openStore(site, StoreUse::Write); // whoever only reads leaves its -wal file behind
    if (!database)
        return failure(database.error());
    if (auto checked = checkPages(**database); !checked)
        return failure(checked.error());
    auto counted = (*database)->run("SELECT count(*) FROM rfid_ledger", {},
                                    [&](const Row& row) { report.entries = row.integer(0); });
    if (!counted)
        return failure(counted.error());
    auto ring = trustFolder(site).keyRingIfAny(LogKind::Taps);
    if (!ring)
        return failure(ring.error());
    VerifyEvidence evidence;
    evidence.key_ring = std::move(*ring);
    if (evidence.key_ring)
        evidence.now = clock.now();
    return LedgerService(**database, actor).verify({}, evidence);
}

} // namespace

Result<RestoreReport> restoreSite(const RestoreOptions& options, const Clock& clock, const Actor& actor)
{
    const auto target = Target::open(options.dataDir);
    if (!target)
        return failure(target.error());
    const fs::path staging = target->staging();
    Unpacker unpacker(staging);
    auto unpacked = readBackupFile(options.file, options.passphrase, unpacker);
    if (unpacked)
        unpacked = unpacker.finish();
    if (!unpacked)
        return failure(unpacked.error().code, fmt::format("{}: {}", options.file.string(), unpacked.error().message));
    RestoreReport report;
    auto made = readManifest(staging);
    if (!made)
        return failure(made.error());
    report.backup_of = std::move(*made);
    if (!options.trust.empty()) {
        if (auto replaced = replaceTrust(staging, options.trust); !replaced)
            return failure(replaced.error());
    }
    const auto site = stagedSite(staging);
    if (!site)
        return failure(site.error());
    if (auto migrated = openStore(*site, StoreUse::Write); !migrated)
        return failure(migrated.error());
    if (auto settled = settleNames(options, *site, clock, actor, report); !settled)
        return failure(settled.error());
    auto verified = verifyRestored(*site, clock, actor, report);
    if (!verified)
        return failure(verified.error());
    report.verified = std::move(*verified);
    if (auto settled = target->settle(); !settled)
        return failure(settled.error());
    return report;
}

} // namespace tapledger
