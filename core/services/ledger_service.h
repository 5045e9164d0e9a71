// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/records.h"
#include "ledger/chain_verifier.h"
#include "ledger/ledger_verifier.h"
#include "services/audit.h"
#include "storage/audit_log.h"
#include "storage/database.h"
#include "storage/ledger_store.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tapledger {

/// A range of entries; what is left out reaches to the ledger's end on that side.
struct LedgerRange
{
    std::optional<std::int64_t> from;
    std::optional<std::int64_t> to;
};

struct VerifyProgress
{
    std::int64_t done = 0;
    std::int64_t total = 0; ///< entries that the range should have
};

/// What a verification is given besides the ledger itself (ledger format 11.1).
struct VerifyEvidence
{
    std::optional<KeyRing> key_ring;      ///< without one only form, numbering and chain are checked
    std::vector<std::string> checkpoints; ///< kept outside: notes, or records
    std::vector<std::string> receipts;
    std::optional<DeviceKeys> device_keys; ///< the readers' keys, to check their signatures with
    std::optional<Timestamp> now;          ///< the present time: has sealing stopped?
    std::optional<VerifierState> resume;   ///< where an earlier run was stopped, which was given the same
    /// Is told now and then how far it has come, and when it is stopped, while nothing wrong is found.
    std::function<void(const VerifierState&)> save = {};
    std::chrono::milliseconds save_every{2000};
};

/// What the audit log is to be held against.
struct AuditEvidence
{
    std::optional<KeyRing> key_ring = {};      ///< without one only numbering and chain are checked
    std::vector<std::string> checkpoints = {}; ///< kept outside: notes, or records
};

/// What was checked, and what was found.
struct VerifyReport : LedgerReport
{
    std::int64_t from = 0; ///< the range; empty (to < from) where the ledger has no entries yet
    std::int64_t to = 0;
    std::int64_t resumed_after = 0; ///< so many entries were verified in an earlier run
    std::int64_t adopted_rows = 0;  ///< entries of other software before this log began: counted, not checked
    bool linkBeforeChecked = true;  ///< false when the entry before the range is missing or has no usable hash

    /// Were entries or stored checkpoints changed? False where only what was brought along is at fault: a file that is
    /// no checkpoint of this ledger, say.
    bool isAltered() const;
    /// The report as JSON (rfid-verify-report/1) with what this service adds.
    std::string toJson() const;
};

/// Reading the ledger as auditors do.
class LedgerService
{
public:
    LedgerService(Database& database, Actor actor) : m_database(database), m_actor(std::move(actor)) {}

    /// Entries by sequence_id, at most filter.limit.
    Result<std::vector<LedgerEntry>> page(const LedgerFilter& filter);
    Result<std::optional<LedgerEntry>> find(std::int64_t sequenceId);
    Result<ChainHead> head();
    /// What the entry of that number links to: the hash_chain before it. Empty where that is missing or no hash.
    Result<std::string> hashBefore(std::int64_t sequenceId);
    /// Of the oldest entry there is, of this log or one before it; 1 where there is none yet.
    Result<std::int64_t> firstSequenceId();
    /// Refused taps with id < @p before (0: from the newest), newest first.
    Result<std::vector<Rejection>> rejections(std::int64_t before, std::int64_t limit);
    /// Those of one device, received from @p since on.
    Result<std::vector<Rejection>> rejectionsOf(std::string_view deviceId, Timestamp since, std::int64_t limit);

    /// Who they are; those that are not known any more are missing.
    Result<std::vector<Employee>> people(const std::vector<std::int64_t>& employeeIds);
    /// People whose number or name contains @p text, by number: whose entries are looked for.
    Result<std::vector<Employee>> findPeople(std::string_view text, std::int64_t limit);

    /// Entries of the audit log, newest first.
    Result<std::vector<AuditEntry>> auditPage(const AuditFilter& filter);

    /// Return false to stop.
    using ProgressSink = std::function<bool(const VerifyProgress&)>;

    /// Verifies form, numbering and chain of a range, in constant memory; one thread reads, as many as there are
    /// processors hash, and the caller's puts it all in order. With a key ring and from the first entry on, also the
    /// tree, the checkpoints that are stored beside it, and what else @p evidence holds. What is wrong with the ledger
    /// is in the report; an error means that it could not be read, or that the range does not exist, or Cancelled.
    Result<VerifyReport> verify(const LedgerRange& range, const VerifyEvidence& evidence = {},
                                const ProgressSink& progress = {});

    /// Verifies the audit log. What is wrong with it is in the report; an error means that it could not be read, or
    /// Cancelled.
    /// With a key ring also against every checkpoint of the audit log that is stored, and those from outside.
    Result<AuditReport> verifyAudit(const AuditEvidence& evidence = {}, const ProgressSink& progress = {});

    enum class Format { Csv, Jsonl };
    /// Receives the export piece by piece; return an error to stop.
    using TextSink = std::function<Result<void>(std::string_view)>;
    /// Writes the entries of a range in ascending order, in constant memory. @return how many.
    Result<std::int64_t> exportEntries(const LedgerRange& range, Format format, const TextSink& sink);
    /// The same for the entries that @p filter shows; its limit and order do not matter.
    Result<std::int64_t> exportFound(LedgerFilter filter, Format format, const TextSink& sink);
    /// Writes the entries of the audit log that @p filter shows as CSV, newest first. @return how many.
    Result<std::int64_t> exportAudit(AuditFilter filter, const TextSink& sink);

private:
    struct Bounds
    {
        LedgerOrigin origin;
        std::int64_t from = 0;
        std::int64_t to = 0;
    };
    Result<Bounds> bounds(const LedgerRange& range);
    Result<ChainHead> headBefore(const Bounds& bounds);
    Result<void> addCheckpoints(LedgerVerifier& verifier, const Bounds& bounds, const VerifyEvidence& evidence);

    Database& m_database;
    const Actor m_actor; ///< whose role counts
};

/// One line of an export, with line end: the columns of `rfid_ledger` that the ledger's leaf covers, and employee_id.
void appendExported(std::string& out, const LedgerEntry& entry, LedgerService::Format format);
/// The header line of a CSV export.
std::string_view exportHeader();

} // namespace tapledger
