// SPDX-License-Identifier: GPL-3.0-or-later
// What the enrolment desk asks beside issuing and ending cards.
#include "services/enrolment_service.h"
#include "services/permissions.h"
#include "storage/card_mapping_store.h"
#include "storage/ledger_store.h"
#include "storage/migrator.h"
#include "storage/rejection_store.h"

#include <algorithm>
#include <fmt/format.h>

namespace tapledger {
namespace {

constexpr std::chrono::days kUnknownCardsFor(30);

/// Issues a card again as it was, with a history of its own.
Result<CardMapping> issueAgain(CardMappingStore& cards, CardMapping mapping, Timestamp now, Audit& audit)
{
    mapping.is_active = true;
    mapping.deactivated_at.reset();
    mapping.deactivated_reason.clear();
    mapping.issued_at = now;
    mapping.usage_count = 0;
    mapping.last_used_at.reset();
    const auto id = cards.insert(mapping, now);
    if (!id)
        return failure(id.error().code == ErrorCode::Conflict
                           ? Error{ErrorCode::Conflict,
                                   fmt::format("card {} or its holder has been given something else since; nothing was "
                                               "undone",
                                               mapping.card_uid.text())}
                           : id.error());
    mapping.id = *id;
    if (auto written = audit.write(now, "card_issued", {}, auditView(mapping)); !written)
        return failure(written.error());
    return mapping;
}

/// Changes whether a person is active, within the caller's transaction.
Result<Employee> setActive(Database& database, std::int64_t id, bool isActive, Timestamp now, Audit& audit)
{
    EmployeeStore people(database);
    auto found = people.findById(id);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound, fmt::format("there is no employee with the id {}", id));
    Employee employee = **found;
    employee.is_active = isActive;
    if (auto updated = people.update(employee, now); !updated)
        return failure(updated.error());
    if (auto written = audit.write(now, "employee_changed", auditView(**found), auditView(employee)); !written)
        return failure(written.error());
    return employee;
}

} // namespace

Result<void> EnrolmentService::undoAssignment(const AssignedCard& assigned)
{
    if (auto ok = authorise(m_actor, Operation::ManageCards); !ok)
        return ok;
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    CardMappingStore cards(m_database);
    const auto current = cards.findActiveByCard(assigned.mapping.card_uid);
    if (!current)
        return failure(current.error());
    if (!*current || (*current)->id != assigned.mapping.id)
        return failure(ErrorCode::Conflict, fmt::format("card {} has been changed since; nothing was undone",
                                                        assigned.mapping.card_uid.text()));
    const Timestamp now = m_clock.now();
    Audit audit(m_database, m_actor);
    if (auto ended = cards.deactivate(assigned.mapping.id, "other", now); !ended)
        return ended;
    CardMapping after = **current;
    after.is_active = false;
    after.deactivated_reason = "other";
    if (auto written = audit.write(now, "card_revoked", auditView(**current), auditView(after)); !written)
        return written;
    for (const auto& before : {assigned.replaced, assigned.taken}) {
        if (!before)
            continue;
        if (auto issued = issueAgain(cards, *before, now, audit); !issued)
            return failure(issued.error());
    }
    return transaction->commit();
}

Result<CardMapping> EnrolmentService::undoDeactivation(const CardMapping& ended)
{
    if (auto ok = authorise(m_actor, Operation::ManageCards); !ok)
        return failure(ok.error());
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const auto holder = findEmployee(ended.employee_id);
    if (!holder)
        return failure(holder.error());
    if (!holder->is_active)
        return failure(ErrorCode::Conflict,
                       fmt::format("{} has left meanwhile; nothing was undone", nameAndNumber(*holder)));
    CardMappingStore cards(m_database);
    Audit audit(m_database, m_actor);
    auto issued = issueAgain(cards, ended, m_clock.now(), audit);
    if (!issued)
        return issued;
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return issued;
}

Result<Leaving> EnrolmentService::leave(std::int64_t employeeId, CardOfLeaver card)
{
    if (auto ok = authorise(m_actor, Operation::ManagePeople); !ok)
        return failure(ok.error());
    if (auto ok = authorise(m_actor, Operation::ManageCards); card == CardOfLeaver::End && !ok)
        return failure(ok.error());
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const Timestamp now = m_clock.now();
    Audit audit(m_database, m_actor);
    auto employee = setActive(m_database, employeeId, false, now, audit);
    if (!employee)
        return failure(employee.error());
    Leaving leaving{std::move(*employee), {}};
    if (card == CardOfLeaver::End) {
        CardMappingStore cards(m_database);
        auto held = cards.findActiveByEmployee(employeeId);
        if (!held)
            return failure(held.error());
        leaving.ended = std::move(*held);
        if (leaving.ended) {
            if (auto ended = endMapping(cards, *leaving.ended, "left", now, audit); !ended)
                return failure(ended.error());
        }
    }
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return leaving;
}

