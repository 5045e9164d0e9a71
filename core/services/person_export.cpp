// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/person_export.h"

#include "services/json_values.h"
#include "services/permissions.h"
#include "storage/card_mapping_store.h"
#include "storage/employee_store.h"
#include "storage/ledger_store.h"
#include "storage/migrator.h"
#include "storage/rejection_store.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <optional>
#include <vector>

namespace tapledger {
namespace {

using namespace values;

constexpr std::int64_t kPage = 200; // rows of up to 64 KiB

/// Whose a card was at an instant: of whoever it was issued to last, be it lost or ended meanwhile.
bool wasHeldBy(const std::vector<CardMapping>& history, std::int64_t employeeId, Timestamp at)
{
    const CardMapping* holder = nullptr;
    for (const CardMapping& mapping : history) { // oldest first
        if (mapping.issued_at <= at)
            holder = &mapping;
    }
    return holder && holder->employee_id == employeeId;
}

/// Is the person, or something of theirs, what an entry of the audit log is about?
bool isAbout(const json::Value& body, std::int64_t employeeId)
{
    for (const char* side : {"before", "after"}) {
        const json::Value* record = body.find(side);
        if (!record)
            continue;
        const json::Value* owner = record->find("employee_id");
        const json::Value* own = record->find("employee_number") ? record->find("id") : nullptr;
        if ((owner && owner->integer() == employeeId) || (own && own->integer() == employeeId))
            return true;
    }
    return false;
}

json::Value valueOf(const CardMapping& card)
{
    return object({{"card_uid", {card.card_uid.text()}},
                   {"card_type", text(card.card_type)},
                   {"issued_at", {card.issued_at.iso()}},
                   {"expires_at", instant(card.expires_at)},
                   {"is_active", {card.is_active}},
                   {"deactivated_at", instant(card.deactivated_at)},
                   {"deactivated_reason", text(card.deactivated_reason)},
                   {"last_used_at", instant(card.last_used_at)},
                   {"usage_count", number(card.usage_count)},
                   {"notes", text(card.notes)}});
}

json::Value valueOf(const LedgerEntry& entry)
{
    return object({{"sequence_id", number(entry.sequence_id)},
                   {"card_uid", text(entry.employee_rfid)},
                   {"device_id", text(entry.device_id)},
                   {"event_type", text(entry.event_type)},
                   {"scan_timestamp", {entry.scan_timestamp.iso()}},
                   {"created_at", {entry.created_at.iso()}},
                   {"employee_id", number(entry.employee_id)},
                   {"raw_payload", document(entry.raw_payload)},
                   {"device_signature", entry.device_signature ? text(*entry.device_signature) : json::Value{}},
                   {"hash_chain", text(entry.hash_chain)}});
}

json::Value valueOf(const Rejection& rejection)
{
    return object({{"id", number(rejection.id)},
                   {"received_at", {rejection.received_at.iso()}},
                   {"reason", {std::string(toText(rejection.reason))}},
                   {"card_uid", text(rejection.card_uid)},
                   {"device_id", text(rejection.device_id)},
                   {"event_type", text(rejection.event_type)},
                   {"scan_timestamp", {rejection.scan_timestamp.iso()}},
                   {"source", text(rejection.source)},
                   {"peer_address", text(rejection.peer_address)},
                   {"raw_payload", document(rejection.raw_payload)}});
}

} // namespace

/// The document's text: a member a line, and an item of a list a line, for who reads it without a program.
class PersonExport::Writer
{
public:
    explicit Writer(const TextSink& sink) : m_sink(sink) {}

    Result<void> member(std::string_view name, const json::Value& value)
    {
        return put(fmt::format("{}\n\"{}\": {}", separator(), name, json::canonical(value)));
    }
    Result<void> beginList(std::string_view name)
    {
        auto begun = put(fmt::format("{}\n\"{}\": [", separator(), name));
        m_isFirst = true;
        return begun;
    }
    Result<void> item(const json::Value& value)
    {
        return put(fmt::format("{}\n{}", m_isFirst ? (m_isFirst = false, "") : ",", json::canonical(value)));
    }
    Result<void> endList()
    {
        m_isFirst = false;
        return put("\n]");
    }
    Result<void> end() { return put("\n}\n"); }

private:
    std::string_view separator() { return m_isFirst ? (m_isFirst = false, "{") : ","; }
    Result<void> put(const std::string& text) { return m_sink(text); }

