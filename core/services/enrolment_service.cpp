// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/enrolment_service.h"

#include "base/json.h"
#include "services/permissions.h"
#include "storage/card_mapping_store.h"
#include "storage/employee_store.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <unordered_map>
#include <vector>

namespace tapledger {
namespace {

constexpr std::size_t kMaxNumberLength = 64;
constexpr std::size_t kMaxTextLength = 255;

constexpr std::array<std::string_view, 6> kCardTypes = {"mifare", "desfire", "em4100", "hid", "ntag", "other"};
constexpr std::array<std::string_view, 7> kReasons = {"lost", "stolen",  "damaged", "replaced",
                                                      "left", "expired", "other"};

/// Refuses what the column cannot hold or what would steer a terminal.
Result<void> checkText(std::string_view name, std::string_view text, std::size_t maxLength)
{
    const auto length = json::codePointCount(text);
    if (!length)
        return failure(ErrorCode::InvalidArgument, fmt::format("{} is not valid UTF-8", name), std::string(name));
    if (*length > maxLength)
        return failure(ErrorCode::InvalidArgument, fmt::format("{} has more than {} characters", name, maxLength),
                       std::string(name));
    if (std::ranges::any_of(text, [](char c) { return (c >= 0 && c < 0x20) || c == 0x7F; }))
        return failure(ErrorCode::InvalidArgument, fmt::format("{} contains a control character", name),
                       std::string(name));
    return {};
}

Result<Employee> holderOf(Database& database, const CardMapping& mapping)
{
    auto employee = EmployeeStore(database).findById(mapping.employee_id);
    if (!employee)
        return failure(employee.error());
    if (*employee)
        return std::move(**employee);
    Employee unknown; // another system may have removed the person; the card still names them
    unknown.id = mapping.employee_id;
    unknown.employee_number = fmt::format("id {}", mapping.employee_id);
    unknown.full_name = "somebody no longer listed";
    return unknown;
}

} // namespace

Result<void> endMapping(CardMappingStore& cards, const CardMapping& mapping, std::string_view reason, Timestamp now,
                        Audit& audit)
{
    if (auto ended = cards.deactivate(mapping.id, reason, now); !ended)
        return ended;
    CardMapping after = mapping;
    after.is_active = false;
    after.deactivated_reason = reason;
    return audit.write(now, "card_revoked", auditView(mapping), auditView(after));
}

std::string nameAndNumber(const Employee& employee)
{
    return fmt::format("{} ({})", employee.full_name, employee.employee_number);
}

Result<void> checkEmployee(const Employee& employee)
{
    if (employee.employee_number.empty())
        return failure(ErrorCode::InvalidArgument, "employee_number is empty", "employee_number");
    if (employee.full_name.empty())
        return failure(ErrorCode::InvalidArgument, "full_name is empty", "full_name");
    if (auto ok = checkText("employee_number", employee.employee_number, kMaxNumberLength); !ok)
        return ok;
    if (auto ok = checkText("full_name", employee.full_name, kMaxTextLength); !ok)
        return ok;
    if (auto ok = checkText("department", employee.department, kMaxTextLength); !ok)
        return ok;
    return checkText("position", employee.position, kMaxTextLength);
}

Result<void> checkCardType(std::string_view cardType)
{
    if (std::ranges::find(kCardTypes, cardType) != kCardTypes.end())
        return {};
    return failure(ErrorCode::InvalidArgument,
                   fmt::format("card_type \"{}\" is not one of {}", cardType, fmt::join(kCardTypes, ", ")),
                   "card_type");
}

Result<void> checkReason(std::string_view reason)
{
    if (std::ranges::find(kReasons, reason) != kReasons.end())
        return {};
    return failure(ErrorCode::InvalidArgument,
                   fmt::format("the reason \"{}\" is not one of {}", reason, fmt::join(kReasons, ", ")), "reason");
}

Result<Employee> EnrolmentService::addEmployee(Employee employee)
{
    if (auto ok = authorise(m_actor, Operation::ManagePeople); !ok)
        return failure(ok.error());
    if (auto ok = checkEmployee(employee); !ok)
        return failure(ok.error());
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const Timestamp now = m_clock.now();
    const auto id = EmployeeStore(m_database).insert(employee, now);
    if (!id)
        return failure(id.error());
    employee.id = *id;
    if (auto written = Audit(m_database, m_actor).write(now, "employee_added", {}, auditView(employee)); !written)
        return failure(written.error());
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return employee;
}

Result<Employee> EnrolmentService::findEmployee(std::int64_t id)
{
    if (auto ok = authorise(m_actor, Operation::ReadPeople); !ok)
        return failure(ok.error());
    auto employee = EmployeeStore(m_database).findById(id);
    if (!employee)
        return failure(employee.error());
    if (!*employee)
        return failure(ErrorCode::NotFound, fmt::format("there is no employee with the id {}", id));
    return std::move(**employee);
}

Result<Employee> EnrolmentService::editEmployee(std::int64_t id, const std::function<Result<void>(Employee&)>& change)
{
    if (auto ok = authorise(m_actor, Operation::ManagePeople); !ok)
        return failure(ok.error());
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    EmployeeStore people(m_database);
    auto found = people.findForUpdate(id);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound, fmt::format("there is no employee with the id {}", id));
    Employee& employee = **found;
    json::Value before = auditView(employee);
    if (auto changed = change(employee); !changed)
        return failure(changed.error());
    if (auto ok = checkEmployee(employee); !ok)
        return failure(ok.error());
    const Timestamp now = m_clock.now();
    if (auto updated = people.update(employee, now); !updated)
        return failure(updated.error());
    Audit audit(m_database, m_actor);
    if (auto written = audit.write(now, "employee_changed", std::move(before), auditView(employee)); !written)
        return failure(written.error());
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return std::move(employee);
}

