// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/csv_import.h"

#include "services/enrolment_service.h"
#include "services/permissions.h"
#include "storage/employee_store.h"
#include "storage/migrator.h"

#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <map>
#include <string_view>

namespace tapledger {
namespace {

constexpr std::size_t kRowsBetweenProgress = 64;

enum class RowChange { Added, Updated, Unchanged };

/// Handles one row. An error of the row itself has one of the codes of isRowFault().
using RowHandler = std::function<Result<RowChange>(const csv::Row& row)>;

bool isRowFault(ErrorCode code)
{
    return code == ErrorCode::InvalidArgument || code == ErrorCode::NotFound || code == ErrorCode::Conflict;
}

/// A field without its surrounding spaces; empty where the row or the file has none.
std::string field(const csv::Row& row, std::optional<std::size_t> column)
{
    if (!column || *column >= row.fields.size())
        return {};
    std::string_view text = row.fields[*column];
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return std::string(text);
}

Result<std::size_t> neededColumn(const csv::Table& table, std::string_view name)
{
    if (const auto column = table.column(name))
        return *column;
    return failure(ErrorCode::InvalidArgument,
                   fmt::format("the file has no column {}; its first line must name the columns", name));
}

/// Hands every row to @p handler in one transaction and keeps the count.
Result<ImportReport> import(Database& database, const csv::Table& table, const ImportOptions& options,
                            const RowHandler& handler)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    ImportReport report;
    for (std::size_t done = 0; const csv::Row& row : table.rows) {
        if (options.progress && done++ % kRowsBetweenProgress == 0 && !options.progress(done))
            return failure(ErrorCode::Cancelled, "the import was stopped; nothing has changed");
        const auto change = handler(row);
        if (!change) {
            if (!isRowFault(change.error().code))
                return failure(change.error());
            report.bad.push_back({row.line, change.error().message});
        } else if (*change == RowChange::Added) {
            ++report.added;
        } else if (*change == RowChange::Updated) {
            ++report.updated;
        } else {
            ++report.unchanged;
        }
    }
    const bool refused = !report.bad.empty() && options.badRows == ImportOptions::BadRows::RefuseAll;
    if (refused || options.mode == ImportOptions::Mode::DryRun)
        return report; // the transaction is rolled back
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    report.applied = true;
    return report;
}

/// Remembers on which line a value stood first, to name it when it comes again.
class SeenOnce
{
public:
    explicit SeenOnce(std::string_view what) : m_what(what) {}

    Result<void> check(const std::string& value, std::size_t line)
    {
        const auto [it, isNew] = m_lines.emplace(value, line);
        if (isNew)
            return {};
        return failure(ErrorCode::InvalidArgument,
                       fmt::format("{} {} stands in line {} already", m_what, value, it->second));
    }

private:
    std::string_view m_what;
    std::map<std::string, std::size_t, std::less<>> m_lines;
};

} // namespace

Result<Timestamp> parseExpiry(const std::string& text)
{
    constexpr std::size_t kDateLength = 10;
    const auto instant = Timestamp::parse(text.size() == kDateLength ? text + "T00:00:00Z" : text);
    if (!instant)
        return failure(ErrorCode::InvalidArgument,
                       fmt::format("expires_at \"{}\" is neither a date (2027-01-31) nor a time with offset "
                                   "(2027-01-31T18:00:00+01:00)",
                                   text));
    return text.size() == kDateLength ? std::min(*instant + std::chrono::days(1), Timestamp::latest()) : *instant;
}

