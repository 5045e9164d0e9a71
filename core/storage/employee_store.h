// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "storage/database.h"

#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tapledger {

/// People: read through the view `rfid_employees`, written to `employees` where that table is ours.
class EmployeeStore
{
public:
    explicit EmployeeStore(Database& database) : m_database(database) {}

    /// Conflict if the number is taken or the table is foreign. @return the id.
    Result<std::int64_t> insert(const Employee& employee, Timestamp now);
    /// Changes the person of that id; NotFound, and Conflict as above.
    Result<void> update(const Employee& employee, Timestamp now);
    Result<std::optional<Employee>> findByNumber(std::string_view employeeNumber);
    Result<std::optional<Employee>> findById(std::int64_t id);
    /// Those of these ids that there are, in any order.
    Result<std::vector<Employee>> findByIds(std::span<const std::int64_t> ids);
    /// All whose number or name contains @p filter (empty: all), by number.
    Result<void> forEach(std::string_view filter, const std::function<void(const Employee&)>& sink);
    /// The same from employee_number > @p after on, at most @p limit.
    Result<std::vector<Employee>> page(std::string_view filter, std::string_view after, std::int64_t limit);

private:
    /// Where people are read and, unless foreign, written.
    Result<std::string_view> source();
    Result<void> refuseForeign();

    Database& m_database;
    std::optional<bool> m_foreign; ///< once it is known
};

} // namespace tapledger
