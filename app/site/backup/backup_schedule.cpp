// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/backup/backup_schedule.h"

#include "base/log.h"
#include "services/alert_service.h"
#include "site/backup/backup.h"
#include "storage/pace.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

Q_LOGGING_CATEGORY(lcBackup, "tapledger.backup")

namespace tapledger {

namespace fs = std::filesystem;

namespace {

constexpr std::chrono::minutes kTryAgainAfter(10);
constexpr std::string_view kPrefix = "tapledger-";
constexpr std::string_view kSuffix = ".backup";

/// `tapledger-20260204T080523Z.backup`
std::string fileName(Timestamp at)
{
    std::string time = at.iso().substr(0, 19);
    std::erase_if(time, [](char c) { return c == '-' || c == ':'; });
    return fmt::format("{}{}Z{}", kPrefix, time, kSuffix);
}

/// When a file of that name was made; nothing for any other name.
std::optional<Timestamp> timeOf(std::string_view name)
{
    if (!name.starts_with(kPrefix) || !name.ends_with(kSuffix))
        return std::nullopt;
    std::string time(name.substr(kPrefix.size(), name.size() - kPrefix.size() - kSuffix.size()));
    if (time.size() != 16)
        return std::nullopt;
    for (const std::size_t at : {13U, 11U})
        time.insert(at, ":");
    for (const std::size_t at : {6U, 4U})
        time.insert(at, "-");
    const auto parsed = Timestamp::parse(time);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

} // namespace

BackupSchedule::BackupSchedule(const Site& site, std::function<bool()> isWriter, const Clock& clock)
    : m_site(site), m_folder(site.dataDir / site.settings.backups.folder), m_isWriter(std::move(isWriter)),
      m_clock(clock), m_notBefore(clock.steadyNow()), m_chore(lcBackup(), [this] { return check(); })
{
    if (const auto made = backups(); made && !made->empty())
        m_chore.setStatus(false, made->back().at);
}

/// Those that were made by schedule, oldest first.
Result<std::vector<BackupSchedule::Backup>> BackupSchedule::backups() const
{
    std::vector<Backup> found;
    std::error_code error;
    for (fs::directory_iterator it(m_folder, error), end; !error && it != end; it.increment(error)) {
        if (const auto at = timeOf(it->path().filename().string()))
            found.push_back({it->path(), *at});
    }
    if (error) // never made here: where a disk is not mounted, it would fill another one
        return failure(ErrorCode::NotFound,
                       fmt::format("the folder for backups {} cannot be read: {}; is its disk there?",
                                   m_folder.string(), error.message()));
    std::ranges::sort(found, {}, &Backup::at);
    return found;
}

Result<void> BackupSchedule::check()
{
    if (!m_isWriter() || m_clock.steadyNow() < m_notBefore)
        return {};
    const Timestamp now = m_clock.now();
    const auto standing = backups();
    const Timestamp dueBefore = now - m_site.settings.backups.every;
    const auto isRecent = [&](const Backup& backup) { return backup.at > dueBefore && backup.at <= now; };
    if (standing && std::ranges::any_of(*standing, isRecent)) // one from the future is no reason to wait for it
        return {};
    const auto made = standing ? make(now) : Result<void>(failure(standing.error()));
    // Stopped; or somebody makes one by hand just now.
    if (!made && (made.error().code == ErrorCode::Cancelled || made.error().code == ErrorCode::Locked))
        return {};
    if (!made)
        m_notBefore = m_clock.steadyNow() + kTryAgainAfter;
    m_chore.setStatus(!made, made ? std::optional(now) : std::nullopt);
    auto told = tell(made);
    return made ? told : made;
}

Result<void> BackupSchedule::make(Timestamp now)
{
    Passphrase passphrase;
    if (!m_site.settings.backups.passphraseFile.empty()) {
        auto read = readPassphrase(m_site.dataDir / m_site.settings.backups.passphraseFile);
        if (!read)
            return failure(read.error());
        passphrase = std::move(*read);
    }
    const auto report = backUpSite(m_site, m_folder / fileName(now), passphrase, m_clock, &m_chore.stopFlag());
    if (!report)
        return failure(report.error());
    log::info(lcBackup(), "{}: {} entries, {} bytes", report->file.string(), report->entries, report->bytes);
    removeOld();
    return {};
}

/// Only where a newer one was made just now, and only what a schedule made.
void BackupSchedule::removeOld() const
{
    const auto standing = backups();
    if (!standing)
        return;
    std::error_code error;
    for (std::size_t i = 0; i + m_site.settings.backups.keep < standing->size(); ++i)
        fs::rename((*standing)[i].file, (*standing)[i].file.string() + ".new", error); // what is half gone is no backup
    for (const fs::directory_entry& entry :
         fs::directory_iterator(m_folder, error)) { // those, and what a crash cut short
        const fs::path draft = entry.path();
        if (draft.extension() == ".new" && timeOf(draft.stem().string()))
            removeSlowly(draft);
    }
}

Result<void> BackupSchedule::tell(const Result<void>& made)
{
    auto database = Database::open(m_site.databaseUrl);
    if (!database)
        return failure(database.error());
    AlertService alerts(**database, m_clock, {"tapledgerd", "server", Role::Admin});
    return made ? alerts.resolve(AlertKind::BackupFailed, {})
                : alerts.raise(AlertKind::BackupFailed, {}, "no backup was made: " + made.error().message);
}

} // namespace tapledger
