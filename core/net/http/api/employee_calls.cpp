// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http/api/fields.h"
#include "services/enrolment_service.h"
#include "services/person_export.h"

#include <fmt/format.h>

namespace tapledger::api {
namespace {

EnrolmentService serviceOf(const Context& context, const Request& request)
{
    return {context.database, context.clock, request.actor()};
}

std::string employeeText(const Employee& employee)
{
    return ObjectText()
        .add("id", employee.id)
        .add("employee_number", employee.employee_number)
        .add("full_name", employee.full_name)
        .add("department", employee.department)
        .add("position", employee.position)
        .add("is_active", employee.is_active)
        .text();
}

HttpResponse employeeAnswer(const Employee& employee, int status = 200)
{
    HttpResponse response = ok(employeeText(employee), status);
    response.headers.emplace_back("ETag", entityTag(response.body));
    return response;
}

void readEmployee(Fields& fields, Employee& employee)
{
    fields.text("employee_number", employee.employee_number);
    fields.text("full_name", employee.full_name);
    fields.text("department", employee.department);
    fields.text("position", employee.position);
    fields.boolean("is_active", employee.is_active);
}

Answer list(const Context& context, const Request& request)
{
    QueryFields query(request.query);
    const std::string filter = query.text("q");
    const std::string after = query.text("after");
    const std::int64_t limit = query.number("limit", 100, 1, 1000);
    if (const auto problem = query.problem())
        return refuse(*problem);
    const auto employees = serviceOf(context, request).employeePage(filter, after, limit);
    if (!employees)
        return refuse(employees.error());
    std::vector<std::string> items;
    items.reserve(employees->size());
    for (const Employee& employee : *employees)
        items.push_back(employeeText(employee));
    const bool isLast = static_cast<std::int64_t>(items.size()) < limit;
    return ok(pageText(items, "next_after", isLast ? "" : json::quoted(employees->back().employee_number)));
}

Answer add(const Context& context, const Request& request)
{
    Employee employee;
    Fields fields(request.body);
    fields.require("employee_number");
    fields.require("full_name");
    readEmployee(fields, employee);
    if (const auto problem = fields.problem())
        return refuse(*problem);
    const auto added = serviceOf(context, request).addEmployee(employee);
    if (!added)
        return refuse(added.error());
    HttpResponse response = employeeAnswer(*added, 201);
    response.headers.emplace_back("Location", "/api/employees/" + std::to_string(added->id));
    return response;
}

Answer show(const Context& context, const Request& request)
{
    const auto employee = serviceOf(context, request).findEmployee(request.number("id"));
    return employee ? Answer(employeeAnswer(*employee)) : refuse(employee.error());
}

Answer edit(const Context& context, const Request& request)
{
    std::optional<Problem> problem;
    const auto change = [&](Employee& employee) -> Result<void> {
        if (auto same = checkVersion(request, employeeText(employee), problem); !same)
            return same;
        Fields fields(request.body);
        readEmployee(fields, employee);
        problem = fields.problem();
        return problem ? Result<void>(failure(ErrorCode::InvalidArgument, problem->detail)) : Result<void>();
    };
    const auto edited = serviceOf(context, request).editEmployee(request.number("id"), change);
    if (problem)
        return refuse(*problem);
    return edited ? Answer(employeeAnswer(*edited)) : refuse(edited.error());
}

/// An answer is made in memory: beyond this the command line, which needs none, is told of.
constexpr std::size_t kLongestExport = 32UL * 1024 * 1024;

Answer exportPerson(const Context& context, const Request& request)
{
    std::string text;
    bool isTooLong = false;
    const auto written = PersonExport(context.database, context.clock, request.actor())
                             .write(request.number("id"), [&](std::string_view piece) -> Result<void> {
                                 isTooLong = text.size() + piece.size() > kLongestExport;
                                 if (isTooLong)
                                     return failure(ErrorCode::Conflict, "the document is too long");
                                 text += piece;
                                 return {};
                             });
    if (isTooLong)
        return refuse(Problem{409, "too_long",
                              "there is more than 32 MiB of this person; export it with `tapledgerd employee export`"});
    if (!written)
        return refuse(written.error());
    HttpResponse response = ok(std::move(text));
    response.headers.emplace_back("Content-Disposition",
                                  fmt::format("attachment; filename=\"person-{}.json\"", written->employee.id));
    return response;
}

constexpr Route kRoutes[] = {
    {"GET", "/api/employees", Operation::ReadPeople, list},
    {"POST", "/api/employees", Operation::ManagePeople, add},
    {"GET", "/api/employees/{id}", Operation::ReadPeople, show},
    {"PATCH", "/api/employees/{id}", Operation::ManagePeople, edit},
    {"GET", "/api/employees/{id}/export", Operation::ExportPerson, exportPerson},
};

} // namespace

std::span<const Route> employeeRoutes() { return kRoutes; }

} // namespace tapledger::api