    const TextSink& m_sink;
    bool m_isFirst = true;
};

Result<PersonExportReport> PersonExport::write(std::string_view employeeNumber, const TextSink& sink)
{
    if (auto ok = authorise(m_actor, Operation::ExportPerson); !ok)
        return failure(ok.error());
    return write(EmployeeStore(m_database).findByNumber(employeeNumber),
                 fmt::format("there is no employee {}", employeeNumber), sink);
}

Result<PersonExportReport> PersonExport::write(std::int64_t employeeId, const TextSink& sink)
{
    if (auto ok = authorise(m_actor, Operation::ExportPerson); !ok)
        return failure(ok.error());
    return write(EmployeeStore(m_database).findById(employeeId), "there is no such employee", sink);
}

Result<PersonExportReport> PersonExport::write(const Result<std::optional<Employee>>& employee, const std::string& who,
                                               const TextSink& sink)
{
    if (!employee)
        return failure(employee.error());
    if (!*employee)
        return failure(ErrorCode::NotFound, who);
    PersonExportReport report{.employee = **employee};
    if (auto told = announce(report.employee); !told)
        return failure(told.error());
    Writer out(sink);
    if (auto written = writeEmployee(out, report.employee); !written)
        return failure(written.error());
    for (const auto part : {&PersonExport::writeCards, &PersonExport::writeEntries, &PersonExport::writeRejections,
                            &PersonExport::writeAudit}) {
        if (auto written = (this->*part)(out, report); !written)
            return failure(written.error());
    }
    const json::Value counts = object({{"cards", number(report.cards)},
                                       {"entries", number(report.entries)},
                                       {"rejections", number(report.rejections)},
                                       {"audit", number(report.audit)}});
    if (auto written = out.member("counts", counts); !written)
        return failure(written.error());
    if (auto ended = out.end(); !ended)
        return failure(ended.error());
    return report;
}

Result<void> PersonExport::announce(const Employee& employee)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    json::Value whom = object({{"id", number(employee.id)},
                               {"employee_number", text(employee.employee_number)},
                               {"full_name", text(employee.full_name)}});
    if (auto told = Audit(m_database, m_actor).write(m_clock.now(), "person_exported", {}, std::move(whom)); !told)
        return told;
    return transaction->commit();
}

Result<void> PersonExport::writeEmployee(Writer& out, const Employee& employee)
{
    json::Value::Object record{{"id", number(employee.id)},
                               {"employee_number", text(employee.employee_number)},
                               {"full_name", text(employee.full_name)},
                               {"department", text(employee.department)},
                               {"is_active", {employee.is_active}}};
    const auto isForeign = employeesAreForeign(m_database);
    if (!isForeign)
        return failure(isForeign.error());
    if (!*isForeign) { // of another system's table, only what its view shows is ours to read
        record.push_back({"position", text(employee.position)});
        const auto read =
            m_database.run("SELECT hired_on, left_on, created_at, updated_at FROM employees WHERE id = $1",
                           {employee.id}, [&](const Row& row) {
                               const auto day = [&](int column) {
                                   return row.isNull(column) ? json::Value{} : text(std::string(row.text(column)));
                               };
                               record.push_back({"hired_on", day(0)});
                               record.push_back({"left_on", day(1)});
                               record.push_back({"created_at", instant(row.timestamp(2))});
                               record.push_back({"updated_at", instant(row.timestamp(3))});
                           });
        if (!read)
            return failure(read.error());
    }
    auto photo = EmployeeStore(m_database).photo(employee.id);
    if (!photo)
        return failure(photo.error());
    const std::pair<std::string_view, json::Value> members[] = {
        {"format", {std::string("tapledger-person/1")}},
        {"exported_at", {m_clock.now().iso()}},
        {"exported_by", text(m_actor.name)},
        {"employee", object(std::move(record))},
        {"photo", photo->empty() ? json::Value{} : text(std::move(*photo))},
    };
    for (const auto& [name, value] : members) {
        if (auto written = out.member(name, value); !written)
            return written;
    }
    return {};
}