Result<void> EnrolmentService::forEachEmployee(std::string_view filter,
                                               const std::function<void(const Employee&)>& sink)
{
    if (auto ok = authorise(m_actor, Operation::ReadPeople); !ok)
        return failure(ok.error());
    return EmployeeStore(m_database).forEach(filter, sink);
}

Result<std::vector<Employee>> EnrolmentService::employeePage(std::string_view filter, std::string_view after,
                                                             std::int64_t limit)
{
    if (auto ok = authorise(m_actor, Operation::ReadPeople); !ok)
        return failure(ok.error());
    return EmployeeStore(m_database).page(filter, after, limit);
}

Result<std::vector<CardMapping>> EnrolmentService::cardPage(std::int64_t after, std::int64_t limit)
{
    if (auto ok = authorise(m_actor, Operation::ManageCards); !ok)
        return failure(ok.error());
    return CardMappingStore(m_database).page(after, limit);
}

Result<std::vector<CardMapping>> EnrolmentService::cardsOf(std::int64_t employeeId)
{
    if (auto ok = authorise(m_actor, Operation::ManageCards); !ok)
        return failure(ok.error());
    if (const auto employee = findEmployee(employeeId); !employee)
        return failure(employee.error());
    return CardMappingStore(m_database).ofEmployee(employeeId);
}

Result<std::vector<CardMapping>> EnrolmentService::cardPageOf(std::int64_t employeeId, std::int64_t after,
                                                              std::int64_t limit)
{
    if (auto ok = authorise(m_actor, Operation::ManageCards); !ok)
        return failure(ok.error());
    if (const auto employee = findEmployee(employeeId); !employee)
        return failure(employee.error());
    return CardMappingStore(m_database).pageOf(employeeId, after, limit);
}

Result<std::vector<CardMapping>> EnrolmentService::historyPage(const CardUid& uid, std::int64_t after,
                                                               std::int64_t limit)
{
    if (auto ok = authorise(m_actor, Operation::ManageCards); !ok)
        return failure(ok.error());
    return CardMappingStore(m_database).pageOf(uid, after, limit);
}

Result<std::vector<CardMapping>> EnrolmentService::cardHistory(const CardUid& uid)
{
    if (auto ok = authorise(m_actor, Operation::ManageCards); !ok)
        return failure(ok.error());
    return CardMappingStore(m_database).history(uid);
}

Result<std::optional<Employee>> EnrolmentService::holder(const CardUid& uid)
{
    if (auto ok = authorise(m_actor, Operation::ManageCards); !ok)
        return failure(ok.error());
    const auto mapping = CardMappingStore(m_database).findActiveByCard(uid);
    if (!mapping)
        return failure(mapping.error());
    if (!*mapping)
        return std::optional<Employee>();
    return EmployeeStore(m_database).findById((*mapping)->employee_id);
}

