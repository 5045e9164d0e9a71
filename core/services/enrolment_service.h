// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/records.h"
#include "services/audit.h"
#include "storage/database.h"
#include "storage/employee_store.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger {

class CardMappingStore;

/// What to do with a card that is active for somebody else.
enum class CardInUse { Refuse, Reassign };

/// A card to be issued.
struct CardAssignment
{
    CardUid card_uid;
    std::string employee_number;
    std::string card_type = "mifare"; ///< mifare, desfire, em4100, hid, ntag, other
    std::optional<Timestamp> expires_at;
    std::string replaced_reason = "replaced"; ///< why the person's card until now ends, if there is one
};

/// What issuing a card brought about.
struct AssignedCard
{
    enum class Change { Issued, AlreadyHeld };

    Change change = Change::Issued;
    CardMapping mapping;
    Employee employee;
    std::optional<CardMapping> replaced; ///< the card that the employee held until now
    std::optional<Employee> taken_from;  ///< who held this card until now
    std::optional<CardMapping> taken;    ///< how they held it
};

/// A mapping with the person it belongs to.
struct CardAndHolder
{
    CardMapping mapping;
    Employee employee;
};

/// What came of a person's leaving.
struct Leaving
{
    Employee employee;
    std::optional<CardMapping> ended; ///< the card that ended with it
};

/// What a card is, before anything is done with it.
struct CardFacts
{
    CardUid card_uid;
    std::vector<CardAndHolder> mappings; ///< all that it ever had, newest first
    std::int64_t refused_count = 0;      ///< how often gates refused it lately, while it is nobody's
    std::string refused_at;              ///< the last gate that did, by name or else by device_id
};

/// People and their cards. Used by one thread at a time, with the database it was given.
class EnrolmentService
{
public:
    EnrolmentService(Database& database, const Clock& clock, Actor actor)
        : m_database(database), m_clock(clock), m_actor(std::move(actor))
    {
    }

    /// Adds a person. InvalidArgument for an empty or overlong field, Conflict when the number is taken or people are
    /// kept in another system. @return the person with its id.
    Result<Employee> addEmployee(Employee employee);
    /// Changes a person in one transaction: @p change edits it, or refuses with an error. NotFound, Conflict as above.
    Result<Employee> editEmployee(std::int64_t id, const std::function<Result<void>(Employee&)>& change);
    Result<Employee> findEmployee(std::int64_t id);
    /// People whose number or name contains @p filter (empty: all), by number.
    Result<void> forEachEmployee(std::string_view filter, const std::function<void(const Employee&)>& sink);

    /// Issues a card. In one transaction it ends the employee's previous card (`replaced`) and, when told to reassign,
    /// the card's previous mapping. Conflict, with the holder, when the card is active for somebody else.
    Result<AssignedCard> assignCard(const CardAssignment& assignment, CardInUse inUse);
    /// Ends a card's mapping. InvalidArgument for an unknown reason, NotFound when the card is not active.
    /// @return the mapping that was ended, with its holder.
    Result<CardAndHolder> deactivateCard(const CardUid& uid, std::string_view reason);
    /// Takes back what assignCard() did, as a change of its own: the card is ended, and cards that ended for it are
    /// issued again to those who held them. Conflict when something has happened to one of them since.
    Result<void> undoAssignment(const AssignedCard& assigned);
    /// Takes back deactivateCard(), as a change of its own: the card is issued again to who held it. Conflict when the
    /// card or its holder has been given something else since, or the holder has left.
    Result<CardMapping> undoDeactivation(const CardMapping& ended);
    enum class CardOfLeaver { End, Keep };
    /// A person has left: not active any more, and their card ends (`left`) where told, in one transaction. NotFound;
    /// Conflict when people are kept in another system.
    Result<Leaving> leave(std::int64_t employeeId, CardOfLeaver card);
    /// Takes back leave(), as a change of its own: active again, with the card that ended for it. Conflict as above.
    Result<Employee> undoLeaving(const Leaving& leaving);
    Result<CardFacts> cardFacts(const CardUid& uid);
    /// Cards that gates refused in the last 30 days because nobody holds them, those refused last first; with
    /// last_id < @p before (0: all).
    Result<std::vector<UnknownCard>> unknownCards(std::int64_t before, std::int64_t limit);
    /// The newest entries of a person in the ledger.
    Result<std::vector<PersonTap>> lastTaps(std::int64_t employeeId, std::int64_t limit);
    Result<std::vector<EmployeeAndCard>> people(const EmployeeFilter& filter);
    /// A path or a data URI; empty where there is none.
    Result<std::string> photo(std::int64_t employeeId);
    /// @param photo a data URI of at most kLongestPhoto bytes, or empty for none: InvalidArgument otherwise. NotFound;
    /// Conflict when people are kept in another system.
    Result<void> setPhoto(std::int64_t employeeId, const std::string& photo);
    static constexpr std::size_t kLongestPhoto = 256UL * 1024;
    /// Another system keeps them: they are only read here.
    Result<bool> peopleAreForeign();
    /// People whose number or name contains @p filter, with a number > @p after, at most @p limit.
    Result<std::vector<Employee>> employeePage(std::string_view filter, std::string_view after, std::int64_t limit);
    /// Mappings with id > @p after, by id, at most @p limit.
    Result<std::vector<CardMapping>> cardPage(std::int64_t after, std::int64_t limit);
    /// All mappings that an employee, or a card, ever had; oldest first. NotFound for an unknown employee.
    Result<std::vector<CardMapping>> cardsOf(std::int64_t employeeId);
    Result<std::vector<CardMapping>> cardHistory(const CardUid& uid);
    /// The same with id > @p after, by id, at most @p limit.
    Result<std::vector<CardMapping>> cardPageOf(std::int64_t employeeId, std::int64_t after, std::int64_t limit);
    Result<std::vector<CardMapping>> historyPage(const CardUid& uid, std::int64_t after, std::int64_t limit);
    /// Who holds a card now.
    Result<std::optional<Employee>> holder(const CardUid& uid);
    enum class Cards { Active, All };
    /// Mappings by the order in which they were issued.
    Result<void> forEachCard(Cards which, const std::function<void(const CardAndHolder&)>& sink);

private:
    Database& m_database;
    const Clock& m_clock;
    const Actor m_actor; ///< whom the audit log names
};

/// The checks that adding a person makes before asking the database; the import makes the same.
Result<void> checkEmployee(const Employee& employee);
/// mifare, desfire, em4100, hid, ntag, other.
Result<void> checkCardType(std::string_view cardType);
/// lost, stolen, damaged, replaced, left, expired, other.
Result<void> checkReason(std::string_view reason);
/// "Ada Lovelace (1001)".
std::string nameAndNumber(const Employee& employee);

/// Ends a card within a transaction that the caller has begun, and writes it into the audit log.
Result<void> endMapping(CardMappingStore& cards, const CardMapping& mapping, std::string_view reason, Timestamp now,
                        Audit& audit);

/// Issues a card within a transaction that the caller has begun. Everything that can be refused is refused before the
/// first change, so that an import may go on with its next row.
Result<AssignedCard> assignCardInTransaction(Database& database, const CardAssignment& assignment, CardInUse inUse,
                                             Timestamp now, Audit& audit);

} // namespace tapledger