Result<void> PersonExport::writeCards(Writer& out, PersonExportReport& report)
{
    if (auto begun = out.beginList("cards"); !begun)
        return begun;
    const auto cards = CardMappingStore(m_database).ofEmployee(report.employee.id);
    if (!cards)
        return failure(cards.error());
    for (const CardMapping& card : *cards) {
        if (auto written = out.item(valueOf(card)); !written)
            return written;
        ++report.cards;
    }
    return out.endList();
}

Result<void> PersonExport::writeEntries(Writer& out, PersonExportReport& report)
{
    if (auto begun = out.beginList("entries"); !begun)
        return begun;
    std::map<std::string, std::vector<CardMapping>> histories; // of the few cards that a person has had
    const auto isTheirs = [&](const LedgerEntry& entry) -> Result<bool> {
        if (entry.employee_id)
            return entry.employee_id == report.employee.id;
        // Written by another system, which says of nobody whom the card belonged to.
        const auto uid = CardUid::parse(entry.employee_rfid);
        if (!uid)
            return false;
        if (!histories.contains(entry.employee_rfid)) {
            auto history = CardMappingStore(m_database).history(*uid);
            if (!history)
                return failure(history.error());
            histories.emplace(entry.employee_rfid, std::move(*history));
        }
        return wasHeldBy(histories[entry.employee_rfid], report.employee.id, entry.scan_timestamp);
    };
    LedgerFilter filter{.limit = kPage, .employee_id = report.employee.id};
    for (;;) {
        const auto entries = LedgerStore(m_database).page(filter);
        if (!entries)
            return failure(entries.error());
        for (const LedgerEntry& entry : *entries) {
            const auto included = isTheirs(entry);
            if (!included)
                return failure(included.error());
            if (!*included)
                continue;
            if (auto written = out.item(valueOf(entry)); !written)
                return written;
            ++report.entries;
        }
        if (std::ssize(*entries) < kPage)
            return out.endList();
        filter.after = entries->back().sequence_id;
    }
}

Result<void> PersonExport::writeRejections(Writer& out, PersonExportReport& report)
{
    if (auto begun = out.beginList("rejections"); !begun)
        return begun;
    for (std::int64_t after = 0;;) {
        const auto rejections = RejectionStore(m_database).ofPerson(report.employee.id, after, kPage);
        if (!rejections)
            return failure(rejections.error());
        for (const Rejection& rejection : *rejections) {
            if (auto written = out.item(valueOf(rejection)); !written)
                return written;
            ++report.rejections;
        }
        if (std::ssize(*rejections) < kPage)
            return out.endList();
        after = rejections->back().id;
    }
}

Result<void> PersonExport::writeAudit(Writer& out, PersonExportReport& report)
{
    if (auto begun = out.beginList("audit"); !begun)
        return begun;
    for (std::int64_t after = 0;;) {
        const auto entries = AuditLog(m_database).pageNaming(report.employee.id, after, kPage);
        if (!entries)
            return failure(entries.error());
        for (const AuditEntry& entry : *entries) {
            const json::Value body = document(entry.body);
            if (!isAbout(body, report.employee.id))
                continue;
            if (auto written = out.item(object({{"sequence_id", number(entry.sequence_id)},
                                                {"created_at", {entry.created_at.iso()}},
                                                {"event", text(entry.event)},
                                                {"body", body},
                                                {"hash_chain", text(entry.hash_chain)}}));
                !written)
                return written;
            ++report.audit;
        }
        if (std::ssize(*entries) < kPage)
            return out.endList();
        after = entries->back().sequence_id;
    }
}

} // namespace tapledger
