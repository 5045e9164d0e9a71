// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit_log.h"

#include "ledger/entry.h"
#include "ledger/merkle.h"
#include "storage/like.h"

#include <algorithm>
#include <fmt/format.h>

namespace tapledger {
namespace {

constexpr std::int64_t kVerifiedAtOnce = 1'000;
constexpr std::string_view kColumns = "sequence_id, created_at, event, body, hash_chain";

AuditEntry entryOf(const Row& row)
{
    AuditEntry entry;
    entry.sequence_id = row.integer(0);
    entry.created_at = row.timestamp(1).value_or(Timestamp::earliest());
    entry.event = row.text(2);
    entry.body = row.text(3);
    entry.hash_chain = row.text(4);
    return entry;
}

/// Follows the log's tree past what was signed of it.
class SignedTree
{
public:
    SignedTree(std::span<const Checkpoint> checkpoints, AuditReport& report)
        : m_checkpoints(checkpoints), m_report(report)
    {
        compare();
    }
    void append(const AuditEntry& entry)
    {
        m_tree.append(m_sha, leafHash(m_sha, auditLeaf(entry)));
        compare();
    }
    void finish()
    {
        if (!m_report.fault && !m_checkpoints.empty())
            m_report.fault = fmt::format("{} entries were signed, but there are only {}", m_checkpoints.back().size,
                                         m_report.entries);
    }

private:
    void compare()
    {
        for (; !m_checkpoints.empty() && m_checkpoints.front().size == m_tree.size();
             m_checkpoints = m_checkpoints.subspan(1)) {
            if (m_tree.root(m_sha) == m_checkpoints.front().root) {
                ++m_report.checkpoints;
                m_report.signed_entries = m_tree.size();
            } else if (!m_report.fault) {
                m_report.fault = fmt::format("the first {} entries are not those that were signed", m_tree.size());
            }
        }
    }

