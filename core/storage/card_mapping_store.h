// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "storage/database.h"

#include <functional>
#include <span>
#include <vector>

namespace tapledger {

/// How often and when last a card was used since the last flush.
struct CardUse
{
    std::int64_t mapping_id = 0;
    std::int64_t count = 0;
    Timestamp last_used_at;
};

/// What the pipeline's directory knows of one mapping.
struct DirectoryRow
{
    CardMapping mapping;
    bool employee_is_active = true;
};

/// `rfid_card_mappings`: history is never overwritten, at most one active mapping a card and an employee.
class CardMappingStore
{
public:
    explicit CardMappingStore(Database& database) : m_database(database) {}

    /// Conflict where the card or the employee has an active mapping already. @return the id.
    Result<std::int64_t> insert(const CardMapping& mapping, Timestamp now);
    /// Ends an active mapping; NotFound if it is not active.
    Result<void> deactivate(std::int64_t mappingId, std::string_view reason, Timestamp now);
    Result<std::optional<CardMapping>> findActiveByCard(const CardUid& uid);
    Result<std::optional<CardMapping>> findActiveByEmployee(std::int64_t employeeId);
    /// All mappings a card ever had, oldest first.
    Result<std::vector<CardMapping>> history(const CardUid& uid);
    Result<void> forEach(const std::function<void(const CardMapping&)>& sink);
    /// Those with id > @p after, by id, at most @p limit.
    Result<std::vector<CardMapping>> page(std::int64_t after, std::int64_t limit);
    /// All mappings an employee ever had, oldest first.
    Result<std::vector<CardMapping>> ofEmployee(std::int64_t employeeId);
    /// Those of an employee, or of a card, with id > @p after, by id, at most @p limit.
    Result<std::vector<CardMapping>> pageOf(std::int64_t employeeId, std::int64_t after, std::int64_t limit);
    Result<std::vector<CardMapping>> pageOf(const CardUid& uid, std::int64_t after, std::int64_t limit);

    /// Every mapping with its employee's state, oldest first: what the directory is loaded from.
    Result<void> forEachForDirectory(const std::function<void(DirectoryRow)>& sink);
    /// The same for the cards named and the cards of the employees named.
    Result<void> forEachForDirectory(std::span<const std::string> cardUids, std::span<const std::int64_t> employeeIds,
                                     const std::function<void(DirectoryRow)>& sink);

    /// Adds to usage_count and moves last_used_at forward.
    Result<void> addUses(std::span<const CardUse> uses);

private:
    Database& m_database;
};

} // namespace tapledger
