// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "services/audit.h"
#include "storage/age_range.h"
#include "storage/database.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger {

/// How long a site keeps what it need not keep for ever; zero: for ever (docs/retention.md).
struct RetentionRules
{
    std::chrono::days rejections{90}; ///< refused taps, from when they were received
    std::chrono::days alerts{0};      ///< acknowledged and resolved ones, from the later of the two
    std::chrono::days payloads{0};    ///< what readers sent with taps, from when these were received

    bool keepsEverything() const { return rejections.count() == 0 && alerts.count() == 0 && payloads.count() == 0; }
};

/// What one rule comes to.
struct RetentionItem
{
    std::string_view what; ///< `rejections`, `alerts` or `payloads`
    std::chrono::days kept{0};
    Timestamp before;                            ///< what is older goes
    AgeRange found = {};                         ///< what would go, or has gone
    std::optional<Error> trouble = std::nullopt; ///< why not all of it
};

/// Removes by age what the rules of a site do not keep. Neither entries of the ledger nor the audit log are ever
/// removed (docs/decisions/0019-retention.md). For administrators.
class Retention
{
public:
    Retention(Database& database, const Clock& clock, Actor actor)
        : m_database(database), m_clock(clock), m_actor(std::move(actor))
    {
    }

    /// What run() would remove, an item for each rule that is set; changes nothing. An item's trouble is a right that
    /// run() would lack.
    Result<std::vector<RetentionItem>> plan(const RetentionRules& rules);
    /// Removes it, in transactions of 1,000 rows with pauses between them, so that nothing waits; each has its entry in
    /// the audit log, and so has the whole: `retention_applied`. What was stopped can be begun again. What fails for
    /// one rule is told by its item and keeps no other from being applied. Erasing payloads needs the rights of the
    /// tables' owner on PostgreSQL. @param day of a schedule, which the audit log remembers. @param quiet tell nothing
    /// when nothing went and nothing failed. @return what was removed; an error where that could not be told the audit
    /// log.
    Result<std::vector<RetentionItem>> run(const RetentionRules& rules, std::string_view day = {}, bool quiet = true);

private:
    /// One for each rule that is set, before anything was looked for.
    Result<std::vector<RetentionItem>> items(const RetentionRules& rules);
    Result<AgeRange> lookAt(const RetentionItem& item);
    std::optional<Error> remove(RetentionItem& item);
    Result<AgeRange> removeSome(const RetentionItem& item);
    std::optional<Error> lackOfRights(const RetentionItem& item);
    Result<void> tell(const std::vector<RetentionItem>& items, std::string_view day);

    Database& m_database;
    const Clock& m_clock;
    const Actor m_actor; ///< whom the audit log names
};

} // namespace tapledger