Result<ImportReport> importEmployees(Database& database, const Clock& clock, const csv::Table& table,
                                     const ImportOptions& options, const Actor& actor)
{
    if (auto ok = authorise(actor, Operation::ManagePeople); !ok)
        return failure(ok.error());
    const auto number = neededColumn(table, "employee_number");
    if (!number)
        return failure(number.error());
    const auto name = neededColumn(table, "full_name");
    if (!name)
        return failure(name.error());
    const auto department = table.column("department");
    const auto position = table.column("position");
    const auto foreign = employeesAreForeign(database);
    if (!foreign)
        return failure(foreign.error());
    if (*foreign)
        return failure(ErrorCode::Conflict,
                       "people are kept by another system in this database; import them there, not here");

    EmployeeStore people(database);
    Audit audit(database, actor);
    SeenOnce seen("employee_number");
    const Timestamp now = clock.now();
    return import(database, table, options, [&](const csv::Row& row) -> Result<RowChange> {
        Employee employee;
        employee.employee_number = field(row, *number);
        employee.full_name = field(row, *name);
        employee.department = field(row, department);
        employee.position = field(row, position);
        if (auto ok = checkEmployee(employee); !ok)
            return failure(ok.error());
        if (auto ok = seen.check(employee.employee_number, row.line); !ok)
            return failure(ok.error());

        const auto found = people.findByNumberForUpdate(employee.employee_number);
        if (!found)
            return failure(found.error());
        if (!*found) {
            const auto id = people.insert(employee, now);
            if (!id)
                return failure(id.error());
            employee.id = *id;
            if (auto written = audit.write(now, "employee_added", {}, auditView(employee)); !written)
                return failure(written.error());
            return RowChange::Added;
        }
        Employee updated = **found;
        updated.full_name = employee.full_name;
        if (department)
            updated.department = employee.department;
        if (position)
            updated.position = employee.position;
        if (updated.full_name == (*found)->full_name && updated.department == (*found)->department &&
            updated.position == (*found)->position)
            return RowChange::Unchanged;
        if (auto changed = people.update(updated, now); !changed)
            return failure(changed.error());
        if (auto written = audit.write(now, "employee_changed", auditView(**found), auditView(updated)); !written)
            return failure(written.error());
        return RowChange::Updated;
    });
}

Result<ImportReport> importCards(Database& database, const Clock& clock, const csv::Table& table,
                                 const ImportOptions& options, const Actor& actor)
{
    if (auto ok = authorise(actor, Operation::ManageCards); !ok)
        return failure(ok.error());
    const auto uid = neededColumn(table, "card_uid");
    if (!uid)
        return failure(uid.error());
    const auto number = neededColumn(table, "employee_number");
    if (!number)
        return failure(number.error());
    const auto cardType = table.column("card_type");
    const auto expiresAt = table.column("expires_at");

    Audit audit(database, actor);
    SeenOnce seenCard("card");
    SeenOnce seenEmployee("employee_number");
    const Timestamp now = clock.now();
    return import(database, table, options, [&](const csv::Row& row) -> Result<RowChange> {
        CardAssignment assignment;
        auto parsed = CardUid::parse(field(row, *uid));
        if (!parsed)
            return failure(ErrorCode::InvalidArgument, "card_uid: " + parsed.error().message);
        assignment.card_uid = std::move(*parsed);
        assignment.employee_number = field(row, *number);
        if (assignment.employee_number.empty())
            return failure(ErrorCode::InvalidArgument, "employee_number is empty");
        if (const std::string type = field(row, cardType); !type.empty())
            assignment.card_type = type;
        if (const std::string expiry = field(row, expiresAt); !expiry.empty()) {
            const auto instant = parseExpiry(expiry);
            if (!instant)
                return failure(instant.error());
            assignment.expires_at = *instant;
        }
        if (auto ok = seenCard.check(assignment.card_uid.text(), row.line); !ok)
            return failure(ok.error());
        if (auto ok = seenEmployee.check(assignment.employee_number, row.line); !ok)
            return failure(ok.error());
        const auto assigned = assignCardInTransaction(database, assignment, CardInUse::Refuse, now, audit);
        if (!assigned)
            return failure(assigned.error());
        if (assigned->change == AssignedCard::Change::AlreadyHeld)
            return RowChange::Unchanged;
        return assigned->replaced ? RowChange::Updated : RowChange::Added;
    });
}

} // namespace tapledger