Result<AssignedCard> assignCardInTransaction(Database& database, const CardAssignment& assignment, CardInUse inUse,
                                             Timestamp now, Audit& audit)
{
    CardMappingStore cards(database);
    const std::string& uid = assignment.card_uid.text();
    if (auto ok = checkCardType(assignment.card_type); !ok)
        return failure(ok.error());
    if (auto ok = checkReason(assignment.replaced_reason); !ok)
        return failure(ok.error());
    if (assignment.expires_at && *assignment.expires_at <= now)
        return failure(ErrorCode::InvalidArgument,
                       fmt::format("expires_at {} has passed already", assignment.expires_at->iso()), "expires_at");

    auto employee = EmployeeStore(database).findByNumber(assignment.employee_number);
    if (!employee)
        return failure(employee.error());
    if (!*employee)
        return failure(
            ErrorCode::NotFound,
            fmt::format("there is no employee with the number {}; add them first", assignment.employee_number),
            "employee_number");
    if (!(*employee)->is_active)
        return failure(ErrorCode::Conflict,
                       fmt::format("{} is no longer active and cannot be given a card", nameAndNumber(**employee)),
                       "employee_number");

    auto ofCard = cards.findActiveByCard(assignment.card_uid);
    if (!ofCard)
        return failure(ofCard.error());
    auto ofEmployee = cards.findActiveByEmployee((*employee)->id);
    if (!ofEmployee)
        return failure(ofEmployee.error());

    AssignedCard result;
    result.employee = std::move(**employee);
    const bool heldByOther = *ofCard && (*ofCard)->employee_id != result.employee.id;
    if (heldByOther) {
        auto holder = holderOf(database, **ofCard);
        if (!holder)
            return failure(holder.error());
        if (inUse == CardInUse::Refuse)
            return failure(
                ErrorCode::Conflict,
                fmt::format("card {} belongs to {}; reassign it if that is meant", uid, nameAndNumber(*holder)),
                "card_uid");
        result.taken_from = std::move(*holder);
    }
    if (*ofCard && !heldByOther && (*ofCard)->card_type == assignment.card_type &&
        (*ofCard)->expires_at == assignment.expires_at) {
        result.change = AssignedCard::Change::AlreadyHeld;
        result.mapping = std::move(**ofCard);
        return result;
    }

    if (heldByOther) {
        if (auto ended = endMapping(cards, **ofCard, "other", now, audit); !ended)
            return failure(ended.error());
        result.taken = std::move(**ofCard);
    }
    if (*ofEmployee) {
        if (auto ended = endMapping(cards, **ofEmployee, assignment.replaced_reason, now, audit); !ended)
            return failure(ended.error());
        result.replaced = std::move(**ofEmployee);
    }
    CardMapping mapping;
    mapping.card_uid = assignment.card_uid;
    mapping.employee_id = result.employee.id;
    mapping.card_type = assignment.card_type;
    mapping.issued_at = now;
    mapping.expires_at = assignment.expires_at;
    const auto id = cards.insert(mapping, now);
    if (!id)
        return failure(id.error());
    mapping.id = *id;
    if (auto written = audit.write(now, "card_issued", {}, auditView(mapping)); !written)
        return failure(written.error());
    result.mapping = std::move(mapping);
    return result;
}

Result<AssignedCard> EnrolmentService::assignCard(const CardAssignment& assignment, CardInUse inUse)
{
    if (auto ok = authorise(m_actor, Operation::ManageCards); !ok)
        return failure(ok.error());
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    Audit audit(m_database, m_actor);
    auto assigned = assignCardInTransaction(m_database, assignment, inUse, m_clock.now(), audit);
    if (!assigned)
        return assigned;
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return assigned;
}

Result<CardAndHolder> EnrolmentService::deactivateCard(const CardUid& uid, std::string_view reason)
{
    if (auto ok = authorise(m_actor, Operation::ManageCards); !ok)
        return failure(ok.error());
    if (auto ok = checkReason(reason); !ok)
        return failure(ok.error());
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    CardMappingStore cards(m_database);
    auto mapping = cards.findActiveByCard(uid);
    if (!mapping)
        return failure(mapping.error());
    if (!*mapping)
        return failure(ErrorCode::NotFound, fmt::format("card {} is not active for anybody", uid.text()));
    auto holder = holderOf(m_database, **mapping);
    if (!holder)
        return failure(holder.error());
    const Timestamp now = m_clock.now();
    Audit audit(m_database, m_actor);
    if (auto ended = endMapping(cards, **mapping, reason, now, audit); !ended)
        return failure(ended.error());
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    CardAndHolder result{std::move(**mapping), std::move(*holder)};
    result.mapping.is_active = false;
    result.mapping.deactivated_at = now;
    result.mapping.deactivated_reason = reason;
    return result;
}

Result<void> EnrolmentService::forEachCard(Cards which, const std::function<void(const CardAndHolder&)>& sink)
{
    if (auto ok = authorise(m_actor, Operation::ManageCards); !ok)
        return failure(ok.error());
    std::unordered_map<std::int64_t, Employee> people;
    auto read = EmployeeStore(m_database).forEach({}, [&](const Employee& e) { people.emplace(e.id, e); });
    if (!read)
        return read;
    return CardMappingStore(m_database).forEach([&](const CardMapping& mapping) {
        if (which == Cards::Active && !mapping.is_active)
            return;
        const auto holder = people.find(mapping.employee_id);
        sink({mapping, holder == people.end() ? Employee{} : holder->second});
    });
}

} // namespace tapledger
