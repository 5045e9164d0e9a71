// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "site/store.h"
#include "storage/backup_file.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace tapledger {

/// How the files of a backup are named in it.
inline constexpr std::string_view kBackupManifest = "backup.json"; ///< the first
inline constexpr std::string_view kBackupConfig = "tapledger.conf";
inline constexpr std::string_view kBackupDatabase = "tapledger.db";
inline constexpr std::string_view kBackupFormat = "tapledger-backup/1";

struct BackupReport
{
    std::filesystem::path file;
    std::uint64_t bytes = 0;
    std::int64_t entries = 0;          ///< of the ledger
    Timestamp at;                      ///< what is recorded later is not in it
    std::vector<std::string> left_out; ///< files of the site that lie outside the data folder
};

/// Backs up a site with an embedded store into one new file, also while a server writes it: the database as of one
/// moment, the folder `trust`, tapledger.conf, and the TLS files that are in the data folder. InvalidArgument on
/// PostgreSQL, Locked while another backup runs, Conflict where the file is there already, Cancelled once @p stop is
/// true.
Result<BackupReport> backUpSite(const Site& site, const std::filesystem::path& file, const Passphrase& passphrase,
                                const Clock& clock, const std::atomic<bool>* stop = nullptr);

} // namespace tapledger
