// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/store.h"

#include <QStandardPaths>
#include <algorithm>
#include <fmt/format.h>
#include <system_error>

namespace tapledger {
namespace {

namespace fs = std::filesystem;

bool isPostgres(std::string_view url) { return url.starts_with("postgresql://") || url.starts_with("postgres://"); }

} // namespace

Result<void> makeDataDir(const fs::path& dir)
{
    std::error_code error;
    if (fs::is_directory(dir, error))
        return {};
    fs::create_directories(dir, error);
    if (error)
        return failure(ErrorCode::Permission, fmt::format("the data folder {} cannot be made ({}); name another one by "
                                                          "--data-dir",
                                                          dir.string(), error.message()));
    fs::permissions(dir, fs::perms::owner_all, error); // who came and went is nobody else's business
    return {};
}

bool Site::isEmbedded() const { return !isPostgres(databaseUrl); }

MigrationOptions Site::migrationOptions() const
{
    return {.employeesSelect = settings.employeesSelect, .genesisHash = settings.genesisHash};
}

Result<Site> findSite(const SiteOptions& options, std::span<const SettingOverride> overrides)
{
    Site site;
    std::error_code error;
    const fs::path dir = options.dataDir.empty()
                             ? fs::path(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toStdString())
                             : fs::path(options.dataDir);
    site.dataDir = fs::absolute(dir, error);
    if (error || site.dataDir.empty())
        return failure(ErrorCode::InvalidArgument, "there is no data folder; name one by --data-dir");

    std::vector<SettingOverride> all(overrides.begin(), overrides.end());
    if (!options.database.empty())
        all.push_back({"database.url", options.database, "--database"});
    const bool named = !options.config.empty();
    site.configFile = named ? fs::path(options.config) : site.dataDir / "tapledger.conf";
    auto settings = loadSettings(site.configFile, named ? ConfigFile::MustExist : ConfigFile::MayBeMissing,
                                 processEnvironment(), all);
    if (!settings)
        return failure(settings.error());
    site.settings = std::move(*settings);
    site.databaseUrl =
        site.settings.databaseUrl.empty() ? (site.dataDir / "tapledger.db").string() : site.settings.databaseUrl;
    return site;
}

Result<std::unique_ptr<Database>> openForMigration(const Site& site)
{
    OpenOptions options;
    if (site.isEmbedded()) {
        options.ifMissing = OpenOptions::IfMissing::Create;
        if (site.settings.databaseUrl.empty()) {
            if (auto made = makeDataDir(site.dataDir); !made)
                return failure(made.error());
        }
    }
    return Database::open(site.databaseUrl, options);
}

Result<std::unique_ptr<Database>> openStore(const Site& site, StoreUse use)
{
    OpenOptions options;
    options.access = use == StoreUse::Read ? OpenOptions::Access::ReadOnly : OpenOptions::Access::ReadWrite;
    const bool makesSchema = use == StoreUse::Write && site.isEmbedded();
    auto database = makesSchema ? openForMigration(site) : Database::open(site.databaseUrl, options);
    if (!database)
        return database;
    if (makesSchema) {
        if (auto migrated = migrate(**database, site.migrationOptions()); !migrated)
            return failure(migrated.error());
    } else if (auto checked = checkSchema(**database); !checked) {
        return failure(checked.error());
    }
    return database;
}

Result<OpenSite> openSite(const SiteOptions& options, StoreUse use)
{
    auto site = findSite(options);
    if (!site)
        return failure(site.error());
    // A command speaks through its own output; of the log only what went wrong is worth showing.
    log::install(std::max(site->settings.logLevel, log::Level::Warning), site->settings.logFormat);
    auto database = openStore(*site, use);
    if (!database)
        return failure(database.error());
    return OpenSite{std::move(*site), std::move(*database)};
}

} // namespace tapledger
