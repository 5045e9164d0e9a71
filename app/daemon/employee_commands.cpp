// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "import_command.h"
#include "services/enrolment_service.h"
#include "site/json_object.h"
#include "site/store.h"

#include <fmt/format.h>
#include <memory>

namespace tapledger {
namespace {

std::string toJson(const Employee& employee)
{
    return JsonObject()
        .number("id", employee.id)
        .text("employee_number", employee.employee_number)
        .text("full_name", employee.full_name)
        .text("department", employee.department)
        .text("position", employee.position)
        .boolean("is_active", employee.is_active)
        .finish();
}

int addEmployee(const Employee& employee, const CommonOptions& common)
{
    auto site = openSite(common, StoreUse::Write);
    if (!site)
        return fail(site.error());
    const SystemClock clock;
    const auto added = EnrolmentService(*site->database, clock, commandLineActor()).addEmployee(employee);
    if (!added)
        return fail(added.error());
    print(common.json ? toJson(*added) + "\n" : fmt::format("added {}\n", nameAndNumber(*added)));
    return kExitOk;
}

int listEmployees(const std::string& filter, const CommonOptions& common)
{
    auto site = openSite(common, StoreUse::Write);
    if (!site)
        return fail(site.error());
    const SystemClock clock;
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> objects;
    auto read =
        EnrolmentService(*site->database, clock, commandLineActor()).forEachEmployee(filter, [&](const Employee& e) {
            if (common.json)
                objects.push_back(toJson(e));
            else
                rows.push_back({e.employee_number, e.full_name, e.department, e.position, e.is_active ? "yes" : "no"});
        });
    if (!read)
        return fail(read.error());
    if (common.json)
        print(jsonArray(objects) + "\n");
    else
        printTable({"NUMBER", "NAME", "DEPARTMENT", "POSITION", "ACTIVE"}, rows);
    return kExitOk;
}

} // namespace

void addEmployeeCommands(CLI::App& app, Invocation& invocation)
{
    CLI::App* group = app.add_subcommand("employee", "People: add, list, import, export")->alias("person");

    auto employee = std::make_shared<Employee>();
    CLI::App* add = addCommand(*group, invocation, "add", "Add a person",
                               [employee, &invocation] { return addEmployee(*employee, invocation.common); });
    add->add_option("NUMBER", employee->employee_number, "Employee number, unique")->required();
    add->add_option("NAME", employee->full_name, "Full name")->required();
    add->add_option("--department", employee->department, "Department");
    add->add_option("--position", employee->position, "Position");
    add->footer("Example: tapledgerd employee add 1001 \"Ada Lovelace\" --department Engines");

    auto filter = std::make_shared<std::string>();
    CLI::App* list = addCommand(*group, invocation, "list", "List people",
                                [filter, &invocation] { return listEmployees(*filter, invocation.common); });
    list->add_option("FILTER", *filter, "Only those whose number or name contains this");

    addImportCommand(*group, invocation, "people", "employee_number,full_name,department,position", importEmployees);
    addPersonExportCommand(*group, invocation);
}

} // namespace tapledger
