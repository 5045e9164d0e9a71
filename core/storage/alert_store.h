// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/alert.h"
#include "storage/age_range.h"
#include "storage/database.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tapledger {

enum class AlertFilter { All, Open, Resolved };

/// `rfid_alerts`.
class AlertStore
{
public:
    explicit AlertStore(Database& database) : m_database(database) {}

    /// @return false when one of that kind and subject is open already.
    Result<bool> raise(AlertKind kind, std::string_view subject, std::string_view message, Timestamp now);
    /// @return false when none of that kind and subject is open.
    Result<bool> resolve(AlertKind kind, std::string_view subject, Timestamp now);
    /// @return false when it is acknowledged already; NotFound.
    Result<bool> acknowledge(std::int64_t id, std::string_view by, Timestamp now);
    Result<std::optional<Alert>> find(std::int64_t id);
    /// Those with id < @p before (0: from the newest), newest first, at most @p limit.
    Result<std::vector<Alert>> page(AlertFilter filter, std::int64_t before, std::int64_t limit);
    /// Every open one of a kind.
    Result<std::vector<Alert>> open(AlertKind kind);
    Result<std::int64_t> countOpen();
    /// By when they were raised, those that nobody has to look at any more: both acknowledged and resolved before
    /// @p before. One that is still open would be raised anew; one that nobody acknowledged was seen by nobody.
    Result<AgeRange> settledBefore(Timestamp before);
    /// Removes them, at most @p limit at once. @return what was removed.
    Result<AgeRange> removeSettledBefore(Timestamp before, std::int64_t limit);

private:
    Result<std::vector<Alert>> read(std::string_view where, std::initializer_list<SqlValue> values);

    Database& m_database;
};

} // namespace tapledger