    std::span<const Checkpoint> m_checkpoints; ///< larger than the tree
    AuditReport& m_report;
    Sha256 m_sha;
    Frontier m_tree;
};

} // namespace

/// Until the end of the transaction nobody else appends.
Result<void> AuditLog::findLast()
{
    // On SQLite the transaction holds the lock of the whole store already.
    if (m_database.dialect() == Dialect::Postgres) {
        if (auto locked = m_database.run("SELECT pg_advisory_xact_lock(hashtextextended('rfid_audit_log', 0))");
            !locked)
            return failure(locked.error());
    }
    AuditEntry last;
    last.hash_chain = genesisHash();
    last.created_at = Timestamp::earliest();
    auto read = m_database.run(fmt::format("SELECT {} FROM rfid_audit_log ORDER BY sequence_id DESC LIMIT 1", kColumns),
                               {}, [&](const Row& row) { last = entryOf(row); });
    if (!read)
        return failure(read.error());
    m_last = std::move(last);
    return {};
}

Result<void> AuditLog::append(std::string_view event, std::string body, Timestamp now)
{
    if (!m_last) {
        if (auto found = findLast(); !found)
            return found;
    }
    AuditEntry entry;
    entry.sequence_id = m_last->sequence_id + 1;
    entry.created_at = std::max(now, m_last->created_at); // a clock that jumps back does not turn the order round
    entry.event = event;
    entry.body = std::move(body);
    Sha256 sha;
    entry.hash_chain = auditHash(sha, m_last->hash_chain, entry);
    auto written = m_database.run(fmt::format("INSERT INTO rfid_audit_log ({}) VALUES ($1, $2, $3, $4, $5)", kColumns),
                                  {entry.sequence_id, entry.created_at, entry.event, entry.body, entry.hash_chain});
    if (!written)
        return failure(written.error());
    m_last = std::move(entry);
    return {};
}

Result<std::vector<AuditEntry>> AuditLog::page(const AuditFilter& filter)
{
    std::vector<SqlValue> values;
    std::string where = "true";
    const auto narrow = [&](std::string_view condition, SqlValue value) {
        values.emplace_back(std::move(value));
        where += fmt::format(" AND {}${}", condition, values.size());
    };
    if (filter.before > 0)
        narrow("sequence_id < ", filter.before);
    if (!filter.event.empty())
        narrow("event = ", filter.event);
    if (!filter.actor.empty())
        narrow(m_database.dialect() == Dialect::Sqlite ? "json_extract(body, '$.actor') = " : "body::json->>'actor' = ",
               filter.actor);
    if (filter.from)
        narrow("created_at >= ", *filter.from);
    if (filter.to)
        narrow("created_at < ", *filter.to);
    if (!filter.text.empty()) {
        narrow("lower(body) LIKE lower(", containing(filter.text));
        where += ") ESCAPE '\\'";
    }
    values.emplace_back(filter.limit);
    std::vector<AuditEntry> entries;
    auto read = m_database.run(fmt::format("SELECT {} FROM rfid_audit_log WHERE {} ORDER BY sequence_id DESC LIMIT ${}",
                                           kColumns, where, values.size()),
                               values, [&](const Row& row) { entries.push_back(entryOf(row)); });
    if (!read)
        return failure(read.error());
    return entries;
}

Result<std::vector<AuditEntry>> AuditLog::pageNaming(std::int64_t employeeId, std::int64_t after, std::int64_t limit)
{
    std::vector<AuditEntry> entries;
    auto read = m_database.run(
        fmt::format("SELECT {} FROM rfid_audit_log WHERE sequence_id > $1 AND (body LIKE $2 OR body LIKE $3) "
                    "ORDER BY sequence_id LIMIT $4",
                    kColumns),
        {after, fmt::format("%\"employee_id\":{}%", employeeId), fmt::format("%\"id\":{}%", employeeId), limit},
        [&](const Row& row) { entries.push_back(entryOf(row)); });
    if (!read)
        return failure(read.error());
    return entries;
}

Result<AuditReport> AuditLog::verify(std::span<const Checkpoint> checkpoints,
                                     const std::function<bool(std::int64_t done, std::int64_t total)>& progress)
{
    std::int64_t total = 0;
    if (auto counted =
            m_database.run("SELECT count(*) FROM rfid_audit_log", {}, [&](const Row& row) { total = row.integer(0); });
        !counted)
        return failure(counted.error());
    AuditReport report;
    SignedTree tree(checkpoints, report);
    Sha256 sha;
    std::string previous = genesisHash();
    std::int64_t last = 0;
    for (std::int64_t rows = kVerifiedAtOnce; rows == kVerifiedAtOnce;) {
        rows = 0;
        auto read = m_database.run(
            fmt::format("SELECT {} FROM rfid_audit_log WHERE sequence_id > $1 ORDER BY sequence_id LIMIT $2", kColumns),
            {last, kVerifiedAtOnce}, [&](const Row& row) {
                const AuditEntry entry = entryOf(row);
                ++rows;
                ++report.entries;
                last = entry.sequence_id;
                if (report.fault)
                    return;
                if (entry.sequence_id != report.entries)
                    report.fault = fmt::format("entry {} is missing", report.entries);
                else if (auditHash(sha, previous, entry) != entry.hash_chain)
                    report.fault = fmt::format("entry {} was altered, or one before it", entry.sequence_id);
                else
                    tree.append(entry);
                previous = entry.hash_chain;
            });
        if (!read)
            return failure(read.error());
        if (progress && !progress(report.entries, total))
            return failure(ErrorCode::Cancelled, "the verification was stopped before it was complete");
    }
    tree.finish();
    return report;
}

Result<void> AuditLog::read(std::int64_t from, std::int64_t to, const std::function<void(AuditEntry&&)>& sink)
{
    auto read = m_database.run(
        fmt::format("SELECT {} FROM rfid_audit_log WHERE sequence_id BETWEEN $1 AND $2 ORDER BY sequence_id", kColumns),
        {from, to}, [&](const Row& row) { sink(entryOf(row)); });
    if (!read)
        return failure(read.error());
    return {};
}

Result<std::int64_t> AuditLog::size()
{
    std::int64_t last = 0;
    auto read = m_database.run("SELECT max(sequence_id) FROM rfid_audit_log", {},
                               [&](const Row& row) { last = row.integer(0); });
    if (!read)
        return failure(read.error());
    return last;
}

} // namespace tapledger
