// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ledger_service.h"

#include "services/permissions.h"
#include "storage/checkpoint_store.h"
#include "storage/employee_store.h"
#include "storage/rejection_store.h"

#include "base/hex.h"

#include <condition_variable>
#include <deque>
#include <fmt/format.h>
#include <mutex>
#include <thread>
#include <vector>

namespace tapledger {
namespace {

using Block = std::vector<LedgerEntry>;

/// Carries entries from the thread that reads to the thread that hashes. Holds at most kMaxBlocks blocks; emptied
/// blocks go back to the reader.
class BlockQueue
{
public:
    static constexpr std::size_t kBlockSize = 1024;
    static constexpr std::size_t kMaxBlocks = 4;

    /// Hands a block over and gives an empty one back; waits while the queue is full. False when nobody wants more.
    bool push(Block& block)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_full.size() < kMaxBlocks || m_cancelled; });
        if (m_cancelled)
            return false;
        m_full.push_back(std::move(block));
        block.clear();
        if (!m_empty.empty()) {
            block = std::move(m_empty.back());
            m_empty.pop_back();
        }
        m_changed.notify_all();
        return true;
    }

    void finish()
    {
        const std::lock_guard lock(m_mutex);
        m_finished = true;
        m_changed.notify_all();
    }

    void cancel()
    {
        const std::lock_guard lock(m_mutex);
        m_cancelled = true;
        m_changed.notify_all();
    }

    /// Gives back @p block and takes the next one; false at the end.
    bool pop(Block& block)
    {
        std::unique_lock lock(m_mutex);
        block.clear();
        m_empty.push_back(std::move(block));
        block = {};
        m_changed.wait(lock, [this] { return !m_full.empty() || m_finished; });
        if (m_full.empty())
            return false;
        block = std::move(m_full.front());
        m_full.pop_front();
        m_changed.notify_all();
        return true;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Block> m_full;
    std::vector<Block> m_empty;
    bool m_finished = false;
    bool m_cancelled = false;
};

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

std::string VerifyReport::toJson() const
{
    std::string out = hasTree ? LedgerReport::toJson() : chain.toJson();
    out.pop_back();
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
    auto read = CheckpointStore(m_database, evidence.key_ring->origin).forEach([&](StoredCheckpoint&& checkpoint) {
        if (isWhole || checkpoint.tree_size <= rows)
            verifier.addCheckpoint(CheckpointSource::Internal, checkpoint.record);
    });
    if (!read)
        return read;
    for (const std::string& checkpoint : evidence.checkpoints) {
        const bool isRecord = checkpoint.starts_with('{');
        const std::string record =
            isRecord ? checkpoint
                     : fmt::format("{{\"format\":\"rfid-checkpoint/1\",\"note\":{}}}", json::quoted(checkpoint));
        verifier.addCheckpoint(CheckpointSource::External, record);
    }
    for (const std::string& receipt : evidence.receipts)
        verifier.addReceipt(receipt);
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
        if (evidence.now && !range.to)
            options.now = evidence.now->microseconds() / 1'000'000;
        whole.emplace(std::move(options));
        if (auto added = addCheckpoints(*whole, *limits, evidence); !added)
            return failure(added.error());
    }

    BlockQueue queue;
    Result<void> read;
    std::thread reader([&] {
        Block block;
        block.reserve(BlockQueue::kBlockSize);
        read = LedgerStore(m_database).read(limits->from, limits->to, [&](LedgerEntry&& entry) {
            block.push_back(std::move(entry));
            return block.size() < BlockQueue::kBlockSize || queue.push(block);
        });
        if (!block.empty())
            queue.push(block);
        queue.finish();
    });

    const std::int64_t total = limits->to - limits->from + 1;
    bool cancelled = false;
    Block block;
    while (queue.pop(block)) {
        if (cancelled)
            continue; // the reader stops as soon as it notices
        for (const LedgerEntry& entry : block) {
            if (whole)
                whole->add(entry);
            else
                chain.add(entry);
        }
        if (progress && !progress({whole ? whole->soFar().rows : chain.report().rows, total})) {
            cancelled = true;
            queue.cancel();
        }
    }
    reader.join();
    if (cancelled)
        return failure(ErrorCode::Cancelled, "the verification was stopped before it was complete");
    if (!read)
        return failure(read.error());
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

Result<AuditReport> LedgerService::verifyAudit(const ProgressSink& progress)
{
    if (auto ok = authorise(m_actor, Operation::ReadAudit); !ok)
        return failure(ok.error());
    return AuditLog(m_database).verify([&](std::int64_t done, std::int64_t total) {
        return !progress || progress({done, total});
    });
}

} // namespace tapledger
