// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/backup/backup.h"

#include "base/files.h"
#include "site/json_object.h"
#include "site/trust.h"
#include "storage/ledger_store.h"
#include "storage/pace.h"
#include "storage/sqlite/sqlite_backup.h"
#include "storage/sqlite/sqlite_writer.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <fstream>
#include <map>
#include <sys/stat.h>

namespace tapledger {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMaxSmallFile = 1024UL * 1024;
constexpr std::size_t kAtOnce = 1024UL * 1024;
constexpr std::string_view kTrust = "trust/";

struct SmallFile
{
    std::string text;
    mode_t mode = kSecretFile;

    bool operator==(const SmallFile&) const = default;
};
using SmallFiles = std::map<std::string, SmallFile>;

mode_t modeOf(const fs::path& path)
{
    struct stat info = {};
    return stat(path.c_str(), &info) == 0 ? info.st_mode & 0777U : kSecretFile;
}

Result<void> addSmall(SmallFiles& files, const std::string& name, const fs::path& path)
{
    auto text = readWholeFile(path, kMaxSmallFile);
    if (!text)
        return failure(text.error());
    files[name] = {std::move(*text), modeOf(path)};
    return {};
}

/// Grows for ever, and nothing depends on it: it is read last.
bool isJournal(const fs::path& path)
{
    return path.filename().string().find(".checkpoints.jsonl") != std::string::npos;
}

/// Keys, key rings and seal states.
Result<SmallFiles> readTrust(const Site& site)
{
    SmallFiles files;
    std::error_code error;
    for (fs::directory_iterator it(trustFolder(site).path(), error), end; !error && it != end; it.increment(error)) {
        const std::string name = std::string(kTrust) + it->path().filename().string();
        if (!it->is_regular_file() || isJournal(it->path()) || !isBackupName(name) || name.ends_with(".new"))
            continue;
        if (auto added = addSmall(files, name, it->path()); !added)
            return failure(added.error());
    }
    return files;
}

/// The part of a path that is inside the data folder; empty for one outside.
std::string insideOf(const Site& site, const fs::path& path)
{
    const std::string relative = path.lexically_normal().lexically_relative(site.dataDir.lexically_normal()).string();
    return isBackupName(relative) ? relative : std::string();
}

/// tapledger.conf, and what TLS needs.
Result<SmallFiles> readSettingsFiles(const Site& site, std::vector<std::string>& leftOut)
{
    SmallFiles files;
    std::error_code error;
    if (fs::exists(site.configFile, error)) {
        if (auto added = addSmall(files, std::string(kBackupConfig), site.configFile); !added)
            return failure(added.error());
    }
    const auto tls = site.settings.netOptions(site.dataDir).tls;
    for (const std::string& path :
         tls ? std::vector{tls->certificate, tls->key, tls->clientCa} : std::vector<std::string>()) {
        if (path.empty())
            continue;
        const std::string name = insideOf(site, path);
        if (name.empty()) {
            leftOut.push_back(path);
            continue;
        }
        if (auto added = addSmall(files, name, path); !added)
            return failure(added.error());
    }
    return files;
}

/// The keys must be those of the database that was copied: whoever replaces them does it between two backups.
Result<void> checkUnchanged(const Site& site, SmallFiles before)
{
    auto now = readTrust(site);
    if (!now)
        return failure(now.error());
    const auto isState = [](const auto& file) { return file.first.ends_with(".state"); };
    std::erase_if(before, isState);
    std::erase_if(*now, isState);
    if (before != *now)
        return failure(ErrorCode::Unavailable, "the keys were replaced while the backup was made; make it again");
    return {};
}

/// A file that is gone with this object.
class ScratchFile
{
public:
    explicit ScratchFile(fs::path path) : m_path(std::move(path)) { removeSlowly(m_path); }
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;
    ~ScratchFile() { removeSlowly(m_path); }

