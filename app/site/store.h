// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "site/settings.h"
#include "storage/database.h"
#include "storage/migrator.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace tapledger {

/// How a program is told its site; what is empty is found out.
struct SiteOptions
{
    std::string dataDir;
    std::string database; ///< URL, or a SQLite file
    std::string config;   ///< file
};

/// Where a program works: the settings, the data folder, and the store's URL.
struct Site
{
    Settings settings;
    std::filesystem::path dataDir;    ///< absolute
    std::string databaseUrl;          ///< never empty
    std::filesystem::path configFile; ///< whether it is there or not

    bool isEmbedded() const;
    MigrationOptions migrationOptions() const;
};

/// Reads the settings and finds the store, without touching it. @p overrides come from the command line.
Result<Site> findSite(const SiteOptions& options, std::span<const SettingOverride> overrides = {});

/// Makes the data folder, for its owner alone, where it is missing.
Result<void> makeDataDir(const std::filesystem::path& dir);

/// How a command uses the store.
enum class StoreUse {
    Write, ///< the embedded store is made and brought up to date; on PostgreSQL the schema must be there
    Read,  ///< nothing is made or changed
};

/// Opens the store of a site; the embedded one is made where it is missing. Neither makes nor checks a schema.
Result<std::unique_ptr<Database>> openForMigration(const Site& site);

/// Opens the store of a site and sees to its schema.
Result<std::unique_ptr<Database>> openStore(const Site& site, StoreUse use);

/// Both in one, for commands that need nothing else. Installs logging for a short command.
struct OpenSite
{
    Site site;
    std::unique_ptr<Database> database;
};
Result<OpenSite> openSite(const SiteOptions& options, StoreUse use);

} // namespace tapledger
