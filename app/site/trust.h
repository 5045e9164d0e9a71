// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ingest/trust_folder.h"
#include "services/trust_service.h"
#include "site/store.h"

#include <cstdint>
#include <optional>
#include <string>

namespace tapledger {

/// Where a site keeps its keys: `trust` in the data folder.
TrustFolder trustFolder(const Site& site);

/// Makes the keys and key rings of both logs, for the site that the settings name or, where they name none, for this
/// machine. Conflict where there are keys, or where the ledger was signed elsewhere before.
Result<void> makeSiteKeys(const Site& site, Database& database);

/// Writes into the key rings that there are whom the settings name as witnesses, how many of them must sign, and which
/// timestamp authority is trusted. What stands there already stays: it is needed for what was signed before.
Result<void> publishTrusted(const Site& site);

/// Why the incarnation of a log ends, and what is known of it from elsewhere.
struct EndOfIncarnation
{
    std::string reason;           ///< for the audit log
    std::int64_t signed_size = 0; ///< of the largest checkpoint that was seen
    std::int64_t incarnation = 0; ///< the last one that was seen, if it is later than the key ring's
    std::string backup_of = {};   ///< when a backup was made that was put back; empty: none was
};

/// Ends the incarnation of a log and begins the next one with the entries that there are (ledger format 13.4): new
/// keys, a key ring that names the last checkpoint that still matches, an entry in the audit log. The caller holds the
/// writer lock.
Result<AcceptedRestore> endIncarnation(const Site& site, Database& database, LogKind kind, const EndOfIncarnation& end,
                                       const Clock& clock, const Actor& actor);

/// Ends the incarnation of each log that is not what was signed, and begins the next one with what there is (ledger
/// format 13.4): new keys, a key ring that names the last checkpoint that still matches, an entry in the audit log with
/// the reason, of 1 to kMaxRestoreReason characters. Nothing where both logs are as they were signed. Locked while a
/// server writes the ledger; Forbidden for all but administrators.
Result<std::optional<AcceptedRestore>> acceptRestore(const Site& site, const std::string& reason, const Clock& clock,
                                                     const Actor& actor);

} // namespace tapledger