    const fs::path& path() const { return m_path; }

private:
    const fs::path m_path;
};

/// @p untilLineEnd: a line that is being written is left out.
Result<void> addLarge(BackupFileWriter& out, const std::string& name, const fs::path& path, bool untilLineEnd,
                      const std::atomic<bool>* stop)
{
    std::ifstream in(path, std::ios::binary);
    if (auto begun = out.beginFile(name, modeOf(path)); !begun)
        return begun;
    std::string buffer(kAtOnce, '\0');
    while (in) {
        if (stop && *stop)
            return failure(ErrorCode::Cancelled, "the backup was stopped");
        in.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        std::string_view piece(buffer.data(), static_cast<std::size_t>(in.gcount()));
        if (untilLineEnd && in.eof())
            piece = piece.substr(0, piece.rfind('\n') + 1);
        if (auto added = out.add(piece); !added)
            return added;
    }
    if (!in.eof())
        return failure(ErrorCode::Unavailable, fmt::format("{} cannot be read", path.string()));
    return {};
}

Result<void> addSmallFiles(BackupFileWriter& out, const SmallFiles& files)
{
    for (const auto& [name, file] : files) {
        if (auto added = out.addFile(name, file.mode, file.text); !added)
            return added;
    }
    return {};
}

Result<void> addJournals(BackupFileWriter& out, const Site& site, const std::atomic<bool>* stop)
{
    std::error_code error;
    for (fs::directory_iterator it(trustFolder(site).path(), error), end; !error && it != end; it.increment(error)) {
        const std::string name = std::string(kTrust) + it->path().filename().string();
        if (!isJournal(it->path()) || !isBackupName(name))
            continue;
        if (auto added = addLarge(out, name, it->path(), true, stop); !added)
            return added;
    }
    return {};
}

std::string manifest(const BackupReport& report)
{
    return JsonObject()
               .text("format", kBackupFormat)
               .text("created_at", report.at.iso())
               .number("entries", report.entries)
               .finish() +
           "\n";
}

/// The database as of one moment. @return how many entries the ledger had then.
Result<std::int64_t> copyDatabase(const Site& site, const fs::path& copy, const std::atomic<bool>* stop)
{
    OpenOptions options;
    options.access = OpenOptions::Access::ReadOnly;
    auto database = Database::open(site.databaseUrl, options);
    if (!database)
        return failure(database.error());
    if (auto checked = checkSchema(**database); !checked)
        return failure(checked.error());
    // Held to the end: what is committed meanwhile is in neither the number nor the copy.
    if (auto begun = (*database)->runScript("BEGIN"); !begun)
        return failure(begun.error());
    std::int64_t entries = 0;
    auto counted =
        (*database)->run("SELECT count(*) FROM rfid_ledger", {}, [&](const Row& row) { entries = row.integer(0); });
    if (!counted)
        return failure(counted.error());
    if (auto copied = copySqliteStore(**database, copy, stop); !copied)
        return failure(copied.error());
    return entries;
}

} // namespace

Result<BackupReport> backUpSite(const Site& site, const fs::path& file, const Passphrase& passphrase,
                                const Clock& clock, const std::atomic<bool>* stop)
{
    if (!site.isEmbedded())
        return failure(ErrorCode::InvalidArgument,
                       "this makes backups of the embedded store; PostgreSQL is backed up by its own tools, as "
                       "docs/backup.md says");
    const auto path = sqlitePath(site.databaseUrl);
    if (!path)
        return failure(path.error());
    const auto lock = WriterLockFile::take(*path + ".backup");
    if (!lock)
        return failure(lock.error().code, lock.error().code == ErrorCode::Locked
                                              ? "another backup of this store is being made"
                                              : lock.error().message);
    auto out = BackupFileWriter::create(file, passphrase);
    if (!out)
        return failure(out.error());
    BackupReport report;
    report.file = file;
    const auto settings = readSettingsFiles(site, report.left_out);
    if (!settings)
        return failure(settings.error());
    // Before the database: a seal state that is newer than the entries beside it would look like a loss.
    const auto trust = readTrust(site);
    if (!trust)
        return failure(trust.error());
    report.at = clock.now();
    // Beside the database and not beside the backup: what is not encrypted yet stays where it is safe already.
    const ScratchFile copy(*path + ".backup");
    const auto entries = copyDatabase(site, copy.path(), stop);
    if (!entries)
        return failure(entries.error());
    report.entries = *entries;
    if (auto same = checkUnchanged(site, *trust); !same)
        return failure(same.error());

    auto added = (*out)->addFile(kBackupManifest, kSecretFile, manifest(report));
    for (const SmallFiles* files : {&*settings, &*trust}) {
        if (added)
            added = addSmallFiles(**out, *files);
    }
    if (added)
        added = addJournals(**out, site, stop);
    if (added)
        added = addLarge(**out, std::string(kBackupDatabase), copy.path(), false, stop);
    if (!added)
        return failure(added.error());
    const auto bytes = (*out)->finish();
    if (!bytes)
        return failure(bytes.error());
    report.bytes = *bytes;
    return report;
}

} // namespace tapledger
