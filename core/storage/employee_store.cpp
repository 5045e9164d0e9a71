// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/employee_store.h"

#include "storage/like.h"
#include "storage/migrator.h"
#include "storage/row_lock.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <iterator>
#include <sstream>

namespace tapledger {
namespace {

Employee employeeOf(const Row& row)
{
    Employee employee;
    employee.id = row.integer(0);
    employee.employee_number = row.text(1);
    employee.full_name = row.text(2);
    employee.department = row.text(3);
    employee.position = row.text(4);
    employee.is_active = row.boolean(5);
    return employee;
}

SqlValue orNull(const std::string& text) { return text.empty() ? SqlValue(nullptr) : SqlValue(text); }

Error numberTaken(const Employee& employee)
{
    return {
        ErrorCode::Conflict,
        fmt::format("there is an employee with the number {} already; numbers are unique", employee.employee_number),
        "employee_number"};
}

std::vector<std::string> wordsOf(const std::string& text)
{
    std::istringstream stream(text);
    return {std::istream_iterator<std::string>(stream), {}};
}

} // namespace

Result<std::string_view> EmployeeStore::source()
{
    if (!m_foreign) {
        const auto foreign = employeesAreForeign(m_database);
        if (!foreign)
            return failure(foreign.error());
        m_foreign = *foreign;
    }
    // The view has no column for the position, which only we are interested in.
    return *m_foreign ? "SELECT id, employee_number, full_name, department, '', is_active FROM rfid_employees"
                      : "SELECT id, employee_number, full_name, department, position, is_active FROM employees";
}

Result<void> EmployeeStore::refuseForeign()
{
    if (auto known = source(); !known)
        return failure(known.error());
    if (*m_foreign)
        return failure(ErrorCode::Conflict, "people are kept in another system's table here; change them there");
    return {};
}

Result<std::int64_t> EmployeeStore::insert(const Employee& employee, Timestamp now)
{
    if (auto ours = refuseForeign(); !ours)
        return failure(ours.error());
    std::int64_t id = 0;
    auto inserted = m_database.run(
        "INSERT INTO employees (employee_number, full_name, department, position, is_active, created_at, updated_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id",
        {employee.employee_number, employee.full_name, orNull(employee.department), orNull(employee.position),
         employee.is_active, now, now},
        [&](const Row& row) { id = row.integer(0); });
    if (!inserted)
        return failure(inserted.error().code == ErrorCode::Conflict ? numberTaken(employee) : inserted.error());
    return id;
}

Result<void> EmployeeStore::update(const Employee& employee, Timestamp now)
{
    if (auto ours = refuseForeign(); !ours)
        return ours;
    auto changed =
        m_database.run("UPDATE employees SET employee_number = $1, full_name = $2, department = $3, position = $4, "
                       "is_active = $5, updated_at = $6 WHERE id = $7",
                       {employee.employee_number, employee.full_name, orNull(employee.department),
                        orNull(employee.position), employee.is_active, now, employee.id});
    if (!changed)
        return failure(changed.error().code == ErrorCode::Conflict ? numberTaken(employee) : changed.error());
    if (*changed == 0)
        return failure(ErrorCode::NotFound, fmt::format("there is no employee with the id {}", employee.id));
    return {};
}

Result<std::optional<Employee>> EmployeeStore::findOne(std::string_view where, const SqlValue& value)
{
    const auto select = source();
    if (!select)
        return failure(select.error());
    std::optional<Employee> found;
    auto read = m_database.run(fmt::format("{} WHERE {}", *select, where), {value},
                               [&](const Row& row) { found = employeeOf(row); });
    if (!read)
        return failure(read.error());
    return found;
}

Result<std::optional<Employee>> EmployeeStore::findByNumber(std::string_view employeeNumber)
{
    return findOne("employee_number = $1", std::string(employeeNumber));
}

Result<std::optional<Employee>> EmployeeStore::findById(std::int64_t id) { return findOne("id = $1", id); }

Result<std::optional<Employee>> EmployeeStore::findForUpdate(std::int64_t id)
{
    if (auto ours = refuseForeign(); !ours)
        return failure(ours.error());
    return findOne(fmt::format("id = $1{}", rowLock(m_database)), id);
}

Result<std::optional<Employee>> EmployeeStore::findByNumberForUpdate(std::string_view employeeNumber)
{
    if (auto ours = refuseForeign(); !ours)
        return failure(ours.error());
    return findOne(fmt::format("employee_number = $1{}", rowLock(m_database)), std::string(employeeNumber));
}

Result<std::vector<Employee>> EmployeeStore::findByIds(std::span<const std::int64_t> ids)
{
    std::vector<Employee> found;
    if (ids.empty())
        return found;
    const auto select = source();
    if (!select)
        return failure(select.error());
    auto read = m_database.run(fmt::format("{} WHERE id IN ({})", *select, fmt::join(ids, ", ")), {},
                               [&](const Row& row) { found.push_back(employeeOf(row)); });
    if (!read)
        return failure(read.error());
    return found;
}

Result<void> EmployeeStore::forEach(std::string_view filter, const std::function<void(const Employee&)>& sink)
{
    const auto select = source();
    if (!select)
        return failure(select.error());
    auto read =
        m_database.run(fmt::format("{} WHERE lower(employee_number) LIKE lower($1) ESCAPE '\\' OR lower(full_name) "
                                   "LIKE lower($1) ESCAPE '\\' ORDER BY employee_number",
                                   *select),
                       {containing(filter)}, [&](const Row& row) { sink(employeeOf(row)); });
    return read ? Result<void>() : Result<void>(failure(read.error()));
}

Result<std::vector<Employee>> EmployeeStore::page(std::string_view filter, std::string_view after, std::int64_t limit)
{
    const auto select = source();
    if (!select)
        return failure(select.error());
    std::vector<Employee> employees;
    auto read = m_database.run(
        fmt::format("{} WHERE employee_number > $1 AND (lower(employee_number) LIKE lower($2) ESCAPE '\\' OR "
                    "lower(full_name) LIKE lower($2) ESCAPE '\\') ORDER BY employee_number LIMIT $3",
                    *select),
        {std::string(after), containing(filter), limit}, [&](const Row& row) { employees.push_back(employeeOf(row)); });
    if (!read)
        return failure(read.error());
    return employees;
}

Result<std::vector<EmployeeAndCard>> EmployeeStore::page(const EmployeeFilter& filter)
{
    using Order = EmployeeFilter::Order;
    const auto select = source();
    if (!select)
        return failure(select.error());
    std::vector<SqlValue> values;
    const auto holder = [&values](SqlValue value) {
        values.push_back(std::move(value));
        return fmt::format("${}", values.size());
    };
    std::string where = "true";
    for (const std::string& word : wordsOf(filter.text))
        where += fmt::format(" AND e.searched LIKE lower({}) ESCAPE '\\'", holder(containing(word)));
    if (filter.is_active)
        where += *filter.is_active ? " AND e.is_active" : " AND NOT e.is_active";
    if (filter.card != EmployeeFilter::Card::Any)
        where += fmt::format(" AND {} (SELECT 1 FROM rfid_card_mappings m WHERE m.employee_id = e.id AND m.is_active)",
                             filter.card == EmployeeFilter::Card::Held ? "EXISTS" : "NOT EXISTS");

    const std::string direction = filter.descending ? " DESC" : "";
    std::string order;
    if (filter.order == Order::Relevance) {
        order = fmt::format("CASE WHEN e.is_active THEN 0 ELSE 1 END, "
                            "CASE WHEN e.searched LIKE lower({}) ESCAPE '\\' THEN 0 "
                            "WHEN e.searched LIKE lower({}) ESCAPE '\\' THEN 1 ELSE 2 END, e.full_name, e.id",
                            holder(startingWith(filter.text)), holder("% " + startingWith(filter.text)));
    } else {
        const std::string_view key = filter.order == Order::Number ? "length(e.employee_number), e.employee_number"
                                     : filter.order == Order::Name ? "lower(e.full_name)"
                                                                   : "lower(coalesce(e.department, ''))";
        if (filter.after) {
            const Employee& last = *filter.after;
            const std::string id = holder(last.id);
            const std::string text = holder(filter.order == Order::Number ? last.employee_number
                                            : filter.order == Order::Name ? last.full_name
                                                                          : last.department);
            const std::string at = filter.order == Order::Number
                                       ? fmt::format("length(CAST({0} AS text)), CAST({0} AS text)", text)
                                       : fmt::format("lower(CAST({} AS text))", text);
            where += fmt::format(" AND ({}, e.id) {} ({}, {})", key, filter.descending ? '<' : '>', at, id);
        }
        order = fmt::format("{}{}, e.id{}",
                            filter.order == Order::Number && filter.descending
                                ? "length(e.employee_number) DESC, e.employee_number"
                                : key,
                            direction, direction);
    }
    // The limit inside keeps `searched` from being worked out anew wherever it stands; cards are looked up for those
    // who are shown only. Fifty thousand people are gone through at every key.
    const std::string sql = fmt::format(
        "SELECT e.*, m.card_uid, m.expires_at FROM (SELECT * FROM (SELECT s.*, lower(s.employee_number || ' ' || "
        "s.full_name) AS searched FROM ({}) s LIMIT 9223372036854775807) e WHERE {} ORDER BY {} LIMIT {}) e "
        "LEFT JOIN rfid_card_mappings m ON m.employee_id = e.id AND m.is_active ORDER BY {}",
        *select, where, order, holder(filter.limit), order);
    std::vector<EmployeeAndCard> people;
    auto read = m_database.run(sql, values, [&](const Row& row) {
        people.push_back({employeeOf(row), std::string(row.text(7)), row.timestamp(8)});
    });
    if (!read)
        return failure(read.error());
    return people;
}

Result<std::string> EmployeeStore::photo(std::int64_t id)
{
    std::string photo;
    auto read = m_database.run("SELECT photo FROM rfid_employees WHERE id = $1", {id},
                               [&](const Row& row) { photo = row.text(0); });
    if (!read)
        return failure(read.error());
    return photo;
}

Result<void> EmployeeStore::photos(std::span<const std::int64_t> ids,
                                   const std::function<void(std::int64_t id, std::string_view photo)>& sink)
{
    if (ids.empty())
        return {};
    auto read =
        m_database.run(fmt::format("SELECT id, photo FROM rfid_employees WHERE photo IS NOT NULL AND id IN ({})",
                                   fmt::join(ids, ", ")),
                       {}, [&](const Row& row) { sink(row.integer(0), row.text(1)); });
    return read ? Result<void>() : Result<void>(failure(read.error()));
}

Result<void> EmployeeStore::setPhoto(std::int64_t id, const std::string& photo, Timestamp now)
{
    if (auto ours = refuseForeign(); !ours)
        return ours;
    const auto changed =
        m_database.run("UPDATE employees SET photo = $1, updated_at = $2 WHERE id = $3", {orNull(photo), now, id});
    if (!changed)
        return failure(changed.error());
    if (*changed == 0)
        return failure(ErrorCode::NotFound, fmt::format("there is no employee with the id {}", id));
    return {};
}

} // namespace tapledger
