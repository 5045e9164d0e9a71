// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/payload_erasure.h"

#include "base/json.h"
#include "ledger/entry.h"
#include "services/permissions.h"
#include "storage/audit_log.h"
#include "storage/employee_store.h"
#include "storage/ledger_store.h"
#include "storage/pace.h"

#include <algorithm>
#include <fmt/format.h>
#include <vector>

namespace tapledger {
namespace {

constexpr std::int64_t kBatch = 1'000;
/// How many entries one statement looks at: it ends soon, however much was erased before.
constexpr std::int64_t kWindow = 20'000;
constexpr std::size_t kMaxReason = 200;

/// In both dialects; the payload's spelling differs by white space, so no more than its beginning is compared.
constexpr std::string_view kSelected =
    "FROM rfid_ledger WHERE sequence_id >= $1 AND sequence_id < $2 AND created_at < $3 "
    "AND ($4 = 0 OR employee_id = $4) AND substr(CAST(raw_payload AS text), 1, 11) <> '{\"_erased\":'";

std::string erasedPayload(const std::string& sha256, Timestamp at, const std::string& reason)
{
    return fmt::format("{{\"_erased\":{{\"at\":\"{}\",\"reason\":{},\"sha256\":\"{}\"}}}}", at.iso(),
                       json::quoted(reason), sha256);
}

/// Everybody's payloads are erased by sequence_id from the first on, and the audit log tells how far; nothing up to
/// there is to be read again. @return 0 where that was never done.
Result<std::int64_t> erasedUpTo(Database& database)
{
    AuditFilter filter{.event = "raw_erased"};
    for (;;) {
        const auto page = AuditLog(database).page(filter);
        if (!page)
            return failure(page.error());
        for (const AuditEntry& entry : *page) {
            const auto body = json::parse(entry.body);
            const json::Value* told = body ? body->find("after") : nullptr;
            const json::Value* to = told && !told->find("employee_id") ? told->find("to_sequence_id") : nullptr;
            if (to)
                return to->integer().value_or(0);
        }
        if (std::ssize(*page) < filter.limit)
            return 0;
        filter.before = page->back().sequence_id;
    }
}

} // namespace

Result<PayloadErasure::Selection> PayloadErasure::selection(const ErasureRequest& request)
{
    if (auto ok = authorise(m_actor, Operation::ErasePayloads); !ok)
        return failure(ok.error());
    if (request.employee_number.empty() && !request.created_before)
        return failure(ErrorCode::InvalidArgument, "say whose payloads, or from before when");
    Selection selection;
    selection.before = request.created_before.value_or(m_clock.now());
    LedgerStore ledger(m_database);
    const auto origin = ledger.origin();
    if (!origin)
        return failure(origin.error());
    const auto end = ledger.firstReceivedSince(selection.before);
    if (!end)
        return failure(end.error());
    selection.first = origin->first_sequence_id;
    selection.end = *end;
    if (request.employee_number.empty()) {
        const auto erased = erasedUpTo(m_database);
        if (!erased)
            return failure(erased.error());
        selection.first = std::max(selection.first, *erased + 1);
        return selection;
    }
    const auto employee = EmployeeStore(m_database).findByNumber(request.employee_number);
    if (!employee)
        return failure(employee.error());
    if (!*employee)
        return failure(ErrorCode::NotFound, fmt::format("there is no employee {}", request.employee_number));
    selection.employee_id = (*employee)->id;
    return selection;
}

Result<AgeRange> PayloadErasure::lookAt(const Selection& selection)
{
    AgeRange range;
    const auto read = m_database.run(fmt::format("SELECT count(*), min(created_at), max(created_at) {}", kSelected),
                                     {selection.first, std::min(selection.first + kWindow, selection.end),
                                      selection.before, selection.employee_id.value_or(0)},
                                     [&](const Row& row) {
                                         range = {row.integer(0), row.timestamp(1), row.timestamp(2)};
                                     });
    if (!read)
        return failure(read.error());
    return range;
}

Result<AgeRange> PayloadErasure::find(const ErasureRequest& request)
{
    auto chosen = selection(request);
    if (!chosen)
        return failure(chosen.error());
    AgeRange all;
    for (; chosen->first < chosen->end; chosen->first += kWindow) {
        const auto some = lookAt(*chosen);
        if (!some)
            return failure(some.error());
        all.add(*some);
    }
    return all;
}

Result<AgeRange> PayloadErasure::erase(const ErasureRequest& request)
{
    auto chosen = selection(request);
    if (!chosen)
        return failure(chosen.error());
    const auto length = json::codePointCount(request.reason); // nothing where it is no UTF-8
    if (!length || *length == 0 || *length > kMaxReason)
        return failure(ErrorCode::InvalidArgument, fmt::format("the reason must have 1 to {} characters", kMaxReason));
    AgeRange erased;
    Pace pace;
    while (chosen->first < chosen->end) {
        const auto left = lookAt(*chosen); // without the lock that a transaction takes on the embedded store
        if (!left)
            return failure(left.error());
        if (left->count == 0) {
            chosen->first += kWindow;
            continue;
        }
        const auto some = eraseSome(*chosen, request.reason);
        if (!some)
            return failure(some.error());
        erased.add(*some);
        pace.rest();
    }
    return erased;
}

Result<AgeRange> PayloadErasure::eraseSome(Selection& selection, const std::string& reason)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const std::int64_t end = std::min(selection.first + kWindow, selection.end);
    std::vector<std::pair<std::int64_t, std::string>> rows;
    AgeRange range;
    const auto read = m_database.run(
        fmt::format("SELECT sequence_id, raw_payload, created_at {} ORDER BY sequence_id LIMIT {}", kSelected, kBatch),
        {selection.first, end, selection.before, selection.employee_id.value_or(0)}, [&](const Row& row) {
            rows.emplace_back(row.integer(0), row.text(1));
            range.add(row.timestamp(2));
        });
    if (!read)
        return failure(read.error());
    if (rows.empty()) { // somebody else erased them meanwhile
        selection.first = end;
        return range;
    }
    const Timestamp now = m_clock.now();
    Sha256 sha;
    for (const auto& [sequenceId, payload] : rows) {
        const auto hash = rawSha256(sha, payload);
        if (!hash)
            return failure(ErrorCode::Corrupt, fmt::format("entry {} is damaged; verify the ledger first", sequenceId));
        const auto written = m_database.run("UPDATE rfid_ledger SET raw_payload = $1 WHERE sequence_id = $2",
                                            {erasedPayload(*hash, now, reason), sequenceId});
        if (!written)
            return failure(written.error());
    }
    const auto number = [](std::int64_t value) { return json::Value{json::Number{std::to_string(value)}}; };
    json::Value::Object told{{"count", number(std::ssize(rows))},
                             {"from_sequence_id", number(rows.front().first)},
                             {"reason", {reason}},
                             {"to_sequence_id", number(rows.back().first)}};
    if (selection.employee_id)
        told.insert(told.begin() + 1, {"employee_id", number(*selection.employee_id)});
    if (auto audited = Audit(m_database, m_actor).write(now, "raw_erased", {}, json::Value{std::move(told)}); !audited)
        return failure(audited.error());
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    selection.first = std::ssize(rows) < kBatch ? end : rows.back().first + 1;
    return range;
}

} // namespace tapledger
