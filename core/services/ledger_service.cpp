// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ledger_service.h"

#include "services/permissions.h"
#include "services/prepared_blocks.h"
#include "storage/checkpoint_store.h"
#include "storage/employee_store.h"
#include "storage/rejection_store.h"

#include "base/hex.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <fmt/format.h>
#include <future>
#include <memory>
#include <thread>
#include <vector>

namespace tapledger {
namespace {

constexpr std::size_t kRecordsAtOnce = 4096;

/// Checking signatures is the costly part of a checkpoint, so all processors do it; then the verifier takes the records
/// in their order.
void addRecords(LedgerVerifier& verifier, const KeyRing& ring, const std::vector<std::string>& records)
{
    std::vector<CheckedRecord> checked(records.size());
    std::atomic<std::size_t> next = 0;
    const auto check = [&] {
        for (std::size_t i = next++; i < records.size(); i = next++)
            checked[i] = checkRecord(records[i], ring);
    };
    std::vector<std::future<void>> others;
    for (unsigned i = 1; i < std::thread::hardware_concurrency(); ++i)
        others.push_back(std::async(std::launch::async, check));
    check();
    for (std::future<void>& other : others)
        other.get();
    for (CheckedRecord& record : checked)
        verifier.addCheckpoint(CheckpointSource::Internal, std::move(record));
}

/// A checkpoint from outside, which may be a bare note.
std::string asRecord(const std::string& checkpoint)
{
    return checkpoint.starts_with('{')
               ? checkpoint
               : fmt::format("{{\"format\":\"rfid-checkpoint/1\",\"note\":{}}}", json::quoted(checkpoint));
}

/// Entries missing at the end of a range: the verifier itself cannot know where it was to end.
void reportMissingEnd(ChainReport& chain, std::int64_t from, std::int64_t to)
{
    const std::int64_t last = chain.rows == 0 ? from - 1 : chain.last_sequence_id;
    if (last >= to)
        return;
    ++chain.counts["SEQ_GAP"];
    chain.hasErrors = true;
    chain.findings.push_back(
        {"SEQ_GAP", Finding::Severity::Error, last,
         fmt::format("{{\"after_sequence_id\":{},\"before_sequence_id\":{},\"missing\":{},\"relinked\":false}}", last,
                     to + 1, to - last),
         fmt::format("{} entries are missing after {}", to - last, last)});
}

} // namespace

bool VerifyReport::isAltered() const
{
    constexpr std::array<std::string_view, 6> kOfEvidence = {"CHECKPOINT_INVALID",  "RECEIPT_INVALID",
                                                             "WITNESS_QUORUM",      "TIMESTAMP_INVALID",
                                                             "CONSISTENCY_INVALID", "LEAF_HASHES_INVALID"};
    return std::ranges::any_of(chain.findings, [&](const Finding& finding) {
        const bool isStored = finding.members.find("\"source\":\"internal\"") != std::string::npos;
        return finding.severity == Finding::Severity::Error &&
               (isStored || std::ranges::find(kOfEvidence, finding.code) == kOfEvidence.end());
    });
}

std::string VerifyReport::toJson() const
{
    std::string out = hasTree ? LedgerReport::toJson() : chain.toJson();
    out.pop_back();
    if (resumed_after > 0)
        out += fmt::format(",\"resumed_after\":{}", resumed_after);
    return out + fmt::format(",\"range\":{{\"from\":{},\"to\":{},\"link_before_checked\":{}}},\"adopted_rows\":{}}}",
                             from, to, linkBeforeChecked, adopted_rows);
}

Result<LedgerService::Bounds> LedgerService::bounds(const LedgerRange& range)
{
    LedgerStore ledger(m_database);
    auto origin = ledger.origin();
    if (!origin)
        return failure(origin.error());
    const auto head = ledger.head();
    if (!head)
        return failure(head.error());
    const std::int64_t first = origin->first_sequence_id;
    const std::int64_t last = head->sequence_id;
    Bounds bounds{std::move(*origin), range.from.value_or(first), range.to.value_or(last)};
    if (range.to && *range.to > last)
        return failure(ErrorCode::NotFound,
                       fmt::format("the ledger has no entry {}; its last one is {}", *range.to, last));
    if (range.from && *range.from > last)
        return failure(ErrorCode::NotFound,
                       fmt::format("the ledger has no entry {}; its last one is {}", *range.from, last));
    if (range.from && range.to && *range.from > *range.to)
        return failure(ErrorCode::InvalidArgument, "the range ends before it begins; exchange from and to");
    return bounds;
}

Result<ChainHead> LedgerService::headBefore(const Bounds& bounds)
{
    if (bounds.from == bounds.origin.first_sequence_id)
        return ChainHead{bounds.from - 1, bounds.origin.genesis_hash_chain, Timestamp::earliest()};
    auto before = LedgerStore(m_database).find(bounds.from - 1);
    if (!before)
        return failure(before.error());
    if (!*before || !isLowerHex((*before)->hash_chain, 64))
        return ChainHead{bounds.from - 1, {}, Timestamp::earliest()};
    return ChainHead{bounds.from - 1, (*before)->hash_chain, (*before)->created_at};
}

/// Those that a range which begins with the log can be held against.
Result<void> LedgerService::addCheckpoints(LedgerVerifier& verifier, const Bounds& bounds,
                                           const VerifyEvidence& evidence)
{
    const auto head = LedgerStore(m_database).head();
    if (!head)
        return failure(head.error());
    // A checkpoint beyond a range that ends before the ledger does says nothing of the range.
    const bool isWhole = bounds.to == head->sequence_id;
    const std::int64_t rows = bounds.to - bounds.from + 1;
    verifier.supply(CheckpointSource::Internal);
    std::vector<std::string> records;
    auto read = CheckpointStore(m_database, evidence.key_ring->origin).forEach([&](StoredCheckpoint&& checkpoint) {
        if (isWhole || checkpoint.tree_size <= rows)
            records.push_back(std::move(checkpoint.record));
        if (records.size() == kRecordsAtOnce) {
            addRecords(verifier, *evidence.key_ring, records);
            records.clear();
        }
    });
    if (!read)
        return read;
    addRecords(verifier, *evidence.key_ring, records);
    // Of what ends beyond the range nothing can be said, not even that it is missing.
    const auto isBeyond = [&](const CheckedNote& note) {
        return !isWhole && !note.fault && note.checkpoint.size > rows;
    };
    const auto refusal = [&](const CheckedNote& note) {
        return failure(ErrorCode::InvalidArgument,
                       fmt::format("a checkpoint of {} entries cannot be compared with the first {}; verify the whole "
                                   "ledger",
                                   note.checkpoint.size, rows));
    };
    for (const std::string& checkpoint : evidence.checkpoints) {
        CheckedRecord checked = checkRecord(asRecord(checkpoint), *evidence.key_ring);
        if (isBeyond(checked.note))
            return refusal(checked.note);
        verifier.addCheckpoint(CheckpointSource::External, std::move(checked));
    }
    for (const std::string& receipt : evidence.receipts) {
        if (const auto check = verifyReceipt(receipt, *evidence.key_ring);
            check && check->note && isBeyond(*check->note))
            return refusal(*check->note);
        verifier.addReceipt(receipt);
    }
    return {};
}

Result<VerifyReport> LedgerService::verify(const LedgerRange& range, const VerifyEvidence& evidence,
                                           const ProgressSink& progress)
{
    if (auto ok = authorise(m_actor, Operation::VerifyLedger); !ok)
        return failure(ok.error());
    const auto limits = bounds(range);
    if (!limits)
        return failure(limits.error());
    const std::int64_t first = limits->origin.first_sequence_id;
    if (limits->from < first)
        return failure(
            ErrorCode::InvalidArgument,
            fmt::format("this log begins with entry {}; what stands before was written by other software and "
                        "cannot be verified",
                        first));
    if (limits->from > first && !(evidence.checkpoints.empty() && evidence.receipts.empty()))
        return failure(ErrorCode::InvalidArgument,
                       "checkpoints and receipts can only be compared where the verification begins with the first "
                       "entry");
    auto before = headBefore(*limits);
    if (!before)
        return failure(before.error());

    VerifyReport report;
    report.from = limits->from;
    report.to = limits->to;
    report.linkBeforeChecked = !before->hash_chain.empty();
    if (first > 1) {
        auto counted = m_database.run("SELECT count(*) FROM rfid_ledger WHERE sequence_id < $1", {first},
                                      [&](const Row& row) { report.adopted_rows = row.integer(0); });
        if (!counted)
            return failure(counted.error());
    }

    // The tree can be computed from the log's first entry on; of other ranges only the chain can be checked.
    std::optional<LedgerVerifier> whole;
    ChainVerifier chain(std::move(*before));
    if (evidence.key_ring && limits->from == first) {
        VerifierOptions options;
        options.key_ring = evidence.key_ring;
        options.device_keys = evidence.device_keys;
        options.resume = evidence.resume;
        if (evidence.now && !range.to)
            options.now = evidence.now->microseconds() / 1'000'000;
        whole.emplace(std::move(options));
        if (auto added = addCheckpoints(*whole, *limits, evidence); !added)
            return failure(added.error());
        if (auto resumed = whole->checkResumption(); !resumed)
            return failure(resumed.error());
    }
    if (evidence.resume) {
        report.resumed_after = evidence.resume->frontier.frontier.size();
        if (!whole || report.resumed_after > limits->to - limits->from + 1)
            return failure(ErrorCode::InvalidArgument,
                           !whole
                               ? "only a verification with a key ring that began with the first entry can go on"
                               : fmt::format("{} entries were verified already, and the ledger has fewer; begin anew",
                                             report.resumed_after));
    }

    const auto read = [&](LedgerEntry& into, const LedgerStore::NextPlace& next) {
        return LedgerStore(m_database).readInto(into, limits->from + report.resumed_after, limits->to, next);
    };
    const auto leaves = whole ? RowPreparer::Leaves::Wanted : RowPreparer::Leaves::Unwanted;
    const DeviceKeys* const keys = whole && evidence.device_keys ? &*evidence.device_keys : nullptr;
    PreparedBlocks blocks(
        read, [&] { return std::make_unique<RowPreparer>(leaves, keys); },
        whole ? whole->hashBefore() : chain.lastHash(), std::thread::hardware_concurrency());
    const std::int64_t total = limits->to - limits->from + 1;
    auto saved = std::chrono::steady_clock::now();
    while (const auto block = blocks.next()) {
        if (whole)
            whole->add(block->entries, block->rows);
        else
            chain.add(block->entries, block->rows);
        const bool goesOn = !progress || progress({whole ? whole->soFar().rows : chain.report().rows, total});
        if (evidence.save && (!goesOn || std::chrono::steady_clock::now() - saved >= evidence.save_every)) {
            if (const auto state = whole ? whole->state() : std::nullopt)
                evidence.save(*state);
            saved = std::chrono::steady_clock::now();
        }
        if (!goesOn)
            return failure(ErrorCode::Cancelled, "the verification was stopped before it was complete");
    }
    if (!blocks.outcome())
        return failure(blocks.outcome().error());
    if (whole)
        static_cast<LedgerReport&>(report) = whole->finish();
    else
        report.chain = chain.report();
    reportMissingEnd(report.chain, report.from, report.to);
    return report;
}

Result<std::int64_t> LedgerService::exportEntries(const LedgerRange& range, Format format, const TextSink& sink)
{
    if (auto ok = authorise(m_actor, Operation::ReadLedger); !ok)
        return failure(ok.error());
    const auto limits = bounds(range);
    if (!limits)
        return failure(limits.error());
    constexpr std::size_t kPiece = 64UL * 1024;
    std::string text;
    if (format == Format::Csv)
        text = exportHeader();
    std::int64_t count = 0;
    Result<void> written;
    auto read = LedgerStore(m_database).read(limits->from, limits->to, [&](LedgerEntry&& entry) {
        appendExported(text, entry, format);
        ++count;
        if (text.size() < kPiece)
            return true;
        written = sink(text);
        text.clear();
        return written.has_value();
    });
    if (!read)
        return failure(read.error());
    if (written && !text.empty())
        written = sink(text);
    if (!written)
        return failure(written.error());
    return count;
}

Result<std::vector<LedgerEntry>> LedgerService::page(const LedgerFilter& filter)
{
    if (auto ok = authorise(m_actor, Operation::ReadLedger); !ok)
        return failure(ok.error());
    return LedgerStore(m_database).page(filter);
}

Result<std::optional<LedgerEntry>> LedgerService::find(std::int64_t sequenceId)
{
    if (auto ok = authorise(m_actor, Operation::ReadLedger); !ok)
        return failure(ok.error());
    return LedgerStore(m_database).find(sequenceId);
}

Result<ChainHead> LedgerService::head()
{
    if (auto ok = authorise(m_actor, Operation::ReadLedger); !ok)
        return failure(ok.error());
    return LedgerStore(m_database).head();
}

Result<std::string> LedgerService::hashBefore(std::int64_t sequenceId)
{
    if (auto ok = authorise(m_actor, Operation::ReadLedger); !ok)
        return failure(ok.error());
    auto origin = LedgerStore(m_database).origin();
    if (!origin)
        return failure(origin.error());
    auto before = headBefore({std::move(*origin), sequenceId, sequenceId});
    if (!before)
        return failure(before.error());
    return std::move(before->hash_chain);
}

Result<std::int64_t> LedgerService::firstSequenceId()
{
    const auto first = page({.limit = 1});
    if (!first)
        return failure(first.error());
    return first->empty() ? 1 : first->front().sequence_id;
}

Result<std::vector<Rejection>> LedgerService::rejections(std::int64_t before, std::int64_t limit)
{
    if (auto ok = authorise(m_actor, Operation::ReadRejections); !ok)
        return failure(ok.error());
    return RejectionStore(m_database).page(before, limit);
}

Result<std::vector<Rejection>> LedgerService::rejectionsOf(std::string_view deviceId, Timestamp since,
                                                           std::int64_t limit)
{
    if (auto ok = authorise(m_actor, Operation::ReadRejections); !ok)
        return failure(ok.error());
    return RejectionStore(m_database).ofDevice(deviceId, since, limit);
}

Result<std::vector<Employee>> LedgerService::people(const std::vector<std::int64_t>& employeeIds)
{
    if (auto ok = authorise(m_actor, Operation::ReadLedger); !ok)
        return failure(ok.error());
    return EmployeeStore(m_database).findByIds(employeeIds);
}

Result<std::vector<Employee>> LedgerService::findPeople(std::string_view text, std::int64_t limit)
{
    if (auto ok = authorise(m_actor, Operation::ReadLedger); !ok)
        return failure(ok.error());
    return EmployeeStore(m_database).page(text, "", limit);
}

Result<std::vector<AuditEntry>> LedgerService::auditPage(const AuditFilter& filter)
{
    if (auto ok = authorise(m_actor, Operation::ReadAudit); !ok)
        return failure(ok.error());
    return AuditLog(m_database).page(filter);
}

Result<AuditReport> LedgerService::verifyAudit(const AuditEvidence& evidence, const ProgressSink& progress)
{
    if (auto ok = authorise(m_actor, Operation::ReadAudit); !ok)
        return failure(ok.error());
    std::vector<Checkpoint> checkpoints;
    std::optional<std::string> fault;
    if (evidence.key_ring) {
        auto read = CheckpointStore(m_database, evidence.key_ring->origin).forEach([&](StoredCheckpoint&& stored) {
            CheckedRecord checked = checkRecord(stored.record, *evidence.key_ring);
            if (!checked.note.fault)
                checkpoints.push_back(std::move(checked.note.checkpoint));
            else
                fault = "a checkpoint in the database does not bear the signature of this audit log";
        });
        if (!read)
            return failure(read.error());
        for (const std::string& checkpoint : evidence.checkpoints) {
            CheckedRecord checked = checkRecord(asRecord(checkpoint), *evidence.key_ring);
            if (checked.note.fault)
                return failure(ErrorCode::InvalidArgument,
                               "a checkpoint from outside does not bear the signature of this audit log");
            checkpoints.push_back(std::move(checked.note.checkpoint));
        }
    }
    std::ranges::sort(checkpoints, {}, &Checkpoint::size);
    auto report = AuditLog(m_database).verify(checkpoints, [&](std::int64_t done, std::int64_t total) {
        return !progress || progress({done, total});
    });
    if (report && !report->fault)
        report->fault = fault;
    return report;
}

} // namespace tapledger
