// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "services/audit.h"
#include "services/ledger_service.h"
#include "site/trust.h"
#include "storage/backup_file.h"

#include <filesystem>
#include <string>
#include <vector>

namespace tapledger {

struct RestoreOptions
{
    std::filesystem::path file;
    std::filesystem::path dataDir; ///< new, or empty
    Passphrase passphrase;
    /// Why the names under which the logs were signed may end, for the audit log; empty: they may not.
    std::string reason;
    std::vector<std::filesystem::path> checkpoints; ///< the newest that anybody holds, of either log
    std::filesystem::path trust;                    ///< the folder `trust` that the server used last; empty: lost too
};

struct RestoreReport
{
    std::string backup_of; ///< when the backup was made
    std::int64_t entries = 0;
    std::vector<std::string> continued; ///< origins of logs of which nothing was lost
    std::vector<AcceptedRestore> ended; ///< logs that go on under a new name
    VerifyReport verified;
};

/// Unpacks a backup into a folder and verifies it. A backup is older than what was signed last, and the seal state in
/// it is just as old, so a server could not notice what is missing: each log goes on under its name only where the
/// evidence shows that no signed entry is missing, and otherwise ends, if there is a reason (ledger format 13.4).
/// Conflict where neither is so, or the folder is not empty; then nothing is left behind.
Result<RestoreReport> restoreSite(const RestoreOptions& options, const Clock& clock, const Actor& actor);

} // namespace tapledger
