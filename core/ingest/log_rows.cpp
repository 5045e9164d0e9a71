// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/log_rows.h"

#include "storage/audit_log.h"
#include "storage/ledger_store.h"

#include <fmt/format.h>

namespace tapledger {

std::string_view toText(LogKind kind) { return kind == LogKind::Taps ? "taps" : "admin"; }

Result<std::int64_t> LogRows::firstSequenceId()
{
    if (m_kind == LogKind::Admin)
        return 1;
    const auto origin = LedgerStore(m_database).origin();
    if (!origin)
        return failure(origin.error());
    return origin->first_sequence_id;
}

Result<std::int64_t> LogRows::size()
{
    if (m_kind == LogKind::Admin)
        return AuditLog(m_database).size();
    const auto first = firstSequenceId();
    if (!first)
        return failure(first.error());
    const auto head = LedgerStore(m_database).head();
    if (!head)
        return failure(head.error());
    return head->sequence_id - *first + 1;
}

Result<void> LogRows::read(std::int64_t from, std::int64_t to, const std::function<void(Leaf&&)>& sink)
{
    const auto first = firstSequenceId();
    if (!first)
        return failure(first.error());
    Sha256 sha;
    std::int64_t next = *first + from;
    Result<void> fault;
    const auto missing = [&](std::int64_t sequenceId) {
        fault =
            failure(ErrorCode::Corrupt, fmt::format("entry {} of the {} log is missing", sequenceId, toText(m_kind)));
        return false;
    };
    Result<void> read;
    if (m_kind == LogKind::Admin) {
        read = AuditLog(m_database).read(next, *first + to - 1, [&](AuditEntry&& entry) {
            if (!fault || (entry.sequence_id != next && !missing(next)))
                return;
            ++next;
            sink({leafHash(sha, auditLeaf(entry)), std::move(entry.hash_chain)});
        });
    } else {
        read = LedgerStore(m_database).read(next, *first + to - 1, [&](LedgerEntry&& entry) {
            if (entry.sequence_id != next)
                return missing(next);
            const auto raw = rawSha256(sha, entry.raw_payload);
            if (!raw) {
                fault = failure(ErrorCode::Corrupt,
                                fmt::format("entry {} cannot be hashed: {}", next, raw.error().message));
                return false;
            }
            ++next;
            sink({leafHash(sha, leafText(entry, *raw)), std::move(entry.hash_chain)});
            return true;
        });
    }
    if (!read)
        return read;
    if (fault && next < *first + to)
        missing(next);
    return fault;
}

} // namespace tapledger
