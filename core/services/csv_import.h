// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/csv.h"
#include "base/result.h"
#include "base/timestamp.h"
#include "services/audit.h"
#include "storage/database.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace tapledger {

/// How an import treats the store and rows that it cannot take.
struct ImportOptions
{
    enum class Mode { Apply, DryRun };         ///< a dry run tells what would happen and changes nothing
    enum class BadRows { RefuseAll, SkipBad }; ///< with RefuseAll one bad row keeps everything out

    Mode mode = Mode::Apply;
    BadRows badRows = BadRows::RefuseAll;
    /// Told now and then how many rows are done; return false to stop, and nothing has changed.
    std::function<bool(std::size_t done)> progress = {};
};

/// What an import did, or would do.
struct ImportReport
{
    struct BadRow
    {
        std::size_t line = 0; ///< of the file
        std::string message;
    };

    std::size_t added = 0;
    std::size_t updated = 0;
    std::size_t unchanged = 0;
    std::vector<BadRow> bad; ///< every one, in the order of the file
    bool applied = false;    ///< false after a dry run, and when bad rows kept everything out
};

/// People from the columns `employee_number`, `full_name` and, where the file has them, `department` and `position`.
/// A number that exists is updated where something differs. Fails when a needed column is missing, or on a failure of
/// the store; bad rows are in the report. One transaction. Cancelled when the progress says so.
Result<ImportReport> importEmployees(Database& database, const Clock& clock, const csv::Table& table,
                                     const ImportOptions& options, const Actor& actor);

/// Cards from the columns `card_uid`, `employee_number` and, where the file has them, `card_type` (empty: mifare) and
/// `expires_at` (an instant with offset, or a date, through the end of which in UTC the card is valid).
/// `updated` counts cards that replace another one of the same person.
Result<ImportReport> importCards(Database& database, const Clock& clock, const csv::Table& table,
                                 const ImportOptions& options, const Actor& actor);

/// When a card expires, from an instant with offset or from the last day on which it is valid (in UTC).
Result<Timestamp> parseExpiry(const std::string& text);

} // namespace tapledger