Result<Employee> EnrolmentService::undoLeaving(const Leaving& leaving)
{
    if (auto ok = authorise(m_actor, Operation::ManagePeople); !ok)
        return failure(ok.error());
    if (auto ok = authorise(m_actor, Operation::ManageCards); leaving.ended && !ok)
        return failure(ok.error());
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const Timestamp now = m_clock.now();
    Audit audit(m_database, m_actor);
    auto employee = setActive(m_database, leaving.employee.id, true, now, audit);
    if (!employee)
        return employee;
    if (leaving.ended) {
        CardMappingStore cards(m_database);
        if (auto issued = issueAgain(cards, *leaving.ended, now, audit); !issued)
            return failure(issued.error());
    }
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return employee;
}

Result<CardFacts> EnrolmentService::cardFacts(const CardUid& uid)
{
    if (auto ok = authorise(m_actor, Operation::ManageCards); !ok)
        return failure(ok.error());
    auto history = CardMappingStore(m_database).history(uid);
    if (!history)
        return failure(history.error());
    CardFacts facts{uid, {}, 0, {}};
    EmployeeStore people(m_database);
    std::ranges::reverse(*history);
    for (CardMapping& mapping : *history) {
        auto employee = people.findById(mapping.employee_id);
        if (!employee)
            return failure(employee.error());
        facts.mappings.push_back({std::move(mapping), employee->value_or(Employee())});
    }
    const auto refused = RejectionStore(m_database).unknownCards(m_clock.now() - kUnknownCardsFor, 0, 1, uid);
    if (!refused)
        return failure(refused.error());
    if (!refused->empty()) {
        const UnknownCard& card = refused->front();
        facts.refused_count = card.count;
        facts.refused_at = card.device_name.empty() ? card.device_id : card.device_name;
    }
    return facts;
}

Result<std::vector<UnknownCard>> EnrolmentService::unknownCards(std::int64_t before, std::int64_t limit)
{
    if (auto ok = authorise(m_actor, Operation::ManageCards); !ok)
        return failure(ok.error());
    return RejectionStore(m_database).unknownCards(m_clock.now() - kUnknownCardsFor, before, limit);
}

Result<std::vector<PersonTap>> EnrolmentService::lastTaps(std::int64_t employeeId, std::int64_t limit)
{
    if (auto ok = authorise(m_actor, Operation::ManageCards); !ok)
        return failure(ok.error());
    return LedgerStore(m_database).lastOf(employeeId, limit);
}

Result<std::vector<EmployeeAndCard>> EnrolmentService::people(const EmployeeFilter& filter)
{
    if (auto ok = authorise(m_actor, Operation::ReadPeople); !ok)
        return failure(ok.error());
    return EmployeeStore(m_database).page(filter);
}

Result<std::string> EnrolmentService::photo(std::int64_t employeeId)
{
    if (auto ok = authorise(m_actor, Operation::ReadPeople); !ok)
        return failure(ok.error());
    return EmployeeStore(m_database).photo(employeeId);
}

Result<void> EnrolmentService::setPhoto(std::int64_t employeeId, const std::string& photo)
{
    if (auto ok = authorise(m_actor, Operation::ManagePeople); !ok)
        return ok;
    if (photo.size() > kLongestPhoto || (!photo.empty() && !photo.starts_with("data:image/")))
        return failure(ErrorCode::InvalidArgument, "the photo is no picture, or has more than 256 KiB");
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const auto employee = findEmployee(employeeId);
    if (!employee)
        return failure(employee.error());
    const Timestamp now = m_clock.now();
    if (auto changed = EmployeeStore(m_database).setPhoto(employeeId, photo, now); !changed)
        return changed;
    // The picture itself is not for a log that is kept for ever.
    if (auto written =
            Audit(m_database, m_actor).write(now, "employee_photo_changed", auditView(*employee), auditView(*employee));
        !written)
        return written;
    return transaction->commit();
}

Result<bool> EnrolmentService::peopleAreForeign()
{
    if (auto ok = authorise(m_actor, Operation::ReadPeople); !ok)
        return failure(ok.error());
    return employeesAreForeign(m_database);
}

} // namespace tapledger
