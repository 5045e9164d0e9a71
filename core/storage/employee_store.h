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

/// Which people a list of them shows, and in which order.
struct EmployeeFilter
{
    enum class Order {
        Number, ///< 9 before 10
        Name,
        Department,
        Relevance, ///< what begins with the text first, people who have left last; has no next page
    };
    enum class Card { Any, Held, None };

    std::string text; ///< each word of it stands in the number or the name
    std::optional<bool> is_active = std::nullopt;
    Card card = Card::Any;
    Order order = Order::Number;
    bool descending = false;
    std::optional<Employee> after = std::nullopt; ///< the last one of the page before
    std::int64_t limit = 100;
};

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
    /// The same to change them: nobody else does until the end of the transaction. Conflict where the table is foreign.
    Result<std::optional<Employee>> findForUpdate(std::int64_t id);
    Result<std::optional<Employee>> findByNumberForUpdate(std::string_view employeeNumber);
    /// Those of these ids that there are, in any order.
    Result<std::vector<Employee>> findByIds(std::span<const std::int64_t> ids);
    /// All whose number or name contains @p filter (empty: all), by number.
    Result<void> forEach(std::string_view filter, const std::function<void(const Employee&)>& sink);
    /// The same from employee_number > @p after on, at most @p limit.
    Result<std::vector<Employee>> page(std::string_view filter, std::string_view after, std::int64_t limit);
    Result<std::vector<EmployeeAndCard>> page(const EmployeeFilter& filter);
    /// A path or a data URI; empty where there is none.
    Result<std::string> photo(std::int64_t id);
    /// Shows those of these people who have one, with it.
    Result<void> photos(std::span<const std::int64_t> ids,
                        const std::function<void(std::int64_t id, std::string_view photo)>& sink);
    /// NotFound, and Conflict as above.
    Result<void> setPhoto(std::int64_t id, const std::string& photo, Timestamp now);

private:
    /// Where people are read and, unless foreign, written.
    Result<std::string_view> source();
    Result<void> refuseForeign();
    Result<std::optional<Employee>> findOne(std::string_view where, const SqlValue& value);

    Database& m_database;
    std::optional<bool> m_foreign; ///< once it is known
};

} // namespace tapledger
